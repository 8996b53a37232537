/**
 * A goal and what it consists of; its KPIs and habits have headers of their own.
 */

#ifndef COACH_MODEL_GOAL_H
#define COACH_MODEL_GOAL_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "model/common.h"
#include "model/habit.h"
#include "model/kpi.h"

struct milestone {
    where_t where;
    struct marks marks;
    const char *id;
    const char *what;
    day_t due;
    day_t done;
};

struct milestones {
    struct milestone *items;
    size_t count;
};

struct barrier {
    where_t where;
    struct marks marks;
    const char *what;
    /** Beyond the person's control. */
    bool outside;
    const char *response;
    /** The days on which it stood in the way; DAY_NONE is open. */
    day_t since;
    day_t until;
};

struct barriers {
    struct barrier *items;
    size_t count;
};

/** What a person was promised. */
struct support {
    where_t where;
    struct marks marks;
    const char *kind;
    const char *what;
    const char *who;
    day_t by;
    day_t done;
};

struct supports {
    struct support *items;
    size_t count;
};

/** A colleague who works on a goal with whoever it belongs to. */
struct partner {
    where_t where;
    struct marks marks;
    /** A person's id. */
    const char *who;
    /** What they do for it; NULL where that is not said. */
    const char *part;
};

struct partners {
    struct partner *items;
    size_t count;
};

/** A change made on purpose; reports as of an earlier day use the value of that day. */
struct revision {
    where_t where;
    struct marks marks;
    day_t date;
    /** goal, start, due, or KPI/target, KPI/baseline */
    const char *key;
    const char *was;
    const char *now;
    const char *why;
};

struct revisions {
    struct revision *items;
    size_t count;
};

enum goal_purpose { FOR_PERFORMANCE, FOR_SKILL, FOR_PERSONAL };
enum goal_state { STATE_ACTIVE, STATE_DRAFT, STATE_CLOSED };
enum commitment { COMMITTED, STRETCH };

struct goal {
    where_t where;
    struct marks marks;
    /** "people/jordan/goals/on-time.yaml" */
    const char *file;
    /** Lies below private/. */
    bool is_private;
    /** The id of its owner; "team" for goals of the team. */
    const char *person;
    /** Its name within the owner's goals: the file's name. */
    const char *slug;
    /** The statement. */
    const char *statement;
    const char *why;
    const char *matters_to_me;
    const char *supports;
    enum goal_purpose purpose;
    /** PERSON/GOAL or PERSON/GOAL/KPI that a skill is to move. */
    const char *moves;
    const char *proposed_by;
    struct partners partners;
    struct agreements agreed;
    enum goal_state state;
    enum commitment commitment;
    day_t start;
    day_t due;
    day_t closed;
    const char *learned;
    /** The last look back: what was won, what is to stay as it is, what comes next. */
    const char *wins;
    const char *sustain;
    const char *next;
    struct kpis kpis;
    struct milestones milestones;
    struct habits habits;
    struct barriers barriers;
    struct supports support;
    struct revisions revised;
};

struct goals {
    struct goal *items;
    size_t count;
};

/** `supports: me`: a personal goal, which serves nothing but its owner. */
#define SUPPORTS_ME "me"

/** True if a name means the goal or one of its KPIs: PERSON/GOAL or PERSON/GOAL/KPI. */
bool goal_is_named(const struct goal *goal, const char *name);

/** The partner of a goal who is this person; NULL if they are none of its partners. */
const struct partner *goal_partner(const struct goal *goal, const char *person);

/** The ids of a goal's partners, "ana, zoe"; NULL where it has none. */
char *goal_partners_text(struct arena *arena, const struct goal *goal);

/** The KPI with this id; NULL if none. */
struct kpi *goal_kpi(const struct goal *goal, const char *id);

/** The words of the files for the values of the enumerations, indexed by value. */
extern const char *const goal_purpose_words[];
extern const char *const goal_state_words[];
extern const char *const commitment_words[];

#endif
