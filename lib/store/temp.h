/**
 * Temporary files beside the file that they will replace. For the files of store/ only.
 */

#ifndef COACH_STORE_TEMP_H
#define COACH_STORE_TEMP_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

struct temp {
    /** The directory that it lies in. */
    int folder;
    /** -1 once closed. */
    int fd;
    char name[64];
};

/** Make a new, empty one. The umask applies to mode. False with errno. */
bool temp_make(struct temp *temp, int folder, mode_t mode);

/** Write the text to disk and close. False with errno. */
bool temp_write(struct temp *temp, const char *text, size_t length);

/** Close and remove. Leaves errno alone. */
void temp_remove(struct temp *temp);

/** Remove what a crash has left in a directory. The caller holds the lock. */
void temp_sweep(int folder);

/** Sync a directory, so that its names survive a power cut. False with errno. */
bool folder_sync(int folder);

#endif
