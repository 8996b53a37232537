/*
 * Checking new goals before they are written: their files as files, and what the goal linter has
 * to say of them in their team.
 */

#include <stdlib.h>
#include <string.h>

#include "goal/add.h"
#include "lint.h"
#include "model/bind.h"
#include "report.h"
#include "store/record.h"
#include "team.h"
#include "yaml/reader.h"

/** Errors of a file that is not there yet are those of what was given. True if there is one. */
static bool complain_of(struct context *context, const struct diags *found, struct place place)
{
    bool any = false;

    for (size_t i = 0; i < found->count; i++) {
        const struct diag *one = &found->items[i];
        if (one->severity == SEVERITY_ERROR) {
            any = true;
            diags_add(&context->diags, SEVERITY_ERROR, "C2", place, one->help, "%s", one->message);
        }
    }
    return any;
}

bool goal_file_read(struct context *context, const struct new_goal *given, struct goal_file *file)
{
    struct arena *arena = context->arena;
    struct diags found;

    file->place = given->place;
    diags_init(&found, arena);
    diags_init(&file->found, arena);
    file->tree = tree_read(arena, file->path, file->text, strlen(file->text), &found);
    if (file->tree) {
        struct binding binding = {.arena = arena, .tree = file->tree, .diags = &found};
        struct file_entry entry = record_entry(arena, &goal_schema, file->path);
        record_bind(&binding, &entry, &file->goal);
    }
    return !complain_of(context, &found, file->place);
}

/* The team as it will be */

/** The goals of an owner, who may be the team; NULL if there is no such person. */
static struct goals *goals_of(struct team *team, const char *owner)
{
    struct person *person = team_person(team, owner);

    if (strcmp(owner, TEAM_ID) == 0) {
        return &team->goals;
    }
    return person ? &person->goals : NULL;
}

static int by_slug(const void *a, const void *b)
{
    return strcmp(((const struct goal *)a)->slug, ((const struct goal *)b)->slug);
}

static int by_owner(const void *a, const void *b)
{
    const struct goal_file *const *left = a;
    const struct goal_file *const *right = b;

    return strcmp((*left)->goal.person, (*right)->goal.person);
}

/** Put the goals of one owner, which are neighbours in the list, among those on file. */
static void insert(struct context *context, struct team *team, struct goal_file *const *files,
                   size_t count)
{
    struct goals *goals = goals_of(team, files[0]->goal.person);
    struct goal *all;

    if (!goals) {
        return;
    }
    all = arena_array(context->arena, goals->count + count, sizeof(*all));
    if (goals->count > 0) {
        memcpy(all, goals->items, goals->count * sizeof(*all));
    }
    for (size_t i = 0; i < count; i++) {
        all[goals->count + i] = files[i]->goal;
    }
    *goals = (struct goals){all, goals->count + count};
    qsort(all, goals->count, sizeof(*all), by_slug);
}

static void insert_all(struct context *context, struct team *team, struct goal_file *files,
                       size_t count)
{
    struct goal_file **sorted = arena_array(context->arena, count, sizeof(struct goal_file *));
    size_t first = 0;

    for (size_t i = 0; i < count; i++) {
        sorted[i] = &files[i];
    }
    qsort(sorted, count, sizeof(struct goal_file *), by_owner);
    for (size_t i = 1; i <= count; i++) {
        if (i == count || by_owner(&sorted[first], &sorted[i]) != 0) {
            insert(context, team, sorted + first, i - first);
            first = i;
        }
    }
}

/* What the linter says */

static void lint_file(const struct lint_team *lint, const struct team *team, struct goal_file *file)
{
    struct arena *arena = file->found.arena;
    const char *name = arena_printf(arena, "%s/%s", file->goal.person, file->goal.slug);
    const struct goal *goal = team_goal(team, name);

    if (goal) {
        lint_new_goal(lint, goal, file->tree, &file->found);
        diags_sort(&file->found);
    }
}

/** Complain of people, goals and KPIs that a goal names and that are not there. */
static void check_names(struct context *context, const struct team *team,
                        const struct goal_file *file)
{
    struct diags found;

    diags_init(&found, context->arena);
    check_goal_references(team, &file->goal, &found);
    complain_of(context, &found, file->place);
}

bool goal_files_lint(struct context *context, struct goal_file *files, size_t count)
{
    struct team team;
    bool good = true;

    if (team_load_quietly(context, &team) != DONE) {
        return true;
    }
    insert_all(context, &team, files, count);
    const struct lint_team *lint = lint_team_make(context->arena, &team, context->today);
    for (size_t i = 0; i < count; i++) {
        check_names(context, &team, &files[i]);
        lint_file(lint, &team, &files[i]);
        good = good && diags_count(&files[i].found, SEVERITY_ERROR) == 0;
    }
    return good;
}

/** The line of a file tells nothing about a key that is not there. */
static struct diags without_places(struct arena *arena, const struct diags *found)
{
    struct diags shown;

    diags_init(&shown, arena);
    diags_append(&shown, found);
    for (size_t i = 0; i < shown.count; i++) {
        struct place *place = &shown.items[i].place;
        place->column = place->end_column > 0 ? place->column : 0;
    }
    return shown;
}

void goal_file_report(struct context *context, const struct goal_file *file)
{
    struct input text = {file->path, file->text, strlen(file->text)};
    struct diags shown = without_places(context->arena, &file->found);

    report_diags(context, &shown, SEVERITY_HINT, &text, context->color_stderr, stderr);
}

void goal_lint_written(struct context *context, const char *name)
{
    struct goal_file file = {.tree = NULL};
    struct file_text text;
    struct team team;
    struct diags ignored;

    /* the list of files is older than the goal */
    context->store.files = NULL;
    diags_init(&ignored, context->arena);
    diags_init(&file.found, context->arena);
    if (team_load_quietly(context, &team) != DONE || !team_goal(&team, name)) {
        return;
    }
    file.goal = *team_goal(&team, name);
    file.path = file.goal.file;
    if (store_read(&context->store, context->arena, file.path, &text, &ignored) != STORE_OK) {
        return;
    }
    file.text = text.text;
    file.tree = tree_read(context->arena, file.path, text.text, text.length, &ignored);
    if (file.tree) {
        lint_file(lint_team_make(context->arena, &team, context->today), &team, &file);
        goal_file_report(context, &file);
    }
}
