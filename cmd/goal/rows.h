/**
 * What the values of rows mean, for the verbs that take many at once.
 */

#ifndef COACH_CMD_GOAL_ROWS_H
#define COACH_CMD_GOAL_ROWS_H

#include "cmd.h"
#include "io/rows.h"
#include "model/schema.h"

/**
 * The goal of a row, named in full: "jordan/on-time", or "on-time" beside a person, or "on-time"
 * alone where only one person has it. False after a complaint at its place.
 *
 * @person   of the same row; NULL for none
 * @goals    the names of all goals
 * @out      one of them
 */
bool row_goal(struct context *context, const struct row_value *value, const char *person,
              const char *const *goals, size_t count, const char **out);

/** Read a value as a scalar of a type; false after a complaint at its place. */
bool row_scalar(struct context *context, const struct row_value *value,
                const struct scalar_type *type, void *out);

/** Say on stderr what became of rows: "3 ticks written in 2 files, 1 there already". */
void rows_say_written(struct context *context, const char *what, size_t written, size_t files,
                      size_t unchanged);

#endif
