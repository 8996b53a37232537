/*
 * New feedback: completed, checked, judged by its words, and written.
 */

#include <stdio.h>
#include <string.h>

#include "change.h"
#include "feedback/give.h"
#include "feedback/judge.h"
#include "practice/feedback.h"
#include "practice/round.h"
#include "report.h"
#include "store/record.h"
#include "team.h"
#include "yaml/reader.h"
#include "yaml/writer.h"

const char *const feedback_keys[] = {
    "kind",   "happened", "given",       "by",   "seen",  "situation", "behavior", "action",
    "impact", "desired",  "alternative", "goal", "round", "share",     "notes",    NULL};

/* What follows from the rest */

static bool read_date(struct context *context, struct new_feedback *feedback, int key)
{
    const char *text = feedback->values[key];
    struct period period;
    char date[DATE_SIZE];

    if (!text) {
        return true;
    }
    if (!date_parse_words(text, strlen(text), context->today, DATE_FACT, &period)) {
        diags_add(&context->diags, SEVERITY_ERROR, "C2", feedback->place,
                  "write a date such as 2026-01-14, yesterday or monday", "'%s' is no date", text);
        return false;
    }
    feedback->values[key] = arena_strdup(context->arena, date_format(period.first, date));
    return true;
}

bool new_feedback_complete(struct context *context, struct new_feedback *feedback)
{
    const char **values = feedback->values;

    for (int i = 0; i < FEEDBACK_KEYS; i++) {
        values[i] = values[i] && *values[i] ? values[i] : NULL;
    }
    if (!values[KEY_KIND]) {
        values[KEY_KIND] = feedback_kind_words[values[KEY_DESIRED] || values[KEY_ALTERNATIVE]
                                                   ? FEEDBACK_REDIRECTING
                                                   : FEEDBACK_REINFORCING];
    }
    if (!values[KEY_GIVEN]) {
        values[KEY_GIVEN] = "today";
    }
    if (values[KEY_BY] && strcmp(values[KEY_BY], feedback->person) == 0) {
        diags_add(&context->diags, SEVERITY_ERROR, "C2", feedback->place,
                  "feedback is from somebody else", "'%s' is giver and recipient",
                  feedback->person);
        return false;
    }
    /* both are read, so that both are named */
    bool happened = read_date(context, feedback, KEY_HAPPENED);
    bool given = read_date(context, feedback, KEY_GIVEN);

    return happened && given;
}

bool new_feedback_has_round(struct context *context, const struct team *team,
                            const struct new_feedback *feedback)
{
    const struct person *person = team_person(team, feedback->person);
    const char *name = feedback->values[KEY_ROUND];

    if (!name || !person || person->rounds.count == 0 || person_round(person, name)) {
        return true;
    }
    diags_add(&context->diags, SEVERITY_ERROR, "C2", feedback->place,
              arena_printf(context->arena, "the last one is '%s'",
                           person->rounds.items[person->rounds.count - 1].slug),
              "%s has no round '%s'", feedback->person, name);
    return false;
}

/* The file */

static bool is_taken(const char *name, const char *const *taken, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(taken[i], name) == 0) {
            return true;
        }
    }
    return false;
}

char *new_feedback_slug(struct arena *arena, const struct new_feedback *feedback,
                        const char *const *taken, size_t count)
{
    char *name = arena_printf(arena, "%s/%s-%s", feedback->person, feedback->values[KEY_GIVEN],
                              feedback->values[KEY_BY]);
    char *free_name = name;

    for (unsigned number = 2; is_taken(free_name, taken, count); number++) {
        free_name = arena_printf(arena, "%s-%u", name, number);
    }
    return strchr(free_name, '/') + 1;
}

char *new_feedback_file(struct arena *arena, const struct new_feedback *feedback)
{
    struct node *map = node_map(arena, STYLE_BLOCK);

    for (int i = 0; i < FEEDBACK_KEYS; i++) {
        const char *value = feedback->values[i];
        if (value && (i == KEY_HAPPENED || i == KEY_GIVEN)) {
            node_put(arena, map, feedback_keys[i], node_plain(arena, value));
        } else if (value) {
            node_put(arena, map, feedback_keys[i], node_text(arena, value));
        }
    }
    return write_file(arena, map);
}

/** A new file, read as it will be. */
struct draft {
    struct feedback feedback;
    struct tree *tree;
    const char *text;
    bool is_known;
};

static bool same_text(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

/** The same person was told the same on the same day by the same giver. */
static bool is_same(const struct feedback *a, const struct feedback *b)
{
    return a->kind == b->kind && a->given == b->given && a->happened == b->happened &&
           a->seen == b->seen && same_text(a->by, b->by) && same_text(a->situation, b->situation) &&
           same_text(a->behavior, b->behavior) && same_text(a->action, b->action) &&
           same_text(a->impact, b->impact) && same_text(a->desired, b->desired) &&
           same_text(a->alternative, b->alternative);
}

static bool is_on_file(const struct team *team, const struct feedback *feedback)
{
    const struct person *person = team_person(team, feedback->person);

    for (size_t i = 0; person && i < person->feedback.count; i++) {
        if (is_same(&person->feedback.items[i], feedback)) {
            return true;
        }
    }
    return false;
}

/** Read the file's text as its record; what is wrong with it is said of what was typed. */
static bool read_draft(struct context *context, const struct new_feedback *given, const char *path,
                       struct draft *draft)
{
    struct diags found;
    bool good = true;

    diags_init(&found, context->arena);
    draft->tree = tree_read(context->arena, path, draft->text, strlen(draft->text), &found);
    if (draft->tree) {
        struct binding binding = {.arena = context->arena, .tree = draft->tree, .diags = &found};
        struct file_entry entry = record_entry(context->arena, &feedback_schema, path);
        record_bind(&binding, &entry, &draft->feedback);
    }
    for (size_t i = 0; i < found.count; i++) {
        if (found.items[i].severity == SEVERITY_ERROR) {
            good = false;
            diags_add(&context->diags, SEVERITY_ERROR, "C2", given->place, found.items[i].help,
                      "%s", found.items[i].message);
        }
    }
    return good;
}

/** Say what the rules find in the words; how much it is. */
static size_t say_findings(struct context *context, const struct draft *draft)
{
    struct input shown = {draft->feedback.file, draft->text, strlen(draft->text)};
    struct diags found;

    diags_init(&found, context->arena);
    lint_feedback_file(&draft->feedback, draft->tree, &(struct rule_choice){0}, &found);
    diags_sort(&found);
    report_diags(context, &found, SEVERITY_WARNING, &shown, context->color_stderr, stderr);
    return found.count;
}

/* All of them */

/** Make and check every file. False if one cannot be written as it is. */
static bool prepare(struct context *context, const struct team *team, struct new_feedback *all,
                    size_t count, struct draft *drafts, struct change *changes)
{
    const char **listed;
    size_t taken_count = names_of_records(context->arena, &context->store, FILE_FEEDBACK, &listed);
    const char **taken = arena_array(context->arena, taken_count + count, sizeof(*taken));
    bool good = true;

    for (size_t i = 0; i < taken_count; i++) {
        taken[i] = listed[i];
    }
    for (size_t i = 0; i < count; i++) {
        struct new_feedback *given = &all[i];
        char *slug = new_feedback_slug(context->arena, given, taken, taken_count);
        drafts[i].text = new_feedback_file(context->arena, given);
        changes[i].schema = &feedback_schema;
        changes[i].text = drafts[i].text;
        changes[i].path = new_record_path(context, team, FILE_FEEDBACK, given->person, slug,
                                          given->values[KEY_SHARE]);
        good &= read_draft(context, given, changes[i].path, &drafts[i]) &&
                new_feedback_has_round(context, team, given);
        drafts[i].is_known = good && is_on_file(team, &drafts[i].feedback);
        if (!drafts[i].is_known) {
            taken[taken_count++] = arena_printf(context->arena, "%s/%s", given->person, slug);
        }
    }
    return good;
}

int new_feedback_write(struct context *context, const struct team *team,
                       struct new_feedback *feedback, size_t count, bool strict)
{
    struct draft *drafts = arena_array(context->arena, count, sizeof(*drafts));
    struct change *changes = arena_array(context->arena, count, sizeof(*changes));
    size_t findings = 0;
    size_t kept = 0;

    if (!prepare(context, team, feedback, count, drafts, changes)) {
        return DONE; /* the complaints decide */
    }
    for (size_t i = 0; i < count; i++) {
        if (!drafts[i].is_known) {
            findings += feedback[i].same_words ? 0 : say_findings(context, &drafts[i]);
            changes[kept++] = changes[i];
        }
    }
    if (strict && findings > 0) {
        say("nothing is written: --strict");
        return ANSWER_IS_NO;
    }
    return change_records(context, changes, kept);
}
