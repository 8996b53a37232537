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

/**
 * A setting of git as it holds in a directory: "user.email". NULL for none. Where the directory is
 * not there yet, as it holds in the current one.
 */
const char *git_setting(struct context *context, const char *dir, const char *key);

#endif
