/**
 * How much of the way a KPI should have come by a day.
 */

#ifndef COACH_KPI_EXPECTED_H
#define COACH_KPI_EXPECTED_H

#include "kpi/figures.h"

/**
 * The day on which progress is held against the plan: the later of the last reading's date and
 * as-of minus the stale limit, within start..due. So a reading is measured on its own day while
 * it is fresh, and does not stay good for ever. A KPI without `every` is never stale but is
 * given no longer than a monthly one.
 *
 * @actual_date   DAY_NONE without a reading: as-of minus the stale limit, then
 * @course        must be known
 */
day_t expected_day(enum cadence every, day_t actual_date, const struct course *course,
                   const struct bounds *bounds);

/**
 * The share of the way that the plan has on a day of start..due: the share of the time passed,
 * or with checkpoints the share of the value on the line through baseline, checkpoints and
 * target. It leaves 0..1 only where a checkpoint does. 1 where due = start. RATIO_NONE with
 * checkpoints but without a way from baseline to target.
 */
struct ratio expected_share(const struct checkpoints *checkpoints, const struct course *course,
                            day_t day);

#endif
