/**
 * The verbs of `coach session action`, and what they are about: actions, and promises of support.
 */

#ifndef COACH_CMD_SESSION_ACTION_H
#define COACH_CMD_SESSION_ACTION_H

#include "cmd.h"

extern const struct command action_list;
extern const struct command action_done;
extern const struct command action_skip;

/** One of them; action or promise is NULL, and so is session of what was promised for a goal. */
struct action_row {
    const struct team *team;
    const struct session *session;
    const struct action *action;
    const struct promise *promise;
    const struct goal *goal;
    day_t as_of;
};

/** The name by which it goes: "jordan/2026-01-12/standup", "jordan/on-time/planning-course". */
char *action_name(struct arena *arena, const struct action_row *row);

/** The id of an action or promise. */
const char *action_id(const struct action_row *row);

struct action_rows {
    struct action_row *items;
    size_t count;
};

/**
 * All of sessions that were held by a day, in the order of sessions_all(), and then the support that
 * was promised for the goals that are active on it.
 */
struct action_rows actions_all(struct arena *arena, const struct team *team, day_t as_of);

#endif
