/*
 * The gate: from which step on, and until when, it asks; and whether the figures of the step moved.
 */

#include "gate_fixture.h"

#define CLOSED(outcome, date) "outcome: " outcome "\nclosed: " date "\n"
#define BEFORE                "step: verbal\nby: sam\nstart: 2026-01-05\ndue: 2026-01-30\n"

static void the_days_begin_with_the_last_step_of_coaching_that_goes_on(void **state)
{
    static const struct {
        const char *step;
        const char *before;
        const char *as_of;
        const char *since;
        const char *until;
    } rows[] = {
        {STEP, NULL, "2026-03-20", "2026-03-02", "2026-03-20"},
        {STEP, NULL, "2026-03-30", "2026-03-02", "2026-03-27"},
        {STEP CLOSED("continue", "2026-03-20"), NULL, "2026-03-30", "2026-03-02", "2026-03-20"},
        {STEP CLOSED("continue", "2026-03-27"), NULL, "2026-06-19", "2026-03-02", "2026-03-27"},
        {STEP CLOSED("resolved", "2026-03-27"), NULL, "2026-03-26", "2026-03-02", "2026-03-26"},
        {STEP CLOSED("resolved", "2026-03-27"), NULL, "2026-06-19", "2026-05-22", "2026-06-19"},
        {STEP CLOSED("reassign", "2026-03-27"), NULL, "2026-06-19", "2026-05-22", "2026-06-19"},
        {STEP CLOSED("separate", "2026-03-27"), NULL, "2026-06-19", "2026-05-22", "2026-06-19"},
        {"step: written\nstart: 2026-03-02\n", BEFORE, "2026-03-30", "2026-01-05", "2026-01-30"},
        {STEP, BEFORE CLOSED("resolved", "2026-01-30"), "2026-03-30", "2026-03-02", "2026-03-27"},
        {"step: written\nstart: 2026-03-02\n", BEFORE CLOSED("resolved", "2026-01-30"),
         "2026-03-30", "2026-03-02", "2026-03-30"},
        {"step: pip\nstart: 2026-03-02\ndue: 2026-04-10\n", BEFORE, "2026-03-30", "2026-03-02",
         "2026-03-30"},
        /* due four weeks to the day */
        {"step: verbal\nstart: 2026-03-02\ndue: 2026-03-30\n", NULL, "2026-04-06", "2026-03-02",
         "2026-03-30"},
        /* nobody is named who opened it */
        {"step: verbal\nstart: 2026-03-02\n", NULL, "2026-04-06", "2026-03-02", "2026-04-06"},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct change row = {.step = rows[i].step,
                             .before = rows[i].before,
                             .as_of = rows[i].as_of,
                             .grows = 2,
                             .checkins = 4,
                             .agreed = 2};
        struct gate gate = gate_with(*state, &row);
        char since[DATE_SIZE];
        char until[DATE_SIZE];
        if (strcmp(date_format(gate.since, since), rows[i].since) != 0 ||
            strcmp(date_format(gate.until, until), rows[i].until) != 0) {
            fail_msg("\n%sas of %s: %s to %s", rows[i].step, rows[i].as_of, since, until);
        }
    }
}

#define KPIS(stories, reviews)                                                                     \
    "goal: Cut incomplete stories from 3 to 0 a sprint by 30 June 2026\n"                          \
    "why: Unfinished stories move the launch\nsupports: launch\nstart: 2026-03-02\n"               \
    "due: 2026-06-30\nkpis:\n"                                                                     \
    "  - {id: stories, kind: lag, baseline: 3, target: 0, source: review, every: 2w, "             \
    "readings: {" stories "}}\n"                                                                   \
    "  - {id: reviews, kind: lag, keep: at-most 2, source: review, every: 2w, readings: {" reviews \
    "}}\n"

static void each_kpi_is_asked_for_and_what_moved_in_part_shuts_nothing(void **state)
{
    static const struct {
        const char *goal;
        enum gate_condition condition;
        /** Of each gap the command, "; " behind it. */
        const char *commands;
    } rows[] = {
        {KPIS("2026-03-27: 3", "2026-03-06: 3, 2026-03-27: 3"), CONDITION_HOLDS, ""},
        /* some moved: people weigh it; one that has held moved nowhere */
        {KPIS("2026-03-27: 1", "2026-03-06: 3, 2026-03-27: 3"), CONDITION_IN_PART, ""},
        {KPIS("2026-03-27: 3", "2026-03-06: 3, 2026-03-27: 1"), CONDITION_IN_PART, ""},
        {KPIS("2026-03-27: 3", "2026-03-06: 1, 2026-03-27: 1"), CONDITION_HOLDS, ""},
        /* all did: first what to recognise */
        {KPIS("2026-03-27: 1", "2026-03-06: 1, 2026-03-27: 1"), CONDITION_IMPROVED,
         "coach feedback give jordan --goal jordan/stories; "
         "coach feedback give jordan --goal jordan/stories; "},
        /* what was not read is asked for, whatever the others say */
        {KPIS("2026-03-27: 3", ""), CONDITION_UNKNOWN,
         "coach goal record jordan/stories/reviews VALUE; "},
        {KPIS("2026-03-02: 3", "2026-03-06: 3, 2026-03-27: 3"), CONDITION_UNKNOWN,
         "coach goal record jordan/stories/stories VALUE; "},
        {KPIS("", ""), CONDITION_UNKNOWN,
         "coach goal record jordan/stories/stories VALUE; "
         "coach goal record jordan/stories/reviews VALUE; "},
        {KPIS("2026-03-27: 1", "2026-03-27: 3"), CONDITION_IMPROVED,
         "coach feedback give jordan --goal jordan/stories; "
         "coach goal record jordan/stories/reviews VALUE; "},
        {"", CONDITION_UNKNOWN, "coach goal list person:jordan; "},
    };
    struct fixture *fixture = *state;

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct change change = {.goal = rows[i].goal, .grows = 2, .checkins = 4, .agreed = 2};
        struct gate gate = gate_with(fixture, &change);
        const struct gate_answer *answer = &gate.answers[GATE_NOT_IMPROVED];
        struct buffer out;
        buffer_init(&out, &fixture->arena);
        for (size_t j = 0; j < answer->gap_count; j++) {
            buffer_printf(&out, "%s; ", answer->gaps[j].command);
        }
        if (gate_condition(&gate) != rows[i].condition ||
            strcmp(buffer_text(&out), rows[i].commands) != 0) {
            fail_msg("%zu: %d, '%s'", i, gate_condition(&gate), buffer_text(&out));
        }
    }
}

#define SUPPORTED "support: [{id: pair, what: Pair on the first, by: 2026-03-20}]\n"

/** The same id in two steps is two promises, each asked for by the name of its own. */
static void what_was_promised_for_two_steps_is_owed_twice(void **state)
{
    static const struct {
        const char *before;
        size_t gaps;
    } rows[] = {
        {BEFORE SUPPORTED, 2},
        {BEFORE SUPPORTED CLOSED("continue", "2026-01-30"), 2},
        {BEFORE SUPPORTED CLOSED("resolved", "2026-01-30"), 1},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct change change = {.before = rows[i].before,
                                .step = STEP SUPPORTED,
                                .grows = 2,
                                .checkins = 4,
                                .agreed = 2};
        struct gate gate = gate_with(*state, &change);
        assert_int_equal(gate.answers[GATE_SUPPORT].gap_count, rows[i].gaps);
    }
}

static void a_personal_goal_says_nothing_of_what_is_expected(void **state)
{
    struct change change = {
        .goal = "goal: Run ten kilometres by 30 June 2026\nsupports: me\nstart: 2026-03-02\n"
                "due: 2026-06-30\n",
        .grows = 2,
        .checkins = 4,
    };
    struct gate gate = gate_with(*state, &change);

    assert_int_equal(gate.answers[GATE_EXPECTATIONS].gap_count, 1);
    assert_string_equal(gate.answers[GATE_EXPECTATIONS].gaps[0].what,
                        "jordan/stories is a personal goal, which the path is not about");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_days_begin_with_the_last_step_of_coaching_that_goes_on),
        cmocka_unit_test(each_kpi_is_asked_for_and_what_moved_in_part_shuts_nothing),
        cmocka_unit_test(what_was_promised_for_two_steps_is_owed_twice),
        cmocka_unit_test(a_personal_goal_says_nothing_of_what_is_expected),
    };
    return cmocka_run_group_tests(tests, fixture_set_up, fixture_tear_down);
}
