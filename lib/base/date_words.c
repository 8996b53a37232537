/*
 * Dates as people write them on a command line: words, distances from today, whole periods.
 */

#include <string.h>

#include "base/date.h"

static const char *const weekdays[] = {"monday", "tuesday",  "wednesday", "thursday",
                                       "friday", "saturday", "sunday"};

static const char *const months[] = {"january",   "february", "march",    "april",
                                     "may",       "june",     "july",     "august",
                                     "september", "october",  "november", "december"};

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/** True if text is the first length bytes of word, in any case. */
static bool begins(const char *word, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if (word[i] == '\0' || lower(text[i]) != word[i]) {
            return false;
        }
    }
    return true;
}

static bool is_word(const char *word, const char *text, size_t length)
{
    return length == strlen(word) && begins(word, text, length);
}

/** Which of the names text is, or the first three letters of; counted from 1, 0 if none. */
static int from_name(const char *const *names, int count, const char *text, size_t length)
{
    char first = length > 0 ? lower(text[0]) : '\0';

    for (int i = 0; i < count; i++) {
        if (first != names[i][0]) {
            continue;
        }
        if ((length == 3 && begins(names[i], text, length)) || is_word(names[i], text, length)) {
            return i + 1;
        }
    }
    return 0;
}

int weekday_from_name(const char *text, size_t length)
{
    return from_name(weekdays, 7, text, length);
}

int month_from_name(const char *text, size_t length)
{
    return is_word("sept", text, length) ? 9 : from_name(months, 12, text, length);
}

/** The number that one to four digits make; -1 if they are none. */
static int small_number(const char *text, size_t length)
{
    int number = 0;

    if (length < 1 || length > 4) {
        return -1;
    }
    for (size_t i = 0; i < length; i++) {
        if (text[i] < '0' || text[i] > '9') {
            return -1;
        }
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

/** The day that +2w, -3d, +1m or +1y is from today; DAY_NONE if text is no distance. */
static day_t from_distance(const char *text, size_t length, day_t today)
{
    if (length < 3 || (text[0] != '+' && text[0] != '-')) {
        return DAY_NONE;
    }
    int number = small_number(text + 1, length - 2);
    if (number < 0) {
        return DAY_NONE;
    }
    if (text[0] == '-') {
        number = -number;
    }
    switch (lower(text[length - 1])) {
    case 'd': return today + number;
    case 'w': return today + number * 7;
    case 'm': return day_add_months(today, number);
    case 'y': return day_add_months(today, number * 12);
    default: return DAY_NONE;
    }
}

/** The weekday nearest to today in the direction that the sense tells. */
static day_t from_weekday(int weekday, day_t today, enum date_sense sense)
{
    int ahead = (weekday - (int)day_weekday(today) + 7) % 7;

    if (sense == DATE_PLAN) {
        return today + (ahead == 0 ? 7 : ahead);
    }
    return today - (7 - ahead) % 7;
}

/** The single day that a word means; DAY_NONE if none. */
static day_t from_word(const char *text, size_t length, day_t today, enum date_sense sense)
{
    static const char *const near[] = {"yesterday", "today", "tomorrow"};

    for (int i = 0; i < 3; i++) {
        if (is_word(near[i], text, length)) {
            return today + i - 1;
        }
    }
    int weekday = weekday_from_name(text, length);
    if (weekday != 0) {
        return from_weekday(weekday, today, sense);
    }
    return from_distance(text, length, today);
}

/** So many months from the first of the month YYYY-MM. */
static bool months_from(const char *year_month, int count, struct period *out)
{
    char first[10] = "0000-00-01";

    memcpy(first, year_month, 7);
    day_t day = date_parse(first, sizeof(first));
    if (day == DAY_NONE) {
        return false;
    }
    day_t last = day_add_months(day, count - 1);
    struct civil civil = day_to_civil(last);
    *out = (struct period){day, last + days_in_month(civil.year, civil.month) - 1};
    return true;
}

static bool from_week(int year, int week, struct period *out)
{
    /* 4 January is always in week 1. */
    day_t fourth = day_from_civil(year, 1, 4);
    int found_year;
    int found_week;

    if (fourth == DAY_NONE || week < 1) {
        return false;
    }
    day_t first = day_week_start(fourth) + (week - 1) * 7;
    day_iso_week(first, &found_year, &found_week);
    if (found_year != year || found_week != week) {
        return false;
    }
    *out = (struct period){first, first + 6 < DAY_LAST ? first + 6 : DAY_LAST};
    return true;
}

/** A year, month, ISO week or quarter: 2026, 2026-03, 2026-W03, 2026-Q1. */
static bool from_period(const char *text, size_t length, struct period *out)
{
    char month[7] = "0000-01";

    if (length < 4 || small_number(text, 4) < 0) {
        return false;
    }
    memcpy(month, text, 4);
    if (length == 4) {
        return months_from(month, 12, out);
    }
    if (length == 7 && text[4] == '-' && small_number(text + 5, 2) > 0) {
        return months_from(text, 1, out);
    }
    if (length == 8 && begins("-w", text + 4, 2)) {
        return from_week(small_number(text, 4), small_number(text + 6, 2), out);
    }
    if (length == 7 && begins("-q", text + 4, 2) && text[6] >= '1' && text[6] <= '4') {
        static const char *const starts[] = {"01", "04", "07", "10"};
        memcpy(month + 5, starts[text[6] - '1'], 2);
        return months_from(month, 3, out);
    }
    return false;
}

bool period_parse(const char *text, size_t length, struct period *out)
{
    bool is_lower = length > 5 && (text[5] == 'w' || text[5] == 'q');

    return !is_lower && from_period(text, length, out);
}

bool date_parse_words(const char *text, size_t length, day_t today, enum date_sense sense,
                      struct period *out)
{
    day_t day = date_parse(text, length);

    if (day == DAY_NONE) {
        day = from_word(text, length, today, sense);
    }
    if (day < DAY_FIRST || day > DAY_LAST) {
        return from_period(text, length, out);
    }
    *out = (struct period){day, day};
    return true;
}
