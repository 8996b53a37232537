/*
 * Figures of coaching: sessions that were held, moved, skipped, prepared and followed up.
 */

#include <stddef.h>
#include <string.h>

#include "practice/coach_figures_parts.h"
#include "practice/session.h"

static struct place mark(const struct session *session, size_t field)
{
    return mark_place(session->file, session->where, &session->marks, field);
}

/** True if it is of the period: by the day first planned, so that a move does not change that. */
static bool is_counted(const struct coach_count *count, const struct session *session)
{
    day_t first = session_first_day(session);

    return coach_is_coach(count, session_coach(count->team, session)) &&
           !coach_is_coach(count, session->person) && first >= count->period.first &&
           first <= count->period.last &&
           (session_state_on(session, count->as_of) != SESSION_PLANNED || first < count->as_of);
}

/** The last move that was decided by the day; NULL for none. */
static const struct move *last_move(const struct session *session, day_t as_of)
{
    const struct move *last = NULL;

    for (size_t i = 0; i < session->moved.count; i++) {
        if (session->moved.items[i].date <= as_of) {
            last = &session->moved.items[i];
        }
    }
    return last;
}

/** What belongs to a talk that was held. */
static void add_held(struct coach_count *count, const struct session *session,
                     struct coach_piece piece)
{
    day_t prepared = session->prepared.coach;
    enum followup_state followup = session_followup_on(session, count->as_of);

    piece.what = NULL;
    coach_add_if(count, COACH_PREPARED, prepared != DAY_NONE && prepared <= piece.date, piece,
                 mark(session, offsetof(struct session, prepared)));
    if (followup != FOLLOWUP_OPEN) {
        piece.state = followup == FOLLOWUP_SENT ? "sent" : "open";
        coach_add_if(count, COACH_FOLLOWUPS, followup == FOLLOWUP_SENT, piece,
                     mark(session, offsetof(struct session, followup_sent)));
    }
    if (session->coach_learned) {
        piece.state = NULL;
        piece.value = DECIMAL_NONE;
        piece.what = session->coach_learned;
        coach_add(count, COACH_LEARNED, piece,
                  mark(session, offsetof(struct session, coach_learned)));
    }
}

/** Its place and its reason are those of the move, whatever became of the talk later. */
static void add_moved(struct coach_count *count, const struct session *session,
                      const struct move *move, struct coach_piece piece)
{
    piece.what = move ? move->why : NULL;
    coach_add_if(count, COACH_MOVED, move != NULL, piece,
                 where_place(session->file, move ? move->where : session->where));
}

static void add_talk(struct coach_count *count, const struct session *session)
{
    enum session_state state = session_state_on(session, count->as_of);
    const struct move *move = last_move(session, count->as_of);
    struct place held = mark(session, offsetof(struct session, held));
    struct coach_piece piece = {
        .person = session->person,
        .date = session_day(session, count->as_of),
        .state = session_state_words[state],
        .what = state == SESSION_SKIPPED ? session->why
                : move                   ? move->why
                                         : NULL,
        .is_private = session->is_private,
    };

    coach_add_if(count, COACH_ON_TIME,
                 state == SESSION_HELD && piece.date <= session_first_day(session), piece, held);
    coach_add_if(count, COACH_HELD, state == SESSION_HELD, piece, held);
    add_moved(count, session, move, piece);
    coach_add_if(count, COACH_SKIPPED, state == SESSION_SKIPPED, piece,
                 mark(session, offsetof(struct session, skipped)));
    coach_add_if(count, COACH_NOT_NOTED, state == SESSION_PLANNED && piece.date < count->as_of,
                 piece, mark(session, offsetof(struct session, state)));
    if (state == SESSION_HELD) {
        add_held(count, session, piece);
    }
}

void coach_count_talks(struct coach_count *count)
{
    size_t total;
    const struct session **sessions = sessions_all(count->arena, count->team, count->as_of, &total);

    for (size_t i = 0; i < total; i++) {
        if (is_counted(count, sessions[i])) {
            add_talk(count, sessions[i]);
        }
    }
}
