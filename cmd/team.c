/*
 * From the command line to the team: its directory and its records.
 */

#include "team.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "path.h"
#include "report.h"
#include "store/record.h"

/**
 * List the files. Verbs that write are about few of them, which are read again: for those only what
 * the system refuses is said here.
 */
static enum store_result list_files(struct context *context)
{
    struct diags found;
    enum store_result result;

    diags_init(&found, context->arena);
    diags_init(&context->withheld, context->arena);
    result = store_list(&context->store, &found);
    for (size_t i = 0; i < found.count; i++) {
        struct diags one = {.items = &found.items[i], .count = 1};
        bool said =
            !(context->command->flags & COMMAND_WRITES) || exit_of_diags(&one) == SYSTEM_ERROR;
        diags_append(said ? &context->diags : &context->withheld, &one);
    }
    return result;
}

int team_open(struct context *context)
{
    const char *dir = getenv("COACH_DIR");
    bool exact = dir && *dir;
    enum store_result result;

    if (context->store.root) {
        return DONE;
    }
    result = store_open(&context->store, context->arena, exact ? dir : ".", exact, &context->diags);
    path_find_here(context);
    if (result == STORE_OK) {
        result = list_files(context);
    }
    return exit_of(result);
}

const char *team_above(struct context *context, const char *path)
{
    struct arena *arena = context->arena;
    const char *slash = strrchr(path, '/');
    const char *parent = slash ? arena_strndup(arena, path, (size_t)(slash - path) + 1) : ".";
    struct store above;
    struct diags found_there;

    diags_init(&found_there, arena);
    if (access(path, F_OK) == 0) {
        parent = arena_printf(arena, "%s/..", path);
    }
    bool found = store_open(&above, arena, parent, false, &found_there) == STORE_OK;
    store_close(&above);
    return found ? above.root : NULL;
}

/* Progress, for those who wait */

struct progress {
    struct timespec begun;
    bool shown;
};

static double seconds_since(const struct timespec *begun)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)(now.tv_sec - begun->tv_sec) + (double)(now.tv_nsec - begun->tv_nsec) / 1e9;
}

static void show_progress(void *data, size_t done, size_t total)
{
    struct progress *progress = data;

    if (seconds_since(&progress->begun) > 0.5) {
        progress->shown = true;
        fprintf(stderr, "\rreading %zu of %zu files", done, total);
    }
}

int team_load(struct context *context, struct team *team)
{
    struct progress progress = {.shown = false};
    struct load_options options = {.threads = 0};
    enum store_result result;
    int code = team_open(context);

    if (code != DONE) {
        return code;
    }
    if (isatty(STDERR_FILENO)) {
        clock_gettime(CLOCK_MONOTONIC, &progress.begun);
        options.progress = show_progress;
        options.progress_data = &progress;
    }
    result = store_load(&context->store, &options, team, &context->diags);
    if (progress.shown) {
        fputs("\r\033[K", stderr);
    }
    context->sheet.team = team->name;
    /* what could not be read is in the diagnostics, and the report goes on without it */
    return result == STORE_UNREADABLE ? DONE : exit_of(result);
}

int team_load_aside(struct context *context, struct team *team, struct diags *found)
{
    struct diags said = context->diags;
    int code;

    diags_init(&context->diags, context->arena);
    code = team_load(context, team);
    *found = context->diags;
    if (code == DONE) {
        context->diags = said;
    }
    return code;
}

int team_load_quietly(struct context *context, struct team *team)
{
    struct diags found;

    return team_load_aside(context, team, &found);
}

const char *person_path(const struct context *context, const char *id)
{
    for (size_t i = 0; i < context->store.file_count; i++) {
        const struct file_entry *file = &context->store.files[i];
        if (file->kind == FILE_PERSON && strcmp(file->person, id) == 0) {
            return file->path;
        }
    }
    return NULL;
}

const char *record_path(const struct context *context, enum file_kind kind, const char *name)
{
    const char *slash = strchr(name, '/');
    size_t length = (size_t)(slash - name);

    for (size_t i = 0; i < context->store.file_count; i++) {
        const struct file_entry *file = &context->store.files[i];
        if (file->kind == kind && strncmp(file->person, name, length) == 0 &&
            file->person[length] == '\0' && strcmp(file->slug, slash + 1) == 0) {
            return file->path;
        }
    }
    return NULL;
}

const char *goal_path(const struct context *context, const char *name)
{
    return record_path(context, FILE_GOAL, name);
}

char *new_record_path(struct context *context, const struct team *team, enum file_kind kind,
                      const char *person, const char *slug, const char *share)
{
    enum share readers = SHARE_UNSAID;

    for (int i = SHARE_PAIR; share && share_words[i]; i++) {
        readers = strcmp(share, share_words[i]) == 0 ? (enum share)i : readers;
    }
    return path_of_record(context->arena, kind, person, slug,
                          record_is_private(team, kind, readers));
}

bool goal_reload(struct context *context, const char *name, struct goal *goal)
{
    struct diags found;

    diags_init(&found, context->arena);
    return record_read(&context->store, context->arena, goal_path(context, name), &goal_schema,
                       goal, &found) &&
           diags_count(&found, SEVERITY_ERROR) == 0;
}

void say_has_left(const struct context *context, const struct team *team, const char *id)
{
    const struct person *person = team_person(team, id);
    char date[DATE_SIZE];

    if (person_has_left(person, context->today)) {
        say("%s left on %s", id, date_format(person->left, date));
    }
}
