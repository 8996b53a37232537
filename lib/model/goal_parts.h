/**
 * The tables of the larger parts of a goal, which have files of their own.
 */

#ifndef COACH_MODEL_GOAL_PARTS_H
#define COACH_MODEL_GOAL_PARTS_H

#include "model/schema.h"

extern const struct schema kpi_schema;
extern const struct schema milestone_schema;
extern const struct schema habit_schema;

#endif
