/**
 * Who is at the keyboard.
 */

#ifndef COACH_CMD_ME_H
#define COACH_CMD_ME_H

#include "cmd.h"

/** Stands for the id of whoever is at the keyboard; nobody has it for an id. */
#define ME_WORD "me"

/** What to do where nobody can be told, for me_find(). */
#define ME_HOW "set COACH_USER=ID, or write `email:` in your person.yaml as git's user.email has it"

/**
 * The person who runs the command: COACH_USER, else the one whose email is git's user.email in the
 * team directory, which is open; else the only person of a team of one, unless that address and
 * theirs differ.
 *
 * @instead  what to do where nobody can be told: "say who gives it: --by ID"
 * @id       out: their id, as on file
 * @return   DONE, or WRONG_USAGE after saying why nobody is meant
 */
int me_find(struct context *context, const char *instead, const char **id);

/**
 * The same where nobody need be told, but a COACH_USER that nobody has for an id is a mistake: id is
 * NULL where neither says.
 */
int me_if_told(struct context *context, const char *instead, const char **id);

/** The same, where it does not matter: NULL, and nothing is said. */
const char *me_known(struct context *context);

/**
 * Put the id in the place of `me` in the name of a person, or of something that is theirs:
 * "me/on-time". Other names stay as they are.
 */
int me_resolve(struct context *context, const char **name);

#endif
