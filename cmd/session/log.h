/**
 * The ways into `coach session log` beside options: rows, and the editor.
 */

#ifndef COACH_CMD_SESSION_LOG_H
#define COACH_CMD_SESSION_LOG_H

#include "session/said.h"

/**
 * Log the rows of a file, "-" for stdin.
 *
 * @fill    a session that was planned for the day is filled
 * @strict  write nothing where a rule G speaks
 */
int log_rows(struct context *context, const struct team *team, const char *from, bool fill,
             bool strict);

/**
 * Open the editor on a template with what is known, what is open, what moved, and the questions,
 * and make or fill the file of what comes back.
 */
int log_in_editor(struct context *context, const struct team *team, const struct said *said);

#endif
