/**
 * What goals or statements come to, as rows: one verdict a criterion.
 */

#ifndef COACH_CMD_VERDICTS_H
#define COACH_CMD_VERDICTS_H

#include "lint.h"

/**
 * A sheet for rows of struct judgement. Goals have their person and name; drafts, and what is not
 * judged, are hidden.
 */
struct sheet verdict_sheet(struct context *context, bool of_goals);

#endif
