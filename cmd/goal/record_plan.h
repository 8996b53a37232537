/**
 * What is to be done with the readings of one KPI, before anything is.
 */

#ifndef COACH_CMD_GOAL_RECORD_PLAN_H
#define COACH_CMD_GOAL_RECORD_PLAN_H

#include "goal/record.h"
#include "yaml/tree.h"

/** The entries of one file. */
struct file_entries {
    const struct entry **items;
    size_t count;
    bool replace;
    /** Of the latest try. */
    size_t written;
    size_t unchanged;
    /** Of those written: how many have the note of the value that was there. */
    size_t notes_kept;
};

/** An entry and the id of the KPI that it is for, "" for a goal's only one that has none. */
struct target {
    const char *kpi;
    const struct entry *entry;
};

/** An entry that takes the place of a reading. */
struct replacement {
    struct node *there;
    const struct entry *entry;
};

/** In order of date. */
struct plan {
    /** New readings, a map. */
    struct node *added;
    struct replacement *replaced;
    size_t replaced_count;
};

/** Say that something is wrong with an entry, by rule C2 or C3. Returns STORE_REFUSED. */
enum store_result record_refuse(struct diags *diags, const char *rule, const struct place *place,
                                const char *help, const char *message);

/** The value as it stands in a file. */
struct node *number_node(struct arena *arena, const struct entry *entry);

/** A reading as it stands in a file: 70, or {value: 70, note: two slipped}. */
struct node *reading_node(struct arena *arena, const struct entry *entry);

/**
 * Sort out count entries for a KPI's map, which are in order of date.
 *
 * @file     its counts go up
 * @return   STORE_REFUSED, with diagnostics, where an entry is at odds with what is on file or with
 *           another one
 */
enum store_result plan_readings(const struct tree *tree, const struct node *kpi,
                                const struct target *targets, size_t count,
                                struct file_entries *file, struct plan *plan, struct diags *diags);

#endif
