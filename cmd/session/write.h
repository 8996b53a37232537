/**
 * Sessions into their files: checked, judged, and written all at once.
 */

#ifndef COACH_CMD_SESSION_WRITE_H
#define COACH_CMD_SESSION_WRITE_H

#include "change.h"
#include "session/said.h"

/**
 * Check all, say what rules G find, and write those that are not on file already with the same
 * keys; print their paths. What is delegated is drafted as a goal.
 *
 * @strict  write nothing where a rule G speaks
 * @return  an exit code
 */
int said_write(struct context *context, const struct team *team, struct said *said, size_t count,
               bool strict);

/**
 * The same, together with changes to other files: all are written, or none.
 */
int said_write_also(struct context *context, const struct team *team, struct said *said,
                    size_t count, bool strict, const struct change *also, size_t also_count);

/** The file of a planned session with what is said in it, in memory; NULL after complaints. */
struct tree *said_fill(struct context *context, const struct said *said, struct diags *diags);

/**
 * A draft of a goal of what is delegated, with a milestone for each checkpoint.
 *
 * @text   out: the file's
 * @return its path; NULL where nothing is delegated
 */
char *delegate_goal(struct context *context, const struct said *said, const struct node *map,
                    char **text);

#endif
