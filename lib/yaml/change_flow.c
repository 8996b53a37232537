/*
 * Edits in brackets as text. Where items have lines of their own, a new one gets a line too.
 */

#include "yaml/change.h"

#include "yaml/change_layout.h"
#include "yaml/span.h"

/** What stands between a child and the end of its line. */
struct tail {
    /** Nothing but a comma, white space and a comment. */
    bool ends_line;
    bool comma;
};

static struct tail tail_of(const struct tree *tree, const struct node *child)
{
    size_t end = span_line_end(tree, child->end);
    struct tail tail = {0};
    size_t i = child->end;

    for (; i < end; i++) {
        if (tree->text[i] == ',' && !tail.comma) {
            tail.comma = true;
        } else if (!span_is_blank(tree, i, i + 1)) {
            break;
        }
    }
    tail.ends_line = i == end || tree->text[i] == '#';
    return tail;
}

static size_t child_start(const struct node *child)
{
    return child->key != NULL ? child->key->start : child->start;
}

static bool starts_line(const struct tree *tree, const struct node *child)
{
    size_t start = child_start(child);

    return span_is_blank(tree, span_line_start(tree, start), start);
}

/** Start a line that is indented like a child's. */
static void add_indent(struct change *change, const struct tree *tree, const struct node *child)
{
    size_t start = child_start(child);
    size_t line = span_line_start(tree, start);

    buffer_add(&change->text, tree->text + line, start - line);
}

static void at(struct change *change, size_t offset)
{
    change->start = change->end = offset;
}

/** Each with a comma behind it: on a line of its own, or all on the line of the one that follows. */
static void insert_before(struct change *change, const struct tree *tree, const struct gap *gap,
                          const struct node *children)
{
    struct layout layout = change_layout(tree);
    const struct node *prior = gap->prior;
    struct tail tail = {0};

    if (prior != NULL) {
        tail = tail_of(tree, prior);
    }
    bool lines =
        starts_line(tree, gap->before) && (prior == NULL || (tail.ends_line && tail.comma));
    if (!lines) {
        at(change, child_start(gap->before));
    } else if (prior != NULL) {
        at(change, span_next_line(tree, prior->end));
    } else {
        at(change, span_line_start(tree, child_start(gap->before)));
    }
    for (const struct node *child = children->first; child != NULL; child = child->next) {
        if (lines) {
            add_indent(change, tree, gap->before);
        }
        write_flow_child(&change->text, child);
        buffer_puts(&change->text, lines ? "," : ", ");
        if (lines) {
            buffer_puts(&change->text, layout.newline);
        }
    }
}

/** A colon needs a space before a comma that follows it. */
static const char *comma_behind(const struct tree *tree, const struct node *child)
{
    return child->start == child->end && tree->text[child->end - 1] == ':' ? " ," : ",";
}

/** Behind a child whose line goes on: each on a line of its own, the last without a comma. */
static void append_to_line(struct change *change, const struct tree *tree, const struct node *last,
                           const struct node *children)
{
    struct layout layout = change_layout(tree);

    at(change, last->end);
    buffer_puts(&change->text, comma_behind(tree, last));
    for (const struct node *child = children->first; child != NULL; child = child->next) {
        buffer_puts(&change->text, layout.newline);
        add_indent(change, tree, last);
        write_flow_child(&change->text, child);
        if (child->next != NULL) {
            buffer_putc(&change->text, ',');
        }
    }
}

static void append_lines(struct change *change, const struct tree *tree, const struct node *last,
                         const struct node *children)
{
    struct layout layout = change_layout(tree);
    struct tail tail = tail_of(tree, last);

    if (!tail.ends_line) {
        append_to_line(change, tree, last, children);
        return;
    }
    at(change, last->end);
    if (!tail.comma) {
        buffer_puts(&change->text, comma_behind(tree, last));
    }
    change->end = span_next_line(tree, last->end);
    buffer_add(&change->text, tree->text + last->end, change->end - last->end);
    for (const struct node *child = children->first; child != NULL; child = child->next) {
        add_indent(change, tree, last);
        write_flow_child(&change->text, child);
        if (tail.comma || child->next != NULL) {
            buffer_putc(&change->text, ',');
        }
        buffer_puts(&change->text, layout.newline);
    }
}

/** Add children with commas between them. */
static void add_in_line(struct change *change, const struct node *children)
{
    for (const struct node *child = children->first; child != NULL; child = child->next) {
        write_flow_child(&change->text, child);
        if (child->next != NULL) {
            buffer_puts(&change->text, ", ");
        }
    }
}

void change_insert_flow(struct change *change, const struct tree *tree, const struct gap *gap,
                        const struct node *children)
{
    const struct node *last = gap->collection->last;

    if (last == NULL) {
        at(change, gap->collection->start + 1);
        add_in_line(change, children);
    } else if (gap->before != NULL) {
        insert_before(change, tree, gap, children);
    } else if (starts_line(tree, last)) {
        append_lines(change, tree, last, children);
    } else {
        at(change, last->end);
        buffer_puts(&change->text, comma_behind(tree, last));
        buffer_putc(&change->text, ' ');
        add_in_line(change, children);
    }
}
