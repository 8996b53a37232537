/**
 * Calendar days as whole numbers, and the ways to write them.
 *
 * There is no clock and no time zone here: "today" always comes in as a parameter.
 */

#ifndef COACH_BASE_DATE_H
#define COACH_BASE_DATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** A day of the proleptic Gregorian calendar, counted from 1970-01-01 = 0. */
typedef int32_t day_t;

/** No day at all. Sorts before every real day. */
#define DAY_NONE INT32_MIN
/** The last day that can be written, 9999-12-31. */
#define DAY_LAST ((day_t)2932896)
/** The first day that can be written, 0001-01-01. */
#define DAY_FIRST ((day_t)-719162)

/** Bytes that hold a formatted day, week or quarter, NUL included. */
#define DATE_SIZE 16

enum weekday { MONDAY = 1, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY };

struct civil {
    int year;
    /** 1..12 */
    int month;
    /** 1..31 */
    int day;
};

/** First and last day, both included. */
struct period {
    day_t first;
    day_t last;
};

/** The day of a civil date; DAY_NONE if there is no such date (2026-02-30). Years 1..9999. */
day_t day_from_civil(int year, int month, int day);

/** The civil date of a day. */
struct civil day_to_civil(day_t day);

/** Days in a month, 28..31. */
int days_in_month(int year, int month);

/** The same day some months later or earlier; the last of the month where it has fewer days. */
day_t day_add_months(day_t day, int months);

/** MONDAY..SUNDAY */
enum weekday day_weekday(day_t day);

/** The ISO 8601 week of a day, week 1..53, and the year that it belongs to. */
void day_iso_week(day_t day, int *year, int *week);

/** The Monday of the day's ISO week. */
day_t day_week_start(day_t day);

/** Exactly YYYY-MM-DD of a day that exists. DAY_NONE otherwise. Not NUL-terminated. */
day_t date_parse(const char *text, size_t length);

/** The Monday of exactly YYYY-Www, an ISO week that exists. DAY_NONE otherwise. */
day_t week_parse(const char *text, size_t length);

/**
 * Exactly YYYY, YYYY-MM, YYYY-Www or YYYY-Qn, as files of a period are named; out is untouched by
 * anything else. Not NUL-terminated.
 */
bool period_parse(const char *text, size_t length, struct period *out);

/** Write YYYY-MM-DD; "" for DAY_NONE. Returns out. */
char *date_format(day_t day, char out[DATE_SIZE]);

/** Write the ISO week, YYYY-Www. Returns out. */
char *date_format_week(day_t day, char out[DATE_SIZE]);

/** What a date on the command line stands for, which decides how half-open words resolve. */
enum date_sense {
    /** Something that has happened: "monday" is the latest one, today included. */
    DATE_FACT,
    /** Something to come: "monday" is the next one, today excluded. */
    DATE_PLAN,
};

/**
 * Read a date as it may be written on the command line: 2026-01-12, today, yesterday, tomorrow,
 * monday .. sunday (or mon ..), +2w, -3d, +1m, +1y, 2026, 2026-03, 2026-W03, 2026-Q1.
 *
 * @length   bytes of text, which need not be NUL-terminated
 * @today    the day that relative words count from
 * @out      first and last day meant; the same day for a single day
 * @return   false if it is no date; out is untouched then
 */
bool date_parse_words(const char *text, size_t length, day_t today, enum date_sense sense,
                      struct period *out);

/** The weekday that a name or its first three letters mean, in any case; 0 if none. */
int weekday_from_name(const char *text, size_t length);

/** The month (1..12) that a name or its first three letters (or "sept") mean; 0 if none. */
int month_from_name(const char *text, size_t length);

#endif
