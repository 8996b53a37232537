/**
 * The command line: global options anywhere, then a command, its verb, options and words.
 */

#ifndef COACH_CMD_OPTIONS_H
#define COACH_CMD_OPTIONS_H

#include "cmd.h"

/** What the command line asked for before anything else; of which command, the context says. */
struct request {
    bool help;
    bool version;
};

/**
 * Read the command line into the context: command, options, words, and what the global options
 * say. Changes the working directory for -C.
 *
 * @return  DONE, or an exit code after saying what is wrong
 */
int options_read(struct context *context, int argc, char **argv, struct request *request);

/** The groups of options that a command takes beside its own; NULL-terminated by name/letter. */
extern const struct option_spec global_options[];
extern const struct option_spec list_options[];
extern const struct option_spec write_options[];

/**
 * True for a global option that makes no sense for a command: --as-of where it writes, --format
 * where it lists nothing. Nouns refuse nothing.
 */
bool option_refused(const struct command *command, const struct option_spec *spec);

/** How many entries a group has. */
size_t option_group_count(const struct option_spec *group);

#endif
