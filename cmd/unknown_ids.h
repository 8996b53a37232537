/**
 * Filters by an id that nothing has.
 */

#ifndef COACH_CMD_UNKNOWN_IDS_H
#define COACH_CMD_UNKNOWN_IDS_H

#include "cmd.h"

/**
 * Say on stderr which ids of people, goals and KPIs the sheet's filters ask for, though nothing has
 * them or one that begins so, each with the nearest. For a sheet with its rows, of a loaded team.
 *
 * @return  false if there are none such
 */
bool say_unknown_ids(struct context *context, const struct sheet *sheet);

#endif
