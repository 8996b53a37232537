/**
 * What the keys of one record say together, as loading checks it for the whole team.
 */

#ifndef COACH_CMD_PARTS_H
#define COACH_CMD_PARTS_H

#include "cmd.h"
#include "model/schema.h"

/** Check a record that is read, or about to be written: its table, and the path of its file. */
void check_parts(const char *path, const struct schema *schema, void *record, struct diags *diags);

#endif
