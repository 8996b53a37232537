/*
 * coach feedback give: a file for each of those whom it is given to.
 */

#include "feedback/give.h"

#include <stdio.h>
#include <string.h>

#include "change.h"
#include "draft.h"
#include "feedback/feedback.h"
#include "feedback/judge.h"
#include "feedback/round.h"
#include "input.h"
#include "me.h"
#include "model/schema.h"
#include "report.h"
#include "store/names.h"
#include "team.h"

enum {
    SITUATION,
    BEHAVIOR,
    IMPACT,
    ACTION,
    DESIRED,
    ALTERNATIVE,
    REDIRECTING,
    HAPPENED,
    GIVEN,
    BY,
    REPORTED,
    GOAL,
    ROUND,
    SHARE,
    NOTES,
    FROM,
    STRICT,
};

static const struct option_spec options[] = {
    [SITUATION] = {"situation", 0, "TEXT", "SBI: when and where it was"},
    [BEHAVIOR] = {"behavior", 0, "TEXT", "SBI: what was done or said"},
    [IMPACT] = {"impact", 0, "TEXT", "what it led to"},
    [ACTION] = {"action", 0, "TEXT", "AIDA: what was done or said, and when"},
    [DESIRED] = {"desired", 0, "TEXT", "AIDA: the outcome that is wished for"},
    [ALTERNATIVE] = {"alternative", 0, "TEXT", "AIDA: another action that would lead there"},
    [REDIRECTING] = {"redirecting", 0, NULL, "it should go otherwise, which 'desired' says too"},
    [HAPPENED] = {"happened", 0, "DATE", "the day of what it is about"},
    [GIVEN] = {"given", 0, "DATE", "the day on which it is given (today)"},
    [BY] = {"by", 0, "PERSON", "who gives it (whoever is at the keyboard)"},
    [REPORTED] = {"reported", 0, NULL, "the giver was told of it, and was not there"},
    [GOAL] = {"goal", 0, "GOAL", "the goal that it is about"},
    [ROUND] = {"round", 0, "ID", "the round of questions that it answers"},
    [SHARE] = {"share", 0, "WHO", "team, if everyone may read it; or pair"},
    [NOTES] = {"notes", 0, "TEXT", "anything else"},
    [FROM] = {"from", 0, "FILE", "rows of person and the keys of the files; - for stdin"},
    [STRICT] = {"strict", 0, NULL, "write nothing where one of the rules F speaks"},
};

/** The options that are keys of the file as they are. */
static const struct {
    int option;
    enum feedback_key key;
} texts[] = {
    {SITUATION, KEY_SITUATION}, {BEHAVIOR, KEY_BEHAVIOR}, {IMPACT, KEY_IMPACT},
    {ACTION, KEY_ACTION},       {DESIRED, KEY_DESIRED},   {ALTERNATIVE, KEY_ALTERNATIVE},
    {HAPPENED, KEY_HAPPENED},   {GIVEN, KEY_GIVEN},       {ROUND, KEY_ROUND},
    {SHARE, KEY_SHARE},         {NOTES, KEY_NOTES},
};

/** Whoever gives it: --by, else whoever is at the keyboard. */
static int find_giver(struct context *context, const char **id)
{
    if (context->options[BY]) {
        return find_person(context, context->options[BY], true, id);
    }
    return me_find(context, "say who gives it: --by PERSON", id);
}

/* On the command line */

static int read_options(struct context *context, struct new_feedback *feedback)
{
    const char **values = feedback->values;
    int code;

    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        values[texts[i].key] = context->options[texts[i].option];
    }
    values[KEY_KIND] =
        context->options[REDIRECTING] ? feedback_kind_words[FEEDBACK_REDIRECTING] : NULL;
    values[KEY_SEEN] = context->options[REPORTED] ? feedback_seen_words[SEEN_REPORTED] : NULL;
    code = find_giver(context, &values[KEY_BY]);
    if (code == DONE && context->options[GOAL]) {
        code = find_goal(context, context->options[GOAL], true, &values[KEY_GOAL]);
    }
    return code;
}

/* In the editor */

static bool has_words(const struct new_feedback *feedback)
{
    for (int i = KEY_SITUATION; i <= KEY_ALTERNATIVE; i++) {
        if (feedback->values[i] && *feedback->values[i]) {
            return true;
        }
    }
    return false;
}

static char *template_of(struct context *context, const struct team *team,
                         const struct new_feedback *feedback)
{
    const char *const *values = feedback->values;
    const char *happened = values[KEY_HAPPENED] ? values[KEY_HAPPENED] : values[KEY_GIVEN];
    struct new_feedback rest = {.person = feedback->person};
    bool any = false;

    for (int i = KEY_GOAL; i < FEEDBACK_KEYS; i++) {
        rest.values[i] = values[i];
        any |= values[i] != NULL;
    }
    return arena_printf(context->arena,
                        "%s"
                        "# reinforcing: it should go on; redirecting: it should go otherwise\n"
                        "kind: %s\n"
                        "# On which day was it?\n"
                        "happened: %s\n"
                        "given: %s\n"
                        "by: %s\n"
                        "# When and where was it, so that both of you think of the same moment?\n"
                        "situation: \n"
                        "# What was done or said, as a camera would have recorded it?\n"
                        "behavior: \n"
                        "# What did it lead to, for people or for the work?\n"
                        "impact: \n"
                        "%s",
                        round_asks(context, team, feedback->person, values[KEY_ROUND]),
                        values[KEY_KIND], happened, values[KEY_GIVEN], values[KEY_BY],
                        any ? new_feedback_file(context->arena, &rest) : "");
}

static int give_in_editor(struct context *context, const struct team *team,
                          struct new_feedback *feedback)
{
    const char **taken;
    size_t count = names_of_records(context->arena, &context->store, FILE_FEEDBACK, &taken);
    const char *path;
    bool made;
    int code;

    if (!new_feedback_complete(context, feedback) ||
        !new_feedback_has_round(context, team, feedback)) {
        return DONE;
    }
    path = new_record_path(context, team, FILE_FEEDBACK, feedback->person,
                           new_feedback_slug(context->arena, feedback, taken, count),
                           feedback->values[KEY_SHARE]);
    code = draft_new(context, path, &feedback_schema, template_of(context, team, feedback), &made);
    if (made) {
        lint_feedback_path(context, path);
        printf("%s\n", path);
    }
    return code;
}

static int give(struct context *context, const struct team *team)
{
    struct new_feedback first = {.person = NULL};
    struct new_feedback *all;
    struct texts people;
    bool good = true;
    int code = find_people(context, context->words[0], &people);

    if (code == DONE) {
        code = read_options(context, &first);
    }
    if (code != DONE) {
        return code;
    }
    if (!has_words(&first)) {
        if (people.count == 1 && !context->dry_run && draft_possible()) {
            first.person = people.items[0];
            return give_in_editor(context, team, &first);
        }
        return usage_error(context,
                           "--situation, --behavior and --impact; or --action and --impact",
                           "what was it? say when, what was done, and what it led to");
    }
    all = arena_array(context->arena, people.count, sizeof(*all));
    for (size_t i = 0; i < people.count; i++) {
        all[i] = first;
        all[i].person = people.items[i];
        all[i].same_words = i > 0;
        say_has_left(context, team, people.items[i]);
        good &= new_feedback_complete(context, &all[i]);
    }
    return good ? new_feedback_write(context, team, all, people.count,
                                     context->options[STRICT] != NULL)
                : DONE;
}

/* From rows */

static const char *const row_names[] = {"person",  "kind",        "happened", "given",  "by",
                                        "seen",    "situation",   "behavior", "action", "impact",
                                        "desired", "alternative", "goal",     "round",  "share",
                                        "notes",   NULL};
enum { ROW_PERSON, ROW_KEYS };
static const char *const row_others[] = {"name", "team", "private", NULL};
static const struct row_columns row_columns = {row_names, 1, row_others};

static bool read_row(struct context *context, const struct row *row, const char *giver,
                     struct new_feedback *feedback)
{
    const struct row_value *person = &row->values[ROW_PERSON];
    const struct row_value *by = &row->values[ROW_KEYS + KEY_BY];
    bool good;

    *feedback =
        (struct new_feedback){.person = person->text ? person->text : "", .place = row->place};
    for (int i = 0; i < FEEDBACK_KEYS; i++) {
        feedback->values[i] = row->values[ROW_KEYS + i].text;
    }
    good = check_person_id(context, feedback->person, person->place);
    if (!by->text || !*by->text) {
        feedback->values[KEY_BY] = giver;
    } else {
        good &= check_person_id(context, by->text, by->place);
    }
    return good && new_feedback_complete(context, feedback);
}

/** A giver is asked for only where a row does not name one. */
static bool needs_giver(const struct rows *rows)
{
    for (size_t i = 0; i < rows->count; i++) {
        const char *by = rows->items[i].values[ROW_KEYS + KEY_BY].text;
        if (!by || !*by) {
            return true;
        }
    }
    return false;
}

static int give_rows(struct context *context, const struct team *team)
{
    struct rows rows;
    struct new_feedback *all;
    const char *giver = NULL;
    bool good = true;
    int code = DONE;

    if (!input_rows(context, context->options[FROM], &row_columns, &rows)) {
        return DONE;
    }
    if (needs_giver(&rows)) {
        code = find_giver(context, &giver);
    }
    if (code != DONE) {
        return code;
    }
    all = arena_array(context->arena, rows.count, sizeof(*all));
    for (size_t i = 0; i < rows.count; i++) {
        good &= read_row(context, &rows.items[i], giver, &all[i]);
    }
    return good ? new_feedback_write(context, team, all, rows.count,
                                     context->options[STRICT] != NULL)
                : DONE;
}

static int run(struct context *context)
{
    struct team team;
    int code = team_load_quietly(context, &team);

    if (code != DONE) {
        return code;
    }
    if (context->options[FROM]) {
        return give_rows(context, &team);
    }
    if (context->word_count == 0) {
        return usage_error(context, NULL, "to whom? give a person, or several with commas between");
    }
    return give(context, &team);
}

const struct command feedback_give = {
    .name = "give",
    .arguments = "PERSON[,PERSON...]",
    .summary = "Give feedback by SBI or AIDA; prints the files made.",
    .about = "What the rules F find in the words is said, and it is written all the same. Without\n"
             "texts, on a terminal, the editor opens with the questions. It is for the two alone,\n"
             "below private/, unless --share or the default in team.yaml says team.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_WRITES,
    .words_max = 1,
    .run = run,
};
