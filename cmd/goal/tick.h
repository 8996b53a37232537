/**
 * Ticks on their way into goal files.
 */

#ifndef COACH_CMD_GOAL_TICK_H
#define COACH_CMD_GOAL_TICK_H

#include "cmd.h"
#include "yaml/tree.h"

/** A habit done or skipped on a day, or a milestone done. */
struct tick_entry {
    /** "jordan/on-time" */
    const char *goal;
    /** The habit or milestone; NULL: the goal's only habit. */
    const char *step;
    /** The milestone of that name is meant, where a habit has it, too. */
    bool milestone;
    char date[DATE_SIZE];
    /** Why it was skipped; NULL where it was done. */
    const char *skip;
    /** of is 0 for none. */
    struct tally count;
    /** Where it stands in the rows; no file for words of the command line. */
    struct place place;
    struct place step_place;
};

struct tick_entries {
    struct tick_entry *items;
    size_t count;
    /** Replace what else is on file for the date. */
    bool replace;
    /** Out: how many were added or replaced, how many were there already, in how many files. */
    size_t written;
    size_t unchanged;
    size_t files;
};

/**
 * The map of the habit or milestone that an entry is for; NULL after a diagnostic.
 *
 * @habit   out: it is a habit
 */
struct node *tick_find_step(const struct tree *tree, const struct tick_entry *entry, bool *habit,
                            struct diags *diags);

/** Write all entries, or none. An exit code. */
int tick_entries(struct context *context, struct tick_entries *entries);

#endif
