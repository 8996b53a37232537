/*
 * The questions of a talk: coach's own, in the order of GROW, and the team's among them.
 */

#include "model_fixture.h"

#include "practice/questions.h"

static struct question *asked(struct fixture *fixture, const char *questions,
                              enum session_kind kind, size_t *count)
{
    struct team *team = arena_alloc(&fixture->arena, sizeof(*team));

    fixture_bind(fixture, &team_schema, "team.yaml",
                 arena_printf(&fixture->arena, "coach: 1\n%s", questions), team);
    return questions_of(&fixture->arena, team, kind, count);
}

static void every_kind_has_some_in_the_order_of_grow(void **state)
{
    for (int kind = 0; kind < SESSION_KIND_COUNT; kind++) {
        size_t count;
        struct question *list = asked(*state, "", (enum session_kind)kind, &count);

        assert_in_range(count, 3, 12);
        for (size_t i = 1; i < count; i++) {
            assert_true(list[i - 1].phase <= list[i].phase);
        }
    }
}

static void a_team_adds_its_own(void **state)
{
    static const char own[] = "questions:\n  - What would Zoe try?\n"
                              "  - {ask: Who else knows?, kind: checkin, phase: reality}\n"
                              "  - {ask: Which number?, kind: review}\n";
    size_t without;
    size_t count;

    asked(*state, "", SESSION_CHECKIN, &without);
    struct question *list = asked(*state, own, SESSION_CHECKIN, &count);
    assert_int_equal(count, without + 2);
    assert_string_equal(list[2].ask, "Who else knows?");
    assert_int_equal(list[2].phase, PHASE_REALITY);
    assert_string_equal(list[count - 1].ask, "What would Zoe try?");
    assert_int_equal(list[count - 1].phase, PHASE_NONE);
    assert_string_equal(fixture_complaints(*state), "");
}

static void what_is_no_phase_is_refused(void **state)
{
    size_t count;

    asked(*state, "questions:\n  - {ask: a, phase: option}\n", SESSION_GROW, &count);
    assert_string_equal(fixture_complaints(*state), "3:21 D3 'option' is not a phase of a talk\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_kind_has_some_in_the_order_of_grow, fixture_set_up,
                                        fixture_tear_down),
        cmocka_unit_test_setup_teardown(a_team_adds_its_own, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(what_is_no_phase_is_refused, fixture_set_up,
                                        fixture_tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
