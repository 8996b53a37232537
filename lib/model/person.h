/**
 * A person: who they are, their contract, and all records that are theirs.
 */

#ifndef COACH_MODEL_PERSON_H
#define COACH_MODEL_PERSON_H

#include <stdbool.h>
#include <stddef.h>

#include "model/feedback.h"
#include "model/goal.h"
#include "model/journal.h"
#include "model/pip.h"
#include "model/review.h"
#include "model/session.h"
#include "model/task.h"

/** What a person and their coach expect of each other: `contract:`. */
struct contract {
    /** 0 where the person has none. */
    where_t where;
    struct marks marks;
    const char *purpose;
    /** How often they mean to meet. */
    enum cadence cadence;
    /** What each of the two promises. */
    struct texts coach;
    struct texts coachee;
    /** What stays between the two. */
    const char *confidential;
    /** How and where feedback is wanted. */
    const char *feedback;
    /** The day on which they look at it again. */
    day_t review;
    struct agreements agreed;
};

struct person {
    where_t where;
    struct marks marks;
    const char *file;
    /** Lies below private/; for someone without a record: all that is theirs does. */
    bool is_private;
    const char *id;
    const char *name;
    const char *role;
    const char *email;
    /** The id of the person who coaches them. */
    const char *coach;
    day_t joined;
    day_t left;
    struct texts motivators;
    struct texts strengths;
    const char *focus;
    struct contract contract;
    /** In order of slug. */
    struct goals goals;
    /** In order of slug, and so of the day on which it was given. */
    struct feedbacks feedback;
    /** In order of slug, and so of the day on which it was opened. */
    struct rounds rounds;
    /** In order of week. */
    struct journals journal;
    /** In order of the periods' names. */
    struct reviews reviews;
    /** Those that they have with their coach, in order of slug. */
    struct sessions sessions;
    /** The steps of the escalation path, in order of slug, and so of their start. */
    struct pips pips;
    /** None, or one: practice/task.h has what is in it. */
    struct task_files task_files;
};

struct people {
    struct person *items;
    size_t count;
};

/** True from the day on which a person left; false for NULL, and for who has not left. */
bool person_has_left(const struct person *person, day_t as_of);

#endif
