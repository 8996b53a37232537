/** The verbs of `coach person`. */

#ifndef COACH_CMD_PERSON_H
#define COACH_CMD_PERSON_H

#include "cmd.h"

extern const struct command person_add;
extern const struct command person_list;
extern const struct command person_show;
extern const struct command person_log;
extern const struct command person_plan;
extern const struct command person_edit;
extern const struct command person_archive;

#endif
