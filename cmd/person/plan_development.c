/*
 * The development plan: what somebody builds on and learns, what it moves, and what others promised
 * them for it.
 */

#include "kpi/terms.h"
#include "kpi/thresholds.h"
#include "person/plan_parts.h"
#include "practice/development.h"
#include "practice/session.h"
#include "practice/standing.h"
#include "practice/task.h"
#include "score.h"

/* Who they are */

static const char *command_of(const struct plan *plan, const char *command)
{
    return arena_printf(plan->arena, "coach person %s %s", command, plan->person->id);
}

static void add_of_person(struct plan *plan, enum plan_section section, const char *text)
{
    plan_put_place(plan_add(plan, section, NULL, text), plan->person->file, plan->person->where);
}

static void add_texts(struct plan *plan, enum plan_section section, const struct texts *texts,
                      const char *missing)
{
    for (size_t i = 0; i < texts->count; i++) {
        add_of_person(plan, section, texts->items[i]);
    }
    if (texts->count == 0) {
        plan_add_missing(plan, section, NULL, missing, command_of(plan, "edit"));
    }
}

static void add_person(struct plan *plan)
{
    const struct person *person = plan->person;

    add_texts(plan, PLAN_STRENGTH, &person->strengths, "a strength to build on");
    if (person->focus) {
        add_of_person(plan, PLAN_FOCUS, person->focus);
    } else {
        plan_add_missing(plan, PLAN_FOCUS, NULL, "what to work on first", command_of(plan, "edit"));
    }
    add_texts(plan, PLAN_MOTIVATOR, &person->motivators, "what makes the work worth doing");
}

/* Skills */

/** New to it, or learning it: as the person says, or where they say nothing, the coach. */
static bool is_learned(const struct task_state *state)
{
    enum skill skill = state->coachee.skill ? state->coachee.skill : state->coach.skill;

    return skill == SKILL_NEW || skill == SKILL_LEARNING;
}

static void add_task(struct plan *plan, const struct task_file *file, const struct task *task)
{
    struct task_words words = {plan->arena, plan->team, plan->person, TASK_READ_BY_OTHERS,
                               plan->as_of};
    struct task_state state = task_state(task, plan->as_of);

    if (!is_learned(&state)) {
        return;
    }
    const char *said = said_by_coachee(&words, &state);
    said = said ? said : said_by_coach(&words, &state);
    const char *what = task->what ? task->what : task->id;
    plan_put_place(plan_add(plan, PLAN_SKILL, task->id,
                            said ? arena_printf(plan->arena, "%s; %s", what, said) : what),
                   file->file, task->where);
}

/** The tasks that they learn: what the pair says of them is the pair's. */
static void add_tasks(struct plan *plan)
{
    const struct task_file *file = task_file_of(plan->person);

    if (!file) {
        return;
    }
    if (file->is_private && !plan->context->with_private) {
        plan->rows.private_count++;
        return;
    }
    for (size_t i = 0; i < file->tasks.count; i++) {
        if (task_is_open(&file->tasks.items[i], plan->as_of)) {
            add_task(plan, file, &file->tasks.items[i]);
        }
    }
}

/* Goals for a skill */

/** Where the goal itself stands: its KPIs, and its milestones. */
static void add_figures(struct plan *plan, const struct goal *goal)
{
    struct score_rows scores = score_goal(plan->context, plan->team, goal, 0);

    for (size_t i = 0; i < scores.count; i++) {
        const struct score_row *score = &scores.items[i];
        const char *words =
            figures_in_words(plan->arena, score->kpi, &score->course, &score->figures);
        const char *name = score->kpi ? score->kpi->name : NULL;
        plan_put_place(plan_add(plan, PLAN_DEVELOPMENT, goal->slug,
                                name ? arena_printf(plan->arena, "%s, %s", name, words) : words),
                       goal->file, score->kpi ? score->kpi->where : goal->where);
    }
}

/** The KPI that it moves, and how far that has come since the goal began. */
static void add_moved(struct plan *plan, const struct goal *goal)
{
    struct bounds bounds = bounds_of(&plan->team->thresholds);
    struct moved_target target = moved_target_of(plan->arena, plan->team, goal);
    bool with_private = plan->context->with_private;
    const char *words =
        moved_in_words(plan->arena, goal, &target, plan->as_of, &bounds, with_private);

    if (!target.goal) {
        plan_add_missing(plan, PLAN_DEVELOPMENT, goal->slug,
                         goal->moves ? "what it moves is not there" : "the KPI that it moves",
                         plan_edit(plan, goal));
        return;
    }
    struct plan_row *row = plan_add(plan, PLAN_DEVELOPMENT, goal->slug,
                                    arena_printf(plan->arena, "moves %s%s%s", goal->moves,
                                                 words ? ": " : "", words ? words : ""));
    if (moved_target_is_private(goal, &target) && !with_private) {
        plan_put_place(row, goal->file, goal->where);
    } else {
        plan_put_place(row, target.goal->file, target.kpi ? target.kpi->where : target.goal->where);
    }
}

static void add_goals(struct plan *plan)
{
    for (size_t i = 0; i < plan->goal_count; i++) {
        const struct goal *goal = plan->goals[i];
        struct goal_terms terms = goal_terms_on(goal, plan->as_of);
        struct plan_row *row = plan_add(plan, PLAN_DEVELOPMENT, goal->slug, terms.statement);
        row->date = terms.due;
        plan_put_place(row, goal->file, goal->where);
        add_figures(plan, goal);
        add_moved(plan, goal);
    }
    if (plan->goal_count == 0) {
        plan_add_missing(plan, PLAN_DEVELOPMENT, NULL, "a goal for a skill",
                         arena_printf(plan->arena,
                                      "coach goal add %s \"STATEMENT\" --for skill --moves "
                                      "PERSON/GOAL/KPI",
                                      plan->person->id));
    }
}

/* Support, and the coach's part */

/** "on-time" of a goal, "2026-01-12" of a session; a step of the path has the day it was opened. */
static const char *source_of(const struct pledge *pledge)
{
    if (pledge->goal) {
        return pledge->goal->slug;
    }
    return pledge->session ? pledge->session->slug : pledge->pip->slug;
}

static void add_pledge(struct plan *plan, const struct pledge *pledge)
{
    bool kept = pledge->state == PLEDGE_KEPT;
    struct plan_row *row =
        plan_add(plan, PLAN_SUPPORT, source_of(pledge),
                 arena_printf(plan->arena, "%s, %s", pledge_text(plan->arena, pledge),
                              pledge_outcome(plan->arena, pledge, plan->as_of)));

    row->date = kept ? pledge->done : pledge->by;
    row->state = kept ? PLAN_DONE : PLAN_OPEN;
    row->command = kept ? NULL : pledge_command(plan->arena, pledge);
    plan_put_place(row, pledge->file, pledge->where);
}

/** Whatever they were promised, for whichever goal: help is help. */
static void add_support(struct plan *plan)
{
    struct pledges all = pledges_of(plan->arena, plan->team, plan->person, plan->as_of);
    struct pledges shown = {all.items, 0};

    for (size_t i = 0; i < all.count; i++) {
        if (all.items[i].is_private && !plan->context->with_private) {
            plan->rows.private_count += all.items[i].session == NULL; /* sessions are counted */
        } else {
            shown.items[shown.count++] = all.items[i];
        }
    }
    if (shown.count > 0) {
        plan_add(plan, PLAN_SUPPORT, NULL, pledges_in_words(plan->arena, &shown));
    } else if (all.count == 0) {
        plan_add_missing(
            plan, PLAN_SUPPORT, NULL, "what they need, and who gives it",
            arena_printf(plan->arena, "coach session log %s --support TEXT", plan->person->id));
    }
    for (size_t i = 0; i < shown.count; i++) {
        add_pledge(plan, &shown.items[i]);
    }
}

static void add_coach(struct plan *plan)
{
    const struct contract *contract = &plan->person->contract;

    for (size_t i = 0; i < contract->coach.count; i++) {
        plan_put_place(plan_add(plan, PLAN_COACH, NULL, contract->coach.items[i]),
                       plan->person->file, contract->where);
    }
    if (contract->coach.count == 0) {
        plan_add_missing(
            plan, PLAN_COACH, NULL, "what the coach promises",
            arena_printf(plan->arena, "coach person contract %s --coach TEXT", plan->person->id));
    }
}

/* The next review */

/** The days to come on which they look at it together. */
static void add_reviews(struct plan *plan)
{
    const struct contract *contract = &plan->person->contract;
    size_t first = plan->rows.count;

    for (size_t i = 0; i < plan->session_count; i++) {
        const struct session *session = plan->sessions[i];
        if (session->kind == SESSION_REVIEW && plan_shows(plan, session) &&
            session_state_on(session, plan->as_of) == SESSION_PLANNED) {
            plan_add_day(plan, PLAN_REVIEW, NULL, "review session",
                         session_day(session, plan->as_of), session->file, session->where);
        }
    }
    if (contract->where != 0 && contract->review >= plan->as_of) {
        plan_add_day(plan, PLAN_REVIEW, NULL, "the coaching contract is looked at again",
                     contract->review, plan->person->file, contract->where);
    }
    for (size_t i = 0; i < plan->goal_count; i++) {
        day_t due = goal_terms_on(plan->goals[i], plan->as_of).due;
        if (due >= plan->as_of) {
            plan_add_day(plan, PLAN_REVIEW, plan->goals[i]->slug, "due", due, plan->goals[i]->file,
                         plan->goals[i]->where);
        }
    }
    if (plan->rows.count == first) {
        plan_add_missing(plan, PLAN_REVIEW, NULL, "the day of the next review",
                         arena_printf(plan->arena,
                                      "coach session schedule %s --kind review --date DATE",
                                      plan->person->id));
    }
    plan_sort_days(plan, first);
}

void plan_add_development(struct plan *plan)
{
    add_person(plan);
    add_tasks(plan);
    add_goals(plan);
    plan_add_steps(plan);
    plan_add_habits(plan);
    add_support(plan);
    add_coach(plan);
    add_reviews(plan);
}
