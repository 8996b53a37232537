/*
 * The goal linter on records: each rule in rows of a goal's file and what it says of it.
 */

#include "lint_fixture.h"

#define DATES "start: 2026-01-05\ndue: 2026-03-30\n"
#define GOAL  "goal: Raise on-time delivery from 65% to 90% by 30 March 2026\n" DATES
#define SOLD  "goal: Sign 20 contracts by 30 March 2026\n" DATES
#define RATE  GOAL "kpis:\n  - id: rate\n    unit: \"%\"\n    baseline: 65\n    target: 90\n"

/* Words and keys together */

static void keys_answer_for_words(void **state)
{
    static const struct lint_row rows[] = {
        {"M1", "goal: Understand our clients\n" DATES,
         "'Understand our clients' says neither how much nor what will be there when it is done\n"},
        {"M1", "goal: Understand our clients\n" DATES "kpis: [{id: a, baseline: 1, target: 2}]\n",
         ""},
        {"M1", "goal: Understand our clients\n" DATES "kpis: [{id: a, keep: at-least 2}]\n", ""},
        {"S2", "goal: Answer clients faster\n" DATES "kpis: [{id: a, baseline: 1, target: 2}]\n",
         ""},
        {"T1", "goal: Raise on-time delivery from 65% to 90%\nstate: draft\n",
         "'Raise on-time delivery from 65% to 90%' says neither by when nor how often\n"},
        {"T1", "goal: Raise on-time delivery from 65% to 90%\n" DATES, ""},
        {"T1",
         "goal: Raise x from 65% to 90%\nstate: draft\nhabits: [{id: a, do: b, every: day}]\n", ""},
        {"T2", "goal: Raise on-time delivery from 65% to 90% soon\n" DATES, ""},
        {"T2", "goal: Raise on-time delivery from 65% to 90% soon\nstate: draft\n",
         "'soon' 'soon' is no day and no rhythm\n"},
        /* what was refused is not asked for again: that is D3 */
        {"T1", "goal: Raise on-time delivery from 65% to 90%\nstart: 2026-01-05\ndue: soon\n", ""},
        {"M1", "goal: Understand our clients\n" DATES "kpis: [{id: a, target: 90%}]\n", ""},
        {"M2", GOAL "kpis: [{id: a, baseline: 65%, target: 90}]\n", ""},
    };
    LINT_CHECK(rows);
}

/* A */

#define KPI(rest)           SOLD "kpis: [{id: k, " rest "}]\n"
#define SHARE(name, rest)   KPI("name: " name ", unit: \"%\", " rest)
#define BEYOND(what, value) " is " what ", and cannot come to " value "\n"

static void limits_of_units(void **state)
{
    static const struct lint_row rows[] = {
        {"A1", SHARE("On-time rate", "baseline: 65, target: 105"),
         "[105] 'On-time rate'" BEYOND("a share of a whole", "105")},
        {"A1", SHARE("Share of late orders", "baseline: 5, target: -1"),
         "[-1] 'Share of late orders'" BEYOND("a share of a whole", "-1")},
        {"A1", SHARE("Test coverage", "keep: at-least 101"),
         "[at-least 101] 'Test coverage'" BEYOND("a share of a whole", "101")},
        {"A1", KPI("measure: on-time-rate, unit: \"%\", baseline: 65, target: 105"),
         "[105] 'k'" BEYOND("a share of a whole", "105")},
        {"A1", SHARE("On-time rate", "baseline: 65, target: 100"), ""},
        {"A1", SHARE("Growth rate", "baseline: 65, target: 150"), ""},
        {"A1", SHARE("Goal attainment rate", "baseline: 65, target: 125"), ""},
        {"A1", SHARE("Sales against plan", "baseline: 80, target: 125"), ""},
        {"A1", SHARE("Net revenue retention rate", "baseline: 98, target: 110"), ""},
        {"A1", SHARE("Utilisation rate", "baseline: 80, target: 110"), ""},
        {"A1", SHARE("Sales", "baseline: 80, target: 125"), ""},
        {"A1", SHARE("Growth", "baseline: 2, target: -1"), ""},
        {"A1",
         "goal: Bring the team to 125% of its goal by 30 March 2026\n" DATES
         "kpis: [{id: rate, unit: \"%\", baseline: 80, target: 125}]\n",
         ""},
        {"A1", KPI("name: Rate, unit: h, baseline: 80, target: 125"), ""},
        {"A1", KPI("unit: stories, baseline: 5, target: -1"), "[-1] 'k'" BEYOND("a count", "-1")},
        {"A1", KPI("unit: h, baseline: 5, target: -1"), "[-1] 'k'" BEYOND("a count", "-1")},
        {"A1", KPI("unit: /month, baseline: 5, target: -1"), "[-1] 'k'" BEYOND("a count", "-1")},
        {"A1", KPI("unit: defects/week, keep: at-most -1"),
         "[at-most -1] 'k'" BEYOND("a count", "-1")},
        {"A1", KPI("unit: stories, baseline: 5, target: 0"), ""},
        {"A1", KPI("unit: EUR, baseline: 5, target: -1"), ""},
        {"A1", KPI("unit: points, baseline: 5, target: -1"), ""},
        {"A1", KPI("unit: °C, baseline: 5, target: -18"), ""},
        {"A1", KPI("name: Deviation, unit: days, baseline: 5, target: -1"), ""},
        {"A1", KPI("baseline: 5, target: -1"), ""},
        {"A1", KPI("unit: /5, baseline: 3.2, target: 5.1"),
         "[5.1] 'k'" BEYOND("a mark out of 5", "5.1")},
        {"A1", KPI("unit: /5, baseline: 3.2, target: 5"), ""},
    };
    LINT_CHECK(rows);
}

#define READ(readings) RATE "    readings: {" readings "}\n"

static void paces(void **state)
{
    static const struct lint_row rows[] = {
        {"A2", READ("2026-02-27: 66, 2026-03-06: 68, 2026-03-13: 69, 2026-03-20: 71"),
         "[90] 'rate' needs 44.33 a week until 2026-03-30; the best between two readings was 2\n"},
        {"A2", READ("2026-02-27: 66, 2026-03-06: 68, 2026-03-13: 69, 2026-03-20: 89"), ""},
        /* three are too few, and so are four of which two are the same */
        {"A2", READ("2026-03-06: 68, 2026-03-13: 69, 2026-03-20: 71"), ""},
        {"A2", READ("2026-02-27: 66, 2026-03-06: 68, 2026-03-13: 68, 2026-03-20: 71"), ""},
        {"A2", READ("2026-02-20: 66, 2026-02-27: 66, 2026-03-06: 66, 2026-03-13: 66"), ""},
        {"A2", READ("2026-02-27: 66, 2026-03-06: 68, 2026-03-13: 69, 2026-03-20: 91"), ""},
        {"A3", READ("2026-01-23: 91, 2026-03-20: 84"),
         "[90] no stretch: 'rate' was at 91 on 2026-01-23 already\n"},
        {"A3", READ("2025-12-12: 92, 2026-01-23: 95"),
         "[90] no stretch: 'rate' was at 92 on 2025-12-12 already\n"},
        {"A3", READ("2026-01-23: 84, 2026-03-20: 91"), ""},
        {"A3", READ("2026-01-23: 91, 2026-03-20: 92"), ""},
        {"A3", READ("2026-01-23: 89, 2026-03-20: 84"), ""},
        {"A3", READ("2026-03-20: 84, 2026-03-28: 91"), ""},
    };
    LINT_CHECK(rows);
}

/** Down is a way, too, and the rate is as signed as in the scorecard. */
static void pace_downwards(void **state)
{
    static const struct lint_row rows[] = {
        {"A2",
         "goal: Cut response time from 18 h to 4 h by 30 March 2026\n" DATES
         "kpis:\n  - {id: k, unit: h, baseline: 18, target: 4, readings: {2026-02-27: 18, "
         "2026-03-06: 16, 2026-03-13: 17, 2026-03-20: 15}}\n",
         "[4] 'k' needs -25.67 a week until 2026-03-30; the best between two readings was -2\n"},
    };
    LINT_CHECK(rows);
}

static void support_is_late(void **state)
{
    static const struct lint_row rows[] = {
        {"A5", GOAL "support:\n  - {what: a course, who: sam, by: 2026-02-01}\n",
         "[2026-02-01] 'a course' was promised by 2026-02-01, and the goal may hang on it\n"},
        {"A5", GOAL "support: [{what: a course, by: 2026-02-01, done: 2026-03-20}]\n", ""},
        {"A5", GOAL "support: [{what: a course, by: 2026-02-01, done: 2026-03-28}]\n",
         "[2026-02-01] 'a course' was promised by 2026-02-01, and the goal may hang on it\n"},
        {"A5", GOAL "support: [{what: a course, by: 2026-03-27}]\n", ""},
        {"A5", GOAL "support: [{what: a course}]\n", ""},
    };
    LINT_CHECK(rows);
}

/* R */

static void what_is_served(void **state)
{
    static const struct lint_row rows[] = {
        {"R1", GOAL, "1:1 it does not say what it supports\n"},
        {"R1", GOAL "supports: me\n", ""},
        {"R1", GOAL "supports: nothing\n", ""},
        {"R2", GOAL "supports: me\n", ""},
        {"R2", GOAL "supports: growth\n", ""},
        {"R2", GOAL "supports: grwth\n",
         "[grwth] there is no 'grwth': the chain jordan/g -> grwth breaks\n"},
        {"R2", GOAL "supports: jordan/g\n",
         "[jordan/g] what it serves leads back to it: jordan/g -> jordan/g\n"},
        {"R3", GOAL, "1:1 it does not say why it matters\n"},
        {"R3", GOAL "why: ''\n", "[''] it does not say why it matters\n"},
        {"R3", GOAL "why: Late projects cost us two renewals\n", ""},
    };
    LINT_CHECK(rows);
}

/* T */

#define BY(when, due)          "goal: Sign 20 contracts " when "\nstart: 2026-01-05\ndue: " due "\n"
#define OFF(words, meant, due) "'" words "' the statement means " meant ", `due` is " due "\n"

static void dates_agree(void **state)
{
    static const struct lint_row rows[] = {
        {"T3", BY("by 30 March 2026", "2026-03-30"), ""},
        {"T3", BY("by 30 March 2026", "2026-03-27"),
         OFF("by 30 March 2026", "2026-03-30", "2026-03-27")},
        {"T3", BY("by June", "2026-06-30"), ""},
        {"T3", BY("by June", "2026-06-12"), ""},
        {"T3", BY("by June", "2026-07-31"), OFF("by June", "2026-06-30", "2026-07-31")},
        {"T3", BY("by June 2026", "2026-05-31"), OFF("by June 2026", "2026-06-30", "2026-05-31")},
        {"T3", BY("by the end of June", "2026-06-26"), ""},
        {"T3", BY("in Q1", "2026-03-31"), ""},
        {"T3", BY("in Q2", "2026-03-31"), OFF("in Q2", "2026-06-30", "2026-03-31")},
        {"T3", BY("this quarter", "2026-03-31"), ""},
        {"T3", BY("within 12 weeks", "2026-03-30"), ""},
        {"T3", BY("within 12 weeks", "2026-03-27"), ""},
        {"T3", BY("within 12 weeks", "2026-03-31"),
         OFF("within 12 weeks", "2026-03-30", "2026-03-31")},
        {"T3", BY("every Friday", "2026-03-31"), ""},
        {"T3", BY("each week by Friday", "2026-03-31"), ""},
        {"T3", BY("by Friday", "2026-03-31"), OFF("by Friday", "2026-01-09", "2026-03-31")},
        {"T3", "goal: Reply to all clients within 2 days\n" DATES, ""},
        {"T3", BY("by the launch", "2026-03-31"), ""},
        {"T3", BY("", "2026-03-31"), ""},
        {"T3", "goal: Sign 20 contracts by 30 March 2026\nstate: draft\n", ""},
    };
    LINT_CHECK(rows);
}

#define FROM(start, due, rest) "goal: Sign 20 contracts\nstart: " start "\ndue: " due "\n" rest

static void start_and_due(void **state)
{
    static const struct lint_row rows[] = {
        {"T4", FROM("2026-03-30", "2026-01-05", ""),
         "[2026-01-05] it is due before its start, 2026-03-30\n"},
        {"T4", FROM("2026-03-30", "2026-03-30", ""), ""},
        {"T5", FROM("2026-01-05", "2026-03-26", ""),
         "[2026-03-26] it was due on 2026-03-26 and is still open\n"},
        {"T5", FROM("2026-01-05", "2026-03-27", ""), ""},
        {"T5", FROM("2026-01-05", "2026-03-26", "state: draft\n"), ""},
        {"T5", FROM("2026-01-05", "2026-03-26", "state: closed\nclosed: 2026-03-26\n"), ""},
        {"T5", FROM("2026-01-05", "2026-03-26", "state: closed\nclosed: 2026-03-30\n"),
         "[2026-03-26] it was due on 2026-03-26 and is still open\n"},
        {"T6", FROM("2026-01-05", "2027-01-06", ""), ""},
        {"T6", FROM("2026-01-05", "2027-01-07", ""),
         "[2027-01-07] it goes on for 367 days without a milestone\n"},
        {"T6", FROM("2026-01-05", "2027-06-30", "milestones: [{id: a, what: b}]\n"), ""},
    };
    LINT_CHECK(rows);
}

/* Who and what is judged */

static void drafts_are_told_hints(void **state)
{
    struct lint_file files[] = {{"jordan/g", "goal: Improve communication\nstate: draft\n"},
                                {NULL, NULL}};
    struct fixture *fixture = *state;
    struct lint_world world;
    struct findings findings;

    lint_world_make(fixture, LINT_TEAM, files, &world);
    const struct lint_team *lint =
        lint_team_make(&fixture->arena, &world.team, lint_day("2026-03-27"));
    findings_init(&findings, &fixture->arena);
    assert_int_equal(lint_goal(lint, &world.goals[0], &findings), CRITERIA_ALL);
    assert_true(findings.count >= 3);
    for (size_t i = 0; i < findings.count; i++) {
        assert_int_equal(findings.items[i].severity, SEVERITY_HINT);
    }
    /* what it is, it is all the same */
    struct verdicts verdicts = verdicts_draw(&findings, CRITERIA_ALL);
    assert_int_equal(verdicts.criteria[SPECIFIC], VERDICT_FAIL);
    assert_int_equal(verdicts.criteria[RELEVANT], VERDICT_PASS);
    assert_int_equal(verdicts.smart, VERDICT_FAIL);
}

static void what_is_over_is_not_judged(void **state)
{
    struct lint_file files[] = {
        {"ana/g", "goal: Improve communication\n" DATES},
        {"jordan/g", "goal: Improve communication\n" DATES "state: closed\nclosed: 2026-03-01\n"},
        {NULL, NULL}};
    struct fixture *fixture = *state;
    struct lint_world world;
    struct findings findings;

    lint_world_make(fixture, LINT_TEAM, files, &world);
    world.people[0].left = lint_day("2026-03-27");
    const struct lint_team *lint =
        lint_team_make(&fixture->arena, &world.team, lint_day("2026-03-27"));
    findings_init(&findings, &fixture->arena);
    assert_int_equal(lint_goal(lint, &world.goals[0], &findings), 0);
    assert_int_equal(lint_goal(lint, &world.goals[1], &findings), 0);
    assert_int_equal(findings.count, 0);

    lint = lint_team_make(&fixture->arena, &world.team, lint_day("2026-02-27"));
    assert_int_equal(lint_goal(lint, &world.goals[0], &findings), CRITERIA_ALL);
    assert_int_equal(lint_goal(lint, &world.goals[1], &findings), CRITERIA_ALL);
}

static void verdicts_are_drawn(void **state)
{
    struct fixture *fixture = *state;
    struct findings findings;
    struct verdicts verdicts;

    findings_init(&findings, &fixture->arena);
    verdicts = verdicts_draw(&findings, CRITERIA_OF_WORDS);
    assert_int_equal(verdicts.smart, VERDICT_PASS);
    assert_int_equal(verdicts.criteria[ACHIEVABLE], VERDICT_UNKNOWN);
    assert_int_equal(verdicts_draw(&findings, 1u << SPECIFIC).smart, VERDICT_UNKNOWN);

    findings_add_words(&findings, "S3", (struct span){0, 1}, NULL, "a hint");
    findings_add_words(&findings, "R1", (struct span){0, 1}, NULL, "a warning");
    assert_int_equal(verdicts_draw(&findings, CRITERIA_ALL).smart, VERDICT_PASS);

    findings_add_words(&findings, "A1", (struct span){0, 1}, NULL, "an error");
    verdicts = verdicts_draw(&findings, CRITERIA_ALL);
    assert_int_equal(verdicts.criteria[SPECIFIC], VERDICT_PASS);
    assert_int_equal(verdicts.criteria[ACHIEVABLE], VERDICT_FAIL);
    assert_int_equal(verdicts.smart, VERDICT_FAIL);
    assert_int_equal(verdicts_draw(&findings, CRITERIA_OF_WORDS).smart, VERDICT_PASS);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        LINT_TEST(keys_answer_for_words),
        LINT_TEST(limits_of_units),
        LINT_TEST(paces),
        LINT_TEST(pace_downwards),
        LINT_TEST(support_is_late),
        LINT_TEST(what_is_served),
        LINT_TEST(dates_agree),
        LINT_TEST(start_and_due),
        LINT_TEST(drafts_are_told_hints),
        LINT_TEST(what_is_over_is_not_judged),
        LINT_TEST(verdicts_are_drawn),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
