/*
 * One key of one map, by splice.
 */

#include "set_key.h"

#include "model/bind.h"
#include "yaml/splice.h"

static enum store_result take(struct tree **tree, struct tree *edited)
{
    if (!edited) {
        return STORE_UNREADABLE;
    }
    *tree = edited;
    return STORE_OK;
}

enum store_result set_key(struct tree **tree, struct node *map, const struct schema *schema,
                          const char *key, const struct node *value, struct diags *diags)
{
    struct node *there = node_find(map, key);

    if (there && there->kind == NODE_SCALAR) {
        return take(tree, splice_set(*tree, there, value, diags));
    }
    return take(
        tree, splice_insert_entry(*tree, map, bind_position(schema, map, key), key, value, diags));
}

enum store_result append_item(struct tree **tree, struct node *map, const struct schema *schema,
                              const char *key, struct node *item, struct diags *diags)
{
    struct node *there = node_find(map, key);
    struct node *list;

    if (there && there->kind == NODE_LIST) {
        return take(tree, splice_insert_item(*tree, there, NULL, item, diags));
    }
    list = node_list((*tree)->arena, STYLE_BLOCK);
    node_add(list, item);
    return set_key(tree, map, schema, key, list, diags);
}
