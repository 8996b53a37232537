/*
 * The log book: what became of sessions, and of what was agreed in them.
 */

#include <string.h>

#include "practice/log_writer.h"
#include "practice/session.h"

static struct log_event of_session(const struct session *session)
{
    return (struct log_event){.person = session->person,
                              .file = session->file,
                              .is_private = session->is_private,
                              .session = session};
}

static struct place session_mark(const struct session *session, size_t field)
{
    return mark_place(session->file, session->where, &session->marks, field);
}

static void add_preparation(struct log_writer *w, const struct session *session)
{
    struct log_event event = of_session(session);
    struct place place = session_mark(session, offsetof(struct session, prepared));

    event.by = session_coach(w->team, session);
    log_add(w, event, LOG_PREPARED, session->prepared.coach, place);
    event.of = session->person;
    event.by = strcmp(session->person, TEAM_ID) == 0 ? NULL : session->person;
    log_add(w, event, LOG_PREPARED, session->prepared.coachee, place);
}

static void add_actions(struct log_writer *w, const struct session *session, day_t held)
{
    struct log_event event = of_session(session);

    for (size_t i = 0; i < session->will.count; i++) {
        const struct action *action = &session->will.items[i];
        event.item = action;
        event.by = action_who(session, action);
        log_add(w, event, LOG_ACTION, held, where_place(session->file, action->where));
        if (action->skipped == DAY_NONE &&
            (action->done == DAY_NONE || action->done > action->due)) {
            log_add(w, event, LOG_ACTION_DUE, action->due,
                    mark_place(session->file, action->where, &action->marks,
                               offsetof(struct action, due)));
        }
        log_add(w, event, LOG_ACTION_DONE, action->done,
                mark_place(session->file, action->where, &action->marks,
                           offsetof(struct action, done)));
        log_add(w, event, LOG_ACTION_SKIPPED, action->skipped,
                mark_place(session->file, action->where, &action->marks,
                           offsetof(struct action, skipped)));
    }
}

static void add_promises(struct log_writer *w, const struct session *session, day_t held)
{
    struct log_event event = of_session(session);

    for (size_t i = 0; i < session->support.count; i++) {
        const struct promise *promise = &session->support.items[i];
        event.item = promise;
        event.by = promise_who(w->team, session, promise);
        log_add(w, event, LOG_SUPPORT_PROMISED, held, where_place(session->file, promise->where));
        if (promise->done == DAY_NONE || promise->done > promise->by) {
            log_add(w, event, LOG_SUPPORT_DUE, promise->by,
                    mark_place(session->file, promise->where, &promise->marks,
                               offsetof(struct promise, by)));
        }
        log_add(w, event, LOG_SUPPORT_GIVEN, promise->done,
                mark_place(session->file, promise->where, &promise->marks,
                           offsetof(struct promise, done)));
    }
}

static void add_moves(struct log_writer *w, const struct session *session)
{
    struct log_event event = of_session(session);

    for (size_t i = 0; i < session->moved.count; i++) {
        const struct move *move = &session->moved.items[i];
        event.item = move;
        log_add(w, event, LOG_SESSION_MOVED, move->date, where_place(session->file, move->where));
    }
}

static void add_session(struct log_writer *w, const struct session *session)
{
    struct log_event event = of_session(session);
    day_t day = session_day(session, w->as_of);

    event.by = session_coach(w->team, session);
    switch (session_state_on(session, w->as_of)) {
    case SESSION_HELD:
        log_add(w, event, LOG_SESSION, day, session_mark(session, offsetof(struct session, held)));
        add_actions(w, session, day);
        add_promises(w, session, day);
        log_add(w, event, LOG_FOLLOWUP, session->followup_sent,
                session_mark(session, offsetof(struct session, followup_sent)));
        break;
    case SESSION_PLANNED:
        log_add(w, event, LOG_SESSION_PLANNED, day, where_place(session->file, session->where));
        break;
    case SESSION_SKIPPED:
        event.by = NULL;
        log_add(w, event, LOG_SESSION_SKIPPED, session->skipped,
                session_mark(session, offsetof(struct session, skipped)));
        break;
    }
    add_preparation(w, session);
    add_moves(w, session);
}

void log_add_sessions(struct log_writer *w, const struct sessions *sessions)
{
    for (size_t i = 0; i < sessions->count; i++) {
        add_session(w, &sessions->items[i]);
    }
}
