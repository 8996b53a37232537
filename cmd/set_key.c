/*
 * One key of one map, by splice.
 */

#include "set_key.h"

#include <string.h>

#include "model/bind.h"
#include "yaml/splice.h"

enum store_result take_edited(struct tree **tree, struct tree *edited)
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
        return take_edited(tree, splice_set(*tree, there, value, diags));
    }
    return take_edited(
        tree, splice_insert_entry(*tree, map, bind_position(schema, map, key), key, value, diags));
}

enum store_result append_item(struct tree **tree, struct node *map, const struct schema *schema,
                              const char *key, struct node *item, struct diags *diags)
{
    struct node *there = node_find(map, key);
    struct node *list;

    if (there && there->kind == NODE_LIST) {
        return take_edited(tree, splice_insert_item(*tree, there, NULL, item, diags));
    }
    list = node_list((*tree)->arena, STYLE_BLOCK);
    node_add(list, item);
    return set_key(tree, map, schema, key, list, diags);
}

enum store_result set_day_once(struct tree **tree, const struct schema *schema, const char *key,
                               bool given, char date[DATE_SIZE], struct diags *diags)
{
    const struct node *there = node_find((*tree)->root, key);
    bool noted = there && there->text && there->length < DATE_SIZE && there->length > 0;

    if (!noted) {
        return set_key(tree, (*tree)->root, schema, key, node_plain((*tree)->arena, date), diags);
    }
    if (given && strcmp(there->text, date) != 0) {
        struct place place = {(*tree)->file, (int)there->line, (int)there->column,
                              (int)there->end_column};
        diags_add(diags, SEVERITY_ERROR, "C3", place, "if that day is wrong, edit the file",
                  "'%s' is %s already", key, there->text);
        return STORE_REFUSED;
    }
    memcpy(date, there->text, there->length + 1);
    return STORE_OK;
}
