/*
 * coach goal record: readings, one from the command line or many from rows.
 *
 * All rows are checked before any is written. The same value on the same date is no change;
 * another value is refused unless --replace.
 */

#include "goal/record.h"

#include <stdlib.h>
#include <string.h>

#include "goal/goal.h"
#include "goal/rows.h"
#include "input.h"
#include "kpi/figures.h"
#include "model/scalars.h"
#include "named.h"
#include "one_day.h"
#include "store/names.h"
#include "store/record.h"
#include "team.h"

enum { DATE, NOTE, FROM, REPLACE };

static const struct option_spec options[] = {
    [DATE] = {"date", 'd', "DATE", "the day for which the value holds (today)"},
    [NOTE] = {"note", 'm', "TEXT", "what stands beside the figure"},
    [FROM] = {"from", 0, "FILE", "rows of goal,kpi,date,value,note; - for stdin"},
    [REPLACE] = {"replace", 0, NULL, "replace a value that is on file for the date"},
};

/**
 * The columns of rows. `person` is there in what `review scorecard --long` writes, as are the
 * others that are not read.
 */
static const char *const row_names[] = {"goal", "date", "value", "kpi", "note", "person", NULL};
enum { ROW_GOAL, ROW_DATE, ROW_VALUE, ROW_KPI, ROW_NOTE, ROW_PERSON, ROWS_NEEDED = 3 };
static const char *const row_others[] = {"week", "name", "unit", "team", "private", NULL};
static const struct row_columns row_columns = {row_names, ROWS_NEEDED, row_others};

/* From a row to an entry */

static bool entry_of_row(struct context *context, const struct row *row, const char *const *goals,
                         size_t count, struct entry *entry)
{
    const struct row_value *kpi = &row->values[ROW_KPI];
    const struct row_value *note = &row->values[ROW_NOTE];
    bool good = row_goal(context, &row->values[ROW_GOAL], row->values[ROW_PERSON].text, goals,
                         count, &entry->goal);
    day_t day = DAY_NONE;

    good &= row_scalar(context, &row->values[ROW_DATE], &type_date, &day);
    good &= row_scalar(context, &row->values[ROW_VALUE], &type_number, &entry->value);
    date_format(day, entry->date);
    entry->place = row->values[ROW_VALUE].place;
    entry->kpi = kpi->text && *kpi->text ? kpi->text : NULL;
    entry->kpi_place = kpi->text ? kpi->place : row->values[ROW_GOAL].place;
    entry->note = note->text && *note->text ? note->text : NULL;
    return good;
}

static void say_written(struct context *context, const struct entries *entries)
{
    rows_say_written(context, "reading", entries->written, entries->files, entries->unchanged);
    if (entries->notes_kept > 0) {
        say("%zu of the values replaced keep%s the note that was there", entries->notes_kept,
            entries->notes_kept == 1 ? "s" : "");
    }
}

static int record_rows(struct context *context)
{
    struct rows rows;
    struct entries entries = {.replace = context->options[REPLACE] != NULL};
    const char **goals;
    size_t goal_count;
    bool good = true;
    int code;

    if (!input_rows(context, context->options[FROM], &row_columns, &rows)) {
        return DONE;
    }
    goal_count = names_of_goals(context->arena, &context->store, &goals);
    entries.items = arena_array(context->arena, rows.count, sizeof(*entries.items));
    entries.count = rows.count;
    for (size_t i = 0; i < rows.count; i++) {
        good &= entry_of_row(context, &rows.items[i], goals, goal_count, &entries.items[i]);
    }
    if (!good) {
        return DONE;
    }
    code = record_entries(context, &entries);
    if (code == DONE && !context->dry_run) {
        say_written(context, &entries);
    }
    return code;
}

/* From words to an entry */

static int entry_of_words(struct context *context, struct entry *entry)
{
    struct team team;
    struct kpi_name name;
    day_t day;
    const char *value = context->words[1];
    struct refusal refusal;
    int code;

    if (!scalar_parse(context->arena, &type_number, value, strlen(value), &entry->value,
                      &refusal)) {
        return usage_error(context, refusal.help, "'%s' %s", value, refusal.why);
    }
    code = one_day(context, context->options[DATE], &day);
    if (code == DONE) {
        code = load_named(context, context->words[0], &team);
    }
    if (code == DONE) {
        code = find_kpi(context, &team, context->words[0], true, &name);
    }
    if (code == DONE) {
        entry->goal = name.goal;
        entry->kpi = name.kpi;
        entry->note = context->options[NOTE];
        date_format(day, entry->date);
    }
    return code;
}

/** Say so if a reading does not count: a mistyped year should not pass in silence. */
static void say_uncounted(const struct context *context, const char *date,
                          const struct course *course)
{
    day_t day = date_parse(date, strlen(date));
    char closed[DATE_SIZE];

    if (course->start != DAY_NONE && day < course->start) {
        say("  %s is before the goal's start: the reading is kept, but never counts", date);
    } else if (course->due != DAY_NONE && day > course->due) {
        say("  %s is after the goal is due: the reading is kept, but never counts", date);
    } else if (course->closed && day > course->as_of) {
        say("  the goal was closed on %s: the reading is kept, but never counts",
            date_format(course->as_of, closed));
    } else if (day > context->today) {
        say("  %s is still to come: the reading counts from that day on", date);
    }
}

/** The bounds of the team; the usual ones where its file cannot be read. */
static struct bounds team_bounds(struct context *context)
{
    struct team team = {0};
    struct diags ignored;

    diags_init(&ignored, context->arena);
    return record_read(&context->store, context->arena, "team.yaml", &team_schema, &team, &ignored)
               ? bounds_of(&team.thresholds)
               : bounds_of(NULL);
}

/** Say where the KPI stands with the reading, as of the reading's day or today. */
static void say_standing(struct context *context, const struct entry *entry, bool written)
{
    struct goal goal;
    const struct kpi *kpi = NULL;
    struct figures figures;
    char number[DECIMAL_SIZE];

    if (goal_reload(context, entry->goal, &goal)) {
        kpi = entry->kpi ? goal_kpi(&goal, entry->kpi) : &goal.kpis.items[0];
    }
    if (!kpi) {
        return;
    }
    struct course course = course_on(&goal, kpi, context->today);
    struct bounds bounds = team_bounds(context);
    kpi_figures(kpi, &course, &bounds, &figures);
    say("%s/%s %s: %s%s (%s)", entry->goal, kpi->id, entry->date,
        decimal_format(entry->value, number), written ? "" : ", there already",
        figures_in_words(context->arena, kpi, &course, &figures));
    say_uncounted(context, entry->date, &course);
}

static int record_words(struct context *context)
{
    struct entry entry = {.goal = NULL};
    struct entries entries = {
        .items = &entry, .count = 1, .replace = context->options[REPLACE] != NULL};
    int code;

    if (context->word_count != 2) {
        return usage_error(context, NULL, "a goal and a value are needed");
    }
    code = entry_of_words(context, &entry);
    if (code == DONE) {
        code = record_entries(context, &entries);
    }
    if (code == DONE && !context->dry_run) {
        say_standing(context, &entry, entries.written > 0);
        if (entries.notes_kept > 0) {
            say("  the note stays as it was; give another with -m");
        }
    }
    return code;
}

static int run(struct context *context)
{
    int code = team_open(context);

    if (code != DONE) {
        return code;
    }
    if (context->options[FROM]) {
        if (context->word_count > 0) {
            return usage_error(context, NULL, "rows say for themselves what they are about");
        }
        return record_rows(context);
    }
    return record_words(context);
}

const struct command goal_record = {
    .name = "record",
    .arguments = "GOAL[/KPI] VALUE",
    .summary = "Record a reading of a KPI: one added line in its file.",
    .about =
        "Rows come as CSV with a header, or as JSON Lines; what `review scorecard --long` wrote\n"
        "goes in again. Repeating an import changes nothing.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_WRITES,
    .words_max = 2,
    .run = run,
};
