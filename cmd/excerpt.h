/**
 * The line that a diagnostic is about, with its words underlined.
 */

#ifndef COACH_CMD_EXCERPT_H
#define COACH_CMD_EXCERPT_H

#include <stdio.h>

#include "cmd.h"

/**
 * The text that lines are shown of, and the line that was shown last: diagnostics come in order,
 * so that each file is read once and walked through once. Starts as {0}.
 */
struct source {
    struct input text;
    int line;
    size_t offset;
};

/**
 * Write the line of a place, and below it the caret. Nothing where the line cannot be read.
 *
 * @input   for places whose file is not in the team directory
 * @caret   the colour of the caret, and @reset what ends it
 */
void excerpt_write(struct context *context, struct source *source, const struct input *input,
                   const struct place *place, const char *caret, const char *reset, FILE *out);

#endif
