/**
 * Asking git.
 */

#ifndef COACH_CMD_GIT_H
#define COACH_CMD_GIT_H

#include "base/buffer.h"
#include "cmd.h"

/**
 * What git says on stdout; empty where it is not installed or says no. Its complaints go nowhere.
 *
 * @argv  begins with "git", ends with NULL
 */
struct buffer git_output(struct context *context, char *const argv[]);

#endif
