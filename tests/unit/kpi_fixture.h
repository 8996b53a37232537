/**
 * Goals and KPIs written as a test reads them: days, numbers and readings as text.
 */

#ifndef COACH_TESTS_KPI_FIXTURE_H
#define COACH_TESTS_KPI_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "kpi/figures.h"

#define FIXTURE_READINGS 128
/** The span of the design's vectors. */
#define START "2026-01-05"
#define DUE   "2026-03-30"

/** DAY_NONE for NULL. */
static inline day_t day(const char *text)
{
    if (!text)
        return DAY_NONE;
    day_t parsed = date_parse(text, strlen(text));
    assert_int_not_equal(parsed, DAY_NONE);
    return parsed;
}

/** DECIMAL_NONE for NULL. */
static inline struct decimal num(const char *text)
{
    struct decimal value;
    if (!text)
        return DECIMAL_NONE;
    assert_int_equal(decimal_parse(text, strlen(text), &value), DECIMAL_OK);
    return value;
}

/** Fill readings from "2026-01-09 66, 2026-01-16 70"; "-" in place of a value: a refused one. */
static inline struct readings readings_from(struct reading *items, const char *text)
{
    struct readings readings = {items, 0};
    while (text && *text) {
        char date[11];
        char value[32];
        int length = 0;
        assert_int_equal(sscanf(text, " %10s %31[0-9.-]%n", date, value, &length), 2);
        assert_true(readings.count < FIXTURE_READINGS);
        items[readings.count++] = (struct reading){
            .date = day(date), .value = num(strcmp(value, "-") == 0 ? NULL : value)};
        text += length;
        text += *text == ',';
    }
    return readings;
}

/** A KPI with nothing in it. */
static inline struct kpi kpi_blank(const char *id)
{
    return (struct kpi){.id = id,
                        .baseline = DECIMAL_NONE,
                        .target = DECIMAL_NONE,
                        .keep = {KEEP_NONE, DECIMAL_NONE, DECIMAL_NONE},
                        .weight = DECIMAL_NONE};
}

/** A goal over the days of the design's vectors, with nothing in it. */
static inline struct goal goal_blank(void)
{
    return (struct goal){.file = "people/jordan/goals/on-time.yaml",
                         .person = "jordan",
                         .slug = "on-time",
                         .start = day(START),
                         .due = day(DUE),
                         .closed = DAY_NONE};
}

/** "day", "week" ...; CADENCE_NONE for any other word. */
static inline enum cadence cadence_from(const char *word)
{
    for (int every = CADENCE_DAY; every < CADENCE_COUNT; every++)
        if (strcmp(word, cadence_words[every]) == 0)
            return (enum cadence)every;
    return CADENCE_NONE;
}

static inline void arena_exhausted(void)
{
    abort();
}

#endif
