/**
 * Editing by splice: change only the bytes that must change.
 *
 * Each edit is made as text, the new text is read again, and the tree that comes out is compared
 * with the tree that was meant. Where they differ, the edit is refused (rule Y11) and nothing is
 * changed. Comments, order, quoting, spacing, line ends, a byte order mark and a missing final
 * newline survive.
 *
 * Every function returns a new tree, in the same arena, whose text is the new file; nodes of the
 * old tree must be looked up again in the new one. NULL means refused, with a diagnostic.
 */

#ifndef COACH_YAML_SPLICE_H
#define COACH_YAML_SPLICE_H

#include "yaml/tree.h"

/**
 * Put a value in the place of a scalar: another scalar, or, where the scalar is null, a list or
 * map. A scalar that replaces a quoted one keeps its quotes where it can.
 */
struct tree *splice_set(struct tree *tree, struct node *scalar, const struct node *value,
                        struct diags *diags);

/** A value and the scalar whose place it takes. */
struct splice_value {
    struct node *scalar;
    const struct node *value;
};

/** The same for many scalars at once: the result is read and compared a single time. */
struct tree *splice_set_all(struct tree *tree, const struct splice_value *values, size_t count,
                            struct diags *diags);

/**
 * Insert an item into a list. Where items have lines of their own, the new one gets a line too.
 *
 * @list     or a null, which becomes a list
 * @before   the item that it goes before; NULL to append
 */
struct tree *splice_insert_item(struct tree *tree, struct node *list, struct node *before,
                                const struct node *item, struct diags *diags);

/**
 * Insert an entry into a map; the key must not be there yet.
 *
 * @map      or a null, which becomes a map
 * @before   the value whose entry it goes before; NULL to append
 */
struct tree *splice_insert_entry(struct tree *tree, struct node *map, struct node *before,
                                 const char *key, const struct node *value, struct diags *diags);

/**
 * The child that an item of this date goes before, so that dates stay in order: the first one
 * with a later date; NULL to append. A child's date is its key in a map; in a list the scalar
 * itself or its "date".
 */
struct node *splice_date_position(const struct node *collection, const char *date);

/**
 * Insert many entries into a map whose keys are dates, each where its date belongs, at once: the
 * result is read and compared a single time.
 *
 * @map       or a null, which becomes a map
 * @entries   a map made in memory, in order of date; none of its keys may be there yet
 */
struct tree *splice_insert_dated(struct tree *tree, struct node *map, const struct node *entries,
                                 struct diags *diags);

#endif
