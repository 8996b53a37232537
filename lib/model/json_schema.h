/**
 * The tables as JSON Schema, for editors that check and complete YAML while it is typed.
 */

#ifndef COACH_MODEL_JSON_SCHEMA_H
#define COACH_MODEL_JSON_SCHEMA_H

#include "base/arena.h"
#include "model/schema.h"

/**
 * A record's table as JSON Schema, draft 7, as the YAML language server takes it.
 *
 * Where it can, it accepts what binding accepts. What JSON Schema cannot say (a day that is on
 * the calendar, ids that differ, how a number is spelt) is left to `coach check`.
 *
 * @return  indented JSON text that ends with a newline; in the arena
 */
char *schema_to_json(struct arena *arena, const struct schema *schema);

#endif
