/**
 * Development: goals for a skill, and the KPIs that they move.
 */

#ifndef COACH_PRACTICE_DEVELOPMENT_H
#define COACH_PRACTICE_DEVELOPMENT_H

#include "practice/moved.h"

/** What a goal says that it moves. */
struct moved_target {
    /** NULL where it moves nothing, or nothing that there is. */
    const struct goal *goal;
    /** The KPI; of a goal named alone its first lag KPI, else its first; NULL if it has none. */
    const struct kpi *kpi;
};

struct moved_target moved_target_of(struct arena *arena, const struct team *team,
                                    const struct goal *goal);

/** True if everyone reads a goal, and only a pair what it moves: its name may be told, no more. */
bool moved_target_is_private(const struct goal *goal, const struct moved_target *target);

/** The goals that say they move a KPI of a goal. */
struct moving_goals {
    const struct goal **items;
    size_t count;
};

/**
 * The goals, active on a day, that move a KPI of a goal: anybody's, in order of their names.
 *
 * @with_private   those too that lie below private/
 */
struct moving_goals goals_moving(struct arena *arena, const struct team *team,
                                 const struct goal *goal, const struct kpi *kpi, day_t as_of,
                                 bool with_private);

/**
 * How far a KPI has come since a goal that moves it began: "from 53 to 47 h, 2 h to go". NULL
 * where the goal has not begun, or moves no KPI.
 *
 * @with_private   that of a target, too, which moved_target_is_private()
 */
char *moved_in_words(struct arena *arena, const struct goal *goal,
                     const struct moved_target *target, day_t as_of, const struct bounds *bounds,
                     bool with_private);

#endif
