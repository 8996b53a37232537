/*
 * The table of a KPI, with its readings and checkpoints.
 */

#include <stdint.h>

#include "model/goal_parts.h"
#include "model/kpi.h"
#include "model/scalars.h"

#define COUNT(fields) (sizeof(fields) / sizeof(*(fields)))

/* Readings and checkpoints: maps from date to value */

static const struct field reading_fields[] = {
    {.key = "value",
     .type = &type_amount,
     .offset = offsetof(struct reading, value),
     .required = true,
     .doc = "What was measured, in the KPI's unit."},
    {.key = "note",
     .type = &type_text,
     .offset = offsetof(struct reading, note),
     .doc = "What the reader of the figure should know about this reading."},
};

static const struct schema reading_schema = {
    .name = "reading",
    .article = "a reading",
    .plural = "readings",
    .doc = "A measured value; its date is the day for which it holds.",
    .size = sizeof(struct reading),
    .fields = reading_fields,
    .field_count = COUNT(reading_fields),
    .where_offset = offsetof(struct reading, where),
    .marks_offset = SIZE_MAX,
    .date_offset = offsetof(struct reading, date),
    .shorthand = "value",
};

static const struct field checkpoint_fields[] = {
    {.key = "value",
     .type = &type_amount,
     .offset = offsetof(struct checkpoint, value),
     .required = true,
     .doc = "The value to be reached by this day, in the KPI's unit."},
};

static const struct schema checkpoint_schema = {
    .name = "checkpoint",
    .article = "a checkpoint",
    .plural = "checkpoints",
    .doc = "A value to be reached by a day on the way to the target.",
    .size = sizeof(struct checkpoint),
    .fields = checkpoint_fields,
    .field_count = COUNT(checkpoint_fields),
    .where_offset = offsetof(struct checkpoint, where),
    .marks_offset = SIZE_MAX,
    .date_offset = offsetof(struct checkpoint, date),
    .shorthand = "value",
};

/* KPIs */

static const struct field kpi_fields[] = {
    {.key = "id",
     .type = &type_id,
     .offset = offsetof(struct kpi, id),
     .required = true,
     .doc = "The KPI's name within the goal; PERSON/GOAL/ID names it from elsewhere."},
    {.key = "name",
     .type = &type_text,
     .offset = offsetof(struct kpi, name),
     .doc = "What it is called in tables and reports."},
    {.key = "kind",
     .type = &type_kpi_kind,
     .offset = offsetof(struct kpi, kind),
     .doc = "lag for the outcome itself, lead for what moves it; lag if left out."},
    {.key = "unit",
     .type = &type_text,
     .offset = offsetof(struct kpi, unit),
     .doc = "The unit of all its values: \"%\", h, EUR, stories."},
    {.key = "baseline",
     .type = &type_amount,
     .offset = offsetof(struct kpi, baseline),
     .doc = "The value at the start, from which progress is counted."},
    {.key = "target",
     .type = &type_amount,
     .offset = offsetof(struct kpi, target),
     .doc = "The value to be reached by the due date, above the baseline or below it."},
    {.key = "keep",
     .type = &type_keep,
     .offset = offsetof(struct kpi, keep),
     .doc = "A line to hold instead of baseline and target: at-least 95, at-most 5 or 20..30, "
            "bounds included."},
    {.key = "source",
     .type = &type_text,
     .offset = offsetof(struct kpi, source),
     .doc = "How it is measured: the report, query or count that a reading is taken from."},
    {.key = "every",
     .type = &type_cadence,
     .offset = offsetof(struct kpi, every),
     .doc = "How often it is read, which decides when its last reading is stale."},
    {.key = "actual",
     .type = &type_actual,
     .offset = offsetof(struct kpi, mean_days),
     .doc = "What counts as the actual value: last, the default, or the mean of some days' "
            "readings, as in mean 14d."},
    {.key = "weight",
     .type = &type_quantity,
     .offset = offsetof(struct kpi, weight),
     .doc = "Its share in the goal's progress against the other KPIs; 1 if left out, 0 counts "
            "nowhere."},
    {.key = "measure",
     .type = &type_id,
     .offset = offsetof(struct kpi, measure),
     .doc = "The id of what is measured, where KPIs of several goals share it."},
    {.key = "pulls_against",
     .type = &type_reference,
     .offset = offsetof(struct kpi, pulls_against),
     .doc = "A goal or KPI with which this one is in tension, as PERSON/GOAL or "
            "PERSON/GOAL/KPI."},
    {.key = "checkpoints",
     .kind = FIELD_DATED,
     .of = &checkpoint_schema,
     .offset = offsetof(struct kpi, checkpoints),
     .doc = "Values to be reached by certain days, in place of the straight line from baseline "
            "to target."},
    {.key = "readings",
     .kind = FIELD_DATED,
     .of = &reading_schema,
     .offset = offsetof(struct kpi, readings),
     .doc = "The measured values by date, in order of date; `coach goal record` adds one."},
};

const struct schema kpi_schema = {
    .name = "kpi",
    .article = "a KPI",
    .plural = "KPIs",
    .doc = "A figure that shows whether the goal is being reached: it improves from a baseline "
           "towards a target, or holds a line.",
    .size = sizeof(struct kpi),
    .fields = kpi_fields,
    .field_count = COUNT(kpi_fields),
    .where_offset = offsetof(struct kpi, where),
    .marks_offset = offsetof(struct kpi, marks),
    .unique = "id",
};
