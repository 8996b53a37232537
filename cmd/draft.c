/*
 * The round trip through the editor: draft, editor, check, save or keep.
 */

#include "draft.h"

#include <errno.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "change.h"
#include "draft_file.h"
#include "report.h"
#include "store/record.h"
#include "store/save.h"
#include "yaml/reader.h"

extern char **environ;

/** One draft on its way. */
struct draft {
    struct context *context;
    /** The file that it is for, relative to the team directory. */
    const char *path;
    const struct schema *schema;
    /** Its own path: DIR/.coach/drafts/people-jordan-person.yaml */
    const char *file;
    /** What the file held when the draft was made; nothing for a new one. */
    struct file_text before;
    /** What the editor begins with. */
    const char *begun;
    size_t begun_length;
    /** NULL: what comes back is saved as it is. */
    draft_tidy_fn tidy;
    bool is_new;
    /** It is no file by itself. */
    bool is_part;
};

bool draft_possible(void)
{
    return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
}

static const char *editor(void)
{
    const char *visual = getenv("VISUAL");
    const char *plain = getenv("EDITOR");

    if (visual && *visual) {
        return visual;
    }
    return plain && *plain ? plain : "vi";
}

/** $VISUAL may hold options, so it goes through the shell as git does it. */
static int run_editor(const struct draft *draft)
{
    char *script = arena_printf(draft->context->arena, "%s \"$@\"", editor());
    char *file = arena_strdup(draft->context->arena, draft->file);
    char *argv[] = {"sh", "-c", script, "coach", file, NULL};
    pid_t child;
    int status;

    fflush(stdout);
    if (posix_spawnp(&child, "sh", NULL, NULL, argv, environ) != 0) {
        return say_errno(draft->context, "start", "sh");
    }
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR) {
            return say_errno(draft->context, "wait for", editor());
        }
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        say("coach: the editor '%s' ended with an error", editor());
        return SYSTEM_ERROR;
    }
    return DONE;
}

/* What came back */

/** Read it by its table, and check it as far as that goes. */
static void bind_draft(const struct draft *draft, const struct tree *tree, struct diags *found)
{
    struct arena *arena = draft->context->arena;
    struct binding binding = {.arena = arena, .tree = tree, .diags = found};
    void *record = arena_alloc(arena, draft->schema->size);

    if (draft->is_part) {
        bind_file(&binding, draft->schema, record);
    } else {
        struct file_entry entry = record_entry(arena, draft->schema, draft->path);
        record_bind(&binding, &entry, record);
    }
}

/** True if the draft can be read as its record; complains on stderr otherwise. */
static bool draft_is_good(const struct draft *draft, const struct file_text *text)
{
    struct context *context = draft->context;
    struct arena *arena = context->arena;
    struct diags found;
    struct tree *tree;
    struct input shown = {draft->path, text->text, text->length};

    diags_init(&found, arena);
    tree = tree_read(arena, draft->path, text->text, text->length, &found);
    if (tree) {
        bind_draft(draft, tree, &found);
    }
    report_diags(context, &found, SEVERITY_WARNING, &shown, context->color_stderr, stderr);
    for (size_t i = 0; i < found.count; i++) {
        if (change_forbidden_by(&found.items[i])) {
            return false;
        }
    }
    return true;
}

static bool ask_again(void)
{
    char answer[16];

    if (!draft_possible()) {
        return false;
    }
    fputs("open it again? [Y/n] ", stderr);
    return fgets(answer, sizeof(answer), stdin) && answer[0] != 'n' && answer[0] != 'N';
}

static bool unchanged(const struct draft *draft, const struct file_text *text)
{
    return text->length == draft->begun_length &&
           memcmp(text->text, draft->begun, text->length) == 0;
}

/** Put the text in its place; the lock is held. */
static enum store_result write_file(const struct draft *draft, const struct file_text *text)
{
    struct context *context = draft->context;
    const struct store *store = &context->store;

    return draft->is_new ? store_create(store, context->arena, draft->path, text->text,
                                        text->length, &context->diags)
                         : store_replace(store, draft->path, &draft->before.stamp, text->text,
                                         text->length, &context->diags);
}

static int save(const struct draft *draft, const struct file_text *text)
{
    struct context *context = draft->context;
    struct lock lock;
    enum store_result result = lock_take(&lock, &context->store, LOCK_PATIENCE_MS, &context->diags);

    if (result == STORE_OK) {
        result = write_file(draft, text);
        lock_release(&lock);
    }
    return exit_of(result);
}

/** DONE if what came back can be saved, or is what it was; UNREADABLE if it can not. */
static int edit_once(const struct draft *draft, struct file_text *text)
{
    int ended = run_editor(draft);
    int code = draft_file_read(draft->context, draft->file, text);

    if (ended != DONE || code != DONE) {
        return SYSTEM_ERROR;
    }
    return unchanged(draft, text) || draft_is_good(draft, text) ? DONE : UNREADABLE;
}

/** Edit until the draft is good or the person has had enough. */
static int edit_until_good(const struct draft *draft, struct file_text *text)
{
    int code;

    do {
        code = edit_once(draft, text);
    } while (code == UNREADABLE && ask_again());
    return code;
}

/** Edit, and save what is good; else what was typed is kept. */
static int edit_and_save(const struct draft *draft, bool *saved)
{
    struct file_text text = {.text = ""};
    int code = edit_until_good(draft, &text);

    if (unchanged(draft, &text)) {
        say("nothing was changed");
        unlink(draft->file);
        return code;
    }
    if (code == DONE && draft->tidy) {
        text.text = draft->tidy(draft->context->arena, text.text, text.length);
        text.length = strlen(text.text);
    }
    if (code == DONE) {
        code = save(draft, &text);
        *saved = code == DONE;
    }
    draft_close(&(struct draft_answer){.file = draft->file}, *saved ? DONE : UNREADABLE);
    return code;
}

void draft_close(const struct draft_answer *answer, int code)
{
    if (code == DONE) {
        unlink(answer->file);
    } else {
        say("coach: the draft is kept in %s", answer->file);
    }
}

/** From the draft's text as it is to what becomes of it. */
static int run_draft(struct draft *draft, bool *saved)
{
    int code;

    *saved = false;
    if (!change_allowed(draft->context)) {
        return UNREADABLE;
    }
    code = draft_file_make(draft->context, draft->path, draft->begun, draft->begun_length,
                           &draft->file);
    return code == DONE ? edit_and_save(draft, saved) : code;
}

int draft_edit(struct context *context, const char *path, const struct schema *schema)
{
    struct draft draft = {.context = context, .path = path, .schema = schema};
    enum store_result result =
        store_read(&context->store, context->arena, path, &draft.before, &context->diags);
    bool saved;

    draft.begun = draft.before.text;
    draft.begun_length = draft.before.length;
    return result == STORE_OK ? run_draft(&draft, &saved) : exit_of(result);
}

int draft_new(struct context *context, const char *path, const struct schema *schema,
              const char *template, bool *made)
{
    return draft_fill(context, path, schema, NULL, template, NULL, made);
}

int draft_fill(struct context *context, const char *path, const struct schema *schema,
               const struct file_text *before, const char *template, draft_tidy_fn tidy, bool *made)
{
    struct draft draft = {
        .context = context,
        .path = path,
        .schema = schema,
        .begun = template,
        .begun_length = strlen(template),
        .tidy = tidy,
        .is_new = !before,
    };

    if (before) {
        draft.before = *before;
    }
    return run_draft(&draft, made);
}

int draft_ask(struct context *context, const char *path, const struct schema *schema,
              const char *template, struct draft_answer *answer)
{
    struct draft draft = {.context = context,
                          .path = path,
                          .schema = schema,
                          .begun = template,
                          .begun_length = strlen(template),
                          .is_part = true};
    struct file_text text = {.text = ""};
    int code = change_allowed(context) ? DONE : UNREADABLE;

    if (code == DONE) {
        code = draft_file_make(context, path, draft.begun, draft.begun_length, &draft.file);
    }
    if (code != DONE) {
        return code;
    }
    *answer = (struct draft_answer){.file = draft.file};
    code = edit_until_good(&draft, &text);
    if (unchanged(&draft, &text)) {
        say("nothing was changed");
        unlink(draft.file);
    } else if (code != DONE) {
        draft_close(answer, code);
    } else {
        answer->text = text.text;
        answer->length = text.length;
    }
    return code;
}
