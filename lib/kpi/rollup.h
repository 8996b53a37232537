/**
 * From KPIs to their goal: weighted mean of progress, worst status.
 */

#ifndef COACH_KPI_ROLLUP_H
#define COACH_KPI_ROLLUP_H

#include "kpi/figures.h"

struct goal_figures {
    /** Weighted mean of the members' progress, each clamped to 0..1. RATIO_NONE if no member
     * has any. The members are the lag KPIs with a weight; where there is none, all KPIs and the
     * milestones. */
    struct ratio progress;
    /** The worst of the members. STATUS_NONE without members. */
    enum status status;
    /** Once due has passed or the goal is closed: the progress. */
    struct ratio score;
    /** Whether the score is a success: 1 for a committed goal, bounds->stretch for a stretch
     * goal. ANSWER_UNKNOWN while there is no score. */
    enum answer success;
    /** Any member is stale. */
    bool stale;
};

/**
 * Roll the figures of a goal's KPIs and milestones up to the goal.
 *
 * @as_of   the day of the figures; what is later is not known yet
 * @bounds  the thresholds of the team
 */
void goal_rollup(const struct goal *goal, day_t as_of, const struct bounds *bounds,
                 struct goal_figures *out);

#endif
