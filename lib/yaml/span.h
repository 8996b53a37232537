/**
 * Which bytes a node came from, where the parser's marks say more, or something else.
 */

#ifndef COACH_YAML_SPAN_H
#define COACH_YAML_SPAN_H

#include "yaml/tree.h"

/** Behind the newline that ends the line of offset, or the end of the text. */
size_t span_next_line(const struct tree *tree, size_t offset);

/** The end of the line of offset, before its line end. */
size_t span_line_end(const struct tree *tree, size_t offset);

/** The first byte of the line of offset. */
size_t span_line_start(const struct tree *tree, size_t offset);

/** How many spaces a line starts with. */
size_t span_indent(const struct tree *tree, size_t line);

/** True if only spaces and tabs stand between the two. */
bool span_is_blank(const struct tree *tree, size_t start, size_t end);

/** True if the collection is written with brackets; a lone pair in a flow list is not. */
bool span_has_brackets(const struct tree *tree, const struct node *collection);

/** Behind the indicators of a literal or folded scalar, "|2-". */
size_t span_header_end(const struct tree *tree, const struct node *scalar);

/**
 * Where the text of a literal or folded scalar ends: behind its last line, without the line end.
 * Blank lines that follow belong to it only where they are kept, or hold more than indentation.
 *
 * @mark   where the parser sees its end: behind all blank lines
 */
size_t span_block_scalar_end(const struct tree *tree, const struct node *scalar, size_t mark);

/** Where a flow map's value that is not there would stand: behind the colon, or the key. */
size_t span_flow_null(const struct tree *tree, const struct node *key);

#endif
