/*
 * coach goal habit: the habits of a goal, with their streaks; and a new one.
 */

#include "goal/habit.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "goal/goal.h"
#include "list.h"
#include "me.h"
#include "page.h"
#include "team.h"

enum { MONTH = HABIT_SAID };

static const struct option_spec options[] = {
    [HABIT_DO] = {"do", 0, "TEXT", "add a habit: what is done"},
    [HABIT_WHEN] = {"when", 0, "TEXT", "its trigger: the time, the place, or what it follows"},
    [HABIT_MINUTES] = {"minutes", 0, "NUMBER", "how long it takes"},
    [HABIT_EVERY] = {"every", 0, "RHYTHM", "day, workday, week, friday, mon,thu, 3/week or each"},
    [HABIT_ID] = {"id", 0, "ID", "the id of a new habit, if not made from --do"},
    [HABIT_AUTOMATIC] = {"automatic", 0, "DATE", "the day since which it needs no more counting"},
    [MONTH] = {"month", 0, "MONTH", "the month to show (that of the report)"},
};

/* Rows */

struct habit_row habit_row(struct context *context, const struct goal *goal,
                           const struct habit *habit)
{
    day_t as_of = context->as_of;
    struct habit_row row = {.goal = goal, .habit = habit};

    row.course = habit_course_on(goal, habit, as_of, as_of < context->today);
    row.figures = habit_figures(context->arena, habit, &row.course);
    row.every = rhythm_text(context->arena, &habit->every);
    row.automatic = habit->automatic <= as_of ? habit->automatic : DAY_NONE;
    return row;
}

static struct cell goal_cell(const void *data, const struct column *column)
{
    const struct habit_row *row = data;
    const char *const *text = (const void *)((const char *)row->goal + column->argument);

    return cell_text(*text);
}

static struct cell habit_cell(const void *data, const struct column *column)
{
    const struct habit_row *row = data;
    const char *const *text = (const void *)((const char *)row->habit + column->argument);

    return cell_text(*text);
}

static struct cell minutes_cell(const void *data, const struct column *column)
{
    const struct habit_row *row = data;

    (void)column;
    return cell_number(row->habit->minutes);
}

static struct cell every_cell(const void *data, const struct column *column)
{
    const struct habit_row *row = data;

    (void)column;
    return cell_text(row->every);
}

static struct cell automatic_cell(const void *data, const struct column *column)
{
    const struct habit_row *row = data;

    (void)column;
    return cell_date(row->automatic);
}

/** A count of the figures; streaks and misses only where there are any to be. */
static struct cell count_cell(const void *data, const struct column *column)
{
    const struct habit_row *row = data;
    const int32_t *count = (const void *)((const char *)&row->figures + column->argument);

    return row->figures.counts ? cell_number(decimal_make(*count, 0))
                               : (struct cell){.kind = CELL_NONE};
}

static struct cell recent_cell(const void *data, const struct column *column)
{
    const struct habit_row *row = data;
    const int32_t *count = (const void *)((const char *)&row->figures + column->argument);

    return cell_number(decimal_make(*count, 0));
}

static struct cell share_cell(const void *data, const struct column *column)
{
    const struct habit_row *row = data;

    (void)column;
    return cell_ratio(row->figures.share);
}

#define OF_GOAL(member)    .get = goal_cell, .argument = (int)offsetof(struct goal, member)
#define OF_HABIT(member)   .get = habit_cell, .argument = (int)offsetof(struct habit, member)
#define OF_FIGURES(member) .argument = (int)offsetof(struct habit_figures, member)

static const struct column columns[] = {
    {"person", CELL_TEXT, SHOW_DATA, .is_person = true, OF_GOAL(person)},
    {"goal", CELL_TEXT, SHOW_DATA, OF_GOAL(slug)},
    {"habit", CELL_TEXT, SHOW_ALWAYS, OF_HABIT(id)},
    {"do", CELL_TEXT, SHOW_ALWAYS, OF_HABIT(what)},
    {"when", CELL_TEXT, SHOW_ALWAYS, OF_HABIT(when)},
    {"minutes", CELL_NUMBER, SHOW_DATA, .get = minutes_cell},
    {"every", CELL_TEXT, SHOW_ALWAYS, .get = every_cell},
    {"automatic", CELL_DATE, SHOW_DATA, .get = automatic_cell},
    {"streak", CELL_NUMBER, SHOW_ALWAYS, .get = count_cell, OF_FIGURES(streak)},
    {"longest", CELL_NUMBER, SHOW_ALWAYS, .get = count_cell, OF_FIGURES(longest)},
    {"misses", CELL_NUMBER, SHOW_DATA, .get = count_cell, OF_FIGURES(misses)},
    {"done", CELL_NUMBER, SHOW_DATA, .get = recent_cell, OF_FIGURES(recent.done)},
    {"of", CELL_NUMBER, SHOW_DATA, .get = recent_cell, OF_FIGURES(recent.of)},
    {"share", CELL_NUMBER, SHOW_ALWAYS, .percent = true, .get = share_cell},
};

/* Pages */

static void write_page(struct context *context, const struct habit_row *row)
{
    struct page page = page_begin(context, 12);
    struct arena *arena = context->arena;
    const struct habit *habit = row->habit;
    const struct habit_figures *figures = &row->figures;
    char minutes[DECIMAL_SIZE];

    page_title(&page, arena_printf(arena, "%s/%s/%s", row->goal->person, row->goal->slug,
                                   habit->id ? habit->id : ""));
    page_field(&page, "  do", habit->what);
    page_field(&page, "  when", habit->when);
    if (decimal_known(habit->minutes)) {
        page_field(&page, "  minutes", decimal_format(habit->minutes, minutes));
    }
    page_field(&page, "  every", row->every);
    page_date(&page, "  automatic", row->automatic);
    page_field(&page, figures->counts ? "  streak" : "  share",
               habit_in_words(arena, figures) + (figures->counts ? strlen("streak ") : 0));
}

/** The days, and the word at a second miss: for the person alone. */
static void write_month(struct context *context, const struct habit_row *row, day_t month)
{
    const char *word = habit_word(&row->figures);

    if (context->sheet.format == FORMAT_TABLE) {
        printf("\n");
    } else {
        printf("\n### %s\n\n", row->habit->id ? row->habit->id : "");
    }
    habit_month_write(context, row, month);
    if (word) {
        say("%s/%s/%s: %s", row->goal->person, row->goal->slug, row->habit->id, word);
    }
}

static void write_pages(struct context *context, const struct sheet *sheet, day_t month)
{
    const struct habit_row *rows = sheet->rows;
    const char *me = me_known(context);

    for (size_t i = 0; i < sheet->row_count; i++) {
        if (context->sheet.format == FORMAT_TABLE) {
            printf("%s", i > 0 ? "\n" : "");
            write_page(context, &rows[i]);
        }
        if (!me || strcmp(me, rows[i].goal->person) == 0) {
            write_month(context, &rows[i], month);
        }
    }
    if (me && sheet->row_count > 0 && strcmp(me, rows[0].goal->person) != 0) {
        say("the days are %s's own", rows[0].goal->person);
    }
}

/* Reading */

static bool is_named(const struct habit *habit, const char *id)
{
    return habit->id && strcmp(habit->id, id) == 0;
}

static bool has_habit(const struct goal *goal, const char *id)
{
    size_t i = 0;

    while (i < goal->habits.count && !is_named(&goal->habits.items[i], id)) {
        i++;
    }
    return i < goal->habits.count;
}

/** The goal's habits, or the one that was named, as they were known on the day. */
static struct sheet sheet_of(struct context *context, const struct goal *goal, const char *step)
{
    struct habit_row *rows = arena_array(context->arena, goal->habits.count, sizeof(*rows));
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .rows = rows,
        .row_size = sizeof(*rows),
    };

    for (size_t i = 0; i < goal->habits.count; i++) {
        const struct habit *habit = &goal->habits.items[i];
        if ((!step || is_named(habit, step)) && habit->since <= context->as_of) {
            rows[sheet.row_count++] = habit_row(context, goal, habit);
        }
    }
    return sheet;
}

static int read_month(struct context *context, day_t *first)
{
    const char *text = context->options[MONTH];
    struct period period = {context->as_of, context->as_of};

    if (text && !date_parse_words(text, strlen(text), context->today, DATE_FACT, &period)) {
        return usage_error(context, "write a month such as 2026-01", "'%s' is no month", text);
    }
    struct civil civil = day_to_civil(period.first);
    *first = day_from_civil(civil.year, civil.month, 1);
    if (period.last >= day_add_months(*first, 1)) {
        return usage_error(context, "write a month such as 2026-01", "'%s' is several months",
                           text);
    }
    return DONE;
}

/** Rows for programs; else pages with a month each, in Markdown behind a table of the rows. */
static int write_habits(struct context *context, const struct sheet *sheet, day_t month)
{
    bool table = context->sheet.format == FORMAT_TABLE;
    bool pages = (table || context->sheet.format == FORMAT_MD) && !context->sheet.columns;
    int code = DONE;

    if (!pages || !table) {
        code = list_write(context, sheet, NULL);
    }
    if (code == DONE && pages) {
        write_pages(context, sheet, month);
    }
    if (pages && sheet->row_count == 0) {
        say("no habit yet; add one with --do, --when and --every");
    }
    return code;
}

static int read_habits(struct context *context)
{
    struct team team;
    struct step_name name;
    day_t month = DAY_NONE;
    int code = read_month(context, &month);

    if (code == DONE) {
        code = team_load(context, &team);
    }
    if (code == DONE) {
        code = find_step(context, &team, context->words[0], false, &name);
    }
    if (code != DONE) {
        return code;
    }
    const struct goal *goal = team_goal(&team, name.goal);
    if (!goal) {
        return DONE;
    }
    if (name.step && !has_habit(goal, name.step)) {
        return usage_error(context, "milestones are shown by coach goal show",
                           "%s has no habit '%s'", name.goal, name.step);
    }
    struct sheet sheet = sheet_of(context, goal, name.step);
    return write_habits(context, &sheet, month);
}

static int run(struct context *context)
{
    bool writes = context->dry_run;

    for (int i = 0; i < HABIT_SAID; i++) {
        writes |= context->options[i] != NULL;
    }
    if (!writes) {
        return read_habits(context);
    }
    if (context->as_of != context->today) {
        return usage_error(context, "it is for reports; give the date of what you write",
                           "there is no --as-of where a habit is written");
    }
    return habit_write(context);
}

const struct command goal_habit = {
    .name = "habit",
    .arguments = "GOAL[/HABIT]",
    .summary = "A goal's habits with streak, share and month; with --do, a new one.",
    .about = "With --when, --minutes or --automatic, a habit of that name is changed. In Markdown\n"
             "the months are sheets to print. They are the person's own: whoever else is at the\n"
             "keyboard sees the streak.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_LISTS | COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};
