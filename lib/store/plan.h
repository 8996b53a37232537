/**
 * Where each record of a team will lie in memory, known from the list of files alone. So threads
 * that load files write to places of their own. For the files of store/ only.
 */

#ifndef COACH_STORE_PLAN_H
#define COACH_STORE_PLAN_H

#include "store/store.h"

struct plan {
    /** Everyone who has a file, a record of their own or not; by id, which is filled in. */
    struct people people;
    /** Room for all goals, by owner and slug. */
    struct goal *goals;
    size_t goal_count;
    /** Room for all feedback, by person and slug. */
    struct feedback *feedback;
    size_t feedback_count;
    /** Where the record of each of the store's files goes. */
    void **slots;
};

/**
 * Make the plan. People and goals belong to the store's arena.
 *
 * @scratch  owns the slots
 */
void plan_make(struct plan *plan, const struct store *store, struct arena *scratch,
               struct team *team);

/**
 * Give the team its people, and everyone their goals and the feedback to them. Records without a
 * file were left out: they are not handed out then, but people are, with their id as name.
 */
void plan_hand_out(const struct plan *plan, const struct store *store, struct team *team);

#endif
