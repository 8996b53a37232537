/**
 * Whose words they are: one's own, or somebody else's, entered for them with a reason.
 */

#ifndef COACH_CMD_BEHALF_H
#define COACH_CMD_BEHALF_H

#include "cmd.h"

struct behalf {
    /** Whose they are. */
    const char *by;
    /** Why somebody else enters them; NULL where they do it themselves. */
    const char *on_behalf;
    /** The day on which they said so. */
    day_t day;
};

/** The options of a command that say it, by index, and the words for its complaints. */
struct behalf_options {
    int by;
    int on_behalf;
    int date;
    /** "the agreement is": wherever that is, the reason is shown. */
    const char *shown;
    /** "agrees": nobody does for somebody else. */
    const char *does;
};

/**
 * Who it is, and on which day, by the options: whoever is at the keyboard, or --by somebody else
 * with --on-behalf. The team directory is open.
 *
 * @return   DONE, or WRONG_USAGE after saying why
 */
int behalf_find(struct context *context, const struct behalf_options *options,
                struct behalf *behalf);

#endif
