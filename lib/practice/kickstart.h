/**
 * Starting alone: the seven things that a goal needs before coaching it can begin.
 */

#ifndef COACH_PRACTICE_KICKSTART_H
#define COACH_PRACTICE_KICKSTART_H

#include "model/model.h"
#include "smart/finding.h"

enum kickstart_box {
    /** One KPI that tells of the outcome: a lag KPI. */
    BOX_KPI,
    /** Where it starts; what it keeps, where it keeps a line. */
    BOX_BASELINE,
    /** The statement is specific, measurable and time-bound. */
    BOX_SMART,
    /** What moves the KPI: a habit, a lead KPI, or a milestone. */
    BOX_BEHAVIOURS,
    /** One habit. */
    BOX_HABIT,
    /** The habit's trigger: when and where. */
    BOX_WHEN,
    /** At least one reading and one tick. */
    BOX_TRACKER,
};
#define BOX_COUNT 7

/** How far a goal is. */
struct kickstart {
    /** NULL where nothing is begun. */
    const struct goal *goal;
    /** The first lag KPI; NULL for none. */
    const struct kpi *kpi;
    /** The habit that is furthest: one with a trigger before one without. NULL for none. */
    const struct habit *habit;
    bool ticked[BOX_COUNT];
    /** The halves of the tracker. */
    bool has_reading;
    bool has_tick;
    size_t done;
};

/** "core KPI", "baseline" ..., by box. */
extern const char *const box_names[BOX_COUNT];

/**
 * The boxes of a goal on a day; later readings and ticks do not count.
 *
 * @verdicts   what the goal linter says of it
 */
struct kickstart kickstart_of(const struct goal *goal, const struct verdicts *verdicts,
                              day_t as_of);

#endif
