/**
 * What people tell each other: feedback, and the rounds in which it is asked for.
 */

#ifndef COACH_MODEL_FEEDBACK_H
#define COACH_MODEL_FEEDBACK_H

#include <stdbool.h>
#include <stddef.h>

#include "model/common.h"

enum feedback_kind { FEEDBACK_REINFORCING, FEEDBACK_REDIRECTING };
enum feedback_seen { SEEN_FIRST_HAND, SEEN_REPORTED };

/** Feedback to one person: SBI with a behavior, AIDA with an action. */
struct feedback {
    where_t where;
    struct marks marks;
    /** "private/people/jordan/feedback/2026-01-14-sam.yaml" */
    const char *file;
    /** Lies below private/. */
    bool is_private;
    /** The id of the person whom it is given to. */
    const char *person;
    /** Its name within theirs, the file's: "2026-01-14-sam". */
    const char *slug;
    enum feedback_kind kind;
    /** The day of what it is about. */
    day_t happened;
    /** The day on which it was given. */
    day_t given;
    /** The giver's id. */
    const char *by;
    enum feedback_seen seen;
    const char *situation;
    const char *behavior;
    const char *action;
    const char *impact;
    const char *desired;
    const char *alternative;
    /** PERSON/GOAL or PERSON/GOAL/KPI that it is about. */
    const char *goal;
    /** The id of the 360 round that it answers. */
    const char *round;
    enum share share;
    const char *notes;
};

struct feedbacks {
    struct feedback *items;
    size_t count;
};

/** A round of questions about one person, put to several others: a 360. The answers are feedback
 * with its name. */
struct round {
    where_t where;
    struct marks marks;
    /** "private/people/jordan/rounds/2026-03-02.yaml" */
    const char *file;
    /** Lies below private/. */
    bool is_private;
    /** The id of the person whom it is about. */
    const char *person;
    /** The day on which it was opened, as the file is named: "2026-03-02", or "2026-03-02-2". */
    const char *slug;
    /** The id of the person who asks. */
    const char *by;
    /** Ids of those who are asked. */
    struct texts asked;
    day_t due;
    /** Empty for the usual ones: practice/round.h. */
    struct texts questions;
    /** PERSON/GOAL or PERSON/GOAL/KPI that it is about. */
    const char *goal;
    enum share share;
    const char *notes;
};

struct rounds {
    struct round *items;
    size_t count;
};

/** The words of the files for the values of the enumerations, indexed by value. */
extern const char *const feedback_kind_words[];
extern const char *const feedback_seen_words[];

#endif
