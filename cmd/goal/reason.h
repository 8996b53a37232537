/**
 * The status of a KPI in words: what was compared with what.
 */

#ifndef COACH_CMD_GOAL_REASON_H
#define COACH_CMD_GOAL_REASON_H

#include "score.h"

/** Decimal places of a ratio, as in the scorecard. */
enum { RATIO_PLACES = 4 };

/**
 * "expected - progress = 0.15, more than max(0.1 x expected, 0.05) = 0.05, ...": a distance that
 * is not its bound never looks like it. In the arena.
 */
const char *status_reason(struct arena *arena, const struct score_row *row,
                          const struct bounds *bounds);

#endif
