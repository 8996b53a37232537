/**
 * Where each record of a team will lie in memory, known from the list of files alone. So threads
 * that load files write to places of their own. For the files of store/ only.
 */

#ifndef COACH_STORE_PLAN_H
#define COACH_STORE_PLAN_H

#include "store/kinds.h"

struct plan {
    /** Everyone who has a file, a record of their own or not; by id, which is filled in. */
    struct people people;
    /** Room for the records of each kind that has lists, by owner and slug. */
    struct records records[FILE_KINDS];
    /** The store's files in order of kind, owner and slug. */
    const struct file_entry **entries;
    /** Where the record of each of the store's files goes. */
    void **slots;
};

/**
 * Make the plan. People and records belong to the store's arena.
 *
 * @scratch  owns the rest
 */
void plan_make(struct plan *plan, const struct store *store, struct arena *scratch,
               struct team *team);

/**
 * Give the team its people, and everyone the records that are theirs. Records without a file were
 * left out: they are not handed out then, but people are, with their id as name, and of goals the
 * names are noted as unread.
 */
void plan_hand_out(const struct plan *plan, const struct store *store, struct team *team);

#endif
