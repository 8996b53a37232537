/**
 * The tables of parts that have files of their own: the larger ones of a goal, and agreements,
 * which contracts have too.
 */

#ifndef COACH_MODEL_GOAL_PARTS_H
#define COACH_MODEL_GOAL_PARTS_H

#include "model/schema.h"

extern const struct schema kpi_schema;
extern const struct schema milestone_schema;
extern const struct schema habit_schema;
extern const struct schema agreement_schema;

#endif
