/**
 * The method in one page: its terms, each with the command that serves it.
 *
 * What `coach help coaching` prints, and coaching(7) shows.
 */

#ifndef COACH_CMD_METHOD_H
#define COACH_CMD_METHOD_H

#include "cmd.h"

/** Print the method: a page; in other formats, and with columns, a row a term. */
int method_write(struct context *context);

/**
 * Print one term of it, by its name in any case.
 *
 * @return  false if the method has no such term
 */
bool method_write_term(struct context *context, const char *name);

#endif
