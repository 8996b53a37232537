/**
 * Days as they are typed in an option.
 */

#ifndef COACH_CMD_ONE_DAY_H
#define COACH_CMD_ONE_DAY_H

#include "cmd.h"

/**
 * A single day, in digits or in words.
 *
 * @text     as given; NULL for today
 * @return   DONE, or WRONG_USAGE after saying why: no date, or several days
 */
int one_day(struct context *context, const char *text, day_t *day);

/**
 * Some days: a period such as 2026-Q1, a single day, or FROM..TO, either of which may be left out.
 *
 * @return   DONE, or WRONG_USAGE after saying why: no date, or it ends before it begins
 */
int some_days(struct context *context, const char *text, struct period *days);

/** The same of what has happened: a day that is still to come is wrong usage as well. */
int past_day(struct context *context, const char *text, day_t *day);

#endif
