/*
 * The Theil-Sen line: values worked out apart from it, and the edges of forecast and eta.
 */

#include "kpi_rows.h"

#include "kpi/trend.h"

/** A KPI on a day and its line; "" is undefined. */
struct line {
    struct row row;
    size_t used;
    const char *slope;
    const char *forecast;
    const char *eta;
};

static void check_lines(const struct line *lines, size_t count)
{
    struct bounds bounds = bounds_of(NULL);
    for (size_t i = 0; i < count; i++) {
        const char *name = lines[i].row.name;
        struct row_kpi built;
        struct figures figures;
        struct trend trend;
        row_kpi(&lines[i].row, &built);
        kpi_figures(&built.kpi, &built.course, &bounds, &figures);
        kpi_trend(&built.kpi, &built.course, &figures, &trend);
        if (trend.used != lines[i].used)
            fail_msg("%s: %zu readings used, not %zu", name, trend.used, lines[i].used);
        check_ratio(name, "slope", trend.slope, lines[i].slope);
        check_ratio(name, "forecast", trend.forecast, lines[i].forecast);
        check_day(name, "eta", trend.eta, lines[i].eta);
    }
}
#define CHECK_LINES(lines) check_lines(lines, sizeof(lines) / sizeof *(lines))

static void the_examples(void **state)
{
    static const struct line lines[] = {
        {{"on-time", "65 -> 90", "", ON_TIME, "2026-03-27", ""},
         12,
         "0.2857",
         "89.8571",
         "2026-03-31"},
        {{"hours", "55 -> 45", "", HOURS, "2026-03-27", ""},
         12,
         "-0.1156",
         "45.3942",
         "2026-04-03"},
        {{"on-time after four weeks", "65 -> 90", "", ON_TIME, "2026-01-30", ""},
         4,
         "0.2738",
         "88.5298",
         "2026-04-05"},
        {{"after five", "65 -> 90", "", ON_TIME, "2026-02-06", ""},
         5,
         "0.3452",
         "93.619",
         "2026-03-20"},
        {{"after eight", "65 -> 90", "", ON_TIME, "2026-02-27", ""},
         8,
         "0.2959",
         "90.852",
         "2026-03-28"},
        {{"response, away from its target", "18 -> 4", "mean 14", RESPONSE, "2026-02-16", ""},
         10,
         "0.1",
         "21.95",
         ""},
    };
    (void)state;
    CHECK_LINES(lines);
}

static void at_least_four_readings_that_count(void **state)
{
    static const struct line lines[] = {
        {{"three", "65 -> 90", "", ON_TIME, "2026-01-23", ""}, 0, "", "", ""},
        {{"four, one before start", "65 -> 90", "",
          "2026-01-02 60, 2026-01-09 66, 2026-01-16 70, 2026-01-23 69", "2026-01-23", ""},
         0,
         "",
         "",
         ""},
        {{"four of one day", "65 -> 90", "",
          "2026-01-09 66, 2026-01-09 70, 2026-01-09 69, 2026-01-09 68", "2026-01-23", ""},
         0,
         "",
         "",
         ""},
        {{"no baseline", "? -> 90", "", ON_TIME, "2026-03-27", ""}, 0, "", "", ""},
        {{"no target", "65 -> ?", "", ON_TIME, "2026-03-27", ""}, 0, "", "", ""},
        {{"no way", "65 -> 65", "", ON_TIME, "2026-03-27", ""}, 0, "", "", ""},
        {{"a line to hold", "at-most 5", "", ON_TIME, "2026-03-27", ""}, 0, "", "", ""},
        {{"due before start", "65 -> 90", "due 2026-01-01", ON_TIME, "2026-03-27", ""},
         0,
         "",
         "",
         ""},
        {{"more digits than fit", "0 -> 123456789012345", "",
          "2026-01-06 0.000000000000001, 2026-01-07 1, 2026-01-08 2, 2026-01-09 3", "2026-01-09",
          ""},
         0,
         "",
         "",
         ""},
    };
    (void)state;
    CHECK_LINES(lines);
}

static void odd_readings_do_not_bend_it(void **state)
{
    static const struct line lines[] = {
        {{"two of nine far off", "0 -> 100", "",
          "2026-01-05 0, 2026-01-06 1, 2026-01-07 900, 2026-01-08 3, 2026-01-09 4, 2026-01-10 5, "
          "2026-01-11 -700, 2026-01-12 7, 2026-01-13 8",
          "2026-01-13", ""},
         9,
         "1",
         "84",
         "2026-04-15"},
        {{"two readings of one day are no pair", "0 -> 100", "",
          "2026-01-05 0, 2026-01-06 1, 2026-01-07 2, 2026-01-08 3, 2026-01-08 3", "2026-01-08", ""},
         5,
         "1",
         "84",
         "2026-04-15"},
        {{"dates out of order", "0 -> 100", "",
          "2026-01-08 3, 2026-01-05 0, 2026-01-07 2, 2026-01-06 1", "2026-01-08", ""},
         4,
         "1",
         "84",
         "2026-04-15"},
    };
    (void)state;
    CHECK_LINES(lines);
}

#define ONE_A_DAY      "2026-01-05 0, 2026-01-06 1, 2026-01-07 2, 2026-01-08 3"
#define ONE_A_DAY_DOWN "2026-01-05 0, 2026-01-06 -1, 2026-01-07 -2, 2026-01-08 -3"

static void eta_is_the_first_whole_day(void **state)
{
    static const struct line lines[] = {
        {{"on a whole day", "0 -> 10", "", ONE_A_DAY, "2026-01-08", ""},
         4,
         "1",
         "84",
         "2026-01-15"},
        {{"between two days", "0 -> 10.1", "", ONE_A_DAY, "2026-01-08", ""},
         4,
         "1",
         "84",
         "2026-01-16"},
        {{"downwards", "0 -> -10", "", ONE_A_DAY_DOWN, "2026-01-08", ""},
         4,
         "-1",
         "-84",
         "2026-01-15"},
        {{"downwards, between two days", "0 -> -10.1", "", ONE_A_DAY_DOWN, "2026-01-08", ""},
         4,
         "-1",
         "-84",
         "2026-01-16"},
        {{"that day is as-of", "0 -> 10", "", ONE_A_DAY, "2026-01-15", ""}, 4, "1", "84", ""},
        {{"the day before", "0 -> 10", "", ONE_A_DAY, "2026-01-14", ""},
         4,
         "1",
         "84",
         "2026-01-15"},
        {{"1826 days ahead", "0 -> 1829", "", ONE_A_DAY, "2026-01-08", ""},
         4,
         "1",
         "84",
         "2031-01-08"},
        {{"1827 days ahead", "0 -> 1830", "", ONE_A_DAY, "2026-01-08", ""}, 4, "1", "84", ""},
        {{"far beyond any calendar", "0 -> 900000000000000", "", ONE_A_DAY, "2026-01-08", ""},
         4,
         "1",
         "84",
         ""},
        {{"away from the target", "0 -> 10", "", ONE_A_DAY_DOWN, "2026-01-08", ""},
         4,
         "-1",
         "-84",
         ""},
        {{"flat", "0 -> 10", "", "2026-01-05 1, 2026-01-06 1, 2026-01-07 1, 2026-01-08 1",
          "2026-01-08", ""},
         4,
         "0",
         "1",
         ""},
        {{"achieved", "0 -> 3", "", ONE_A_DAY, "2026-01-08", ""}, 4, "1", "84", ""},
    };
    (void)state;
    CHECK_LINES(lines);
}

static void the_widest_values(void **state)
{
    static const struct line lines[] = {
        {{"all digits over all days", "-999999999999999 -> 999999999999999",
          "start 0001-01-01 due 9999-12-31",
          "0001-01-01 -999999999999999, 0001-01-02 999999999999998, "
          "9999-12-30 -999999999999998, 9999-12-31 999999999999997",
          "9999-12-31", ""},
         4,
         "273818214.2781",
         "499999999999998.25",
         ""},
    };
    (void)state;
    CHECK_LINES(lines);
}

static void nothing_is_rounded_on_the_way(void **state)
{
    struct row row = {"",
                      "0 -> 9",
                      "",
                      "2026-01-05 1.00000000000001, 2026-01-06 1.00000000000002, "
                      "2026-01-07 1.00000000000003, 2026-01-08 1.00000000000004",
                      "2026-01-08",
                      ""};
    struct bounds bounds = bounds_of(NULL);
    struct row_kpi built;
    struct figures figures;
    struct trend trend;
    (void)state;
    row_kpi(&row, &built);
    kpi_figures(&built.kpi, &built.course, &bounds, &figures);
    kpi_trend(&built.kpi, &built.course, &figures, &trend);
    assert_int_equal(ratio_compare(trend.slope, ratio_from_decimal(num("0.00000000000001"))), 0);
    assert_int_equal(ratio_compare(trend.forecast, ratio_from_decimal(num("1.00000000000085"))), 0);
}

/* 30 readings of which the first four lie on another line. */
static void the_latest_26(void **state)
{
    struct row row = {"", "0 -> 1000", "", "", "2026-02-03", ""};
    struct bounds bounds = bounds_of(NULL);
    struct row_kpi built;
    struct figures figures;
    struct trend trend;
    (void)state;
    row_kpi(&row, &built);
    for (int i = 0; i < 30; i++)
        built.readings[i] = (struct reading){
            .date = day(START) + i,
            .value = decimal_make(i < 4 ? 500 - 100 * i : 2 * i, 0),
        };
    built.kpi.readings.count = 30;
    kpi_figures(&built.kpi, &built.course, &bounds, &figures);
    kpi_trend(&built.kpi, &built.course, &figures, &trend);
    assert_int_equal(trend.used, TREND_MAX);
    check_ratio("26 of 30", "slope", trend.slope, "2");
    check_ratio("26 of 30", "forecast", trend.forecast, "168");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_examples),
        cmocka_unit_test(at_least_four_readings_that_count),
        cmocka_unit_test(odd_readings_do_not_bend_it),
        cmocka_unit_test(eta_is_the_first_whole_day),
        cmocka_unit_test(the_widest_values),
        cmocka_unit_test(nothing_is_rounded_on_the_way),
        cmocka_unit_test(the_latest_26),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
