/**
 * The pages to prepare with, in other formats than a page.
 */

#ifndef COACH_CMD_SESSION_PREP_H
#define COACH_CMD_SESSION_PREP_H

#include "cmd.h"
#include "practice/prep.h"

/** The rows of all pages, one page after another; returns an exit code. */
int prep_write_rows(struct context *context, const struct prep *preps, size_t count);

#endif
