/**
 * The terms of a goal on a day: what its statement, dates and KPI values were before later
 * revisions.
 */

#ifndef COACH_KPI_TERMS_H
#define COACH_KPI_TERMS_H

#include "model/goal.h"

struct goal_terms {
    const char *statement;
    day_t start;
    day_t due;
    /** The revisions whose `was` these are; NULL where what the goal itself says held already. */
    const struct revision *start_undone;
    const struct revision *due_undone;
};

struct kpi_terms {
    struct decimal baseline;
    struct decimal target;
    const struct revision *baseline_undone;
    const struct revision *target_undone;
};

/**
 * Undo every revision dated after as_of. A `was` of "" says that there was none; one that cannot
 * be read leaves the value.
 */
struct goal_terms goal_terms_on(const struct goal *goal, day_t as_of);
struct kpi_terms kpi_terms_on(const struct goal *goal, const struct kpi *kpi, day_t as_of);

/** The goal's state on a day: closed only from its closing day on. */
enum goal_state goal_state_on(const struct goal *goal, day_t as_of);

#endif
