/*
 * Changing a file that is there: read, edit, put in place.
 */

#include "store/save.h"

#include <string.h>

#include "store/beneath.h"
#include "store/target.h"
#include "store/temp.h"

/* An edit that finds the file changed under its hands is made once more */
#define EDIT_TRIES 2

/** An edit that was asked for. */
struct edit {
    const struct store *store;
    struct arena *arena;
    const char *path;
    edit_fn make;
    void *data;
    bool dry_run;
    struct diags *diags;
    /** The text as it was and as it is now. */
    struct file_text old;
    struct file_text new;
};

static enum store_result report_absent(struct diags *diags, const char *path)
{
    diags_add(diags, SEVERITY_ERROR, "E1", whole_file(path), NULL, "there is no '%s'", path);
    return STORE_ABSENT;
}

static enum store_result report_changed(struct diags *diags, const char *path)
{
    diags_add(diags, SEVERITY_ERROR, "E2", whole_file(path),
              "look at it, then run the command again", "'%s' changed meanwhile", path);
    return STORE_SYSTEM;
}

static enum store_result make_edit(struct edit *edit, const struct target *target)
{
    enum store_result result =
        read_at(target->folder, edit->arena, edit->path, &edit->old, edit->diags);

    if (result != STORE_OK) {
        return result;
    }
    edit->new = edit->old;
    return edit->make(edit->data, edit->arena, edit->path, &edit->old, &edit->new, edit->diags);
}

static bool is_same(const struct file_text *a, const struct file_text *b)
{
    return a->length == b->length && memcmp(a->text, b->text, a->length) == 0;
}

/* One try; changed is set where it might go better the next time, with nothing reported */
static enum store_result try_edit(struct edit *edit, const struct target *target, bool *changed)
{
    if (!edit->dry_run) {
        temp_sweep(target->folder);
    }
    enum store_result result = make_edit(edit, target);

    if (result != STORE_OK || edit->dry_run || is_same(&edit->old, &edit->new)) {
        return result;
    }
    enum outcome outcome =
        target_replace(target, &edit->old.stamp, edit->new.text, edit->new.length);

    *changed = outcome == OUTCOME_CHANGED;
    return outcome == OUTCOME_SAVED ? STORE_OK : STORE_SYSTEM;
}

static enum store_result run_edit(struct edit *edit)
{
    size_t reported = edit->diags->count;

    for (int tries = 0; tries < EDIT_TRIES; tries++) {
        struct target target;
        bool changed = false;
        enum store_result result = target_open(&target, edit->store, edit->path, edit->diags);

        if (result == STORE_OK) {
            result = try_edit(edit, &target, &changed);
            target_close(&target);
        }
        if (!changed) {
            return result == STORE_ABSENT ? report_absent(edit->diags, edit->path) : result;
        }
        /* What the edit said was about a text that is no longer there */
        edit->diags->count = reported;
    }
    return report_changed(edit->diags, edit->path);
}

enum store_result store_edit(const struct store *store, struct arena *arena, const char *path,
                             edit_fn make, void *data, bool dry_run, struct file_text *before,
                             struct file_text *after, struct diags *diags)
{
    struct edit edit = {
        .store = store,
        .arena = arena,
        .path = path,
        .make = make,
        .data = data,
        .dry_run = dry_run,
        .diags = diags,
    };
    enum store_result result = run_edit(&edit);

    if (before != NULL && result == STORE_OK) {
        *before = edit.old;
    }
    if (after != NULL && result == STORE_OK) {
        *after = edit.new;
    }
    return result;
}

enum store_result store_replace(const struct store *store, const char *path,
                                const struct file_stamp *stamp, const char *text, size_t length,
                                struct diags *diags)
{
    struct target target;
    enum store_result result = target_open(&target, store, path, diags);

    if (result != STORE_OK) {
        return result == STORE_ABSENT ? report_absent(diags, path) : result;
    }
    temp_sweep(target.folder);
    enum outcome outcome = target_replace(&target, stamp, text, length);

    target_close(&target);
    if (outcome == OUTCOME_CHANGED) {
        return report_changed(diags, path);
    }
    return outcome == OUTCOME_SAVED ? STORE_OK : STORE_SYSTEM;
}
