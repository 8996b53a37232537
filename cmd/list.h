/**
 * What every listing verb ends with: filter words, the format asked for, and stdout.
 */

#ifndef COACH_CMD_LIST_H
#define COACH_CMD_LIST_H

#include "cmd.h"

/** Filter the sheet by the command's words, from the first one on. DONE or WRONG_USAGE. */
int list_filter(struct context *context, struct sheet *sheet);

/**
 * Write the sheet to stdout.
 *
 * @nothing   said on stderr where a table has no rows and no filter was given; NULL for nothing
 * @return    DONE or WRONG_USAGE
 */
int list_write(struct context *context, const struct sheet *sheet, const char *nothing);

#endif
