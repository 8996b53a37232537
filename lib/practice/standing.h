/**
 * What stands open on a day: what is in the way, and the support that was promised.
 */

#ifndef COACH_PRACTICE_STANDING_H
#define COACH_PRACTICE_STANDING_H

#include "base/arena.h"
#include "model/model.h"

/** True while it is in the way: it has begun, and is not over. One without text is none. */
bool barrier_is_open(const struct barrier *barrier, day_t as_of);

enum pledge_state {
    PLEDGE_OPEN,
    /** Its day has passed. */
    PLEDGE_LATE,
    PLEDGE_KEPT,
};

/** Support that somebody promised a person. */
struct pledge {
    /** Whom it is promised to. */
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
 * were held by then, then for the step of the escalation path that is open, each in the order of
 * the files.
 */
struct pledges pledges_of(struct arena *arena, const struct team *team, const struct person *person,
                          day_t as_of);

/**
 * The id by which a promise in a goal goes, which has none in its file: made from what it is, with
 * "-2" behind that of an earlier one that is the same but for its end.
 */
const char *support_id(struct arena *arena, const struct goal *goal, size_t index);

/** "open", "late", "kept" */
extern const char *const pledge_words[];

#endif
