/*
 * Spans: lines, and the bytes of nodes whose marks are wider than their content.
 */

#include "yaml/span.h"

#include <string.h>

size_t span_next_line(const struct tree *tree, size_t offset)
{
    const char *found = memchr(tree->text + offset, '\n', tree->length - offset);

    return found == NULL ? tree->length : (size_t)(found - tree->text) + 1;
}

/** Before a line end that stands right before offset. */
static size_t before_line_end(const struct tree *tree, size_t offset)
{
    if (offset > 0 && tree->text[offset - 1] == '\n') {
        offset--;
        if (offset > 0 && tree->text[offset - 1] == '\r') {
            offset--;
        }
    }
    return offset;
}

size_t span_line_end(const struct tree *tree, size_t offset)
{
    size_t next = span_next_line(tree, offset);

    return next == offset ? offset : before_line_end(tree, next);
}

size_t span_line_start(const struct tree *tree, size_t offset)
{
    while (offset > 0 && tree->text[offset - 1] != '\n') {
        offset--;
    }
    return offset;
}

size_t span_indent(const struct tree *tree, size_t line)
{
    size_t i = line;

    while (i < tree->length && tree->text[i] == ' ') {
        i++;
    }
    return i - line;
}

bool span_is_blank(const struct tree *tree, size_t start, size_t end)
{
    for (size_t i = start; i < end; i++) {
        if (tree->text[i] != ' ' && tree->text[i] != '\t') {
            return false;
        }
    }
    return true;
}

bool span_has_brackets(const struct tree *tree, const struct node *collection)
{
    return collection->style == STYLE_FLOW && strchr("[{", tree->text[collection->start]) != NULL;
}

size_t span_header_end(const struct tree *tree, const struct node *scalar)
{
    size_t i = scalar->start + 1;

    while (i < tree->length && strchr("0123456789+-", tree->text[i]) != NULL) {
        i++;
    }
    return i;
}

static bool in_header(const struct tree *tree, size_t start, size_t end, const char *indicators)
{
    for (size_t i = start; i < end; i++) {
        if (strchr(indicators, tree->text[i]) != NULL) {
            return true;
        }
    }
    return false;
}

/** Spaces alone up to the line end, and no more of them than indent. */
static bool is_empty_line(const struct tree *tree, size_t line, size_t indent)
{
    size_t spaces = span_indent(tree, line);

    return line + spaces == span_line_end(tree, line) && spaces <= indent;
}

/** The indentation of a block scalar's text; all lines are empty where it has none. */
static size_t text_indent(const struct tree *tree, const struct node *scalar, size_t header_end,
                          size_t mark)
{
    const struct node *parent = scalar->parent;

    for (size_t i = scalar->start + 1; i < header_end; i++) {
        if (tree->text[i] >= '1' && tree->text[i] <= '9') {
            size_t outer = parent == NULL ? 0 : parent->column - 1;
            return outer + (size_t)(tree->text[i] - '0');
        }
    }
    size_t line = span_next_line(tree, header_end);
    while (line < mark && is_empty_line(tree, line, SIZE_MAX)) {
        line = span_next_line(tree, line);
    }
    return line < mark ? span_indent(tree, line) : SIZE_MAX;
}

size_t span_block_scalar_end(const struct tree *tree, const struct node *scalar, size_t mark)
{
    size_t header_end = span_header_end(tree, scalar);
    size_t first_line = span_next_line(tree, header_end);

    if (!in_header(tree, scalar->start, header_end, "+")) {
        size_t indent = text_indent(tree, scalar, header_end, mark);
        while (mark > first_line) {
            size_t line = span_line_start(tree, before_line_end(tree, mark));
            if (!is_empty_line(tree, line, indent)) {
                break;
            }
            mark = line;
        }
    }
    return mark > first_line ? before_line_end(tree, mark) : header_end;
}

size_t span_flow_null(const struct tree *tree, const struct node *key)
{
    size_t i = key->end;

    while (i < tree->length && span_is_blank(tree, i, i + 1)) {
        i++;
    }
    return i < tree->length && tree->text[i] == ':' ? i + 1 : key->end;
}
