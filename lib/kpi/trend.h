/**
 * Where the readings are heading: a line that a few odd readings cannot bend.
 *
 * The Theil-Sen estimator (Theil 1950, Sen 1968): the slope is the median of the slopes between
 * all pairs of readings, the intercept the median of value - slope x day. Of an even number the
 * median is the mean of the middle two. The latest 26 readings that count, at least 4;
 * single readings, also where `actual` is a mean.
 */

#ifndef COACH_KPI_TREND_H
#define COACH_KPI_TREND_H

#include "kpi/figures.h"

/** Readings that the line is laid through. */
#define TREND_MIN 4
#define TREND_MAX 26

struct trend {
    /** Readings used; 0 where there is no line and all else is undefined. */
    size_t used;
    /** Change a day, in the KPI's unit. */
    struct ratio slope;
    /** The value on the line at due. */
    struct ratio forecast;
    /** The first whole day on which the line has reached the target; DAY_NONE if the KPI is
     * achieved, the line is flat or moves away from the target, that day is not after as-of, or
     * it is over five years (1826 days) away. */
    day_t eta;
};

/** The trend of a KPI with baseline and target. A keep KPI has none. */
void kpi_trend(const struct kpi *kpi, const struct course *course, const struct figures *figures,
               struct trend *out);

#endif
