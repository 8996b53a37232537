/**
 * Writing: nodes made in memory to text, for new files and for the pieces that splices insert.
 */

#ifndef COACH_YAML_WRITER_H
#define COACH_YAML_WRITER_H

#include "base/buffer.h"
#include "yaml/tree.h"

/**
 * Add a map as the lines of a block, each indented by indent spaces and ended by newline.
 * Collections in STYLE_FLOW are written on one line. Texts of several lines become literal
 * blocks where they can be.
 */
void write_block(struct buffer *out, const struct node *node, size_t indent, const char *newline);

/** Add a node on one line, in flow style. */
void write_flow(struct buffer *out, const struct node *node);

/** A whole new file: the map's lines, LF. */
char *write_file(struct arena *arena, const struct node *map);

#endif
