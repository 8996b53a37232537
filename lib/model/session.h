/**
 * A session: the talk, what came of it, and what was promised in it.
 */

#ifndef COACH_MODEL_SESSION_H
#define COACH_MODEL_SESSION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "model/common.h"

enum session_kind {
    SESSION_GROW,
    SESSION_LASER,
    SESSION_CHECKIN,
    SESSION_KICKOFF,
    SESSION_REVIEW,
    SESSION_DELEGATION,
    SESSION_PRACTICE,
};
#define SESSION_KIND_COUNT 7

/** As the file says it; what it was on a day, see practice/session.h. */
enum session_state { SESSION_HELD, SESSION_PLANNED, SESSION_SKIPPED };

/** The days on which each prepared. */
struct preparation {
    day_t coach;
    day_t coachee;
};

/** Reality, as the person sees it. */
struct reality {
    const char *now;
    const char *tried;
    const char *in_the_way;
};

/** One of the options that were thought of. */
struct idea {
    where_t where;
    const char *what;
    /** Whose idea it was: NULL is the person's own. */
    const char *by;
};

struct ideas {
    struct idea *items;
    size_t count;
};

/** What somebody will do: one line of `will`. */
struct action {
    where_t where;
    struct marks marks;
    const char *id;
    const char *what;
    /** A person's id, or anyone else by name. */
    const char *who;
    day_t due;
    const char *how;
    /** 1 to 10: how sure they are to do it. */
    struct decimal confidence;
    const char *expect;
    day_t done;
    const char *learned;
    /** The day on which it was dropped, and the reason. */
    day_t skipped;
    const char *why;
};

struct actions {
    struct action *items;
    size_t count;
};

/** A session put off, or brought forward. */
struct move {
    where_t where;
    /** The day on which that was decided; DAY_NONE where nobody wrote it down. */
    day_t date;
    /** The day that is planned since. */
    day_t to;
    const char *why;
};

struct moves {
    struct move *items;
    size_t count;
};

/** A day on which a task that was delegated is looked at together. */
struct stop {
    where_t where;
    struct marks marks;
    const char *what;
    day_t by;
};

struct stops {
    struct stop *items;
    size_t count;
};

/** No time of day. */
#define CLOCK_NONE (-1)

/** A talk that is planned, was held, or was skipped. */
struct session {
    where_t where;
    struct marks marks;
    /** "private/people/jordan/sessions/2026-01-12.yaml" */
    const char *file;
    /** Lies below private/. */
    bool is_private;
    /** The id of the person whose it is; "team" for one of several people. */
    const char *person;
    /** Its name within theirs, the file's: "2026-01-12", "2026-01-12-2". */
    const char *slug;
    enum session_kind kind;
    enum session_state state;
    /** Minutes from midnight; CLOCK_NONE. */
    int32_t at;
    /** A person's: who holds it with them, empty for their coach. The team's: who takes part. */
    struct texts with;
    /** PERSON/GOAL or PERSON/GOAL/KPI that it is about. */
    struct texts goals;
    struct texts focus;
    /** Absent: session_minutes() has the default of its kind. */
    struct decimal minutes;
    struct preparation prepared;
    struct moves moved;
    /** Only where that is another day than the planned one. */
    day_t held;
    day_t skipped;
    /** Why it was skipped. */
    const char *why;
    /** What the person wants from the talk. */
    const char *goal;
    struct reality reality;
    struct ideas options;
    struct actions will;
    struct promises support;
    /** A check-in: how it is going, and what is in the way. */
    const char *going;
    const char *blockers;
    /* What is delegated */
    const char *task;
    const char *outcome;
    const char *why_you;
    const char *authority;
    const char *resources;
    struct stops checkpoints;
    const char *coach_learned;
    day_t next;
    day_t followup_sent;
    enum share share;
    const char *notes;
};

struct sessions {
    struct session *items;
    size_t count;
};

/** The phases of a talk by GROW. */
enum grow_phase { PHASE_NONE, PHASE_GOAL, PHASE_REALITY, PHASE_OPTIONS, PHASE_WILL };

/** The words of the files for the values of the enumerations, indexed by value. */
extern const char *const session_kind_words[];
extern const char *const session_state_words[];
/** NULL for PHASE_NONE. */
extern const char *const grow_phase_words[];

#endif
