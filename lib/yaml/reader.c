/*
 * Reading: the bytes are checked, then the plain reader tries, then libyaml reads.
 */

#include "yaml/reader.h"

#include "yaml/bytes.h"
#include "yaml/events.h"
#include "yaml/plain.h"

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

/** @judge   by libyaml in any case */
static struct tree *read_text(struct arena *arena, const char *file, const char *text,
                              size_t length, bool judge, struct diags *diags)
{
    struct tree *tree = new_tree(arena, file, text, length);
    size_t before = diags->count;
    struct bytes bytes;

    bytes_check(tree, &bytes, diags);
    if (diags->count > before) {
        return NULL;
    }
    if (judge || !plain_read(tree, &bytes, diags)) {
        events_read(tree, &bytes, diags);
    }
    if (diags->count > before + TREE_COMPLAINTS_MAX) {
        diags->count = before + TREE_COMPLAINTS_MAX;
    }
    return diags->count > before ? NULL : tree;
}

struct tree *tree_read(struct arena *arena, const char *file, const char *text, size_t length,
                       struct diags *diags)
{
    return read_text(arena, file, text, length, false, diags);
}

struct tree *tree_judge(struct arena *arena, const char *file, const char *text, size_t length,
                        struct diags *diags)
{
    return read_text(arena, file, text, length, true, diags);
}
