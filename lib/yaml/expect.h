/**
 * Edits as trees: what must come out when the edited text is read.
 */

#ifndef COACH_YAML_EXPECT_H
#define COACH_YAML_EXPECT_H

#include "yaml/tree.h"

/** One change to a tree. */
struct edit {
    /** The node that value takes the place of; or the collection that children are put into. */
    const struct node *at;
    bool replaces;
    /** Where they go in the collection; NULL to append. */
    const struct node *before;
    /** The new node, with its key where it is in a map; or a collection that has the children. */
    const struct node *value;
};

/** A copy of a node in the styles in which the writer writes it. */
struct node *expect_written(struct arena *arena, const struct node *node, bool flow);

/**
 * A copy of a tree's nodes with the edits made. Texts are shared.
 *
 * @edits   count of them, in the order of the file
 */
struct node *expect_edited(struct arena *arena, const struct node *root, const struct edit *edits,
                           size_t count);

#endif
