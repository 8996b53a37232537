/*
 * The plan that progress is held against: the day, the share, checkpoints; staleness; the team's
 * own thresholds.
 */

#include "kpi_rows.h"

static void stale_after_its_limit(void **state)
{
    static const struct row rows[] = {
        {"day, 1", "0 -> 9", "day", "2026-01-12 1", "2026-01-13", ""},
        {"day, 2", "0 -> 9", "day", "2026-01-12 1", "2026-01-14", "stale"},
        {"week, 10", "0 -> 9", "week", "2026-01-12 1", "2026-01-22", ""},
        {"week, 11", "0 -> 9", "week", "2026-01-12 1", "2026-01-23", "stale"},
        {"2w, 21", "0 -> 9", "2w", "2026-01-12 1", "2026-02-02", ""},
        {"2w, 22", "0 -> 9", "2w", "2026-01-12 1", "2026-02-03", "stale"},
        {"month, 45", "0 -> 9", "month", "2026-01-12 1", "2026-02-26", ""},
        {"month, 46", "0 -> 9", "month", "2026-01-12 1", "2026-02-27", "stale"},
        {"quarter, 137", "0 -> 9", "quarter due 2026-12-31", "2026-01-12 1", "2026-05-29", ""},
        {"quarter, 138", "0 -> 9", "quarter due 2026-12-31", "2026-01-12 1", "2026-05-30", "stale"},
        {"never without every", "0 -> 9", "", "2026-01-12 1", DUE, ""},
        {"from start without a reading", "0 -> 9", "day", "", "2026-01-07", "no-data, stale"},
        {"not before start", "0 -> 9", "day", "", "2025-12-01", "upcoming"},
        {"on the due day", "0 -> 9", "day", "", DUE, "no-data, stale"},
        {"not after due", "0 -> 9", "day", "", "2026-03-31", "ended"},
        {"not when closed", "0 -> 9", "day closed", "", "2026-02-02", "ended"},
        {"beside the status, not instead", "0 -> 9", "day", "2026-01-12 9", "2026-02-02",
         "achieved, stale"},
    };
    (void)state;
    CHECK_ROWS(rows);
}

static void the_day_of_the_plan(void **state)
{
    static const struct row rows[] = {
        {"a fresh reading has its own day", "0 -> 100", "week", "2026-02-16 50", "2026-02-26",
         "day 2026-02-16, expected 0.5, on-track"},
        {"then the plan moves on", "0 -> 100", "week", "2026-02-16 50", "2026-02-27",
         "day 2026-02-17, expected 0.5119, stale"},
        {"without every it waits a month's limit", "0 -> 100", "", "2026-01-12 8", "2026-02-26",
         "day 2026-01-12, on-track"},
        {"and not for ever", "0 -> 100", "", "2026-01-12 8", "2026-03-26",
         "day 2026-02-09, expected 0.4167, off-track"},
        {"without a reading", "0 -> 100", "week", "", "2026-02-26",
         "day 2026-02-16, expected 0.5, no-data, stale"},
        {"not before start", "0 -> 100", "week", "", "2026-01-08", "day 2026-01-05, expected 0"},
        {"not after due", "0 -> 100", "week", "2026-03-30 50", "2026-06-30",
         "day 2026-03-30, expected 1, ended"},
        {"due = start", "0 -> 100", "due 2026-01-05", "2026-01-05 80", "2026-01-05",
         "day 2026-01-05, expected 1, pace 0.8, at-risk, no needed"},
    };
    (void)state;
    CHECK_ROWS(rows);
}

static void checkpoints_bend_the_plan(void **state)
{
    static const struct row rows[] = {
        {"on the checkpoint", "65 -> 90", "by 2026-02-16 75", "2026-02-16 75", "2026-02-16",
         "expected 0.4, progress 0.4, pace 1, on-track"},
        {"half way to it", "65 -> 90", "by 2026-02-16 75", "2026-01-26 70", "2026-01-26",
         "expected 0.2, on-track"},
        {"half way on from it", "65 -> 90", "by 2026-02-16 75", "2026-03-09 75", "2026-03-09",
         "expected 0.7, off-track"},
        {"between two, in any order", "55 -> 45", "by 2026-03-02 47 by 2026-02-02 53",
         "2026-02-16 50", "2026-02-16", "expected 0.5, on-track"},
        {"a planned dip", "65 -> 90", "by 2026-02-16 60", "2026-02-16 60", "2026-02-16",
         "expected -0.2, progress -0.2, no pace, on-track"},
        {"on due it is the target", "65 -> 90", "by 2026-03-30 70", "2026-03-30 80", DUE,
         "expected 1, progress 0.6, off-track"},
        {"towards due it is the target", "65 -> 90", "by 2026-03-30 70", "2026-02-16 77.5",
         "2026-02-16", "expected 0.5, on-track"},
        {"outside start..due they do not count", "65 -> 90", "by 2026-01-01 80 by 2026-04-30 81",
         "2026-02-16 77.5", "2026-02-16", "expected 0.5"},
        {"due = start", "65 -> 90", "due 2026-01-05 by 2026-01-05 80", "2026-01-05 80",
         "2026-01-05", "expected 1, off-track"},
        {"no baseline, no line", "? -> 90", "by 2026-02-16 75", "2026-02-16 75", "2026-02-16",
         "no expected, no-data"},
        {"no way, no line", "65 -> 65", "by 2026-02-16 75", "2026-02-16 75", "2026-02-16",
         "no expected, no-data"},
    };
    (void)state;
    CHECK_ROWS(rows);
}

static struct thresholds no_thresholds(void)
{
    return (struct thresholds){
        .on_track = DECIMAL_NONE,
        .on_track_floor = DECIMAL_NONE,
        .at_risk = DECIMAL_NONE,
        .at_risk_floor = DECIMAL_NONE,
        .pace_from = DECIMAL_NONE,
        .stretch = DECIMAL_NONE,
        .stale_day = DECIMAL_NONE,
        .stale_week = DECIMAL_NONE,
        .stale_two_weeks = DECIMAL_NONE,
        .stale_month = DECIMAL_NONE,
        .stale_quarter = DECIMAL_NONE,
    };
}

static void defaults_fill_in(void **state)
{
    struct thresholds set = no_thresholds();
    struct bounds bounds = bounds_of(&set);
    (void)state;
    check_ratio("default", "on_track", bounds.on_track, "0.1");
    check_ratio("default", "on_track_floor", bounds.on_track_floor, "0.05");
    check_ratio("default", "at_risk", bounds.at_risk, "0.3");
    check_ratio("default", "at_risk_floor", bounds.at_risk_floor, "0.1");
    check_ratio("default", "pace_from", bounds.pace_from, "0.15");
    check_ratio("default", "stretch", bounds.stretch, "0.7");
}

static void the_team_sets_shares(void **state)
{
    struct thresholds set = no_thresholds();
    (void)state;
    set.on_track = num("0.2");
    set.on_track_floor = num("0.06");
    set.at_risk = num("0.4");
    set.at_risk_floor = num("0");
    set.pace_from = num("0.25");
    set.stretch = num("0.6");
    struct bounds bounds = bounds_of(&set);
    check_ratio("set", "on_track", bounds.on_track, "0.2");
    check_ratio("set", "on_track_floor", bounds.on_track_floor, "0.06");
    check_ratio("set", "at_risk", bounds.at_risk, "0.4");
    check_ratio("set", "at_risk_floor", bounds.at_risk_floor, "0");
    check_ratio("set", "pace_from", bounds.pace_from, "0.25");
    check_ratio("set", "stretch", bounds.stretch, "0.6");
}

static void the_team_sets_limits_in_whole_days(void **state)
{
    struct thresholds set = no_thresholds();
    (void)state;
    set.stale_day = num("2.5");
    set.stale_week = num("8");
    set.stale_month = num("-1");
    set.stale_quarter = num("999999999999");
    struct bounds bounds = bounds_of(&set);
    assert_int_equal(bounds.stale_days[CADENCE_DAY], 2);
    assert_int_equal(bounds.stale_days[CADENCE_WEEK], 8);
    assert_int_equal(bounds.stale_days[CADENCE_TWO_WEEKS], 21);
    assert_int_equal(bounds.stale_days[CADENCE_MONTH], 0);
    assert_int_equal(bounds.stale_days[CADENCE_QUARTER], DAY_LAST);
}

static void its_thresholds_decide(void **state)
{
    struct thresholds set = no_thresholds();
    struct row row = {"", "65 -> 90", "week", ON_TIME, "2026-01-23", ""};
    struct row_kpi built;
    struct figures figures;
    (void)state;
    row_kpi(&row, &built);
    set.on_track_floor = num("0.06");
    struct bounds bounds = bounds_of(&set);
    kpi_figures(&built.kpi, &built.course, &bounds, &figures);
    check_figures("0.0543 behind", &figures, "on-track, pace 0.7467");
    set.pace_from = num("0.25");
    bounds = bounds_of(&set);
    kpi_figures(&built.kpi, &built.course, &bounds, &figures);
    check_figures("0.2143 expected", &figures, "no pace");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(stale_after_its_limit),
        cmocka_unit_test(the_day_of_the_plan),
        cmocka_unit_test(checkpoints_bend_the_plan),
        cmocka_unit_test(defaults_fill_in),
        cmocka_unit_test(the_team_sets_shares),
        cmocka_unit_test(the_team_sets_limits_in_whole_days),
        cmocka_unit_test(its_thresholds_decide),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
