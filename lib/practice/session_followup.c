/*
 * The note that goes out after a talk: whether it was sent, and until when it may be.
 */

#include "practice/session.h"

const char *const session_talk_words[] = {
    [SESSION_GROW] = "GROW session",
    [SESSION_LASER] = "laser session",
    [SESSION_CHECKIN] = "check-in",
    [SESSION_KICKOFF] = "kick-off",
    [SESSION_REVIEW] = "review",
    [SESSION_DELEGATION] = "delegation",
    [SESSION_PRACTICE] = "practice session",
};

day_t session_followup_due(const struct session *session, day_t as_of)
{
    return session_day(session, as_of) + SESSION_FOLLOWUP_DAYS;
}

enum followup_state session_followup_on(const struct session *session, day_t as_of)
{
    if (session->followup_sent != DAY_NONE && session->followup_sent <= as_of) {
        return FOLLOWUP_SENT;
    }
    return session_followup_due(session, as_of) < as_of ? FOLLOWUP_LATE : FOLLOWUP_OPEN;
}
