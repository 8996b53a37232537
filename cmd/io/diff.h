/**
 * The change from one text to another, as a unified diff.
 */

#ifndef COACH_CMD_IO_DIFF_H
#define COACH_CMD_IO_DIFF_H

#include <stddef.h>
#include <stdio.h>

#include "base/arena.h"

enum diff_reader {
    /** `patch -p1` and `git apply`: the texts as they are. */
    DIFF_FOR_PROGRAMS,
    /** A person at a terminal: control and bidi characters are shown escaped. */
    DIFF_FOR_EYES,
};

/**
 * Write a unified diff. Nothing is written if the texts are the same.
 *
 * @path            of the file, without a/ and b/
 * @before, @after  the texts; NULL if there is no such file on that side
 */
void diff_write(struct arena *arena, const char *path, const char *before, size_t before_length,
                const char *after, size_t after_length, enum diff_reader reader, FILE *out);

#endif
