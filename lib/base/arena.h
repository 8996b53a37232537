/**
 * Memory that lives as long as its owner: many allocations, one free.
 *
 * Nothing in the library checks an allocation for NULL. When memory runs out, the arena calls
 * the handler that its owner gave it, which must not return; so the library never exits by
 * itself, and no caller carries a path that cannot be tested.
 */

#ifndef COACH_BASE_ARENA_H
#define COACH_BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

struct arena_block;

struct arena {
    /** The newest block, head of the list of all of them. */
    struct arena_block *blocks;
    /** Called when memory runs out; must not return. */
    void (*exhausted)(void);
    /** Bytes taken from the system so far. */
    size_t reserved;
};

/** Prepare an arena. Takes no memory until the first allocation. */
void arena_init(struct arena *arena, void (*exhausted)(void));

/** Give everything back to the system. The arena may be used again. */
void arena_free(struct arena *arena);

/** Forget every allocation but keep one block of memory for those to come. */
void arena_reset(struct arena *arena);

/** Allocate size zeroed bytes, aligned for any type. Never NULL, also for size 0. */
void *arena_alloc(struct arena *arena, size_t size);

/** Allocate an array of count zeroed elements. */
void *arena_array(struct arena *arena, size_t count, size_t size);

/**
 * Make an allocation larger, in place where nothing was allocated after it.
 *
 * @old     the allocation, old_size bytes long; NULL and 0 make a new one
 * @return  new_size bytes: the old ones, then zeros
 */
void *arena_extend(struct arena *arena, void *old, size_t old_size, size_t new_size);

/**
 * Make room for one more element in a growing array.
 *
 * @items, @capacity   the array and the elements that it has room for; both are updated.
 *                     NULL and 0 make a new array.
 * @count              elements in use
 * @size               bytes of one element
 * @return             the array, with zeroed room for element count
 */
void *arena_grow(struct arena *arena, void *items, size_t *capacity, size_t count, size_t size);

/** Copy a string. */
char *arena_strdup(struct arena *arena, const char *text);

/** Copy length bytes and add a NUL. */
char *arena_strndup(struct arena *arena, const char *text, size_t length);

/** Format a string, as snprintf does in the C locale's numbers. */
char *arena_printf(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/** The same with a va_list. */
char *arena_vprintf(struct arena *arena, const char *format, va_list args)
    __attribute__((format(printf, 2, 0)));

/** Take over everything that other holds; other is empty afterwards. */
void arena_adopt(struct arena *arena, struct arena *other);

#endif
