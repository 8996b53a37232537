/*
 * coach review scorecard: one row a KPI, with its figures.
 */

#include <string.h>

#include "list.h"
#include "review/review.h"
#include "score.h"
#include "team.h"

enum { WEEKS, LONG };

static const struct option_spec options[] = {
    [WEEKS] = {"weeks", 0, "N", "add the last N ISO weeks, each with its last reading"},
    [LONG] = {"long", 0, NULL, "one row a reading; goes in again through goal record --from"},
};

enum {
    WEEKS_MAX = 520,
    WEEK_DAYS = 7,
    /** In a window that is too narrow the earliest week goes first, after all that can be spared. */
    WEEK_SPARE = 7,
};

/* Week columns */

/** The last reading of a week that is not after the day of the report. */
static struct cell week_cell(const void *data, const struct column *column)
{
    const struct score_row *row = data;
    day_t monday = column->argument;
    const struct reading *last = NULL;

    for (size_t i = 0; row->kpi && i < row->kpi->readings.count; i++) {
        const struct reading *reading = &row->kpi->readings.items[i];
        if (reading->date >= monday + WEEK_DAYS || reading->date > row->as_of) {
            break;
        }
        last = reading->date >= monday ? reading : last;
    }
    return last ? cell_number(last->value) : (struct cell){.kind = CELL_NONE};
}

/** How many columns stand before those of the weeks: the baseline is the last. */
static size_t columns_before_weeks(void)
{
    size_t count = 0;

    while (count < score_column_count && strcmp(score_columns[count].name, "baseline") != 0) {
        count++;
    }
    return count < score_column_count ? count + 1 : count;
}

/** The columns of the scorecard with those of the weeks behind the baseline. */
static const struct column *columns_with_weeks(struct context *context, int weeks, size_t *count)
{
    *count = score_column_count + (size_t)weeks;
    struct column *columns = arena_array(context->arena, *count, sizeof(*columns));
    size_t before = columns_before_weeks();
    day_t monday = day_week_start(context->as_of) - WEEK_DAYS * (weeks - 1);
    struct column *at = columns + before;
    char name[DATE_SIZE];

    memcpy(columns, score_columns, before * sizeof(*columns));
    for (int i = 0; i < weeks; i++, at++, monday += WEEK_DAYS) {
        *at = (struct column){
            .name = arena_strdup(context->arena, date_format_week(monday, name)),
            .kind = CELL_NUMBER,
            .show = SHOW_ALWAYS,
            .spare = WEEK_SPARE + i,
            .get = week_cell,
            .argument = monday,
        };
    }
    memcpy(at, score_columns + before, (score_column_count - before) * sizeof(*columns));
    return columns;
}

static bool read_weeks(const char *text, int *weeks)
{
    struct decimal number;

    if (!text) {
        *weeks = 0;
        return true;
    }
    if (decimal_parse(text, strlen(text), &number) != DECIMAL_OK || number.scale != 0 ||
        number.units < 1 || number.units > WEEKS_MAX) {
        return false;
    }
    *weeks = (int)number.units;
    return true;
}

/** What has to be computed for the columns that are shown. */
static unsigned extras_needed(const struct context *context, const struct sheet *sheet)
{
    const struct sheet_options *wanted = &context->sheet;
    unsigned extras = 0;

    if (sheet_needs(sheet, wanted, "forecast") || sheet_needs(sheet, wanted, "eta")) {
        extras |= SCORE_TREND;
    }
    return sheet_needs(sheet, wanted, "trend") ? extras | SCORE_SPARK : extras;
}

static int write_scores(struct context *context, int weeks)
{
    struct team team;
    struct sheet sheet = {
        .arena = context->arena,
        .columns = score_columns,
        .column_count = score_column_count,
        .row_size = sizeof(struct score_row),
        .search = score_search,
        .hidden = score_hidden,
        .is_private = score_is_private,
    };
    struct score_rows rows;
    int code;

    if (weeks > 0) {
        sheet.columns = columns_with_weeks(context, weeks, &sheet.column_count);
    }
    code = list_filter(context, &sheet);
    if (code == DONE) {
        code = team_load(context, &team);
    }
    if (code != DONE) {
        return code;
    }
    rows = score_team(context, &team, extras_needed(context, &sheet));
    sheet.rows = rows.items;
    sheet.row_count = rows.count;
    if (sheet_filters_by(&sheet, "state")) {
        sheet.hidden = NULL;
    }
    return list_write(context, &sheet, "no KPI to show; add a goal with: coach goal add");
}

/* One row a reading */

struct reading_row {
    const struct score_row *kpi;
    const struct reading *reading;
    char week[DATE_SIZE];
};

static const struct score_row *kpi_of(const void *data)
{
    const struct reading_row *row = data;

    return row->kpi;
}

static const struct reading *reading_of(const void *data)
{
    const struct reading_row *row = data;

    return row->reading;
}

static struct cell person_cell(const void *row, const struct column *column)
{
    (void)column;
    return cell_text(kpi_of(row)->goal->person);
}

static struct cell goal_cell(const void *row, const struct column *column)
{
    (void)column;
    return cell_text(kpi_of(row)->goal->slug);
}

static struct cell kpi_cell(const void *row, const struct column *column)
{
    (void)column;
    return cell_text(kpi_of(row)->kpi->id);
}

static struct cell date_cell(const void *row, const struct column *column)
{
    (void)column;
    return cell_date(reading_of(row)->date);
}

static struct cell week_text_cell(const void *data, const struct column *column)
{
    const struct reading_row *row = data;

    (void)column;
    return cell_text(row->week);
}

static struct cell value_cell(const void *row, const struct column *column)
{
    (void)column;
    return cell_number(reading_of(row)->value);
}

static struct cell note_cell(const void *row, const struct column *column)
{
    (void)column;
    return cell_text(reading_of(row)->note);
}

static struct cell private_cell(const void *row, const struct column *column)
{
    (void)column;
    return cell_bool(score_is_private(kpi_of(row)));
}

static const struct column reading_columns[] = {
    {"person", CELL_TEXT, SHOW_ALWAYS, .is_person = true, .is_name = true, .get = person_cell},
    {"goal", CELL_TEXT, SHOW_ALWAYS, .noun = "goal", .is_name = true, .get = goal_cell},
    {"kpi", CELL_TEXT, SHOW_ALWAYS, .noun = "KPI", .is_name = true, .get = kpi_cell},
    {"date", CELL_DATE, SHOW_ALWAYS, .get = date_cell},
    {"week", CELL_TEXT, SHOW_ALWAYS, .get = week_text_cell},
    {"value", CELL_NUMBER, SHOW_ALWAYS, .get = value_cell},
    {"note", CELL_TEXT, SHOW_ALWAYS, .get = note_cell},
    {"private", CELL_BOOL, SHOW_ASKED, .get = private_cell},
};

static const char *const reading_search[] = {"person", "goal", "kpi", "note", NULL};

static bool reading_hidden(const void *row)
{
    return score_hidden(kpi_of(row));
}

static bool reading_is_private(const void *row)
{
    return score_is_private(kpi_of(row));
}

/** Readings of a KPI that a report on this day may show. */
static size_t readings_shown(const struct score_row *row)
{
    size_t count = 0;

    while (row->kpi && count < row->kpi->readings.count &&
           row->kpi->readings.items[count].date <= row->as_of) {
        count++;
    }
    return count;
}

static struct reading_row *reading_rows(struct context *context, const struct score_rows *scores,
                                        size_t *count)
{
    struct reading_row *rows;
    size_t total = 0;

    for (size_t i = 0; i < scores->count; i++) {
        total += readings_shown(&scores->items[i]);
    }
    rows = arena_array(context->arena, total, sizeof(*rows));
    *count = 0;
    for (size_t i = 0; i < scores->count; i++) {
        size_t shown = readings_shown(&scores->items[i]);
        for (size_t r = 0; r < shown; r++) {
            struct reading_row *row = &rows[(*count)++];
            row->kpi = &scores->items[i];
            row->reading = &scores->items[i].kpi->readings.items[r];
            date_format_week(row->reading->date, row->week);
        }
    }
    return rows;
}

static int write_readings(struct context *context)
{
    struct team team;
    struct score_rows scores;
    struct sheet sheet = {
        .arena = context->arena,
        .columns = reading_columns,
        .column_count = sizeof(reading_columns) / sizeof(reading_columns[0]),
        .row_size = sizeof(struct reading_row),
        .search = reading_search,
        .hidden = reading_hidden,
        .is_private = reading_is_private,
    };
    int code = list_filter(context, &sheet);

    if (code == DONE) {
        code = team_load(context, &team);
    }
    if (code != DONE) {
        return code;
    }
    scores = score_team(context, &team, 0);
    sheet.rows = reading_rows(context, &scores, &sheet.row_count);
    return list_write(context, &sheet, "no reading to show; add one with: coach goal record");
}

static int run(struct context *context)
{
    int weeks;

    if (context->options[WEEKS] && context->options[LONG]) {
        return usage_error(context, "--weeks adds columns to the KPIs, --long has a row a reading",
                           "--weeks and --long do not go together");
    }
    if (!read_weeks(context->options[WEEKS], &weeks)) {
        return usage_error(context, "a whole number from 1 to 520", "--weeks takes no '%s'",
                           context->options[WEEKS]);
    }
    return context->options[LONG] ? write_readings(context) : write_scores(context, weeks);
}

const struct command review_scorecard = {
    .name = "scorecard",
    .arguments = "[FILTER...]",
    .summary = "The figures of every KPI: gap, progress, pace, status, forecast.",
    .about = "Filters: person:jordan status:off-track kind:lag due.before:2026-04-01\n"
             "progress.under:0.5, or plain words. The formulas are in coach-kpi(7).",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_LISTS,
    .words_max = -1,
    .run = run,
};
