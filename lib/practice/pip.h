/**
 * The escalation path: its steps on a day, how long they may be, and how far their KPIs came.
 *
 * verbal is focused coaching; written puts the expectation on paper; pip is a plan with measurable
 * targets; decision ends the path. A step is open from its start until it is closed, or until the
 * next one has started.
 */

#ifndef COACH_PRACTICE_PIP_H
#define COACH_PRACTICE_PIP_H

#include "kpi/figures.h"
#include "model/model.h"
#include "smart/finding.h"

/* Bounds */

/** The team's bounds with the defaults filled in. */
struct pip_bounds {
    /** By enum pip_step, due minus start, both ends allowed: verbal 14 and 28, pip 30 and 60. The
     * others have no bounds, a most of 0. */
    int32_t least[PIP_STEP_COUNT];
    int32_t most[PIP_STEP_COUNT];
    /** Days that the gate looks back on where there was no step of coaching: 28, whatever the bounds
     * of a step. */
    int32_t span;
    /** Days without a talk from which on a plan is without coaching: 10. */
    int32_t quiet;
    /** GROW sessions, with an option and an action of the person's own, that the gate asks for: 2. */
    int32_t sessions;
    /** The share of its gap at the start from which on a KPI has improved: 0.5. */
    struct ratio improved;
};

/** thresholds may be NULL. Of a step whose bounds leave it no length, the defaults hold. */
struct pip_bounds pip_bounds_of(const struct thresholds *thresholds);

/** Complain (D11) of bounds that leave a step no length: the least above the most, or a most of 0. */
void pip_bounds_check(const struct team *team, struct diags *diags);

/** True if a step may last from start to due; steps without a bound may last as they like. */
bool pip_length_fits(const struct pip_bounds *bounds, enum pip_step step, day_t start, day_t due);

/** The id of whoever opened a step: as it says, else the person's coach; NULL for nobody known. */
const char *pip_opener(const struct team *team, const struct pip *pip);

/* Steps on a day */

enum pip_state {
    /** Its start is to come. */
    PIP_PLANNED,
    PIP_OPEN,
    /** A later one has started. */
    PIP_FOLLOWED,
    PIP_CLOSED,
};

/** "planned", "open", "followed", "closed", NULL-terminated. */
extern const char *const pip_state_words[];

enum pip_state pip_state_on(const struct person *person, const struct pip *pip, day_t as_of);

/** A copy of it as it was known on a day: without the override, the talk with HR, the reading and
 * the end that came later. */
struct pip pip_known(const struct pip *pip, day_t as_of);

/** The step that is open on a day; NULL for none. */
const struct pip *pip_open_on(const struct person *person, day_t as_of);

/** The last that had started by a day, open or not; NULL for none. */
const struct pip *pip_last(const struct person *person, day_t as_of);

/**
 * True while a step leads to the next: it is open, followed by another, or came to `continue`, and
 * none behind it came to anything else. Where one was resolved, the path begins anew.
 */
bool pip_goes_on(const struct person *person, const struct pip *pip, day_t as_of);

/** The last of a kind that had started by a day and goes on, pip_goes_on(); NULL for none. */
const struct pip *pip_last_of(const struct person *person, enum pip_step step, day_t as_of);

/** The step that must have been before this one; false for verbal, which is the first. */
bool pip_needs(enum pip_step step, enum pip_step *before);

/** True from `written` on: the gate stands before it, and HR is spoken to. */
bool pip_is_formal(enum pip_step step);

/**
 * True for whoever coaches the person or leads the team, and for whoever opened the step; where
 * nobody is known to do the first two, for all but the person.
 *
 * @pip   NULL for none
 */
bool pip_is_coach(const struct team *team, const struct person *person, const struct pip *pip,
                  const char *id);

/** True for verbal and pip: there are check-ins each week. */
bool pip_is_coaching(enum pip_step step);

/* Its KPIs */

/** A KPI from the start of a step to a day. */
struct pip_kpi {
    const struct goal *goal;
    const struct kpi *kpi;
    /** From the start of the step to its due, towards its target. */
    struct course course;
    struct figures figures;
    /** Where it was at the start: the reading of that day, else the KPI's baseline, else the first
     * reading since. In the KPI's unit; RATIO_NONE where nothing is known. */
    struct ratio from;
    /** +1 where more is better, -1 where less is, 0 where that cannot be told. */
    int direction;
    /** The share of the gap at the start that is closed; RATIO_NONE where it cannot be told. */
    struct ratio closed;
    /** Winning, or enough of the gap is closed; unknown without a reading behind that which says
     * where it was. */
    enum answer improved;
};

struct pip_kpis {
    struct pip_kpi *items;
    size_t count;
};

/**
 * The targets of a step; where it has none, or pip is NULL, the lag KPIs (all, where there is no
 * lag) of the person's goals for performance that are active on the day.
 *
 * @since   the day of the start, where pip is NULL
 */
struct pip_kpis pip_kpis_of(struct arena *arena, const struct team *team,
                            const struct person *person, const struct pip *pip, day_t since,
                            day_t as_of);

/** True where its target is behind both where it stood at the start and where its goal began. */
bool pip_kpi_is_backward(const struct pip_kpi *kpi);

/** "3 -> 2", "no reading since 2026-03-02", "3 on 2026-03-02, no reading since", with the unit. */
char *pip_kpi_moved(struct arena *arena, const struct pip_kpi *kpi);

/** What is said where `improved` is yes; a KPI that had no gap at the start has held. */
const char *pip_kpi_recognised(const struct pip_kpi *kpi);

/** True for a goal that the path is about: active on the day, and no personal one. */
bool pip_goal_counts(const struct goal *goal, day_t as_of);

/* Its weeks */

/** The weeks of seven days of a step, and the check-ins in them. */
struct pip_weeks {
    /** Weeks that have passed, and of which most lies in the step. */
    size_t passed;
    /** Of these, those without a check-in. */
    size_t missed;
    /** The first day of the first one without; DAY_NONE for none. */
    day_t first_missed;
    /** Check-ins held, the running week's too. */
    size_t held;
};

/**
 * From since up to until, on a day; a check-in is a session of kind checkin that was held. A week
 * that until cuts is asked for where most of it, four days, lies before; and any once it has passed.
 */
struct pip_weeks pip_weeks_of(const struct person *person, day_t since, day_t until, day_t as_of);

/** The last day of a step that a day can look back on: the first of its due, the day on which it was
 * closed, and as_of. */
day_t pip_until(const struct pip *pip, day_t as_of);

/** The last day, from since to as_of, on which a session was held; DAY_NONE for none. */
day_t pip_last_talk(const struct person *person, day_t since, day_t as_of);

/**
 * The last day of the running week of a step of coaching, verbal or pip, or its due in that week,
 * where no check-in was held in it; DAY_NONE once one was, for steps that are not open, and for a
 * week that pip_weeks_of() would not ask for.
 */
day_t pip_checkin_due(const struct person *person, const struct pip *pip, day_t as_of);

/** "25 days left", "ends today", "ended 2 days ago"; "no end is set" without a due. */
char *pip_days_left(struct arena *arena, const struct pip *pip, day_t as_of);

/** Parts that do not fit together (D11): due or review before start, closed without outcome or before
 * it started, an outcome without a day. */
void pip_check(const struct pip *pip, struct diags *diags);

/**
 * Rules P, about a step on a day: P2 and P3 also where it is closed, since what was left out at its
 * start stays so, the others until then:
 *
 *   P1 error    shorter or longer than its bounds
 *   P2 error    `written` or later, and HR was not spoken to before it
 *   P3 error    ahead of its turn, and no override says why
 *   P4 warning  a pip without a session or check-in for ten days
 *   P5 warning  a pip without targets; `written` or pip without expectation, facts, coaching or
 *               support; `written` without consequence or review; a target that is behind where
 *               its KPI stood, pip_kpi_is_backward()
 *   P6 hint     past its due, and still open
 */
void pip_lint(const struct team *team, const struct person *person, const struct pip *pip,
              day_t as_of, struct findings *findings);

#endif
