/**
 * Reading by libyaml, which understands all of YAML: whatever the plain reader leaves, and every
 * complaint.
 */

#ifndef COACH_YAML_EVENTS_H
#define COACH_YAML_EVENTS_H

#include "yaml/bytes.h"
#include "yaml/tree.h"

/**
 * Make the tree of a text.
 *
 * @tree   has a text that bytes_check() passed, and no root
 * @bytes  what bytes_check() saw
 * @diags  gets what is to be said against the text; the tree is incomplete then
 */
void events_read(struct tree *tree, const struct bytes *bytes, struct diags *diags);

#endif
