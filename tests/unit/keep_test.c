/*
 * KPIs that hold a line, and milestones.
 */

#include "kpi_rows.h"

static void keep_rows(void **state)
{
    static const struct row rows[] = {
        {"the vector", "at-most 5", "", "2026-01-12 4, 2026-01-19 6, 2026-01-26 5", "2026-01-26",
         "progress 0.6667, gap 0, on-track, actual 5, no expected, no day, no pace, no needed"},
        {"first outside", "at-most 5", "", "2026-01-12 4, 2026-01-19 6", "2026-01-19",
         "gap 1, progress 0.5, at-risk"},
        {"the only one is outside", "at-most 5", "", "2026-01-12 6", "2026-01-19",
         "gap 1, progress 0, at-risk"},
        {"second in a row", "at-most 5", "", "2026-01-12 4, 2026-01-19 6, 2026-01-26 7.5",
         "2026-01-26", "gap 2.5, progress 0.3333, off-track"},
        {"second in a row, out of order", "at-most 5", "",
         "2026-01-26 7.5, 2026-01-12 4, 2026-01-19 6", "2026-01-26", "gap 2.5, off-track"},
        {"outside, inside, outside", "at-most 5", "", "2026-01-12 6, 2026-01-19 5, 2026-01-26 6",
         "2026-01-26", "at-risk"},
        {"back inside", "at-least 95", "", "2026-01-12 90, 2026-01-19 91, 2026-01-26 95",
         "2026-01-26", "gap 0, progress 0.3333, on-track"},
        {"below a floor", "at-least 95", "", "2026-01-12 92.5", "2026-01-12", "gap 2.5, at-risk"},
        {"bounds are inside", "20..30", "", "2026-01-12 20, 2026-01-19 30", "2026-01-19",
         "gap 0, progress 1, on-track"},
        {"below a range", "20..30", "", "2026-01-12 19.5", "2026-01-12", "gap 0.5, at-risk"},
        {"above a range", "20..30", "", "2026-01-12 33", "2026-01-12", "gap 3, at-risk"},
        {"none yet", "20..30", "", "", "2026-01-12", "no gap, no progress, no-data"},
        {"before start", "20..30", "", "2026-01-02 25", "2026-01-04", "upcoming, no progress"},
        {"never achieved before it is over", "20..30", "", "2026-03-30 25", DUE,
         "on-track, progress 1, no score"},
        {"held to the end", "20..30", "", "2026-03-20 35, 2026-03-27 25", "2026-03-31",
         "achieved, score 0.5"},
        {"outside at the end", "20..30", "", "2026-03-20 25, 2026-03-27 35", "2026-03-31",
         "ended, gap 5, score 0.5"},
        {"over without a reading", "20..30", "", "", "2026-03-31", "ended, no score"},
        {"closed", "20..30", "closed", "2026-01-12 25", "2026-02-01", "achieved, score 1"},
        {"stale like any other", "20..30", "week", "2026-01-12 25", "2026-01-23",
         "on-track, stale"},
        {"only what counts", "at-most 5", "", "2026-01-02 9, 2026-01-12 4, 2026-04-09 9",
         "2026-05-01", "progress 1, achieved"},
        {"a mean has its own distance", "at-most 5", "mean 14", "2026-01-12 9, 2026-01-19 5",
         "2026-01-19", "actual 7, gap 2, on-track"},
    };
    (void)state;
    CHECK_ROWS(rows);
}

static void a_keep_without_its_bound_says_nothing(void **state)
{
    struct row row = {"", "at-most 5", "", "2026-01-12 4", "2026-01-12", ""};
    struct bounds bounds = bounds_of(NULL);
    struct row_kpi built;
    struct figures figures;
    (void)state;
    row_kpi(&row, &built);
    built.kpi.keep.high = DECIMAL_NONE;
    kpi_figures(&built.kpi, &built.course, &bounds, &figures);
    check_figures("no bound", &figures, "actual 4, no gap, no progress, no-data");
}

static void keep_has_no_direction(void **state)
{
    struct row row = {"", "at-most 5", "", "2026-01-12 4", "2026-01-12", ""};
    struct bounds bounds = bounds_of(NULL);
    struct row_kpi built;
    struct figures figures;
    (void)state;
    row_kpi(&row, &built);
    built.course.baseline = num("9");
    built.course.target = num("1");
    kpi_figures(&built.kpi, &built.course, &bounds, &figures);
    assert_int_equal(figures.direction, 0);
}

/* Milestones */

/** Days of milestones: due and done. */
struct days {
    const char *due;
    const char *done;
};

static void check_milestones(const char *name, const struct days *days, size_t count,
                             const char *as_of, const char *expect)
{
    struct milestone items[4];
    struct milestones milestones = {items, count};
    struct bounds bounds = bounds_of(NULL);
    struct course course = {day(START), day(DUE), day(as_of), DECIMAL_NONE, DECIMAL_NONE, false};
    struct figures figures;
    for (size_t i = 0; i < count; i++)
        items[i] = (struct milestone){.due = day(days[i].due), .done = day(days[i].done)};
    milestone_figures(&milestones, &course, &bounds, &figures);
    check_figures(name, &figures, expect);
}

static void milestones_are_done_of_all(void **state)
{
    static const struct days four[] = {{"2026-01-19", "2026-01-16"},
                                       {"2026-02-02", "2026-02-09"},
                                       {"2026-02-16", NULL},
                                       {NULL, NULL}};
    (void)state;
    check_milestones("before start", four, 4, "2026-01-04", "upcoming, progress 0");
    check_milestones("on its own day", four, 4, "2026-01-16",
                     "progress 0.25, expected 0, on-track, actual 1, gap 3");
    check_milestones("one late", four, 4, "2026-02-02",
                     "progress 0.25, expected 0.5, pace 0.5, off-track");
    check_milestones("made good", four, 4, "2026-02-09", "progress 0.5, expected 0.5, on-track");
    check_milestones("without a day it is due with the goal", four, 4, DUE,
                     "progress 0.5, expected 1, off-track, no score");
    check_milestones("over", four, 4, "2026-03-31", "ended, score 0.5, gap 2");
}

static void milestones_all_done(void **state)
{
    static const struct days two[] = {{"2026-01-19", "2026-01-16"}, {"2026-02-02", "2026-02-02"}};
    (void)state;
    check_milestones("the day before", two, 2, "2026-02-01", "progress 0.5, on-track");
    check_milestones("all", two, 2, "2026-02-02", "progress 1, gap 0, achieved, no needed");
    check_milestones("after due", two, 2, "2026-05-01", "achieved, score 1");
}

static void milestones_of_a_draft(void **state)
{
    struct milestone items[] = {{.due = DAY_NONE, .done = DAY_NONE}};
    struct milestones milestones = {items, 1};
    struct bounds bounds = bounds_of(NULL);
    struct course course = {DAY_NONE,     DAY_NONE,     day("2026-02-02"),
                            DECIMAL_NONE, DECIMAL_NONE, false};
    struct figures figures;
    (void)state;
    milestone_figures(&milestones, &course, &bounds, &figures);
    check_figures("draft", &figures, "no-data, no progress, no expected, no day");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keep_rows),
        cmocka_unit_test(a_keep_without_its_bound_says_nothing),
        cmocka_unit_test(keep_has_no_direction),
        cmocka_unit_test(milestones_are_done_of_all),
        cmocka_unit_test(milestones_all_done),
        cmocka_unit_test(milestones_of_a_draft),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
