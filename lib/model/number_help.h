/**
 * Help for what is not a number.
 */

#ifndef COACH_MODEL_NUMBER_HELP_H
#define COACH_MODEL_NUMBER_HELP_H

#include "model/schema.h"

/** What to write instead of a text that decimal_parse() refuses. Never NULL; in the arena. */
const char *number_help(const struct scalar_text *in);

#endif
