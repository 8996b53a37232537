/**
 * The bounds that turn a figure into a status: the team's, or these defaults.
 */

#ifndef COACH_KPI_THRESHOLDS_H
#define COACH_KPI_THRESHOLDS_H

#include "base/ratio.h"
#include "model/team.h"

struct bounds {
    /** on-track while expected - progress <= max(on_track x expected, on_track_floor): 0.10, 0.05 */
    struct ratio on_track;
    struct ratio on_track_floor;
    /** at-risk while expected - progress <= max(at_risk x expected, at_risk_floor): 0.30, 0.10 */
    struct ratio at_risk;
    struct ratio at_risk_floor;
    /** The pace is shown from this expected share on: 0.15 */
    struct ratio pace_from;
    /** A stretch goal succeeds from this score on: 0.7 */
    struct ratio stretch;
    /** By enum cadence: a last reading older than so many days is stale: 1, 10, 21, 45, 137.
     * 0 for CADENCE_NONE, which is never stale. Parts of a day do not count. */
    int32_t stale_days[CADENCE_COUNT];
};

/** The team's thresholds with the defaults filled in. thresholds may be NULL. */
struct bounds bounds_of(const struct thresholds *thresholds);

#endif
