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

struct node *expect_edited(struct arena *arena, const struct node *root, const struct edit *edits,
                           size_t count)
{
    if (root == edits->at && edits->replaces) {
        struct node *value = copy_whole(arena, edits->value);
        value->key = root->key;
        return value;
    }
    struct node *copy = copy_alone(arena, root);
    size_t next = root == edits->at ? 0 : count;
    for (const struct node *child = root->first; child != NULL; child = child->next) {
        if (next < count && child == edits[next].before) {
            add_copies(arena, copy, edits[next++].value);
        }
        node_add(copy, expect_edited(arena, child, edits, count));
    }
    if (next < count && edits[next].before == NULL) {
        add_copies(arena, copy, edits[next].value);
    }
    return copy;
}
