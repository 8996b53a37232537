/** The verbs of `coach feedback`. */

#ifndef COACH_CMD_FEEDBACK_H
#define COACH_CMD_FEEDBACK_H

#include "cmd.h"

extern const struct command feedback_give;
extern const struct command feedback_ask;
extern const struct command feedback_list;
extern const struct command feedback_show;
extern const struct command feedback_balance_verb;
extern const struct command feedback_edit;

#endif
