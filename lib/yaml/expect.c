/*
 * Edits made on copies of trees.
 */

#include "yaml/expect.h"

#include "yaml/writer.h"

/** A node by itself, without children or place. */
static struct node *copy_alone(struct arena *arena, const struct node *node)
{
    struct node *copy = arena_alloc(arena, sizeof(*copy));

    *copy = *node;
    copy->parent = copy->first = copy->last = copy->next = NULL;
    copy->count = 0;
    return copy;
}

struct node *expect_written(struct arena *arena, const struct node *node, bool flow)
{
    struct node *copy = copy_alone(arena, node);

    if (node->kind == NODE_SCALAR) {
        copy->style = write_style(node, flow);
    }
    for (const struct node *child = node->first; child != NULL; child = child->next) {
        node_add(copy, expect_written(arena, child, flow || write_has_brackets(node)));
    }
    return copy;
}

/** A copy with everything below it. */
static struct node *copy_whole(struct arena *arena, const struct node *node)
{
    struct node *copy = copy_alone(arena, node);

    for (const struct node *child = node->first; child != NULL; child = child->next) {
        node_add(copy, copy_whole(arena, child));
    }
    return copy;
}

static void add_copies(struct arena *arena, struct node *collection, const struct node *children)
{
    for (const struct node *child = children->first; child != NULL; child = child->next) {
        node_add(collection, copy_whole(arena, child));
    }
}

/** Edits that are still to be made. */
struct pending {
    const struct edit *next;
    size_t count;
};

static bool is_next(const struct pending *pending, const struct node *at, bool replaces)
{
    return pending->count > 0 && pending->next->at == at && pending->next->replaces == replaces;
}

static const struct edit *take(struct pending *pending)
{
    pending->count--;
    return pending->next++;
}

static struct node *copy_edited(struct arena *arena, const struct node *node,
                                struct pending *pending)
{
    if (is_next(pending, node, true)) {
        struct node *value = copy_whole(arena, take(pending)->value);
        value->key = node->key;
        return value;
    }
    struct node *copy = copy_alone(arena, node);
    for (const struct node *child = node->first; child != NULL; child = child->next) {
        if (is_next(pending, node, false) && pending->next->before == child) {
            add_copies(arena, copy, take(pending)->value);
        }
        node_add(copy, copy_edited(arena, child, pending));
    }
    if (is_next(pending, node, false) && pending->next->before == NULL) {
        add_copies(arena, copy, take(pending)->value);
    }
    return copy;
}

struct node *expect_edited(struct arena *arena, const struct node *root, const struct edit *edits,
                           size_t count)
{
    return copy_edited(arena, root, &(struct pending){edits, count});
}
