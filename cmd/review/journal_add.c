/*
 * coach review journal add: what went well, what was hard, what next week will be different.
 */

#include <stdio.h>
#include <string.h>

#include "draft.h"
#include "input.h"
#include "me.h"
#include "model/schema.h"
#include "review/journal.h"
#include "team.h"

enum { WELL, HARD, DIFFERENT, WEEK, SHARE, NOTES, FROM, REPLACE };

static const struct option_spec options[] = {
    [WELL] = {"well", 0, "TEXT", "what went well"},
    [HARD] = {"hard", 0, "TEXT", "what was hard"},
    [DIFFERENT] = {"different", 0, "TEXT", "what next week will be different"},
    [WEEK] = {"week", 0, "WEEK", "2026-W03, or a day in it (this week)"},
    [SHARE] = {"share", 0, "WHO", "pair, and the coach's pages quote it; team: all may read it"},
    [NOTES] = {"notes", 0, "TEXT", "anything else"},
    [FROM] = {"from", 0, "FILE", "rows of person, week and the keys of the files; - for stdin"},
    [REPLACE] = {"replace", 0, NULL, "put these words in the place of those on file"},
};

/** The options that are keys of the file as they are. */
static const struct {
    int option;
    enum journal_key key;
} texts[] = {
    {WELL, WEEK_WELL},   {HARD, WEEK_HARD},   {DIFFERENT, WEEK_DIFFERENT},
    {SHARE, WEEK_SHARE}, {NOTES, WEEK_NOTES},
};

const char *week_of_words(struct context *context, const char *text, const char **week)
{
    struct period period;
    char name[DATE_SIZE];

    if (!date_parse_words(text, strlen(text), context->today, DATE_FACT, &period)) {
        return "is no week";
    }
    if (day_week_start(period.first) != day_week_start(period.last)) {
        return "is several weeks";
    }
    if (day_week_start(period.first) > context->today) {
        return "has not begun";
    }
    *week = arena_strdup(context->arena, date_format_week(period.first, name));
    return NULL;
}

/* On the command line */

static int read_person(struct context *context, const char **id)
{
    if (context->word_count > 0) {
        return find_person(context, context->words[0], true, id);
    }
    return me_find(context, "say whose it is: coach review journal add PERSON", id);
}

static int read_week(struct context *context, struct new_week *week)
{
    const char *text = context->options[WEEK] ? context->options[WEEK] : "today";
    const char *why = week_of_words(context, text, &week->week);

    return why ? usage_error(context, "write a week such as 2026-W03, or a day in it", "'%s' %s",
                             text, why)
               : DONE;
}

static bool has_words(const struct new_week *week)
{
    for (int i = 0; i < WEEK_KEYS; i++) {
        if (week->values[i] && *week->values[i] && i != WEEK_SHARE && i != WEEK_WRITTEN) {
            return true;
        }
    }
    return false;
}

static char *template_of(struct context *context, const struct new_week *week)
{
    const char *share = week->values[WEEK_SHARE];
    char today[DATE_SIZE];

    return arena_printf(context->arena,
                        "# %s in a line each.\n"
                        "# What went well?\n"
                        "well: \n"
                        "# What was hard?\n"
                        "hard: \n"
                        "# What will be different next week?\n"
                        "different: \n"
                        "written: %s\n"
                        "%s",
                        week->week, date_format(context->today, today),
                        share ? arena_printf(context->arena, "share: %s\n", share) : "");
}

/** The week's file in the editor: as it is, or with the three questions. */
static int ask(struct context *context, const struct team *team, const struct new_week *week)
{
    char *name = arena_printf(context->arena, "%s/%s", week->person, week->week);
    const char *path = record_path(context, FILE_JOURNAL, name);
    bool made;
    int code;

    if (context->dry_run || !draft_possible()) {
        return usage_error(context, "--well, --hard and --different",
                           "what went well, what was hard, and what will be different next week?");
    }
    if (path) {
        return draft_edit(context, path, &journal_schema);
    }
    path = new_record_path(context, team, FILE_JOURNAL, week->person, week->week,
                           week->values[WEEK_SHARE]);
    code = draft_new(context, path, &journal_schema, template_of(context, week), &made);
    if (made) {
        printf("%s\n", path);
    }
    return code;
}

static int add_one(struct context *context, const struct team *team)
{
    struct new_week week = {.person = NULL};
    int code = read_person(context, &week.person);

    if (code == DONE) {
        code = read_week(context, &week);
    }
    if (code != DONE) {
        return code;
    }
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        week.values[texts[i].key] = context->options[texts[i].option];
    }
    return has_words(&week)
               ? weeks_write(context, team, &week, 1, context->options[REPLACE] != NULL)
               : ask(context, team, &week);
}

/* From rows */

static const char *const row_names[] = {"week",    "person", "well",  "hard", "different",
                                        "written", "share",  "notes", NULL};
enum { ROW_WEEK, ROW_PERSON, ROW_KEYS };
static const char *const row_others[] = {"name", "state",   "monday", "file",
                                         "team", "private", NULL};
static const struct row_columns row_columns = {row_names, 1, row_others};

/** Whoever is at the keyboard stands for those whom a row does not name. */
static bool read_row_person(struct context *context, const struct row_value *value,
                            struct new_week *week)
{
    if (value->text && *value->text) {
        week->person = value->text;
        return check_person_id(context, value->text, value->place);
    }
    week->person = me_known(context);
    if (!week->person) {
        diags_add(&context->diags, SEVERITY_ERROR, "C2", week->place,
                  "add the column 'person', or set COACH_USER", "whose week is it?");
    }
    return week->person != NULL;
}

static bool read_row(struct context *context, const struct row *row, struct new_week *week)
{
    const struct row_value *name = &row->values[ROW_WEEK];
    bool good;

    *week = (struct new_week){.place = row->place};
    for (int i = 0; i < WEEK_KEYS; i++) {
        week->values[i] = row->values[ROW_KEYS + i].text;
    }
    good = read_row_person(context, &row->values[ROW_PERSON], week);
    const char *text = name->text ? name->text : "";
    const char *why = week_of_words(context, text, &week->week);
    if (why) {
        diags_add(&context->diags, SEVERITY_ERROR, "C2", name->place,
                  "write a week such as 2026-W03", "'%s' %s", text, why);
    }
    return good && !why;
}

/** Rows without words, such as a list has for missing weeks, say nothing. */
static int add_rows(struct context *context, const struct team *team)
{
    struct rows rows;
    struct new_week *weeks;
    size_t count = 0;
    bool good = true;

    if (!input_rows(context, context->options[FROM], &row_columns, &rows)) {
        return DONE;
    }
    weeks = arena_array(context->arena, rows.count, sizeof(*weeks));
    for (size_t i = 0; i < rows.count; i++) {
        good &= read_row(context, &rows.items[i], &weeks[count]);
        count += has_words(&weeks[count]);
    }
    return good ? weeks_write(context, team, weeks, count, context->options[REPLACE] != NULL)
                : DONE;
}

static int run(struct context *context)
{
    struct team team;
    int code = team_load_quietly(context, &team);

    if (code != DONE) {
        return code;
    }
    return context->options[FROM] ? add_rows(context, &team) : add_one(context, &team);
}

const struct command journal_add = {
    .name = "add",
    .arguments = "[PERSON]",
    .summary = "Write a week's three lines; prints the file.",
    .about =
        "Without texts, on a terminal, the editor opens with the three questions. A second one\n"
        "in a week fills in what is missing; other words than those on file need --replace.\n"
        "It is the person's own: the coach's pages quote it only where --share, or the default\n"
        "in team.yaml, says so.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_WRITES,
    .words_max = 1,
    .run = run,
};
