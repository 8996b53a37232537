/**
 * Goals on their way into files of their own.
 */

#ifndef COACH_CMD_GOAL_ADD_H
#define COACH_CMD_GOAL_ADD_H

#include "cmd.h"
#include "yaml/tree.h"

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
    NEW_MOVES,
    NEW_PROPOSED_BY,
    /** Ids with commas between them. */
    NEW_PARTNER,
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
 * Of goals in rows keep those that are not there already, by the ids that they will have. One that
 * is there with another value is complained of.
 *
 * @return   how many are left, at the front
 */
size_t new_goals_not_there(struct context *context, struct new_goal *goals, size_t count);

/**
 * Check all goals and, if all are right, write them; say what was understood and what the goal
 * linter finds, and print their names. An exit code.
 *
 * @strict   write nothing if the linter finds an error
 */
int new_goals_write(struct context *context, const struct new_goal *goals, size_t count,
                    bool strict);

/* The parts */

/** A goal's file as it will be, or is. */
struct goal_file {
    const char *path;
    const char *text;
    struct tree *tree;
    struct goal goal;
    /** Where it was given. */
    struct place place;
    /** What the goal linter finds. */
    struct diags found;
};

/**
 * Read the text of a new goal's file, which must itself pass the rules of files and of KPIs.
 * False with diagnostics about the goal as it was given.
 */
bool goal_file_read(struct context *context, const struct new_goal *given, struct goal_file *file);

/**
 * Judge goals in the team as it will be with them; what they name and is not there is complained of.
 * True if no error is found.
 */
bool goal_files_lint(struct context *context, struct goal_file *files, size_t count);

/** Show what was found about a goal, on stderr. */
void goal_file_report(struct context *context, const struct goal_file *file);

/** Judge a goal that was just written, and show what is found. */
void goal_lint_written(struct context *context, const char *name);

#endif
