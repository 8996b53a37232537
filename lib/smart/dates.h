/**
 * Dates and named periods in a statement: 30 March 2026, March 30, 2026-03-30, June, Q2, H1,
 * 2026, Friday, this quarter, the end of the year, mid-June, week 2, two weeks from now.
 */

#ifndef COACH_SMART_DATES_H
#define COACH_SMART_DATES_H

#include "smart/calendar.h"
#include "smart/tokens.h"

struct date_phrase {
    /** The days meant; PERIOD_NONE where it is a time but the calendar does not know which. */
    struct period period;
    /** The token behind it. */
    size_t end;
    /** The statement says "the end of" it, or it is a single day: "before" it includes it. */
    bool is_edge;
    /** A single day: Friday, 30 March. */
    bool is_day;
};

/** Read the date or period that starts at a token, with its article: "the end of June". */
bool date_read(const struct tokens *tokens, size_t at, const struct calendar *calendar,
               struct date_phrase *out);

/** The same without "the end of", "mid" and the like around it; dates_named.c. */
bool date_read_name(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                    struct date_phrase *out);

/**
 * True if a day that no calendar has starts at a token: 31 June, 30 February, 2026-13-01;
 * dates_named.c.
 */
bool date_is_no_day(const struct tokens *tokens, size_t at);

/** A date of this period that ends before a token; true. */
bool date_found(struct date_phrase *out, struct period period, size_t end);

/** A date in digits: 2026-03-30, 30/03/2026; dates_digits.c, with what follows. */
bool date_read_digits(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                      struct date_phrase *out);

/** date_is_no_day() of those. */
bool digits_are_no_day(const struct tokens *tokens, size_t at, const struct calendar *calendar);

/** A number of one or two digits as written, such as a day of a month; 0 if it is none. */
int digits_small(const struct tokens *tokens, size_t at);

/** A number of four digits as written, such as a year; 0 if it is none. */
int digits_four(const struct tokens *tokens, size_t at);

/** A clock time: 4 PM, 16:00, 9am, noon; with a time zone; dates_clock.c. */
bool clock_read(const struct tokens *tokens, size_t at, size_t *end);

/** The first clock time in a text, in minutes from midnight; -1 if it has none; dates_clock.c. */
int32_t clock_in_text(struct arena *arena, const char *text);

/** The year that a token is, 1990..2099, unless it counts something; 0 if it is none. */
int year_at(const struct tokens *tokens, size_t at);

#endif
