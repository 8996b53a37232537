/**
 * Changing files: one writer at a time, the old file or the new one, never half.
 *
 * A save writes a temporary file (.coach-tmp-*) beside the target, syncs it, compares the target
 * with what was read (device, inode, size, times), renames and syncs the directory. An edit that
 * finds the file changed meanwhile is made once more on the new content; then it gives up with
 * STORE_SYSTEM. A file that is read-only or has several hard links is refused.
 *
 * Diagnostics here have the rules E1 (cannot read or write), E2 (changed meanwhile), E3 (lock);
 * E4 (no team directory) is of store.h.
 * Temporary files that a crash has left are removed when the next file beside them is written.
 */

#ifndef COACH_STORE_SAVE_H
#define COACH_STORE_SAVE_H

#include "store/store.h"

/** The lock on .coach/lock; one holder at a time. */
struct lock {
    int fd;
};

/**
 * Wait up to patience_ms for the lock. Creates .coach/ and the lock file where missing.
 *
 * @return  STORE_SYSTEM if it is not free in time (E3), or cannot be made (E1)
 */
enum store_result lock_take(struct lock *lock, const struct store *store, int patience_ms,
                            struct diags *diags);

/** Let the next writer in. Does nothing if the lock is not held. */
void lock_release(struct lock *lock);

/** Five seconds. */
#define LOCK_PATIENCE_MS 5000

/**
 * One edit of a file's text.
 *
 * @old     the file as it is
 * @out     the new text: in the arena, or old->text for no change
 * @return  STORE_OK, or why not (with a diagnostic); nothing is written then
 */
typedef enum store_result (*edit_fn)(void *data, struct arena *arena, const char *path,
                                     const struct file_text *old, struct file_text *out,
                                     struct diags *diags);

/**
 * Edit a file: read, edit, save. The caller holds the lock, unless it is a dry run.
 *
 * @before, @after   if not NULL, the text as it was and as it is now; filled on STORE_OK only.
 *                   The stamp of both is that of the text as it was.
 * @dry_run          edit, but write nothing
 * @return           STORE_ABSENT if there is no such file, STORE_SYSTEM (E1, E2), or what the
 *                   edit returned. The file is untouched then, except where E1 says that the
 *                   change is written but may not survive a power cut.
 */
enum store_result store_edit(const struct store *store, struct arena *arena, const char *path,
                             edit_fn edit, void *data, bool dry_run, struct file_text *before,
                             struct file_text *after, struct diags *diags);

/**
 * Make a new file, with the directories that it needs. The caller holds the lock.
 *
 * Below private/ only the owner may read it: 0600, and 0700 for its directories. Elsewhere the
 * umask decides.
 *
 * @return  STORE_SYSTEM if something of that name is there already
 */
enum store_result store_create(const struct store *store, struct arena *arena, const char *path,
                               const char *text, size_t length, struct diags *diags);

/**
 * Replace a file that must still be as stamped (else E2); for what comes back from an editor.
 * The caller holds the lock.
 */
enum store_result store_replace(const struct store *store, const char *path,
                                const struct file_stamp *stamp, const char *text, size_t length,
                                struct diags *diags);

#endif
