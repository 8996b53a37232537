/*
 * Edits of blocks and scalars as text.
 *
 * A new line goes behind the line on which the item before it ends, and behind comments that are
 * indented deeper, which belong to that item.
 */

#include "yaml/change.h"

#include "yaml/change_layout.h"
#include "yaml/quote.h"
#include "yaml/span.h"
#include "yaml/writer.h"

static size_t step_below(const struct node *node)
{
    for (const struct node *child = node->first; child != NULL; child = child->next) {
        if (child->kind == NODE_SCALAR || child->style != STYLE_BLOCK) {
            continue;
        }
        if (node->kind == NODE_MAP && child->column > node->column) {
            return child->column - node->column;
        }
        size_t step = step_below(child);
        if (step > 0) {
            return step;
        }
    }
    return 0;
}

struct layout change_layout(const struct tree *tree)
{
    size_t step = tree->root->style == STYLE_BLOCK ? step_below(tree->root) : 0;

    return (struct layout){
        .newline = tree->crlf ? "\r\n" : "\n",
        .step = step == 0 || step > 8 ? 2 : step,
    };
}

/** The column, from 0, of what stands in the block below a node's parent. */
static size_t indent_below(const struct node *node, const struct layout *layout)
{
    return node->parent == NULL ? layout->step : node->parent->column - 1 + layout->step;
}

bool change_in_flow(const struct node *node)
{
    for (; node != NULL; node = node->parent) {
        if (node->style == STYLE_FLOW) {
            return true;
        }
    }
    return false;
}

static bool is_block_scalar(const struct node *scalar)
{
    return scalar->style == STYLE_LITERAL || scalar->style == STYLE_FOLDED;
}

enum node_style change_style(const struct node *scalar, const struct node *value)
{
    bool flow = change_in_flow(scalar);
    enum node_style style = write_style(value, flow);

    if (value->style == STYLE_PLAIN || style == STYLE_LITERAL) {
        return style;
    }
    if (scalar->style == STYLE_SINGLE_QUOTED && quote_single_fits(value->text, value->length)) {
        return STYLE_SINGLE_QUOTED;
    }
    bool quoted = scalar->style == STYLE_SINGLE_QUOTED || scalar->style == STYLE_DOUBLE_QUOTED;
    return quoted ? STYLE_DOUBLE_QUOTED : style;
}

static void add_source(struct change *change, const struct tree *tree, size_t start, size_t end)
{
    buffer_add(&change->text, tree->text + start, end - start);
}

/** What goes between a key or dash and a value where there was none. */
static void add_separator(struct change *change, const struct tree *tree, const struct node *scalar)
{
    if (scalar->start != scalar->end) {
        return;
    }
    if (scalar->key != NULL && scalar->start == scalar->key->end) {
        buffer_puts(&change->text, ": ");
    } else if (!span_is_blank(tree, scalar->start - 1, scalar->start)) {
        buffer_putc(&change->text, ' ');
    }
}

void change_scalar(struct change *change, const struct tree *tree, const struct node *scalar,
                   const struct node *value, enum node_style style)
{
    struct layout layout = change_layout(tree);
    size_t rest = scalar->end;

    change->start = scalar->start;
    change->end = scalar->end;
    add_separator(change, tree, scalar);
    if (is_block_scalar(scalar)) {
        /* What may stand behind the header is a comment, which stays on its line. */
        rest = span_header_end(tree, scalar);
    }
    size_t rest_end = span_line_end(tree, rest);
    if (span_is_blank(tree, rest, rest_end)) {
        rest_end = rest;
    }
    if (style == STYLE_LITERAL) {
        write_literal_header(&change->text, value);
        add_source(change, tree, rest, rest_end);
        write_literal_lines(&change->text, value, indent_below(scalar, &layout), &layout);
        change->end = span_line_end(tree, scalar->end);
        return;
    }
    if (style == STYLE_PLAIN && value->length == 0) {
        buffer_puts(&change->text, "null");
    } else {
        write_scalar(&change->text, value, style);
    }
    if (rest < scalar->end) {
        add_source(change, tree, rest, rest_end);
    }
}

/** Behind the colon or dash that a value stands behind, if that is on the value's line. */
static size_t behind_indicator(const struct tree *tree, const struct node *node)
{
    size_t line = span_line_start(tree, node->start);
    size_t at = node->start;

    while (at > line && span_is_blank(tree, at - 1, at)) {
        at--;
    }
    return at;
}

bool change_can_open(const struct tree *tree, const struct node *node)
{
    const struct node *parent = node->parent;

    if (parent == NULL || parent->style != STYLE_BLOCK || node->end_column == 0) {
        return false;
    }
    if (node->kind != NODE_SCALAR &&
        (parent->kind != NODE_MAP || !span_is_blank(tree, node->start + 1, node->end - 1))) {
        return false;
    }
    size_t at = behind_indicator(tree, node);
    return at > 0 && tree->text[at - 1] == (parent->kind == NODE_MAP ? ':' : '-');
}

bool change_opens(const struct tree *tree, const struct node *node, const struct node *collection)
{
    return collection->style == STYLE_BLOCK && collection->count > 0 && change_can_open(tree, node);
}

void change_open(struct change *change, const struct tree *tree, const struct node *node,
                 const struct node *collection)
{
    struct layout layout = change_layout(tree);
    size_t indent = indent_below(node, &layout);
    size_t line_end = span_line_end(tree, node->end);
    bool bare = span_is_blank(tree, node->end, line_end);

    change->start = behind_indicator(tree, node);
    change->end = line_end;
    if (node->parent->kind == NODE_LIST && bare) {
        indent = node->parent->column + 1;
        buffer_putc(&change->text, ' ');
    } else {
        if (!bare) {
            add_source(change, tree, node->end, line_end);
        }
        buffer_puts(&change->text, layout.newline);
        buffer_fill(&change->text, ' ', indent);
    }
    write_children(&change->text, collection, indent, &layout);
}

void change_null_to_flow(struct change *change, const struct tree *tree, const struct node *null,
                         const struct node *collection)
{
    change->start = null->start;
    change->end = null->end;
    add_separator(change, tree, null);
    write_flow(&change->text, collection);
}

/** Over comments that are indented by least or more. */
static size_t skip_comments(const struct tree *tree, size_t line, size_t least)
{
    while (line < tree->length) {
        size_t indent = span_indent(tree, line);
        if (indent < least || line + indent == tree->length || tree->text[line + indent] != '#') {
            break;
        }
        line = span_next_line(tree, line);
    }
    return line;
}

static size_t skip_blanks(const struct tree *tree, size_t line)
{
    while (line < tree->length && span_is_blank(tree, line, span_line_end(tree, line))) {
        line = span_next_line(tree, line);
    }
    return line;
}

/** A list whose dashes stand right below the key that it belongs to. */
static bool is_indentless(const struct node *list)
{
    const struct node *parent = list->parent;

    return parent != NULL && parent->kind == NODE_MAP && list->column == parent->column;
}

static void add_child(struct change *change, const struct node *collection,
                      const struct node *child, const struct layout *layout)
{
    size_t indent = collection->column - 1;

    if (collection->kind == NODE_LIST) {
        write_item(&change->text, child, indent, layout);
    } else {
        write_entry(&change->text, child, indent, layout);
    }
}

/** Behind the child before the gap, with the comments that belong to it. */
static size_t behind_prior(const struct tree *tree, const struct gap *gap, bool past_blanks)
{
    const struct node *collection = gap->collection;
    size_t indent = collection->column - 1;
    bool own_comments =
        gap->before == NULL && collection->kind == NODE_LIST && !is_indentless(collection);
    size_t at = span_next_line(tree, gap->prior->end);

    if (past_blanks) {
        at = skip_blanks(tree, at);
    }
    return skip_comments(tree, at, own_comments ? indent : indent + 1);
}

void change_insert_block(struct change *change, const struct tree *tree, const struct gap *gap,
                         const struct node *children, bool past_blanks)
{
    struct layout layout = change_layout(tree);
    const struct node *collection = gap->collection;
    size_t indent = collection->column - 1;

    if (gap->prior == NULL) {
        change->start = change->end = collection->start;
        for (const struct node *child = children->first; child != NULL; child = child->next) {
            add_child(change, collection, child, &layout);
            buffer_puts(&change->text, layout.newline);
            buffer_fill(&change->text, ' ', indent);
        }
        return;
    }
    change->start = change->end = behind_prior(tree, gap, past_blanks);
    bool open_line = change->start == tree->length && tree->text[tree->length - 1] != '\n';
    for (const struct node *child = children->first; child != NULL; child = child->next) {
        if (open_line) {
            buffer_puts(&change->text, layout.newline);
        }
        buffer_fill(&change->text, ' ', indent);
        add_child(change, collection, child, &layout);
        if (!open_line) {
            buffer_puts(&change->text, layout.newline);
        }
    }
}
