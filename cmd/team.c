/*
 * From the command line to the team: its directory, its records, and the record that a word
 * means.
 */

#include "team.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/text.h"
#include "model/bind.h"
#include "store/names.h"
#include "yaml/reader.h"

int team_open(struct context *context)
{
    const char *dir = getenv("COACH_DIR");
    bool exact = dir && *dir;
    enum store_result result;

    if (context->store.root) {
        return DONE;
    }
    result = store_open(&context->store, context->arena, exact ? dir : ".", exact, &context->diags);
    if (result == STORE_OK) {
        result = store_list(&context->store, &context->diags);
    }
    return exit_of(result);
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

/* Names */

/** Of those that a word could mean, so many are listed. */
enum { NAMES_SHOWN = 12 };

/** Say that a word means nothing, or too much. */
static int report_match(struct context *context, const char *what, const char *word,
                        enum match match, const struct name_matches *found)
{
    struct buffer help;

    buffer_init(&help, context->arena);
    if (match == MATCH_NONE) {
        if (found->count > 0) {
            buffer_printf(&help, "did you mean '%s'?", found->names[0]);
        } else {
            buffer_printf(&help, "list what there is with: coach %s list",
                          strcmp(what, "person") == 0 ? "person" : "goal");
        }
        return usage_error(context, buffer_text(&help), "no %s '%s'", what, word);
    }
    buffer_puts(&help, "one of ");
    for (size_t i = 0; i < found->count && i < NAMES_SHOWN; i++) {
        buffer_printf(&help, "%s%s", i > 0 ? ", " : "", found->names[i]);
    }
    if (found->count > NAMES_SHOWN) {
        buffer_printf(&help, " and %zu more", found->count - NAMES_SHOWN);
    }
    return usage_error(context, buffer_text(&help), "'%s' could be any of %zu", word, found->count);
}

/** Take the one name that matched, or say that it is none or several. */
static int take_name(struct context *context, const char *what, const char *word, enum match match,
                     const struct name_matches *found, bool say_name, const char **out)
{
    if (match != MATCH_ONE) {
        return report_match(context, what, word, match, found);
    }
    *out = found->names[0];
    if (say_name && strcmp(*out, word) != 0) {
        say("%s: %s", word, *out);
    }
    return DONE;
}

int find_person(struct context *context, const char *word, bool say_name, const char **id)
{
    const char **names;
    size_t count = names_of_people(context->arena, &context->store, &names);
    struct name_matches found;
    enum match match = names_match(context->arena, word, names, count, &found);

    return take_name(context, "person", word, match, &found, say_name, id);
}

bool check_person_id(struct context *context, const char *id, struct place place)
{
    const char **people;
    size_t count = names_of_people(context->arena, &context->store, &people);
    const char *near;

    for (size_t i = 0; i < count; i++) {
        if (strcmp(people[i], id) == 0) {
            return true;
        }
    }
    near = text_nearest(id, people, count);
    diags_add(&context->diags, SEVERITY_ERROR, "C2", place,
              near ? arena_printf(context->arena, "did you mean '%s'?", near)
                   : "a person's own id is needed here: coach person list",
              "nobody has the id '%s'", id);
    return false;
}

enum match match_goals(struct context *context, const char *word, struct name_matches *found)
{
    const char **names;
    size_t count = names_of_goals(context->arena, &context->store, &names);

    return names_match(context->arena, word, names, count, found);
}

int find_goal(struct context *context, const char *word, bool say_name, const char **name)
{
    struct name_matches found;
    enum match match = match_goals(context, word, &found);

    return take_name(context, "goal", word, match, &found, say_name, name);
}

static size_t goal_kpi_names(struct arena *arena, const struct goals *goals, const char **names)
{
    size_t count = 0;

    for (size_t i = 0; i < goals->count; i++) {
        const struct goal *goal = &goals->items[i];
        for (size_t k = 0; k < goal->kpis.count; k++) {
            if (goal->kpis.items[k].id) {
                if (names) {
                    names[count] = arena_printf(arena, "%s/%s/%s", goal->person, goal->slug,
                                                goal->kpis.items[k].id);
                }
                count++;
            }
        }
    }
    return count;
}

/** The full names of all KPIs; counts only where names is NULL. */
static size_t kpi_names(struct arena *arena, const struct team *team, const char **names)
{
    size_t count = goal_kpi_names(arena, &team->goals, names);

    for (size_t i = 0; i < team->people.count; i++) {
        count += goal_kpi_names(arena, &team->people.items[i].goals, names ? names + count : NULL);
    }
    return count;
}

static enum match match_kpis(struct context *context, const struct team *team, const char *word,
                             struct name_matches *found)
{
    size_t count = kpi_names(context->arena, team, NULL);
    const char **names = arena_array(context->arena, count, sizeof(*names));

    kpi_names(context->arena, team, names);
    return names_match(context->arena, word, names, count, found);
}

/* A KPI of just this name, or that begins so, beats a goal that has the word in its middle. */
int find_kpi(struct context *context, const struct team *team, const char *word, bool say_name,
             struct kpi_name *out)
{
    struct name_matches goals;
    struct name_matches kpis = {.by_part = true};
    enum match goal_match = match_goals(context, word, &goals);
    enum match kpi_match = MATCH_NONE;
    const char *name;
    int code;

    if (goal_match == MATCH_NONE || goals.by_part) {
        kpi_match = match_kpis(context, team, word, &kpis);
    }
    if (goal_match != MATCH_NONE && (kpi_match == MATCH_NONE || kpis.by_part)) {
        code = take_name(context, "goal", word, goal_match, &goals, say_name, &name);
        *out = (struct kpi_name){.goal = name};
        return code;
    }
    code = take_name(context, "goal or KPI", word, kpi_match, &kpis, say_name, &name);
    if (code == DONE) {
        const char *slash = strrchr(name, '/');
        out->goal = arena_strndup(context->arena, name, (size_t)(slash - name));
        out->kpi = slash + 1;
    }
    return code;
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

const char *goal_path(const struct context *context, const char *name)
{
    const char *slash = strchr(name, '/');
    size_t length = (size_t)(slash - name);

    for (size_t i = 0; i < context->store.file_count; i++) {
        const struct file_entry *file = &context->store.files[i];
        if (file->kind == FILE_GOAL && strncmp(file->person, name, length) == 0 &&
            file->person[length] == '\0' && strcmp(file->slug, slash + 1) == 0) {
            return file->path;
        }
    }
    return NULL;
}

bool goal_reload(struct context *context, const char *name, struct goal *goal)
{
    struct file_text text;
    struct diags ignored;
    struct tree *tree;
    const char *path = goal_path(context, name);

    diags_init(&ignored, context->arena);
    if (store_read(&context->store, context->arena, path, &text, &ignored) != STORE_OK) {
        return false;
    }
    tree = tree_read(context->arena, path, text.text, text.length, &ignored);
    struct binding binding = {.arena = context->arena, .tree = tree, .diags = &ignored};
    return tree && bind_file(&binding, &goal_schema, goal);
}
