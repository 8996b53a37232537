/**
 * What stands open on a day: what is in the way, and the support that was promised.
 */

#ifndef COACH_PRACTICE_STANDING_H
#define COACH_PRACTICE_STANDING_H

#include "base/arena.h"
#include "model/model.h"

/** True while it is in the way: it has begun, and is not over. One without text is none. */
bool barrier_is_open(const struct barrier *barrier, day_t as_of);

/** True if it stood in the way on one of the days from since to as_of. */
bool barrier_stood(const struct barrier *barrier, day_t since, day_t as_of);

/**
 * What stood in the way of a goal beyond the person's control from since to as_of, "; " between, and
 * until when where it is over; NULL for nothing.
 */
const char *barriers_outside(struct arena *arena, const struct goal *goal, day_t since,
                             day_t as_of);

enum pledge_state {
    PLEDGE_OPEN,
    /** Its day has passed. */
    PLEDGE_LATE,
    PLEDGE_KEPT,
};

/** Support that somebody promised a person. */
struct pledge {
    /** Whom it is promised to; NULL for the team. */
    const struct person *person;
    /** What it is for, or the session in which it was promised: one of the three, the others are
     * NULL. */
    const struct goal *goal;
    const struct session *session;
    const struct pip *pip;
    const char *file;
    where_t where;
    bool is_private;
    /** As written in a session or a step; of a goal's, support_id(). */
    const char *id;
    const char *what;
    /** A person's id, or anyone else by name; NULL where nobody is named. */
    const char *who;
    day_t by;
    /** DAY_NONE while it is not kept. */
    day_t done;
    enum pledge_state state;
};

struct pledges {
    struct pledge *items;
    size_t count;
};

/**
 * What a person was promised: in their goals that are active on a day, then in the sessions that
 * were held by then, then for the steps of the escalation path that go on, pip_goes_on(). Each in the order of the files.
 */
struct pledges pledges_of(struct arena *arena, const struct team *team, const struct person *person,
                          day_t as_of);

/** The same of one goal, active or not, in the order of its `support`. */
struct pledges pledges_of_goal(struct arena *arena, const struct goal *goal, day_t as_of);

/** The same of one step, over or not, in the order of its `support`. */
struct pledges pledges_of_pip(struct arena *arena, const struct team *team,
                              const struct person *person, const struct pip *pip, day_t as_of);

/** "A second supplier (sam, by 2026-02-27)" */
char *pledge_text(struct arena *arena, const struct pledge *pledge);

/** What became of it by a day: "given 2026-02-19", "5 days late", "open". */
char *pledge_outcome(struct arena *arena, const struct pledge *pledge, day_t as_of);

/** What to type once it was given: "coach session action done jordan/on-time/planning-course". */
char *pledge_command(struct arena *arena, const struct pledge *pledge);

/** How many there are: "3 promised, 2 given, 1 late". */
char *pledges_in_words(struct arena *arena, const struct pledges *pledges);

/**
 * The id by which a promise in a goal goes, which has none in its file: made from what it is, with
 * "-2" behind that of an earlier one that is the same but for its end.
 */
const char *support_id(struct arena *arena, const struct goal *goal, size_t index);

/** "open", "late", "kept" */
extern const char *const pledge_words[];

#endif
