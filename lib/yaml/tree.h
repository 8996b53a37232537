/**
 * A YAML file as a tree whose every node knows the bytes that it came from.
 *
 * The tree covers the strict subset that team files are written in: one document, no anchors,
 * aliases, tags, directives or merge keys, unique scalar keys, limited depth and size. Scalars
 * have no types here: a node is text, plain or quoted, and the record tables say what it means.
 *
 * Nodes made in memory (node_text() and friends) have the same shape, so that one can be written
 * into a file by a splice, and the result compared with what was meant.
 */

#ifndef COACH_YAML_TREE_H
#define COACH_YAML_TREE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/diag.h"

/** Limits of a team file. */
#define TREE_DEPTH_MAX 64
#define TREE_BYTES_MAX ((size_t)4 * 1024 * 1024)

/** So many complaints about one file are enough. */
#define TREE_COMPLAINTS_MAX 100

enum node_kind {
    NODE_SCALAR,
    NODE_LIST,
    NODE_MAP,
};

enum node_style {
    /* scalars */
    STYLE_PLAIN,
    STYLE_SINGLE_QUOTED,
    STYLE_DOUBLE_QUOTED,
    STYLE_LITERAL,
    STYLE_FOLDED,
    /* collections */
    STYLE_BLOCK,
    STYLE_FLOW,
};

struct node {
    enum node_kind kind;
    enum node_style style;
    /** Byte range in the tree's text: [start, end). A collection in block style ends where its
     * last child ends, before any comment that follows. */
    uint32_t start;
    uint32_t end;
    /** Where it starts, counting from 1, columns in code points. */
    uint32_t line;
    uint32_t column;
    /** The column behind its last character if it ends on the same line, else 0. */
    uint32_t end_column;
    /** Children of a collection; entries of a map count once. */
    uint32_t count;
    /** A scalar's value, NUL-terminated; NULL for collections. */
    const char *text;
    uint32_t length;
    /** The key of this node where its parent is a map, else NULL. */
    struct node *key;
    struct node *parent;
    struct node *first;
    struct node *last;
    struct node *next;
};

struct tree {
    struct arena *arena;
    /** For diagnostics. */
    const char *file;
    /** The whole file as read, byte order mark included. */
    const char *text;
    size_t length;
    /** Starts with a byte order mark. */
    bool bom;
    /** Lines end in CR LF (the first one decides). */
    bool crlf;
    /** NULL for a file without content. */
    struct node *root;
};

/** The value of a key in a map; NULL if absent or if map is no map (or NULL). */
struct node *node_find(const struct node *map, const char *key);

/** True for a scalar that stands for nothing: empty, ~ or null, and plain. */
bool node_is_null(const struct node *node);

/** True if the node is a scalar with this value; false for NULL, so that node_find() may be asked. */
bool node_is(const struct node *node, const char *text);

/** Where a node stands in its file. */
struct place node_place(const struct tree *tree, const struct node *node);

/**
 * Where the bytes [start, end) stand in the file. A start behind the last line counts as the end
 * of that line. The place is a single one unless the bytes are on one line.
 */
struct place tree_place(const struct tree *tree, size_t start, size_t end);

/**
 * Same kinds, values, keys in the same order, and plain or not the same. Two nulls are equal,
 * however written.
 */
bool node_equal(const struct node *a, const struct node *b);

/* Nodes made in memory. Texts are copied. */

/** Text, which stands plain unless a reader might take it for something else. */
struct node *node_text(struct arena *arena, const char *text);

/** A number, date or boolean, which stands plain; "" for null. */
struct node *node_plain(struct arena *arena, const char *text);

/** An empty list, and an empty map, in block or flow style. */
struct node *node_list(struct arena *arena, enum node_style style);
struct node *node_map(struct arena *arena, enum node_style style);

/** Append an item to a list made in memory. */
void node_add(struct node *list, struct node *item);

/** Append an entry to a map made in memory. The key is copied. */
void node_put(struct arena *arena, struct node *map, const char *key, struct node *value);

/** The same with a text, quoted where it has to be, or a plain scalar; nothing for NULL. */
void node_put_text(struct arena *arena, struct node *map, const char *key, const char *text);
void node_put_plain(struct arena *arena, struct node *map, const char *key, const char *text);

/** The first map of a list whose key has this value; NULL if none, or no list. */
struct node *node_find_item(const struct node *list, const char *key, const char *value);

#endif
