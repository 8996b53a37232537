/*
 * Where the records have what the twelve weeks ask for.
 */

#include "practice/roadmap_find.h"

#include "kpi/terms.h"
#include "practice/feedback.h"
#include "practice/occasions.h"
#include "practice/round.h"
#include "practice/session.h"

static const struct found nothing = {false, DAY_NONE};

static struct found on(day_t day)
{
    return (struct found){true, day};
}

static bool is_between(day_t day, day_t first, day_t last)
{
    return day != DAY_NONE && first <= day && day <= last;
}

/** No draft, and not closed before the weeks began. */
static bool is_of_plan(const struct look *look, const struct goal *goal)
{
    enum goal_state state = goal_state_on(goal, look->as_of);

    return state == STATE_ACTIVE || (state == STATE_CLOSED && goal->closed >= look->since);
}

/* Discovery and Baseline */

/** The KPIs of outcomes; with_baseline: those that have one, or hold a line, which needs none. */
static size_t count_kpis(const struct look *look, bool with_baseline)
{
    size_t count = 0;

    for (size_t i = 0; i < look->person->goals.count; i++) {
        const struct goal *goal = &look->person->goals.items[i];
        for (size_t j = 0; j < goal->kpis.count && is_of_plan(look, goal); j++) {
            const struct kpi *kpi = &goal->kpis.items[j];
            struct kpi_terms terms = kpi_terms_on(goal, kpi, look->as_of);
            bool has_baseline = kpi->keep.kind != KEEP_NONE || decimal_known(terms.baseline);
            count += kpi->kind == KPI_LAG && (has_baseline || !with_baseline);
        }
    }
    return count;
}

struct found roadmap_find_kpi(const struct look *look)
{
    return count_kpis(look, false) > 0 ? on(DAY_NONE) : nothing;
}

struct found roadmap_find_baseline(const struct look *look)
{
    size_t count = count_kpis(look, false);

    return count > 0 && count_kpis(look, true) == count ? on(DAY_NONE) : nothing;
}

/** The first talk of some kinds that was held between two days. */
static struct found find_session(const struct look *look, unsigned kinds, day_t first, day_t last)
{
    size_t count;
    const struct session **sessions =
        sessions_of(look->arena, look->team, look->person->id, look->as_of, &count);

    for (size_t i = 0; i < count; i++) {
        day_t day = session_day(sessions[i], look->as_of);
        if (session_state_on(sessions[i], look->as_of) == SESSION_HELD &&
            kinds >> sessions[i]->kind & 1 && is_between(day, first, last)) {
            return on(day);
        }
    }
    return nothing;
}

struct found roadmap_find_first_talk(const struct look *look)
{
    return find_session(look, 1U << SESSION_KICKOFF | 1U << SESSION_GROW, look->since, look->as_of);
}

struct found roadmap_find_journal(const struct look *look)
{
    for (size_t i = 0; i < look->person->journal.count; i++) {
        day_t written = look->person->journal.items[i].written;
        if (is_between(written, look->since, look->as_of)) {
            return on(written);
        }
    }
    return nothing;
}

struct found roadmap_find_round(const struct look *look)
{
    for (size_t i = 0; i < look->person->rounds.count; i++) {
        day_t day = round_day(&look->person->rounds.items[i]);
        if (is_between(day, look->since, look->as_of)) {
            return on(day);
        }
    }
    return nothing;
}

/* Goal Setting and Habit Design */

struct found roadmap_find_smart(const struct look *look)
{
    return look->smart_goals > 0 ? on(DAY_NONE) : nothing;
}

static day_t habit_begin(const struct look *look, const struct goal *goal,
                         const struct habit *habit)
{
    return habit->since != DAY_NONE ? habit->since : goal_terms_on(goal, look->as_of).start;
}

/** A habit that was begun between two days. */
static struct found find_habit(const struct look *look, day_t first, day_t last)
{
    for (size_t i = 0; i < look->person->goals.count; i++) {
        const struct goal *goal = &look->person->goals.items[i];
        for (size_t j = 0; j < goal->habits.count && is_of_plan(look, goal); j++) {
            day_t begin = habit_begin(look, goal, &goal->habits.items[j]);
            if (is_between(begin, first, last)) {
                return on(begin);
            }
        }
    }
    return nothing;
}

struct found roadmap_find_habits(const struct look *look)
{
    return find_habit(look, DAY_FIRST, look->as_of);
}

/** The first reading between two days. */
static struct found find_reading(const struct look *look, day_t first, day_t last)
{
    struct found found = nothing;

    for (size_t i = 0; i < look->person->goals.count; i++) {
        const struct kpis *kpis = &look->person->goals.items[i].kpis;
        for (size_t j = 0; j < kpis->count; j++) {
            const struct readings *readings = &kpis->items[j].readings;
            for (size_t k = 0; k < readings->count; k++) {
                day_t day = readings->items[k].date;
                if (is_between(day, first, last) && (!found.there || day < found.day)) {
                    found = on(day);
                }
            }
        }
    }
    return found;
}

/** The first day between two on which a habit was done. */
static struct found find_tick(const struct look *look, day_t first, day_t last)
{
    struct found found = nothing;

    for (size_t i = 0; i < look->person->goals.count; i++) {
        const struct habits *habits = &look->person->goals.items[i].habits;
        for (size_t j = 0; j < habits->count; j++) {
            const struct ticks *ticks = &habits->items[j].ticks;
            for (size_t k = 0; k < ticks->count; k++) {
                day_t day = ticks->items[k].date;
                if (tick_is_done(&ticks->items[k]) && is_between(day, first, last) &&
                    (!found.there || day < found.day)) {
                    found = on(day);
                }
            }
        }
    }
    return found;
}

struct found roadmap_find_tracker(const struct look *look)
{
    struct found reading = find_reading(look, look->since, look->as_of);
    struct found tick = find_tick(look, look->since, look->as_of);

    if (!reading.there || !tick.there) {
        return nothing;
    }
    return reading.day > tick.day ? reading : tick;
}

/* Implementation and Iteration */

struct found roadmap_find_talk(const struct look *look)
{
    return find_session(look, ~0U, look->first, look->last);
}

struct found roadmap_find_week_reading(const struct look *look)
{
    return find_reading(look, look->first, look->last);
}

struct found roadmap_find_practised(const struct look *look)
{
    return find_tick(look, look->first, look->last);
}

/** A habit that happens by itself, or one that was begun since the phase did. */
struct found roadmap_find_next_habit(const struct look *look)
{
    for (size_t i = 0; i < look->person->goals.count; i++) {
        const struct habits *habits = &look->person->goals.items[i].habits;
        for (size_t j = 0; j < habits->count; j++) {
            if (is_between(habits->items[j].automatic, look->since, look->as_of)) {
                return on(habits->items[j].automatic);
            }
        }
    }
    return find_habit(look, look->phase, look->as_of);
}

/* Skill Deepening and Stretch */

struct found roadmap_find_stretch(const struct look *look)
{
    for (size_t i = 0; i < look->person->goals.count; i++) {
        const struct goal *goal = &look->person->goals.items[i];
        day_t start = goal_terms_on(goal, look->as_of).start;
        if (is_of_plan(look, goal) && start <= look->as_of &&
            (goal->commitment == STRETCH || goal->purpose == FOR_SKILL)) {
            return on(start);
        }
    }
    return nothing;
}

struct found roadmap_find_practice(const struct look *look)
{
    return find_session(look, 1U << SESSION_PRACTICE, look->since, look->as_of);
}

/** Feedback that was given since the phase began. */
static struct found find_feedback(const struct look *look, bool from_coach, bool reinforcing)
{
    for (size_t i = 0; i < look->person->feedback.count; i++) {
        const struct feedback *feedback = &look->person->feedback.items[i];
        if (is_between(feedback->given, look->phase, look->as_of) &&
            (!from_coach || feedback_from(look->team, feedback) == FROM_COACH) &&
            (!reinforcing || feedback->kind == FEEDBACK_REINFORCING)) {
            return on(feedback->given);
        }
    }
    return nothing;
}

struct found roadmap_find_coach_feedback(const struct look *look)
{
    return find_feedback(look, true, false);
}

/* Review and Sustainability Plan */

struct found roadmap_find_review(const struct look *look)
{
    return find_session(look, 1U << SESSION_REVIEW, look->phase, look->as_of);
}

struct found roadmap_find_wins(const struct look *look)
{
    return find_feedback(look, false, true);
}

/** What was learned is kept with a goal that is closed, or a KPI holds the line. */
struct found roadmap_find_sustain(const struct look *look)
{
    for (size_t i = 0; i < look->person->goals.count; i++) {
        const struct goal *goal = &look->person->goals.items[i];
        enum goal_state state = goal_state_on(goal, look->as_of);
        if (state == STATE_CLOSED && goal->learned && is_of_plan(look, goal)) {
            return on(goal->closed);
        }
        for (size_t j = 0; j < goal->kpis.count && state == STATE_ACTIVE; j++) {
            if (goal->kpis.items[j].keep.kind != KEEP_NONE) {
                return on(DAY_NONE);
            }
        }
    }
    return nothing;
}

/** A goal that begins with the last phase or later, or the draft of one. */
struct found roadmap_find_next_goal(const struct look *look)
{
    for (size_t i = 0; i < look->person->goals.count; i++) {
        const struct goal *goal = &look->person->goals.items[i];
        if (goal_state_on(goal, look->as_of) == STATE_DRAFT ||
            goal_terms_on(goal, look->as_of).start >= look->phase) {
            return on(DAY_NONE);
        }
    }
    return nothing;
}
