/*
 * Barriers and promises on a day.
 */

#include "practice/standing.h"

#include "kpi/terms.h"

const char *const pledge_words[] = {"open", "late", "kept", NULL};

bool barrier_is_open(const struct barrier *barrier, day_t as_of)
{
    bool begun = barrier->since == DAY_NONE || barrier->since <= as_of;
    bool over = barrier->until != DAY_NONE && barrier->until < as_of;

    return barrier->what && begun && !over;
}

static enum pledge_state state_of(day_t by, day_t done, day_t as_of)
{
    if (done != DAY_NONE) {
        return PLEDGE_KEPT;
    }
    return by != DAY_NONE && by < as_of ? PLEDGE_LATE : PLEDGE_OPEN;
}

static void add_goal(struct pledges *pledges, const struct person *person, const struct goal *goal,
                     day_t as_of)
{
    for (size_t i = 0; i < goal->support.count; i++) {
        const struct support *support = &goal->support.items[i];
        day_t done = support->done != DAY_NONE && support->done <= as_of ? support->done : DAY_NONE;
        pledges->items[pledges->count++] = (struct pledge){
            .person = person,
            .goal = goal,
            .file = goal->file,
            .where = support->where,
            .is_private = goal->is_private,
            .what = support->what ? support->what : support->kind,
            .who = support->who,
            .by = support->by,
            .done = done,
            .state = state_of(support->by, done, as_of),
        };
    }
}

struct pledges pledges_of(struct arena *arena, const struct person *person, day_t as_of)
{
    struct pledges pledges = {.count = 0};
    size_t room = 0;

    for (size_t i = 0; i < person->goals.count; i++) {
        room += person->goals.items[i].support.count;
    }
    pledges.items = arena_array(arena, room, sizeof(*pledges.items));
    for (size_t i = 0; i < person->goals.count; i++) {
        const struct goal *goal = &person->goals.items[i];
        if (goal_state_on(goal, as_of) == STATE_ACTIVE) {
            add_goal(&pledges, person, goal, as_of);
        }
    }
    return pledges;
}
