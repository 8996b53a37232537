/**
 * Paths as they are typed and shown: from the current directory, as git has them. Within the
 * program a file of the team is named from the team directory.
 */

#ifndef COACH_CMD_PATH_H
#define COACH_CMD_PATH_H

#include "cmd.h"

/** Find out where the current directory lies in the team's, which is open. */
void path_find_here(struct context *context);

/**
 * A file of the team as it is shown: "../../team.yaml". Where the current directory is outside of
 * the team's it begins with the directory as COACH_DIR has it. In the arena.
 */
const char *path_shown(const struct context *context, const char *file);

/**
 * What was typed, as the path of a file or a folder of the team: "people/ana", "" for the
 * directory itself. In the arena.
 *
 * @return  NULL if it leads out of the directory
 */
const char *path_in_team(const struct context *context, const char *typed);

#endif
