/*
 * What was known of a session on a day: the plan of one that was held later, and of one that was
 * held by then what had become of its actions and promises.
 */

#include "practice/session.h"

static day_t known_day(day_t day, day_t as_of)
{
    return day <= as_of ? day : DAY_NONE;
}

static struct actions known_actions(struct arena *arena, const struct actions *all, day_t as_of)
{
    struct actions known = {arena_array(arena, all->count, sizeof(*known.items)), all->count};

    for (size_t i = 0; i < all->count; i++) {
        struct action *action = &known.items[i];
        *action = all->items[i];
        action->done = known_day(action->done, as_of);
        action->learned = action->done != DAY_NONE ? action->learned : NULL;
        action->skipped = known_day(action->skipped, as_of);
        action->why = action->skipped != DAY_NONE ? action->why : NULL;
    }
    return known;
}

static struct promises known_promises(struct arena *arena, const struct promises *all, day_t as_of)
{
    struct promises known = {arena_array(arena, all->count, sizeof(*known.items)), all->count};

    for (size_t i = 0; i < all->count; i++) {
        known.items[i] = all->items[i];
        known.items[i].done = known_day(known.items[i].done, as_of);
    }
    return known;
}

/** What is said of a talk before it: when, with whom, what about. */
static struct session plan_of(const struct session *session)
{
    return (struct session){
        .where = session->where,
        .file = session->file,
        .is_private = session->is_private,
        .person = session->person,
        .slug = session->slug,
        .kind = session->kind,
        .state = SESSION_PLANNED,
        .at = session->at,
        .with = session->with,
        .goals = session->goals,
        .focus = session->focus,
        .minutes = session->minutes,
        .prepared = session->prepared,
        .moved = session->moved,
        .held = DAY_NONE,
        .skipped = DAY_NONE,
        .next = DAY_NONE,
        .followup_sent = DAY_NONE,
        .share = session->share,
    };
}

struct session session_known(struct arena *arena, const struct session *session, day_t as_of)
{
    enum session_state state = session_state_on(session, as_of);
    struct session known =
        state == SESSION_PLANNED && session->state != SESSION_PLANNED ? plan_of(session) : *session;

    known.will = known_actions(arena, &known.will, as_of);
    known.support = known_promises(arena, &known.support, as_of);
    known.prepared.coach = known_day(known.prepared.coach, as_of);
    known.prepared.coachee = known_day(known.prepared.coachee, as_of);
    known.followup_sent = known_day(known.followup_sent, as_of);
    return known;
}
