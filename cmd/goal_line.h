/**
 * A goal in a few lines of a page.
 */

#ifndef COACH_CMD_GOAL_LINE_H
#define COACH_CMD_GOAL_LINE_H

#include "page.h"

/** Its name, status and progress, its statement, and a line for each KPI. */
void goal_lines(const struct page *page, const struct team *team, const struct goal *goal);

/** True for a draft and for a goal that is closed on the day. */
bool goal_line_hidden(const struct goal *goal, day_t as_of);

/** "92%" of a ratio, "" where unknown. In the arena. */
char *percent_text(struct arena *arena, struct ratio ratio);

#endif
