/**
 * The records as plain structs: what the files say, and nothing that could be computed from it.
 *
 * Strings are UTF-8 and NUL-terminated; NULL where the file has nothing. Days are DAY_NONE and
 * decimals have scale DECIMAL_NONE_SCALE where absent. Everything belongs to the arena of the
 * team. Lists keep the order of the file.
 *
 * Each kind of record has a header of its own; this one is all of them.
 */

#ifndef COACH_MODEL_MODEL_H
#define COACH_MODEL_MODEL_H

#include "model/common.h"
#include "model/feedback.h"
#include "model/goal.h"
#include "model/habit.h"
#include "model/journal.h"
#include "model/kpi.h"
#include "model/marks.h"
#include "model/person.h"
#include "model/pip.h"
#include "model/review.h"
#include "model/session.h"
#include "model/task.h"
#include "model/team.h"

#endif
