/*
 * coach version
 */

#include <stdio.h>

#include "commands.h"

static int run(struct context *context)
{
    (void)context;
    printf("coach %s\n", coach_version);
    return DONE;
}

const struct command version_command = {
    .name = "version",
    .summary = "Print the version.",
    .flags = COMMAND_TIMELESS,
    .run = run,
};
