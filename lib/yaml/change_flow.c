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

static void insert_before(struct change *change, const struct tree *tree, const struct node *prior,
                          const struct node *before, const struct node *child)
{
    struct layout layout = change_layout(tree);
    struct tail tail = {0};

    if (prior != NULL) {
        tail = tail_of(tree, prior);
    }
    if (!starts_line(tree, before) || (prior != NULL && !(tail.ends_line && tail.comma))) {
        at(change, child_start(before));
        write_flow_child(&change->text, child);
        buffer_puts(&change->text, ", ");
        return;
    }
    at(change, prior != NULL ? span_next_line(tree, prior->end)
                             : span_line_start(tree, child_start(before)));
    add_indent(change, tree, before);
    write_flow_child(&change->text, child);
    buffer_putc(&change->text, ',');
    buffer_puts(&change->text, layout.newline);
}

/** A colon needs a space before a comma that follows it. */
static const char *comma_behind(const struct tree *tree, const struct node *child)
{
    return child->start == child->end && tree->text[child->end - 1] == ':' ? " ," : ",";
}

static void append_line(struct change *change, const struct tree *tree, const struct node *last,
                        const struct node *child)
{
    struct layout layout = change_layout(tree);
    struct tail tail = tail_of(tree, last);

    at(change, last->end);
    if (!tail.ends_line) {
        buffer_puts(&change->text, comma_behind(tree, last));
        buffer_puts(&change->text, layout.newline);
        add_indent(change, tree, last);
        write_flow_child(&change->text, child);
        return;
    }
    if (!tail.comma) {
        buffer_puts(&change->text, comma_behind(tree, last));
    }
    change->end = span_next_line(tree, last->end);
    buffer_add(&change->text, tree->text + last->end, change->end - last->end);
    add_indent(change, tree, last);
    write_flow_child(&change->text, child);
    if (tail.comma) {
        buffer_putc(&change->text, ',');
    }
    buffer_puts(&change->text, layout.newline);
}

static const struct node *prior_to(const struct node *collection, const struct node *child)
{
    const struct node *prior = NULL;

    for (const struct node *node = collection->first; node != child; node = node->next) {
        prior = node;
    }
    return prior;
}

void change_insert_flow(struct change *change, const struct tree *tree,
                        const struct node *collection, const struct node *before,
                        const struct node *child)
{
    const struct node *last = collection->last;

    if (last == NULL) {
        at(change, collection->start + 1);
        write_flow_child(&change->text, child);
    } else if (before != NULL) {
        insert_before(change, tree, prior_to(collection, before), before, child);
    } else if (starts_line(tree, last)) {
        append_line(change, tree, last, child);
    } else {
        at(change, last->end);
        buffer_puts(&change->text, comma_behind(tree, last));
        buffer_putc(&change->text, ' ');
        write_flow_child(&change->text, child);
    }
}
