/*
 * Figures of KPIs that go a way: the vectors of coach-kpi(7), the numbers of its examples, and
 * the edges of every rule.
 */

#include "kpi_rows.h"

#include "kpi/status.h"

static void vectors(void **state)
{
    static const struct row rows[] = {
        {"at 88", "65 -> 90", "", "2026-03-27 88", "2026-03-27",
         "actual 88, gap 2, progress 0.92, expected 0.9643, pace 0.9541, on-track"},
        {"at 46 h", "55 -> 45", "", "2026-03-27 46", "2026-03-27",
         "gap 1, progress 0.9, expected 0.9643, pace 0.9333, on-track"},
        {"at 18 h", "18 -> 4", "", "2026-02-16 18", "2026-02-16",
         "gap 14, progress 0, expected 0.5, pace 0, off-track"},
        {"at 60", "65 -> 90", "", "2026-02-16 60", "2026-02-16",
         "gap 30, progress -0.2, off-track"},
        {"past the target", "100 -> 60", "", "2026-02-16 50", "2026-02-16",
         "gap -10, progress 1.25, achieved, no needed"},
        {"first week", "65 -> 90", "", "2026-01-09 66", "2026-01-09",
         "progress 0.04, expected 0.0476, no pace, on-track"},
        {"long unread", "65 -> 90", "week", "2026-01-16 68", "2026-03-25",
         "expected 0.8214, day 2026-03-15, stale, off-track"},
        {"ended", "65 -> 90", "", "2026-03-27 88", "2026-04-01", "ended, score 0.92, no needed"},
    };
    (void)state;
    CHECK_ROWS(rows);
}

static void twelve_weeks(void **state)
{
    static const struct row rows[] = {
        {"on-time, third week", "65 -> 90", "week", ON_TIME, "2026-01-23",
         "actual 69, gap 21, progress 0.16, expected 0.2143, pace 0.7467, at-risk, no score"},
        {"hours, third week", "55 -> 45", "week", HOURS, "2026-01-23",
         "actual 53, progress 0.2, pace 0.9333, on-track"},
        {"on-time, last week", "65 -> 90", "week", ON_TIME, "2026-03-27",
         "gap 2, progress 0.92, expected 0.9643, pace 0.9541, on-track, needed 4.6667"},
        {"hours, last week", "55 -> 45", "week", HOURS, "2026-03-27",
         "gap 1, progress 0.9, pace 0.9333, on-track, needed -2.3333"},
        {"on-time, closed", "65 -> 90", "week closed", ON_TIME, "2026-04-01", "ended, score 0.92"},
        {"hours, closed", "55 -> 45", "week closed", HOURS, "2026-04-01", "ended, score 0.9"},
    };
    (void)state;
    CHECK_ROWS(rows);
}

static void means_of_days(void **state)
{
    static const struct row rows[] = {
        {"ten workdays", "18 -> 4", "day mean 14", RESPONSE, "2026-02-16",
         "actual 18, gap 14, progress 0, expected 0.5, pace 0, off-track, needed -2.3333"},
        {"the latest alone", "18 -> 4", "day", RESPONSE, "2026-02-16", "actual 17, gap 13"},
        {"the days end on the latest reading", "18 -> 4", "day mean 14", RESPONSE, "2026-03-10",
         "actual 18, off-track, stale"},
        {"one day is the latest", "18 -> 4", "mean 1", RESPONSE, "2026-02-16", "actual 17"},
        {"the seventh day back is inside, the eighth is not", "0 -> 9", "mean 7",
         "2026-02-02 900, 2026-02-03 1, 2026-02-09 2", "2026-02-09", "actual 1.5"},
        {"later readings are not there yet", "18 -> 4", "mean 14", RESPONSE, "2026-02-04",
         "actual 16, gap 12, progress 0.1429, off-track"},
        {"a mean is rounded on output only", "0 -> 3", "mean 7",
         "2026-02-07 1, 2026-02-08 1, 2026-02-09 2", "2026-02-09",
         "actual 1.3333, gap 1.6667, progress 0.4444"},
    };
    (void)state;
    CHECK_ROWS(rows);
}

static void half_the_misunderstandings(void **state)
{
    static const struct row rows[] = {
        {"12 -> 6 at 9", "12 -> 6", "month start 2026-04-01 due 2026-06-30", "2026-05-15 9",
         "2026-05-15", "gap 3, progress 0.5, expected 0.4889, pace 1.0227, on-track"},
        {"two weeks later it is still fresh", "12 -> 6", "month start 2026-04-01 due 2026-06-30",
         "2026-05-15 9", "2026-05-29", "expected 0.4889, day 2026-05-15, on-track"},
    };
    (void)state;
    CHECK_ROWS(rows);
}

/* Over 100 days 0 -> 1000, so that n hundredths are expected on day n. */
#define CENTURY(name, day, reading, status)                                                \
    {                                                                                      \
        name, "0 -> 1000", "start 2026-01-01 due 2026-04-11", day " " reading, day, status \
    }

static void bounds_are_inside(void **state)
{
    static const struct row rows[] = {
        CENTURY("half, 0.05 behind", "2026-02-20", "450", "expected 0.5, on-track"),
        CENTURY("half, a hair more", "2026-02-20", "449.9999999999", "at-risk"),
        CENTURY("half, 0.15 behind", "2026-02-20", "350", "at-risk"),
        CENTURY("half, a hair more again", "2026-02-20", "349.9999999999", "off-track"),
        CENTURY("0.8, a tenth of it behind", "2026-03-22", "720", "expected 0.8, on-track"),
        CENTURY("0.8, a hair more", "2026-03-22", "719.9999999999", "at-risk"),
        CENTURY("0.8, three tenths of it behind", "2026-03-22", "560", "at-risk"),
        CENTURY("0.8, a hair more again", "2026-03-22", "559.9999999999", "off-track"),
        CENTURY("0.2, on the floor of 0.05", "2026-01-21", "150", "expected 0.2, on-track"),
        CENTURY("0.2, under it", "2026-01-21", "149.9999999999", "at-risk"),
        CENTURY("0.2, on the floor of 0.10", "2026-01-21", "100", "at-risk"),
        CENTURY("0.2, under it", "2026-01-21", "99.9999999999", "off-track"),
        CENTURY("a hair short of the target", "2026-04-11", "999.999999999999", "on-track"),
        CENTURY("the target", "2026-02-20", "1000", "achieved"),
        CENTURY("pace from 0.15 on", "2026-01-16", "120", "expected 0.15, pace 0.8"),
        CENTURY("no pace before", "2026-01-15", "120", "expected 0.14, no pace"),
    };
    (void)state;
    CHECK_ROWS(rows);
}

static void the_first_status_that_applies(void **state)
{
    static const struct row rows[] = {
        {"before start", "65 -> 90", "day", "2026-01-02 95", "2026-01-04",
         "upcoming, no actual, gap 25, no progress, expected 0, no needed, no score"},
        {"no reading yet", "65 -> 90", "", "", "2026-01-05",
         "no-data, no actual, gap 25, no progress, no pace, no needed"},
        {"no reading ever", "65 -> 90", "", "", "2026-03-31", "ended, gap 25, no score"},
        {"no baseline ever", "? -> 90", "", "2026-02-16 75", "2026-03-31", "ended, no score"},
        {"achieved stays achieved", "65 -> 90", "", "2026-03-27 91", "2026-05-01",
         "achieved, gap -1, score 1"},
        {"on the due day it is not over", "65 -> 90", "", "2026-03-30 89", DUE,
         "on-track, expected 1, no needed, no score"},
        {"the day before due", "65 -> 90", "", "2026-03-29 89", "2026-03-29", "needed 7"},
        {"closed early", "65 -> 90", "closed", "2026-02-16 60", "2026-02-16",
         "ended, progress -0.2, no needed, score 0"},
        {"a score stops at 1", "100 -> 60", "", "2026-02-16 50", "2026-04-01",
         "achieved, progress 1.25, score 1"},
    };
    (void)state;
    CHECK_ROWS(rows);
}

static void readings_that_count(void **state)
{
    static const struct row rows[] = {
        {"due is inside, the day after is not", "0 -> 10", "", "2026-03-30 4, 2026-03-31 8",
         "2026-04-05", "actual 4, score 0.4, ended"},
        {"start is inside", "0 -> 10", "", "2026-01-05 1", "2026-01-10", "actual 1"},
        {"the day before start is not", "0 -> 10", "", "2026-01-04 1", "2026-01-10", "no actual"},
        {"none after as-of", "0 -> 10", "", "2026-01-05 1, 2026-01-06 2, 2026-01-07 3",
         "2026-01-06", "actual 2"},
        {"dates out of order", "0 -> 10", "", "2026-01-07 3, 2026-01-05 1, 2026-01-06 2",
         "2026-01-09", "actual 3"},
        {"a refused value", "0 -> 10", "", "2026-01-07 3, 2026-01-08 -", "2026-01-09", "actual 3"},
    };
    (void)state;
    CHECK_ROWS(rows);
}

static void values_are_exact(void **state)
{
    static const struct row rows[] = {
        {"90 - 83.8", "65 -> 90", "", "2026-03-27 83.8", "2026-03-27", "gap 6.2, progress 0.752"},
        {"half goes up", "0 -> 8", "", "2026-03-27 0.0004", "2026-03-27", "progress 0.0001"},
        {"below 0 down", "0 -> 8", "", "2026-03-27 -0.0004", "2026-03-27", "progress -0.0001"},
        {"never -0", "0 -> 8", "", "2026-03-27 -0.0003", "2026-03-27", "progress 0"},
        {"fifteen digits", "100000000000000 -> 900000000000000", "", "2026-02-16 500000000000001",
         "2026-02-16", "gap 399999999999999, progress 0.5"},
    };
    (void)state;
    CHECK_ROWS(rows);
}

static void terms_that_are_missing(void **state)
{
    static const struct row rows[] = {
        {"no baseline", "? -> 90", "", "2026-02-16 75", "2026-02-16",
         "actual 75, no gap, no progress, expected 0.5, no pace, no needed, no-data"},
        {"no target", "65 -> ?", "", "2026-02-16 75", "2026-02-16",
         "actual 75, no gap, no progress, no needed, no-data"},
        {"target equals baseline", "65 -> 65", "", "2026-02-16 75", "2026-02-16",
         "actual 75, no gap, no progress, no needed, no-data"},
        {"due before start", "65 -> 90", "day start 2026-03-30 due 2026-01-05", "2026-02-16 75",
         "2026-02-16", "no actual, no gap, no progress, no expected, no day, no score, no-data"},
    };
    (void)state;
    CHECK_ROWS(rows);
}

static void a_draft_has_no_dates(void **state)
{
    struct bounds bounds = bounds_of(NULL);
    struct kpi kpi = kpi_blank("rate");
    struct course courses[] = {
        {DAY_NONE, DAY_NONE, day("2026-02-16"), num("65"), num("90"), false},
        {DAY_NONE, day(DUE), day("2026-02-16"), num("65"), num("90"), false},
        {day(START), DAY_NONE, day("2026-02-16"), num("65"), num("90"), true},
        {day(START), day(DUE), DAY_NONE, num("65"), num("90"), false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof courses / sizeof *courses; i++) {
        struct figures figures;
        kpi_figures(&kpi, &courses[i], &bounds, &figures);
        assert_int_equal(figures.direction, 1);
        check_figures("draft", &figures, "no-data, no gap, no progress, no expected, no score");
    }
}

static void winning_follows_the_status(void **state)
{
    (void)state;
    assert_int_equal(status_winning(STATUS_ACHIEVED), ANSWER_YES);
    assert_int_equal(status_winning(STATUS_ON_TRACK), ANSWER_YES);
    assert_int_equal(status_winning(STATUS_AT_RISK), ANSWER_NO);
    assert_int_equal(status_winning(STATUS_OFF_TRACK), ANSWER_NO);
    assert_int_equal(status_winning(STATUS_NO_DATA), ANSWER_UNKNOWN);
    assert_int_equal(status_winning(STATUS_UPCOMING), ANSWER_UNKNOWN);
    assert_int_equal(status_winning(STATUS_ENDED), ANSWER_UNKNOWN);
    assert_int_equal(status_winning(STATUS_NONE), ANSWER_UNKNOWN);
}

static void the_figures_say_whether_it_wins(void **state)
{
    struct row row = {"third week", "65 -> 90", "", ON_TIME, "2026-01-23", ""};
    struct bounds bounds = bounds_of(NULL);
    struct row_kpi built;
    struct figures figures;
    (void)state;
    row_kpi(&row, &built);
    kpi_figures(&built.kpi, &built.course, &bounds, &figures);
    assert_int_equal(figures.winning, ANSWER_NO);
    built.course.as_of = day("2026-03-27");
    kpi_figures(&built.kpi, &built.course, &bounds, &figures);
    assert_int_equal(figures.winning, ANSWER_YES);
}

static void the_latest_reading_is_named(void **state)
{
    struct row row = {"", "65 -> 90", "", ON_TIME, "2026-01-20", ""};
    struct bounds bounds = bounds_of(NULL);
    struct row_kpi built;
    struct figures figures;
    (void)state;
    row_kpi(&row, &built);
    kpi_figures(&built.kpi, &built.course, &bounds, &figures);
    assert_ptr_equal(figures.latest, &built.readings[1]);
    assert_int_equal(figures.actual_date, day("2026-01-16"));
    assert_int_equal(figures.counted, 2);
    built.course.as_of = day("2026-01-08");
    kpi_figures(&built.kpi, &built.course, &bounds, &figures);
    assert_null(figures.latest);
    assert_int_equal(figures.actual_date, DAY_NONE);
    assert_int_equal(figures.counted, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(vectors),
        cmocka_unit_test(twelve_weeks),
        cmocka_unit_test(means_of_days),
        cmocka_unit_test(half_the_misunderstandings),
        cmocka_unit_test(bounds_are_inside),
        cmocka_unit_test(the_first_status_that_applies),
        cmocka_unit_test(readings_that_count),
        cmocka_unit_test(values_are_exact),
        cmocka_unit_test(terms_that_are_missing),
        cmocka_unit_test(a_draft_has_no_dates),
        cmocka_unit_test(winning_follows_the_status),
        cmocka_unit_test(the_figures_say_whether_it_wins),
        cmocka_unit_test(the_latest_reading_is_named),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
