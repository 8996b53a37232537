/**
 * What moved since a day: the KPIs and milestones of a person's active goals, from where they were
 * to where they are.
 */

#ifndef COACH_PRACTICE_MOVED_H
#define COACH_PRACTICE_MOVED_H

#include "kpi/figures.h"
#include "model/model.h"

/** A KPI between two days. */
struct movement {
    const struct goal *goal;
    /** NULL for the goal's milestones. */
    const struct kpi *kpi;
    /** The terms and the figures on the later day. */
    struct course course;
    struct figures now;
    /** Where it was: the reading of the earlier day, else the baseline. In the KPI's unit, or
     * milestones done; RATIO_NONE where neither is known. */
    struct ratio from;
    /** Where it is; RATIO_NONE where there is no reading. */
    struct ratio to;
    /** +1 towards the target (or into the line to hold), -1 away from it, 0 where it stood still
     * or cannot be told. */
    int direction;
};

struct movements {
    struct movement *items;
    size_t count;
};

/** One KPI from one day to another; kpi is NULL for the goal's milestones. */
struct movement movement_of(const struct goal *goal, const struct kpi *kpi, day_t since,
                            day_t as_of, const struct bounds *bounds);

/** All KPIs and milestones of the goals that are active on as_of, in the order of the files. */
struct movements movements_since(struct arena *arena, const struct goals *goals, day_t since,
                                 day_t as_of, const struct bounds *bounds);

/**
 * "from 66 to 70%, 20% to go", "no reading yet", "still at 70%, 20% to go"; of milestones
 * "from 0 to 2 of 4 done".
 */
char *movement_in_words(struct arena *arena, const struct movement *movement);

/** "70%", "4 h"; "" for RATIO_NONE. kpi is NULL for milestones. */
char *value_with_unit(struct arena *arena, const struct kpi *kpi, struct ratio value);

#endif
