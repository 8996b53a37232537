/**
 * The days that relative words mean: this quarter, next June, twelve weeks from the start.
 *
 * Two days are what words count from. Windows ("within 12 weeks") and names without a year ("by
 * June", "by 30 March") count from the goal's start. Words about the present ("this quarter", "by
 * Friday", "next month") count from now, which is today or the start if that is yet to come.
 */

#ifndef COACH_SMART_CALENDAR_H
#define COACH_SMART_CALENDAR_H

#include <stdbool.h>

#include "base/date.h"
#include "base/decimal.h"
#include "smart/words.h"

struct calendar {
    day_t start;
    /** The later of start and today. */
    day_t now;
};

/** Nothing known. */
#define PERIOD_NONE ((struct period){DAY_NONE, DAY_NONE})

/** What relative dates count from: the goal's start and the day on which it is read. Either may be
 * DAY_NONE. */
struct calendar calendar_make(day_t start, day_t today);

/** One day as a period. */
struct period period_of_day(day_t day);

/** A month, quarter (1..4), half (1..2) or year; PERIOD_NONE beyond the calendar. */
struct period period_of(enum stretch stretch, int year, int number);

/** The day, week, month, quarter, half or year that a day lies in; PERIOD_NONE for others. */
struct period period_around(enum stretch stretch, day_t day);

/** The period after the one that a day lies in. */
struct period period_after(enum stretch stretch, day_t day);

/** The first such month, quarter or half that does not end before a day. */
struct period period_next(enum stretch stretch, int number, day_t from);

/** The day and month of the first year in which it is not before a day. */
struct period period_next_day(int month, int day, day_t from);

/** So many stretches after a day; DAY_NONE for those without a length, and beyond the calendar. */
day_t day_after(day_t day, enum stretch stretch, struct decimal count);

/**
 * The end of "the next quarter" as a span ahead rather than a name: one stretch from the start;
 * for a quarter the quarter's end nearest to that, since quarters are what is reported on.
 */
day_t day_after_next(day_t start, enum stretch stretch);

#endif
