/*
 * What is owed to somebody who is on the escalation path: the talks of the step that is open, and a
 * word on what it came to; and the step on their own page.
 */

#include "practice/agenda_parts.h"
#include "practice/moved.h"
#include "practice/pip.h"
#include "practice/session.h"
#include "practice/standing.h"

enum {
    /** Days before a day that both have in their calendars from which on it is near. */
    NEAR_DAYS = 7,
    WEEK = 7,
};

static bool is_near(const struct agenda_plan *plan, day_t day)
{
    return day != DAY_NONE && day <= plan->as_of + NEAR_DAYS;
}

static void add(struct agenda_plan *plan, const struct pip *pip, const char *what,
                const char *command, day_t due)
{
    agenda_add(plan, (struct agenda_item){.block = AGENDA_OWED,
                                          .person = pip->person,
                                          .what = what,
                                          .command = command,
                                          .due = due,
                                          .file = pip->file,
                                          .where = pip->where});
}

/** One that is planned for the week that ends then is owed already: to be prepared, or noted. */
static bool is_planned(const struct agenda_plan *plan, const struct person *person, day_t due)
{
    for (size_t i = 0; i < person->sessions.count; i++) {
        const struct session *session = &person->sessions.items[i];
        day_t day = session_day(session, plan->as_of);
        if (session->kind == SESSION_CHECKIN &&
            session_state_on(session, plan->as_of) == SESSION_PLANNED && day > due - WEEK &&
            day <= due) {
            return true;
        }
    }
    return false;
}

static void add_checkin(struct agenda_plan *plan, const struct person *person,
                        const struct pip *pip)
{
    day_t due = pip_checkin_due(person, pip, plan->as_of);

    if (due != DAY_NONE && !is_planned(plan, person, due)) {
        add(plan, pip,
            arena_printf(plan->arena, "this week's check-in of the %s", pip_step_words[pip->step]),
            arena_printf(plan->arena, "coach pip checkin %s", person->id), due);
    }
}

/** Until they talked, on that day or since. */
static void add_review(struct agenda_plan *plan, const struct person *person, const struct pip *pip)
{
    if (is_near(plan, pip->review) && pip_last_talk(person, pip->review, plan->as_of) == DAY_NONE) {
        add(plan, pip,
            arena_printf(plan->arena, "look at the %s together", pip_step_words[pip->step]),
            arena_printf(plan->arena, "coach pip status %s", person->id), pip->review);
    }
}

/** Before its end, what is still to be done for them; behind it, what it came to. */
static void add_end(struct agenda_plan *plan, const struct person *person, const struct pip *pip)
{
    bool over = pip->due < plan->as_of;

    if (is_near(plan, pip->due)) {
        add(plan, pip,
            arena_printf(plan->arena,
                         over ? "say what the %s came to" : "the %s ends: what is still to do?",
                         pip_step_words[pip->step]),
            arena_printf(plan->arena,
                         over ? "coach pip close %s --outcome OUTCOME" : "coach pip gate %s",
                         person->id),
            pip->due);
    }
}

void agenda_add_step(struct agenda_plan *plan, const struct person *person)
{
    const struct pip *pip = pip_open_on(person, plan->as_of);

    if (pip) {
        add_checkin(plan, person, pip);
        add_review(plan, person, pip);
        add_end(plan, person, pip);
    }
}

/* Their own page */

static void add_own(struct agenda_plan *plan, const struct pip *pip, const char *what,
                    const char *verb, day_t due)
{
    agenda_add(plan, (struct agenda_item){
                         .block = AGENDA_STEP,
                         .person = pip->person,
                         .what = what,
                         .command = arena_printf(plan->arena, "coach %s %s", verb, pip->person),
                         .due = due,
                         .file = pip->file,
                         .where = pip->where});
}

/** "stories/incomplete: 3 -> 2, target 1" */
static void add_targets(struct agenda_plan *plan, const struct person *person,
                        const struct pip *pip)
{
    struct pip_kpis kpis =
        pip_kpis_of(plan->arena, plan->team, person, pip, pip->start, plan->as_of);

    for (size_t i = 0; i < kpis.count && pip->targets.count > 0; i++) {
        const struct pip_kpi *one = &kpis.items[i];
        bool aims = decimal_known(one->course.target);
        add_own(plan, pip,
                arena_printf(plan->arena, "%s/%s: %s%s%s", one->goal->slug, one->kpi->id,
                             pip_kpi_moved(plan->arena, one), aims ? ", target " : "",
                             aims ? value_with_unit(plan->arena, one->kpi,
                                                    ratio_from_decimal(one->course.target))
                                  : ""),
                "pip status", DAY_NONE);
    }
}

/** What whoever coaches them promised, and has not given by its day. */
static void add_waited_for(struct agenda_plan *plan, const struct person *person,
                           const struct pip *pip)
{
    struct pledges pledges = pledges_of(plan->arena, plan->team, person, plan->as_of);

    for (size_t i = 0; i < pledges.count; i++) {
        if (pledges.items[i].state == PLEDGE_LATE) {
            add_own(plan, pip,
                    arena_printf(plan->arena, "promised to you, and late: %s",
                                 pledge_text(plan->arena, &pledges.items[i])),
                    "pip status", DAY_NONE);
        }
    }
}

void agenda_add_own_step(struct agenda_plan *plan, const struct person *person)
{
    const struct pip *pip = pip_open_on(person, plan->as_of);

    if (!pip) {
        return;
    }
    const char *step = pip_step_words[pip->step];
    day_t checkin = pip_checkin_due(person, pip, plan->as_of);

    add_own(plan, pip,
            arena_printf(plan->arena, "%s: %s", step, pip_days_left(plan->arena, pip, plan->as_of)),
            "pip status", DAY_NONE);
    add_targets(plan, person, pip);
    add_waited_for(plan, person, pip);
    if (checkin != DAY_NONE) {
        add_own(plan, pip, arena_printf(plan->arena, "this week's check-in of the %s", step),
                "session prep", checkin);
    }
    if (pip->acknowledged == DAY_NONE || pip->acknowledged > plan->as_of) {
        add_own(plan, pip, arena_printf(plan->arena, "the %s is to be read", step),
                "pip acknowledge", DAY_NONE);
    }
}
