/*
 * Days and the proleptic Gregorian calendar.
 *
 * The conversions count years from March, so that the leap day is the last of its year, and in
 * eras of 400 years, which all have 146097 days.
 */

#include "base/date.h"

#include <string.h>

#define DAYS_IN_ERA 146097
/** Days from 0000-03-01 to 1970-01-01. */
#define EPOCH 719468

/** The day of a civil date that is known to exist. */
static day_t count_days(int year, int month, int day)
{
    int shifted = month > 2 ? year : year - 1;
    int era = (shifted >= 0 ? shifted : shifted - 399) / 400;
    int year_of_era = shifted - era * 400;
    int day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;

    return era * DAYS_IN_ERA + day_of_era - EPOCH;
}

static bool in_range(day_t day)
{
    return day >= DAY_FIRST && day <= DAY_LAST;
}

day_t day_from_civil(int year, int month, int day)
{
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 ||
        day > days_in_month(year, month)) {
        return DAY_NONE;
    }
    return count_days(year, month, day);
}

struct civil day_to_civil(day_t day)
{
    int since = day + EPOCH;
    int era = (since >= 0 ? since : since - (DAYS_IN_ERA - 1)) / DAYS_IN_ERA;
    int day_of_era = since - era * DAYS_IN_ERA;
    int year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int shifted = (5 * day_of_year + 2) / 153;
    struct civil civil;

    civil.month = shifted < 10 ? shifted + 3 : shifted - 9;
    civil.day = day_of_year - (153 * shifted + 2) / 5 + 1;
    civil.year = era * 400 + year_of_era + (civil.month <= 2);
    return civil;
}

int days_in_month(int year, int month)
{
    static const unsigned char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    return month == 2 && leap ? 29 : days[month - 1];
}

day_t day_add_months(day_t day, int months)
{
    if (!in_range(day) || months < -9999 * 12 || months > 9999 * 12) {
        return DAY_NONE;
    }
    struct civil from = day_to_civil(day);
    int month = from.year * 12 + from.month - 1 + months;
    if (month < 12) {
        return DAY_NONE;
    }
    int last = days_in_month(month / 12, month % 12 + 1);
    return day_from_civil(month / 12, month % 12 + 1, from.day < last ? from.day : last);
}

enum weekday day_weekday(day_t day)
{
    /* Day 0 was a Thursday. */
    return (enum weekday)((day % 7 + 7 + 3) % 7 + 1);
}

day_t day_week_start(day_t day)
{
    return day == DAY_NONE ? DAY_NONE : day - (day_t)day_weekday(day) + 1;
}

void day_iso_week(day_t day, int *year, int *week)
{
    /* A week belongs to the year of its Thursday. */
    day_t thursday = day_week_start(day) + 3;

    *year = day_to_civil(thursday).year;
    *week = (thursday - count_days(*year, 1, 1)) / 7 + 1;
}

/** The number that count digits make; -1 if one of them is no digit. */
static int digits(const char *text, int count)
{
    int number = 0;

    for (int i = 0; i < count; i++) {
        if (text[i] < '0' || text[i] > '9') {
            return -1;
        }
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

day_t date_parse(const char *text, size_t length)
{
    if (length != 10 || text[4] != '-' || text[7] != '-') {
        return DAY_NONE;
    }
    return day_from_civil(digits(text, 4), digits(text + 5, 2), digits(text + 8, 2));
}

day_t week_parse(const char *text, size_t length)
{
    char again[DATE_SIZE];
    day_t week;

    if (length != sizeof("0000-W00") - 1 || digits(text, 4) < 1 || digits(text + 6, 2) < 1) {
        return DAY_NONE;
    }
    /* 4 January is in the first week of every year */
    week = day_week_start(day_from_civil(digits(text, 4), 1, 4)) + 7 * (digits(text + 6, 2) - 1);
    return memcmp(date_format_week(week, again), text, length) == 0 ? week : DAY_NONE;
}

static void put_digits(char *out, int number, int count)
{
    while (count-- > 0) {
        out[count] = (char)('0' + number % 10);
        number /= 10;
    }
}

char *date_format(day_t day, char out[DATE_SIZE])
{
    if (!in_range(day)) {
        out[0] = '\0';
        return out;
    }
    struct civil civil = day_to_civil(day);
    memcpy(out, "0000-00-00", sizeof("0000-00-00"));
    put_digits(out, civil.year, 4);
    put_digits(out + 5, civil.month, 2);
    put_digits(out + 8, civil.day, 2);
    return out;
}

char *date_format_week(day_t day, char out[DATE_SIZE])
{
    int year;
    int week;

    if (!in_range(day)) {
        out[0] = '\0';
        return out;
    }
    day_iso_week(day, &year, &week);
    memcpy(out, "0000-W00", sizeof("0000-W00"));
    put_digits(out, year, 4);
    put_digits(out + 6, week, 2);
    return out;
}
