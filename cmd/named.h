/**
 * What of the team must be loaded to know the KPI or step that a word names.
 */

#ifndef COACH_CMD_NAMED_H
#define COACH_CMD_NAMED_H

#include "cmd.h"

/**
 * Load as much as find_kpi() or find_step() needs for a word: nothing where it plainly is a goal,
 * one goal where it begins with one ("on-time/rate"), else the whole team. What is amiss in files
 * that the word does not name is not complained of.
 *
 * @return  DONE, or an exit code: the one goal cannot be read as it is
 */
int load_named(struct context *context, const char *word, struct team *team);

#endif
