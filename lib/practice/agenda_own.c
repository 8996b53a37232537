/*
 * A person's own page: their goals, what the day asks of them, and when they talk next.
 */

#include <string.h>

#include "base/text.h"
#include "kpi/rollup.h"
#include "kpi/terms.h"
#include "practice/agenda_parts.h"
#include "practice/habit.h"
#include "practice/journal.h"
#include "practice/moved.h"
#include "practice/partner.h"
#include "practice/session.h"

/* Goals */

/** "on-track, at 88%: 92% of the way from 65 to 90": the first lag KPI, else the first. */
static const char *goal_in_words(const struct agenda_plan *plan, const struct goal *goal)
{
    const struct kpi *kpi = goal->kpis.count > 0 ? goal->kpis.items : NULL;
    struct goal_figures rollup;
    struct figures figures;

    goal_rollup(goal, plan->as_of, &plan->bounds, &rollup);
    for (size_t i = goal->kpis.count; i > 0; i--) {
        kpi = goal->kpis.items[i - 1].kind == KPI_LAG ? &goal->kpis.items[i - 1] : kpi;
    }
    if (!kpi && goal->milestones.count == 0) {
        return "nothing to measure yet";
    }
    struct course course = course_on(goal, kpi, plan->as_of);
    if (kpi) {
        kpi_figures(kpi, &course, &plan->bounds, &figures);
    } else {
        milestone_figures(&goal->milestones, &course, &plan->bounds, &figures);
    }
    const char *words = figures_in_words(plan->arena, kpi, &course, &figures);
    const char *status = status_name(rollup.status);
    return text_starts_with(words, status) ? words
                                           : arena_printf(plan->arena, "%s, %s", status, words);
}

static void add_goal(struct agenda_plan *plan, const struct person *person, const struct goal *goal)
{
    struct goal_terms terms = goal_terms_on(goal, plan->as_of);
    const char *name = agenda_goal_name(plan, goal, NULL);

    agenda_add(
        plan,
        (struct agenda_item){
            .block = AGENDA_GOAL,
            .person = person->id,
            .what = arena_printf(plan->arena, "%s: %s", goal->slug, goal_in_words(plan, goal)),
            .command = arena_printf(
                plan->arena,
                goal->kpis.count > 0 ? "coach goal record %s VALUE" : "coach goal show %s", name),
            .due = terms.due,
            .file = goal->file,
            .where = goal->where,
        });
}

/** Goals of others that they work on, too; the owner notes how it goes. */
static void add_partnerships(struct agenda_plan *plan, const struct person *person)
{
    struct partnerships all =
        partnerships_of(plan->arena, plan->team, person->id, plan->as_of, false);

    for (size_t i = 0; i < all.count; i++) {
        const struct goal *goal = all.items[i].goal;
        const char *name = agenda_goal_name(plan, goal, NULL);
        agenda_add(plan, (struct agenda_item){
                             .block = AGENDA_GOAL,
                             .person = person->id,
                             .what = arena_printf(plan->arena, "partner in %s: %s", name,
                                                  partnership_in_words(plan->arena, &all.items[i],
                                                                       plan->as_of, &plan->bounds)),
                             .command = arena_printf(plan->arena, "coach goal show %s", name),
                             .due = goal_terms_on(goal, plan->as_of).due,
                             .file = goal->file,
                             .where = all.items[i].partner->where,
                         });
    }
}

/* Habits */

/** The day, or the last day of the week, that an occasion leaves; DAY_NONE if nothing is open. */
static day_t open_until(const struct agenda_plan *plan, const struct habit *habit,
                        const struct habit_course *course)
{
    struct occasions walk = occasions_begin(plan->arena, habit, course);
    struct occasion occasion = {.state = OCCASION_DONE};

    while (occasions_next(&walk, &occasion)) {
        continue;
    }
    if (!course->open || occasion.state != OCCASION_PENDING) {
        return DAY_NONE;
    }
    return habit->every.kind == RHYTHM_TIMES_A_WEEK ? occasion.day + 6 : occasion.day;
}

static void add_habit(struct agenda_plan *plan, const struct person *person,
                      const struct goal *goal, const struct habit *habit)
{
    struct habit_course course = habit_course_on(goal, habit, plan->as_of, plan->scope->over);
    struct habit_figures figures = habit_figures(plan->arena, habit, &course);
    day_t until = open_until(plan, habit, &course);
    const char *word = habit_word(&figures);
    struct agenda_item item = {
        .person = person->id,
        .command = arena_printf(plan->arena, "coach goal tick %s",
                                agenda_goal_name(plan, goal, habit->id)),
        .due = until,
        .file = goal->file,
        .where = habit->where,
    };

    if (until != DAY_NONE) {
        item.block = AGENDA_HABIT;
        item.what = arena_printf(plan->arena, "%s%s%s (%s)", habit->what ? habit->what : habit->id,
                                 habit->when ? ", " : "", habit->when ? habit->when : "",
                                 habit_in_words(plan->arena, &figures));
        agenda_add(plan, item);
    }
    if (word) {
        item.block = AGENDA_WORD;
        item.due = DAY_NONE;
        item.what =
            arena_printf(plan->arena, "%s: %s", habit->what ? habit->what : habit->id, word);
        agenda_add(plan, item);
    }
}

/* Actions */

static void add_actions(struct agenda_plan *plan, const struct person *person)
{
    size_t count;
    const struct commitment_made *made =
        commitments_open(plan->arena, plan->team, person->id, plan->as_of, &count);

    for (size_t i = 0; i < count; i++) {
        const struct session *session = made[i].session;
        const struct action *action = made[i].action;
        const char *what = action ? action->what : made[i].promise->what;
        const char *id = action ? action->id : made[i].promise->id;
        agenda_add(plan,
                   (struct agenda_item){
                       .block = AGENDA_ACTION,
                       .person = person->id,
                       .what = arena_printf(plan->arena, "%s%s",
                                            action ? "" : "promised: ", what ? what : id),
                       .command = arena_printf(plan->arena, "coach session action done %s/%s/%s",
                                               session->person, session->slug, id),
                       .due = made[i].due,
                       .file = session->file,
                       .where = action ? action->where : made[i].promise->where,
                   });
    }
}

/* Journal and session */

static bool has_week(const struct agenda_plan *plan, const struct person *person, day_t monday)
{
    struct journal_week *weeks;
    size_t count = journal_weeks(plan->arena, person, plan->as_of, &weeks);

    for (size_t i = 0; i < count; i++) {
        if (weeks[i].monday == monday) {
            return weeks[i].state == JOURNAL_WRITTEN;
        }
    }
    return false;
}

static void add_journal(struct agenda_plan *plan, const struct person *person)
{
    day_t monday = day_week_start(plan->as_of);
    char week[DATE_SIZE];

    if (!has_week(plan, person, monday)) {
        agenda_add(plan,
                   (struct agenda_item){
                       .block = AGENDA_JOURNAL,
                       .person = person->id,
                       .what = arena_printf(plan->arena, "three lines on %s are not written yet",
                                            date_format_week(monday, week)),
                       .command = arena_printf(plan->arena, "coach review journal add %s --week %s",
                                               person->id, week),
                       .due = monday + 6,
                   });
    }
}

static void add_session(struct agenda_plan *plan, const struct person *person)
{
    struct next_talk next = session_next_talk(plan->team, person->id, plan->as_of);
    const struct session *session = next.planned ? next.planned : next.agreed_in;
    char date[DATE_SIZE];

    if (!session) {
        return;
    }
    date_format(next.day, date);
    agenda_add(plan,
               (struct agenda_item){
                   .block = AGENDA_SESSION,
                   .person = person->id,
                   .what = next.planned
                               ? arena_printf(plan->arena, "%s session on %s",
                                              session_kind_words[session->kind], date)
                               : arena_printf(plan->arena, "session on %s, as agreed", date),
                   .command = next.planned
                                  ? arena_printf(plan->arena, "coach session prep %s/%s",
                                                 session->person, session->slug)
                                  : arena_printf(plan->arena, "coach session prep %s", person->id),
                   .due = next.day,
                   .file = session->file,
                   .where = session->where,
               });
}

struct agenda agenda_of_person(struct arena *arena, const struct agenda_scope *scope)
{
    struct agenda_plan plan = agenda_begin(arena, scope);
    const struct person *person = scope->only;

    agenda_add_own_step(&plan, person);
    for (int habits = 0; habits < 2; habits++) {
        for (size_t i = 0; i < person->goals.count; i++) {
            const struct goal *goal = &person->goals.items[i];
            if (goal_state_on(goal, plan.as_of) != STATE_ACTIVE) {
                continue;
            }
            if (!habits) {
                add_goal(&plan, person, goal);
            }
            for (size_t j = 0; habits && j < goal->habits.count; j++) {
                add_habit(&plan, person, goal, &goal->habits.items[j]);
            }
        }
        if (!habits) {
            add_partnerships(&plan, person);
        }
    }
    add_actions(&plan, person);
    agenda_add_rounds(&plan, NULL, person->id, AGENDA_ACTION);
    agenda_add_own_reviews(&plan, person);
    agenda_add_own_agreements(&plan, person);
    add_journal(&plan, person);
    add_session(&plan, person);
    return plan.agenda;
}
