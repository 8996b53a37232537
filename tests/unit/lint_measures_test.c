/*
 * The goal linter on KPIs, M2 to M6, in rows of a goal's file and what a rule says of it.
 */

#include "lint_fixture.h"

#include "smart/kinds.h"

#define DATES "start: 2026-01-05\ndue: 2026-03-30\n"
#define GOAL  "goal: Raise on-time delivery from 65% to 90% by 30 March 2026\n" DATES
#define SOLD  "goal: Sign 20 contracts by 30 March 2026\n" DATES
#define RATE  GOAL "kpis:\n  - id: rate\n    unit: \"%\"\n    baseline: 65\n    target: 90\n"

static void kpis_need_baseline_and_source(void **state)
{
    static const struct lint_row rows[] = {
        {"M2", GOAL "kpis:\n  - id: rate\n    target: 90\n", "[rate] 'rate' has no baseline\n"},
        {"M2", GOAL "kpis:\n  - id: rate\n    name: On time\n    target: 90\n",
         "[rate] 'On time' has no baseline\n"},
        {"M2", RATE, ""},
        {"M2", GOAL "kpis: [{id: rate, keep: at-least 95}]\n", ""},
        {"M3", RATE, "[rate] 'rate' has no source\n"},
        {"M3", RATE "    source: weekly report\n", ""},
        {"M3", RATE "    source: ''\n", "[rate] 'rate' has no source\n"},
    };
    LINT_CHECK(rows);
}

#define NAMED(name, rest) SOLD "kpis:\n  - id: k\n    name: " name "\n" rest
#define UP                "    baseline: 10\n    target: 40\n"
#define DOWN              "    baseline: 40\n    target: 10\n"
#define DOES(name)        "[" name "] '" name "' counts what is done, not what comes of it\n"

static void lag_counts_outcomes(void **state)
{
    static const struct lint_row rows[] = {
        {"M4", NAMED("Calls made", UP), DOES("Calls made")},
        {"M4", NAMED("Sales calls", UP), DOES("Sales calls")},
        {"M4", NAMED("Number of sales calls per week", UP), DOES("Number of sales calls per week")},
        {"M4", NAMED("Meetings held", UP), DOES("Meetings held")},
        {"M4", NAMED("Posts published", UP), DOES("Posts published")},
        {"M4", NAMED("Blog posts a month", UP), DOES("Blog posts a month")},
        {"M4", NAMED("Training hours", UP), DOES("Training hours")},
        {"M4", NAMED("Hours of training per person", UP), DOES("Hours of training per person")},
        {"M4", NAMED("One-to-ones held", "    keep: at-least 4\n"), DOES("One-to-ones held")},
        {"M4", SOLD "kpis:\n  - id: calls-made\n" UP,
         "[calls-made] 'calls-made' counts what is done, not what comes of it\n"},
        {"M4", NAMED("Calls made", "    kind: lead\n" UP), ""},
        {"M4", NAMED("Hours worked per week", DOWN), ""},
        {"M4", NAMED("Hours worked per week", UP), ""},
        {"M4", NAMED("Hours in meetings", DOWN), ""},
        {"M4", NAMED("Meetings per week", DOWN), ""},
        {"M4", NAMED("Calls made", "    keep: at-most 5\n"), ""},
        {"M4", NAMED("Defects", DOWN), ""},
        {"M4", NAMED("Response time to calls", DOWN), ""},
        {"M4", NAMED("Response time", UP), ""},
        {"M4", NAMED("Meetings held on time", "    unit: \"%\"\n" UP), ""},
        {"M4", NAMED("Calls answered within a minute", UP), ""},
        {"M4", NAMED("Inbound calls", UP), ""},
        {"M4", NAMED("Show-up rate of meetings", UP), ""},
        {"M4", NAMED("New clients", UP), ""},
        {"M4", NAMED("Newsletter subscribers", UP), ""},
        {"M4", NAMED("Contracts signed", UP), ""},
    };
    LINT_CHECK(rows);
}

#define HALF(target)                                                 \
    "goal: Reduce misunderstandings by 50% by 30 March 2026\n" DATES \
    "kpis:\n  - id: count\n    unit: /month\n    baseline: 12\n    target: " target "\n"
#define WAY(from, to) \
    GOAL "kpis:\n  - {id: rate, unit: \"%\", baseline: " from ", target: " to "}\n"
#define ONE(statement, kpi) "goal: " statement "\n" DATES "kpis: [{id: k, " kpi "}]\n"

static void numbers_agree(void **state)
{
    static const struct lint_row rows[] = {
        {"M5", HALF("6"), ""},
        {"M5", HALF("8"), "'50%' the statement says 50%, its KPI 'count' goes from 12 to 8\n"},
        {"M5", HALF("18"), "'50%' the statement says 50%, its KPI 'count' goes from 12 to 18\n"},
        {"M5", WAY("65", "90"), ""},
        {"M5", WAY("65", "95"), "'90%' the statement says 90%, its KPI 'rate' goes to 95\n"},
        {"M5", WAY("60", "90"), "'65%' the statement says 65%, its KPI 'rate' starts from 60\n"},
        {"M5", WAY("60", "95"),
         "'65%' the statement says 65%, its KPI 'rate' starts from 60\n"
         "'90%' the statement says 90%, its KPI 'rate' goes to 95\n"},
        /* one KPI that agrees is enough, a lead one too */
        {"M5", WAY("60", "95") "  - {id: b, unit: \"%\", baseline: 65, target: 90, kind: lead}\n",
         ""},
        /* a lead KPI alone is no other word on the outcome */
        {"M5", GOAL "kpis: [{id: k, kind: lead, unit: \"%\", baseline: 1, target: 2}]\n", ""},
        /* other units */
        {"M5", GOAL "kpis: [{id: k, unit: h, baseline: 55, target: 45}]\n", ""},
        {"M5", GOAL "kpis: [{id: k, baseline: 65, target: 95}]\n",
         "'90%' the statement says 90%, its KPI 'k' goes to 95\n"},
        {"M5",
         ONE("Cut weekly work hours from 55 hours to 45 hours",
             "unit: h/week, baseline: 55, target: 40"),
         "'45 hours' the statement says 45 hours, its KPI 'k' goes to 40\n"},
        {"M5",
         ONE("Cut weekly work from 55 hours to 45 hours",
             "unit: min, baseline: 3300, target: 2700"),
         ""},
        /* by how much */
        {"M5", ONE("Reduce defects by a third", "baseline: 12, target: 8"), ""},
        {"M5", ONE("Reduce defects by 33%", "baseline: 12, target: 8"), ""},
        {"M5", ONE("Reduce defects by 33%", "baseline: 12, target: 7"),
         "'33%' the statement says 33%, its KPI 'k' goes from 12 to 7\n"},
        {"M5", ONE("Double newsletter sign-ups", "baseline: 12, target: 24"), ""},
        {"M5", ONE("Double newsletter sign-ups", "baseline: 12, target: 20"),
         "'Double' the statement says Double, its KPI 'k' goes from 12 to 20\n"},
        {"M5", ONE("Raise the conversion rate by 10%", "unit: \"%\", baseline: 20, target: 30"),
         ""},
        {"M5", ONE("Raise the conversion rate by 10%", "unit: \"%\", baseline: 20, target: 22"),
         ""},
        {"M5", ONE("Raise the conversion rate by 10%", "unit: \"%\", baseline: 20, target: 25"),
         "'10%' the statement says 10%, its KPI 'k' goes from 20 to 25\n"},
        {"M5", ONE("Reduce defects by 50%", "target: 8"), ""},
        /* lines to hold */
        {"M5", ONE("Keep errors at or below 5%", "unit: \"%\", keep: at-most 5"), ""},
        {"M5", ONE("Keep errors at or below 5%", "unit: \"%\", keep: at-most 8"),
         "'5%' the statement says 5%, its KPI 'k' keeps at most 8\n"},
        {"M5", ONE("Keep stock between 20 and 30 days", "unit: days, keep: 20..30"), ""},
        /* shares of a count */
        {"M5", ONE("Start 9 of 10 campaigns on the day", "unit: \"%\", baseline: 60, target: 90"),
         ""},
        /* means, durations and dates are not compared */
        {"M5",
         ONE("Raise satisfaction from 72 to 80 by holding 3 workshops", "baseline: 72, target: 80"),
         ""},
        {"M5", ONE("Take a 20-minute walk every day", "unit: days, baseline: 0, target: 60"), ""},
        {"M5", ONE("Hire 2 engineers", "name: Time to hire, unit: days, baseline: 60, target: 45"),
         ""},
    };
    LINT_CHECK(rows);
}

#define SAID(statement) "goal: " statement "\n" DATES

static void numbers_go_the_way_of_the_verb(void **state)
{
    static const struct lint_row rows[] = {
        {"M5", SAID("Raise NPS from 31 to 45"), ""},
        {"M5", SAID("Raise NPS from 45 to 31"),
         "'Raise' 'Raise' says up, and 45 to 31 goes down\n"},
        {"M5", SAID("Reduce defects from 12 to 20"),
         "'Reduce' 'Reduce' says down, and 12 to 20 goes up\n"},
        {"M5", SAID("Grow revenue from $1.2M to $900K"),
         "'Grow' 'Grow' says up, and 1200000 to 900000 goes down\n"},
        /* verbs that say better, not where to */
        {"M5", SAID("Improve response time from 18 hours to 4 hours"), ""},
        {"M5", SAID("Move the ratio from 12 to 20"), ""},
        /* up in a list */
        {"M5", SAID("Raise our search rank from 12 to 3"), ""},
        /* units of their own, which are not compared */
        {"M5", SAID("Reduce the wait from 2 days to 6 hours"), ""},
        /* another verb is nearer */
        {"M5", SAID("Reduce the risk and take coverage from 60% to 80%"), ""},
    };
    LINT_CHECK(rows);
}

/** Terms are those of the day. */
static void numbers_of_the_day(void **state)
{
    static const char revised[] =
        "goal: Raise on-time delivery from 65% to 95% by 30 March 2026\n" DATES
        "kpis: [{id: rate, unit: \"%\", baseline: 65, target: 95}]\n"
        "revised:\n"
        "  - {date: 2026-02-02, key: rate/target, was: 90, now: 95, why: more}\n"
        "  - {date: 2026-02-09, key: goal, was: Raise on-time delivery from 65% to 90%, now: y, "
        "why: more}\n";
    struct lint_file files[] = {{"jordan/g", revised}, {NULL, NULL}};
    struct lint_world world;

    lint_world_make(*state, LINT_TEAM, files, &world);
    assert_string_equal(lint_said(*state, &world, "jordan/g", "M5", "2026-01-30"), "");
    assert_string_equal(lint_said(*state, &world, "jordan/g", "M5", "2026-03-01"), "");
    assert_string_not_equal(lint_said(*state, &world, "jordan/g", "M5", "2026-02-05"), "");
}

static void outcomes_are_moved(void **state)
{
    static const struct lint_row rows[] = {
        {"M6", RATE, "[rate] 'rate' is an outcome, and nothing says what moves it\n"},
        {"M6", RATE "  - {id: b, kind: lead, baseline: 1, target: 2}\n", ""},
        {"M6", RATE "milestones: [{id: a, what: b}]\n", ""},
        {"M6", RATE "habits: [{id: a, do: b, every: day}]\n", ""},
        {"M6", GOAL, ""},
        {"M6", GOAL "kpis: [{id: k, kind: lead, baseline: 1, target: 2}]\n", ""},
    };
    LINT_CHECK(rows);
}

/** They are searched by halves. */
static void word_lists_are_sorted(void **state)
{
    static const struct word_list *const lists[] = {
        &kinds_activities, &kinds_done,      &kinds_doing, &kinds_happening,
        &kinds_shares,     &kinds_unbounded, &kinds_signed};

    (void)state;
    for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++) {
        for (size_t j = 0; j < lists[i]->count; j++) {
            const struct word *word = &lists[i]->items[j];
            assert_ptr_equal(words_find(lists[i], word->text), word);
        }
    }
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        LINT_TEST(kpis_need_baseline_and_source),
        LINT_TEST(lag_counts_outcomes),
        LINT_TEST(numbers_agree),
        LINT_TEST(numbers_go_the_way_of_the_verb),
        LINT_TEST(numbers_of_the_day),
        LINT_TEST(outcomes_are_moved),
        cmocka_unit_test(word_lists_are_sorted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
