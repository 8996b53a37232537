/*
 * Steps of the escalation path: how long they may be, which is open, and rules P.
 */

#include "model_fixture.h"

#include "practice/pip.h"

static day_t day(const char *text)
{
    return date_parse(text, strlen(text));
}

static void lengths_are_due_minus_start_both_ends_allowed(void **state)
{
    static const struct {
        enum pip_step step;
        const char *start;
        const char *due;
        bool fits;
    } rows[] = {
        {STEP_VERBAL, "2026-03-02", "2026-03-15", false},
        {STEP_VERBAL, "2026-03-02", "2026-03-16", true},
        {STEP_VERBAL, "2026-03-02", "2026-03-30", true},
        {STEP_VERBAL, "2026-03-02", "2026-03-31", false},
        {STEP_PIP, "2026-04-06", "2026-05-05", false},
        {STEP_PIP, "2026-04-06", "2026-05-06", true},
        {STEP_PIP, "2026-04-06", "2026-06-05", true},
        {STEP_PIP, "2026-04-06", "2026-06-06", false},
        {STEP_WRITTEN, "2026-04-06", "2026-04-07", true},
        {STEP_DECISION, "2026-04-06", "2027-04-06", true},
    };
    struct pip_bounds bounds = pip_bounds_of(NULL);

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        if (pip_length_fits(&bounds, rows[i].step, day(rows[i].start), day(rows[i].due)) !=
            rows[i].fits) {
            fail_msg("%s %s..%s", pip_step_words[rows[i].step], rows[i].start, rows[i].due);
        }
    }
}

static void the_team_has_bounds_of_its_own(void **state)
{
    struct team team;
    struct pip_bounds bounds;

    assert_true(fixture_bind(*state, &team_schema, "team.yaml",
                             "coach: 1\nteam: Acme\nthresholds:\n"
                             "  steps: {verbal_min: 7, pip_max: 90, quiet: 5, improved: 0.3}\n",
                             &team));
    bounds = pip_bounds_of(&team.thresholds);
    assert_int_equal(bounds.least[STEP_VERBAL], 7);
    assert_int_equal(bounds.most[STEP_VERBAL], 28);
    assert_int_equal(bounds.most[STEP_PIP], 90);
    assert_int_equal(bounds.quiet, 5);
    assert_int_equal(ratio_compare(bounds.improved, ratio_make(3, 10)), 0);
}

static void bounds_that_leave_a_step_no_length_are_complained_of_and_do_not_hold(void **state)
{
    static const struct {
        const char *steps;
        int32_t least;
        int32_t most;
        const char *complaints;
    } rows[] = {
        {"{verbal_min: 28}", 28, 28, ""},
        {"{verbal_min: 0, verbal_max: 1}", 0, 1, ""},
        {"{verbal_min: 30}", 14, 28, "4:3 D11 'verbal' takes 30 to 28 days, and no step can\n"},
        {"{verbal_max: 7}", 14, 28, "4:3 D11 'verbal' takes 14 to 7 days, and no step can\n"},
        {"{verbal_max: 0}", 14, 28, "4:3 D11 'verbal' takes 14 to 0 days, and no step can\n"},
        {"{verbal_min: 0, verbal_max: 0}", 14, 28,
         "4:3 D11 'verbal' takes 0 to 0 days, and no step can\n"},
        {"{pip_min: 61}", 14, 28, "4:3 D11 'pip' takes 61 to 60 days, and no step can\n"},
    };
    struct fixture *fixture = *state;

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        const char *text = arena_printf(
            &fixture->arena, "coach: 1\nteam: Acme\nthresholds:\n  steps: %s\n", rows[i].steps);
        struct team team;
        assert_true(fixture_bind(fixture, &team_schema, "team.yaml", text, &team));
        struct pip_bounds bounds = pip_bounds_of(&team.thresholds);
        assert_int_equal(bounds.least[STEP_VERBAL], rows[i].least);
        assert_int_equal(bounds.most[STEP_VERBAL], rows[i].most);
        assert_int_equal(bounds.most[STEP_PIP], 60);
        pip_bounds_check(&team, &fixture->diags);
        assert_string_equal(fixture_complaints(fixture), rows[i].complaints);
    }
}

static void a_step_is_open_until_it_is_closed_or_followed(void **state)
{
    static const struct {
        const char *as_of;
        enum pip_state first;
        enum pip_state second;
    } rows[] = {
        {"2026-03-01", PIP_PLANNED, PIP_PLANNED}, {"2026-03-02", PIP_OPEN, PIP_PLANNED},
        {"2026-03-29", PIP_OPEN, PIP_PLANNED},    {"2026-03-30", PIP_FOLLOWED, PIP_OPEN},
        {"2026-04-05", PIP_FOLLOWED, PIP_OPEN},   {"2026-04-06", PIP_FOLLOWED, PIP_CLOSED},
    };
    struct pip pips[2];
    struct person person = {.id = "jordan", .pips = {pips, 2}};

    assert_true(
        fixture_bind(*state, &pip_schema, "a", "step: verbal\nstart: 2026-03-02\n", &pips[0]));
    assert_true(fixture_bind(*state, &pip_schema, "b",
                             "step: written\nstart: 2026-03-30\noutcome: resolved\n"
                             "closed: 2026-04-06\n",
                             &pips[1]));
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        assert_int_equal(pip_state_on(&person, &pips[0], day(rows[i].as_of)), rows[i].first);
        assert_int_equal(pip_state_on(&person, &pips[1], day(rows[i].as_of)), rows[i].second);
    }
    assert_null(pip_open_on(&person, day("2026-04-06")));
}

static void a_step_counts_for_the_next_until_the_path_came_to_an_end(void **state)
{
    static const char verbal[] = "step: verbal\nstart: 2026-03-02\n";
    static const char written[] = "step: written\nstart: 2026-03-30\n";
    static const struct {
        const char *first;
        const char *second;
        const char *as_of;
        bool verbal;
        bool written;
    } rows[] = {
        {"", "", "2026-03-01", false, false},
        {"", "", "2026-03-29", true, false},
        {"", "", "2026-03-30", true, true},
        {"outcome: continue\nclosed: 2026-03-27\n", "", "2026-06-30", true, true},
        {"outcome: resolved\nclosed: 2026-03-27\n", "", "2026-03-26", true, false},
        {"outcome: resolved\nclosed: 2026-03-27\n", "", "2026-03-29", false, false},
        {"outcome: resolved\nclosed: 2026-03-27\n", "", "2026-03-30", false, true},
        {"outcome: reassign\nclosed: 2026-03-27\n", "", "2026-03-30", false, true},
        {"outcome: separate\nclosed: 2026-03-27\n", "", "2026-03-30", false, true},
        /* what came to an end takes along what was before it */
        {"", "outcome: resolved\nclosed: 2026-04-06\n", "2026-04-05", true, true},
        {"", "outcome: resolved\nclosed: 2026-04-06\n", "2026-04-06", false, false},
        {"outcome: continue\nclosed: 2026-03-27\n", "outcome: resolved\nclosed: 2026-04-06\n",
         "2026-06-30", false, false},
        {"", "outcome: continue\nclosed: 2026-04-06\n", "2026-06-30", true, true},
    };
    struct fixture *fixture = *state;

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct pip pips[2];
        struct person person = {.id = "jordan", .pips = {pips, 2}};
        const char *first = arena_printf(&fixture->arena, "%s%s", verbal, rows[i].first);
        const char *second = arena_printf(&fixture->arena, "%s%s", written, rows[i].second);
        assert_true(fixture_bind(fixture, &pip_schema, "a", first, &pips[0]));
        assert_true(fixture_bind(fixture, &pip_schema, "b", second, &pips[1]));
        day_t as_of = day(rows[i].as_of);
        if ((pip_last_of(&person, STEP_VERBAL, as_of) != NULL) != rows[i].verbal ||
            (pip_last_of(&person, STEP_WRITTEN, as_of) != NULL) != rows[i].written) {
            fail_msg("\n%s%sas of %s", first, second, rows[i].as_of);
        }
    }
}

/** Check-ins that were held on the days, each "YYYY-MM-DD " long. */
static struct sessions checkins(struct fixture *fixture, const char *days)
{
    struct sessions sessions = {NULL, strlen(days) / 11};

    sessions.items = arena_array(&fixture->arena, sessions.count, sizeof(*sessions.items));
    for (size_t i = 0; i < sessions.count; i++) {
        struct session *session = &sessions.items[i];
        assert_true(fixture_bind(fixture, &session_schema, "a", "kind: checkin\n", session));
        session->person = "jordan";
        session->slug = arena_strndup(&fixture->arena, days + 11 * i, 10);
        session->file = session->slug;
    }
    return sessions;
}

static void weeks_are_of_seven_days_and_most_of_one_is_enough(void **state)
{
    static const struct {
        const char *days;
        const char *as_of;
        size_t passed;
        size_t missed;
        size_t held;
        /** NULL for as_of. */
        const char *until;
    } rows[] = {
        {"", "2026-03-07", 0, 0, 0, NULL},
        {"", "2026-03-08", 1, 1, 0, NULL},
        {"2026-03-08 ", "2026-03-08", 1, 0, 1, NULL},
        {"2026-03-06 2026-03-13 2026-03-20 2026-03-27 ", "2026-03-27", 3, 0, 4, NULL},
        {"2026-03-06 2026-03-20 ", "2026-03-30", 4, 2, 2, NULL},
        {"2026-02-27 ", "2026-03-08", 1, 1, 0, NULL},
        /* four weeks to the day are four, and the day behind them begins a fifth */
        {"2026-03-02 2026-03-09 2026-03-16 ", "2026-03-29", 4, 1, 3, NULL},
        {"2026-03-02 2026-03-09 2026-03-16 ", "2026-03-30", 4, 1, 3, NULL},
        {"2026-03-02 2026-03-09 2026-03-16 2026-03-30 ", "2026-03-30", 4, 1, 4, NULL},
        /* most of the last week lies in the step; it has passed two days after its end */
        {"2026-03-06 2026-03-13 2026-03-20 ", "2026-03-28", 3, 0, 3, "2026-03-27"},
        {"2026-03-06 2026-03-13 2026-03-20 ", "2026-03-29", 4, 1, 3, "2026-03-27"},
        {"2026-03-06 2026-03-13 2026-03-20 ", "2026-03-30", 3, 0, 3, "2026-03-25"},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct person person = {.id = "jordan", .sessions = checkins(*state, rows[i].days)};
        struct pip_weeks weeks =
            pip_weeks_of(&person, day("2026-03-02"),
                         day(rows[i].until ? rows[i].until : rows[i].as_of), day(rows[i].as_of));
        assert_int_equal(weeks.passed, rows[i].passed);
        assert_int_equal(weeks.missed, rows[i].missed);
        assert_int_equal(weeks.held, rows[i].held);
    }
}

static void a_step_is_looked_back_on_until_its_due_or_its_end(void **state)
{
    static const struct {
        const char *text;
        const char *as_of;
        const char *until;
    } rows[] = {
        {"", "2026-03-10", "2026-03-10"},
        {"due: 2026-03-27\n", "2026-03-26", "2026-03-26"},
        {"due: 2026-03-27\n", "2026-03-30", "2026-03-27"},
        {"due: 2026-03-27\noutcome: continue\nclosed: 2026-03-16\n", "2026-03-30", "2026-03-16"},
        {"due: 2026-03-27\noutcome: continue\nclosed: 2026-03-16\n", "2026-03-15", "2026-03-15"},
        {"due: 2026-03-27\noutcome: continue\nclosed: 2026-04-02\n", "2026-04-06", "2026-03-27"},
        {"outcome: continue\nclosed: 2026-04-02\n", "2026-04-06", "2026-04-02"},
    };
    struct fixture *fixture = *state;

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct pip pip;
        const char *text =
            arena_printf(&fixture->arena, "step: verbal\nstart: 2026-03-02\n%s", rows[i].text);
        assert_true(fixture_bind(fixture, &pip_schema, "a", text, &pip));
        assert_int_equal(pip_until(&pip, day(rows[i].as_of)), day(rows[i].until));
    }
}

static void a_check_in_is_due_by_the_end_of_its_week_or_of_the_step(void **state)
{
    static const struct {
        const char *step;
        const char *days;
        const char *as_of;
        const char *due;
    } rows[] = {
        {"step: verbal\ndue: 2026-03-30\n", "", "2026-03-02", "2026-03-08"},
        {"step: verbal\ndue: 2026-03-30\n", "", "2026-03-29", "2026-03-29"},
        {"step: verbal\ndue: 2026-03-30\n", "2026-03-24 ", "2026-03-29", ""},
        /* on the last day of four weeks no fifth one begins */
        {"step: verbal\ndue: 2026-03-30\n", "", "2026-03-30", ""},
        {"step: verbal\ndue: 2026-03-27\n", "", "2026-03-22", "2026-03-22"},
        {"step: verbal\ndue: 2026-03-27\n", "", "2026-03-23", "2026-03-27"},
        {"step: verbal\ndue: 2026-03-30\n", "", "2026-04-10", ""},
        {"step: pip\n", "", "2026-03-30", "2026-04-05"},
        {"step: written\n", "", "2026-03-04", ""},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct fixture *fixture = *state;
        struct pip pip;
        struct person person = {.pips = {&pip, 1}, .sessions = checkins(fixture, rows[i].days)};
        char due[DATE_SIZE];
        assert_true(fixture_bind(
            fixture, &pip_schema, "a",
            arena_printf(&fixture->arena, "%sstart: 2026-03-02\n", rows[i].step), &pip));
        date_format(pip_checkin_due(&person, &pip, day(rows[i].as_of)), due);
        assert_string_equal(due, rows[i].due);
    }
}

/** "P1 P2", of a step that is the only one. */
static const char *rules(struct fixture *fixture, const char *text, const char *days,
                         const char *as_of)
{
    struct pip pip;
    struct person person = {.id = "jordan", .pips = {&pip, 1}, .sessions = checkins(fixture, days)};
    struct team team;
    struct findings findings;
    struct buffer out;

    schema_defaults(&team_schema, &team);
    assert_true(fixture_bind(fixture, &pip_schema, "a", text, &pip));
    pip.person = "jordan";
    findings_init(&findings, &fixture->arena);
    pip_lint(&team, &person, &pip, day(as_of), &findings);
    buffer_init(&out, &fixture->arena);
    for (size_t i = 0; i < findings.count; i++) {
        buffer_printf(&out, "%s%s", i > 0 ? " " : "", findings.items[i].rule);
    }
    return buffer_text(&out);
}

#define PLAN                                                                                     \
    "step: pip\nstart: 2026-04-06\ndue: 2026-05-22\nexpectation: a\nfacts: [b]\ncoaching: [c]\n" \
    "support: [{id: s, what: Pairing}]\n"                                                        \
    "targets: [{kpi: jordan/stories/a, value: 0}]\n"                                             \
    "hr: {who: Pat, date: 2026-04-06}\n"
#define WRITTEN                                                                     \
    "step: written\nstart: 2026-03-02\nexpectation: a\nfacts: [b]\ncoaching: [c]\n" \
    "support: [{id: s, what: Pairing}]\nconsequence: d\nreview: 2026-03-09\n"
#define CLOSED   "outcome: separate\nclosed: 2026-05-22\n"
#define OVERRIDE "override: {reason: d, date: 2026-04-06}\n"

static void the_rules_ask_for_what_keeps_a_plan_coaching(void **state)
{
    static const struct {
        const char *text;
        const char *days;
        const char *as_of;
        const char *rules;
    } rows[] = {
        {PLAN OVERRIDE, "", "2026-04-15", ""},
        {PLAN OVERRIDE, "", "2026-04-16", "P4"},
        {PLAN OVERRIDE, "2026-04-10 ", "2026-04-19", ""},
        {PLAN OVERRIDE, "2026-04-10 ", "2026-04-20", "P4"},
        {PLAN, "", "2026-04-06", "P3"},
        {PLAN OVERRIDE, "2026-05-20 ", "2026-05-22", ""},
        {PLAN OVERRIDE, "2026-05-20 ", "2026-05-23", "P6"},
        {PLAN OVERRIDE "outcome: resolved\nclosed: 2026-05-22\n", "", "2026-06-30", ""},
        {"step: verbal\nstart: 2026-03-02\ndue: 2026-03-15\n", "", "2026-03-02", "P1"},
        {"step: verbal\nstart: 2026-03-02\ndue: 2026-03-16\n", "", "2026-03-14", ""},
        {"step: written\nstart: 2026-03-02\n", "", "2026-03-02", "P2 P3 P5 P5 P5 P5 P5 P5"},
        {WRITTEN "hr: {who: Pat, date: 2026-03-02}\n" OVERRIDE, "", "2026-03-02", ""},
        {WRITTEN "hr: {who: Pat, date: 2026-03-03}\n" OVERRIDE, "", "2026-03-03", "P2"},
        {WRITTEN "hr: {who: Pat, date: 2026-03-02}\n", "", "2026-03-02", "P3"},
        {"step: decision\nstart: 2026-03-02\n" OVERRIDE, "", "2026-03-02", "P2"},
        /* closing it mends neither what was left out at its start, nor asks for what is past */
        {"step: decision\nstart: 2026-03-02\n" CLOSED, "", "2026-06-30", "P2 P3"},
        {"step: pip\nstart: 2026-03-02\ndue: 2026-03-06\n" CLOSED, "", "2026-06-30", "P2 P3"},
        {"step: verbal\nstart: 2026-03-02\ndue: 2026-03-06\n" CLOSED, "", "2026-06-30", ""},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        const char *found = rules(*state, rows[i].text, rows[i].days, rows[i].as_of);
        if (strcmp(found, rows[i].rules) != 0) {
            fail_msg("\n%sas of %s: '%s', not '%s'", rows[i].text, rows[i].as_of, found,
                     rows[i].rules);
        }
    }
}

static void parts_that_do_not_fit_together_are_complained_of(void **state)
{
    static const struct {
        const char *text;
        const char *complaints;
    } rows[] = {
        {"step: verbal\nstart: 2026-03-02\n", ""},
        {"step: verbal\nstart: 2026-03-02\ndue: 2026-03-01\n", "3:6 D11 due before its start\n"},
        {"step: verbal\nstart: 2026-03-02\nreview: 2026-03-01\n",
         "3:9 D11 a review before its start\n"},
        {"step: verbal\nstart: 2026-03-02\nclosed: 2026-03-20\n",
         "3:9 D11 closed without its 'outcome'\n"},
        {"step: verbal\nstart: 2026-03-02\noutcome: resolved\n",
         "3:10 D11 an outcome without the day on which it was 'closed'\n"},
    };
    struct fixture *fixture = *state;

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct pip pip;
        assert_true(fixture_bind(fixture, &pip_schema, "a", rows[i].text, &pip));
        pip.file = "a";
        pip_check(&pip, &fixture->diags);
        assert_string_equal(fixture_complaints(fixture), rows[i].complaints);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lengths_are_due_minus_start_both_ends_allowed),
        cmocka_unit_test(the_team_has_bounds_of_its_own),
        cmocka_unit_test(bounds_that_leave_a_step_no_length_are_complained_of_and_do_not_hold),
        cmocka_unit_test(a_step_is_open_until_it_is_closed_or_followed),
        cmocka_unit_test(a_step_counts_for_the_next_until_the_path_came_to_an_end),
        cmocka_unit_test(weeks_are_of_seven_days_and_most_of_one_is_enough),
        cmocka_unit_test(a_step_is_looked_back_on_until_its_due_or_its_end),
        cmocka_unit_test(a_check_in_is_due_by_the_end_of_its_week_or_of_the_step),
        cmocka_unit_test(the_rules_ask_for_what_keeps_a_plan_coaching),
        cmocka_unit_test(parts_that_do_not_fit_together_are_complained_of),
    };
    return cmocka_run_group_tests(tests, fixture_set_up, fixture_tear_down);
}
