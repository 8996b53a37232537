/** The verbs of `coach review`. */

#ifndef COACH_CMD_REVIEW_H
#define COACH_CMD_REVIEW_H

#include "cmd.h"

extern const struct command review_scorecard;

#endif
