/**
 * The list of all rules: `coach help rules`.
 */

#ifndef COACH_CMD_RULE_LIST_H
#define COACH_CMD_RULE_LIST_H

#include "cmd.h"

/** Write the rules in the format that was asked for. Returns an exit code. */
int rule_list_write(struct context *context);

#endif
