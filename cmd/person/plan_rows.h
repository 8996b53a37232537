/**
 * A person's coaching plan as rows: what it says in each of its parts, and what it does not say
 * yet.
 */

#ifndef COACH_CMD_PERSON_PLAN_ROWS_H
#define COACH_CMD_PERSON_PLAN_ROWS_H

#include "cmd.h"

enum plan_section {
    PLAN_OBJECTIVE,
    PLAN_KPI,
    PLAN_GOAL,
    PLAN_STEP,
    PLAN_HABIT,
    PLAN_MEASURE,
    PLAN_TIMELINE,
    /* of the development plan, which has steps and habits, too */
    PLAN_STRENGTH,
    PLAN_FOCUS,
    PLAN_MOTIVATOR,
    PLAN_SKILL,
    PLAN_DEVELOPMENT,
    PLAN_SUPPORT,
    PLAN_COACH,
    PLAN_REVIEW,
};
#define PLAN_SECTIONS 15

/** The coaching plan is about all goals; the development plan about those that are for a skill. */
enum plan_kind { PLAN_OF_COACHING, PLAN_OF_DEVELOPMENT };

enum plan_state { PLAN_THERE, PLAN_OPEN, PLAN_DONE, PLAN_MISSING };

struct plan_row {
    enum plan_section section;
    const char *person;
    /** What it is about: "on-time", "on-time/rate", "team/reliable-delivery"; NULL for none. */
    const char *name;
    const char *item;
    day_t date;
    /** Steps are open or done, support open or given. */
    enum plan_state state;
    /** What to type for what is missing; NULL for the rest. */
    const char *command;
    const char *file;
    where_t where;
};

struct plan_rows {
    struct plan_row *items;
    size_t count;
    size_t capacity;
    /** Goals, sessions and promises that are left out, since they lie below private/. */
    size_t private_count;
};

/** The plan of a person on context->as_of: section by section, days in their order. */
struct plan_rows plan_rows(struct context *context, const struct team *team,
                           const struct person *person, enum plan_kind kind);

#endif
