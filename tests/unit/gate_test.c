/*
 * The gate: whoever coaches has done everything, and then one thing is taken away.
 */

#include "gate_fixture.h"

static void with_everything_on_file_each_answer_has_a_file_and_a_day(void **state)
{
    struct gate gate = gate_with(*state, &nothing);

    assert_string_equal(noes(*state, &gate), "");
    assert_true(gate.open);
    for (int i = 0; i < GATE_QUESTIONS; i++) {
        assert_int_not_equal(gate.answers[i].count, 0);
        for (size_t j = 0; j < gate.answers[i].count; j++) {
            assert_non_null(gate.answers[i].proofs[j].file);
            assert_int_not_equal(gate.answers[i].proofs[j].date, DAY_NONE);
        }
    }
}

static void what_is_taken_away_turns_its_own_question(void **state)
{
    static const struct {
        const char *taken;
        struct change change;
        const char *noes;
    } rows[] = {
        {"the person's agreement", {.grows = 2, .checkins = 4, .agreed = 0}, "expectations"},
        {"the coach's agreement", {.grows = 2, .checkins = 4, .agreed = 1}, "expectations"},
        {"feedback", {.feedback = "", .grows = 2, .checkins = 4, .agreed = 2}, "feedback"},
        {"words about what was done",
         {.feedback = FEEDBACK_ON("2026-03-13", "You were lazy"),
          .grows = 2,
          .checkins = 4,
          .agreed = 2},
         "feedback"},
        {"its days",
         {.feedback = FEEDBACK_ON("2026-03-06", "You showed two of the five stories"),
          .grows = 2,
          .checkins = 4,
          .agreed = 2},
         "feedback"},
        {"redirecting feedback, where there is praise",
         {.feedback = "", .recognition = RECOGNISED, .grows = 2, .checkins = 4, .agreed = 2},
         "feedback"},
        {"both GROW sessions", {.grows = 0, .checkins = 4, .agreed = 2}, "coaching"},
        {"one of them", {.grows = 1, .checkins = 4, .agreed = 2}, "coaching"},
        {"options of their own",
         {.grow = GROW_BY("sam", FOLLOWED), .grows = 2, .checkins = 4, .agreed = 2},
         "coaching"},
        {"the check-ins", {.grows = 2, .checkins = 0, .agreed = 2}, "support"},
        {"the last two check-ins", {.grows = 2, .checkins = 2, .agreed = 2}, "support"},
        {"that support was given",
         {.grow = GROW_BY("jordan", PROMISED(", by: 2026-03-20") FOLLOWED),
          .grows = 2,
          .checkins = 4,
          .agreed = 2},
         "support"},
        {"its day as well",
         {.grow = GROW_BY("jordan", PROMISED("") FOLLOWED), .grows = 2, .checkins = 4, .agreed = 2},
         "support"},
        {"all support, and what is in the way",
         {.grow = GROW_BY("jordan", FOLLOWED),
          .checkin = CHECKIN FOLLOWED,
          .grows = 2,
          .checkins = 4,
          .agreed = 2},
         "support"},
        {"the follow-ups of the GROW sessions",
         {.grow = GROW_BY("jordan", PROMISED(", done: 2026-03-19")),
          .grows = 2,
          .checkins = 4,
          .agreed = 2},
         "documented"},
        {"those of the check-ins",
         {.checkin = CHECKIN BLOCKERS, .grows = 2, .checkins = 4, .agreed = 2},
         "documented"},
        {"the readings",
         {.goal = GOAL_OF(""), .grows = 2, .checkins = 4, .agreed = 2},
         "not-improved"},
        {"two thirds of the gap",
         {.goal = GOAL_OF("2026-03-13: 3, 2026-03-27: 1"), .grows = 2, .checkins = 4, .agreed = 2},
         "not-improved"},
        /* what the questions do not rest on alone */
        {"support, where check-ins ask for it",
         {.grow = GROW_BY("jordan", FOLLOWED), .grows = 2, .checkins = 4, .agreed = 2},
         ""},
        {"the question, where support was given",
         {.checkin = CHECKIN FOLLOWED, .grows = 2, .checkins = 4, .agreed = 2},
         ""},
        {"support that is still to come",
         {.grow = GROW_BY("jordan", PROMISED(", by: 2026-04-20") FOLLOWED),
          .grows = 2,
          .checkins = 4,
          .agreed = 2},
         ""},
        {"a third of the gap",
         {.goal = GOAL_OF("2026-03-13: 3, 2026-03-27: 2"), .grows = 2, .checkins = 4, .agreed = 2},
         ""},
        {"the step", {.step = "", .grows = 2, .checkins = 4, .agreed = 2}, ""},
        /* targets of the step are agreed to like the goal */
        {"an agreement to targets",
         {.step = STEP "targets: [{kpi: jordan/stories/incomplete, value: 1}]\n",
          .grows = 2,
          .checkins = 4,
          .agreed = 2},
         "expectations"},
        /* the goal holds both what was expected and the figures */
        {"the goal", {.goal = "", .grows = 2, .checkins = 4}, "expectations not-improved"},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct gate gate = gate_with(*state, &rows[i].change);
        const char *found = noes(*state, &gate);
        if (strcmp(found, rows[i].noes) != 0 || gate.open != !*rows[i].noes) {
            fail_msg("without %s: '%s', not '%s'", rows[i].taken, found, rows[i].noes);
        }
    }
}

static void what_is_missing_is_said_with_the_command_that_begins_with_it(void **state)
{
    static const struct {
        struct change change;
        enum gate_question question;
        const char *what;
        const char *command;
    } rows[] = {
        {{.grows = 2, .checkins = 4, .agreed = 1},
         GATE_EXPECTATIONS,
         "jordan/stories, as it stands, is not agreed by sam",
         "coach goal agree jordan/stories"},
        {{.feedback = "", .grows = 2, .checkins = 4, .agreed = 2},
         GATE_FEEDBACK,
         "no specific, timely feedback of the coach since 2026-02-02",
         "coach feedback give jordan"},
        {{.feedback = "", .recognition = RECOGNISED, .grows = 2, .checkins = 4, .agreed = 2},
         GATE_FEEDBACK,
         "no redirecting feedback of the coach since 2026-02-02, only reinforcing",
         "coach feedback give jordan --redirecting"},
        {{.grows = 1, .checkins = 4, .agreed = 2},
         GATE_COACHING,
         "1 of 2 GROW sessions with an option and an action of their own since 2026-03-02 (1 held)",
         "coach session schedule jordan --kind grow --date DATE"},
        {{.grows = 2, .checkins = 2, .agreed = 2},
         GATE_SUPPORT,
         "no check-in in 2 of 4 weeks, first in that of 2026-03-16",
         "coach pip checkin jordan"},
        {{.grow = GROW_BY("jordan", PROMISED(", by: 2026-03-20") FOLLOWED),
          .grows = 2,
          .checkins = 4,
          .agreed = 2},
         GATE_SUPPORT,
         "promised for 2026-03-20 and not given yet: Pair on the first",
         "coach session action done jordan/2026-03-04/pair"},
        {{.step = "", .grows = 2, .checkins = 0, .agreed = 2},
         GATE_SUPPORT,
         "no check-in since 2026-03-02",
         "coach session log jordan --kind checkin"},
        {{.checkin = CHECKIN BLOCKERS, .grows = 2, .checkins = 4, .agreed = 2},
         GATE_DOCUMENTED,
         "no follow-up on the check-in of 2026-03-06",
         "coach session followup jordan/2026-03-06"},
        {{.grow = GROW_BY("jordan", ""), .grows = 2, .checkins = 4, .agreed = 2},
         GATE_DOCUMENTED,
         "no follow-up on the GROW session of 2026-03-04",
         "coach session followup jordan/2026-03-04"},
        {{.goal = GOAL_OF("2026-03-27: 1"), .grows = 2, .checkins = 4, .agreed = 2},
         GATE_NOT_IMPROVED,
         "it improved: recognise it (incomplete: 3 -> 1, target 0)",
         "coach feedback give jordan --goal jordan/stories"},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct gate gate = gate_with(*state, &rows[i].change);
        const struct gate_answer *answer = &gate.answers[rows[i].question];
        assert_int_not_equal(answer->gap_count, 0);
        assert_string_equal(answer->gaps[0].what, rows[i].what);
        assert_string_equal(answer->gaps[0].command, rows[i].command);
    }
}

static void what_answers_on_the_same_day_is_in_the_order_of_the_file(void **state)
{
    struct gate gate = gate_with(*state, &nothing);
    const struct gate_answer *answer = &gate.answers[GATE_EXPECTATIONS];

    assert_int_equal(answer->count, 2);
    assert_int_equal(answer->proofs[0].line, 1);
    assert_string_equal(answer->proofs[0].what, "'sam' agreed to jordan/stories");
    assert_int_equal(answer->proofs[1].line, 2);
    assert_string_equal(answer->proofs[1].what, "'jordan' agreed to jordan/stories");
}

static void praise_is_shown_beside_what_answers(void **state)
{
    struct change change = {.recognition = RECOGNISED, .grows = 2, .checkins = 4, .agreed = 2};
    struct gate gate = gate_with(*state, &change);
    const struct gate_answer *answer = &gate.answers[GATE_FEEDBACK];

    assert_true(answer->yes);
    assert_int_equal(answer->count, 2);
    assert_false(answer->proofs[0].is_beside);
    assert_true(answer->proofs[1].is_beside);
    assert_string_equal(answer->proofs[1].what,
                        "SBI, reinforcing, 1 day after the event: You asked early");
}

static void a_followup_is_missing_two_days_behind_the_talk(void **state)
{
    /* the last talk is that of 27 March; those before have their follow-ups */
    static const struct {
        const char *as_of;
        size_t gaps;
        const char *proof;
    } rows[] = {
        {"2026-03-27", 3, "the check-in, with a follow-up due by 2026-03-29"},
        {"2026-03-29", 3, "the check-in, with a follow-up due by 2026-03-29"},
        {"2026-03-30", 4, "follow-up on the GROW session"},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct change change = {.grow = GROW_BY("jordan", "followup_sent: 2026-03-19\n"),
                                .checkin = CHECKIN BLOCKERS,
                                .as_of = rows[i].as_of,
                                .grows = 2,
                                .checkins = 4,
                                .agreed = 2};
        struct gate gate = gate_with(*state, &change);
        const struct gate_answer *answer = &gate.answers[GATE_DOCUMENTED];
        assert_int_equal(answer->gap_count, rows[i].gaps);
        assert_string_equal(answer->proofs[answer->count - 1].what, rows[i].proof);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(with_everything_on_file_each_answer_has_a_file_and_a_day),
        cmocka_unit_test(what_is_taken_away_turns_its_own_question),
        cmocka_unit_test(what_is_missing_is_said_with_the_command_that_begins_with_it),
        cmocka_unit_test(praise_is_shown_beside_what_answers),
        cmocka_unit_test(a_followup_is_missing_two_days_behind_the_talk),
        cmocka_unit_test(what_answers_on_the_same_day_is_in_the_order_of_the_file),
    };
    return cmocka_run_group_tests(tests, fixture_set_up, fixture_tear_down);
}
