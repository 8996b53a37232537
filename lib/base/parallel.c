/*
 * A loop over several threads: each takes the next run of items until none is left.
 */

#include "base/parallel.h"

#include <pthread.h>
#include <stdatomic.h>
#include <unistd.h>

#define THREADS_MAX 32
/** Items that pay for the start of a thread. */
#define ITEMS_PER_THREAD 16
#define RUN_MAX          16

struct loop {
    parallel_fn fn;
    void *data;
    size_t count;
    size_t run;
    atomic_size_t next;
};

struct worker {
    struct loop *loop;
    int number;
    pthread_t thread;
};

static int processors(void)
{
#ifdef _SC_NPROCESSORS_ONLN
    long online = sysconf(_SC_NPROCESSORS_ONLN);
    return online < 1 ? 1 : online > THREADS_MAX ? THREADS_MAX : (int)online;
#else
    return 1;
#endif
}

int parallel_threads(size_t count)
{
    size_t wanted = count / ITEMS_PER_THREAD;

    if (wanted < 2) {
        return 1;
    }
    int most = processors();
    return wanted < (size_t)most ? (int)wanted : most;
}

static void *work(void *data)
{
    struct worker *self = data;
    struct loop *loop = self->loop;
    size_t first;

    while ((first = atomic_fetch_add(&loop->next, loop->run)) < loop->count) {
        size_t end = loop->count - first < loop->run ? loop->count : first + loop->run;
        for (size_t item = first; item < end; item++) {
            loop->fn(loop->data, item, self->number);
        }
    }
    return NULL;
}

/** Short enough runs that the last ones to be handed out keep every thread busy. */
static size_t run_length(size_t count, int threads)
{
    size_t run = count / ((size_t)threads * 8);

    return run < 1 ? 1 : run > RUN_MAX ? RUN_MAX : run;
}

void parallel_for(size_t count, int threads, parallel_fn fn, void *data)
{
    struct worker workers[THREADS_MAX];
    int started = 1;

    if (threads < 1) {
        threads = 1;
    } else if (threads > THREADS_MAX) {
        threads = THREADS_MAX;
    }
    struct loop loop = {.fn = fn, .data = data, .count = count, .run = run_length(count, threads)};
    workers[0] = (struct worker){.loop = &loop, .number = 0};
    for (int i = 1; i < threads; i++, started++) {
        workers[i] = (struct worker){.loop = &loop, .number = i};
        if (pthread_create(&workers[i].thread, NULL, work, &workers[i]) != 0) {
            break;
        }
    }
    work(&workers[0]);
    for (int i = 1; i < started; i++) {
        pthread_join(workers[i].thread, NULL);
    }
}
