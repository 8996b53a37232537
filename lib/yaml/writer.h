/**
 * Writing: nodes made in memory to text, for new files and for the pieces that splices insert.
 */

#ifndef COACH_YAML_WRITER_H
#define COACH_YAML_WRITER_H

#include "base/buffer.h"
#include "yaml/tree.h"

/** How a file is laid out. */
struct layout {
    /** Between lines: "\n" or "\r\n". */
    const char *newline;
    /** Spaces by which a block is indented below its key. */
    size_t step;
};

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

/* Pieces: the first line without its indentation, the last without its line end. */

/** Add "key: value" of a node with a key, in a block at column indent. */
void write_entry(struct buffer *out, const struct node *entry, size_t indent,
                 const struct layout *layout);

/** Add "- value", in a block at column indent. */
void write_item(struct buffer *out, const struct node *item, size_t indent,
                const struct layout *layout);

/** Add the entries or items of a collection, one a line or more, in a block at column indent. */
void write_children(struct buffer *out, const struct node *collection, size_t indent,
                    const struct layout *layout);

/** Add an entry of a flow map, "key: value", or an item of a flow list. */
void write_flow_child(struct buffer *out, const struct node *child);

/** Add the header of a literal block, "|-". */
void write_literal_header(struct buffer *out, const struct node *scalar);

/** Add the lines of a literal block, each begun by a newline and indent spaces. */
void write_literal_lines(struct buffer *out, const struct node *scalar, size_t indent,
                         const struct layout *layout);

/**
 * The style in which a scalar is written: plain where that is safe, its own quotes if they are
 * single ones, a literal block for several lines, else double quotes.
 *
 * @flow   inside [ ] or { }
 */
enum node_style write_style(const struct node *scalar, bool flow);

/** Add a scalar of one line in a style. Nothing for null. */
void write_scalar(struct buffer *out, const struct node *scalar, enum node_style style);

/** The style in which an entry's key is written: dates stand plain, as they do by hand. */
enum node_style write_key_style(const struct node *key, bool flow);

/** True for a collection that is written in brackets. */
bool write_has_brackets(const struct node *collection);

#endif
