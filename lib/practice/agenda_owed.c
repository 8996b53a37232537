/*
 * What is owed to those who are coached: what was promised, talks, and word of how it goes.
 */

#include <string.h>

#include "kpi/terms.h"
#include "practice/agenda_parts.h"
#include "practice/feedback.h"
#include "practice/session.h"
#include "practice/standing.h"

/** Days before a session when it is prepared. */
enum { PREPARE_DAYS = 7 };
/** Days after which word of how it goes is owed. */
enum { FEEDBACK_DAYS = 28 };

/** Days from one talk to the next; 0 where that is not said. */
static const int32_t cadence_days[CADENCE_COUNT] = {
    [CADENCE_DAY] = 1,    [CADENCE_WEEK] = 7,     [CADENCE_TWO_WEEKS] = 14,
    [CADENCE_MONTH] = 31, [CADENCE_QUARTER] = 92,
};

/* Promises */

static void add_pledges(struct agenda_plan *plan, const struct person *person)
{
    struct pledges pledges = pledges_of(plan->arena, plan->team, person, plan->as_of);

    for (size_t i = 0; i < pledges.count; i++) {
        const struct pledge *pledge = &pledges.items[i];
        if (pledge->state == PLEDGE_KEPT || !agenda_is_viewer(plan, pledge->who)) {
            continue;
        }
        agenda_add(plan,
                   (struct agenda_item){
                       .block = AGENDA_OWED,
                       .person = person->id,
                       .what = arena_printf(plan->arena, "promised%s%s: %s",
                                            plan->scope->viewer || !pledge->who ? "" : " by ",
                                            plan->scope->viewer || !pledge->who ? "" : pledge->who,
                                            pledge->what ? pledge->what : "support"),
                       .command = pledge_command(plan->arena, pledge),
                       .due = pledge->by,
                       .file = pledge->file,
                       .where = pledge->where,
                   });
    }
}

/* Talks that nobody planned */

static bool has_active_goal(const struct agenda_plan *plan, const struct person *person)
{
    for (size_t i = 0; i < person->goals.count; i++) {
        if (goal_state_on(&person->goals.items[i], plan->as_of) == STATE_ACTIVE) {
            return true;
        }
    }
    return false;
}

static void add_next_session(struct agenda_plan *plan, const struct person *person)
{
    const struct session *last = session_last(plan->team, person->id, plan->as_of);
    enum cadence own = person->contract.cadence;
    int32_t days = cadence_days[own ? own : plan->team->cadence.session];
    char date[DATE_SIZE];

    if (session_next_talk(plan->team, person->id, plan->as_of).day != DAY_NONE ||
        !has_active_goal(plan, person)) {
        return;
    }
    day_t day = last ? session_day(last, plan->as_of) : DAY_NONE;
    agenda_add(plan, (struct agenda_item){
                         .block = AGENDA_OWED,
                         .person = person->id,
                         .what = last ? arena_printf(plan->arena,
                                                     "no session is planned; the last was on %s",
                                                     date_format(day, date))
                                      : "no session is planned yet",
                         .command = arena_printf(
                             plan->arena, "coach session schedule %s --date DATE", person->id),
                         .due = last && days > 0 ? day + days : DAY_NONE,
                     });
}

/* Feedback */

/** The last that the viewer gave, or anybody where nobody in particular looks. */
static day_t last_given(const struct agenda_plan *plan, const struct person *person)
{
    day_t last = DAY_NONE;

    for (size_t i = 0; i < person->feedback.count; i++) {
        const struct feedback *feedback = &person->feedback.items[i];
        if (agenda_is_viewer(plan, feedback->by) && feedback->given <= plan->as_of &&
            feedback->given > last) {
            last = feedback->given;
        }
    }
    return last;
}

/** The first day of the goals that they work on; DAY_NONE for none. */
static day_t first_start(const struct agenda_plan *plan, const struct person *person)
{
    day_t first = DAY_NONE;

    for (size_t i = 0; i < person->goals.count; i++) {
        const struct goal *goal = &person->goals.items[i];
        day_t start = goal_terms_on(goal, plan->as_of).start;
        if (goal_state_on(goal, plan->as_of) == STATE_ACTIVE && start != DAY_NONE &&
            (first == DAY_NONE || start < first)) {
            first = start;
        }
    }
    return first;
}

static void add_feedback(struct agenda_plan *plan, const struct person *person)
{
    day_t last = last_given(plan, person);
    day_t from = last != DAY_NONE ? last : first_start(plan, person);
    char date[DATE_SIZE];

    if (agenda_is_alone(plan, person) || from == DAY_NONE || from + FEEDBACK_DAYS > plan->as_of) {
        return;
    }
    agenda_add(plan, (struct agenda_item){
                         .block = AGENDA_OWED,
                         .person = person->id,
                         .what = last == DAY_NONE
                                     ? "no feedback yet"
                                     : arena_printf(plan->arena, "the last feedback was on %s",
                                                    date_format(last, date)),
                         .command = arena_printf(plan->arena, "coach feedback give %s", person->id),
                         .due = from + FEEDBACK_DAYS,
                     });
}

void agenda_add_owed(struct agenda_plan *plan, const struct person *person)
{
    if (!plan->scope->talks_unknown) {
        add_next_session(plan, person);
        add_feedback(plan, person);
    }
}

/* Sessions */

/** The second command notes what the first one, which only reads, leaves no trace of. */
static char *prepare_command(const struct agenda_plan *plan, const struct session *session)
{
    return arena_printf(plan->arena,
                        "coach session prep %s/%s && "
                        "coach session log %s/%s --prepared-by-coach today",
                        session->person, session->slug, session->person, session->slug);
}

static char *session_command(const struct agenda_plan *plan, const struct session *session,
                             const char *verb)
{
    return arena_printf(plan->arena, "coach session %s %s/%s", verb, session->person,
                        session->slug);
}

/** "the grow session of 2026-01-12" */
static char *session_words(const struct agenda_plan *plan, const struct session *session)
{
    char date[DATE_SIZE];

    return arena_printf(plan->arena, "the %s session of %s", session_kind_words[session->kind],
                        date_format(session_day(session, plan->as_of), date));
}

static void add_session_item(struct agenda_plan *plan, const struct session *session,
                             const char *what, const char *command, day_t due)
{
    agenda_add(plan, (struct agenda_item){
                         .block = AGENDA_OWED,
                         .person = session->person,
                         .what = what,
                         .command = command,
                         .due = due,
                         .file = session->file,
                         .where = session->where,
                     });
}

static void add_planned(struct agenda_plan *plan, const struct session *session, day_t day)
{
    day_t prepared = session->prepared.coach;

    if (day < plan->as_of) {
        add_session_item(
            plan, session,
            arena_printf(plan->arena, "%s is not noted yet", session_words(plan, session)),
            session_command(plan, session, "log"), day);
    } else if (day <= plan->as_of + PREPARE_DAYS &&
               (prepared == DAY_NONE || prepared > plan->as_of)) {
        add_session_item(plan, session,
                         arena_printf(plan->arena, "prepare %s", session_words(plan, session)),
                         prepare_command(plan, session), day);
    }
}

static void add_session(struct agenda_plan *plan, const struct session *session)
{
    day_t day = session_day(session, plan->as_of);
    bool sent = session_followup_on(session, plan->as_of) == FOLLOWUP_SENT;

    switch (session_state_on(session, plan->as_of)) {
    case SESSION_PLANNED: add_planned(plan, session, day); break;
    case SESSION_HELD:
        if (!sent && day <= plan->as_of) {
            add_session_item(plan, session,
                             arena_printf(plan->arena, "send what was agreed in %s",
                                          session_words(plan, session)),
                             session_command(plan, session, "followup"),
                             session_followup_due(session, plan->as_of));
        }
        break;
    case SESSION_SKIPPED: break;
    }
}

/** What the viewer said they would do. */
static void add_own_actions(struct agenda_plan *plan)
{
    const char *viewer = plan->scope->viewer;
    const struct person *only = plan->scope->only;
    size_t count;
    const struct commitment_made *made =
        commitments_open(plan->arena, plan->team, viewer, plan->as_of, &count);

    for (size_t i = 0; i < count && viewer; i++) {
        const struct session *session = made[i].session;
        if (!made[i].action || (only && !session_is_of(session, only->id))) {
            continue;
        }
        agenda_add(plan,
                   (struct agenda_item){
                       .block = AGENDA_OWED,
                       .person = session->person,
                       .what = arena_printf(plan->arena, "you said you would: %s",
                                            made[i].action->what ? made[i].action->what
                                                                 : made[i].action->id),
                       .command = arena_printf(plan->arena, "coach session action done %s/%s/%s",
                                               session->person, session->slug, made[i].action->id),
                       .due = made[i].due,
                       .file = session->file,
                       .where = made[i].action->where,
                   });
    }
}

/** A session that the viewer holds, with the person who is asked for, or those who are there. */
static bool is_meant(const struct agenda_plan *plan, const struct session *session)
{
    const struct person *only = plan->scope->only;
    const struct person *person = team_person(plan->team, session->person);

    if (!only && person_has_left(person, plan->as_of)) {
        return false;
    }
    return agenda_is_viewer(plan, session_coach(plan->team, session)) &&
           (!only || session_is_of(session, only->id));
}

void agenda_add_promises(struct agenda_plan *plan)
{
    const struct people *people = &plan->team->people;

    for (size_t i = 0; i < people->count; i++) {
        if (!plan->scope->only || plan->scope->only == &people->items[i]) {
            add_pledges(plan, &people->items[i]);
        }
    }
    add_own_actions(plan);
}

void agenda_add_sessions(struct agenda_plan *plan)
{
    size_t count;
    const struct session **sessions = sessions_all(plan->arena, plan->team, plan->as_of, &count);

    for (size_t i = 0; i < count; i++) {
        if (is_meant(plan, sessions[i])) {
            add_session(plan, sessions[i]);
        }
    }
}
