/*
 * The YAML reader on any bytes: what it accepts has nodes that lie in the text and know where;
 * what it refuses has a complaint that does.
 */

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/diag.h"
#include "base/text.h"
#include "yaml/reader.h"

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

/** The place that was counted while reading is the one that is found in the bytes. */
static void check_place(const struct tree *tree, const struct node *node)
{
    struct place counted = node_place(tree, node);
    struct place found = tree_place(tree, node->start, node->end);

    must(node->start <= node->end && node->end <= tree->length);
    must(counted.line == found.line && counted.column == found.column);
    if (node->start == node->end) {
        must(counted.end_column == counted.column);
    } else {
        must(counted.end_column == found.end_column);
    }
}

static void check_scalar(const struct tree *tree, const struct node *scalar)
{
    check_place(tree, scalar);
    must(scalar->text[scalar->length] == '\0' && strlen(scalar->text) == scalar->length);
    must(utf8_valid_length(scalar->text, scalar->length) == scalar->length);
    must(scalar->first == NULL && scalar->count == 0);
}

static void check_node(const struct tree *tree, const struct node *node, int depth)
{
    uint32_t count = 0;
    uint32_t behind = node->start;

    if (node->kind == NODE_SCALAR) {
        check_scalar(tree, node);
        return;
    }
    must(depth <= TREE_DEPTH_MAX);
    check_place(tree, node);
    for (const struct node *child = node->first; child != NULL; child = child->next) {
        must(child->parent == node && (child->key != NULL) == (node->kind == NODE_MAP));
        if (child->key != NULL) {
            check_scalar(tree, child->key);
            must(child->key->start >= behind && node_find(node, child->key->text) == child);
            behind = child->key->end;
        }
        must(child->start >= behind && child->end <= node->end);
        behind = child->end;
        check_node(tree, child, depth + 1);
        count++;
    }
    must(count == node->count);
}

/** A complaint stands in the file: on a line that there is, at most one behind its end. */
static void check_complaint(const char *text, size_t length, const struct diag *diag)
{
    int line = 1;
    size_t start = 0;

    must(strncmp(diag->rule, "Y", 1) == 0 && diag->message[0] != '\0');
    while (line < diag->place.line) {
        const char *end = memchr(text + start, '\n', length - start);
        must(end != NULL);
        start = (size_t)(end - text) + 1;
        line++;
    }
    must(diag->place.line == 1 || start < length);
    const char *end = memchr(text + start, '\n', length - start);
    size_t bytes = (end == NULL ? length : (size_t)(end - text)) - start;
    int columns = (int)utf8_count(text + start, bytes) + 1;
    must(diag->place.column >= 0 && diag->place.column <= columns);
    must(diag->place.end_column <= columns);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *text = (const char *)data;
    struct arena arena;
    struct diags diags;

    arena_init(&arena, no_memory);
    diags_init(&diags, &arena);
    const struct tree *tree = tree_read(&arena, "fuzz", text, size, &diags);
    must((tree == NULL) == (diags.count > 0));
    if (tree != NULL && tree->root != NULL) {
        check_node(tree, tree->root, 1);
    }
    for (size_t i = 0; i < diags.count; i++) {
        check_complaint(text, size, &diags.items[i]);
    }
    arena_free(&arena);
    return 0;
}
