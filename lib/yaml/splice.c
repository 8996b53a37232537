/*
 * Splices: which edit of the text makes which edit of the tree.
 */

#include "yaml/splice.h"

#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "yaml/change.h"
#include "yaml/expect.h"
#include "yaml/span.h"
#include "yaml/splice_make.h"

/** A value in the styles in which it takes a scalar's place. */
static struct node *written_for(const struct tree *tree, const struct node *scalar,
                                const struct node *value)
{
    struct node *written;

    if (value->kind != NODE_SCALAR) {
        return expect_written(tree->arena, value, !change_opens(tree, scalar, value));
    }
    written = expect_written(tree->arena, value, change_in_flow(scalar));
    written->style = change_style(scalar, value);
    return written;
}

struct tree *splice_set(struct tree *tree, struct node *scalar, const struct node *value,
                        struct diags *diags)
{
    struct edit edit = {.at = scalar, .replaces = true, .value = written_for(tree, scalar, value)};

    return splice_make(&(struct splice){tree, &edit, 1}, diags);
}

static int by_place(const void *a, const void *b)
{
    const struct edit *left = a;
    const struct edit *right = b;

    return (left->at->start > right->at->start) - (left->at->start < right->at->start);
}

struct tree *splice_set_all(struct tree *tree, const struct splice_value *values, size_t count,
                            struct diags *diags)
{
    struct edit *edits = arena_array(tree->arena, count, sizeof(*edits));

    if (count == 0) {
        return tree;
    }
    for (size_t i = 0; i < count; i++) {
        const struct splice_value *value = &values[i];
        edits[i] = (struct edit){.at = value->scalar,
                                 .replaces = true,
                                 .value = written_for(tree, value->scalar, value->value)};
    }
    qsort(edits, count, sizeof(*edits), by_place);
    return splice_make(&(struct splice){tree, edits, count}, diags);
}

static struct node *new_collection(struct arena *arena, enum node_kind kind)
{
    return kind == NODE_LIST ? node_list(arena, STYLE_BLOCK) : node_map(arena, STYLE_BLOCK);
}

/** Put a copy of a child, which may be linked to others, into a collection. */
static void add_copy(struct arena *arena, struct node *collection, const struct node *child,
                     struct node *key)
{
    struct node *copy = arena_alloc(arena, sizeof(*copy));

    *copy = *child;
    copy->key = key;
    copy->next = NULL;
    node_add(collection, copy);
}

/**
 * Insert children into a collection of their kind, or into null.
 *
 * @edits   count of them, in order: where they go, and a collection that has them
 */
static struct tree *insert(struct tree *tree, struct node *collection, struct edit *edits,
                           size_t count, struct diags *diags)
{
    bool empty = collection->kind == NODE_SCALAR || collection->count == 0;
    bool flow = collection->style == STYLE_FLOW;

    if (collection->kind == NODE_SCALAR || (empty && change_can_open(tree, collection))) {
        return splice_set(tree, collection, edits->value, diags);
    }
    for (size_t i = 0; i < count; i++) {
        edits[i].at = collection;
        edits[i].value = expect_written(tree->arena, edits[i].value, flow);
    }
    return splice_make(&(struct splice){tree, edits, count}, diags);
}

/** True if the node can take children of a collection of this kind; else it complains. */
static bool can_grow(const struct tree *tree, const struct node *node, enum node_kind kind,
                     struct diags *diags)
{
    bool pair = node->style == STYLE_FLOW && !span_has_brackets(tree, node);

    if ((node->kind == kind && !pair) || node_is_null(node)) {
        return true;
    }
    diags_add(diags, SEVERITY_ERROR, "Y11", node_place(tree, node), "change it by hand",
              kind == NODE_LIST ? "this is no list that an item could go into"
                                : "this is no map that an entry could go into");
    return false;
}

struct tree *splice_insert_item(struct tree *tree, struct node *list, struct node *before,
                                const struct node *item, struct diags *diags)
{
    struct node *children = new_collection(tree->arena, NODE_LIST);
    struct edit edit = {.before = before, .value = children};

    add_copy(tree->arena, children, item, NULL);
    return can_grow(tree, list, NODE_LIST, diags) ? insert(tree, list, &edit, 1, diags) : NULL;
}

struct tree *splice_insert_entry(struct tree *tree, struct node *map, struct node *before,
                                 const char *key, const struct node *value, struct diags *diags)
{
    struct node *children = new_collection(tree->arena, NODE_MAP);
    struct edit edit = {.before = before, .value = children};

    add_copy(tree->arena, children, value, node_text(tree->arena, key));
    if (!can_grow(tree, map, NODE_MAP, diags)) {
        return NULL;
    }
    if (node_find(map, key) != NULL) {
        diags_add(diags, SEVERITY_ERROR, "Y11", node_place(tree, map), "change the one that is",
                  "the key '%s' is there already", key);
        return NULL;
    }
    return insert(tree, map, &edit, 1, diags);
}

/** The date of a list's item or a map's entry; DAY_NONE if it has none. */
static day_t date_of(const struct node *child)
{
    const struct node *date = child->key != NULL ? child->key : child;

    if (date->kind == NODE_MAP) {
        date = node_find(date, "date");
    }
    if (date == NULL || date->kind != NODE_SCALAR) {
        return DAY_NONE;
    }
    return date_parse(date->text, date->length);
}

/** From a child on, the first one with a later date. */
static struct node *later_than(struct node *child, day_t day)
{
    while (child != NULL && (day == DAY_NONE || date_of(child) <= day)) {
        child = child->next;
    }
    return child;
}

struct node *splice_date_position(const struct node *collection, const char *date)
{
    return later_than(collection->first, date_parse(date, strlen(date)));
}

/* The position of a date is never before that of an earlier one: one walk finds all. */
struct tree *splice_insert_dated(struct tree *tree, struct node *map, const struct node *entries,
                                 struct diags *diags)
{
    struct arena *arena = tree->arena;
    struct edit *edits = arena_array(arena, entries->count, sizeof(*edits));
    struct node *position = map->first;
    struct node *children = NULL;
    size_t count = 0;

    if (entries->count == 0 || !can_grow(tree, map, NODE_MAP, diags)) {
        return entries->count == 0 ? tree : NULL;
    }
    for (const struct node *entry = entries->first; entry != NULL; entry = entry->next) {
        position = later_than(position, date_of(entry));
        if (count == 0 || edits[count - 1].before != position) {
            children = new_collection(arena, NODE_MAP);
            edits[count++] = (struct edit){.before = position, .value = children};
        }
        add_copy(arena, children, entry, entry->key);
    }
    return insert(tree, map, edits, count, diags);
}
