/*
 * Scalars that are dates, and times of day.
 */

#include <string.h>

#include "base/date.h"
#include "model/model.h"
#include "model/scalars.h"

static const day_t no_day = DAY_NONE;

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static size_t count_digits(const char *text, size_t length)
{
    size_t count = 0;
    while (count < length && is_digit(text[count])) {
        count++;
    }
    return count;
}

/** Take one to four digits off the text. How many they were; value is their number. */
static size_t take_digits(const char **text, size_t *left, int *value)
{
    size_t digits = count_digits(*text, *left);
    *value = 0;
    for (size_t i = 0; i < digits && i < 4; i++) {
        *value = *value * 10 + ((*text)[i] - '0');
    }
    *text += digits;
    *left -= digits;
    return digits;
}

/**
 * Read the three numbers of a text that has them with '-', '/' or '.' between, a year of four
 * digits first or last: 2026-1-5, 2026-01-05 09:00, 5.1.2026. False if it has not.
 */
static bool read_parts(const struct scalar_text *in, int year_at, int parts[3])
{
    const char *text = in->text;
    size_t left = in->length;
    for (int i = 0; i < 3; i++) {
        size_t digits = take_digits(&text, &left, &parts[i]);
        if (i == year_at ? digits != 4 : digits != 1 && digits != 2) {
            return false;
        }
        if (i == 2) {
            break;
        }
        if (left == 0 || (*text != '-' && *text != '/' && *text != '.')) {
            return false;
        }
        text++;
        left--;
    }
    return left == 0 || *text == 'T' || *text == ' ';
}

static const char *help_no_such_day(const struct scalar_text *in, const int parts[3])
{
    if (parts[0] < 1 || parts[1] < 1 || parts[1] > 12) {
        return "months go from 01 to 12, years from 0001 to 9999";
    }
    return arena_printf(in->arena, "that month goes from 01 to %d",
                        days_in_month(parts[0], parts[1]));
}

/**
 * Help for a date with the year at its end, as spreadsheets show it; NULL if it is none. Points
 * stand behind the day; of slashes nobody knows, unless one of the numbers is no month.
 */
static const char *help_year_last(const struct scalar_text *in)
{
    int parts[3];
    char first[DATE_SIZE];
    char second[DATE_SIZE];
    if (!read_parts(in, 2, parts)) {
        return NULL;
    }
    day_t day_first = day_from_civil(parts[2], parts[1], parts[0]);
    day_t month_first = day_from_civil(parts[2], parts[0], parts[1]);
    if (memchr(in->text, '.', in->length) || month_first == day_first) {
        month_first = DAY_NONE;
    }
    if (day_first != DAY_NONE && month_first != DAY_NONE) {
        return arena_printf(in->arena, "write %s or %s, whichever is meant",
                            date_format(day_first, first), date_format(month_first, second));
    }
    if (day_first == DAY_NONE && month_first == DAY_NONE) {
        return NULL;
    }
    return arena_printf(in->arena, "write %s",
                        date_format(day_first != DAY_NONE ? day_first : month_first, first));
}

static bool parse_date(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    day_t day = date_parse(in->text, in->length);
    if (day != DAY_NONE) {
        *(day_t *)out = day;
        return true;
    }

    int parts[3];
    if (!read_parts(in, 0, parts)) {
        const char *help = help_year_last(in);
        return refuse(refusal, "is not a date", help ? help : help_expects(in));
    }
    day = day_from_civil(parts[0], parts[1], parts[2]);
    if (day == DAY_NONE) {
        return refuse(refusal, "is not a day of the calendar", help_no_such_day(in, parts));
    }
    char date[DATE_SIZE];
    return refuse(refusal, "is not a date",
                  arena_printf(in->arena, "write %s", date_format(day, date)));
}

const struct scalar_type type_date = {
    .name = "date",
    .noun = "a date",
    .expects = "a date, YYYY-MM-DD",
    .plain = true,
    .json_types = "\"string\"",
    .json_rest = "\"pattern\": \"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\"",
    .size = sizeof(day_t),
    .absent = &no_day,
    .parse = parse_date,
};

/* Times of day */

static const int32_t no_clock = CLOCK_NONE;

/** The minutes from midnight of HH:MM, or of H:MM where the hour may have one digit; else -1. */
static int32_t read_clock(const char *text, size_t length, bool one_digit)
{
    int hour;
    int minute;
    size_t hour_digits = take_digits(&text, &length, &hour);
    if (hour_digits != 2 && !(one_digit && hour_digits == 1)) {
        return CLOCK_NONE;
    }
    if (length == 0 || *text != ':') {
        return CLOCK_NONE;
    }
    text++;
    length--;
    if (take_digits(&text, &length, &minute) != 2 || length > 0 || hour > 23 || minute > 59) {
        return CLOCK_NONE;
    }
    return hour * 60 + minute;
}

static bool parse_clock(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    int32_t minutes = read_clock(in->text, in->length, false);
    if (minutes == CLOCK_NONE) {
        minutes = read_clock(in->text, in->length, true);
        return refuse(refusal, "is not a time of day",
                      minutes == CLOCK_NONE
                          ? help_expects(in)
                          : arena_printf(in->arena, "write %02d:%02d", minutes / 60, minutes % 60));
    }
    *(int32_t *)out = minutes;
    return true;
}

const struct scalar_type type_clock = {
    .name = "time",
    .noun = "a time of day",
    .expects = "a time of day, HH:MM",
    .json_types = "\"string\"",
    .json_rest = "\"pattern\": \"^([01][0-9]|2[0-3]):[0-5][0-9]$\"",
    .size = sizeof(int32_t),
    .absent = &no_clock,
    .parse = parse_clock,
};
