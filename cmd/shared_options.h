/**
 * The options that every command, every list or every writing verb takes: what they do. The groups
 * themselves are in options.h.
 */

#ifndef COACH_CMD_SHARED_OPTIONS_H
#define COACH_CMD_SHARED_OPTIONS_H

#include "options.h"

/**
 * Take an option that is not the command's own.
 *
 * @value   NULL for a flag
 * @return  DONE or another exit code, of which was said why
 */
int shared_option_take(struct context *context, struct request *request,
                       const struct option_spec *spec, const char *value);

/**
 * Refuse what the command has no use for, rather than ignore it.
 *
 * @given   a bit for each of the global options
 */
int shared_options_check(struct context *context, unsigned long long given);

#endif
