/*
 * Changes to files: tried, then written, under one lock.
 */

#include "change.h"

#include <string.h>

#include "io/diff.h"
#include "model/bind.h"
#include "yaml/reader.h"

/** Read a file's text to a tree; refuse it if its record has an error. */
static struct tree *read_checked(struct arena *arena, const struct change *change,
                                 const struct file_text *text, struct diags *diags)
{
    size_t errors = diags_count(diags, SEVERITY_ERROR);
    struct tree *tree = tree_read(arena, change->path, text->text, text->length, diags);
    struct binding binding = {.arena = arena, .tree = tree, .diags = diags};

    if (!tree) {
        return NULL;
    }
    bind_file(&binding, change->schema, arena_alloc(arena, change->schema->size));
    return diags_count(diags, SEVERITY_ERROR) > errors ? NULL : tree;
}

/** An edit_fn for store_edit(): text to tree, the verb's splices, and back to text. */
static enum store_result edit_text(void *data, struct arena *arena, const char *path,
                                   const struct file_text *old, struct file_text *out,
                                   struct diags *diags)
{
    const struct change *change = data;
    struct diags found;
    struct tree *tree;
    enum store_result result = STORE_UNREADABLE;

    (void)path;
    diags_init(&found, arena);
    tree = read_checked(arena, change, old, &found);
    if (tree) {
        found.count = 0;
        result = change->edit(change->data, &tree, &found);
    }
    diags_append(diags, &found);
    if (result == STORE_OK) {
        out->text = tree->text;
        out->length = tree->length;
    }
    return result;
}

static bool differs(const struct file_text *before, const struct file_text *after)
{
    return before->length != after->length || memcmp(before->text, after->text, after->length) != 0;
}

static enum store_result make_file(struct context *context, const struct change *change,
                                   bool dry_run, struct file_text *before, struct file_text *after)
{
    *before = (struct file_text){.text = NULL};
    *after = (struct file_text){.text = change->text, .length = strlen(change->text)};
    if (dry_run) {
        return STORE_OK;
    }
    return store_create(&context->store, context->arena, change->path, after->text, after->length,
                        &context->diags);
}

/** Try or make all changes; stop writing at the first that cannot be made. */
static int apply(struct context *context, const struct change *changes, size_t count, bool dry_run,
                 bool show, size_t *changed)
{
    int code = DONE;

    *changed = 0;
    for (size_t i = 0; i < count && (dry_run || code == DONE); i++) {
        struct change change = changes[i];
        struct file_text before = {0};
        struct file_text after = {0};
        enum store_result result =
            change.edit ? store_edit(&context->store, context->arena, change.path, edit_text,
                                     &change, dry_run, &before, &after, &context->diags)
                        : make_file(context, &change, dry_run, &before, &after);
        if (result != STORE_OK) {
            code = exit_of(result) > code ? exit_of(result) : code;
        } else if (!before.text || differs(&before, &after)) {
            ++*changed;
            if (show) {
                diff_write(context->arena, change.path, before.text, before.length, after.text,
                           after.length, stdout);
            }
        }
    }
    return code;
}

int change_files(struct context *context, const struct change *changes, size_t count,
                 size_t *changed)
{
    struct lock lock;
    size_t ignored;
    size_t *number = changed ? changed : &ignored;
    int code;

    if (context->dry_run) {
        return apply(context, changes, count, true, true, number);
    }
    code = exit_of(lock_take(&lock, &context->store, LOCK_PATIENCE_MS, &context->diags));
    if (code != DONE) {
        return code;
    }
    if (count > 1) {
        code = apply(context, changes, count, true, false, number);
    }
    if (code == DONE) {
        code = apply(context, changes, count, false, false, number);
    }
    lock_release(&lock);
    return code;
}
