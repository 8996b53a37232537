/*
 * Any edit of any file: what comes out reads back, keeps the rest of the file, or is refused.
 *
 * The input's first line says what is done: which edit, to which node, before which child, with
 * which value; what is left of the line is the value's text. The file is the rest.
 */

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/diag.h"
#include "base/text.h"
#include "yaml/reader.h"
#include "yaml/splice.h"

/** Bytes of the first line that are no text. */
#define CHOICES 4

static void no_memory(void)
{
    abort();
}

static void must(bool holds)
{
    if (!holds) {
        abort();
    }
}

/** The node with this number, counted as they stand in the file; the number goes down. */
static struct node *find_node(struct node *node, unsigned *number)
{
    if (*number == 0) {
        return node;
    }
    for (struct node *child = node->first; child != NULL; child = child->next) {
        --*number;
        struct node *found = find_node(child, number);
        if (found != NULL) {
            return found;
        }
    }
    return NULL;
}

static struct node *find_child(const struct node *node, unsigned number)
{
    struct node *child = node->first;

    while (child != NULL && number > 0) {
        child = child->next;
        number--;
    }
    return child;
}

static struct node *make_value(struct arena *arena, unsigned choice, const char *text)
{
    enum node_style style = (choice & 1) != 0 ? STYLE_FLOW : STYLE_BLOCK;
    struct node *inner = (choice & 2) != 0 ? node_plain(arena, "66") : node_text(arena, text);
    struct node *collection;

    if ((choice & 12) == 0) {
        return inner;
    }
    if ((choice & 4) != 0) {
        collection = node_list(arena, style);
        node_add(collection, inner);
        node_add(collection, node_text(arena, text));
    } else {
        collection = node_map(arena, style);
        node_put(arena, collection, "2026-01-09", inner);
        node_put(arena, collection, "note", node_text(arena, text));
    }
    return collection;
}

/** NULL where the edit does not suit the node, too. */
static struct tree *edit(struct tree *tree, const unsigned char *choices, const char *text,
                         struct diags *diags)
{
    unsigned number = choices[1];
    struct node *node = find_node(tree->root, &number);
    struct node *value = make_value(tree->arena, choices[3], text);

    if (node == NULL) {
        return NULL;
    }
    struct node *before = find_child(node, choices[2]);
    if (node->kind == NODE_LIST) {
        return splice_insert_item(tree, node, before, value, diags);
    }
    if (node->kind == NODE_MAP || (node_is_null(node) && choices[0] % 2 == 0)) {
        return splice_insert_entry(tree, node, before, text, value, diags);
    }
    bool fits = value->kind == NODE_SCALAR || node_is_null(node);
    return fits ? splice_set(tree, node, value, diags) : NULL;
}

/** Line ends that are a line feed alone. */
static size_t line_feeds(const struct tree *tree)
{
    size_t count = 0;

    for (size_t i = 0; i < tree->length; i++) {
        count += tree->text[i] == '\n' && (i == 0 || tree->text[i - 1] != '\r');
    }
    return count;
}

/** What comes out reads as it was handed out, and begins and breaks lines as the file did. */
static void check_result(const struct tree *old, const struct tree *new)
{
    struct arena arena;
    struct diags diags;

    arena_init(&arena, no_memory);
    diags_init(&diags, &arena);
    const struct tree *again = tree_read(&arena, "fuzz", new->text, new->length, &diags);
    must(again != NULL && node_equal(again->root, new->root));
    must(new->bom == old->bom);
    must(!old->crlf || line_feeds(old) > 0 || line_feeds(new) == 0);
    arena_free(&arena);
}

static void try_edit(struct arena *arena, const unsigned char *line, size_t line_length,
                     const char *file, size_t file_length)
{
    char *text = arena_strndup(arena, (const char *)line + CHOICES, line_length - CHOICES);
    struct diags diags;

    diags_init(&diags, arena);
    struct tree *tree = tree_read(arena, "fuzz", file, file_length, &diags);
    if (tree == NULL || tree->root == NULL ||
        utf8_valid_length(text, strlen(text)) != strlen(text)) {
        return;
    }
    /* A carriage return stands for the line feed that the first line cannot have. */
    for (char *at = strchr(text, '\r'); at != NULL; at = strchr(at, '\r')) {
        *at = '\n';
    }
    struct tree *result = edit(tree, line, text, &diags);
    if (result != NULL) {
        must(diags.count == 0);
        check_result(tree, result);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const unsigned char *line_end = size == 0 ? NULL : memchr(data, '\n', size);
    struct arena arena;

    if (line_end == NULL || line_end - data < CHOICES) {
        return 0;
    }
    size_t line_length = (size_t)(line_end - data);
    arena_init(&arena, no_memory);
    try_edit(&arena, data, line_length, (const char *)line_end + 1, size - line_length - 1);
    arena_free(&arena);
    return 0;
}
