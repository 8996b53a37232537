/*
 * Places within scalars, and comments.
 *
 * A scalar's value and its source differ in white space, quotes and escapes, and in nothing else:
 * lines are folded and indented, but what is no white space stands in both in the same order. So
 * the two are walked along by the bytes that are none.
 */

#include "yaml/locate.h"

#include <string.h>

#include "base/ignore.h"
#include "yaml/span.h"

/* Places */

/** A character of the source, an escape taken as one. */
struct unit {
    /** Bytes in the source. */
    size_t size;
    /** Bytes in the value that are no white space. */
    size_t solid;
};

static bool is_white(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

static size_t utf8_size(unsigned long code_point)
{
    if (code_point < 0x80) {
        return 1;
    }
    return code_point < 0x800 ? 2 : code_point < 0x10000 ? 3 : 4;
}

static unsigned long hex(const char *digits, size_t count)
{
    unsigned long value = 0;

    for (size_t i = 0; i < count; i++) {
        char digit = digits[i];
        value =
            value * 16 + (unsigned long)(digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
    }
    return value;
}

/** An escape of double quotes, from its backslash on. The parser has seen that it is one. */
static struct unit escape_at(const char *text)
{
    size_t digits = text[1] == 'x' ? 2 : text[1] == 'u' ? 4 : text[1] == 'U' ? 8 : 0;

    if (digits > 0) {
        unsigned long code_point = hex(text + 2, digits);
        bool white = code_point < 0x80 && is_white((char)code_point);
        return (struct unit){2 + digits, white ? 0 : utf8_size(code_point)};
    }
    switch (text[1]) {
    case ' ':
    case '\t':
    case 't':
    case 'n':
    case 'r':
    case '\r':
    case '\n': return (struct unit){2, 0};
    case 'N':
    case '_': return (struct unit){2, 2};
    case 'L':
    case 'P': return (struct unit){2, 3};
    default: return (struct unit){2, 1};
    }
}

static struct unit unit_at(const struct tree *tree, const struct node *scalar, size_t at)
{
    const char *text = tree->text + at;

    if (scalar->style == STYLE_DOUBLE_QUOTED && *text == '\\') {
        return escape_at(text);
    }
    if (scalar->style == STYLE_SINGLE_QUOTED && *text == '\'') {
        return (struct unit){2, 1};
    }
    return (struct unit){1, !is_white(*text)};
}

static bool is_quoted(const struct node *scalar)
{
    return scalar->style == STYLE_SINGLE_QUOTED || scalar->style == STYLE_DOUBLE_QUOTED;
}

static bool is_block(const struct node *scalar)
{
    return scalar->style == STYLE_LITERAL || scalar->style == STYLE_FOLDED;
}

/** Where the text of a scalar starts in the source. */
static size_t text_start(const struct tree *tree, const struct node *scalar)
{
    if (is_quoted(scalar)) {
        return scalar->start + 1;
    }
    return is_block(scalar) ? span_next_line(tree, span_header_end(tree, scalar)) : scalar->start;
}

static size_t count_solid(const char *text, size_t length)
{
    size_t count = 0;

    for (size_t i = 0; i < length; i++) {
        count += !is_white(text[i]);
    }
    return count;
}

/** Walk from a place of the source to where a number of solid bytes is behind, and one follows. */
static size_t walk(const struct tree *tree, const struct node *scalar, size_t at, size_t solid)
{
    size_t end = scalar->end - is_quoted(scalar);

    while (at < end) {
        struct unit unit = unit_at(tree, scalar, at);
        if (unit.solid > solid) {
            return at;
        }
        solid -= unit.solid;
        at += unit.size;
    }
    return at < end ? at : end;
}

struct place node_text_place(const struct tree *tree, const struct node *scalar, size_t start,
                             size_t length)
{
    size_t from = text_start(tree, scalar);
    size_t before = start < scalar->length ? start : scalar->length;
    size_t rest = scalar->length - before;
    size_t solid = count_solid(scalar->text + before, length < rest ? length : rest);

    from = walk(tree, scalar, from, count_solid(scalar->text, before));
    if (solid == 0) {
        return tree_place(tree, from, from);
    }
    size_t to = walk(tree, scalar, from, solid - 1);
    to += to < scalar->end ? unit_at(tree, scalar, to).size : 0;
    /* a character of several bytes that is not escaped is as many units */
    size_t line_end = span_line_end(tree, from);
    return tree_place(tree, from, to < line_end ? to : line_end);
}

/* Comments */

/** True if a byte belongs to a scalar's text. */
static bool in_scalar(const struct tree *tree, const struct node *node, size_t offset)
{
    while (node != NULL && node->kind != NODE_SCALAR) {
        const struct node *child = node->first;
        while (child != NULL && child->end <= offset) {
            child = child->next;
        }
        if (child != NULL && child->key != NULL && child->key->end > offset) {
            child = child->key;
        }
        node = child;
    }
    if (node == NULL || offset < node->start || offset >= node->end) {
        return false;
    }
    return !is_block(node) || offset >= text_start(tree, node);
}

/** The comment that silences rules on the line that starts at an offset; NULL if none does. */
static const char *find_comment(const struct tree *tree, size_t line, size_t *length)
{
    size_t end = span_line_end(tree, line);
    size_t at = line + ignore_find(tree->text + line, end - line);

    while (at < end && in_scalar(tree, tree->root, at)) {
        at++;
        at += ignore_find(tree->text + at, end - at);
    }
    *length = end - at;
    return at < end ? tree->text + at : NULL;
}

bool tree_ignores(const struct tree *tree, int line, const char *rule)
{
    size_t above = tree->bom ? 3 : 0;
    size_t start = above;
    size_t length;

    for (int i = 1; i < line; i++) {
        above = start;
        start = span_next_line(tree, start);
    }
    const char *comment = start < tree->length ? find_comment(tree, start, &length) : NULL;
    if (comment != NULL && ignore_names(comment, length, rule)) {
        return true;
    }
    comment = line > 1 ? find_comment(tree, above, &length) : NULL;
    return comment != NULL && span_is_blank(tree, above, (size_t)(comment - tree->text)) &&
           ignore_names(comment, length, rule);
}
