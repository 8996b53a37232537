/**
 * Goals on their way into files of their own.
 */

#ifndef COACH_CMD_GOAL_ADD_H
#define COACH_CMD_GOAL_ADD_H

#include "cmd.h"

/** What may be said of a new goal beside its statement, as typed. */
enum new_goal_text {
    NEW_ID,
    NEW_START,
    NEW_DUE,
    NEW_KPI,
    NEW_NAME,
    NEW_KIND,
    NEW_UNIT,
    NEW_BASELINE,
    NEW_TARGET,
    NEW_KEEP,
    NEW_EVERY,
    NEW_SOURCE,
    NEW_WHY,
    NEW_SUPPORTS,
    NEW_FOR,
    NEW_PROPOSED_BY,
    NEW_GOAL_TEXTS,
};

struct new_goal {
    /** An id that is on file, or "team"; NULL where something was complained of already. */
    const char *person;
    const char *statement;
    /** By enum new_goal_text; NULL where not given. */
    const char *texts[NEW_GOAL_TEXTS];
    bool stretch;
    bool draft;
    /** The row it came from; no file for the command line. */
    struct place place;
};

/**
 * Check all goals and, if all are right, write them; say what was understood and print their
 * names. An exit code.
 */
int new_goals_write(struct context *context, const struct new_goal *goals, size_t count);

#endif
