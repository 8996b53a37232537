/*
 * coach goal: what is to be reached, and how far it is.
 */

#include "goal/goal.h"

#include "commands.h"

static const struct command *const verbs[] = {
    &goal_add,    &goal_list, &goal_show,    &goal_check, &goal_record,    &goal_tick,
    &goal_habit,  &goal_gap,  &goal_explain, &goal_tree,  &goal_kickstart, &goal_agree,
    &goal_revise, &goal_edit, &goal_close,   NULL,
};

const struct command goal_command = {
    .name = "goal",
    .summary = "Goals: add, list, show, check, record, tick, habit, gap, explain, tree, "
               "kickstart, agree, revise, edit, close.",
    .verbs = verbs,
};
