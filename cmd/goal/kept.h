/**
 * A goal that keeps what another one reached.
 *
 * It is a file of its own. In the closed one nobody would look at its readings, and the figures of
 * that goal are those with which it ended.
 */

#ifndef COACH_CMD_GOAL_KEPT_H
#define COACH_CMD_GOAL_KEPT_H

#include "cmd.h"

/** How long it is kept, unless that is said: 13 weeks. */
#define KEPT_DAYS 91

struct kept {
    /** In: its days. */
    day_t from;
    day_t until;
    /** Out: "jordan/on-time-keep", its path, and its text; NULL where nothing is kept. */
    const char *name;
    const char *path;
    const char *text;
};

/**
 * Make the goal that keeps a KPI of another one. One that does so already is said to be there, and
 * nothing is made.
 *
 * @name   the goal that is closed
 * @range  "at-least 88", or "rate:at-least 88" where it has several KPIs
 * @return DONE, or an exit code after saying why
 */
int kept_make(struct context *context, const char *name, const char *range, struct kept *kept);

/** Say on stderr that it is there, and that it is agreed to as any other; nothing for none. */
void kept_say(const struct kept *kept);

#endif
