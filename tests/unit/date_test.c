/*
 * Days, weeks, and dates as they are written.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/date.h"

#define LENGTH(table) (sizeof(table) / sizeof((table)[0]))

static day_t day(const char *text)
{
    return date_parse(text, strlen(text));
}

static void assert_day(day_t actual, const char *expected)
{
    char text[DATE_SIZE];

    assert_string_equal(date_format(actual, text), expected);
}

static void known_days_have_known_numbers(void **state)
{
    (void)state;
    assert_int_equal(day_from_civil(1970, 1, 1), 0);
    assert_int_equal(day_from_civil(1969, 12, 31), -1);
    assert_int_equal(day_from_civil(2000, 3, 1), 11017);
    assert_int_equal(day_from_civil(1, 1, 1), DAY_FIRST);
    assert_int_equal(day_from_civil(9999, 12, 31), DAY_LAST);
}

static int last_of_month(int year, int month)
{
    if (month == 2) {
        return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/** The calendar counted out day by day, with nothing but the leap year rule. */
static void every_day_is_found_both_ways(void **state)
{
    struct civil date = {1, 1, 1};

    (void)state;
    for (day_t number = DAY_FIRST; number <= DAY_LAST; number++) {
        struct civil found = day_to_civil(number);
        if (found.year != date.year || found.month != date.month || found.day != date.day ||
            day_from_civil(date.year, date.month, date.day) != number) {
            fail_msg("day %d is not %04d-%02d-%02d", number, date.year, date.month, date.day);
        }
        int last = last_of_month(date.year, date.month);
        if (date.day < last) {
            date.day++;
        } else {
            date.day = 1;
            date.month = date.month % 12 + 1;
            date.year += date.month == 1;
        }
    }
    assert_int_equal(date.year, 10000);
}

static void days_that_do_not_exist_are_none(void **state)
{
    static const int dates[][3] = {
        {2026, 2, 29}, {2026, 2, 30}, {1900, 2, 29}, {2026, 4, 31}, {2026, 0, 1},
        {2026, 13, 1}, {2026, 1, 0},  {2026, 1, 32}, {0, 1, 1},     {10000, 1, 1},
        {-1, 1, 1},    {2026, -1, 1}, {2026, 1, -1},
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(dates); i++) {
        assert_int_equal(day_from_civil(dates[i][0], dates[i][1], dates[i][2]), DAY_NONE);
    }
    assert_int_not_equal(day_from_civil(2024, 2, 29), DAY_NONE);
    assert_int_not_equal(day_from_civil(2000, 2, 29), DAY_NONE);
}

static void only_the_exact_form_is_a_date(void **state)
{
    static const char *const none[] = {
        "",           "2026-1-12",  "2026-01-1",   "26-01-12",   "2026/01/12", "2026-01-12 ",
        " 2026-01-1", "2026-01-32", "2026-02-30",  "2026-13-01", "2026-00-10", "2026-01-00",
        "0000-01-01", "+026-01-12", "2026-01-12T", "2026-01-1x", "2026-+1-12", "12-01-2026",
        "20260112",   "2026_01_12", "-026-01-12",
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(none); i++) {
        assert_int_equal(day(none[i]), DAY_NONE);
    }
    assert_day(day("2026-01-12"), "2026-01-12");
    assert_day(day("0001-01-01"), "0001-01-01");
    assert_day(day("9999-12-31"), "9999-12-31");
    /* A NUL within the length is no digit either. */
    assert_int_equal(date_parse("2026-01-1\0", 10), DAY_NONE);
}

static void no_day_is_written_as_nothing(void **state)
{
    char text[DATE_SIZE];

    (void)state;
    assert_day(DAY_NONE, "");
    assert_day(DAY_LAST + 1, "");
    assert_day(DAY_FIRST - 1, "");
    assert_string_equal(date_format_week(DAY_NONE, text), "");
    assert_int_equal(day_week_start(DAY_NONE), DAY_NONE);
}

static void months_are_added_to_the_last_day_that_is_there(void **state)
{
    static const struct {
        const char *from;
        int months;
        const char *expected;
    } rows[] = {
        {"2026-01-31", 1, "2026-02-28"},
        {"2024-01-31", 1, "2024-02-29"},
        {"2026-01-12", 0, "2026-01-12"},
        {"2026-11-30", 3, "2027-02-28"},
        {"2026-03-31", -1, "2026-02-28"},
        {"2026-01-15", -1, "2025-12-15"},
        {"2024-02-29", 12, "2025-02-28"},
        {"2024-02-29", -48, "2020-02-29"},
        {"2026-01-15", -13, "2024-12-15"},
        {"0001-02-10", -1, "0001-01-10"},
        {"0001-01-10", -1, ""},
        {"9999-12-01", 1, ""},
        {"2026-01-01", INT32_MAX, ""},
        {"2026-01-01", INT32_MIN, ""},
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        assert_day(day_add_months(day(rows[i].from), rows[i].months), rows[i].expected);
    }
    assert_int_equal(day_add_months(DAY_NONE, 1), DAY_NONE);
}

static void weekdays_go_round(void **state)
{
    (void)state;
    assert_int_equal(day_weekday(day("2026-01-12")), MONDAY);
    assert_int_equal(day_weekday(day("2026-01-18")), SUNDAY);
    assert_int_equal(day_weekday(day("1969-12-31")), WEDNESDAY);
    assert_int_equal(day_weekday(day("2000-01-01")), SATURDAY);
    assert_int_equal(day_weekday(DAY_FIRST), MONDAY);
    for (day_t number = DAY_FIRST; number < DAY_LAST; number += 97) {
        assert_int_equal(day_weekday(number + 1), day_weekday(number) % 7 + 1);
    }
}

static void a_week_starts_on_its_monday(void **state)
{
    (void)state;
    assert_day(day_week_start(day("2026-01-12")), "2026-01-12");
    assert_day(day_week_start(day("2026-01-18")), "2026-01-12");
    assert_day(day_week_start(day("2026-01-01")), "2025-12-29");
    assert_day(day_week_start(day("1970-01-01")), "1969-12-29");
}

static void iso_weeks_belong_to_the_year_of_their_thursday(void **state)
{
    static const struct {
        const char *date;
        const char *week;
    } rows[] = {
        {"2024-12-29", "2024-W52"}, {"2024-12-30", "2025-W01"}, {"2026-01-01", "2026-W01"},
        {"2026-12-31", "2026-W53"}, {"2027-01-01", "2026-W53"}, {"2027-01-03", "2026-W53"},
        {"2027-01-04", "2027-W01"}, {"2021-01-03", "2020-W53"}, {"2023-01-01", "2022-W52"},
        {"2008-12-29", "2009-W01"}, {"2010-01-03", "2009-W53"}, {"0001-01-01", "0001-W01"},
        {"9999-12-31", "9999-W52"},
    };
    char text[DATE_SIZE];

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        assert_string_equal(date_format_week(day(rows[i].date), text), rows[i].week);
    }
}

static void a_week_is_read_as_it_is_written(void **state)
{
    static const struct {
        const char *text;
        const char *monday;
    } rows[] = {
        {"2026-W03", "2026-01-12"},
        {"2026-W01", "2025-12-29"},
        {"2020-W53", "2020-12-28"},
        {"9999-W52", "9999-12-27"},
        {"0001-W01", "0001-01-01"},
        {"2025-W53", ""},
        {"2026-W00", ""},
        {"2026-W54", ""},
        {"2026-w03", ""},
        {"2026-W3", ""},
        {"2026W03", ""},
        {"2026-W03-1", ""},
        {"2026-W03-extra", ""},
        {"0000-W01", ""},
        {"abcd-W03", ""},
        {"", ""},
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        assert_day(week_parse(rows[i].text, strlen(rows[i].text)), rows[i].monday);
    }
}

struct words_row {
    const char *text;
    const char *first;
    const char *last;
};

/** Each row read on Wednesday 2026-01-14. */
static void check_words(const struct words_row *rows, size_t count, enum date_sense sense)
{
    for (size_t i = 0; i < count; i++) {
        struct period period = {DAY_NONE, DAY_NONE};
        if (!date_parse_words(rows[i].text, strlen(rows[i].text), day("2026-01-14"), sense,
                              &period)) {
            fail_msg("'%s' was not read", rows[i].text);
        }
        assert_day(period.first, rows[i].first);
        assert_day(period.last, rows[i].last == NULL ? rows[i].first : rows[i].last);
    }
}

static void single_days_are_read(void **state)
{
    static const struct words_row rows[] = {
        {"2026-01-12", "2026-01-12", NULL}, {"today", "2026-01-14", NULL},
        {"Yesterday", "2026-01-13", NULL},  {"tomorrow", "2026-01-15", NULL},
        {"+2w", "2026-01-28", NULL},        {"-3d", "2026-01-11", NULL},
        {"+1m", "2026-02-14", NULL},        {"+1y", "2027-01-14", NULL},
        {"-12m", "2025-01-14", NULL},       {"+0d", "2026-01-14", NULL},
    };

    (void)state;
    check_words(rows, LENGTH(rows), DATE_FACT);
    check_words(rows, LENGTH(rows), DATE_PLAN);
}

static void a_weekday_is_the_latest_one_for_a_fact(void **state)
{
    static const struct words_row rows[] = {
        {"monday", "2026-01-12", NULL},    {"Tue", "2026-01-13", NULL},
        {"WEDNESDAY", "2026-01-14", NULL}, {"thu", "2026-01-08", NULL},
        {"sunday", "2026-01-11", NULL},
    };

    (void)state;
    check_words(rows, LENGTH(rows), DATE_FACT);
}

static void a_weekday_is_the_next_one_for_a_plan(void **state)
{
    static const struct words_row rows[] = {
        {"monday", "2026-01-19", NULL},    {"Tue", "2026-01-20", NULL},
        {"wednesday", "2026-01-21", NULL}, {"thu", "2026-01-15", NULL},
        {"sunday", "2026-01-18", NULL},
    };

    (void)state;
    check_words(rows, LENGTH(rows), DATE_PLAN);
}

static void periods_are_read_from_first_to_last_day(void **state)
{
    static const struct words_row rows[] = {
        {"2026", "2026-01-01", "2026-12-31"},     {"2024-02", "2024-02-01", "2024-02-29"},
        {"2026-12", "2026-12-01", "2026-12-31"},  {"2026-W03", "2026-01-12", "2026-01-18"},
        {"2026-w01", "2025-12-29", "2026-01-04"}, {"2026-W53", "2026-12-28", "2027-01-03"},
        {"2026-Q1", "2026-01-01", "2026-03-31"},  {"2026-Q2", "2026-04-01", "2026-06-30"},
        {"2026-q4", "2026-10-01", "2026-12-31"},  {"9999", "9999-01-01", "9999-12-31"},
        {"9999-Q4", "9999-10-01", "9999-12-31"},  {"9999-W52", "9999-12-27", "9999-12-31"},
    };

    (void)state;
    check_words(rows, LENGTH(rows), DATE_FACT);
}

static void what_is_no_date_leaves_the_period_alone(void **state)
{
    static const char *const none[] = {
        "",         "m",        "mo",       "mond",     "moonday",    "todays",   "2w",
        "+w",       "+2",       "+2x",      "++2w",     "+-2w",       "+12345d",  "+9999y",
        "-3000y",   "0000",     "26",       "20260",    "2026-",      "2026-00",  "2026-13",
        "2026-1",   "2026-W00", "2025-W53", "2026-W54", "2026-W3",    "2026W03",  "2026-Q0",
        "2026-Q5",  "2026-Q",   "2026-Q11", "0000-Q1",  "0000-W01",   "2026-wx1", "2026-02-30",
        "2026-01-", "next",     "-5",       "12/01/26", "2026-01-1a",
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(none); i++) {
        struct period period = {7, 8};
        if (date_parse_words(none[i], strlen(none[i]), day("2026-01-14"), DATE_FACT, &period)) {
            fail_msg("'%s' was taken for a date", none[i]);
        }
        assert_int_equal(period.first, 7);
        assert_int_equal(period.last, 8);
    }
}

static void text_behind_the_length_is_not_read(void **state)
{
    struct period period;

    (void)state;
    assert_true(date_parse_words("2026-03..2026-04", 7, day("2026-01-14"), DATE_FACT, &period));
    assert_day(period.last, "2026-03-31");
    assert_true(date_parse_words("monday,tuesday", 6, day("2026-01-14"), DATE_FACT, &period));
    assert_day(period.last, "2026-01-12");
}

static void names_are_whole_or_three_letters(void **state)
{
    (void)state;
    assert_int_equal(weekday_from_name("Monday", 6), MONDAY);
    assert_int_equal(weekday_from_name("fri,", 3), FRIDAY);
    assert_int_equal(weekday_from_name("thurs", 5), 0);
    assert_int_equal(weekday_from_name("", 0), 0);
    assert_int_equal(month_from_name("March", 5), 3);
    assert_int_equal(month_from_name("DEC", 3), 12);
    assert_int_equal(month_from_name("may", 3), 5);
    assert_int_equal(month_from_name("sept", 4), 9);
    assert_int_equal(month_from_name("sep", 3), 9);
    assert_int_equal(month_from_name("marc", 4), 0);
    assert_int_equal(month_from_name("ma", 2), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_days_have_known_numbers),
        cmocka_unit_test(every_day_is_found_both_ways),
        cmocka_unit_test(days_that_do_not_exist_are_none),
        cmocka_unit_test(only_the_exact_form_is_a_date),
        cmocka_unit_test(no_day_is_written_as_nothing),
        cmocka_unit_test(months_are_added_to_the_last_day_that_is_there),
        cmocka_unit_test(weekdays_go_round),
        cmocka_unit_test(a_week_starts_on_its_monday),
        cmocka_unit_test(iso_weeks_belong_to_the_year_of_their_thursday),
        cmocka_unit_test(a_week_is_read_as_it_is_written),
        cmocka_unit_test(single_days_are_read),
        cmocka_unit_test(a_weekday_is_the_latest_one_for_a_fact),
        cmocka_unit_test(a_weekday_is_the_next_one_for_a_plan),
        cmocka_unit_test(periods_are_read_from_first_to_last_day),
        cmocka_unit_test(what_is_no_date_leaves_the_period_alone),
        cmocka_unit_test(text_behind_the_length_is_not_read),
        cmocka_unit_test(names_are_whole_or_three_letters),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
