/**
 * Reading without libyaml what team files mostly are, many times sooner.
 *
 *   file     line*
 *   line     (entry | item)? comment?                  behind spaces, which make the blocks
 *   item     '-' (item | entry | value | text)?        a space or the line's end behind '-', ':'
 *   entry    scalar ':' (value | text)?
 *   value    scalar | list | map
 *   list     '[' (value (',' value)*)? ']'             over several lines, too, which break
 *   map      '{' (pair (',' pair)*)? '}'               behind a comma or bracket
 *   pair     scalar ':' value
 *   scalar   plain | 'single quoted' | "double quoted, without a backslash"
 *   text     ('|' | '>') '-'? comment? line+           indented alike, empty ones between them
 *   comment  '#' and the rest                          behind a space or at the line's start
 *
 * Scalars stand on one line. Outside of comments there is no tab and no CR, and nowhere a byte
 * order mark, document marks, anchors, aliases, tags, '?'. What could be read in two ways is not
 * plain.
 *
 * What is plain becomes the very tree that libyaml's events make, byte for byte and column for
 * column, and a test says so of any bytes. What is not, or is not right, is left to them.
 */

#ifndef COACH_YAML_PLAIN_H
#define COACH_YAML_PLAIN_H

#include "yaml/bytes.h"
#include "yaml/tree.h"

/**
 * Make the tree of a plain text.
 *
 * @tree   has a text that bytes_check() passed, and no root
 * @bytes  what bytes_check() saw
 * @diags  is left as it is
 * @return false, and no root, if the text is not plain; memory that this took stays the arena's
 */
bool plain_read(struct tree *tree, const struct bytes *bytes, struct diags *diags);

#endif
