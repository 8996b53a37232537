/*
 * Sessions as they stood on a day: state, day, those who take part, and what is open from them.
 */

#include "practice/session.h"

#include <stdlib.h>
#include <string.h>

static const int32_t kind_minutes[SESSION_KIND_COUNT] = {
    [SESSION_GROW] = 45,     [SESSION_LASER] = 5,   [SESSION_CHECKIN] = 10,
    [SESSION_KICKOFF] = 60,  [SESSION_REVIEW] = 60, [SESSION_DELEGATION] = 30,
    [SESSION_PRACTICE] = 30,
};

/** A day in minutes. */
enum { MINUTES_MAX = 24 * 60 };

const char *const action_state_words[] = {"open", "done", "skipped", NULL};

/* One session */

day_t session_first_day(const struct session *session)
{
    return date_parse(session->slug, sizeof("2026-01-12") - 1);
}

/** The day that was planned on a day. */
static day_t planned_day(const struct session *session, day_t as_of)
{
    day_t day = session_first_day(session);

    for (size_t i = 0; i < session->moved.count; i++) {
        const struct move *move = &session->moved.items[i];
        if (move->date <= as_of && move->to != DAY_NONE) {
            day = move->to;
        }
    }
    return day;
}

/** The day on which it was held, if it was, ever. */
static day_t held_day(const struct session *session)
{
    return session->held != DAY_NONE ? session->held : planned_day(session, DAY_LAST);
}

enum session_state session_state_on(const struct session *session, day_t as_of)
{
    switch (session->state) {
    case SESSION_HELD: return held_day(session) <= as_of ? SESSION_HELD : SESSION_PLANNED;
    case SESSION_SKIPPED: return session->skipped <= as_of ? SESSION_SKIPPED : SESSION_PLANNED;
    case SESSION_PLANNED: break;
    }
    return SESSION_PLANNED;
}

day_t session_day(const struct session *session, day_t as_of)
{
    return session_state_on(session, as_of) == SESSION_HELD ? held_day(session)
                                                            : planned_day(session, as_of);
}

int32_t session_kind_minutes(enum session_kind kind)
{
    return kind_minutes[kind];
}

int32_t session_minutes(const struct session *session)
{
    struct decimal minutes = session->minutes;

    if (!decimal_known(minutes)) {
        return kind_minutes[session->kind];
    }
    /* a whole number, by its type, and the longest talk is a day's */
    return minutes.units > MINUTES_MAX ? MINUTES_MAX : (int32_t)minutes.units;
}

static bool is_of_team(const struct session *session)
{
    return strcmp(session->person, TEAM_ID) == 0;
}

const char *session_coach(const struct team *team, const struct session *session)
{
    if (is_of_team(session)) {
        return team->manager;
    }
    return session->with.count > 0
               ? session->with.items[0]
               : team_coach_on(team, session->person, session_day(session, DAY_LAST));
}

bool session_is_of(const struct session *session, const char *person)
{
    return is_of_team(session) ? texts_have(&session->with, person)
                               : strcmp(session->person, person) == 0;
}

bool session_is_with(const struct team *team, const struct session *session, const char *person)
{
    const char *coach = session_coach(team, session);

    return session_is_of(session, person) || texts_have(&session->with, person) ||
           (coach && strcmp(coach, person) == 0);
}

/* Several sessions */

/** A session and the day by which it is put in order. */
struct dated {
    const struct session *session;
    day_t day;
};

static int compare_dated(const void *a, const void *b)
{
    const struct dated *left = a;
    const struct dated *right = b;
    int order = (left->day > right->day) - (left->day < right->day);

    if (order == 0) {
        order = strcmp(left->session->person, right->session->person);
    }
    return order != 0 ? order : strcmp(left->session->slug, right->session->slug);
}

static const struct session **sort_sessions(struct arena *arena, const struct session **sessions,
                                            size_t count, day_t as_of)
{
    struct dated *dated = arena_array(arena, count, sizeof(*dated));

    for (size_t i = 0; i < count; i++) {
        dated[i] = (struct dated){sessions[i], session_day(sessions[i], as_of)};
    }
    if (count > 1) {
        qsort(dated, count, sizeof(*dated), compare_dated);
    }
    for (size_t i = 0; i < count; i++) {
        sessions[i] = dated[i].session;
    }
    return sessions;
}

/** Add those of a person, of everyone where person is NULL. Returns how many there are then. */
static size_t collect(const struct session **out, size_t count, const struct sessions *sessions,
                      const char *person)
{
    for (size_t i = 0; i < sessions->count; i++) {
        if (!person || session_is_of(&sessions->items[i], person)) {
            out[count++] = &sessions->items[i];
        }
    }
    return count;
}

const struct session **sessions_all(struct arena *arena, const struct team *team, day_t as_of,
                                    size_t *count)
{
    const struct session **all;
    size_t room = team->sessions.count;

    for (size_t i = 0; i < team->people.count; i++) {
        room += team->people.items[i].sessions.count;
    }
    all = arena_array(arena, room, sizeof(*all));
    *count = collect(all, 0, &team->sessions, NULL);
    for (size_t i = 0; i < team->people.count; i++) {
        *count = collect(all, *count, &team->people.items[i].sessions, NULL);
    }
    return sort_sessions(arena, all, *count, as_of);
}

const struct session **sessions_of(struct arena *arena, const struct team *team, const char *person,
                                   day_t as_of, size_t *count)
{
    static const struct sessions none = {NULL, 0};
    const struct person *found = team_person(team, person);
    const struct sessions *own = found ? &found->sessions : &none;
    const struct session **all =
        arena_array(arena, own->count + team->sessions.count, sizeof(*all));

    *count = collect(all, 0, own, NULL);
    *count = collect(all, *count, &team->sessions, person);
    return sort_sessions(arena, all, *count, as_of);
}

/** Of two on one day the one that begins earlier; one without a time begins last. */
static bool begins_before(const struct session *a, const struct session *b, day_t as_of)
{
    day_t day = session_day(a, as_of);
    day_t other = session_day(b, as_of);

    return day < other ||
           (day == other && a->at != CLOCK_NONE && (b->at == CLOCK_NONE || a->at < b->at));
}

/** The latest of those held by as_of, or the earliest of those planned from as_of on. */
static const struct session *pick(const struct sessions *sessions, const char *person, day_t as_of,
                                  enum session_state state, const struct session *best)
{
    for (size_t i = 0; i < sessions->count; i++) {
        const struct session *session = &sessions->items[i];
        day_t day = session_day(session, as_of);
        if (!session_is_of(session, person) || session_state_on(session, as_of) != state ||
            (state == SESSION_PLANNED && day < as_of)) {
            continue;
        }
        if (!best || (state == SESSION_HELD ? day >= session_day(best, as_of)
                                            : begins_before(session, best, as_of))) {
            best = session;
        }
    }
    return best;
}

static const struct session *pick_of(const struct team *team, const char *person, day_t as_of,
                                     enum session_state state)
{
    const struct person *found = team_person(team, person);
    const struct session *best = pick(&team->sessions, person, as_of, state, NULL);

    return found ? pick(&found->sessions, person, as_of, state, best) : best;
}

const struct session *session_last(const struct team *team, const char *person, day_t as_of)
{
    return pick_of(team, person, as_of, SESSION_HELD);
}

const struct session *session_next(const struct team *team, const char *person, day_t as_of)
{
    return pick_of(team, person, as_of, SESSION_PLANNED);
}

struct next_talk session_next_talk(const struct team *team, const char *person, day_t as_of)
{
    const struct session *planned = session_next(team, person, as_of);
    const struct session *last = planned ? NULL : session_last(team, person, as_of);

    if (planned) {
        return (struct next_talk){.planned = planned, .day = session_day(planned, as_of)};
    }
    if (last && last->next != DAY_NONE && last->next >= as_of) {
        return (struct next_talk){.agreed_in = last, .day = last->next};
    }
    return (struct next_talk){.day = DAY_NONE};
}

/* What was promised */

enum action_state action_state_on(const struct action *action, day_t as_of)
{
    if (action->done != DAY_NONE && action->done <= as_of) {
        return ACTION_DONE;
    }
    return action->skipped != DAY_NONE && action->skipped <= as_of ? ACTION_SKIPPED : ACTION_OPEN;
}

const char *action_who(const struct session *session, const struct action *action)
{
    if (action->who) {
        return action->who;
    }
    return is_of_team(session) ? NULL : session->person;
}

const char *promise_who(const struct team *team, const struct session *session,
                        const struct promise *promise)
{
    return promise->who ? promise->who : session_coach(team, session);
}

struct collected {
    struct arena *arena;
    struct commitment_made *items;
    size_t count;
    size_t capacity;
};

static void add_commitment(struct collected *out, const char *who,
                           const struct commitment_made *made)
{
    if (who && (!made->who || strcmp(made->who, who) != 0)) {
        return;
    }
    out->items =
        arena_grow(out->arena, out->items, &out->capacity, out->count, sizeof(*out->items));
    out->items[out->count++] = *made;
}

static void collect_open(struct collected *out, const struct team *team,
                         const struct session *session, const char *who, day_t as_of)
{
    for (size_t i = 0; i < session->will.count; i++) {
        const struct action *action = &session->will.items[i];
        if (action_state_on(action, as_of) == ACTION_OPEN) {
            add_commitment(out, who,
                           &(struct commitment_made){.session = session,
                                                     .action = action,
                                                     .who = action_who(session, action),
                                                     .due = action->due});
        }
    }
    for (size_t i = 0; i < session->support.count; i++) {
        const struct promise *promise = &session->support.items[i];
        if (promise->done == DAY_NONE || promise->done > as_of) {
            add_commitment(out, who,
                           &(struct commitment_made){.session = session,
                                                     .promise = promise,
                                                     .who = promise_who(team, session, promise),
                                                     .due = promise->by});
        }
    }
}

/** By due, those without last; they were collected in order of their sessions, and stay so. */
static void sort_by_due(struct commitment_made *items, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        struct commitment_made made = items[i];
        size_t at = i;
        while (at > 0 && made.due != DAY_NONE &&
               (items[at - 1].due == DAY_NONE || items[at - 1].due > made.due)) {
            items[at] = items[at - 1];
            at--;
        }
        items[at] = made;
    }
}

struct commitment_made *commitments_open(struct arena *arena, const struct team *team,
                                         const char *who, day_t as_of, size_t *count)
{
    struct collected out = {.arena = arena};
    size_t session_count;
    const struct session **sessions = sessions_all(arena, team, as_of, &session_count);

    for (size_t i = 0; i < session_count; i++) {
        if (session_state_on(sessions[i], as_of) == SESSION_HELD) {
            collect_open(&out, team, sessions[i], who, as_of);
        }
    }
    sort_by_due(out.items, out.count);
    *count = out.count;
    return out.items;
}

/* Parts that do not fit together */

static void report(const struct session *session, size_t field, const char *help,
                   const char *message, struct diags *diags)
{
    diags_add(diags, SEVERITY_ERROR, "D11",
              mark_place(session->file, session->where, &session->marks, field), help, "%s",
              message);
}

static void check_actions(const struct session *session, struct diags *diags)
{
    for (size_t i = 0; i < session->will.count; i++) {
        const struct action *action = &session->will.items[i];
        if (action->done != DAY_NONE && action->skipped != DAY_NONE) {
            diags_add(diags, SEVERITY_ERROR, "D11",
                      mark_place(session->file, action->where, &action->marks,
                                 offsetof(struct action, skipped)),
                      "one of the two did not happen", "'%s' is both done and dropped", action->id);
        }
    }
}

void session_check(const struct session *session, struct diags *diags)
{
    if (is_of_team(session) && session->with.count == 0 &&
        !has_mark(&session->marks, offsetof(struct session, with))) {
        report(session, SIZE_MAX, "list them: 'with: [ana, jordan]'",
               "a session of several people needs 'with': who takes part", diags);
    }
    if (session->state == SESSION_SKIPPED && !session->why) {
        report(session, offsetof(struct session, state), "say it: 'why: on leave'",
               "a session that was skipped needs its 'why'", diags);
    }
    if (session->state != SESSION_HELD && session->held != DAY_NONE) {
        report(session, offsetof(struct session, held),
               "leave 'state' out of a session that was held", "held, but its state says otherwise",
               diags);
    }
    if (session->state != SESSION_SKIPPED && session->skipped != DAY_NONE) {
        report(session, offsetof(struct session, skipped),
               "write 'state: skipped', or no 'skipped'",
               "called off, but its state says otherwise", diags);
    }
    check_actions(session, diags);
}
