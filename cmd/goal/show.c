/*
 * coach goal show: one goal on one page.
 */

#include "agreed.h"
#include "goal/goal.h"
#include "goal/habit.h"
#include "goal/show_parts.h"
#include "goal_line.h"
#include "kpi/rollup.h"
#include "kpi/terms.h"
#include "list.h"
#include "practice/standing.h"
#include "score.h"
#include "team.h"

enum { LABEL_WIDTH = 14 };

/** What was said as it was closed is not known before. */
static void write_closing(const struct page *page, const struct goal *goal)
{
    if (goal->state == STATE_CLOSED && goal_state_on(goal, page->context->as_of) != STATE_CLOSED) {
        return;
    }
    page_field(page, "  learned", goal->learned);
    page_field(page, "  wins", goal->wins);
    page_field(page, "  sustain", goal->sustain);
    page_field(page, "  next", goal->next);
}

static void write_head(const struct page *page, const struct team *team, const struct goal *goal)
{
    struct context *context = page->context;
    struct arena *arena = context->arena;
    struct goal_terms terms = goal_terms_on(goal, context->as_of);
    struct bounds bounds = bounds_of(&team->thresholds);
    struct goal_figures figures;
    char start[DATE_SIZE];
    char due[DATE_SIZE];

    goal_rollup(goal, context->as_of, &bounds, &figures);
    page_title(page, terms.statement ? terms.statement : goal->slug);
    page_field(page, "  goal", arena_printf(arena, "%s/%s", goal->person, goal->slug));
    page_field(page, "  file", goal->file);
    page_field(page, "  state", goal_state_words[goal_state_on(goal, context->as_of)]);
    if (terms.start != DAY_NONE && terms.due != DAY_NONE) {
        page_field(page, "  time",
                   arena_printf(arena, "%s to %s", date_format(terms.start, start),
                                date_format(terms.due, due)));
    }
    if (figures.status != STATUS_NONE) {
        page_field(page, "  status",
                   arena_printf(arena, "%s%s%s", status_name(figures.status),
                                ratio_known(figures.progress) ? " " : "",
                                percent_text(arena, figures.progress)));
    }
    page_field(page, "  commitment", commitment_words[goal->commitment]);
    page_field(page, "  why", goal->why);
    page_field(page, "  matters to me", goal->matters_to_me);
    page_field(page, "  supports", goal->supports);
    show_moves(page, team, goal);
    show_partners(page, goal);
    page_field(page, "  proposed by", goal->proposed_by);
    write_closing(page, goal);
}

/** What it is measured by: unit, baseline and target as they stood, or what it keeps. */
static void write_terms(const struct page *page, const struct score_row *row)
{
    char number[DECIMAL_SIZE];

    page_field(page, "  unit", row->kpi->unit);
    page_field(page, "  keep", row->keep);
    if (decimal_known(row->course.baseline)) {
        page_field(page, "  baseline", decimal_format(row->course.baseline, number));
    }
    if (decimal_known(row->course.target)) {
        page_field(page, "  target", decimal_format(row->course.target, number));
    }
}

static void write_kpis(const struct page *page, const struct team *team, const struct goal *goal)
{
    struct context *context = page->context;
    struct score_rows rows = score_goal(context, team, goal, SCORE_SPARK);

    for (size_t i = 0; i < rows.count; i++) {
        const struct score_row *row = &rows.items[i];
        const char *name = row->kpi ? row->kpi->name : "Milestones";
        const char *id = score_id(row);
        const char *status = status_name(row->figures.status);
        page_heading(page, name ? name : id);
        page_field(page, "  kpi", id);
        if (row->kpi) {
            write_terms(page, row);
        }
        page_field(page, "  now",
                   figures_in_words(context->arena, row->kpi, &row->course, &row->figures));
        if (*status) {
            page_field(page, "  status",
                       arena_printf(context->arena, "%s%s", status,
                                    row->figures.stale ? ", the last reading is old" : ""));
        }
        if (row->kpi) {
            page_field(page, "  measured by", row->kpi->source);
            page_field(page, "  every", row->kpi->every ? cadence_words[row->kpi->every] : NULL);
            page_field(page, "  readings", row->spark && *row->spark ? row->spark : NULL);
        }
        show_moving(page, team, goal, row->kpi);
        page_field(page, "  note", row->figures.latest ? row->figures.latest->note : NULL);
    }
}

static void write_milestones(const struct page *page, const struct goal *goal)
{
    struct arena *arena = page->context->arena;
    day_t as_of = page->context->as_of;
    char date[DATE_SIZE];

    for (size_t i = 0; i < goal->milestones.count; i++) {
        const struct milestone *milestone = &goal->milestones.items[i];
        bool done = milestone->done != DAY_NONE && milestone->done <= as_of;
        day_t day = done ? milestone->done : milestone->due;
        const char *what = milestone->what ? milestone->what : "";
        if (day != DAY_NONE) {
            what = arena_printf(arena, "%s, %s %s", what, done ? "done" : "due",
                                date_format(day, date));
        }
        page_field(page, done ? "  [x]" : "  [ ]", what);
    }
}

static void write_barriers(const struct page *page, const struct goal *goal)
{
    bool any = false;

    for (size_t i = 0; i < goal->barriers.count; i++) {
        const struct barrier *barrier = &goal->barriers.items[i];
        const char *response = barrier->response;
        if (!barrier_is_open(barrier, page->context->as_of)) {
            continue;
        }
        if (!any) {
            page_heading(page, "In the way");
        }
        any = true;
        page_field(page, barrier->outside ? "  outside" : "  within reach",
                   response ? arena_printf(page->context->arena, "%s: %s", barrier->what, response)
                            : barrier->what);
    }
}

/** What is done, and the streak; the ticks are the person's own. */
static void write_habits(const struct page *page, const struct goal *goal)
{
    struct arena *arena = page->context->arena;
    struct habit_row row;
    bool any = false;

    for (size_t i = 0; i < goal->habits.count; i++) {
        const struct habit *habit = &goal->habits.items[i];
        if (habit->since > page->context->as_of) {
            continue;
        }
        if (!any) {
            page_heading(page, "Habits");
        }
        any = true;
        row = habit_row(page->context, goal, habit);
        page_field(page, arena_printf(arena, "  %s", habit->id ? habit->id : ""),
                   arena_printf(arena, "%s%s%s%s", habit->what ? habit->what : "",
                                habit->when ? " (" : "", habit->when ? habit->when : "",
                                habit->when ? ")" : ""));
        page_field(page, "", habit_in_words(arena, &row.figures));
    }
}

/** Who agreed to it, and who has still to. */
static void write_agreed(const struct page *page, const struct team *team, const struct goal *goal)
{
    struct pact pact = goal_pact(page->context->arena, team, goal, page->context->as_of);

    if (pact.party_count > 0 || goal->agreed.count > 0) {
        page_heading(page, "Agreed");
        agreed_lines(page, &pact);
    }
}

static void write_history(const struct page *page, const struct goal *goal)
{
    struct arena *arena = page->context->arena;
    bool any = false;
    char date[DATE_SIZE];

    for (size_t i = 0; i < goal->revised.count; i++) {
        const struct revision *revision = &goal->revised.items[i];
        if (revision->date > page->context->as_of) {
            continue;
        }
        if (!any) {
            page_heading(page, "Revised");
        }
        any = true;
        page_field(page, arena_printf(arena, "  %s", date_format(revision->date, date)),
                   arena_printf(arena, "%s: %s, was %s (%s)", revision->key, revision->now,
                                revision->was, revision->why));
    }
}

/** The goal's rows of the scorecard, for programs. */
static int write_rows(struct context *context, const struct team *team, const struct goal *goal)
{
    struct score_rows rows = score_goal(context, team, goal, SCORE_TREND | SCORE_SPARK);
    struct sheet sheet = {
        .arena = context->arena,
        .columns = score_columns,
        .column_count = score_column_count,
        .rows = rows.items,
        .row_size = sizeof(struct score_row),
        .row_count = rows.count,
        .search = score_search,
    };

    score_sort(&rows);
    return list_write(context, &sheet, NULL);
}

static int run(struct context *context)
{
    struct team team;
    const char *name;
    const struct goal *goal;
    int code = team_open(context);

    if (code == DONE) {
        code = find_goal(context, context->words[0], false, &name);
    }
    if (code == DONE) {
        code = team_load(context, &team);
    }
    if (code != DONE) {
        return code;
    }
    goal = team_goal(&team, name);
    if (!goal) {
        return DONE;
    }
    if (context->sheet.format != FORMAT_TABLE || context->sheet.columns) {
        return write_rows(context, &team, goal);
    }
    struct page page = page_begin(context, LABEL_WIDTH + 2);
    write_head(&page, &team, goal);
    write_kpis(&page, &team, goal);
    write_milestones(&page, goal);
    write_habits(&page, goal);
    write_barriers(&page, goal);
    show_support(&page, goal);
    write_agreed(&page, &team, goal);
    write_history(&page, goal);
    return DONE;
}

const struct command goal_show = {
    .name = "show",
    .arguments = "GOAL",
    .summary = "One goal on one page; in other formats its rows of the scorecard.",
    .flags = COMMAND_LISTS,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};
