/*
 * coach goal kickstart: seven boxes to begin with, and the command for each that is open.
 */

#include "practice/kickstart.h"

#include <stdio.h>
#include <string.h>

#include "goal/goal.h"
#include "goal_line.h"
#include "io/markdown.h"
#include "kpi/terms.h"
#include "lint.h"
#include "list.h"
#include "page.h"
#include "practice/habit.h"
#include "practice/moved.h"
#include "report.h"
#include "team.h"

/** Columns of "[x] when and where". */
enum { LABEL_WIDTH = 20 };

/** A box, for those who read it. */
struct box_row {
    const char *person;
    /** The slug of the goal; NULL where there is none yet. */
    const char *goal;
    const char *box;
    const char *state;
    /** What is there, or what belongs there. */
    const char *what;
    /** What to type next; NULL for a box that is done. */
    const char *command;
};

static const char *const states[] = {"open", "done", NULL};

/** What belongs into a box. */
static const char *const wanted[BOX_COUNT] = {
    [BOX_KPI] = "one number that shows the outcome",
    [BOX_BASELINE] = "where that number is today",
    [BOX_SMART] = "a statement that is specific, measurable and time-bound",
    [BOX_BEHAVIOURS] = "what you will do that moves the number",
    [BOX_HABIT] = "one small thing of at most five minutes",
    [BOX_WHEN] = "what sets it off: the time, the place, or what it follows",
    [BOX_TRACKER] = "one reading and one tick, to begin the count",
};

/* Boxes as rows */

/** "Response time, to 4 h" */
static const char *kpi_text(struct arena *arena, const struct kickstart *kickstart, day_t as_of)
{
    const struct kpi *kpi = kickstart->kpi;
    struct kpi_terms terms = kpi_terms_on(kickstart->goal, kpi, as_of);
    const char *name = kpi->name ? kpi->name : kpi->id;

    return decimal_known(terms.target)
               ? arena_printf(arena, "%s, to %s", name,
                              value_with_unit(arena, kpi, ratio_from_decimal(terms.target)))
               : name;
}

static const char *baseline_text(struct arena *arena, const struct kickstart *kickstart,
                                 day_t as_of)
{
    struct kpi_terms terms = kpi_terms_on(kickstart->goal, kickstart->kpi, as_of);
    char number[DECIMAL_SIZE];

    return decimal_known(terms.baseline)
               ? arena_strdup(arena, decimal_format(terms.baseline, number))
               : "a line to hold needs none";
}

static const char *behaviours_text(struct arena *arena, const struct goal *goal)
{
    size_t leads = 0;

    for (size_t i = 0; i < goal->kpis.count; i++) {
        leads += goal->kpis.items[i].kind == KPI_LEAD;
    }
    return arena_printf(arena, "habits %zu, lead KPIs %zu, milestones %zu", goal->habits.count,
                        leads, goal->milestones.count);
}

static const char *habit_text(struct arena *arena, const struct habit *habit)
{
    const char *what = habit->what ? habit->what : habit->id;
    char minutes[DECIMAL_SIZE];

    return decimal_known(habit->minutes)
               ? arena_printf(arena, "%s, %s min", what, decimal_format(habit->minutes, minutes))
               : what;
}

/** What is in a box that is done. */
static const char *found_text(struct arena *arena, const struct kickstart *kickstart,
                              enum kickstart_box box, day_t as_of)
{
    switch (box) {
    case BOX_KPI: return kpi_text(arena, kickstart, as_of);
    case BOX_BASELINE: return baseline_text(arena, kickstart, as_of);
    case BOX_SMART: return goal_terms_on(kickstart->goal, as_of).statement;
    case BOX_BEHAVIOURS: return behaviours_text(arena, kickstart->goal);
    case BOX_HABIT: return habit_text(arena, kickstart->habit);
    case BOX_WHEN: return kickstart->habit->when;
    case BOX_TRACKER: return "begun";
    }
    return NULL;
}

/** What to type for a box that is open; what is not there yet is in capitals. */
static const char *command_text(struct arena *arena, const struct kickstart *kickstart,
                                enum kickstart_box box, const char *person)
{
    const struct goal *goal = kickstart->goal;
    const char *name = arena_printf(arena, "%s/%s", person, goal ? goal->slug : "GOAL");
    const char *kpi = kickstart->kpi && kickstart->kpi->id ? kickstart->kpi->id : "KPI";
    const char *habit = kickstart->habit && kickstart->habit->id ? kickstart->habit->id : "HABIT";

    switch (box) {
    case BOX_KPI:
        return goal ? arena_printf(arena, "coach goal edit %s", name)
                    : arena_printf(arena,
                                   "coach goal add %s \"Raise WHAT from NOW to THEN by DATE\"",
                                   person);
    case BOX_BASELINE:
        return arena_printf(arena, "coach goal revise %s/%s --baseline NUMBER --why \"first look\"",
                            name, kpi);
    case BOX_SMART:
        return arena_printf(
            arena, goal ? "coach goal check person:%s goal:%s" : "coach goal check person:%s",
            person, goal ? goal->slug : "");
    case BOX_BEHAVIOURS:
        return arena_printf(arena, "coach goal habit %s --do \"WHAT MOVES IT\" --every week", name);
    case BOX_HABIT:
        return arena_printf(
            arena, "coach goal habit %s --do \"SOMETHING SMALL\" --minutes 5 --every workday",
            name);
    case BOX_WHEN:
        return arena_printf(arena, "coach goal habit %s/%s --when \"WHEN AND WHERE\"", name, habit);
    case BOX_TRACKER:
        return kickstart->has_reading
                   ? arena_printf(arena, "coach goal tick %s/%s", name, habit)
                   : arena_printf(arena, "coach goal record %s/%s VALUE", name, kpi);
    }
    return NULL;
}

static struct box_row *rows_of(struct context *context, const struct kickstart *kickstart,
                               const char *person)
{
    struct arena *arena = context->arena;
    struct box_row *rows = arena_array(arena, BOX_COUNT, sizeof(*rows));

    for (int i = 0; i < BOX_COUNT; i++) {
        enum kickstart_box box = (enum kickstart_box)i;
        bool done = kickstart->ticked[i];
        rows[i] = (struct box_row){
            .person = person,
            .goal = kickstart->goal ? kickstart->goal->slug : NULL,
            .box = box_names[i],
            .state = states[done],
            .what = done ? found_text(arena, kickstart, box, context->as_of) : wanted[i],
            .command = done ? NULL : command_text(arena, kickstart, box, person),
        };
    }
    return rows;
}

/* Output */

static struct cell text_cell(const void *row, const struct column *column)
{
    const char *const *text = (const void *)((const char *)row + column->argument);

    return cell_text(*text);
}

#define AT(member) .get = text_cell, .argument = (int)offsetof(struct box_row, member)

static const struct column columns[] = {
    {"person", CELL_TEXT, SHOW_DATA, .is_name = true, AT(person)},
    {"goal", CELL_TEXT, SHOW_DATA, .is_name = true, AT(goal)},
    {"box", CELL_TEXT, SHOW_ALWAYS, .is_name = true, AT(box)},
    {"state", CELL_TEXT, SHOW_ALWAYS, .is_name = true, .words = states, AT(state)},
    {"what", CELL_TEXT, SHOW_ALWAYS, AT(what)},
    {"command", CELL_TEXT, SHOW_ALWAYS, AT(command)},
};

static void write_page(struct context *context, const struct kickstart *kickstart,
                       const struct box_row *rows)
{
    struct page page = page_begin(context, LABEL_WIDTH);

    page_title(&page, arena_printf(context->arena, "Kickstart of %s: %zu of %d", rows->person,
                                   kickstart->done, BOX_COUNT));
    for (int i = 0; i < BOX_COUNT; i++) {
        page_field(
            &page,
            arena_printf(context->arena, "[%c] %s", kickstart->ticked[i] ? 'x' : ' ', rows[i].box),
            rows[i].what);
        page_field(&page, "", rows[i].command);
    }
}

/** A list to tick, in Markdown. */
static void write_list(struct context *context, const struct kickstart *kickstart,
                       const struct box_row *rows)
{
    for (int i = 0; i < BOX_COUNT; i++) {
        bool done = kickstart->ticked[i];
        struct buffer what;
        buffer_init(&what, context->arena);
        markdown_text(&what, rows[i].what ? rows[i].what : "");
        printf("- [%c] %s: %s%s%s%s\n", done ? 'x' : ' ', rows[i].box, buffer_text(&what),
               done ? "" : " (`", done ? "" : rows[i].command, done ? "" : "`)");
    }
}

static int write_boxes(struct context *context, const struct kickstart *kickstart,
                       const char *person)
{
    const struct box_row *rows = rows_of(context, kickstart, person);
    enum format format = context->sheet.format;
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .rows = rows,
        .row_size = sizeof(*rows),
        .row_count = BOX_COUNT,
    };

    if (context->sheet.columns || (format != FORMAT_TABLE && format != FORMAT_MD)) {
        return list_write(context, &sheet, NULL);
    }
    if (format == FORMAT_MD) {
        write_list(context, kickstart, rows);
    } else {
        write_page(context, kickstart, rows);
    }
    return DONE;
}

/* The goal that is furthest */

static struct kickstart best_of(struct context *context, const struct team *team,
                                const struct person *person)
{
    static const struct rule_choice all = {NULL, NULL};
    const struct lint_team *lint = lint_team_make(context->arena, team, context->as_of);
    struct judgements judgements = lint_goals(context, team, lint, &all);
    struct kickstart best = {.goal = NULL};

    for (size_t i = 0; i < judgements.count; i++) {
        const struct judgement *judgement = &judgements.items[i];
        const struct goal *goal = judgement->goal;
        if (judgement->person != person || goal_line_hidden(goal, context->as_of) ||
            (goal->is_private && !context->with_private)) {
            continue;
        }
        struct kickstart found = kickstart_of(goal, &judgement->verdicts, context->as_of);
        if (!best.goal || found.done > best.done) {
            best = found;
        }
    }
    return best;
}

/** A habit that takes longer, or has no trigger, is still one: the hints of `check` beside it. */
static void say_hints(struct context *context, const struct goal *goal)
{
    struct diags hints;

    diags_init(&hints, context->arena);
    habit_check(goal, &hints);
    diags_sort(&hints);
    report_diags(context, &hints, SEVERITY_HINT, &context->input, context->color_stderr, stderr);
}

static int run(struct context *context)
{
    struct team team;
    const char *id;
    int code = team_open(context);

    if (code == DONE) {
        code = find_person(context, context->word_count > 0 ? context->words[0] : "me", false, &id);
    }
    if (code == DONE) {
        code = team_load(context, &team);
    }
    const struct person *person = code == DONE ? team_person(&team, id) : NULL;
    if (!person) {
        return code;
    }
    struct kickstart best = best_of(context, &team, person);
    code = write_boxes(context, &best, id);
    if (code == DONE && best.goal && context->sheet.format == FORMAT_TABLE) {
        say_hints(context, best.goal);
    }
    return code;
}

const struct command goal_kickstart = {
    .name = "kickstart",
    .arguments = "[PERSON]",
    .summary = "Seven boxes to begin with, each with the command that comes next.",
    .about = "A core KPI, its baseline, a SMART goal, behaviours, one micro-habit, its when and\n"
             "where, and a tracker: ticked from the records of the active goal that is furthest.\n"
             "Without PERSON they are yours. --format md is a list to tick.",
    .flags = COMMAND_LISTS,
    .words_max = 1,
    .run = run,
};
