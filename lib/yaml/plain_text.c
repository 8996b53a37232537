/*
 * The plain reader's texts of several lines: first where they end, then what they say.
 */

#include "yaml/plain_text.h"

#include <string.h>

struct block {
    /** '>': a single line end between lines becomes a space. */
    bool folded;
    /** '-': without the last line end. */
    bool stripped;
    /** Spaces before each line, which are no part of the text. */
    size_t indent;
};

static size_t spaces_at(const struct scanner *scan)
{
    size_t count = 0;

    while (scan_peek(scan, count) == ' ') {
        count++;
    }
    return count;
}

/** Step to the end of the line. False if a byte on it is not plain. */
static bool skip_line(struct scanner *scan)
{
    while (scan_is_printable(scan_peek(scan, 0))) {
        scan->at++;
    }
    return scan_peek(scan, 0) == '\n';
}

/** Step over the indicator to the first line, and see how far it is indented. */
static bool read_header(struct scanner *scan, struct block *block)
{
    block->folded = scan_peek(scan, 0) == '>';
    block->stripped = scan_peek(scan, 1) == '-';
    scan->at += 1 + block->stripped;
    if (!scan_end_line(scan)) {
        return false;
    }
    scan_begin_line(scan);
    block->indent = spaces_at(scan);
    return scan_peek(scan, block->indent) != '\n';
}

/**
 * Step from the end of one line of the text to the start of the next, over empty ones.
 *
 * A line of spaces alone is one of the text here: it may be, and find_end() stops at it.
 *
 * @return  false if there is none; the place is any of the lines behind then
 */
static bool find_line(struct scanner *scan, const struct block *block)
{
    do {
        if (scan->at == scan->end) {
            return false;
        }
        scan->at++;
        scan_begin_line(scan);
    } while (scan->at < scan->end && scan_peek(scan, 0) == '\n');
    if (scan->at == scan->end) {
        return false;
    }
    size_t spaces = spaces_at(scan);
    return spaces >= block->indent || scan_peek(scan, spaces) == '\n';
}

/** Step to the end of the last line. False if the text is not plain. */
static bool find_end(struct scanner *scan, const struct block *block)
{
    struct scanner last;

    do {
        size_t spaces = spaces_at(scan);
        char first = scan_peek(scan, spaces);
        if (first == '\n' || (block->folded && spaces > block->indent) || !skip_line(scan)) {
            return false;
        }
        last = *scan;
    } while (find_line(scan, block));
    *scan = last;
    return true;
}

/** Add the line ends from here on, of which each but the first is an empty line. */
static char *add_breaks(char *to, const struct block *block, const char **at, const char *end)
{
    size_t count = 0;

    while (*at < end && **at == '\n') {
        count++;
        ++*at;
    }
    if (block->folded && count == 1) {
        *to++ = ' ';
        return to;
    }
    count -= block->folded;
    memset(to, '\n', count);
    return to + count;
}

/** Write what the lines [at, end) say. Returns behind it; this is never longer than they are. */
static char *write_lines(char *to, const struct block *block, const char *at, const char *end)
{
    for (;;) {
        const char *line_end = memchr(at, '\n', (size_t)(end - at));
        line_end = line_end == NULL ? end : line_end;
        at += block->indent;
        memcpy(to, at, (size_t)(line_end - at));
        to += line_end - at;
        at = line_end;
        if (at == end) {
            return to;
        }
        to = add_breaks(to, block, &at, end);
    }
}

struct node *scan_text(struct scanner *scan, uint32_t indent)
{
    struct mark mark = scan_mark(scan);
    struct block block;

    if (!read_header(scan, &block) || block.indent < indent) {
        return NULL;
    }
    const char *start = scan->at;
    if (!find_end(scan, &block)) {
        return NULL;
    }
    struct node *node = scan_node(scan, &mark, (size_t)(scan->at - start) + 2);
    char *text = (char *)(node + 1);
    char *end = write_lines(text, &block, start, scan->at);
    if (!block.stripped && scan->at < scan->end) {
        *end++ = '\n';
    }
    node->style = block.folded ? STYLE_FOLDED : STYLE_LITERAL;
    node->text = text;
    node->length = (uint32_t)(end - text);
    node->end = (uint32_t)(scan->at - scan->text);
    return node;
}
