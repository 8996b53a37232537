/*
 * The log book: what became of goals, their figures, steps and support.
 */

#include "kpi/terms.h"
#include "practice/log_writer.h"

static struct log_event of_goal(const struct goal *goal)
{
    return (struct log_event){
        .person = goal->person, .file = goal->file, .is_private = goal->is_private, .goal = goal};
}

static struct place goal_mark(const struct goal *goal, size_t field)
{
    return mark_place(goal->file, goal->where, &goal->marks, field);
}

/** What a draft says of its days is not settled. */
static void add_terms(struct log_writer *w, const struct goal *goal)
{
    struct goal_terms terms = goal_terms_on(goal, w->as_of);
    enum goal_state state = goal_state_on(goal, w->as_of);
    struct log_event event = of_goal(goal);

    if (state == STATE_DRAFT) {
        return;
    }
    log_add(w, event, LOG_GOAL_STARTED, terms.start, goal_mark(goal, offsetof(struct goal, start)));
    if (state != STATE_CLOSED || goal->closed >= terms.due) {
        log_add(w, event, LOG_GOAL_DUE, terms.due, goal_mark(goal, offsetof(struct goal, due)));
    }
    log_add(w, event, LOG_GOAL_CLOSED, goal->closed,
            goal_mark(goal, offsetof(struct goal, closed)));
}

static void add_agreements(struct log_writer *w, const struct goal *goal)
{
    struct log_event event = of_goal(goal);

    for (size_t i = 0; i < goal->agreed.count; i++) {
        const struct agreement *agreed = &goal->agreed.items[i];
        event.item = agreed;
        event.by = agreed->by;
        log_add(w, event, LOG_GOAL_AGREED, agreed->date,
                mark_place(goal->file, agreed->where, &agreed->marks,
                           offsetof(struct agreement, date)));
    }
    event.by = NULL;
    for (size_t i = 0; i < goal->revised.count; i++) {
        const struct revision *revised = &goal->revised.items[i];
        event.item = revised;
        log_add(w, event, LOG_GOAL_REVISED, revised->date,
                mark_place(goal->file, revised->where, &revised->marks,
                           offsetof(struct revision, date)));
    }
}

static void add_readings(struct log_writer *w, const struct goal *goal, const struct kpi *kpi)
{
    struct log_event event = of_goal(goal);

    event.of = kpi;
    for (size_t i = 0; i < kpi->readings.count; i++) {
        const struct reading *reading = &kpi->readings.items[i];
        event.item = reading;
        log_add(w, event, LOG_READING, reading->date, where_place(goal->file, reading->where));
    }
}

static void add_milestones(struct log_writer *w, const struct goal *goal)
{
    struct log_event event = of_goal(goal);

    for (size_t i = 0; i < goal->milestones.count; i++) {
        const struct milestone *milestone = &goal->milestones.items[i];
        event.item = milestone;
        if (milestone->done == DAY_NONE || milestone->done > milestone->due) {
            log_add(w, event, LOG_MILESTONE_DUE, milestone->due,
                    mark_place(goal->file, milestone->where, &milestone->marks,
                               offsetof(struct milestone, due)));
        }
        log_add(w, event, LOG_MILESTONE, milestone->done,
                mark_place(goal->file, milestone->where, &milestone->marks,
                           offsetof(struct milestone, done)));
    }
}

static void add_habit(struct log_writer *w, const struct goal *goal, const struct habit *habit)
{
    struct log_event event = of_goal(goal);

    event.of = habit;
    log_add(w, event, LOG_HABIT_AUTOMATIC, habit->automatic,
            mark_place(goal->file, habit->where, &habit->marks, offsetof(struct habit, automatic)));
    for (size_t i = 0; w->ticks && i < habit->ticks.count; i++) {
        const struct tick *tick = &habit->ticks.items[i];
        event.item = tick;
        event.by = goal->person;
        log_add(w, event, tick->skip ? LOG_TICK_SKIPPED : LOG_TICK, tick->date,
                where_place(goal->file, tick->where));
    }
}

static void add_barriers(struct log_writer *w, const struct goal *goal)
{
    struct log_event event = of_goal(goal);

    for (size_t i = 0; i < goal->barriers.count; i++) {
        const struct barrier *barrier = &goal->barriers.items[i];
        event.item = barrier;
        log_add(w, event, LOG_BARRIER, barrier->since,
                mark_place(goal->file, barrier->where, &barrier->marks,
                           offsetof(struct barrier, since)));
        log_add(w, event, LOG_BARRIER_OVER, barrier->until,
                mark_place(goal->file, barrier->where, &barrier->marks,
                           offsetof(struct barrier, until)));
    }
}

static void add_support(struct log_writer *w, const struct goal *goal)
{
    struct log_event event = of_goal(goal);

    for (size_t i = 0; i < goal->support.count; i++) {
        const struct support *support = &goal->support.items[i];
        event.item = support;
        event.by = support->who;
        if (support->done == DAY_NONE || support->done > support->by) {
            log_add(w, event, LOG_SUPPORT_DUE, support->by,
                    mark_place(goal->file, support->where, &support->marks,
                               offsetof(struct support, by)));
        }
        log_add(w, event, LOG_SUPPORT_GIVEN, support->done,
                mark_place(goal->file, support->where, &support->marks,
                           offsetof(struct support, done)));
    }
}

void log_add_goals(struct log_writer *w, const struct goals *goals)
{
    for (size_t i = 0; i < goals->count; i++) {
        const struct goal *goal = &goals->items[i];
        add_terms(w, goal);
        add_agreements(w, goal);
        for (size_t j = 0; j < goal->kpis.count; j++) {
            add_readings(w, goal, &goal->kpis.items[j]);
        }
        add_milestones(w, goal);
        for (size_t j = 0; j < goal->habits.count; j++) {
            add_habit(w, goal, &goal->habits.items[j]);
        }
        add_barriers(w, goal);
        add_support(w, goal);
    }
}
