/*
 * From the records to the parts of a plan. Each part names what it lacks.
 */

#include "person/plan_parts.h"

#include <string.h>

#include "goal_line.h"
#include "kpi/terms.h"
#include "practice/session.h"
#include "score.h"
#include "smart/chain.h"

/* Rows */

struct plan_row *plan_add(struct plan *plan, enum plan_section section, const char *name,
                          const char *item)
{
    struct plan_rows *rows = &plan->rows;
    struct plan_row *row;

    rows->items =
        arena_grow(plan->arena, rows->items, &rows->capacity, rows->count, sizeof(*rows->items));
    row = &rows->items[rows->count++];
    *row = (struct plan_row){
        .section = section,
        .person = plan->person->id,
        .name = name,
        .item = item ? item : "",
        .date = DAY_NONE,
    };
    return row;
}

void plan_add_missing(struct plan *plan, enum plan_section section, const char *name,
                      const char *what, const char *command)
{
    struct plan_row *row = plan_add(plan, section, name, what);

    row->state = PLAN_MISSING;
    row->command = command;
}

void plan_put_place(struct plan_row *row, const char *file, where_t where)
{
    row->file = file;
    row->where = where;
}

bool plan_shows(const struct plan *plan, const struct session *session)
{
    return !session->is_private || plan->context->with_private;
}

const char *plan_name(const struct plan *plan, const struct goal *goal, const char *id)
{
    return id ? arena_printf(plan->arena, "%s/%s", goal->slug, id) : goal->slug;
}

const char *plan_edit(const struct plan *plan, const struct goal *goal)
{
    return arena_printf(plan->arena, "coach goal edit %s/%s", goal->person, goal->slug);
}

const char *plan_revise(const struct plan *plan, const struct goal *goal, const char *kpi,
                        const char *option)
{
    return arena_printf(plan->arena, "coach goal revise %s/%s%s%s %s --why TEXT", goal->person,
                        goal->slug, kpi ? "/" : "", kpi ? kpi : "", option);
}

/* Overall objective: what the goals serve, each once, from the nearest up */

static bool has_objective(const struct plan *plan, const char *name)
{
    for (size_t i = 0; i < plan->rows.count; i++) {
        const struct plan_row *row = &plan->rows.items[i];
        if (row->section == PLAN_OBJECTIVE && row->state != PLAN_MISSING &&
            strcmp(row->name, name) == 0) {
            return true;
        }
    }
    return false;
}

static void add_aim(struct plan *plan, const struct aim *aim)
{
    struct plan_row *row = plan_add(
        plan, PLAN_OBJECTIVE, aim->id,
        aim->whose ? arena_printf(plan->arena, "%s (%s)", aim->aim ? aim->aim : "", aim->whose)
                   : aim->aim);

    row->date = aim->due;
    plan_put_place(row, plan->team->file, aim->where);
}

static void add_served(struct plan *plan, const struct goal *goal, const char *name)
{
    struct goal_terms terms = goal_terms_on(goal, plan->as_of);
    struct plan_row *row = plan_add(plan, PLAN_OBJECTIVE, name, terms.statement);

    row->date = terms.due;
    plan_put_place(row, goal->file, goal->where);
}

/** All that a goal leads to, up to what stands there already: a circle ends so, too. */
static void add_chain(struct plan *plan, const struct link *link)
{
    for (const struct link *at = link->to; at; at = at->to) {
        const char *name =
            at->aim ? at->aim->id
                    : arena_printf(plan->arena, "%s/%s", at->goal->person, at->goal->slug);
        if (has_objective(plan, name)) {
            return;
        }
        if (at->aim) {
            add_aim(plan, at->aim);
        } else {
            add_served(plan, at->goal, name);
        }
    }
}

static void add_objectives(struct plan *plan)
{
    struct chains chains = chains_make(plan->arena, plan->team);

    for (size_t i = 0; i < plan->goal_count; i++) {
        const struct goal *goal = plan->goals[i];
        const struct link *link = chains_of_goal(&chains, goal);
        if (link->kind == LINK_TO) {
            add_chain(plan, link);
        } else if (link->kind == LINK_ME) {
            plan_put_place(
                plan_add(plan, PLAN_OBJECTIVE, goal->slug, "a personal goal, for oneself"),
                goal->file, goal->where);
        } else {
            plan_add_missing(plan, PLAN_OBJECTIVE, goal->slug,
                             link->kind == LINK_BROKEN ? "what it supports is not there"
                                                       : "what it supports",
                             plan_edit(plan, goal));
        }
    }
}

/* KPIs, and how they are measured */

static void add_terms_missing(struct plan *plan, const struct goal *goal, const struct kpi *kpi,
                              const char *name)
{
    struct kpi_terms terms = kpi_terms_on(goal, kpi, plan->as_of);

    if (kpi->keep.kind != KEEP_NONE) {
        return;
    }
    if (!decimal_known(terms.baseline)) {
        plan_add_missing(plan, PLAN_KPI, name, "its baseline",
                         plan_revise(plan, goal, kpi->id, "--baseline NUMBER"));
    }
    if (!decimal_known(terms.target)) {
        plan_add_missing(plan, PLAN_KPI, name, "its target",
                         plan_revise(plan, goal, kpi->id, "--target NUMBER"));
    }
}

static void add_kpis(struct plan *plan, const struct goal *goal)
{
    struct score_rows scores = score_goal(plan->context, plan->team, goal, 0);

    for (size_t i = 0; i < scores.count; i++) {
        const struct score_row *score = &scores.items[i];
        const struct kpi *kpi = score->kpi;
        if (!kpi) {
            continue;
        }
        const char *name = plan_name(plan, goal, kpi->id);
        const char *words = figures_in_words(plan->arena, kpi, &score->course, &score->figures);
        const char *item =
            kpi->name ? arena_printf(plan->arena, "%s, %s", kpi->name, words) : words;
        plan_put_place(plan_add(plan, PLAN_KPI, name, item), goal->file, kpi->where);
        add_terms_missing(plan, goal, kpi, name);
    }
    if (goal->kpis.count == 0) {
        plan_add_missing(plan, PLAN_KPI, goal->slug, "a KPI", plan_edit(plan, goal));
    }
}

static void add_measures(struct plan *plan, const struct goal *goal)
{
    for (size_t i = 0; i < goal->kpis.count; i++) {
        const struct kpi *kpi = &goal->kpis.items[i];
        const char *name = plan_name(plan, goal, kpi->id);
        const char *every = kpi->every ? cadence_words[kpi->every] : NULL;
        if (kpi->source || every) {
            plan_put_place(
                plan_add(plan, PLAN_MEASURE, name,
                         arena_printf(plan->arena, "%s%s%s%s", kpi->source ? kpi->source : "",
                                      kpi->source && every ? ", " : "", every ? "every " : "",
                                      every ? every : "")),
                goal->file, kpi->where);
        }
        if (!kpi->source || !every) {
            plan_add_missing(plan, PLAN_MEASURE, name,
                             kpi->source ? "how often it is read"
                                         : (every ? "where its values come from"
                                                  : "where its values come from, and how often"),
                             plan_edit(plan, goal));
        }
    }
}

/* Goals */

static void add_goal(struct plan *plan, const struct goal *goal)
{
    struct goal_terms terms = goal_terms_on(goal, plan->as_of);
    struct plan_row *row = plan_add(plan, PLAN_GOAL, goal->slug, terms.statement);

    row->date = terms.due;
    plan_put_place(row, goal->file, goal->where);
    if (goal->why) {
        row =
            plan_add(plan, PLAN_GOAL, goal->slug, arena_printf(plan->arena, "why: %s", goal->why));
        plan_put_place(row, goal->file, goal->where);
    } else {
        plan_add_missing(plan, PLAN_GOAL, goal->slug, "why it matters", plan_edit(plan, goal));
    }
}

static void add_no_goal(struct plan *plan)
{
    if (plan->goal_count == 0 && plan->rows.private_count == 0) {
        plan_add_missing(
            plan, PLAN_GOAL, NULL, "a goal",
            arena_printf(plan->arena, "coach goal add %s \"STATEMENT\"", plan->person->id));
    }
}

/* The whole */

static void choose_goals(struct plan *plan)
{
    const struct goals *goals = &plan->person->goals;

    plan->goals = arena_array(plan->arena, goals->count, sizeof(*plan->goals));
    for (size_t i = 0; i < goals->count; i++) {
        const struct goal *goal = &goals->items[i];
        if (!plan->context->all && goal_line_hidden(goal, plan->as_of)) {
            continue;
        }
        if (plan->kind == PLAN_OF_DEVELOPMENT && goal->purpose != FOR_SKILL && !goal->moves) {
            continue;
        }
        if (goal->is_private && !plan->context->with_private) {
            plan->rows.private_count++;
        } else {
            plan->goals[plan->goal_count++] = goal;
        }
    }
}

/** What is left out is still there: nothing that it has is missing. */
static void find_sessions(struct plan *plan)
{
    plan->sessions =
        sessions_of(plan->arena, plan->team, plan->person->id, plan->as_of, &plan->session_count);
    for (size_t i = 0; i < plan->session_count; i++) {
        plan->rows.private_count += !plan_shows(plan, plan->sessions[i]);
    }
}

struct plan_rows plan_rows(struct context *context, const struct team *team,
                           const struct person *person, enum plan_kind kind)
{
    struct plan plan = {.context = context,
                        .arena = context->arena,
                        .team = team,
                        .person = person,
                        .kind = kind,
                        .as_of = context->as_of};

    choose_goals(&plan);
    find_sessions(&plan);
    if (kind == PLAN_OF_DEVELOPMENT) {
        plan_add_development(&plan);
        return plan.rows;
    }
    add_objectives(&plan);
    for (size_t i = 0; i < plan.goal_count; i++) {
        add_kpis(&plan, plan.goals[i]);
    }
    for (size_t i = 0; i < plan.goal_count; i++) {
        add_goal(&plan, plan.goals[i]);
    }
    add_no_goal(&plan);
    plan_add_steps(&plan);
    plan_add_habits(&plan);
    for (size_t i = 0; i < plan.goal_count; i++) {
        add_measures(&plan, plan.goals[i]);
    }
    plan_add_timeline(&plan);
    return plan.rows;
}
