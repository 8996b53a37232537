/**
 * What is typed is text, and goes into files as such: all of it must be UTF-8, names of files
 * excepted, which are whatever the system has.
 */

#ifndef COACH_CMD_TYPED_H
#define COACH_CMD_TYPED_H

#include "cmd.h"

/** Check a text, said to be the "note". DONE, or WRONG_USAGE after saying that it is none. */
int check_typed(struct context *context, const char *what, const char *text);

/** Check an option's value, which goes by the option's name. */
int check_typed_value(struct context *context, const struct option_spec *spec, const char *value);

/** Check a word of the command, which goes by the name that its usage gives it. */
int check_typed_word(struct context *context, const struct command *command, const char *word);

#endif
