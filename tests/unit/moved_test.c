/*
 * What moved between two days, and how it is said.
 */

#include "model_fixture.h"

#include "practice/moved.h"

#define HEAD "goal: g\nstart: 2026-01-05\ndue: 2026-03-30\n"

static day_t day(const char *date)
{
    return date_parse(date, strlen(date));
}

static struct goals goals_of(struct fixture *fixture, const char *text)
{
    struct goal *goal = arena_alloc(&fixture->arena, sizeof(*goal));

    fixture_bind(fixture, &goal_schema, "g", text, goal);
    return (struct goals){goal, 1};
}

static void from_one_reading_to_another(void **state)
{
    static const struct {
        const char *name;
        const char *kpi;
        const char *since;
        const char *words;
        int direction;
    } rows[] = {
        {"up is towards a higher target",
         "{id: a, unit: \"%\", baseline: 65, target: 90, readings: {2026-01-09: 66, 2026-01-16: "
         "70}}",
         "2026-01-12", "from 66 to 70%, 20% to go", 1},
        {"down is towards a lower one",
         "{id: a, unit: h, baseline: 55, target: 45, readings: {2026-01-09: 54, 2026-01-16: 55}}",
         "2026-01-12", "from 54 to 55 h, 10 h to go", -1},
        {"before any reading it was at the baseline",
         "{id: a, baseline: 65, target: 90, readings: {2026-01-16: 70}}", "2026-01-12",
         "from 65 to 70, 20 to go", 1},
        {"no reading since", "{id: a, baseline: 65, target: 90, readings: {2026-01-09: 66}}",
         "2026-01-12", "still at 66, 24 to go", 0},
        {"no reading at all", "{id: a, baseline: 65, target: 90}", "2026-01-12", "no reading yet",
         0},
        {"a reading of a later day has not happened",
         "{id: a, baseline: 65, target: 90, readings: {2026-01-09: 66, 2026-01-20: 90}}",
         "2026-01-12", "still at 66, 24 to go", 0},
        {"the target is passed",
         "{id: a, baseline: 65, target: 90, readings: {2026-01-09: 66, 2026-01-16: 91}}",
         "2026-01-12", "from 66 to 91, the target is met", 1},
        {"nearer to a line", "{id: a, keep: at-most 5, readings: {2026-01-09: 9, 2026-01-16: 6}}",
         "2026-01-12", "from 9 to 6, 1 off the line", 1},
        {"within a line either way is no movement",
         "{id: a, keep: at-most 5, readings: {2026-01-09: 3, 2026-01-16: 5}}", "2026-01-12",
         "from 3 to 5, inside the line", 0},
        {"without baseline nothing is to go", "{id: a, target: 90, readings: {2026-01-16: 70}}",
         "2026-01-12", "at 70", 0},
    };
    struct fixture *fixture = *state;
    struct bounds bounds = bounds_of(NULL);

    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        struct goals goals =
            goals_of(fixture, arena_printf(&fixture->arena, HEAD "kpis:\n  - %s\n", rows[i].kpi));
        struct movements moved = movements_since(&fixture->arena, &goals, day(rows[i].since),
                                                 day("2026-01-16"), &bounds);
        const char *words = movement_in_words(&fixture->arena, &moved.items[0]);
        if (strcmp(words, rows[i].words) != 0 || moved.items[0].direction != rows[i].direction) {
            fail_msg("%s: %s, %d", rows[i].name, words, moved.items[0].direction);
        }
    }
}

static void milestones_are_counted(void **state)
{
    struct fixture *fixture = *state;
    struct bounds bounds = bounds_of(NULL);
    struct goals goals =
        goals_of(fixture, HEAD "milestones:\n  - {id: a, what: a, done: 2026-01-10}\n"
                               "  - {id: b, what: b, done: 2026-01-14}\n  - {id: c, what: c}\n");
    struct movements moved =
        movements_since(&fixture->arena, &goals, day("2026-01-12"), day("2026-01-16"), &bounds);

    assert_int_equal(moved.count, 1);
    assert_null(moved.items[0].kpi);
    assert_int_equal(moved.items[0].direction, 1);
    assert_string_equal(movement_in_words(&fixture->arena, &moved.items[0]),
                        "from 1 to 2 of 3 done");
}

static void goals_that_are_not_active_do_not_move(void **state)
{
    struct fixture *fixture = *state;
    struct bounds bounds = bounds_of(NULL);
    struct goals draft = goals_of(fixture, HEAD "state: draft\nkpis:\n  - {id: a}\n");
    struct goals closed =
        goals_of(fixture, HEAD "state: closed\nclosed: 2026-01-14\nkpis:\n  - {id: a}\n");

    assert_int_equal(
        movements_since(&fixture->arena, &draft, day("2026-01-12"), day("2026-01-16"), &bounds)
            .count,
        0);
    assert_int_equal(
        movements_since(&fixture->arena, &closed, day("2026-01-12"), day("2026-01-16"), &bounds)
            .count,
        0);
    assert_int_equal(
        movements_since(&fixture->arena, &closed, day("2026-01-12"), day("2026-01-13"), &bounds)
            .count,
        1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(from_one_reading_to_another, fixture_set_up,
                                        fixture_tear_down),
        cmocka_unit_test_setup_teardown(milestones_are_counted, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(goals_that_are_not_active_do_not_move, fixture_set_up,
                                        fixture_tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
