/*
 * What to ask about: what is in the way first, then the figures, then what was to be done by now.
 */

#include <string.h>

#include "kpi/terms.h"
#include "practice/agenda_parts.h"
#include "practice/moved.h"
#include "practice/session.h"
#include "practice/standing.h"

static void ask(struct agenda_plan *plan, const struct person *person, const char *what,
                const char *command, day_t due, const char *file, where_t where)
{
    agenda_add(plan, (struct agenda_item){.block = AGENDA_ASK,
                                          .person = person->id,
                                          .what = what,
                                          .command = command,
                                          .due = due,
                                          .file = file,
                                          .where = where});
}

/* What is in the way */

static void add_barriers(struct agenda_plan *plan, const struct person *person, bool outside)
{
    for (size_t i = 0; i < person->goals.count; i++) {
        const struct goal *goal = &person->goals.items[i];
        if (goal_state_on(goal, plan->as_of) != STATE_ACTIVE) {
            continue;
        }
        for (size_t j = 0; j < goal->barriers.count; j++) {
            const struct barrier *barrier = &goal->barriers.items[j];
            if (barrier->outside != outside || !barrier_is_open(barrier, plan->as_of)) {
                continue;
            }
            ask(plan, person,
                arena_printf(
                    plan->arena, "%s: %s%s%s%s", outside ? "beyond their control" : "in the way",
                    barrier->what, barrier->response ? " (" : "",
                    barrier->response ? barrier->response : "", barrier->response ? ")" : ""),
                arena_printf(plan->arena, "coach goal show %s", agenda_goal_name(plan, goal, NULL)),
                DAY_NONE, goal->file, barrier->where);
        }
    }
}

void agenda_add_outside(struct agenda_plan *plan, const struct person *person)
{
    add_barriers(plan, person, true);
}

/** The blockers of the last session, if that was in these weeks. */
static void add_blockers(struct agenda_plan *plan, const struct person *person)
{
    const struct session *last = session_last(plan->team, person->id, plan->as_of);
    char date[DATE_SIZE];

    if (!last || session_day(last, plan->as_of) <= plan->as_of - AGENDA_DAYS) {
        return;
    }
    const char *blocker = last->blockers ? last->blockers : last->reality.in_the_way;
    if (blocker) {
        ask(plan, person,
            arena_printf(plan->arena, "in the way on %s: %s",
                         date_format(session_day(last, plan->as_of), date), blocker),
            arena_printf(plan->arena, "coach session show %s/%s", last->person, last->slug),
            DAY_NONE, last->file, last->where);
    }
}

/* Figures */

static bool is_behind(const struct figures *figures)
{
    return figures->status == STATUS_OFF_TRACK || figures->status == STATUS_AT_RISK;
}

static void add_kpi(struct agenda_plan *plan, const struct person *person, const struct goal *goal,
                    const struct kpi *kpi)
{
    struct course course = course_on(goal, kpi, plan->as_of);
    const char *name = agenda_goal_name(plan, goal, kpi->id);
    struct figures figures;

    kpi_figures(kpi, &course, &plan->bounds, &figures);
    if (!figures.stale && !is_behind(&figures)) {
        return;
    }
    const char *words = figures_in_words(plan->arena, kpi, &course, &figures);
    const char *old = figures.stale && figures.latest ? "; the last reading is old" : "";
    const char *status = is_behind(&figures) ? status_name(figures.status) : NULL;
    ask(plan, person,
        arena_printf(plan->arena, "%s: %s%s%s%s", agenda_kpi_title(kpi), status ? status : "",
                     status ? ", " : "", words, old),
        arena_printf(plan->arena,
                     figures.stale ? "coach goal record %s VALUE" : "coach goal explain %s", name),
        DAY_NONE, goal->file, figures.latest ? figures.latest->where : kpi->where);
}

static void add_late_milestone(struct agenda_plan *plan, const struct person *person,
                               const struct goal *goal, const struct milestone *milestone)
{
    bool done = milestone->done != DAY_NONE && milestone->done <= plan->as_of;

    if (!done && milestone->due != DAY_NONE && milestone->due < plan->as_of) {
        ask(plan, person,
            arena_printf(plan->arena, "a milestone that was due: %s",
                         milestone->what ? milestone->what : milestone->id),
            arena_printf(plan->arena, "coach goal tick %s",
                         agenda_goal_name(plan, goal, milestone->id)),
            milestone->due, goal->file, milestone->where);
    }
}

static void add_goal(struct agenda_plan *plan, const struct person *person, const struct goal *goal)
{
    for (size_t i = 0; i < goal->kpis.count; i++) {
        add_kpi(plan, person, goal, &goal->kpis.items[i]);
    }
    for (size_t i = 0; i < goal->milestones.count; i++) {
        add_late_milestone(plan, person, goal, &goal->milestones.items[i]);
    }
}

/* What they said they would do */

static void add_late_actions(struct agenda_plan *plan, const struct person *person)
{
    const char *viewer = plan->scope->viewer;
    size_t count;
    const struct commitment_made *made =
        commitments_open(plan->arena, plan->team, person->id, plan->as_of, &count);

    if (viewer && strcmp(viewer, person->id) == 0) {
        return; /* they stand in what the viewer owes */
    }
    for (size_t i = 0; i < count; i++) {
        const struct action *action = made[i].action;
        if (action && made[i].due != DAY_NONE && made[i].due < plan->as_of) {
            ask(plan, person,
                arena_printf(plan->arena, "an action that was due: %s",
                             action->what ? action->what : action->id),
                arena_printf(plan->arena, "coach session action done %s/%s/%s",
                             made[i].session->person, made[i].session->slug, action->id),
                made[i].due, made[i].session->file, action->where);
        }
    }
}

void agenda_add_questions(struct agenda_plan *plan, const struct person *person)
{
    add_blockers(plan, person);
    add_barriers(plan, person, false);
    for (size_t i = 0; i < person->goals.count; i++) {
        const struct goal *goal = &person->goals.items[i];
        if (goal_state_on(goal, plan->as_of) == STATE_ACTIVE) {
            add_goal(plan, person, goal);
        }
    }
    add_late_actions(plan, person);
}
