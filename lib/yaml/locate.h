/**
 * From a value back to the file: where a piece of a scalar's text stands, and which rules the
 * comments beside it silence.
 */

#ifndef COACH_YAML_LOCATE_H
#define COACH_YAML_LOCATE_H

#include "yaml/tree.h"

/**
 * The place of length bytes of a scalar's value, from start on. Escapes, folded lines and the
 * indentation of blocks are undone; a piece that runs over several lines is cut to its first.
 * A piece of length 0 is a single place.
 */
struct place node_text_place(const struct tree *tree, const struct node *scalar, size_t start,
                             size_t length);

/**
 * True if a comment of the file silences a rule on a line, from 1 on: `# coach: ignore S2` (or
 * several ids, with commas or spaces) at its end, or alone on the line above.
 */
bool tree_ignores(const struct tree *tree, int line, const char *rule);

#endif
