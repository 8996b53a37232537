/*
 * The table of a team's thresholds: of the status of KPIs, and of the steps of the escalation path.
 *
 * The keys below `stale` and `steps` are kept in the same struct as those beside them.
 */

#include <stdint.h>

#include "model/scalars.h"
#include "model/team.h"
#include "model/team_parts.h"

#define COUNT(fields) (sizeof(fields) / sizeof(*(fields)))

static const struct field stale_fields[] = {
    {.key = "day",
     .type = &type_count,
     .offset = offsetof(struct thresholds, stale_day),
     .doc = "Days after which a KPI read every day is stale; 1 if left out."},
    {.key = "week",
     .type = &type_count,
     .offset = offsetof(struct thresholds, stale_week),
     .doc = "Days after which a KPI read every week is stale; 10 if left out."},
    {.key = "2w",
     .type = &type_count,
     .offset = offsetof(struct thresholds, stale_two_weeks),
     .doc = "Days after which a KPI read every two weeks is stale; 21 if left out."},
    {.key = "month",
     .type = &type_count,
     .offset = offsetof(struct thresholds, stale_month),
     .doc = "Days after which a KPI read every month is stale; 45 if left out."},
    {.key = "quarter",
     .type = &type_count,
     .offset = offsetof(struct thresholds, stale_quarter),
     .doc = "Days after which a KPI read every quarter is stale; 137 if left out."},
};

static const struct schema stale_schema = {
    .name = "stale",
    .article = "a set of stale limits",
    .plural = "stale limits",
    .doc = "Days after which a last reading is stale, by how often the KPI is read.",
    .size = sizeof(struct thresholds),
    .fields = stale_fields,
    .field_count = COUNT(stale_fields),
    .where_offset = SIZE_MAX,
    .marks_offset = SIZE_MAX,
};

static const struct field step_fields[] = {
    {.key = "verbal_min",
     .type = &type_count,
     .offset = offsetof(struct thresholds, verbal_min),
     .doc = "The least days of a verbal step, due minus start; 14 if left out."},
    {.key = "verbal_max",
     .type = &type_count,
     .offset = offsetof(struct thresholds, verbal_max),
     .doc =
         "The most days of a verbal step, 1 or more, and no fewer than the least; 28 if left out."},
    {.key = "pip_min",
     .type = &type_count,
     .offset = offsetof(struct thresholds, pip_min),
     .doc = "The least days of a pip; 30 if left out."},
    {.key = "pip_max",
     .type = &type_count,
     .offset = offsetof(struct thresholds, pip_max),
     .doc = "The most days of a pip, 1 or more, and no fewer than the least; 60 if left out."},
    {.key = "quiet",
     .type = &type_count,
     .offset = offsetof(struct thresholds, pip_quiet),
     .doc = "Days of a pip without a talk from which on the rules speak of it; 10 if left out."},
    {.key = "sessions",
     .type = &type_count,
     .offset = offsetof(struct thresholds, pip_sessions),
     .doc = "GROW sessions, with an option and an action of the person's own, that the gate asks "
            "for; 2 if left out."},
    {.key = "improved",
     .type = &type_share,
     .offset = offsetof(struct thresholds, improved),
     .doc = "The share of its gap at the start of a step from which on a KPI has improved; 0.5 if "
            "left out."},
};

static const struct schema steps_schema = {
    .name = "steps",
    .article = "a set of bounds of steps",
    .plural = "bounds of steps",
    .doc = "The bounds of the steps of the escalation path.",
    .size = sizeof(struct thresholds),
    .fields = step_fields,
    .field_count = COUNT(step_fields),
    .where_offset = SIZE_MAX,
    .marks_offset = SIZE_MAX,
};

static const struct field threshold_fields[] = {
    {.key = "on_track",
     .type = &type_share,
     .offset = offsetof(struct thresholds, on_track),
     .doc = "On track while progress lags the expected share by at most this part of it; 0.1 if "
            "left out."},
    {.key = "on_track_floor",
     .type = &type_share,
     .offset = offsetof(struct thresholds, on_track_floor),
     .doc = "A lag up to this share is on track however early it is; 0.05 if left out."},
    {.key = "at_risk",
     .type = &type_share,
     .offset = offsetof(struct thresholds, at_risk),
     .doc = "At risk while progress lags the expected share by at most this part of it, "
            "off track beyond; 0.3 if left out."},
    {.key = "at_risk_floor",
     .type = &type_share,
     .offset = offsetof(struct thresholds, at_risk_floor),
     .doc = "A lag up to this share is at most at risk however early it is; 0.1 if left out."},
    {.key = "pace_from",
     .type = &type_share,
     .offset = offsetof(struct thresholds, pace_from),
     .doc = "The pace is shown once this share is expected; 0.15 if left out."},
    {.key = "stretch",
     .type = &type_share,
     .offset = offsetof(struct thresholds, stretch),
     .doc = "The score from which a stretch goal is a success; 0.7 if left out."},
    {.key = "stale",
     .kind = FIELD_RECORD,
     .of = &stale_schema,
     .offset = 0,
     .doc = "Days after which a last reading is stale, by how often the KPI is read."},
    {.key = "steps",
     .kind = FIELD_RECORD,
     .of = &steps_schema,
     .offset = 0,
     .doc = "The bounds of the steps of the escalation path."},
};

const struct schema thresholds_schema = {
    .name = "thresholds",
    .article = "a set of thresholds",
    .plural = "thresholds",
    .doc = "The bounds that turn a figure into a status.",
    .size = sizeof(struct thresholds),
    .fields = threshold_fields,
    .field_count = COUNT(threshold_fields),
    .where_offset = offsetof(struct thresholds, where),
    .marks_offset = SIZE_MAX,
};
