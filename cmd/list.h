/**
 * What every listing verb ends with: filter words, the format asked for, and stdout.
 */

#ifndef COACH_CMD_LIST_H
#define COACH_CMD_LIST_H

#include "cmd.h"

/**
 * Filter the sheet by the command's words, from the first one on, and check the columns that are
 * asked for. Comes before the team is loaded, so that a mistyped word is all that is said.
 *
 * @return  DONE or WRONG_USAGE
 */
int list_filter(struct context *context, struct sheet *sheet);

/** Read filter words only; in filters on people `me` is whoever is at the keyboard. */
int list_read_filters(struct context *context, struct sheet *sheet, char *const *words,
                      size_t count);

/** True if rows of private/ were asked for: by --private, or by a filter on `private`. */
bool list_shows_private(const struct context *context, const struct sheet *sheet);

/** Say on stderr that so many rows of private/ are left out; nothing for none. */
void list_say_private(size_t count);

/**
 * Write the sheet to stdout. Beside a table stderr says how many private rows are left out and,
 * where the table has no rows, how many are hidden.
 *
 * @nothing   said on stderr where a table has no rows and no filter was given; NULL for nothing
 * @return    DONE or WRONG_USAGE
 */
int list_write(struct context *context, const struct sheet *sheet, const char *nothing);

/**
 * Write one row of a sheet, which was asked for by its name: neither filtered nor hidden.
 *
 * @return  DONE or WRONG_USAGE
 */
int list_write_one(struct context *context, const struct sheet *sheet, const void *row);

#endif
