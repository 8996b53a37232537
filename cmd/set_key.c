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

/** What is noted at a key of the record; NULL for nothing. */
static const struct node *noted(const struct tree *tree, const char *key)
{
    const struct node *there = node_find(tree->root, key);

    return there && !node_is_null(there) && there->text && there->length > 0 ? there : NULL;
}

static enum store_result refuse_other(const struct tree *tree, const struct node *there,
                                      const char *key, const char *help, struct diags *diags)
{
    struct place place = {tree->file, (int)there->line, (int)there->column, (int)there->end_column};

    diags_add(diags, SEVERITY_ERROR, "C3", place, help, "'%s' is %s already", key, there->text);
    return STORE_REFUSED;
}

enum store_result set_day_once(struct tree **tree, const struct schema *schema, const char *key,
                               bool given, char date[DATE_SIZE], struct diags *diags)
{
    const struct node *there = noted(*tree, key);

    if (!there || there->length >= DATE_SIZE) {
        return set_key(tree, (*tree)->root, schema, key, node_plain((*tree)->arena, date), diags);
    }
    if (given && strcmp(there->text, date) != 0) {
        return refuse_other(*tree, there, key, "if that day is wrong, edit the file", diags);
    }
    memcpy(date, there->text, there->length + 1);
    return STORE_OK;
}

enum store_result set_text_once(struct tree **tree, const struct schema *schema, const char *key,
                                const char *text, const char *help, struct diags *diags)
{
    const struct node *there = noted(*tree, key);

    if (!text) {
        return STORE_OK;
    }
    if (!there) {
        return set_key(tree, (*tree)->root, schema, key, node_text((*tree)->arena, text), diags);
    }
    return strcmp(there->text, text) == 0 ? STORE_OK : refuse_other(*tree, there, key, help, diags);
}
