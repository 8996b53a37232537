/**
 * Edits as text: which bytes of a file give way to which.
 */

#ifndef COACH_YAML_CHANGE_H
#define COACH_YAML_CHANGE_H

#include "base/buffer.h"
#include "yaml/tree.h"

/** The bytes [start, end) become text. */
struct change {
    size_t start;
    size_t end;
    struct buffer text;
};

/** True where a node that takes this one's place, or a new child of it, would be in brackets. */
bool change_in_flow(const struct node *node);

/**
 * The style of a text that takes a scalar's place: lines as a literal block, and quotes kept
 * where there were any.
 */
enum node_style change_style(const struct node *scalar, const struct node *value);

/** A scalar takes the place of another one, in this style. */
void change_scalar(struct change *change, const struct tree *tree, const struct node *scalar,
                   const struct node *value, enum node_style style);

/** True if a null or an empty collection can become a block on the lines below it. */
bool change_can_open(const struct tree *tree, const struct node *node);

/** True if a collection that takes the place of a node becomes a block, not one in brackets. */
bool change_opens(const struct tree *tree, const struct node *node, const struct node *collection);

/** A null or an empty collection becomes a block with the children of a collection. */
void change_open(struct change *change, const struct tree *tree, const struct node *node,
                 const struct node *collection);

/** A null becomes a collection in brackets. */
void change_null_to_flow(struct change *change, const struct tree *tree, const struct node *null,
                         const struct node *collection);

/** Where new children go in a collection. */
struct gap {
    const struct node *collection;
    /** The child before them; NULL where they come first. */
    const struct node *prior;
    /** The child behind them; NULL to append. */
    const struct node *before;
};

/**
 * New children, which have keys if the collection is a map, in a block that has children.
 *
 * @children      a collection that has them
 * @past_blanks   go behind the blank lines that follow the child before them
 */
void change_insert_block(struct change *change, const struct tree *tree, const struct gap *gap,
                         const struct node *children, bool past_blanks);

/** New children in brackets. */
void change_insert_flow(struct change *change, const struct tree *tree, const struct gap *gap,
                        const struct node *children);

#endif
