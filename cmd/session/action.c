/*
 * coach session action: what was promised in talks, from open to done.
 */

#include "session/action.h"

#include "practice/session.h"
#include "session/session.h"

static void add_rows(struct action_rows *rows, const struct team *team,
                     const struct session *session, day_t as_of)
{
    for (size_t i = 0; i < session->will.count; i++) {
        rows->items[rows->count++] =
            (struct action_row){team, session, &session->will.items[i], NULL, as_of};
    }
    for (size_t i = 0; i < session->support.count; i++) {
        rows->items[rows->count++] =
            (struct action_row){team, session, NULL, &session->support.items[i], as_of};
    }
}

struct action_rows actions_all(struct arena *arena, const struct team *team, day_t as_of)
{
    size_t count;
    size_t room = 0;
    const struct session **sessions = sessions_all(arena, team, as_of, &count);
    struct action_rows rows = {NULL, 0};

    for (size_t i = 0; i < count; i++) {
        room += sessions[i]->will.count + sessions[i]->support.count;
    }
    rows.items = arena_array(arena, room, sizeof(*rows.items));
    for (size_t i = 0; i < count; i++) {
        if (session_state_on(sessions[i], as_of) == SESSION_HELD) {
            add_rows(&rows, team, sessions[i], as_of);
        }
    }
    return rows;
}

static const struct command *const verbs[] = {&action_list, &action_done, &action_skip, NULL};

const struct command session_action = {
    .name = "action",
    .summary = "Actions and promises of all sessions: list, done, skip.",
    .verbs = verbs,
};
