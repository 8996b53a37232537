/**
 * Commands that are shown so that they can be copied into a shell.
 */

#ifndef COACH_CMD_SHELL_H
#define COACH_CMD_SHELL_H

#include "base/arena.h"

/** A file's name as one word of a shell command that is no option: quoted if it has to be. */
const char *shell_path(struct arena *arena, const char *path);

#endif
