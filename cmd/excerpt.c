/*
 * Source lines on the terminal.
 *
 * The file is read again, so that nothing need be kept of files without complaints.
 */

#include "excerpt.h"

#include <string.h>

#include "base/text.h"

enum {
    TAB_WIDTH = 8,
    /** "   12 | " and the marks where a line is cut. */
    MARGIN = 10,
    /** Of a line longer than this a part is shown, the words and what is around them. */
    LINE_WIDTH = 240,
    LINE_WIDTH_MIN = 40,
};

/* The line */

/** Take up the text that a place is in: the source given, else the file of the team. */
static bool open_source(struct context *context, struct source *source, const struct input *input,
                        const char *file)
{
    struct file_text text;
    struct diags ignored;

    if (source->text.file && strcmp(source->text.file, file) == 0) {
        return true;
    }
    *source = (struct source){.line = 1};
    if (input->file && strcmp(input->file, file) == 0) {
        source->text = *input;
        return true;
    }
    if (!context->store.root) {
        return false;
    }
    diags_init(&ignored, context->arena);
    if (store_read(&context->store, context->arena, file, &text, &ignored) != STORE_OK) {
        return false;
    }
    source->text = (struct input){file, text.text, text.length};
    return true;
}

/** Go to a line, on from the last one. False if the text has no such line. */
static bool find_line(struct source *source, int number, const char **line, size_t *size)
{
    const char *end = source->text.text + source->text.length;

    if (number < source->line) {
        source->line = 1;
        source->offset = 0;
    }
    const char *at = source->text.text + source->offset;
    for (; source->line < number; source->line++) {
        at = memchr(at, '\n', (size_t)(end - at));
        if (!at) {
            source->text.file = NULL;
            return false;
        }
        at++;
        source->offset = (size_t)(at - source->text.text);
    }
    const char *stop = memchr(at, '\n', (size_t)(end - at));
    *size = (size_t)((stop ? stop : end) - at);
    if (*size > 0 && at[*size - 1] == '\r') {
        --*size;
    }
    *line = at;
    return true;
}

/* What is shown of it */

/** A part of a line, in bytes: from start to end, the words from `from` to `to`. */
struct part {
    size_t start;
    size_t from;
    size_t to;
    size_t end;
};

static size_t step(const char *text, size_t length)
{
    int32_t code_point;
    size_t size = utf8_decode(text, length, &code_point);

    return size ? size : 1;
}

/** Bytes of the line up to a column (from 1, in code points). */
static size_t bytes_before(const char *line, size_t size, int column)
{
    size_t at = 0;

    for (int i = 1; i < column && at < size; i++) {
        at += step(line + at, size - at);
    }
    return at;
}

/** The first start of a character at or behind an offset. */
static size_t whole(const char *line, size_t size, size_t offset)
{
    while (offset < size && ((unsigned char)line[offset] & 0xc0) == 0x80) {
        offset++;
    }
    return offset < size ? offset : size;
}

/** Bytes that are shown of a line; a character takes no more columns than bytes, tabs aside. */
static size_t line_width(FILE *out)
{
    size_t columns = terminal_width(fileno(out));

    if (columns == 0 || columns > LINE_WIDTH + MARGIN) {
        return LINE_WIDTH;
    }
    return columns < LINE_WIDTH_MIN + MARGIN ? LINE_WIDTH_MIN : columns - MARGIN;
}

/** Whole words where they fit, and of what is before them a quarter of the width. */
static struct part part_of(const char *line, size_t size, const struct place *place, size_t width)
{
    struct part part = {.from = bytes_before(line, size, place->column), .end = size};

    part.to =
        place->end_column > place->column ? bytes_before(line, size, place->end_column) : part.from;
    if (size <= width) {
        return part;
    }
    if (part.to > width || part.from > width / 2) {
        size_t before = part.from < width / 4 ? 0 : part.from - width / 4;
        part.start = whole(line, size, before < size - width ? before : size - width);
    }
    part.end = whole(line, size, part.start + width);
    part.to = part.to < part.end ? part.to : part.end;
    return part;
}

/** Copy a piece of the line with tabs spelt out, so that the caret stands below its word. */
static void add_piece(struct buffer *out, const char *text, size_t length, size_t *column)
{
    size_t start = 0;

    for (size_t i = 0; i <= length; i++) {
        if (i < length && text[i] != '\t') {
            continue;
        }
        text_escape(out, text + start, i - start, SIZE_MAX);
        *column += text_width(text + start, i - start);
        if (i < length) {
            size_t blanks = TAB_WIDTH - *column % TAB_WIDTH;
            buffer_fill(out, ' ', blanks);
            *column += blanks;
        }
        start = i + 1;
    }
}

static void add_gap(struct buffer *out, bool is_cut, size_t *column)
{
    if (is_cut) {
        buffer_puts(out, "…");
        ++*column;
    }
}

void excerpt_write(struct context *context, struct source *source, const struct input *input,
                   const struct place *place, const char *caret, const char *reset, FILE *out)
{
    struct buffer shown;
    const char *line;
    size_t size;
    size_t left = 0;

    if (place->line < 1 || place->column < 1 || !open_source(context, source, input, place->file) ||
        !find_line(source, place->line, &line, &size)) {
        return;
    }
    if (size >= 3 && memcmp(line, "\xef\xbb\xbf", 3) == 0) {
        line += 3;
        size -= 3;
    }
    struct part part = part_of(line, size, place, line_width(out));
    buffer_init(&shown, context->arena);
    add_gap(&shown, part.start > 0, &left);
    add_piece(&shown, line + part.start, part.from - part.start, &left);
    size_t right = left;
    add_piece(&shown, line + part.from, part.to - part.from, &right);
    size_t behind = right;
    add_piece(&shown, line + part.to, part.end - part.to, &behind);
    add_gap(&shown, part.end < size, &behind);
    fprintf(out, "%5d | %s\n      | %*s%s^", place->line, buffer_text(&shown), (int)left, "",
            caret);
    for (size_t i = left + 1; i < right; i++) {
        fputc('~', out);
    }
    fprintf(out, "%s\n", reset);
}
