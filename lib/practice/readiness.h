/**
 * Readiness: which tasks the team has people for, and which hang on one of them.
 *
 * It counts people for a task, never tasks for a person. Whom it counts is told by what both of a
 * pair say: where they see it differently that is to be talked about, and counts for nothing.
 */

#ifndef COACH_PRACTICE_READINESS_H
#define COACH_PRACTICE_READINESS_H

#include "practice/task.h"

/** What somebody could be in a task. */
enum ready_part {
    /** Nothing is said of their skill. */
    READY_UNSAID,
    /** All who spoke say new or learning: could own it, with help. */
    READY_LEARNS,
    /** One says that they have it, and the other that they grow into it. */
    READY_DIFFERS,
    /** All who spoke say able or could teach: could own it. */
    READY_HAS,
    /** The same, and one of the two says could teach: could help somebody else, too. */
    READY_TEACHES,
    READY_PARTS,
};

/** "learns", "differs", "has", "teaches", by enum ready_part; NULL for READY_UNSAID, and at the end. */
extern const char *const ready_part_words[];

enum ready_part ready_part(const struct task_state *state);

struct ready_person {
    const struct person *person;
    struct task_state state;
    enum ready_part part;
};

/** A task that somebody has on a day, or that the team needs. */
struct ready_task {
    const char *id;
    const char *what;
    /** NULL where none is in team.yaml. */
    const struct need *need;
    /** In order of id; those who have left, and whose task has ended, are not among them. */
    struct ready_person *people;
    size_t count;
    /** How many people have each part. */
    size_t parts[READY_PARTS];
};

struct ready_tasks {
    struct ready_task *items;
    size_t count;
};

/** All tasks of a team on a day, in order of id. */
struct ready_tasks readiness(struct arena *arena, const struct team *team, day_t as_of);

/** How many people the need asks for: 1 where it does not say, 0 where there is none. */
size_t ready_needed(const struct ready_task *task);

/** How many have it, those who could teach it included. */
size_t ready_have(const struct ready_task *task);

/** How many are still needed; and once those who learn it have it, and all that differs is clear. */
size_t ready_open(const struct ready_task *task);
size_t ready_still_open(const struct ready_task *task);

/** The only one who has it; NULL where nobody does, or several. */
const struct person *ready_only(const struct ready_task *task);

/**
 * The ids of those whose part is from one to another, "ana, sam"; NULL for nobody.
 *
 * @but   leave out this person; NULL for nobody
 */
const char *ready_names(struct arena *arena, const struct ready_task *task, enum ready_part from,
                        enum ready_part to, const struct person *but);

#endif
