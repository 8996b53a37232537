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
#include "path.h"
#include "report.h"
#include "store/names.h"
#include "yaml/reader.h"

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
    if (result == STORE_OK) {
        path_find_here(context);
        result = list_files(context);
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

int team_load_quietly(struct context *context, struct team *team)
{
    struct diags said = context->diags;
    int code;

    diags_init(&context->diags, context->arena);
    code = team_load(context, team);
    if (code == DONE) {
        context->diags = said;
    }
    return code;
}

/* Names */

/** Of those that a word could mean, so many are listed. */
enum { NAMES_SHOWN = 12 };

/** What was found amiss where the word's first part is: a symlink in a goal's or person's place. */
static void say_withheld(struct context *context, const char *word)
{
    char *first = arena_strndup(context->arena, word, strcspn(word, "/"));

    for (size_t i = 0; i < context->withheld.count; i++) {
        struct diags one = {.items = &context->withheld.items[i], .count = 1};
        if (one.items->place.file && strstr(one.items->place.file, first)) {
            diags_append(&context->diags, &one);
        }
    }
}

/** Say that a word means nothing, or too much. */
static int report_match(struct context *context, const char *what, const char *word,
                        enum match match, const struct name_matches *found)
{
    struct buffer help;

    buffer_init(&help, context->arena);
    if (match == MATCH_NONE) {
        say_withheld(context, word);
        if (found->count > 0) {
            buffer_printf(&help, "did you mean '%s'?", found->names[0]);
        } else {
            buffer_printf(&help, "list what there is with: coach %s list",
                          strcmp(what, "person") == 0 || strcmp(what, "feedback") == 0 ? what
                                                                                       : "goal");
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

int find_record(struct context *context, enum file_kind kind, const char *what, const char *word,
                bool say_name, const char **name)
{
    const char **names;
    size_t count = names_of_records(context->arena, &context->store, kind, &names);
    struct name_matches found;
    enum match match = names_match(context->arena, word, names, count, &found);

    return take_name(context, what, word, match, &found, say_name, name);
}

/* Parts of goals: KPIs, and the steps that are taken for them */

/** The parts that a command is about. */
enum parts { KPIS, STEPS };

static const char *const part_nouns[] = {"goal or KPI", "goal, habit or milestone"};

/** Full names, "jordan/on-time/rate". */
struct part_names {
    struct arena *arena;
    const char **items;
    size_t count;
    size_t capacity;
};

static void add_part(struct part_names *names, const struct goal *goal, const char *id)
{
    if (id) {
        names->items = arena_grow(names->arena, names->items, &names->capacity, names->count,
                                  sizeof(*names->items));
        names->items[names->count++] =
            arena_printf(names->arena, "%s/%s/%s", goal->person, goal->slug, id);
    }
}

/** A milestone that shares its id with a habit goes by the same name. */
static bool is_habit(const struct goal *goal, const char *id)
{
    for (size_t i = 0; id && i < goal->habits.count; i++) {
        if (goal->habits.items[i].id && strcmp(goal->habits.items[i].id, id) == 0) {
            return true;
        }
    }
    return false;
}

static void add_parts(struct part_names *names, const struct goals *goals, enum parts parts)
{
    for (size_t g = 0; g < goals->count; g++) {
        const struct goal *goal = &goals->items[g];
        for (size_t i = 0; parts == KPIS && i < goal->kpis.count; i++) {
            add_part(names, goal, goal->kpis.items[i].id);
        }
        for (size_t i = 0; parts == STEPS && i < goal->habits.count; i++) {
            add_part(names, goal, goal->habits.items[i].id);
        }
        for (size_t i = 0; parts == STEPS && i < goal->milestones.count; i++) {
            const char *id = goal->milestones.items[i].id;
            add_part(names, goal, is_habit(goal, id) ? NULL : id);
        }
    }
}

static enum match match_parts(struct context *context, const struct team *team, enum parts parts,
                              const char *word, struct name_matches *found)
{
    struct part_names names = {.arena = context->arena};

    add_parts(&names, &team->goals, parts);
    for (size_t i = 0; i < team->people.count; i++) {
        add_parts(&names, &team->people.items[i].goals, parts);
    }
    return names_match(context->arena, word, names.items, names.count, found);
}

/* A part of just this name, or that begins so, beats a goal that has the word in its middle. */
static int find_part(struct context *context, const struct team *team, enum parts parts,
                     const char *word, bool say_name, const char **goal, const char **part)
{
    struct name_matches goals;
    struct name_matches found = {.by_part = true};
    enum match goal_match = match_goals(context, word, &goals);
    enum match part_match = MATCH_NONE;
    const char *name = NULL;
    int code;

    *part = NULL;
    if (goal_match == MATCH_NONE || goals.by_part) {
        part_match = match_parts(context, team, parts, word, &found);
    }
    if (goal_match != MATCH_NONE && (part_match == MATCH_NONE || found.by_part)) {
        return take_name(context, "goal", word, goal_match, &goals, say_name, goal);
    }
    code = take_name(context, part_nouns[parts], word, part_match, &found, say_name, &name);
    if (code == DONE) {
        const char *slash = strrchr(name, '/');
        *goal = arena_strndup(context->arena, name, (size_t)(slash - name));
        *part = slash + 1;
    }
    return code;
}

int find_kpi(struct context *context, const struct team *team, const char *word, bool say_name,
             struct kpi_name *out)
{
    return find_part(context, team, KPIS, word, say_name, &out->goal, &out->kpi);
}

int find_step(struct context *context, const struct team *team, const char *word, bool say_name,
              struct step_name *out)
{
    return find_part(context, team, STEPS, word, say_name, &out->goal, &out->step);
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
