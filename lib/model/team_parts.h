/**
 * The tables of the parts of team.yaml that are files of their own. For model/ only.
 */

#ifndef COACH_MODEL_TEAM_PARTS_H
#define COACH_MODEL_TEAM_PARTS_H

#include "model/schema.h"

extern const struct schema thresholds_schema;

#endif
