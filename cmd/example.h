/**
 * The example team, examples/acme, built into the program for `init --example`.
 */

#ifndef COACH_CMD_EXAMPLE_H
#define COACH_CMD_EXAMPLE_H

#include <stddef.h>

struct example_file {
    /** Relative to the team directory. */
    const char *path;
    const char *text;
    size_t length;
};

/** Sorted by path; ends with a path of NULL. Made by the build. */
extern const struct example_file example_files[];

#endif
