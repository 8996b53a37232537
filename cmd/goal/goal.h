/** The verbs of `coach goal`. */

#ifndef COACH_CMD_GOAL_H
#define COACH_CMD_GOAL_H

#include "cmd.h"

extern const struct command goal_add;
extern const struct command goal_list;
extern const struct command goal_show;
extern const struct command goal_check;
extern const struct command goal_record;
extern const struct command goal_tick;
extern const struct command goal_habit;
extern const struct command goal_gap;
extern const struct command goal_explain;
extern const struct command goal_tree;
extern const struct command goal_kickstart;
extern const struct command goal_agree;
extern const struct command goal_revise;
extern const struct command goal_edit;
extern const struct command goal_close;

#endif
