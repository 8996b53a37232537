/*
 * A month of a habit: a line a week, a cell a day.
 */

#include <stddef.h>
#include <string.h>

#include "goal/habit.h"

enum { DAYS = 7, WEEKS = 6 };

/** What became of a day. */
enum day_mark { MARK_NONE, MARK_OPEN, MARK_MISSED, MARK_DONE, MARK_SKIPPED };

static const char *const words[] = {"", "", ".", "x", "s"};
/** To print: what is open has a box. */
static const char *const boxes[] = {"", "☐", "☐", "☑", "–"};

struct week_row {
    char monday[DATE_SIZE];
    const char *cells[DAYS];
};

struct month {
    day_t first;
    day_t last;
    enum day_mark marks[31];
    /** The tally of a day; NULL for none. */
    const struct tick *tallies[31];
};

static bool is_in(const struct month *month, day_t day)
{
    return day >= month->first && day <= month->last;
}

/** The days that the habit is for, as far as they are neither done nor over. */
static void mark_days(struct month *month, const struct habit_row *row)
{
    const struct habit_course *course = &row->course;
    day_t last = course->open ? course->due : course->last;

    for (day_t day = month->first; course->first != DAY_NONE && day <= month->last; day++) {
        if (day >= course->first && day <= last && rhythm_has(&row->habit->every, day)) {
            month->marks[day - month->first] = MARK_OPEN;
        }
    }
}

/** Weeks that were missed have no day that was. */
static void mark_missed(struct context *context, struct month *month, const struct habit_row *row)
{
    struct occasions walk = occasions_begin(context->arena, row->habit, &row->course);
    struct occasion occasion;

    if (row->habit->every.kind == RHYTHM_TIMES_A_WEEK) {
        return;
    }
    while (occasions_next(&walk, &occasion)) {
        if (occasion.state == OCCASION_MISSED && is_in(month, occasion.day)) {
            month->marks[occasion.day - month->first] = MARK_MISSED;
        }
    }
}

static void mark_ticks(struct month *month, const struct ticks *ticks, day_t as_of)
{
    for (size_t i = 0; i < ticks->count; i++) {
        const struct tick *tick = &ticks->items[i];
        if (tick->date <= as_of && is_in(month, tick->date)) {
            day_t day = tick->date - month->first;
            month->marks[day] = tick->skip ? MARK_SKIPPED : MARK_DONE;
            month->tallies[day] = tick->count.of > 0 ? tick : NULL;
        }
    }
}

static const char *day_text(struct context *context, const struct month *month, day_t day,
                            bool sheet)
{
    const struct tick *tick;
    enum day_mark mark;
    const char *text;

    if (!is_in(month, day)) {
        return NULL;
    }
    mark = month->marks[day - month->first];
    tick = month->tallies[day - month->first];
    text = sheet ? boxes[mark] : words[mark];
    if (tick) {
        text = arena_printf(context->arena, "%d/%d", tick->count.done, tick->count.of);
    }
    return sheet ? arena_printf(context->arena, "%d%s%s", (int)(day - month->first + 1),
                                *text ? " " : "", text)
                 : text;
}

/* The sheet */

static struct cell week_cell(const void *data, const struct column *column)
{
    const struct week_row *row = data;

    return cell_text(column->argument < 0 ? row->monday : row->cells[column->argument]);
}

static const struct column columns[] = {
    {"week_of", CELL_TEXT, SHOW_ALWAYS, .get = week_cell, .argument = -1},
    {"mon", CELL_TEXT, SHOW_ALWAYS, .get = week_cell, .argument = 0},
    {"tue", CELL_TEXT, SHOW_ALWAYS, .get = week_cell, .argument = 1},
    {"wed", CELL_TEXT, SHOW_ALWAYS, .get = week_cell, .argument = 2},
    {"thu", CELL_TEXT, SHOW_ALWAYS, .get = week_cell, .argument = 3},
    {"fri", CELL_TEXT, SHOW_ALWAYS, .get = week_cell, .argument = 4},
    {"sat", CELL_TEXT, SHOW_ALWAYS, .get = week_cell, .argument = 5},
    {"sun", CELL_TEXT, SHOW_ALWAYS, .get = week_cell, .argument = 6},
};

void habit_month_write(struct context *context, const struct habit_row *row, day_t first)
{
    struct month month = {.first = first, .last = day_add_months(first, 1) - 1};
    struct week_row rows[WEEKS];
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .rows = rows,
        .row_size = sizeof(rows[0]),
    };
    struct sheet_options options = {.format = context->sheet.format, .color = context->sheet.color};
    struct sheet_error error;

    mark_days(&month, row);
    mark_missed(context, &month, row);
    mark_ticks(&month, &row->habit->ticks, context->as_of);
    for (day_t monday = day_week_start(first); monday <= month.last; monday += DAYS) {
        struct week_row *week = &rows[sheet.row_count++];
        date_format(monday, week->monday);
        for (int day = 0; day < DAYS; day++) {
            week->cells[day] = day_text(context, &month, monday + day, options.format == FORMAT_MD);
        }
    }
    sheet_write(&sheet, &options, stdout, NULL, &error);
}
