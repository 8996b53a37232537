/*
 * Reading: the bytes are checked, then libyaml reads.
 */

#include "yaml/reader.h"

#include "yaml/bytes.h"
#include "yaml/events.h"

static struct tree *new_tree(struct arena *arena, const char *file, const char *text, size_t length)
{
    struct tree *tree = arena_alloc(arena, sizeof(*tree));

    *tree = (struct tree){
        .arena = arena,
        .file = file,
        .text = length == 0 ? "" : text,
        .length = length,
    };
    return tree;
}

struct tree *tree_read(struct arena *arena, const char *file, const char *text, size_t length,
                       struct diags *diags)
{
    struct tree *tree = new_tree(arena, file, text, length);
    size_t before = diags->count;
    struct bytes bytes;

    bytes_check(tree, &bytes, diags);
    if (diags->count > before) {
        return NULL;
    }
    events_read(tree, &bytes, diags);
    if (diags->count > before + TREE_COMPLAINTS_MAX) {
        diags->count = before + TREE_COMPLAINTS_MAX;
    }
    return diags->count > before ? NULL : tree;
}
