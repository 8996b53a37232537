/**
 * A growing piece of text in an arena.
 */

#ifndef COACH_BASE_BUFFER_H
#define COACH_BASE_BUFFER_H

#include <stddef.h>

#include "base/arena.h"

struct buffer {
    struct arena *arena;
    /** NUL-terminated once anything was added; NULL before. */
    char *text;
    size_t length;
    size_t capacity;
};

/** An empty buffer, which grows in the arena; its text lives as long as that. */
void buffer_init(struct buffer *buffer, struct arena *arena);

/** Add length bytes. */
void buffer_add(struct buffer *buffer, const char *text, size_t length);

/** Add a string. */
void buffer_puts(struct buffer *buffer, const char *text);

/** Add one byte. */
void buffer_putc(struct buffer *buffer, char byte);

/** Add count times the same byte. */
void buffer_fill(struct buffer *buffer, char byte, size_t count);

/** Add formatted text. */
void buffer_printf(struct buffer *buffer, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/** Drop everything behind the first length bytes. */
void buffer_cut(struct buffer *buffer, size_t length);

/** The text so far, "" when nothing was added. Belongs to the arena. */
char *buffer_text(struct buffer *buffer);

#endif
