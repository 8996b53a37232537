/*
 * Places of words on any file that the reader accepts: at the place of a character of a value the
 * file has that character, or an escape; and asking for the comments of any line does no harm.
 */

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/diag.h"
#include "base/text.h"
#include "yaml/locate.h"
#include "yaml/reader.h"

/** So many characters of a value are tried. */
#define TRIED_MAX 40

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

/** The offset of a place: columns count code points, behind a byte order mark. */
static size_t offset_of(const struct tree *tree, int line, int column)
{
    size_t at = 0;

    for (int i = 1; i < line; i++) {
        const char *end = memchr(tree->text + at, '\n', tree->length - at);
        must(end != NULL);
        at = (size_t)(end - tree->text) + 1;
    }
    at += line == 1 && tree->bom ? 3 : 0;
    for (int i = 1; i < column; i++) {
        int32_t code_point;
        size_t size = utf8_decode(tree->text + at, tree->length - at, &code_point);
        must(size > 0);
        at += size;
    }
    return at;
}

static void check_character(const struct tree *tree, const struct node *scalar, size_t at,
                            size_t size)
{
    struct place place = node_text_place(tree, scalar, at, size);
    size_t offset = offset_of(tree, place.line, place.column);

    must(offset >= scalar->start && offset < scalar->end);
    must(place.end_column > place.column);
    if (scalar->style == STYLE_DOUBLE_QUOTED && tree->text[offset] == '\\') {
        return;
    }
    must(memcmp(tree->text + offset, scalar->text + at, size) == 0);
    must(scalar->text[at] == '\'' || place.end_column == place.column + 1);
}

static void check_scalar(const struct tree *tree, const struct node *scalar)
{
    size_t at = 0;

    for (int tried = 0; at < scalar->length && tried < TRIED_MAX; tried++) {
        int32_t code_point;
        size_t size = utf8_decode(scalar->text + at, scalar->length - at, &code_point);
        if (strchr(" \t\r\n", scalar->text[at]) == NULL) {
            check_character(tree, scalar, at, size);
        }
        at += size;
    }
    node_text_place(tree, scalar, 0, scalar->length);
    node_text_place(tree, scalar, scalar->length, 1);
}

static void check_node(const struct tree *tree, const struct node *node)
{
    if (node->kind == NODE_SCALAR) {
        check_scalar(tree, node);
    }
    for (const struct node *child = node->first; child != NULL; child = child->next) {
        if (child->key != NULL) {
            check_scalar(tree, child->key);
        }
        check_node(tree, child);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena;
    struct diags diags;

    arena_init(&arena, no_memory);
    diags_init(&diags, &arena);
    const struct tree *tree = tree_read(&arena, "fuzz", (const char *)data, size, &diags);
    if (tree != NULL && tree->root != NULL && size < 4096) {
        check_node(tree, tree->root);
        for (int line = 1; line < 20; line++) {
            tree_ignores(tree, line, "S1");
        }
    }
    arena_free(&arena);
    return 0;
}
