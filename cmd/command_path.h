/**
 * The way through the table of commands: `review`, `journal`, `add`.
 */

#ifndef COACH_CMD_COMMAND_PATH_H
#define COACH_CMD_COMMAND_PATH_H

#include "cmd.h"

/** The verb of that name; NULL if there is none. */
const struct command *command_verb(const struct command *command, const char *name);

/** The verb whose name is nearest to a word; NULL if none is near. */
const char *command_near(const struct command *command, const char *word);

/** Where the path leads: root_command if it is empty. */
const struct command *command_path_end(const struct command_path *path);

/** One verb deeper. False if its end has no verb of that name. */
bool command_path_enter(struct command_path *path, const char *name);

/** As typed: "coach review journal add". */
char *command_path_text(struct arena *arena, const struct command_path *path);

#endif
