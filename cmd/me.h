/**
 * Who is at the keyboard.
 */

#ifndef COACH_CMD_ME_H
#define COACH_CMD_ME_H

#include "cmd.h"

/**
 * The person who runs the command: COACH_USER, else the one whose email is git's user.email in the
 * team directory; else, in a team of one, that person, unless both addresses are there and differ.
 *
 * @instead  what to do where nobody can be told: "say who gives it: --by ID"
 * @id       out: their id, as on file
 * @return   DONE, or WRONG_USAGE after saying why nobody is meant
 */
int me_find(struct context *context, const struct team *team, const char *instead, const char **id);

#endif
