/**
 * The tables of the small records in a session.
 */

#ifndef COACH_MODEL_SESSION_PARTS_H
#define COACH_MODEL_SESSION_PARTS_H

#include "model/schema.h"

extern const struct schema preparation_schema;
extern const struct schema move_schema;
extern const struct schema reality_schema;
extern const struct schema option_schema;
extern const struct schema action_schema;
extern const struct schema promise_schema;
extern const struct schema stop_schema;

#endif
