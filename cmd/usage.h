/**
 * The usage of a command, made from its table: what -h, help and wrong usage print.
 */

#ifndef COACH_CMD_USAGE_H
#define COACH_CMD_USAGE_H

#include <stdio.h>

#include "base/buffer.h"
#include "cmd.h"

/** The whole usage of the command that a path leads to. */
void usage_write(const struct command_path *path, FILE *out);

/** "coach goal record [options] GOAL[/KPI] VALUE" */
void usage_synopsis(struct buffer *out, const struct command_path *path);

#endif
