/*
 * The KPIs of a step: how far they came from its start, and what is said of that.
 */

#include "model_fixture.h"

#include "practice/pip.h"

static day_t day(const char *text)
{
    return date_parse(text, strlen(text));
}

/** A KPI with these readings in a verbal step, as of 30 March. */
static struct pip_kpi measured(struct fixture *fixture, const char *kpi, const char *target)
{
    static const char head[] = "goal: Cut incomplete stories from 3 to 0 a sprint\n"
                               "start: 2026-01-05\ndue: 2026-06-30\nkpis:\n  - {id: a, ";
    struct goal *goal = arena_alloc(&fixture->arena, sizeof(*goal));
    struct pip pip;
    struct person person = {.id = "jordan", .goals = {goal, 1}, .pips = {&pip, 1}};
    struct team team = {.people = {&person, 1}};
    const char *text = arena_printf(&fixture->arena, "%s%s}\n", head, kpi);

    schema_defaults(&team_schema, &team);
    team.people = (struct people){&person, 1};
    assert_true(fixture_bind(fixture, &goal_schema, "a", text, goal));
    goal->person = "jordan";
    goal->slug = "stories";
    text = arena_printf(&fixture->arena, "step: verbal\nstart: 2026-03-02\ndue: 2026-03-27\n%s",
                        target);
    assert_true(fixture_bind(fixture, &pip_schema, "b", text, &pip));
    struct pip_kpis kpis =
        pip_kpis_of(&fixture->arena, &team, &person, &pip, pip.start, day("2026-03-30"));

    assert_int_equal(kpis.count, 1);
    return kpis.items[0];
}

#define THREE  "baseline: 3, target: 0, readings: "
#define RISING "baseline: 65, target: 90, readings: "
#define TO_TWO "targets: [{kpi: jordan/stories/a, value: 2}]\n"

static void half_of_the_gap_at_the_start_is_an_improvement(void **state)
{
    static const struct {
        const char *kpi;
        const char *target;
        enum answer improved;
    } rows[] = {
        {THREE "{2026-03-13: 3, 2026-03-27: 3}", "", ANSWER_NO},
        {THREE "{2026-03-13: 3, 2026-03-27: 2}", "", ANSWER_NO},
        {THREE "{2026-03-13: 3, 2026-03-27: 1.5}", "", ANSWER_YES},
        {THREE "{2026-03-13: 3, 2026-03-27: 1}", "", ANSWER_YES},
        /* it is measured from the start of the step, not from that of the goal */
        {"baseline: 9, target: 0, readings: {2026-03-01: 3, 2026-03-27: 2}", "", ANSWER_NO},
        /* and towards the target of the step, where it has one */
        {THREE "{2026-03-13: 3, 2026-03-27: 2}", TO_TWO, ANSWER_YES},
        {THREE "{2026-03-27: 3}", TO_TWO, ANSWER_NO},
        {RISING "{2026-03-27: 60}", "", ANSWER_NO},
        {RISING "{2026-03-27: 78}", "", ANSWER_YES},
        /* what was read before the start, or not at all, cannot tell */
        {THREE "{2026-03-01: 0}", "", ANSWER_UNKNOWN},
        {"baseline: 3, target: 0", "", ANSWER_UNKNOWN},
        {"keep: at-most 5, readings: {2026-03-27: 4}", "", ANSWER_YES},
        /* what was beyond the target of the step at its start, and is still, needs no more */
        {RISING "{2026-03-01: 95, 2026-03-27: 96}", "", ANSWER_YES},
        {RISING "{2026-03-01: 95, 2026-03-27: 91}", "", ANSWER_YES},
        {RISING "{2026-03-01: 95, 2026-03-27: 70}", "", ANSWER_NO},
        {THREE "{2026-03-01: 1, 2026-03-27: 0}", TO_TWO, ANSWER_YES},
        /* a line to hold, from how far outside it was */
        {"keep: at-most 5, readings: {2026-03-20: 7, 2026-03-27: 8}", "", ANSWER_NO},
        {"keep: at-most 2, readings: {2026-03-06: 3, 2026-03-27: 2.4}", "", ANSWER_YES},
        {"keep: at-most 2, readings: {2026-03-06: 3, 2026-03-27: 2.6}", "", ANSWER_NO},
        {"keep: at-most 2, readings: {2026-03-01: 3, 2026-03-27: 2.5}", "", ANSWER_YES},
        {"keep: at-least 9, readings: {2026-03-06: 5, 2026-03-27: 6}", "", ANSWER_NO},
        {"keep: at-most 2, readings: {2026-03-06: 1, 2026-03-27: 3}", "", ANSWER_NO},
        /* one reading has nothing to be compared to, and that of the first day is where it was */
        {"target: 0, readings: {2026-03-27: 3}", "", ANSWER_UNKNOWN},
        {"keep: at-most 2, readings: {2026-03-27: 3}", "", ANSWER_UNKNOWN},
        {THREE "{2026-03-02: 3}", "", ANSWER_UNKNOWN},
        {THREE "{2026-03-02: 1}", "", ANSWER_UNKNOWN},
        {THREE "{2026-03-02: 0}", "", ANSWER_UNKNOWN},
        {"keep: at-most 5, readings: {2026-03-02: 4}", "", ANSWER_UNKNOWN},
        {THREE "{2026-03-02: 3, 2026-03-03: 3}", "", ANSWER_NO},
        {THREE "{2026-03-03: 3}", "", ANSWER_NO},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        enum answer found = measured(*state, rows[i].kpi, rows[i].target).improved;
        if (found != rows[i].improved) {
            fail_msg("%s %s: %d, not %d", rows[i].kpi, rows[i].target, found, rows[i].improved);
        }
    }
}

static void what_moved_is_told_and_recognised_in_its_own_words(void **state)
{
    static const struct {
        const char *kpi;
        const char *moved;
        const char *recognised;
    } rows[] = {
        {THREE "{2026-03-27: 1}", "3 -> 1", "it improved: recognise it"},
        {"keep: at-most 5, readings: {2026-03-06: 4, 2026-03-27: 5}", "4 -> 5",
         "it held: recognise it"},
        {"keep: at-most 5, readings: {2026-03-06: 9, 2026-03-27: 5}", "9 -> 5",
         "it improved: recognise it"},
        {"keep: at-most 2, readings: {2026-03-06: 3, 2026-03-27: 2.4}", "3 -> 2.4",
         "it improved: recognise it"},
        {RISING "{2026-03-01: 95, 2026-03-27: 91}", "95 -> 91", "it held: recognise it"},
        {THREE "{2026-03-02: 3}", "3 on 2026-03-02, no reading since", NULL},
        {"target: 0, readings: {2026-03-20: 4}", "4 on 2026-03-20, no reading since", NULL},
        {THREE "{2026-03-01: 3}", "no reading since 2026-03-02", NULL},
    };
    struct fixture *fixture = *state;

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct pip_kpi one = measured(fixture, rows[i].kpi, "");
        assert_string_equal(pip_kpi_moved(&fixture->arena, &one), rows[i].moved);
        assert_int_equal(one.improved == ANSWER_YES, rows[i].recognised != NULL);
        if (rows[i].recognised) {
            assert_string_equal(pip_kpi_recognised(&one), rows[i].recognised);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(half_of_the_gap_at_the_start_is_an_improvement),
        cmocka_unit_test(what_moved_is_told_and_recognised_in_its_own_words),
    };
    return cmocka_run_group_tests(tests, fixture_set_up, fixture_tear_down);
}
