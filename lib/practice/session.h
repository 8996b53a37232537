/**
 * Sessions: what one was on a day, who takes part, and what was promised in it.
 *
 * A session is planned for the day in its file's name, or for the one to which it was moved last.
 * What was decided, held, done or called off after a day had not happened on that day: asked as
 * of an earlier day, every function here answers as it stood.
 */

#ifndef COACH_PRACTICE_SESSION_H
#define COACH_PRACTICE_SESSION_H

#include "model/model.h"
#include "smart/finding.h"

/* One session */

/** What it was on a day: a session that was held or called off later was planned. */
enum session_state session_state_on(const struct session *session, day_t as_of);

/** The day on which it was held, else the one that was planned on as_of. */
day_t session_day(const struct session *session, day_t as_of);

/**
 * A copy of it as it was known on a day: of one that was held or called off later the plan alone,
 * and nothing that became of actions and promises later. Its lists are in the arena.
 */
struct session session_known(struct arena *arena, const struct session *session, day_t as_of);

/** The day for which it was planned first, as its name has it. */
day_t session_first_day(const struct session *session);

/** Days behind a talk in which the note of what was agreed may be sent. */
#define SESSION_FOLLOWUP_DAYS 2

enum followup_state {
    FOLLOWUP_SENT,
    /** Its days are not over. */
    FOLLOWUP_OPEN,
    FOLLOWUP_LATE,
};

/** The last day on which the note of a talk that was held by a day is no later than it should be. */
day_t session_followup_due(const struct session *session, day_t as_of);

/** What became of that note by the day. */
enum followup_state session_followup_on(const struct session *session, day_t as_of);

/** A talk as it is told, by its kind: "GROW session", "check-in". */
extern const char *const session_talk_words[];

/** How long it takes, in minutes: as written, else as its kind takes. */
int32_t session_minutes(const struct session *session);

/** The default of a kind, in minutes. */
int32_t session_kind_minutes(enum session_kind kind);

/**
 * The id of whoever holds it: the first of `with` in a person's, else whoever coaches them on its
 * day, else the team's manager, who holds those of several people as well. NULL where nobody is
 * known, or the manager is on their own.
 */
const char *session_coach(const struct team *team, const struct session *session);

/** True if it is the person's own, or one of several people in which they take part. */
bool session_is_of(const struct session *session, const char *person);

/** True for those too who hold it with them. */
bool session_is_with(const struct team *team, const struct session *session, const char *person);

/* Several sessions; the lists are in the arena, in order of day, then of person and slug */

/** All of a team. */
const struct session **sessions_all(struct arena *arena, const struct team *team, day_t as_of,
                                    size_t *count);

/** Those that are a person's, session_is_of(). */
const struct session **sessions_of(struct arena *arena, const struct team *team, const char *person,
                                   day_t as_of, size_t *count);

/** The last that a person's were held by a day, kind aside; NULL for none. */
const struct session *session_last(const struct team *team, const char *person, day_t as_of);

/** The first that is planned for a day or later; NULL for none. */
const struct session *session_next(const struct team *team, const char *person, day_t as_of);

/** When a person talks next. */
struct next_talk {
    /** The one that is planned; NULL where the day was only agreed on. */
    const struct session *planned;
    /** The last one that was held, which agreed on the day; NULL where one is planned. */
    const struct session *agreed_in;
    /** DAY_NONE where neither is. */
    day_t day;
};

/** The one that is planned next, else the `next` of the last that was held, if it is not over. */
struct next_talk session_next_talk(const struct team *team, const char *person, day_t as_of);

/* What was promised */

enum action_state { ACTION_OPEN, ACTION_DONE, ACTION_SKIPPED };

extern const char *const action_state_words[];

/** What an action of a session that was held was on a day. */
enum action_state action_state_on(const struct action *action, day_t as_of);

/** Who does it: as written, else the person whose session it is; NULL for none. */
const char *action_who(const struct session *session, const struct action *action);

/** Who promised it: as written, else whoever holds the session; NULL for none. */
const char *promise_who(const struct team *team, const struct session *session,
                        const struct promise *promise);

/** An action, or a promise of support, with the session in which it was given. */
struct commitment_made {
    const struct session *session;
    /** One of the two is NULL. */
    const struct action *action;
    const struct promise *promise;
    const char *who;
    day_t due;
};

/**
 * What is open on a day, of sessions that were held by then: actions and promises of support, in
 * order of due (those without come last), then of the session.
 *
 * @who   only what this person does or promised; NULL for everyone
 */
struct commitment_made *commitments_open(struct arena *arena, const struct team *team,
                                         const char *who, day_t as_of, size_t *count);

/** True if an option and an action are the person's own, or nobody's by name. */
bool session_has_own(const struct session *session);

/**
 * Parts that do not fit together (D11): those who take part in a session of several people are
 * missing, skipped without a reason, held though planned or skipped, an action both done and
 * dropped.
 */
void session_check(const struct session *session, struct diags *diags);

/**
 * Rules G about a talk that was held by as_of; about fields:
 *
 *   G1 warning  more than one focus
 *   G2 warning  no option, or no action, of the person's own
 *   G3 warning  an open action without owner or date
 *   G4 warning  no support from whoever held it
 *   G5 warning  no date for the next talk
 *   G6 hint     fewer than three options
 *   G7 warning  within a week of redirecting feedback, and never asked what is in the way
 *
 * GROW is asked for all of them, others for what they are there for: a laser talk for one focus,
 * a check-in for its actions only.
 */
void session_lint(const struct team *team, const struct session *session, day_t as_of,
                  struct findings *findings);

#endif
