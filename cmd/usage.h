/**
 * The usage of a command, made from its table: what -h, help and wrong usage print.
 */

#ifndef COACH_CMD_USAGE_H
#define COACH_CMD_USAGE_H

#include <stdio.h>

#include "base/buffer.h"
#include "cmd.h"

/** The whole usage of a command. noun is NULL for commands without one. */
void usage_write(const struct command *noun, const struct command *command, FILE *out);

/** "coach goal record [options] GOAL[/KPI] VALUE" */
void usage_synopsis(struct buffer *out, const struct command *noun, const struct command *command);

#endif
