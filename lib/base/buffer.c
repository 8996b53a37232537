/*
 * Text that grows at its end.
 */

#include "base/buffer.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define CAPACITY_MIN 64

void buffer_init(struct buffer *buffer, struct arena *arena)
{
    *buffer = (struct buffer){.arena = arena};
}

/** Make room for so many more bytes and a NUL; return where they go. */
static char *reserve(struct buffer *buffer, size_t more)
{
    size_t needed = buffer->length + more + 1;

    if (needed > buffer->capacity) {
        size_t capacity = buffer->capacity < CAPACITY_MIN ? CAPACITY_MIN : buffer->capacity * 2;
        if (capacity < needed) {
            capacity = needed;
        }
        buffer->text = arena_extend(buffer->arena, buffer->text, buffer->capacity, capacity);
        buffer->capacity = capacity;
    }
    return buffer->text + buffer->length;
}

static void advance(struct buffer *buffer, size_t length)
{
    buffer->length += length;
    buffer->text[buffer->length] = '\0';
}

void buffer_add(struct buffer *buffer, const char *text, size_t length)
{
    char *end = reserve(buffer, length);

    if (length > 0) {
        memcpy(end, text, length);
    }
    advance(buffer, length);
}

void buffer_puts(struct buffer *buffer, const char *text)
{
    buffer_add(buffer, text, strlen(text));
}

void buffer_putc(struct buffer *buffer, char byte)
{
    *reserve(buffer, 1) = byte;
    advance(buffer, 1);
}

void buffer_fill(struct buffer *buffer, char byte, size_t count)
{
    memset(reserve(buffer, count), byte, count);
    advance(buffer, count);
}

void buffer_printf(struct buffer *buffer, const char *format, ...)
{
    va_list args;
    va_list again;

    va_start(args, format);
    va_copy(again, args);
    char *end = reserve(buffer, 0);
    size_t room = buffer->capacity - buffer->length;
    int length = vsnprintf(end, room, format, args);
    if (length >= 0 && (size_t)length >= room) {
        end = reserve(buffer, (size_t)length);
        vsnprintf(end, (size_t)length + 1, format, again);
    }
    advance(buffer, length < 0 ? 0 : (size_t)length);
    va_end(again);
    va_end(args);
}

void buffer_cut(struct buffer *buffer, size_t length)
{
    if (length < buffer->length) {
        buffer->length = length;
        buffer->text[length] = '\0';
    }
}

char *buffer_text(struct buffer *buffer)
{
    char *end = reserve(buffer, 0);

    *end = '\0';
    return buffer->text;
}
