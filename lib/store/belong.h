/**
 * Whether a record of a pair lies where its words say. For the files of store/ only.
 */

#ifndef COACH_STORE_BELONG_H
#define COACH_STORE_BELONG_H

#include "base/diag.h"
#include "store/store.h"

/**
 * Report (D8) a record that lies in the team's tree though neither it nor the team's default for
 * its kind says `team`, or below private/ though one does.
 */
void belong_tree(const struct team *team, const void *record, const struct file_entry *entry,
                 struct diags *diags);

/** Report (D8) a record that is the pair's always, and lies where the team reads it. */
void belong_private(const struct file_entry *entry, struct diags *diags);

/** Report (D8) a file whose name is not that of the day and the giver in it. */
void belong_feedback(const struct feedback *feedback, const struct file_entry *entry,
                     struct diags *diags);

/** Report (D8) a journal that was written before the week of its name began. */
void belong_journal(const struct journal *journal, const struct file_entry *entry,
                    struct diags *diags);

/**
 * Report (D8) what a person answered about their coach where the team reads it, and a day before
 * the period of the name. False for a file that is in private/ whatever the team's default is.
 */
bool belong_review(const struct review *review, const struct file_entry *entry,
                   struct diags *diags);

/** Report (D8) a step of support that does not lie below private/, or is named by another day. */
void belong_pip(const struct pip *pip, const struct file_entry *entry, struct diags *diags);

#endif
