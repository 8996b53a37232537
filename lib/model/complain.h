/**
 * What binding says about a file: the rules D1 to D6 and D9, each worded in one place.
 */

#ifndef COACH_MODEL_COMPLAIN_H
#define COACH_MODEL_COMPLAIN_H

#include <stdbool.h>

#include "model/bind.h"
#include "model/schema.h"
#include "yaml/tree.h"

/** One file on its way into a record. */
struct binder {
    struct arena *arena;
    const struct tree *tree;
    struct diags *diags;
    /** Unknown keys are warnings. */
    bool lenient;
    /** There was an error. */
    bool refused;
};

/**
 * D1: an entry of a map whose key the table does not have.
 *
 * @return  the field whose key it probably is, mistyped; NULL if it is none
 */
const struct field *complain_unknown_key(struct binder *b, const struct schema *schema,
                                         const struct node *entry);

/** D2: a map without a key that it needs. */
void complain_missing(struct binder *b, const struct schema *schema, const struct field *field,
                      const struct node *map);

/** D2: a key that needs a value and has none. */
void complain_empty(struct binder *b, const struct field *field, const struct node *key);

/** D2: a date without a value. */
void complain_no_value(struct binder *b, const struct schema *schema, const struct node *key);

/** D2: a file without content. */
void complain_empty_file(struct binder *b, const struct schema *schema);

/** D3: a value that its type refuses. */
void complain_value(struct binder *b, const struct node *value, const struct refusal *refusal);

/** D3: a number, date or boolean in quotes. */
void complain_quoted(struct binder *b, const struct scalar_type *type, const struct node *value);

/** D4: a node of the wrong kind. */
void complain_shape(struct binder *b, const struct node *node, const char *wanted,
                    const char *help);

/** D4: something else where a map of the schema's keys belongs. */
void complain_no_map(struct binder *b, const struct schema *schema, const struct node *node);

/** D5: an id or date for the second time in one list. */
void complain_repeated(struct binder *b, const struct schema *schema, const struct node *value,
                       const struct node *first);

/** D6: a date behind a later one. */
void complain_order(struct binder *b, const struct schema *schema, const struct node *date,
                    const struct node *later);

/** D9: a format newer than this program's. */
void complain_newer(struct binder *b, const struct node *version);

#endif
