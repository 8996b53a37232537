/*
 * The round trip through the editor: draft, editor, check, save or keep.
 */

#include "draft.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buffer.h"
#include "model/bind.h"
#include "report.h"
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
    char *file;
    /** What the file held when the draft was made; stamp of no file for a new one. */
    struct file_text before;
    bool is_new;
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

/* The draft's own file */

static int say_errno(const char *what, const char *file)
{
    say("coach: cannot %s '%s': %s", what, file, strerror(errno));
    return SYSTEM_ERROR;
}

static int make_drafts_folder(struct draft *draft)
{
    struct context *context = draft->context;
    char *folder = arena_printf(context->arena, "%s/.coach", context->store.root);
    char *name = arena_strdup(context->arena, draft->path);

    if (mkdir(folder, 0700) != 0 && errno != EEXIST) {
        return say_errno("make", folder);
    }
    folder = arena_printf(context->arena, "%s/drafts", folder);
    if (mkdir(folder, 0700) != 0 && errno != EEXIST) {
        return say_errno("make", folder);
    }
    for (char *at = name; *at; at++) {
        *at = *at == '/' ? '-' : *at;
    }
    draft->file = arena_printf(context->arena, "%s/%s", folder, name);
    return DONE;
}

static int write_draft(const struct draft *draft, const char *text, size_t length)
{
    int fd = open(draft->file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    size_t done = 0;

    while (fd >= 0 && done < length) {
        ssize_t wrote = write(fd, text + done, length - done);
        if (wrote < 0 && errno != EINTR) {
            close(fd);
            return say_errno("write", draft->file);
        }
        done += wrote > 0 ? (size_t)wrote : 0;
    }
    return fd < 0 || close(fd) != 0 ? say_errno("write", draft->file) : DONE;
}

static int read_draft(const struct draft *draft, struct file_text *out)
{
    struct buffer text;
    char piece[16384];
    size_t length;
    FILE *file = fopen(draft->file, "re");

    if (!file) {
        return say_errno("read", draft->file);
    }
    buffer_init(&text, draft->context->arena);
    while ((length = fread(piece, 1, sizeof(piece), file)) > 0) {
        buffer_add(&text, piece, length);
    }
    fclose(file);
    *out = (struct file_text){.text = buffer_text(&text), .length = text.length};
    return DONE;
}

/** $VISUAL may hold options, so it goes through the shell as git does it. */
static int run_editor(const struct draft *draft)
{
    char *script = arena_printf(draft->context->arena, "%s \"$@\"", editor());
    char *argv[] = {"sh", "-c", script, "coach", draft->file, NULL};
    pid_t child;
    int status;

    fflush(stdout);
    if (posix_spawnp(&child, "sh", NULL, NULL, argv, environ) != 0) {
        return say_errno("start", "sh");
    }
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR) {
            return say_errno("wait for", editor());
        }
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        say("coach: the editor '%s' ended with an error; the draft is kept in %s", editor(),
            draft->file);
        return SYSTEM_ERROR;
    }
    return DONE;
}

/* What came back */

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
        struct binding binding = {.arena = arena, .tree = tree, .diags = &found};
        bind_file(&binding, draft->schema, arena_alloc(arena, draft->schema->size));
    }
    report_diags(context, &found, SEVERITY_WARNING, &shown, context->color_stderr, stderr);
    return diags_count(&found, SEVERITY_ERROR) == 0;
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
    return text->length == draft->before.length &&
           memcmp(text->text, draft->before.text, text->length) == 0;
}

static int save(struct draft *draft, const struct file_text *text)
{
    struct context *context = draft->context;
    const struct store *store = &context->store;
    struct lock lock;
    enum store_result result;

    result = lock_take(&lock, store, LOCK_PATIENCE_MS, &context->diags);
    if (result == STORE_OK) {
        result = draft->is_new ? store_create(store, context->arena, draft->path, text->text,
                                              text->length, &context->diags)
                               : store_replace(store, draft->path, &draft->before.stamp, text->text,
                                               text->length, &context->diags);
        lock_release(&lock);
    }
    if (result != STORE_OK) {
        say("coach: nothing was written; the draft is kept in %s", draft->file);
        return exit_of(result);
    }
    unlink(draft->file);
    return DONE;
}

/** Edit until the draft is good or the person has had enough. */
static int edit_and_save(struct draft *draft, bool *saved)
{
    struct file_text text;
    int code;

    *saved = false;
    do {
        code = run_editor(draft);
        if (code == DONE) {
            code = read_draft(draft, &text);
        }
        if (code != DONE) {
            return code;
        }
        if (unchanged(draft, &text)) {
            say("nothing was changed");
            unlink(draft->file);
            return DONE;
        }
        if (draft_is_good(draft, &text)) {
            code = save(draft, &text);
            *saved = code == DONE;
            return code;
        }
    } while (ask_again());
    say("coach: nothing was written; the draft is kept in %s", draft->file);
    return UNREADABLE;
}

static int begin(struct draft *draft)
{
    int code = make_drafts_folder(draft);

    return code == DONE ? write_draft(draft, draft->before.text, draft->before.length) : code;
}

int draft_edit(struct context *context, const char *path, const struct schema *schema)
{
    struct draft draft = {.context = context, .path = path, .schema = schema};
    enum store_result result =
        store_read(&context->store, context->arena, path, &draft.before, &context->diags);
    bool saved;
    int code;

    if (result != STORE_OK) {
        return exit_of(result);
    }
    code = begin(&draft);
    return code == DONE ? edit_and_save(&draft, &saved) : code;
}

int draft_new(struct context *context, const char *path, const struct schema *schema,
              const char *template, bool *made)
{
    struct draft draft = {.context = context, .path = path, .schema = schema, .is_new = true};
    int code;

    *made = false;
    draft.before = (struct file_text){.text = template, .length = strlen(template)};
    code = begin(&draft);
    return code == DONE ? edit_and_save(&draft, made) : code;
}
