/**
 * From figures to a status, an answer and a score.
 */

#ifndef COACH_KPI_STATUS_H
#define COACH_KPI_STATUS_H

#include "kpi/figures.h"

/** max(share x expected, floor): how far progress may be behind expected. */
struct ratio status_allowance(struct ratio expected, struct ratio share, struct ratio floor);

/** The status of progress on a way. The course must be known. */
enum status status_of(const struct course *course, struct ratio progress, struct ratio expected,
                      const struct bounds *bounds);

/** yes where achieved or on-track, unknown where there is nothing to judge yet, else no. */
enum answer status_winning(enum status status);

/** progress / expected, where expected is large enough for that to mean something. */
struct ratio pace_of(struct ratio progress, struct ratio expected, const struct bounds *bounds);

/** Progress clamped to 0..1. */
struct ratio progress_clamped(struct ratio progress);

/** Progress clamped to 0..1, once due has passed or the goal is closed. */
struct ratio score_of(const struct course *course, struct ratio progress);

/** Everything undefined. */
struct figures figures_unknown(void);

#endif
