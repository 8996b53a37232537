/**
 * Every command's entry. The nouns' verbs are named in their own folders.
 */

#ifndef COACH_CMD_COMMANDS_H
#define COACH_CMD_COMMANDS_H

#include "cmd.h"

extern const struct command init_command;
extern const struct command person_command;
extern const struct command goal_command;
extern const struct command session_command;
extern const struct command feedback_command;
extern const struct command pip_command;
extern const struct command review_command;
extern const struct command status_command;
extern const struct command check_command;
extern const struct command schema_command;
extern const struct command completion_command;
extern const struct command help_command;
extern const struct command version_command;

#endif
