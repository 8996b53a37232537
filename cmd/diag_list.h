/**
 * Diagnostics as a command's answer, on stdout: for people, for editors, for CI, or as rows.
 */

#ifndef COACH_CMD_DIAG_LIST_H
#define COACH_CMD_DIAG_LIST_H

#include "cmd.h"

/**
 * Write diagnostics in the format that was asked for: a table has each with its line and a
 * caret, gcc and github have a line each, all others are rows.
 *
 * @input   for places whose file is not in the team directory
 * @return  DONE or WRONG_USAGE
 */
int diag_list_write(struct context *context, const struct diags *diags, const struct input *input);

/** True if the answer is to be read by a person: a table, without columns chosen. */
bool diag_list_is_page(const struct context *context);

#endif
