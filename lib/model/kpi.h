/**
 * A KPI of a goal: its terms, its checkpoints and its readings.
 */

#ifndef COACH_MODEL_KPI_H
#define COACH_MODEL_KPI_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "model/common.h"

/** One measured value. Its date is the day for which it holds. */
struct reading {
    struct decimal value;
    const char *note;
    day_t date;
    where_t where;
};

struct readings {
    struct reading *items;
    size_t count;
};

/** A value to be reached by a day, in place of the straight line from baseline to target. */
struct checkpoint {
    struct decimal value;
    day_t date;
    where_t where;
};

struct checkpoints {
    struct checkpoint *items;
    size_t count;
};

enum kpi_kind { KPI_LAG, KPI_LEAD };

enum keep_kind { KEEP_NONE, KEEP_AT_LEAST, KEEP_AT_MOST, KEEP_RANGE };

/** The line that a keep KPI holds; bounds are inside. */
struct keep {
    enum keep_kind kind;
    /** KEEP_AT_LEAST and KEEP_RANGE */
    struct decimal low;
    /** KEEP_AT_MOST and KEEP_RANGE */
    struct decimal high;
};

/** As a file has it: "at-least 95", "at-most 5", "20..30"; NULL for KEEP_NONE. */
const char *keep_text(struct arena *arena, const struct keep *keep);

struct kpi {
    where_t where;
    struct marks marks;
    const char *id;
    const char *name;
    enum kpi_kind kind;
    const char *unit;
    struct decimal baseline;
    struct decimal target;
    struct keep keep;
    const char *source;
    enum cadence every;
    /** `actual: mean 14d`: days of readings that the actual is the mean of; 0: the last one. */
    int32_t mean_days;
    /** Share in the goal's progress; absent means 1. */
    struct decimal weight;
    /** What is measured, where several KPIs share it. */
    const char *measure;
    /** PERSON/KPI-bearing goal that this one is in tension with. */
    const char *pulls_against;
    struct checkpoints checkpoints;
    struct readings readings;
};

struct kpis {
    struct kpi *items;
    size_t count;
};

/** The words of the files for the values of the enumerations, indexed by value. */
extern const char *const kpi_kind_words[];

#endif
