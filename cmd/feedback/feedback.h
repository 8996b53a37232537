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

/** The feedback as the only row of `feedback list`, in the format asked for. An exit code. */
int feedback_list_one(struct context *context, const struct team *team,
                      const struct feedback *feedback);

#endif
