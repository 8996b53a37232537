/*
 * Barriers and promises on a day.
 */

#include "practice/standing.h"

#include <string.h>

#include "kpi/terms.h"
#include "practice/pip.h"
#include "practice/session.h"
#include "smart/statement.h"

/** An id that was made is cut behind the word in which it gets this long. */
enum { ID_ENOUGH = 16 };

const char *const pledge_words[] = {"open", "late", "kept", NULL};

bool barrier_stood(const struct barrier *barrier, day_t since, day_t as_of)
{
    bool begun = barrier->since == DAY_NONE || barrier->since <= as_of;
    bool over = barrier->until != DAY_NONE && barrier->until < since;

    return barrier->what && begun && !over;
}

bool barrier_is_open(const struct barrier *barrier, day_t as_of)
{
    return barrier_stood(barrier, as_of, as_of);
}

/** "The test system was down (until 2026-03-27)" */
static const char *barrier_text(struct arena *arena, const struct barrier *barrier, day_t as_of)
{
    char until[DATE_SIZE];

    return barrier_is_open(barrier, as_of) ? barrier->what
                                           : arena_printf(arena, "%s (until %s)", barrier->what,
                                                          date_format(barrier->until, until));
}

const char *barriers_outside(struct arena *arena, const struct goal *goal, day_t since, day_t as_of)
{
    const char *text = NULL;

    for (size_t i = 0; i < goal->barriers.count; i++) {
        const struct barrier *barrier = &goal->barriers.items[i];
        if (barrier->outside && barrier_stood(barrier, since, as_of)) {
            const char *one = barrier_text(arena, barrier, as_of);
            text = text ? arena_printf(arena, "%s; %s", text, one) : one;
        }
    }
    return text;
}

static const char *support_text(const struct support *support)
{
    return support->what ? support->what : support->kind;
}

static char *plain_id(struct arena *arena, const struct support *support)
{
    const char *text = support_text(support);
    char *id = text ? deed_id(arena, text, ID_ENOUGH) : NULL;

    return id ? id : arena_strdup(arena, "support");
}

const char *support_id(struct arena *arena, const struct goal *goal, size_t index)
{
    char *id = plain_id(arena, &goal->support.items[index]);
    size_t same = 1;

    for (size_t i = 0; i < index; i++) {
        same += strcmp(plain_id(arena, &goal->support.items[i]), id) == 0;
    }
    return same == 1 ? id : arena_printf(arena, "%s-%zu", id, same);
}

/** Put in the days, as they were known on a day, and what they come to. */
static void add(struct pledges *pledges, struct pledge pledge, day_t by, day_t done, day_t as_of)
{
    pledge.by = by;
    pledge.done = done != DAY_NONE && done <= as_of ? done : DAY_NONE;
    if (pledge.done != DAY_NONE) {
        pledge.state = PLEDGE_KEPT;
    } else {
        pledge.state = by != DAY_NONE && by < as_of ? PLEDGE_LATE : PLEDGE_OPEN;
    }
    pledges->items[pledges->count++] = pledge;
}

static void add_goal(struct arena *arena, struct pledges *pledges, const struct person *person,
                     const struct goal *goal, day_t as_of)
{
    for (size_t i = 0; i < goal->support.count; i++) {
        const struct support *support = &goal->support.items[i];
        struct pledge pledge = {
            .person = person,
            .goal = goal,
            .file = goal->file,
            .where = support->where,
            .is_private = goal->is_private,
            .id = support_id(arena, goal, i),
            .what = support_text(support),
            .who = support->who,
        };
        add(pledges, pledge, support->by, support->done, as_of);
    }
}

static void add_session(struct pledges *pledges, const struct team *team,
                        const struct person *person, const struct session *session, day_t as_of)
{
    for (size_t i = 0; i < session->support.count; i++) {
        const struct promise *promise = &session->support.items[i];
        struct pledge pledge = {
            .person = person,
            .session = session,
            .file = session->file,
            .where = promise->where,
            .is_private = session->is_private,
            .id = promise->id,
            .what = promise->what ? promise->what : promise->id,
            .who = promise_who(team, session, promise),
        };
        add(pledges, pledge, promise->by, promise->done, as_of);
    }
}

static void add_pip(struct pledges *pledges, const struct team *team, const struct person *person,
                    const struct pip *pip, day_t as_of)
{
    for (size_t i = 0; i < pip->support.count; i++) {
        const struct promise *promise = &pip->support.items[i];
        struct pledge pledge = {
            .person = person,
            .pip = pip,
            .file = pip->file,
            .where = promise->where,
            .is_private = pip->is_private,
            .id = promise->id,
            .what = promise->what ? promise->what : promise->id,
            .who = promise->who ? promise->who : pip_opener(team, pip),
        };
        add(pledges, pledge, promise->by, promise->done, as_of);
    }
}

/** The promises in the goals of a person, in sessions, and for steps. */
static size_t room_for(const struct person *person, const struct session **sessions, size_t count)
{
    size_t room = 0;

    for (size_t i = 0; i < person->pips.count; i++) {
        room += person->pips.items[i].support.count;
    }
    for (size_t i = 0; i < person->goals.count; i++) {
        room += person->goals.items[i].support.count;
    }
    for (size_t i = 0; i < count; i++) {
        room += sessions[i]->support.count;
    }
    return room;
}

struct pledges pledges_of_goal(struct arena *arena, const struct goal *goal, day_t as_of)
{
    struct pledges pledges = {.count = 0};

    pledges.items = arena_array(arena, goal->support.count, sizeof(*pledges.items));
    add_goal(arena, &pledges, NULL, goal, as_of);
    return pledges;
}

struct pledges pledges_of_pip(struct arena *arena, const struct team *team,
                              const struct person *person, const struct pip *pip, day_t as_of)
{
    struct pledges pledges = {.count = 0};

    pledges.items = arena_array(arena, pip->support.count, sizeof(*pledges.items));
    add_pip(&pledges, team, person, pip, as_of);
    return pledges;
}

struct pledges pledges_of(struct arena *arena, const struct team *team, const struct person *person,
                          day_t as_of)
{
    struct pledges pledges = {.count = 0};
    size_t count;
    const struct session **sessions = sessions_of(arena, team, person->id, as_of, &count);

    pledges.items = arena_array(arena, room_for(person, sessions, count), sizeof(*pledges.items));
    for (size_t i = 0; i < person->goals.count; i++) {
        const struct goal *goal = &person->goals.items[i];
        if (goal_state_on(goal, as_of) == STATE_ACTIVE) {
            add_goal(arena, &pledges, person, goal, as_of);
        }
    }
    for (size_t i = 0; i < count; i++) {
        if (session_state_on(sessions[i], as_of) == SESSION_HELD) {
            add_session(&pledges, team, person, sessions[i], as_of);
        }
    }
    for (size_t i = 0; i < person->pips.count; i++) {
        if (pip_goes_on(person, &person->pips.items[i], as_of)) {
            add_pip(&pledges, team, person, &person->pips.items[i], as_of);
        }
    }
    return pledges;
}

/* In words */

char *pledge_text(struct arena *arena, const struct pledge *pledge)
{
    const char *what = pledge->what ? pledge->what : "support";
    char by[DATE_SIZE];

    date_format(pledge->by, by);
    if (pledge->who && pledge->by != DAY_NONE) {
        return arena_printf(arena, "%s (%s, by %s)", what, pledge->who, by);
    }
    if (pledge->by != DAY_NONE) {
        return arena_printf(arena, "%s (by %s)", what, by);
    }
    return pledge->who ? arena_printf(arena, "%s (%s)", what, pledge->who)
                       : arena_strdup(arena, what);
}

char *pledge_outcome(struct arena *arena, const struct pledge *pledge, day_t as_of)
{
    char done[DATE_SIZE];

    if (pledge->state == PLEDGE_KEPT) {
        return arena_printf(arena, "given %s", date_format(pledge->done, done));
    }
    if (pledge->state == PLEDGE_LATE) {
        int days = (int)(as_of - pledge->by);
        return arena_printf(arena, "%d day%s late", days, days == 1 ? "" : "s");
    }
    return arena_strdup(arena, "open");
}

char *pledge_command(struct arena *arena, const struct pledge *pledge)
{
    if (pledge->pip) {
        return arena_printf(arena, "coach pip checkin %s/%s --given %s", pledge->pip->person,
                            pledge->pip->slug, pledge->id);
    }
    return arena_printf(arena, "coach session action done %s/%s/%s",
                        pledge->goal ? pledge->goal->person : pledge->session->person,
                        pledge->goal ? pledge->goal->slug : pledge->session->slug, pledge->id);
}

char *pledges_in_words(struct arena *arena, const struct pledges *pledges)
{
    size_t count[PLEDGE_KEPT + 1] = {0};

    for (size_t i = 0; i < pledges->count; i++) {
        count[pledges->items[i].state]++;
    }
    if (count[PLEDGE_LATE] > 0) {
        return arena_printf(arena, "%zu promised, %zu given, %zu late", pledges->count,
                            count[PLEDGE_KEPT], count[PLEDGE_LATE]);
    }
    return arena_printf(arena, "%zu promised, %zu given", pledges->count, count[PLEDGE_KEPT]);
}
