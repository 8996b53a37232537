/**
 * `# coach: ignore ID` for whatever `check` found.
 */

#ifndef COACH_CMD_SILENCE_H
#define COACH_CMD_SILENCE_H

#include "cmd.h"

/**
 * Take those findings out that a comment on their line, or alone on the line above, silences.
 *
 * Errors of Y and D stay: what they are about is not read, and all other commands say so. So does
 * what has no line.
 *
 * @found  sorted
 */
void silence(struct context *context, struct diags *found);

#endif
