/**
 * The same work over many items, on several threads.
 */

#ifndef COACH_BASE_PARALLEL_H
#define COACH_BASE_PARALLEL_H

#include <stddef.h>

/** Work on one item. worker is 0..threads-1, to find memory of one's own. */
typedef void (*parallel_fn)(void *data, size_t item, int worker);

/** As many threads as are worth starting for count items: processors at most, 1 for few. */
int parallel_threads(size_t count);

/**
 * Call fn once for each item 0..count-1, on so many threads; returns when all are done. Items
 * are handed out in order, in small runs. Where a thread cannot be started, the others do its
 * work.
 */
void parallel_for(size_t count, int threads, parallel_fn fn, void *data);

#endif
