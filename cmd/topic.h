/**
 * Topics of `coach help`: what is no command, and has a manual page of its own.
 */

#ifndef COACH_CMD_TOPIC_H
#define COACH_CMD_TOPIC_H

#include "cmd.h"

struct topic {
    const char *name;
    /** One line: what it is about. */
    const char *summary;
    /** The page of the manual: "coach-kpi". */
    const char *page;
    /** The command that shows the same of a team's own files; NULL for none. */
    const char *command;
    /** Print it; NULL where the manual says it all, and topic_write() names the page. */
    int (*write)(struct context *context);
};

/** In the order of the usage; the last one has no name. */
extern const struct topic topics[];

/** The topic of a name; NULL if there is none. */
const struct topic *topic_find(const char *name);

/** The topic whose name is nearest to a word; NULL if none is near. */
const char *topic_near(const char *word);

/** Print a topic, or where to read of it. Returns an exit code. */
int topic_write(struct context *context, const struct topic *topic);

#endif
