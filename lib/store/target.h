/**
 * A file that is about to be written, and how one version takes the place of another.
 *
 * For the files of store/ only.
 */

#ifndef COACH_STORE_TARGET_H
#define COACH_STORE_TARGET_H

#include "store/store.h"

struct target {
    const char *path;
    /** The directory that it lies in, open. */
    int folder;
    struct diags *diags;
};

/** Open the directory that the file lies in. STORE_ABSENT, not reported, if there is none. */
enum store_result target_open(struct target *target, const struct store *store, const char *path,
                              struct diags *diags);

/** Close the directory that target_open() opened. */
void target_close(struct target *target);

enum outcome {
    /** The new text is in place. */
    OUTCOME_SAVED,
    /** It is not, or may not last; reported. */
    OUTCOME_REFUSED,
    /** The file is no longer the one that was read. Not reported. */
    OUTCOME_CHANGED,
};

/** Put text in the place of the file that was read with this stamp. */
enum outcome target_replace(const struct target *target, const struct file_stamp *stamp,
                            const char *text, size_t length);

/** Sync the directory after a name in it has changed; the change is in place in any case. */
enum outcome target_sync(const struct target *target);

/** Report by errno that the file cannot be written. */
enum outcome target_refuse(const struct target *target);

#endif
