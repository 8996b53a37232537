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

struct node *expect_edited(struct arena *arena, const struct node *root, const struct edit *edit)
{
    if (root == edit->at && edit->replaces) {
        struct node *value = copy_whole(arena, edit->value);
        value->key = root->key;
        return value;
    }
    struct node *copy = copy_alone(arena, root);
    for (const struct node *child = root->first; child != NULL; child = child->next) {
        if (root == edit->at && child == edit->before) {
            node_add(copy, copy_whole(arena, edit->value));
        }
        node_add(copy, expect_edited(arena, child, edit));
    }
    if (root == edit->at && edit->before == NULL) {
        node_add(copy, copy_whole(arena, edit->value));
    }
    return copy;
}
