/**
 * The verbs of `coach session action`, and what they are about: actions, and promises of support.
 */

#ifndef COACH_CMD_SESSION_ACTION_H
#define COACH_CMD_SESSION_ACTION_H

#include "cmd.h"

extern const struct command action_list;
extern const struct command action_done;
extern const struct command action_skip;

/** One of them, with its session; action or promise is NULL. */
struct action_row {
    const struct team *team;
    const struct session *session;
    const struct action *action;
    const struct promise *promise;
    day_t as_of;
};

struct action_rows {
    struct action_row *items;
    size_t count;
};

/** All of sessions that were held by a day, in the order of sessions_all(). */
struct action_rows actions_all(struct arena *arena, const struct team *team, day_t as_of);

#endif
