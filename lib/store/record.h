/**
 * One record on its own, without its team.
 */

#ifndef COACH_STORE_RECORD_H
#define COACH_STORE_RECORD_H

#include "model/bind.h"
#include "store/store.h"

/** What the path of a file says of the record in it: whose it is, and its name. */
struct file_entry record_entry(struct arena *arena, const struct schema *schema, const char *path);

/**
 * Bind a tree to a record (bind_file()), note in it where it lies, and check it by itself, as
 * loading does: its dates, and in a goal the arithmetic. What other files decide is left out:
 * references, and in which tree it belongs.
 *
 * @return  true if binding found no error; what the checks find is in the diagnostics alone
 */
bool record_bind(const struct binding *binding, const struct file_entry *entry, void *record);

/** Read a file and bind it, without the checks.
 *
 * @return  the tree; NULL, with the error, where the file cannot be read or is no YAML
 */
struct tree *record_read(const struct store *store, struct arena *arena, const char *path,
                         const struct schema *schema, void *record, struct diags *diags);

#endif
