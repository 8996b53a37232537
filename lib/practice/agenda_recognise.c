/*
 * To recognise: what went the right way, and has not been told to the person yet.
 */

#include <string.h>

#include "kpi/rollup.h"
#include "kpi/terms.h"
#include "practice/agenda_parts.h"
#include "practice/habit.h"
#include "practice/journal.h"
#include "practice/moved.h"
#include "practice/session.h"

/** So many occasions at least make four weeks of a habit. */
enum { OCCASIONS_MIN = 3 };

/** Where something stands. */
struct source {
    const char *file;
    where_t where;
};

/* What was recognised already */

/** The last day on which a person was told of a goal, or of anything if goal is NULL. */
static day_t last_told(const struct person *person, const struct goal *goal, day_t as_of)
{
    day_t last = DAY_NONE;

    for (size_t i = 0; i < person->feedback.count; i++) {
        const struct feedback *feedback = &person->feedback.items[i];
        bool about = !goal || (feedback->goal && goal_is_named(goal, feedback->goal));
        if (about && feedback->kind == FEEDBACK_REINFORCING && feedback->given <= as_of &&
            feedback->given > last) {
            last = feedback->given;
        }
    }
    return last;
}

/** The last day on which somebody wrote down how it went, for themselves. */
static day_t last_written(const struct person *person, day_t as_of)
{
    const struct journal *last = journal_last(person, as_of);

    return last ? last->written : DAY_NONE;
}

/** What happened after this day is to be recognised. */
static day_t since_of(const struct agenda_plan *plan, const struct person *person,
                      const struct goal *goal)
{
    day_t told = agenda_is_alone(plan, person) ? last_written(person, plan->as_of)
                                               : last_told(person, goal, plan->as_of);
    day_t begin = plan->as_of - AGENDA_DAYS;

    return told > begin ? told : begin;
}

static bool is_new(const struct agenda_plan *plan, day_t day, day_t since)
{
    return day != DAY_NONE && day > since && day <= plan->as_of;
}

/** To tell them of it; those who coach themselves tell their journal. */
static const char *telling(const struct agenda_plan *plan, const struct person *person,
                           const char *goal, day_t day)
{
    char date[DATE_SIZE];

    if (agenda_is_alone(plan, person)) {
        return arena_printf(plan->arena, "coach review journal add %s", person->id);
    }
    return arena_printf(plan->arena, "coach feedback give %s%s%s --happened %s", person->id,
                        goal ? " --goal " : "", goal ? goal : "", date_format(day, date));
}

/** Add something about a goal, which may be NULL. */
static void recognise(struct agenda_plan *plan, const struct person *person, const char *goal,
                      const char *what, day_t day, struct source source)
{
    agenda_add(plan, (struct agenda_item){
                         .block = AGENDA_RECOGNISE,
                         .person = person->id,
                         .what = arena_printf(plan->arena, "%s. What helped?", what),
                         .command = telling(plan, person, goal, day),
                         .due = DAY_NONE,
                         .file = source.file,
                         .where = source.where,
                     });
}

/* Goals that go on */

static void add_kpi(struct agenda_plan *plan, const struct person *person, const struct goal *goal,
                    const struct kpi *kpi, day_t since)
{
    struct movement movement = movement_of(goal, kpi, since, plan->as_of, &plan->bounds);
    const struct reading *latest = movement.now.latest;

    if (movement.direction > 0 && latest && is_new(plan, latest->date, since)) {
        recognise(plan, person, agenda_goal_name(plan, goal, NULL),
                  arena_printf(plan->arena, "%s moved %s", agenda_kpi_title(kpi),
                               movement_in_words(plan->arena, &movement)),
                  latest->date, (struct source){goal->file, latest->where});
    }
}

static void add_milestone(struct agenda_plan *plan, const struct person *person,
                          const struct goal *goal, const struct milestone *milestone, day_t since)
{
    if (is_new(plan, milestone->done, since)) {
        recognise(plan, person, agenda_goal_name(plan, goal, NULL),
                  arena_printf(plan->arena, "done: %s",
                               milestone->what ? milestone->what : milestone->id),
                  milestone->done, (struct source){goal->file, milestone->where});
    }
}

/** Four weeks without a gap, which are told of once in four weeks. */
static void add_habit(struct agenda_plan *plan, const struct person *person,
                      const struct goal *goal, const struct habit *habit, day_t since)
{
    struct habit_course course = habit_course_on(goal, habit, plan->as_of, plan->scope->over);
    struct habit_figures figures = habit_figures(plan->arena, habit, &course);
    struct source source = {goal->file, habit->where};
    const char *name = agenda_goal_name(plan, goal, NULL);
    const char *what = habit->what ? habit->what : habit->id;

    if (is_new(plan, habit->automatic, since)) {
        recognise(plan, person, name, arena_printf(plan->arena, "needs no more counting: %s", what),
                  habit->automatic, source);
    } else if (figures.counts && course.open && course.first <= plan->as_of - (HABIT_DAYS - 1) &&
               figures.recent.of >= OCCASIONS_MIN && figures.recent.done == figures.recent.of &&
               since == plan->as_of - AGENDA_DAYS) {
        recognise(plan, person, name,
                  arena_printf(plan->arena, "four weeks without a gap: %s (%s)", what,
                               habit_in_words(plan->arena, &figures)),
                  plan->as_of, source);
    }
}

static void add_active(struct agenda_plan *plan, const struct person *person,
                       const struct goal *goal, day_t since)
{
    for (size_t i = 0; i < goal->kpis.count; i++) {
        add_kpi(plan, person, goal, &goal->kpis.items[i], since);
    }
    for (size_t i = 0; i < goal->milestones.count; i++) {
        add_milestone(plan, person, goal, &goal->milestones.items[i], since);
    }
    for (size_t i = 0; i < goal->habits.count; i++) {
        add_habit(plan, person, goal, &goal->habits.items[i], since);
    }
}

/* Goals that were closed */

/** "; On-time delivery rate ended at 88: 92% of the way from 65 to 90", of the first lag KPI. */
static const char *end_in_words(const struct agenda_plan *plan, const struct goal *goal)
{
    for (size_t i = 0; i < goal->kpis.count; i++) {
        const struct kpi *kpi = &goal->kpis.items[i];
        struct course course = course_on(goal, kpi, plan->as_of);
        struct figures figures;
        if (kpi->kind == KPI_LAG) {
            kpi_figures(kpi, &course, &plan->bounds, &figures);
            return arena_printf(plan->arena, ": %s %s", agenda_kpi_title(kpi),
                                figures_in_words(plan->arena, kpi, &course, &figures));
        }
    }
    return "";
}

static void add_closed(struct agenda_plan *plan, const struct person *person,
                       const struct goal *goal, day_t since)
{
    struct goal_figures figures;
    char score[DECIMAL_SIZE];

    goal_rollup(goal, plan->as_of, &plan->bounds, &figures);
    if (is_new(plan, goal->closed, since) && ratio_known(figures.score) && figures.score.num > 0) {
        recognise(plan, person, agenda_goal_name(plan, goal, NULL),
                  arena_printf(plan->arena, "%s was closed with a score of %s%s", goal->slug,
                               ratio_format(figures.score, 4, score), end_in_words(plan, goal)),
                  goal->closed, (struct source){goal->file, goal->where});
    }
}

/* Actions */

/** The last day on which the person was told of what a session was about. */
static day_t since_session(const struct agenda_plan *plan, const struct person *person,
                           const struct session *session)
{
    day_t since = plan->as_of - AGENDA_DAYS;

    for (size_t i = 0; i < person->goals.count; i++) {
        const struct goal *goal = &person->goals.items[i];
        for (size_t j = 0; j < session->goals.count; j++) {
            if (goal_is_named(goal, session->goals.items[j]) &&
                since_of(plan, person, goal) > since) {
                since = since_of(plan, person, goal);
            }
        }
    }
    return session->goals.count > 0 ? since : since_of(plan, person, NULL);
}

/** "jordan/on-time": the first goal that a session was about, KPI left off; NULL for none. */
static const char *first_goal(const struct agenda_plan *plan, const struct session *session)
{
    const char *name = session->goals.count > 0 ? session->goals.items[0] : NULL;
    const char *slash = name ? strchr(name, '/') : NULL;

    return slash ? arena_strndup(plan->arena, name,
                                 (size_t)(slash - name) + 1 + strcspn(slash + 1, "/"))
                 : NULL;
}

static void add_actions(struct agenda_plan *plan, const struct person *person,
                        const struct session *session)
{
    day_t since = since_session(plan, person, session);

    for (size_t i = 0; i < session->will.count; i++) {
        const struct action *action = &session->will.items[i];
        const char *who = action_who(session, action);
        if (who && strcmp(who, person->id) == 0 && is_new(plan, action->done, since)) {
            recognise(plan, person, first_goal(plan, session),
                      arena_printf(plan->arena, "done as agreed: %s",
                                   action->what ? action->what : action->id),
                      action->done, (struct source){session->file, action->where});
        }
    }
}

void agenda_add_recognitions(struct agenda_plan *plan, const struct person *person)
{
    size_t count;
    const struct session **sessions =
        sessions_of(plan->arena, plan->team, person->id, plan->as_of, &count);

    for (size_t i = 0; i < person->goals.count; i++) {
        const struct goal *goal = &person->goals.items[i];
        enum goal_state state = goal_state_on(goal, plan->as_of);
        day_t since = since_of(plan, person, goal);
        if (state == STATE_ACTIVE) {
            add_active(plan, person, goal, since);
        } else if (state == STATE_CLOSED) {
            add_closed(plan, person, goal, since);
        }
    }
    for (size_t i = 0; i < count; i++) {
        if (session_state_on(sessions[i], plan->as_of) == SESSION_HELD) {
            add_actions(plan, person, sessions[i]);
        }
    }
}
