/*
 * The team's thresholds laid over the defaults.
 */

#include "kpi/thresholds.h"

static const struct bounds DEFAULTS = {
    .on_track = {1, 10},
    .on_track_floor = {1, 20},
    .at_risk = {3, 10},
    .at_risk_floor = {1, 10},
    .pace_from = {3, 20},
    .stretch = {7, 10},
    .stale_days =
        {
            [CADENCE_NONE] = 0,
            [CADENCE_DAY] = 1,
            [CADENCE_WEEK] = 10,
            [CADENCE_TWO_WEEKS] = 21,
            [CADENCE_MONTH] = 45,
            [CADENCE_QUARTER] = 137,
        },
};

static void put_share(struct ratio *bound, struct decimal set)
{
    if (decimal_known(set)) {
        *bound = ratio_from_decimal(set);
    }
}

/* Ages are whole days, so "older than 1.5" is the same as "older than 1". */
static void put_days(int32_t *bound, struct decimal set)
{
    if (!decimal_known(set)) {
        return;
    }
    int64_t days = set.units / decimal_power(set.scale);
    if (days < 0) {
        days = 0;
    }
    *bound = days < DAY_LAST ? (int32_t)days : DAY_LAST;
}

struct bounds bounds_of(const struct thresholds *thresholds)
{
    struct bounds bounds = DEFAULTS;
    if (!thresholds) {
        return bounds;
    }
    put_share(&bounds.on_track, thresholds->on_track);
    put_share(&bounds.on_track_floor, thresholds->on_track_floor);
    put_share(&bounds.at_risk, thresholds->at_risk);
    put_share(&bounds.at_risk_floor, thresholds->at_risk_floor);
    put_share(&bounds.pace_from, thresholds->pace_from);
    put_share(&bounds.stretch, thresholds->stretch);
    put_days(&bounds.stale_days[CADENCE_DAY], thresholds->stale_day);
    put_days(&bounds.stale_days[CADENCE_WEEK], thresholds->stale_week);
    put_days(&bounds.stale_days[CADENCE_TWO_WEEKS], thresholds->stale_two_weeks);
    put_days(&bounds.stale_days[CADENCE_MONTH], thresholds->stale_month);
    put_days(&bounds.stale_days[CADENCE_QUARTER], thresholds->stale_quarter);
    return bounds;
}
