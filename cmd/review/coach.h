/** Somebody's own coaching, as a page and in rows. */

#ifndef COACH_CMD_REVIEW_COACH_H
#define COACH_CMD_REVIEW_COACH_H

#include "cmd.h"
#include "practice/coach_figures.h"

/** The page: what to recognise, what is owed, the figures, what was learned and answered. */
void coach_write_page(struct context *context, const struct team *team,
                      const struct coach_figures *coaching);

/** Each figure with its formula and the pieces behind it. */
void coach_write_explained(struct context *context, const struct team *team,
                           const struct coach_figures *coaching);

/** The rows of a format, one a figure or, with pieces, one a piece behind a figure. An exit code. */
int coach_write_rows(struct context *context, const struct coach_figures *coaching, bool pieces);

#endif
