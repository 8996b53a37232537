/*
 * Splices: make the edit as text, read the result, compare it with the edited tree.
 *
 * What the text does with blank lines and with a missing final newline is not always what was
 * meant, because both may be content of a block scalar. So there are a few attempts, the least
 * change first, and only a result that reads as meant is handed out.
 */

#include "yaml/splice.h"

#include <string.h>

#include "base/date.h"
#include "yaml/change.h"
#include "yaml/expect.h"
#include "yaml/reader.h"
#include "yaml/span.h"

/** One way to write an edit down. */
struct attempt {
    /** Insert behind the blank lines that follow the item before. */
    bool past_blanks;
    /** End the file with a line end, though it had none. */
    bool final_newline;
    /** Write a text of several lines in quotes, because blank lines would run into it. */
    bool quoted;
};

/** How an edit goes into the text. */
enum manner {
    REPLACE_SCALAR,
    REPLACE_NULL_IN_FLOW,
    OPEN_BLOCK,
    INSERT_IN_BLOCK,
    INSERT_IN_FLOW,
};

struct splice {
    struct tree *tree;
    struct edit edit;
    enum manner manner;
};

static struct change change_of(const struct splice *splice, const struct attempt *attempt)
{
    const struct tree *tree = splice->tree;
    const struct edit *edit = &splice->edit;
    struct change change = {0};

    buffer_init(&change.text, tree->arena);
    switch (splice->manner) {
    case REPLACE_SCALAR:
        change_scalar(&change, tree, edit->at, edit->value,
                      attempt->quoted ? STYLE_DOUBLE_QUOTED : edit->value->style);
        break;
    case REPLACE_NULL_IN_FLOW: change_null_to_flow(&change, tree, edit->at, edit->value); break;
    case OPEN_BLOCK: change_open(&change, tree, edit->at, edit->value); break;
    case INSERT_IN_BLOCK:
        change_insert_block(&change, tree, edit->at, edit->before, edit->value,
                            attempt->past_blanks);
        break;
    case INSERT_IN_FLOW:
        change_insert_flow(&change, tree, edit->at, edit->before, edit->value);
        break;
    }
    return change;
}

static struct tree *try(const struct splice *splice, const struct attempt *attempt,
                        const struct node *expected)
{
    const struct tree *old = splice->tree;
    struct change change = change_of(splice, attempt);
    struct diags unsaid;
    struct buffer text;

    buffer_init(&text, old->arena);
    buffer_add(&text, old->text, change.start);
    buffer_add(&text, change.text.text, change.text.length);
    buffer_add(&text, old->text + change.end, old->length - change.end);
    if (attempt->final_newline && text.text[text.length - 1] != '\n') {
        buffer_puts(&text, old->crlf ? "\r\n" : "\n");
    }
    diags_init(&unsaid, old->arena);
    struct tree *tree = tree_read(old->arena, old->file, text.text, text.length, &unsaid);
    if (tree == NULL || tree->root == NULL || !node_equal(tree->root, expected)) {
        return NULL;
    }
    return tree;
}

static const struct node *last_scalar(const struct node *node)
{
    while (node->last != NULL) {
        node = node->last;
    }
    return node;
}

static void refuse(const struct splice *splice, struct diags *diags)
{
    const struct tree *tree = splice->tree;
    const struct node *last = last_scalar(tree->root);
    bool block = last->style == STYLE_LITERAL || last->style == STYLE_FOLDED;

    if (block && last->end == tree->length) {
        diags_add(diags, SEVERITY_ERROR, "Y11", node_place(tree, last),
                  "end the file with a line end, which becomes part of this text, or write '|-'",
                  "nothing can follow this text, whose last line has no end");
    } else {
        diags_add(diags, SEVERITY_ERROR, "Y11", node_place(tree, splice->edit.at),
                  "change it by hand", "this cannot be changed here and leave the rest as it is");
    }
}

static struct tree *make(const struct splice *splice, struct diags *diags)
{
    static const struct attempt attempts[] = {
        {0},
        {.past_blanks = true},
        {.final_newline = true},
        {.quoted = true},
    };
    struct tree *tree = splice->tree;
    const struct node *expected = expect_edited(tree->arena, tree->root, &splice->edit);

    for (size_t i = 0; i < sizeof(attempts) / sizeof(*attempts); i++) {
        if (attempts[i].quoted && splice->edit.value->style != STYLE_LITERAL) {
            continue;
        }
        struct tree *result = try(splice, &attempts[i], expected);
        if (result != NULL) {
            return result;
        }
    }
    refuse(splice, diags);
    return NULL;
}

struct tree *splice_set(struct tree *tree, struct node *scalar, const struct node *value,
                        struct diags *diags)
{
    bool flow = change_in_flow(scalar);
    bool bracketed = flow || value->style == STYLE_FLOW || value->count == 0;
    struct splice splice = {.tree = tree, .edit = {.at = scalar, .replaces = true}};
    struct node *written;

    if (value->kind == NODE_SCALAR) {
        splice.manner = REPLACE_SCALAR;
        written = expect_written(tree->arena, value, flow);
        written->style = change_style(scalar, value);
    } else if (!bracketed && change_can_open(tree, scalar)) {
        splice.manner = OPEN_BLOCK;
        written = expect_written(tree->arena, value, false);
    } else {
        splice.manner = REPLACE_NULL_IN_FLOW;
        written = expect_written(tree->arena, value, true);
    }
    splice.edit.value = written;
    return make(&splice, diags);
}

/** A collection of one child, in place of a null or of empty brackets. */
static struct node *collection_of(struct arena *arena, enum node_kind kind, struct node *child)
{
    struct node *collection =
        kind == NODE_LIST ? node_list(arena, STYLE_BLOCK) : node_map(arena, STYLE_BLOCK);

    node_add(collection, child);
    return collection;
}

/** Insert a child, which may be linked to others for a while, into a collection of this kind, or into null. */
static struct tree *insert(struct tree *tree, struct node *collection, enum node_kind kind,
                           const struct node *before, struct node *child, struct diags *diags)
{
    bool empty = collection->kind == NODE_SCALAR || collection->count == 0;

    if (empty && change_can_open(tree, collection)) {
        struct splice splice = {
            .tree = tree,
            .edit = {.at = collection,
                     .replaces = true,
                     .value = collection_of(tree->arena, kind,
                                            expect_written(tree->arena, child, false))},
            .manner = OPEN_BLOCK,
        };
        return make(&splice, diags);
    }
    if (collection->kind == NODE_SCALAR) {
        return splice_set(tree, collection, collection_of(tree->arena, kind, child), diags);
    }
    bool flow = collection->style == STYLE_FLOW;
    struct splice splice = {
        .tree = tree,
        .edit = {.at = collection,
                 .before = before,
                 .value = expect_written(tree->arena, child, flow)},
        .manner = flow ? INSERT_IN_FLOW : INSERT_IN_BLOCK,
    };
    return make(&splice, diags);
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
    struct node child = *item;

    child.key = child.next = NULL;
    if (!can_grow(tree, list, NODE_LIST, diags)) {
        return NULL;
    }
    return insert(tree, list, NODE_LIST, before, &child, diags);
}

struct tree *splice_insert_entry(struct tree *tree, struct node *map, struct node *before,
                                 const char *key, const struct node *value, struct diags *diags)
{
    struct node child = *value;

    child.key = node_text(tree->arena, key);
    child.next = NULL;
    if (!can_grow(tree, map, NODE_MAP, diags)) {
        return NULL;
    }
    if (node_find(map, key) != NULL) {
        diags_add(diags, SEVERITY_ERROR, "Y11", node_place(tree, map), "change the one that is",
                  "the key '%s' is there already", key);
        return NULL;
    }
    return insert(tree, map, NODE_MAP, before, &child, diags);
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

struct node *splice_date_position(const struct node *collection, const char *date)
{
    day_t day = date_parse(date, strlen(date));

    for (struct node *child = collection->first; child != NULL; child = child->next) {
        if (day != DAY_NONE && date_of(child) > day) {
            return child;
        }
    }
    return NULL;
}
