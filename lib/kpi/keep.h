/**
 * KPIs that hold a line instead of going a way.
 */

#ifndef COACH_KPI_KEEP_H
#define COACH_KPI_KEEP_H

#include "kpi/figures.h"

/** Whether the bounds that the kind needs are there. */
bool keep_known(const struct keep *keep);

/** Whether a value is inside; bounds are. The keep must be known. */
bool keep_holds(const struct keep *keep, struct decimal value);

/** How far a value is outside, 0 inside; RATIO_NONE for RATIO_NONE. The keep must be known. */
struct ratio keep_distance(const struct keep *keep, struct ratio actual);

/**
 * Gap, progress and status of a keep KPI whose actual, latest and counted are filled in. The
 * course must be known.
 */
void keep_figures(const struct kpi *kpi, const struct course *course, struct figures *figures);

#endif
