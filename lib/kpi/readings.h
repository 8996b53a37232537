/**
 * Which readings of a KPI count on a day.
 *
 * Those dated from start to the earlier of as-of and due. Readings are taken by their dates, so a
 * file whose dates are out of order gives the same figures as one in order.
 */

#ifndef COACH_KPI_READINGS_H
#define COACH_KPI_READINGS_H

#include "kpi/figures.h"

/** Whether there are a start, a due day not before it, and an as-of: without, nothing counts. */
bool course_known(const struct course *course);

/** The course must be known. A reading whose value was refused does not count. */
bool reading_counts(const struct reading *reading, const struct course *course);

/** How many count. */
size_t readings_counted(const struct kpi *kpi, const struct course *course);

/**
 * The latest readings that count, newest first.
 *
 * @latest   room for max of them, max at least 1
 * @return   how many were found
 */
size_t readings_latest(const struct kpi *kpi, const struct course *course,
                       const struct reading **latest, size_t max);

/**
 * What `actual` asks for: the latest reading that counts, or the mean of those in the mean_days
 * days that end on it. RATIO_NONE if latest is NULL.
 */
struct ratio readings_actual(const struct kpi *kpi, const struct course *course,
                             const struct reading *latest);

#endif
