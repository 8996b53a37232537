/*
 * The terms of a goal on a day: revisions undone, closing hidden.
 */

#include "kpi_fixture.h"

#include "kpi/terms.h"

/** Revisions as `goal revise` writes them, and one by hand out of order. */
static struct revision revisions[] = {
    {.key = "due", .was = "2026-03-16", .now = "2026-03-23"},
    {.key = "due", .was = "2026-03-23", .now = "2026-03-30"},
    {.key = "rate/target", .was = "85", .now = "87.5"},
    {.key = "rate/target", .was = "87.5", .now = "90"},
    {.key = "rate/baseline", .was = "60", .now = "65"},
    {.key = "goal", .was = "Raise it to 85%", .now = "Raise it to 90%"},
    {.key = "start", .was = "2026-01-01", .now = "2026-01-05"},
};

static struct goal revised_goal(void)
{
    static const char *const dates[] = {"2026-02-02", "2026-02-10", "2026-02-02", "2026-02-02",
                                        "2026-02-05", "2026-02-05", "2026-02-05"};
    struct goal goal = goal_blank();
    goal.statement = "Raise it to 90%";
    for (size_t i = 0; i < sizeof revisions / sizeof *revisions; i++)
        revisions[i].date = day(dates[i]);
    goal.revised = (struct revisions){revisions, sizeof revisions / sizeof *revisions};
    return goal;
}

static struct kpi rate(const char *id)
{
    struct kpi kpi = kpi_blank(id);
    kpi.baseline = num("65");
    kpi.target = num("90");
    return kpi;
}

static void check_terms(const struct goal *goal, const char *as_of, const char *start,
                        const char *due, const char *baseline, const char *target)
{
    struct kpi kpi = rate("rate");
    struct goal_terms goal_terms = goal_terms_on(goal, day(as_of));
    struct kpi_terms terms = kpi_terms_on(goal, &kpi, day(as_of));
    assert_int_equal(goal_terms.start, day(start));
    assert_int_equal(goal_terms.due, day(due));
    assert_int_equal(decimal_compare(terms.baseline, num(baseline)), 0);
    assert_int_equal(decimal_compare(terms.target, num(target)), 0);
}

static void revisions_after_the_day_are_undone(void **state)
{
    struct goal goal = revised_goal();
    (void)state;
    check_terms(&goal, "2026-02-01", "2026-01-01", "2026-03-16", "60", "85");
    check_terms(&goal, "2026-02-04", "2026-01-01", "2026-03-23", "60", "90");
    check_terms(&goal, "2026-02-09", START, "2026-03-23", "65", "90");
}

static void on_its_day_a_revision_holds(void **state)
{
    struct goal goal = revised_goal();
    (void)state;
    check_terms(&goal, "2026-02-02", "2026-01-01", "2026-03-23", "60", "90");
    check_terms(&goal, "2026-02-10", START, DUE, "65", "90");
}

static void the_order_of_the_file_does_not_matter(void **state)
{
    struct goal goal = revised_goal();
    struct revision turned = revisions[0];
    (void)state;
    revisions[0] = revisions[1];
    revisions[1] = turned;
    check_terms(&goal, "2026-02-01", "2026-01-01", "2026-03-16", "60", "85");
    revisions[1] = revisions[0];
    revisions[0] = turned;
}

static void the_statement_is_a_term(void **state)
{
    struct goal goal = revised_goal();
    (void)state;
    assert_string_equal(goal_terms_on(&goal, day("2026-02-04")).statement, "Raise it to 85%");
    assert_string_equal(goal_terms_on(&goal, day("2026-02-05")).statement, "Raise it to 90%");
}

static void other_kpis_keep_theirs(void **state)
{
    static const char *const ids[] = {"rat", "rate-2", "target", ""};
    struct goal goal = revised_goal();
    (void)state;
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
        struct kpi kpi = rate(ids[i]);
        struct kpi_terms terms = kpi_terms_on(&goal, &kpi, day("2026-02-01"));
        assert_int_equal(decimal_compare(terms.target, num("90")), 0);
    }
}

static void what_cannot_be_read_leaves_the_value(void **state)
{
    struct revision odd[] = {
        {.date = day("2026-02-02"), .key = "due", .was = "mid March"},
        {.date = day("2026-02-02"), .key = "rate/target", .was = "1e3"},
        {.date = day("2026-02-02"), .key = "start", .was = NULL},
        {.date = day("2026-02-02"), .key = NULL, .was = "2026-01-01"},
        {.date = DAY_NONE, .key = "rate/baseline", .was = "1"},
    };
    struct goal goal = goal_blank();
    (void)state;
    goal.revised = (struct revisions){odd, sizeof odd / sizeof *odd};
    check_terms(&goal, "2026-02-01", START, DUE, "65", "90");
}

static void an_empty_was_is_none(void **state)
{
    struct revision first[] = {
        {.date = day("2026-02-02"), .key = "rate/baseline", .was = "", .now = "65"},
        {.date = day("2026-02-02"), .key = "rate/target", .was = "", .now = "90"},
        {.date = day("2026-02-02"), .key = "start", .was = "", .now = START},
        {.date = day("2026-02-02"), .key = "due", .was = "", .now = DUE},
    };
    struct goal goal = goal_blank();
    struct kpi kpi = rate("rate");
    (void)state;
    goal.revised = (struct revisions){first, sizeof first / sizeof *first};
    struct kpi_terms terms = kpi_terms_on(&goal, &kpi, day("2026-02-01"));
    assert_false(decimal_known(terms.baseline));
    assert_false(decimal_known(terms.target));
    assert_int_equal(goal_terms_on(&goal, day("2026-02-01")).start, DAY_NONE);
    assert_int_equal(goal_terms_on(&goal, day("2026-02-01")).due, DAY_NONE);
    check_terms(&goal, "2026-02-02", START, DUE, "65", "90");
}

static void the_revision_undone_is_told(void **state)
{
    struct goal goal = revised_goal();
    struct kpi kpi = rate("rate");
    (void)state;
    struct goal_terms early = goal_terms_on(&goal, day("2026-02-04"));
    assert_ptr_equal(early.due_undone, &revisions[1]);
    assert_ptr_equal(early.start_undone, &revisions[6]);
    struct kpi_terms terms = kpi_terms_on(&goal, &kpi, day("2026-02-01"));
    assert_ptr_equal(terms.baseline_undone, &revisions[4]);
    assert_ptr_equal(terms.target_undone, &revisions[2]);
    assert_null(kpi_terms_on(&goal, &kpi, day("2026-02-04")).target_undone);
}

static void closed_from_its_closing_day_on(void **state)
{
    struct goal goal = goal_blank();
    (void)state;
    assert_int_equal(goal_state_on(&goal, day(DUE)), STATE_ACTIVE);
    goal.state = STATE_CLOSED;
    assert_int_equal(goal_state_on(&goal, day(START)), STATE_CLOSED);
    goal.closed = day("2026-02-20");
    assert_int_equal(goal_state_on(&goal, day("2026-02-19")), STATE_ACTIVE);
    assert_int_equal(goal_state_on(&goal, day("2026-02-20")), STATE_CLOSED);
    goal.state = STATE_DRAFT;
    assert_int_equal(goal_state_on(&goal, day("2026-02-19")), STATE_DRAFT);
}

static void a_course_has_the_terms_of_its_day(void **state)
{
    struct goal goal = revised_goal();
    struct kpi kpi = rate("rate");
    (void)state;
    goal.state = STATE_CLOSED;
    goal.closed = day("2026-02-20");
    struct course course = course_on(&goal, &kpi, day("2026-02-01"));
    assert_int_equal(course.due, day("2026-03-16"));
    assert_int_equal(decimal_compare(course.target, num("85")), 0);
    assert_false(course.closed);
    course = course_on(&goal, NULL, day("2026-02-20"));
    assert_int_equal(course.due, day(DUE));
    assert_false(decimal_known(course.target));
    assert_true(course.closed);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(revisions_after_the_day_are_undone),
        cmocka_unit_test(on_its_day_a_revision_holds),
        cmocka_unit_test(the_order_of_the_file_does_not_matter),
        cmocka_unit_test(the_statement_is_a_term),
        cmocka_unit_test(other_kpis_keep_theirs),
        cmocka_unit_test(what_cannot_be_read_leaves_the_value),
        cmocka_unit_test(an_empty_was_is_none),
        cmocka_unit_test(the_revision_undone_is_told),
        cmocka_unit_test(closed_from_its_closing_day_on),
        cmocka_unit_test(a_course_has_the_terms_of_its_day),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
