/*
 * Findings against the comments of the files that they are in, each of which is read once more.
 */

#include "silence.h"

#include <string.h>

#include "yaml/locate.h"
#include "yaml/reader.h"

/** NULL for a file that cannot be read, whose comments say nothing then. */
static const struct tree *read_again(struct context *context, struct arena *arena, const char *file)
{
    struct file_text text;
    struct diags said;

    diags_init(&said, arena);
    if (store_read(&context->store, arena, file, &text, &said) != STORE_OK) {
        return NULL;
    }
    return tree_read(arena, file, text.text, text.length, &said);
}

static bool may_be_silenced(const struct diag *diag)
{
    bool is_unread =
        diag->severity == SEVERITY_ERROR && (diag->rule[0] == 'Y' || diag->rule[0] == 'D');

    return diag->place.file && diag->place.line > 0 && diag->rule[0] != 'E' && !is_unread;
}

void silence(struct context *context, struct diags *found)
{
    const char *file = NULL;
    const struct tree *tree = NULL;
    struct arena scratch;
    size_t kept = 0;

    arena_init(&scratch, context->arena->exhausted);
    for (size_t i = 0; i < found->count; i++) {
        const struct diag *diag = &found->items[i];
        bool may = may_be_silenced(diag);
        if (may && (!file || strcmp(file, diag->place.file) != 0)) {
            file = diag->place.file;
            arena_reset(&scratch);
            tree = read_again(context, &scratch, file);
        }
        if (!may || !tree || !tree_ignores(tree, diag->place.line, diag->rule)) {
            found->items[kept++] = *diag;
        }
    }
    found->count = kept;
    arena_free(&scratch);
}
