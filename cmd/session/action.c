/*
 * coach session action: what was promised in talks, from open to done.
 */

#include "session/action.h"

#include "kpi/terms.h"
#include "practice/session.h"
#include "practice/standing.h"
#include "session/session.h"

const char *action_id(const struct action_row *row)
{
    return row->action ? row->action->id : row->promise->id;
}

char *action_name(struct arena *arena, const struct action_row *row)
{
    return arena_printf(arena, "%s/%s/%s", row->goal ? row->goal->person : row->session->person,
                        row->goal ? row->goal->slug : row->session->slug, action_id(row));
}

static void add_session(struct action_rows *rows, const struct team *team,
                        const struct session *session, day_t as_of)
{
    struct action_row row = {.team = team, .session = session, .as_of = as_of};

    for (size_t i = 0; i < session->will.count; i++) {
        row.action = &session->will.items[i];
        rows->items[rows->count++] = row;
    }
    row.action = NULL;
    for (size_t i = 0; i < session->support.count; i++) {
        row.promise = &session->support.items[i];
        rows->items[rows->count++] = row;
    }
}

/** What was promised for a goal, in the form that it has in a session. */
static struct promise *as_promise(struct arena *arena, const struct goal *goal, size_t index)
{
    const struct support *support = &goal->support.items[index];
    struct promise *promise = arena_array(arena, 1, sizeof(*promise));

    *promise = (struct promise){
        .where = support->where,
        .id = support_id(arena, goal, index),
        .what = support->what ? support->what : support->kind,
        .who = support->who,
        .by = support->by,
        .done = support->done,
    };
    return promise;
}

static void add_goals(struct arena *arena, struct action_rows *rows, const struct team *team,
                      const struct goals *goals, day_t as_of)
{
    for (size_t i = 0; i < goals->count; i++) {
        const struct goal *goal = &goals->items[i];
        bool active = goal_state_on(goal, as_of) == STATE_ACTIVE;
        for (size_t j = 0; active && j < goal->support.count; j++) {
            rows->items[rows->count++] = (struct action_row){
                .team = team,
                .promise = as_promise(arena, goal, j),
                .goal = goal,
                .as_of = as_of,
            };
        }
    }
}

static size_t room_for_goals(const struct goals *goals)
{
    size_t room = 0;

    for (size_t i = 0; i < goals->count; i++) {
        room += goals->items[i].support.count;
    }
    return room;
}

struct action_rows actions_all(struct arena *arena, const struct team *team, day_t as_of)
{
    size_t count;
    size_t room = room_for_goals(&team->goals);
    const struct session **sessions = sessions_all(arena, team, as_of, &count);
    struct action_rows rows = {NULL, 0};

    for (size_t i = 0; i < count; i++) {
        room += sessions[i]->will.count + sessions[i]->support.count;
    }
    for (size_t i = 0; i < team->people.count; i++) {
        room += room_for_goals(&team->people.items[i].goals);
    }
    rows.items = arena_array(arena, room, sizeof(*rows.items));
    for (size_t i = 0; i < count; i++) {
        if (session_state_on(sessions[i], as_of) == SESSION_HELD) {
            add_session(&rows, team, sessions[i], as_of);
        }
    }
    add_goals(arena, &rows, team, &team->goals, as_of);
    for (size_t i = 0; i < team->people.count; i++) {
        add_goals(arena, &rows, team, &team->people.items[i].goals, as_of);
    }
    return rows;
}

static const struct command *const verbs[] = {&action_list, &action_done, &action_skip, NULL};

const struct command session_action = {
    .name = "action",
    .summary = "Actions and promises of sessions and goals: list, done, skip.",
    .verbs = verbs,
};
