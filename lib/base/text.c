/*
 * UTF-8: decoding, terminal columns, and showing text that may hold anything.
 */

#include "base/text.h"

#include <stdio.h>
#include <string.h>
#include <utf8proc.h>

size_t utf8_decode(const char *text, size_t length, int32_t *code_point)
{
    if (length == 0) {
        return 0;
    }
    if ((unsigned char)text[0] < 0x80) {
        *code_point = text[0];
        return 1;
    }
    int32_t found;
    ptrdiff_t bytes = utf8proc_iterate((const unsigned char *)text, (ptrdiff_t)length, &found);
    if (bytes <= 0) {
        return 0;
    }
    *code_point = found;
    return (size_t)bytes;
}

/** How many bytes at the start are ASCII, looked at eight at a time. */
static size_t ascii_length(const char *text, size_t length)
{
    size_t i = 0;
    uint64_t eight;

    for (; length - i >= sizeof(eight); i += sizeof(eight)) {
        memcpy(&eight, text + i, sizeof(eight));
        if ((eight & UINT64_C(0x8080808080808080)) != 0) {
            break;
        }
    }
    while (i < length && (unsigned char)text[i] < 0x80) {
        i++;
    }
    return i;
}

size_t utf8_valid_length(const char *text, size_t length)
{
    int32_t code_point;
    size_t i = ascii_length(text, length);

    while (i < length) {
        size_t bytes = utf8_decode(text + i, length - i, &code_point);
        if (bytes == 0) {
            return i;
        }
        i += bytes;
        i += ascii_length(text + i, length - i);
    }
    return i;
}

size_t utf8_count(const char *text, size_t length)
{
    int32_t code_point;
    size_t i = ascii_length(text, length);
    size_t count = i;

    while (i < length) {
        size_t bytes = utf8_decode(text + i, length - i, &code_point);
        i += bytes == 0 ? 1 : bytes;
        count++;
        size_t ascii = ascii_length(text + i, length - i);
        i += ascii;
        count += ascii;
    }
    return count;
}

int code_point_width(int32_t code_point)
{
    if (code_point >= 0x20 && code_point < 0x7f) {
        return 1;
    }
    /* What is not in the tables yet is shown as something, most likely one column wide. */
    if (utf8proc_category(code_point) == UTF8PROC_CATEGORY_CN) {
        return 1;
    }
    return utf8proc_charwidth(code_point);
}

/** Characters that could move the cursor, end the line or reorder what stands around them. */
static bool is_unsafe(int32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x061c || c == 0x200e || c == 0x200f ||
           (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

static size_t printable_length(const char *text, size_t length)
{
    size_t i = 0;

    while (i < length && text[i] >= 0x20 && text[i] < 0x7f) {
        i++;
    }
    return i;
}

/** Something that is shown as a whole: one character, or the escape of one. */
struct piece {
    /** Bytes that it takes of the text. */
    size_t bytes;
    size_t width;
    /** What to show instead, "" for the character itself. */
    char escape[8];
};

static struct piece next_piece(const char *text, size_t length)
{
    struct piece piece = {0};
    int32_t code_point = (unsigned char)text[0];

    piece.bytes = utf8_decode(text, length, &code_point);
    if (piece.bytes != 0 && !is_unsafe(code_point)) {
        piece.width = (size_t)code_point_width(code_point);
        return piece;
    }
    bool is_byte = piece.bytes <= 1;
    piece.bytes = is_byte ? 1 : piece.bytes;
    piece.width = (size_t)snprintf(piece.escape, sizeof(piece.escape),
                                   is_byte ? "\\x%02x" : "\\u%04x", (unsigned)code_point & 0xffff);
    return piece;
}

size_t text_width(const char *text, size_t length)
{
    size_t i = printable_length(text, length);
    size_t width = i;

    while (i < length) {
        struct piece piece = next_piece(text + i, length - i);
        i += piece.bytes;
        width += piece.width;
        size_t plain = printable_length(text + i, length - i);
        i += plain;
        width += plain;
    }
    return width;
}

static void add_piece(struct buffer *out, const char *text, const struct piece *piece)
{
    if (piece->escape[0] != '\0') {
        buffer_puts(out, piece->escape);
    } else {
        buffer_add(out, text, piece->bytes);
    }
}

static void escape_all(struct buffer *out, const char *text, size_t length)
{
    size_t i = 0;

    while (i < length) {
        size_t plain = printable_length(text + i, length - i);
        buffer_add(out, text + i, plain);
        i += plain;
        if (i < length) {
            struct piece piece = next_piece(text + i, length - i);
            add_piece(out, text + i, &piece);
            i += piece.bytes;
        }
    }
}

void text_escape(struct buffer *out, const char *text, size_t length, size_t width)
{
    size_t used = 0;

    /* No text takes more columns than escapes of all its bytes. */
    if (length <= width / 4 || text_width(text, length) <= width) {
        escape_all(out, text, length);
        return;
    }
    if (width == 0) {
        return;
    }
    for (size_t i = 0; i < length;) {
        struct piece piece = next_piece(text + i, length - i);
        used += piece.width;
        if (used > width - 1) {
            break;
        }
        add_piece(out, text + i, &piece);
        i += piece.bytes;
    }
    buffer_puts(out, "…");
}

bool text_is_id(const char *text, size_t length)
{
    if (length == 0 || length > ID_MAX || text[0] == '-') {
        return false;
    }
    for (size_t i = 0; i < length; i++) {
        char c = text[i];
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
            return false;
        }
    }
    return true;
}

bool text_is_blank(const char *text)
{
    return text[strspn(text, " \t\r\n")] == '\0';
}

bool text_starts_with(const char *text, const char *prefix)
{
    return strncmp(text, prefix, strlen(prefix)) == 0;
}

bool text_equals(const char *text, size_t length, const char *word)
{
    size_t i = 0;

    /* Mostly the first byte tells, and a call of memcmp() would not pay. */
    while (i < length && word[i] != '\0' && text[i] == word[i]) {
        i++;
    }
    return i == length && word[i] == '\0';
}
