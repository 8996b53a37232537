/*
 * Agreement: the terms that are hashed, and who stands how to them.
 */

#include "lint_fixture.h"

#include "base/sha256.h"
#include "practice/agreement.h"

#define STATEMENT "goal: Raise on-time delivery from 65% to 90% by 30 March 2026\n"
#define DAYS      "start: 2026-01-05\ndue: 2026-03-30\n"
#define RATE      "kpis:\n  - {id: rate, baseline: 65, target: 90.0}\n"
/* printf 'goal: ...\ndue: 2026-03-30\nrate/target: 90\n' | sha256sum */
#define HASH "5e027b53"

/* The terms, a line each */

static const struct {
    const char *goal;
    const char *as_of;
    const char *terms;
} terms_rows[] = {
    {STATEMENT DAYS RATE, "2026-03-27", STATEMENT "due: 2026-03-30\nrate/target: 90\n"},
    {STATEMENT "state: draft\n", "2026-03-27", STATEMENT},
    /* in byte order of ids, whatever the file's; a keep as it is written */
    {"goal: Keep calm\n" DAYS "kpis:\n"
     "  - {id: z, keep: 20..30}\n  - {id: a-b, keep: at-most 5.50}\n  - {id: a, target: -1}\n",
     "2026-03-27",
     "goal: Keep calm\ndue: 2026-03-30\na/target: -1\na-b/keep: at-most 5.5\nz/keep: 20..30\n"},
    /* a KPI without either has no line, nor have baseline, name and unit */
    {"goal: Learn it\n" DAYS "kpis:\n  - {id: rate, name: Rate, unit: h, baseline: 3}\n",
     "2026-03-27", "goal: Learn it\ndue: 2026-03-30\n"},
    /* texts are as they are */
    {"goal: |-\n  Two lines:\n  one\xf0\x9f\x9a\x80\n" DAYS, "2026-03-27",
     "goal: Two lines:\none\xf0\x9f\x9a\x80\ndue: 2026-03-30\n"},
    /* as of a day: later revisions are undone */
    {STATEMENT DAYS RATE
     "revised:\n  - {date: 2026-02-02, key: rate/target, was: 95, now: 90, why: x}\n"
     "  - {date: 2026-02-02, key: due, was: 2026-03-16, now: 2026-03-30, why: x}\n",
     "2026-02-01", STATEMENT "due: 2026-03-16\nrate/target: 95\n"},
    {STATEMENT DAYS RATE
     "revised:\n  - {date: 2026-02-02, key: rate/target, was: 95, now: 90, why: x}\n",
     "2026-02-02", STATEMENT "due: 2026-03-30\nrate/target: 90\n"},
};

static void test_terms_of_a_goal(void **state)
{
    struct fixture *fixture = *state;

    for (size_t i = 0; i < sizeof(terms_rows) / sizeof(terms_rows[0]); i++) {
        const struct lint_file files[] = {{"jordan/on-time", terms_rows[i].goal}, {NULL, NULL}};
        struct lint_world world;
        char hash[AGREEMENT_DIGITS + 1];
        lint_world_make(fixture, "coach: 1\n", files, &world);
        struct pact pact =
            goal_pact(&fixture->arena, &world.team, &world.goals[0], lint_day(terms_rows[i].as_of));
        assert_string_equal(pact.terms, terms_rows[i].terms);
        sha256_hex(pact.terms, strlen(pact.terms), AGREEMENT_DIGITS, hash);
        assert_string_equal(pact.hash, hash);
    }
}

static void test_hash_is_the_start_of_a_sha256(void **state)
{
    struct fixture *fixture = *state;
    const struct lint_file files[] = {{"jordan/on-time", STATEMENT DAYS RATE}, {NULL, NULL}};
    struct lint_world world;

    lint_world_make(fixture, "coach: 1\n", files, &world);
    struct pact pact =
        goal_pact(&fixture->arena, &world.team, &world.goals[0], lint_day("2026-03-27"));
    assert_string_equal(pact.hash, HASH);
}

static void test_terms_of_a_contract(void **state)
{
    struct fixture *fixture = *state;
    struct team team = {.manager = NULL};
    struct person person;

    fixture_bind(fixture, &person_schema, "person.yaml",
                 "name: Jordan\ncontract:\n  review: 2026-06-30\n  feedback: In person\n"
                 "  coachee: Say so early\n  coach: [Be there, \"Ask: then tell\"]\n"
                 "  cadence: 2w\n  confidential: All of it\n  purpose: Lead the launch\n",
                 &person);
    person.id = "jordan";
    struct pact pact = contract_pact(&fixture->arena, &team, &person, lint_day("2026-03-27"));
    assert_string_equal(pact.terms, "purpose: Lead the launch\ncadence: 2w\ncoach: Be there\n"
                                    "coach: Ask: then tell\ncoachee: Say so early\n"
                                    "confidential: All of it\nfeedback: In person\n"
                                    "review: 2026-06-30\n");
    assert_int_equal(pact.party_count, 1);
}

static void test_no_contract_asks_nobody(void **state)
{
    struct fixture *fixture = *state;
    struct team team = {.manager = "sam"};
    struct person person;

    fixture_bind(fixture, &person_schema, "person.yaml", "name: Jordan\n", &person);
    person.id = "jordan";
    struct pact pact = contract_pact(&fixture->arena, &team, &person, lint_day("2026-03-27"));
    assert_int_equal(pact_standing(&pact), STANDING_NONE);
}

/* Who stands how */

#define BY(who, date, hash) "  - {by: " who ", date: " date ", hash: " hash "}\n"
#define OLD                 "0a1b2c3d"

struct standing_row {
    const char *team;
    const char *name;
    /** jordan's coach */
    const char *coach;
    /** Behind statement, days and KPI. */
    const char *rest;
    const char *as_of;
    /** "jordan sam: changed" */
    const char *expect;
};

static const struct standing_row standing_rows[] = {
    {"", "jordan/on-time", "sam", "", "2026-03-27", "jordan sam: no"},
    {"", "jordan/on-time", "sam", "agreed:\n" BY("jordan", "2026-01-05", HASH), "2026-03-27",
     "jordan sam: no"},
    {"", "jordan/on-time", "sam",
     "agreed:\n" BY("jordan", "2026-01-05", HASH) BY("sam", "2026-01-06", HASH), "2026-03-27",
     "jordan sam: yes"},
    {"", "jordan/on-time", "sam",
     "agreed:\n" BY("jordan", "2026-01-05", HASH) BY("sam", "2026-01-06", HASH), "2026-01-05",
     "jordan sam: no"},
    {"", "jordan/on-time", "sam",
     "agreed:\n" BY("jordan", "2026-01-05", HASH) BY("sam", "2026-01-06", OLD), "2026-03-27",
     "jordan sam: changed"},
    /* changed for one weighs more than missing from the other */
    {"", "jordan/on-time", "sam", "agreed:\n" BY("jordan", "2026-01-05", OLD), "2026-03-27",
     "jordan sam: changed"},
    /* the latest counts, of two on a day the one below, wherever the later one stands */
    {"", "jordan/on-time", "sam",
     "agreed:\n" BY("jordan", "2026-02-05", HASH) BY("jordan", "2026-01-05", OLD)
         BY("sam", "2026-02-05", OLD) BY("sam", "2026-02-05", HASH),
     "2026-03-27", "jordan sam: yes"},
    {"", "jordan/on-time", "sam",
     "agreed:\n" BY("jordan", "2026-01-05", HASH) BY("sam", "2026-02-05", HASH)
         BY("sam", "2026-02-05", OLD),
     "2026-03-27", "jordan sam: changed"},
    /* others may agree, and are not asked */
    {"", "jordan/on-time", "sam",
     "agreed:\n" BY("jordan", "2026-01-05", HASH) BY("sam", "2026-01-06", HASH)
         BY("ana", "2026-01-06", OLD),
     "2026-03-27", "jordan sam: yes"},
    /* without a coach on file: the manager, else who agreed with the person, else one alone */
    {"manager: ana\n", "jordan/on-time", NULL, "", "2026-03-27", "jordan ana: no"},
    {"manager: jordan\n", "jordan/on-time", NULL, "agreed:\n" BY("jordan", "2026-01-05", HASH),
     "2026-03-27", "jordan: yes"},
    {"", "jordan/on-time", NULL,
     "agreed:\n" BY("jordan", "2026-01-05", HASH) BY("sam", "2026-01-06", OLD), "2026-03-27",
     "jordan sam: changed"},
    {"", "jordan/on-time", NULL, "", "2026-03-27", "jordan: no"},
    /* ana has left */
    {"manager: sam\n", "jordan/on-time", "ana", "", "2026-03-27", "jordan sam: no"},
    /* the team's */
    {"manager: sam\n", "team/on-time", NULL, "agreed:\n" BY("sam", "2026-01-05", HASH),
     "2026-03-27", "sam: yes"},
    {"", "team/on-time", NULL, "", "2026-03-27", ": none"},
    /* one's own */
    {"manager: sam\n", "jordan/on-time", "sam", "supports: me\n", "2026-03-27", ": none"},
    {"manager: sam\n", "jordan/on-time", "sam", "for: personal\n", "2026-03-27", ": none"},
};

static const char *standing_said(struct fixture *fixture, const struct standing_row *row)
{
    const struct lint_file files[] = {
        {row->name, arena_printf(&fixture->arena, "%s%s", STATEMENT DAYS RATE, row->rest)},
        {NULL, NULL}};
    struct lint_world world;
    struct buffer said;
    const char *word;

    lint_world_make(fixture, arena_printf(&fixture->arena, "coach: 1\n%s", row->team), files,
                    &world);
    world.people[0].left = lint_day("2026-02-01");
    world.people[1].coach = row->coach;
    struct pact pact =
        goal_pact(&fixture->arena, &world.team, &world.goals[0], lint_day(row->as_of));
    buffer_init(&said, &fixture->arena);
    for (size_t i = 0; i < pact.party_count; i++) {
        buffer_printf(&said, "%s%s", i > 0 ? " " : "", pact.parties[i]);
    }
    word = standing_words[pact_standing(&pact)];
    buffer_printf(&said, ": %s", word ? word : "none");
    return buffer_text(&said);
}

static void test_standing(void **state)
{
    for (size_t i = 0; i < sizeof(standing_rows) / sizeof(standing_rows[0]); i++) {
        assert_string_equal(standing_said(*state, &standing_rows[i]), standing_rows[i].expect);
    }
}

/* Rules N about a goal of jordan's, whose coach is sam */

static const struct {
    const char *rest;
    const char *as_of;
    const char *expect;
} lint_rows[] = {
    {"agreed:\n" BY("jordan", "2026-01-05", HASH) BY("sam", "2026-01-06", HASH), "2026-03-27", ""},
    {"agreed:\n" BY("jordan", "2026-01-05", OLD) BY("sam", "2026-01-06", HASH), "2026-03-27",
     "N1 error [0a1b2c3d] it was changed since 'jordan' agreed to it on 2026-01-05\n"},
    {"agreed:\n" BY("jordan", "2026-01-05", HASH), "2026-03-27",
     "N2 hint [Raise on-time delivery from 65% to 90% by 30 March 2026] not agreed yet by sam\n"},
    {"", "2026-03-27",
     "N2 hint [Raise on-time delivery from 65% to 90% by 30 March 2026] not agreed yet by jordan "
     "and sam\n"},
    {"state: draft\n", "2026-03-27", ""},
    {"state: closed\nclosed: 2026-03-20\n", "2026-03-27", ""},
    {"state: closed\nclosed: 2026-03-20\nagreed:\n" BY("jordan", "2026-01-05", OLD), "2026-03-19",
     "N1 error [0a1b2c3d] it was changed since 'jordan' agreed to it on 2026-01-05\n"},
    {"supports: me\n", "2026-03-27", ""},
    {"supports: me\nagreed:\n" BY("jordan", "2026-01-05", OLD), "2026-03-27",
     "N1 error [0a1b2c3d] it was changed since 'jordan' agreed to it on 2026-01-05\n"},
};

static void test_rules_about_a_goal(void **state)
{
    struct fixture *fixture = *state;

    for (size_t i = 0; i < sizeof(lint_rows) / sizeof(lint_rows[0]); i++) {
        const struct lint_file files[] = {
            {"jordan/on-time",
             arena_printf(&fixture->arena, "%s%s", STATEMENT DAYS RATE, lint_rows[i].rest)},
            {NULL, NULL}};
        struct lint_world world;
        struct findings findings;
        struct buffer said;
        lint_world_make(fixture, "coach: 1\n", files, &world);
        world.people[1].coach = "sam";
        struct pact pact =
            goal_pact(&fixture->arena, &world.team, &world.goals[0], lint_day(lint_rows[i].as_of));
        findings_init(&findings, &fixture->arena);
        agreement_lint_goal(&pact, &world.goals[0], &findings);
        buffer_init(&said, &fixture->arena);
        for (size_t j = 0; j < findings.count; j++) {
            const struct finding *finding = &findings.items[j];
            buffer_printf(&said, "%s %s ", finding->rule, severity_name(finding->severity));
            lint_add_place(&said, world.texts[0], &finding->place);
            buffer_printf(&said, "%s\n", finding->message);
        }
        assert_string_equal(buffer_text(&said), lint_rows[i].expect);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_terms_of_a_goal, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(test_hash_is_the_start_of_a_sha256, fixture_set_up,
                                        fixture_tear_down),
        cmocka_unit_test_setup_teardown(test_terms_of_a_contract, fixture_set_up,
                                        fixture_tear_down),
        cmocka_unit_test_setup_teardown(test_no_contract_asks_nobody, fixture_set_up,
                                        fixture_tear_down),
        cmocka_unit_test_setup_teardown(test_standing, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(test_rules_about_a_goal, fixture_set_up, fixture_tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
