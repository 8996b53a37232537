/**
 * Rows from a file or stdin, kept for the excerpts of complaints.
 */

#ifndef COACH_CMD_INPUT_H
#define COACH_CMD_INPUT_H

#include "cmd.h"
#include "io/rows.h"

/**
 * Read all of a file, "-" for stdin, into context->input.
 *
 * @return  false with a diagnostic (E1, or Y7 where it is too large)
 */
bool input_read(struct context *context, const char *path);

/** Read a file of rows; see rows_read(). False with diagnostics. */
bool input_rows(struct context *context, const char *path, const struct row_columns *columns,
                struct rows *rows);

#endif
