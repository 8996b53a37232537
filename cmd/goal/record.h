/**
 * Readings on their way into goal files.
 */

#ifndef COACH_CMD_GOAL_RECORD_H
#define COACH_CMD_GOAL_RECORD_H

#include "cmd.h"

/** A reading to be written. */
struct entry {
    /** "jordan/on-time" */
    const char *goal;
    /** NULL: the goal's only KPI */
    const char *kpi;
    char date[DATE_SIZE];
    struct decimal value;
    const char *note;
    /** Where value and KPI stand in the rows; no file for words of the command line. */
    struct place place;
    struct place kpi_place;
};

struct entries {
    struct entry *items;
    size_t count;
    /** Replace another value that is on file for the date. */
    bool replace;
    /** Out: how many were added or replaced, how many were there already, in how many files. */
    size_t written;
    size_t unchanged;
    size_t files;
    /** Of those replaced: how many have the note that was there before. */
    size_t notes_kept;
};

/** Write all entries, or none. An exit code. */
int record_entries(struct context *context, struct entries *entries);

#endif
