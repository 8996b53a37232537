/**
 * A step of the escalation path.
 */

#ifndef COACH_MODEL_PIP_H
#define COACH_MODEL_PIP_H

#include <stdbool.h>
#include <stddef.h>

#include "model/common.h"

enum pip_step { STEP_VERBAL, STEP_WRITTEN, STEP_PIP, STEP_DECISION };
#define PIP_STEP_COUNT 4

/** What a step came to; OUTCOME_NONE while it is open. */
enum pip_outcome {
    OUTCOME_NONE,
    OUTCOME_RESOLVED,
    OUTCOME_CONTINUE,
    OUTCOME_REASSIGN,
    OUTCOME_SEPARATE,
};

/** A KPI, and the value that it is to have at the end of a step. */
struct pip_target {
    where_t where;
    struct marks marks;
    /** PERSON/GOAL/KPI; PERSON/GOAL where it has one KPI. */
    const char *kpi;
    struct decimal value;
};

struct pip_targets {
    struct pip_target *items;
    size_t count;
};

/** Who of the human resources was spoken to, and when. */
struct pip_hr {
    /** 0 where nobody was. */
    where_t where;
    struct marks marks;
    const char *who;
    day_t date;
};

/** Why a step was opened though the gate was shut, or another step comes before it. */
struct pip_override {
    /** 0 where it was not. */
    where_t where;
    struct marks marks;
    const char *reason;
    day_t date;
};

/** One step of the escalation path: focused coaching, a written expectation, a plan, a decision. */
struct pip {
    where_t where;
    struct marks marks;
    /** "private/people/jordan/support/2026-04-06.yaml" */
    const char *file;
    /** Lies below private/, as it must. */
    bool is_private;
    /** The id of the person whom it is to help. */
    const char *person;
    /** The day on which it starts, as the file is named: "2026-04-06", or "2026-04-06-2". */
    const char *slug;
    enum pip_step step;
    /** The id of whoever opened it. */
    const char *by;
    day_t start;
    day_t due;
    struct pip_targets targets;
    /** What is expected, in words. */
    const char *expectation;
    /** The slugs of feedback: what it is about. */
    struct texts facts;
    /** The slugs of sessions: the coaching that was given. */
    struct texts coaching;
    struct promises support;
    /** What follows if the targets are not met. */
    const char *consequence;
    /** The day on which both look at it together. */
    day_t review;
    struct pip_hr hr;
    struct pip_override override;
    struct agreements agreed;
    /** The day on which the person confirmed that they have read it, agreed or not. */
    day_t acknowledged;
    /** Why somebody else entered that; NULL where they did themselves. */
    const char *acknowledged_on_behalf;
    enum pip_outcome outcome;
    day_t closed;
    const char *learned;
    const char *notes;
};

struct pips {
    struct pip *items;
    size_t count;
};

/** The words of the files for the values of the enumerations, indexed by value. */
extern const char *const pip_step_words[];
/** NULL for OUTCOME_NONE. */
extern const char *const pip_outcome_words[];

#endif
