/**
 * The edit that most verbs make: one key of one map.
 */

#ifndef COACH_CMD_SET_KEY_H
#define COACH_CMD_SET_KEY_H

#include "model/schema.h"
#include "store/store.h"
#include "yaml/tree.h"

/** Go on with the tree that a splice made; NULL is a file that could not be edited. */
enum store_result take_edited(struct tree **tree, struct tree *edited);

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

/**
 * Note the day on which a record ended. A day that is noted stays: without one given it is no
 * change, and another is refused (C3).
 *
 * @given   the day was said, not just today
 * @date    in: the day; out: the day that is noted
 */
enum store_result set_day_once(struct tree **tree, const struct schema *schema, const char *key,
                               bool given, char date[DATE_SIZE], struct diags *diags);

/**
 * Note a text once: the same is no change, NULL is none, and another is refused (C3) with the help.
 */
enum store_result set_text_once(struct tree **tree, const struct schema *schema, const char *key,
                                const char *text, const char *help, struct diags *diags);

#endif
