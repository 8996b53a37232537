/**
 * What libyaml reads but team files must not have, because other readers see it differently.
 */

#ifndef COACH_YAML_SUBSET_H
#define COACH_YAML_SUBSET_H

#include "yaml/tree.h"

/**
 * Complain about a key that is no plain key: behind '?', or a merge key (Y5, Y6).
 *
 * @key   its parent is set, and has the entries before it
 */
void subset_check_key(const struct tree *tree, const struct node *key, struct diags *diags);

/** Complain about keys that a map has already (Y6). */
void subset_check_keys(const struct tree *tree, const struct node *map, struct diags *diags);

/** Complain about comments without a space before them (Y8). */
void subset_check_hashes(const struct tree *tree, struct diags *diags);

/** Complain about continued lines that are not indented deeper than what they continue (Y9). */
void subset_check_indents(const struct tree *tree, struct diags *diags);

#endif
