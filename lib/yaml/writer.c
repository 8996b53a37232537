/*
 * Writing nodes as text, as a careful person would by hand.
 */

#include "yaml/writer.h"

#include <string.h>

#include "base/date.h"
#include "yaml/quote.h"

/** Columns of "- ". */
#define DASH 2

bool write_has_brackets(const struct node *collection)
{
    return collection->style == STYLE_FLOW || collection->count == 0;
}

enum node_style write_style(const struct node *scalar, bool flow)
{
    const char *text = scalar->text;
    size_t length = scalar->length;

    if (scalar->style == STYLE_PLAIN && (length == 0 || quote_plain_fits(text, length, flow))) {
        return STYLE_PLAIN;
    }
    if (quote_plain_ok(text, length, flow)) {
        return STYLE_PLAIN;
    }
    if (!flow && quote_literal_fits(text, length)) {
        return STYLE_LITERAL;
    }
    if (scalar->style == STYLE_SINGLE_QUOTED && quote_single_fits(text, length)) {
        return STYLE_SINGLE_QUOTED;
    }
    return STYLE_DOUBLE_QUOTED;
}

enum node_style write_key_style(const struct node *key, bool flow)
{
    if (date_parse(key->text, key->length) != DAY_NONE) {
        return STYLE_PLAIN;
    }
    enum node_style style = write_style(key, flow);
    return style == STYLE_LITERAL ? STYLE_DOUBLE_QUOTED : style;
}

void write_scalar(struct buffer *out, const struct node *scalar, enum node_style style)
{
    if (style == STYLE_PLAIN) {
        buffer_add(out, scalar->text, scalar->length);
    } else if (style == STYLE_SINGLE_QUOTED) {
        quote_single(out, scalar->text, scalar->length);
    } else {
        quote_double(out, scalar->text, scalar->length);
    }
}

void write_literal_header(struct buffer *out, const struct node *scalar)
{
    buffer_puts(out, scalar->text[scalar->length - 1] == '\n' ? "|" : "|-");
}

void write_literal_lines(struct buffer *out, const struct node *scalar, size_t indent,
                         const struct layout *layout)
{
    const char *line = scalar->text;
    const char *end = scalar->text + scalar->length;

    while (line < end) {
        const char *line_end = memchr(line, '\n', (size_t)(end - line));
        if (line_end == NULL) {
            line_end = end;
        }
        buffer_puts(out, layout->newline);
        if (line_end > line) {
            buffer_fill(out, ' ', indent);
            buffer_add(out, line, (size_t)(line_end - line));
        }
        line = line_end + 1;
    }
}

static void write_key(struct buffer *out, const struct node *key, bool flow)
{
    write_scalar(out, key, write_key_style(key, flow));
    buffer_putc(out, ':');
}

void write_flow_child(struct buffer *out, const struct node *child)
{
    if (child->key != NULL) {
        write_key(out, child->key, true);
        buffer_putc(out, ' ');
    }
    write_flow(out, child);
}

void write_flow(struct buffer *out, const struct node *node)
{
    bool list = node->kind == NODE_LIST;

    if (node->kind == NODE_SCALAR) {
        bool null = node->style == STYLE_PLAIN && node->length == 0;
        if (null) {
            buffer_puts(out, "null");
        } else {
            write_scalar(out, node, write_style(node, true));
        }
        return;
    }
    buffer_putc(out, list ? '[' : '{');
    for (const struct node *child = node->first; child != NULL; child = child->next) {
        write_flow_child(out, child);
        if (child->next != NULL) {
            buffer_puts(out, ", ");
        }
    }
    buffer_putc(out, list ? ']' : '}');
}

/** Behind "key:" or "-" in a block at column indent, what fits on the same line. */
static void write_short(struct buffer *out, const struct node *node, size_t indent,
                        const struct layout *layout)
{
    if (node->kind != NODE_SCALAR) {
        buffer_putc(out, ' ');
        write_flow(out, node);
        return;
    }
    enum node_style style = write_style(node, false);
    if (style == STYLE_LITERAL) {
        buffer_putc(out, ' ');
        write_literal_header(out, node);
        write_literal_lines(out, node, indent + layout->step, layout);
    } else if (style != STYLE_PLAIN || node->length > 0) {
        buffer_putc(out, ' ');
        write_scalar(out, node, style);
    }
}

static bool is_block(const struct node *node)
{
    return node->kind != NODE_SCALAR && !write_has_brackets(node);
}

void write_entry(struct buffer *out, const struct node *entry, size_t indent,
                 const struct layout *layout)
{
    write_key(out, entry->key, false);
    if (is_block(entry)) {
        buffer_puts(out, layout->newline);
        buffer_fill(out, ' ', indent + layout->step);
        write_children(out, entry, indent + layout->step, layout);
    } else {
        write_short(out, entry, indent, layout);
    }
}

void write_item(struct buffer *out, const struct node *item, size_t indent,
                const struct layout *layout)
{
    buffer_putc(out, '-');
    if (is_block(item)) {
        buffer_putc(out, ' ');
        write_children(out, item, indent + DASH, layout);
    } else {
        write_short(out, item, indent, layout);
    }
}

void write_children(struct buffer *out, const struct node *collection, size_t indent,
                    const struct layout *layout)
{
    for (const struct node *child = collection->first; child != NULL; child = child->next) {
        if (collection->kind == NODE_LIST) {
            write_item(out, child, indent, layout);
        } else {
            write_entry(out, child, indent, layout);
        }
        if (child->next != NULL) {
            buffer_puts(out, layout->newline);
            buffer_fill(out, ' ', indent);
        }
    }
}

void write_block(struct buffer *out, const struct node *node, size_t indent, const char *newline)
{
    const struct layout layout = {.newline = newline, .step = 2};

    buffer_fill(out, ' ', indent);
    if (node->count == 0) {
        write_flow(out, node);
    } else {
        write_children(out, node, indent, &layout);
    }
    buffer_puts(out, newline);
}

char *write_file(struct arena *arena, const struct node *map)
{
    struct buffer out;

    buffer_init(&out, arena);
    write_block(&out, map, 0, "\n");
    return buffer_text(&out);
}
