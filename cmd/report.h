/**
 * Diagnostics on stderr: file:line:col, the line, a caret, and what to do.
 */

#ifndef COACH_CMD_REPORT_H
#define COACH_CMD_REPORT_H

#include <stdio.h>

#include "cmd.h"

/**
 * Print diagnostics as a compiler does.
 *
 * @input    for places whose file is not in the team directory
 * @worst    print those of this severity and above (SEVERITY_ERROR is the highest)
 */
void report_diags(struct context *context, const struct diags *diags, enum severity worst,
                  const struct input *input, bool color, FILE *out);

/**
 * The file of a place as it is shown: what was given as input by its name there, a file of the
 * team from the current directory.
 */
const char *report_file(const struct context *context, const struct input *input, const char *file);

/** The exit code that the errors among the diagnostics come to. */
int exit_of_diags(const struct diags *diags);

#endif
