/*
 * Figures of coaching: what the coach promised to others, and what became of it.
 */

#include <stddef.h>

#include "kpi/terms.h"
#include "practice/coach_figures_parts.h"
#include "practice/pip.h"
#include "practice/session.h"
#include "practice/standing.h"

/** Something that the coach said they would do, wherever that was. */
struct said {
    /** Whose record it is in. */
    const char *person;
    const char *what;
    bool is_private;
    day_t by;
    day_t done;
    /** Where it stands, and the day on which it was done. */
    struct place place;
    struct place done_place;
};

/**
 * It belongs to the day for which it was promised; where none was named, to the one on which it was
 * done. What may still be done in time is not counted, nor what somebody promises themselves.
 */
static void add(struct coach_count *count, const struct said *said)
{
    bool kept = said->done != DAY_NONE && said->done <= count->as_of;
    day_t day = said->by != DAY_NONE || !kept ? said->by : said->done;
    struct coach_piece piece = {
        .person = said->person,
        .date = day,
        .state = pledge_words[kept ? PLEDGE_KEPT : PLEDGE_LATE],
        .what = said->what,
        .is_private = said->is_private,
    };

    if (day == DAY_NONE || day < count->period.first || day > count->period.last ||
        (!kept && day >= count->as_of) || coach_is_coach(count, said->person)) {
        return;
    }
    coach_add_if(count, COACH_PROMISES, kept, piece, kept ? said->done_place : said->place);
}

/** A promise in a session, or for a step. */
static void add_promise(struct coach_count *count, struct said said, const char *file,
                        const struct promise *promise)
{
    said.what = promise->what ? promise->what : promise->id;
    said.by = promise->by;
    said.done = promise->done;
    said.place = where_place(file, promise->where);
    said.done_place =
        mark_place(file, promise->where, &promise->marks, offsetof(struct promise, done));
    add(count, &said);
}

/** What was promised as support, and what the coach took on as an action. */
static void add_session(struct coach_count *count, const struct session *session)
{
    struct said said = {.person = session->person, .is_private = session->is_private};

    for (size_t i = 0; i < session->support.count; i++) {
        const struct promise *promise = &session->support.items[i];
        if (coach_is_coach(count, promise_who(count->team, session, promise))) {
            add_promise(count, said, session->file, promise);
        }
    }
    for (size_t i = 0; i < session->will.count; i++) {
        const struct action *action = &session->will.items[i];
        if (coach_is_coach(count, action_who(session, action)) &&
            action_state_on(action, count->as_of) != ACTION_SKIPPED) {
            said.what = action->what ? action->what : action->id;
            said.by = action->due;
            said.done = action->done;
            said.place = where_place(session->file, action->where);
            said.done_place = mark_place(session->file, action->where, &action->marks,
                                         offsetof(struct action, done));
            add(count, &said);
        }
    }
}

static void add_sessions(struct coach_count *count, const struct sessions *sessions)
{
    for (size_t i = 0; i < sessions->count; i++) {
        if (session_state_on(&sessions->items[i], count->as_of) == SESSION_HELD) {
            add_session(count, &sessions->items[i]);
        }
    }
}

/** What a goal has as support, closed goals too: a promise outlives them. */
static void add_goals(struct coach_count *count, const struct goals *goals)
{
    for (size_t i = 0; i < goals->count; i++) {
        const struct goal *goal = &goals->items[i];
        if (goal_state_on(goal, count->as_of) == STATE_DRAFT) {
            continue;
        }
        for (size_t j = 0; j < goal->support.count; j++) {
            const struct support *support = &goal->support.items[j];
            if (coach_is_coach(count, support->who)) {
                add(count, &(struct said){
                               .person = goal->person,
                               .what = support->what ? support->what : support->kind,
                               .is_private = goal->is_private,
                               .by = support->by,
                               .done = support->done,
                               .place = where_place(goal->file, support->where),
                               .done_place = mark_place(goal->file, support->where, &support->marks,
                                                        offsetof(struct support, done)),
                           });
            }
        }
    }
}

static void add_steps(struct coach_count *count, const struct pips *pips)
{
    for (size_t i = 0; i < pips->count; i++) {
        const struct pip *pip = &pips->items[i];
        struct said said = {.person = pip->person, .is_private = pip->is_private};
        for (size_t j = 0; pip->start <= count->as_of && j < pip->support.count; j++) {
            const struct promise *promise = &pip->support.items[j];
            if (coach_is_coach(count, promise->who ? promise->who : pip_opener(count->team, pip))) {
                add_promise(count, said, pip->file, promise);
            }
        }
    }
}

void coach_count_promises(struct coach_count *count)
{
    const struct team *team = count->team;

    add_sessions(count, &team->sessions);
    add_goals(count, &team->goals);
    for (size_t i = 0; i < team->people.count; i++) {
        add_sessions(count, &team->people.items[i].sessions);
        add_goals(count, &team->people.items[i].goals);
        add_steps(count, &team->people.items[i].pips);
    }
}
