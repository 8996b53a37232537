/**
 * The edit that most verbs make: one key of one map.
 */

#ifndef COACH_CMD_SET_KEY_H
#define COACH_CMD_SET_KEY_H

#include "model/schema.h"
#include "store/store.h"
#include "yaml/tree.h"

/**
 * Give a key of a map a value: changed where it is, or added where its table has it. The nodes of
 * *tree must be looked up again afterwards.
 */
enum store_result set_key(struct tree **tree, struct node *map, const struct schema *schema,
                          const char *key, const struct node *value, struct diags *diags);

/**
 * Append an item to the list at a key of a map, which is added where it is missing.
 */
enum store_result append_item(struct tree **tree, struct node *map, const struct schema *schema,
                              const char *key, struct node *item, struct diags *diags);

#endif
