/*
 * What is to be done: steps, habits, and the days in their order.
 */

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "goal/habit.h"
#include "kpi/terms.h"
#include "person/plan_parts.h"
#include "practice/moved.h"
#include "practice/session.h"

/* Action steps */

static void add_milestones(struct plan *plan, const struct goal *goal)
{
    for (size_t i = 0; i < goal->milestones.count; i++) {
        const struct milestone *milestone = &goal->milestones.items[i];
        bool done = milestone->done != DAY_NONE && milestone->done <= plan->as_of;
        struct plan_row *row =
            plan_add(plan, PLAN_STEP, plan_name(plan, goal, milestone->id), milestone->what);
        row->date = done ? milestone->done : milestone->due;
        row->state = done ? PLAN_DONE : PLAN_OPEN;
        plan_put_place(row, goal->file, milestone->where);
    }
}

static void add_actions(struct plan *plan, const struct session *session)
{
    for (size_t i = 0; i < session->will.count; i++) {
        const struct action *action = &session->will.items[i];
        enum action_state state = action_state_on(action, plan->as_of);
        const char *who = action_who(session, action);
        bool theirs = !who || strcmp(who, plan->person->id) == 0;
        if (state == ACTION_SKIPPED) {
            continue;
        }
        struct plan_row *row = plan_add(
            plan, PLAN_STEP, arena_printf(plan->arena, "%s/%s", session->slug, action->id),
            theirs ? action->what
                   : arena_printf(plan->arena, "%s (%s)", action->what ? action->what : "", who));
        row->date = state == ACTION_DONE ? action->done : action->due;
        row->state = state == ACTION_DONE ? PLAN_DONE : PLAN_OPEN;
        plan_put_place(row, session->file, action->where);
    }
}

/** True if a session is about a goal, or one of its KPIs. */
static bool is_about(const struct session *session, const struct goal *goal)
{
    for (size_t i = 0; i < session->goals.count; i++) {
        if (goal_is_named(goal, session->goals.items[i])) {
            return true;
        }
    }
    return false;
}

/** The development plan has what was agreed about its own goals, the coaching plan all. */
static bool is_of_plan(const struct plan *plan, const struct session *session)
{
    for (size_t i = 0; i < plan->goal_count; i++) {
        if (is_about(session, plan->goals[i])) {
            return true;
        }
    }
    return plan->kind == PLAN_OF_COACHING;
}

static bool is_held(const struct plan *plan, const struct session *session)
{
    return session_state_on(session, plan->as_of) == SESSION_HELD;
}

void plan_add_steps(struct plan *plan)
{
    for (size_t i = 0; i < plan->goal_count; i++) {
        const struct goal *goal = plan->goals[i];
        bool any = goal->milestones.count > 0;
        for (size_t j = 0; j < plan->session_count && !any; j++) {
            const struct session *session = plan->sessions[j];
            any = session->will.count > 0 && is_held(plan, session) && is_about(session, goal);
        }
        add_milestones(plan, goal);
        if (!any) {
            plan_add_missing(plan, PLAN_STEP, goal->slug,
                             "a milestone, or an action from a session", plan_edit(plan, goal));
        }
    }
    for (size_t i = 0; i < plan->session_count; i++) {
        if (is_held(plan, plan->sessions[i]) && is_of_plan(plan, plan->sessions[i]) &&
            plan_shows(plan, plan->sessions[i])) {
            add_actions(plan, plan->sessions[i]);
        }
    }
}

/* Micro-habits */

static void add_habit(struct plan *plan, const struct goal *goal, const struct habit *habit)
{
    struct habit_row figures = habit_row(plan->context, goal, habit);
    const char *name = plan_name(plan, goal, habit->id);
    struct buffer text;
    char number[DECIMAL_SIZE];

    buffer_init(&text, plan->arena);
    buffer_puts(&text, habit->what ? habit->what : "");
    if (habit->when) {
        buffer_printf(&text, "; %s", habit->when);
    }
    if (decimal_known(habit->minutes)) {
        buffer_printf(&text, "; %s min", decimal_format(habit->minutes, number));
    }
    if (figures.every) {
        bool each = habit->every.kind == RHYTHM_EACH;
        buffer_printf(&text, "; %s%s", each ? "each time" : "every ", each ? "" : figures.every);
    }
    buffer_printf(&text, "; %s", habit_in_words(plan->arena, &figures.figures));
    plan_put_place(plan_add(plan, PLAN_HABIT, name, buffer_text(&text)), goal->file, habit->where);
    if (!habit->when) {
        plan_add_missing(
            plan, PLAN_HABIT, name, "when and where",
            arena_printf(plan->arena, "coach goal habit %s/%s --when TEXT", goal->person, name));
    }
}

void plan_add_habits(struct plan *plan)
{
    size_t count = 0;

    for (size_t i = 0; i < plan->goal_count; i++) {
        const struct habits *habits = &plan->goals[i]->habits;
        for (size_t j = 0; j < habits->count; j++) {
            add_habit(plan, plan->goals[i], &habits->items[j]);
            count++;
        }
    }
    if (count == 0 && plan->goal_count > 0) {
        plan_add_missing(
            plan, PLAN_HABIT, NULL, "one small habit",
            arena_printf(plan->arena,
                         "coach goal habit %s/%s --do TEXT --minutes 5 --every workday",
                         plan->goals[0]->person, plan->goals[0]->slug));
    }
}

/* Timeline */

void plan_add_day(struct plan *plan, enum plan_section section, const char *name, const char *item,
                  day_t date, const char *file, where_t where)
{
    if (date != DAY_NONE) {
        struct plan_row *row = plan_add(plan, section, name, item);
        row->date = date;
        plan_put_place(row, file, where);
    }
}

static void add_day(struct plan *plan, const char *name, const char *item, day_t date,
                    const char *file, where_t where)
{
    plan_add_day(plan, PLAN_TIMELINE, name, item, date, file, where);
}

static void add_checkpoints(struct plan *plan, const struct goal *goal, const struct kpi *kpi)
{
    for (size_t i = 0; i < kpi->checkpoints.count; i++) {
        const struct checkpoint *checkpoint = &kpi->checkpoints.items[i];
        add_day(
            plan, plan_name(plan, goal, kpi->id),
            arena_printf(plan->arena, "to be at %s",
                         value_with_unit(plan->arena, kpi, ratio_from_decimal(checkpoint->value))),
            checkpoint->date, goal->file, checkpoint->where);
    }
}

static void add_days_of_goal(struct plan *plan, const struct goal *goal)
{
    struct goal_terms terms = goal_terms_on(goal, plan->as_of);

    add_day(plan, goal->slug, "begins", terms.start, goal->file, goal->where);
    for (size_t i = 0; i < goal->kpis.count; i++) {
        add_checkpoints(plan, goal, &goal->kpis.items[i]);
    }
    for (size_t i = 0; i < goal->milestones.count; i++) {
        const struct milestone *milestone = &goal->milestones.items[i];
        add_day(plan, plan_name(plan, goal, milestone->id), milestone->what, milestone->due,
                goal->file, milestone->where);
    }
    add_day(plan, goal->slug, "due", terms.due, goal->file, goal->where);
    if (terms.due == DAY_NONE) {
        plan_add_missing(plan, PLAN_TIMELINE, goal->slug, "the day on which it is due",
                         plan_revise(plan, goal, NULL, "--due DATE"));
    }
}

static int by_date(const void *a, const void *b)
{
    const struct plan_row *left = a;
    const struct plan_row *right = b;

    if ((left->state == PLAN_MISSING) != (right->state == PLAN_MISSING)) {
        return left->state == PLAN_MISSING ? 1 : -1;
    }
    if (left->date != right->date) {
        return left->date < right->date ? -1 : 1;
    }
    return strcmp(left->name ? left->name : "", right->name ? right->name : "");
}

void plan_sort_days(struct plan *plan, size_t first)
{
    if (plan->rows.count > first) {
        qsort(plan->rows.items + first, plan->rows.count - first, sizeof(*plan->rows.items),
              by_date);
    }
}

void plan_add_timeline(struct plan *plan)
{
    const struct contract *contract = &plan->person->contract;
    size_t first = plan->rows.count;
    struct next_talk next = session_next_talk(plan->team, plan->person->id, plan->as_of);

    for (size_t i = 0; i < plan->goal_count; i++) {
        add_days_of_goal(plan, plan->goals[i]);
    }
    for (size_t i = 0; i < plan->session_count; i++) {
        const struct session *session = plan->sessions[i];
        bool to_come = session_state_on(session, plan->as_of) == SESSION_PLANNED;
        if (to_come && plan_shows(plan, session)) {
            add_day(plan, NULL,
                    arena_printf(plan->arena, "%s session", session_kind_words[session->kind]),
                    session_day(session, plan->as_of), session->file, session->where);
        }
    }
    if (contract->where != 0) {
        add_day(plan, NULL, "the coaching contract is to be looked at again", contract->review,
                plan->person->file, contract->where);
    }
    if (next.agreed_in) {
        add_day(plan, NULL, "the next session, as agreed", next.day, next.agreed_in->file,
                next.agreed_in->where);
    }
    if (next.day == DAY_NONE) {
        plan_add_missing(
            plan, PLAN_TIMELINE, NULL, "the next session",
            arena_printf(plan->arena, "coach session schedule %s --date DATE", plan->person->id));
    }
    plan_sort_days(plan, first);
}
