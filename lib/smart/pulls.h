/**
 * Which KPIs of a team measure the same, and which way each is to go.
 */

#ifndef COACH_SMART_PULLS_H
#define COACH_SMART_PULLS_H

#include "base/arena.h"
#include "model/model.h"

/** An active KPI that goes a way. */
struct pull {
    /** What it measures: its `measure`, else its name and unit; NULL where it says neither. */
    const char *key;
    /** +1 up, -1 down */
    int direction;
    const struct goal *goal;
    const struct kpi *kpi;
};

struct pulls {
    /** In order of key and direction. */
    struct pull *items;
    size_t count;
};

/** All KPIs that are active on a day and go a way, in the arena. */
struct pulls pulls_make(struct arena *arena, const struct team *team, day_t as_of);

/**
 * The first KPI of another goal that measures the same and is to go the other way; NULL if there
 * is none.
 */
const struct pull *pulls_against(struct arena *arena, const struct pulls *pulls,
                                 const struct goal *goal, const struct kpi *kpi, int direction);

#endif
