/*
 * Changes to files: tried, then written, under one lock.
 */

#include "change.h"

#include <string.h>
#include <unistd.h>

#include "io/diff.h"
#include "rule.h"
#include "store/record.h"
#include "yaml/reader.h"

/** What is wrong with a file's record, as far as it shows by itself. */
static void check_record(struct arena *arena, const struct change *change, struct tree *tree,
                         struct diags *diags)
{
    struct file_entry entry = record_entry(arena, change->schema, change->path);

    record_bind(&(struct binding){.arena = arena, .tree = tree, .diags = diags}, &entry,
                arena_alloc(arena, change->schema->size));
}

static size_t count_same(const struct diags *diags, size_t count, const struct diag *wanted)
{
    size_t same = 0;

    for (size_t i = 0; i < count; i++) {
        const struct diag *diag = &diags->items[i];
        same +=
            strcmp(diag->rule, wanted->rule) == 0 && strcmp(diag->message, wanted->message) == 0;
    }
    return same;
}

/** True if an edit made an error: lines move, so that a file has more of its kind than before. */
static bool is_new(const struct diags *before, const struct diags *after, size_t index)
{
    const struct diag *diag = &after->items[index];

    return count_same(after, index + 1, diag) > count_same(before, before->count, diag);
}

bool change_forbidden_by(const struct diag *diag)
{
    enum rule_subject subject = rule_subject(diag->rule);

    return diag->severity == SEVERITY_ERROR &&
           (subject == RULE_FILE || subject == RULE_FIELD || subject == RULE_NEWER);
}

/** Read a file's text to a tree; NULL, with the errors, where it is not understood. */
static struct tree *read_understood(struct arena *arena, const struct change *change,
                                    const struct file_text *text, struct diags *before,
                                    struct diags *diags)
{
    struct tree *tree = tree_read(arena, change->path, text->text, text->length, before);
    bool understood = tree != NULL;

    if (tree) {
        check_record(arena, change, tree, before);
    }
    for (size_t i = 0; i < before->count; i++) {
        if (change_forbidden_by(&before->items[i])) {
            diags_append(diags, &(struct diags){.items = &before->items[i], .count = 1});
            understood = false;
        }
    }
    return understood ? tree : NULL;
}

/** Refuse an edit after which the file would have an error that it does not have now. */
static enum store_result check_edited(struct arena *arena, const struct change *change,
                                      struct tree *edited, const struct diags *before,
                                      struct diags *diags)
{
    enum store_result result = STORE_OK;
    struct diags after;

    diags_init(&after, arena);
    check_record(arena, change, edited, &after);
    for (size_t i = 0; i < after.count; i++) {
        const struct diag *diag = &after.items[i];
        if (diag->severity == SEVERITY_ERROR && is_new(before, &after, i)) {
            diags_add(diags, SEVERITY_ERROR, "C2", (struct place){.file = NULL}, diag->help, "%s",
                      diag->message);
            result = STORE_REFUSED;
        }
    }
    return result;
}

/** An edit_fn for store_edit(): text to tree, the verb's splices, and back to text. */
static enum store_result edit_text(void *data, struct arena *arena, const char *path,
                                   const struct file_text *old, struct file_text *out,
                                   struct diags *diags)
{
    const struct change *change = data;
    struct diags before;
    struct tree *tree;
    struct tree *edited;
    enum store_result result;

    (void)path;
    diags_init(&before, arena);
    edited = tree = read_understood(arena, change, old, &before, diags);
    if (!tree) {
        return STORE_UNREADABLE;
    }
    result = change->edit(change->data, &edited, diags);
    if (result == STORE_OK && edited != tree) {
        result = check_edited(arena, change, edited, &before, diags);
    }
    if (result == STORE_OK) {
        out->text = edited->text;
        out->length = edited->length;
    }
    return result;
}

static bool differs(const struct file_text *before, const struct file_text *after)
{
    return before->length != after->length || memcmp(before->text, after->text, after->length) != 0;
}

/** A new file must be one that can be read again; else what it lacks is said where it came from. */
static bool check_new(struct context *context, const struct change *change)
{
    struct arena *arena = context->arena;
    bool good = true;
    struct diags found;

    diags_init(&found, arena);
    struct tree *tree = tree_read(arena, change->path, change->text, strlen(change->text), &found);
    if (tree) {
        check_record(arena, change, tree, &found);
    }
    for (size_t i = 0; i < found.count; i++) {
        const struct diag *diag = &found.items[i];
        if (diag->severity == SEVERITY_ERROR) {
            diags_add(&context->diags, SEVERITY_ERROR, "C2", change->place, diag->help, "%s",
                      diag->message);
            good = false;
        }
    }
    return good;
}

static enum store_result make_file(struct context *context, const struct change *change,
                                   bool dry_run, struct file_text *before, struct file_text *after)
{
    *before = (struct file_text){.text = NULL};
    *after = (struct file_text){.text = change->text, .length = strlen(change->text)};
    if (!check_new(context, change)) {
        return STORE_REFUSED;
    }
    if (dry_run) {
        return STORE_OK;
    }
    return store_create(&context->store, context->arena, change->path, after->text, after->length,
                        &context->diags);
}

void change_show(const struct context *context, const char *path, const struct file_text *before,
                 const struct file_text *after)
{
    diff_write(context->arena, path, before->text, before->length, after->text, after->length,
               terminal_width(STDOUT_FILENO) > 0 ? DIFF_FOR_EYES : DIFF_FOR_PROGRAMS, stdout);
}

/** What is done with changes. */
enum pass {
    PASS_TRY,
    PASS_SHOW,
    PASS_WRITE,
};

/** Try, show or make all changes; stop writing at the first that cannot be made. */
static int apply(struct context *context, const struct change *changes, size_t count,
                 enum pass pass, size_t *changed)
{
    bool dry_run = pass != PASS_WRITE;
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
            if (pass == PASS_SHOW) {
                change_show(context, change.path, &before, &after);
            }
        }
    }
    return code;
}

/** The path of team.yaml; NULL if it is not listed. */
static const char *team_path(const struct store *store)
{
    for (size_t i = 0; i < store->file_count; i++) {
        if (store->files[i].kind == FILE_TEAM) {
            return store->files[i].path;
        }
    }
    return NULL;
}

/** True for what keeps us from knowing whose format the directory has: no YAML, no version. */
static bool hides_version(const struct diag *diag, bool known)
{
    enum rule_subject subject = rule_subject(diag->rule);
    bool is_file = subject == RULE_SYSTEM || subject == RULE_NO_TEAM || subject == RULE_FILE;

    return diag->severity == SEVERITY_ERROR && (is_file || !known);
}

bool change_allowed(struct context *context)
{
    struct arena *arena = context->arena;
    const char *path = team_path(&context->store);
    struct tree *tree = NULL;
    struct diags found;
    struct team team = {0};
    bool newer;
    bool known;

    diags_init(&found, arena);
    if (path) {
        tree = record_read(&context->store, arena, path, &team_schema, &team, &found);
    }
    if (!tree && found.count == 0) {
        diags_add(&found, SEVERITY_ERROR, "E4", (struct place){.file = NULL}, NULL,
                  "team.yaml is gone");
    }
    newer = tree && model_version_is_newer(&team);
    known = tree && decimal_known(team.version);
    for (size_t i = 0; i < found.count; i++) {
        if (newer && rule_subject(found.items[i].rule) == RULE_NEWER) {
            found.items[i].severity = SEVERITY_ERROR;
        } else if (!hides_version(&found.items[i], known)) {
            continue;
        }
        diags_append(&context->diags, &(struct diags){.items = &found.items[i], .count = 1});
    }
    return known && !newer;
}

int change_files(struct context *context, const struct change *changes, size_t count,
                 size_t *changed)
{
    struct lock lock;
    size_t ignored;
    size_t *number = changed ? changed : &ignored;
    int code;

    if (!change_allowed(context)) {
        return UNREADABLE;
    }
    if (context->dry_run) {
        code = apply(context, changes, count, PASS_SHOW, number);
        if (code == DONE && *number == 0) {
            say("nothing to change");
        }
        return code;
    }
    code = exit_of(lock_take(&lock, &context->store, LOCK_PATIENCE_MS, &context->diags));
    if (code != DONE) {
        return code;
    }
    if (count > 1) {
        code = apply(context, changes, count, PASS_TRY, number);
    }
    if (code == DONE) {
        code = apply(context, changes, count, PASS_WRITE, number);
        if (code != DONE && *number > 0) {
            say("coach: %zu of %zu files are written", *number, count);
        }
    }
    lock_release(&lock);
    return code;
}

int change_records(struct context *context, const struct change *changes, size_t count)
{
    int code;

    if (count == 0) {
        say("it is on file already; nothing was changed");
        return DONE;
    }
    code = change_files(context, changes, count, NULL);
    for (size_t i = 0; i < count && code == DONE && !context->dry_run; i++) {
        printf("%s\n", changes[i].path);
    }
    return code;
}
