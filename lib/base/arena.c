/*
 * Arenas: a list of blocks, of which the newest serves the small allocations.
 *
 * Blocks double up to BLOCK_MAX. A large allocation gets a block of its own, linked behind the
 * newest, whose free space stays in use. Bytes behind a block's used part are always zero.
 */

#include "base/arena.h"

#include <stdalign.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BLOCK_MIN ((size_t)4096)
#define BLOCK_MAX ((size_t)1 << 20)
/** From here on an allocation has a block of its own. */
#define LARGE (BLOCK_MAX / 4)

struct arena_block {
    struct arena_block *next;
    size_t size;
    size_t used;
    alignas(max_align_t) unsigned char data[];
};

void arena_init(struct arena *arena, void (*exhausted)(void))
{
    *arena = (struct arena){.exhausted = exhausted};
}

static void free_blocks(struct arena_block *block)
{
    while (block != NULL) {
        struct arena_block *next = block->next;
        free(block);
        block = next;
    }
}

void arena_free(struct arena *arena)
{
    free_blocks(arena->blocks);
    arena->blocks = NULL;
    arena->reserved = 0;
}

void arena_reset(struct arena *arena)
{
    struct arena_block *kept = arena->blocks;

    if (kept == NULL) {
        return;
    }
    free_blocks(kept->next);
    kept->next = NULL;
    memset(kept->data, 0, kept->used);
    kept->used = 0;
    arena->reserved = sizeof(*kept) + kept->size;
}

static struct arena_block *add_block(struct arena *arena, size_t size)
{
    struct arena_block *block;

    while (size > PTRDIFF_MAX - sizeof(*block) ||
           (block = calloc(1, sizeof(*block) + size)) == NULL) {
        arena->exhausted();
    }
    block->size = size;
    arena->reserved += sizeof(*block) + size;
    return block;
}

/** A new block with room for size bytes, linked into the list. */
static struct arena_block *new_block_for(struct arena *arena, size_t size)
{
    struct arena_block *newest = arena->blocks;
    struct arena_block *block;

    if (newest != NULL && size >= LARGE) {
        block = add_block(arena, size);
        block->next = newest->next;
        newest->next = block;
        return block;
    }
    size_t room = newest == NULL ? BLOCK_MIN : newest->size * 2;
    if (room > BLOCK_MAX) {
        room = BLOCK_MAX;
    }
    while (room < size && room < BLOCK_MAX) {
        room *= 2;
    }
    block = add_block(arena, room < size ? size : room);
    block->next = newest;
    arena->blocks = block;
    return block;
}

/** Take size bytes at a multiple of align, a power of two. */
static void *take(struct arena *arena, size_t size, size_t align)
{
    struct arena_block *block = arena->blocks;
    size_t start = block == NULL ? 0 : (block->used + align - 1) & ~(align - 1);

    if (block != NULL && start <= block->size && size <= block->size - start) {
        block->used = start + size;
        return block->data + start;
    }
    block = new_block_for(arena, size);
    block->used = size;
    return block->data;
}

void *arena_alloc(struct arena *arena, size_t size)
{
    return take(arena, size == 0 ? 1 : size, alignof(max_align_t));
}

static size_t array_size(struct arena *arena, size_t count, size_t size)
{
    while (size != 0 && count > PTRDIFF_MAX / size) {
        arena->exhausted();
    }
    return count * size;
}

void *arena_array(struct arena *arena, size_t count, size_t size)
{
    return arena_alloc(arena, array_size(arena, count, size));
}

/** Grow the newest block's last allocation where it stands, if old is that. */
static bool extend_in_place(struct arena_block *block, unsigned char *old, size_t old_size,
                            size_t new_size)
{
    if (block == NULL || old + old_size != block->data + block->used ||
        new_size - old_size > block->size - block->used) {
        return false;
    }
    block->used += new_size - old_size;
    return true;
}

void *arena_extend(struct arena *arena, void *old, size_t old_size, size_t new_size)
{
    if (old == NULL) {
        return arena_alloc(arena, new_size);
    }
    if (new_size <= old_size || extend_in_place(arena->blocks, old, old_size, new_size)) {
        return old;
    }
    return memcpy(arena_alloc(arena, new_size), old, old_size);
}

void *arena_grow(struct arena *arena, void *items, size_t *capacity, size_t count, size_t size)
{
    if (count < *capacity) {
        return items;
    }
    size_t before = *capacity;
    size_t after = before == 0 ? 4 : before * 2;
    *capacity = after;
    return arena_extend(arena, items, before * size, array_size(arena, after, size));
}

char *arena_strdup(struct arena *arena, const char *text)
{
    return arena_strndup(arena, text, strlen(text));
}

char *arena_strndup(struct arena *arena, const char *text, size_t length)
{
    char *copy = take(arena, length + 1, alignof(char));

    if (length > 0) {
        memcpy(copy, text, length);
    }
    return copy;
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    char *text = arena_vprintf(arena, format, args);
    va_end(args);
    return text;
}

char *arena_vprintf(struct arena *arena, const char *format, va_list args)
{
    char small[256];
    va_list again;

    va_copy(again, args);
    int length = vsnprintf(small, sizeof(small), format, args);
    char *text = take(arena, length < 0 ? 1 : (size_t)length + 1, alignof(char));
    if (length >= (int)sizeof(small)) {
        vsnprintf(text, (size_t)length + 1, format, again);
    } else if (length > 0) {
        memcpy(text, small, (size_t)length);
    }
    va_end(again);
    return text;
}

void arena_adopt(struct arena *arena, struct arena *other)
{
    struct arena_block **end = &arena->blocks;

    /* Behind our newest block, which keeps serving; theirs serve where we have none. */
    if (*end != NULL) {
        end = &(*end)->next;
    }
    struct arena_block *rest = *end;
    *end = other->blocks;
    while (*end != NULL) {
        end = &(*end)->next;
    }
    *end = rest;
    arena->reserved += other->reserved;
    other->blocks = NULL;
    other->reserved = 0;
}
