/**
 * --format: the formats of all rows, and those that some commands have beside them.
 */

#ifndef COACH_CMD_FORMAT_H
#define COACH_CMD_FORMAT_H

#include "cmd.h"

/** Take the format of this name. DONE, or WRONG_USAGE after saying that there is none. */
int format_read(struct context *context, const char *name);

/** DONE if the command has the format; WRONG_USAGE after saying whose it is. */
int format_check(struct context *context);

#endif
