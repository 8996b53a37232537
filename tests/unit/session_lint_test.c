/*
 * Rules G: what each kind of talk is asked for.
 */

#include "model_fixture.h"

#include "practice/session.h"

#define CHOICE "options: [a stand-up, a list, an hour]\n"
#define ACTION "will:\n  - {id: a, what: b, who: jordan, due: 2026-01-19}\n"
#define HELP   "support:\n  - {id: room, what: a room}\n"
#define NEXT   "next: 2026-01-26\n"

/** "G1 G5", of a session of Jordan's with their coach Sam; feedback may be NULL. */
static const char *rules(struct fixture *fixture, const char *text, struct feedback *feedback)
{
    struct person people[] = {{.id = "jordan", .coach = "sam", .left = DAY_NONE},
                              {.id = "sam", .left = DAY_NONE}};
    struct team team = {.people = {people, 2}};
    struct session session;
    struct findings findings;
    struct buffer out;

    if (feedback) {
        people[0].feedback = (struct feedbacks){feedback, 1};
    }
    assert_true(fixture_bind(fixture, &session_schema, "2026-01-12", text, &session));
    session.file = session.slug = "2026-01-12";
    session.person = "jordan";
    findings_init(&findings, &fixture->arena);
    session_lint(&team, &session, date_parse("2026-01-12", 10), &findings);
    buffer_init(&out, &fixture->arena);
    for (size_t i = 0; i < findings.count; i++) {
        buffer_printf(&out, "%s%s", i > 0 ? " " : "", findings.items[i].rule);
    }
    return buffer_text(&out);
}

struct row {
    const char *text;
    const char *rules;
};

static void check_rows(struct fixture *fixture, const struct row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const char *found = rules(fixture, rows[i].text, NULL);
        if (strcmp(found, rows[i].rules) != 0) {
            fail_msg("\n%sfound '%s', not '%s'", rows[i].text, found, rows[i].rules);
        }
    }
}

#define CHECK_ROWS(rows) check_rows(*state, rows, sizeof(rows) / sizeof(*(rows)))

static void a_talk_is_asked_by_its_kind(void **state)
{
    static const struct row rows[] = {
        {"kind: grow\n" CHOICE ACTION HELP NEXT, ""},
        {"kind: grow\n", "G2 G4 G5"},
        {"kind: laser\n", ""},
        {"kind: checkin\n", ""},
        {"kind: kickoff\n", "G5"},
        {"kind: review\n", "G5"},
        {"kind: delegation\n", "G4 G5"},
        {"kind: practice\n", "G5"},
    };
    CHECK_ROWS(rows);
}

static void only_what_was_held_is_judged(void **state)
{
    static const struct row rows[] = {
        {"kind: grow\nstate: planned\n", ""},
        {"kind: grow\nstate: skipped\nwhy: on leave\n", ""},
        {"kind: grow\nheld: 2026-01-13\n", ""},
    };
    CHECK_ROWS(rows);
}

static void one_focus(void **state)
{
    static const struct row rows[] = {
        {"kind: laser\nfocus: Fewer surprises in the last week\n", ""},
        {"kind: laser\nfocus: Planning and estimating\n", ""},
        {"kind: laser\nfocus: [Planning]\n", ""},
        {"kind: laser\nfocus: [Planning, Hours]\n", "G1"},
        {"kind: laser\nfocus: Planning; hours\n", "G1"},
        {"kind: laser\nfocus: \"Planning\\nHours\"\n", "G1"},
        {"kind: laser\nfocus: Raise delivery to 90% and cut hours to 45\n", "G1"},
        {"kind: checkin\nfocus: [Planning, Hours]\n", ""},
    };
    CHECK_ROWS(rows);
}

static void options_and_actions_of_their_own(void **state)
{
    static const struct row rows[] = {
        {"kind: grow\noptions: [a]\n" ACTION HELP NEXT, "G6"},
        {"kind: grow\noptions: [a, b]\n" ACTION HELP NEXT, "G6"},
        {"kind: grow\n" ACTION HELP NEXT, "G2"},
        {"kind: grow\n" CHOICE HELP NEXT, "G2"},
        {"kind: grow\noptions:\n  - {what: a, by: sam}\n  - {what: b, by: sam}\n  - {what: c, by: "
         "sam}\n" ACTION HELP NEXT,
         "G2"},
        {"kind: grow\noptions:\n  - {what: a, by: sam}\n  - {what: b, by: sam}\n  - {what: c, by: "
         "jordan}\n" ACTION HELP NEXT,
         ""},
        {"kind: grow\n" CHOICE "will:\n  - {id: a, what: b, who: sam, due: 2026-01-19}\n" HELP NEXT,
         "G2"},
    };
    CHECK_ROWS(rows);
}

static void actions_have_owner_and_date(void **state)
{
    static const struct row rows[] = {
        {"kind: checkin\nwill:\n  - {id: a, what: b, who: jordan, due: 2026-01-19}\n", ""},
        {"kind: checkin\nwill:\n  - {id: a, what: b, due: 2026-01-19}\n", "G3"},
        {"kind: checkin\nwill:\n  - {id: a, what: b, who: jordan}\n", "G3"},
        {"kind: checkin\nwill:\n  - {id: a, what: b}\n  - {id: c, what: d}\n", "G3 G3"},
        {"kind: checkin\nwill:\n  - {id: a, what: b, done: 2026-01-12}\n", ""},
        {"kind: checkin\nwill:\n  - {id: a, what: b, done: 2026-01-13}\n", "G3"},
    };
    CHECK_ROWS(rows);
}

static void support_comes_from_the_coach(void **state)
{
    static const struct row rows[] = {
        {"kind: delegation\nsupport:\n  - {id: a, what: b, who: sam}\n" NEXT, ""},
        {"kind: delegation\nsupport:\n  - {id: a, what: b, who: ana}\n" NEXT, "G4"},
        {"kind: delegation\nwith: ana\nsupport:\n  - {id: a, what: b, who: ana}\n" NEXT, ""},
    };
    CHECK_ROWS(rows);
}

static void a_redirecting_talk_asks_what_is_in_the_way(void **state)
{
    static const struct {
        const char *given;
        enum feedback_kind kind;
        const char *by;
        const char *reality;
        const char *rules;
    } rows[] = {
        {"2026-01-12", FEEDBACK_REDIRECTING, "sam", "", "G7"},
        {"2026-01-05", FEEDBACK_REDIRECTING, "sam", "reality: {now: late}\n", "G7"},
        {"2026-01-04", FEEDBACK_REDIRECTING, "sam", "", ""},
        {"2026-01-13", FEEDBACK_REDIRECTING, "sam", "", ""},
        {"2026-01-12", FEEDBACK_REINFORCING, "sam", "", ""},
        {"2026-01-12", FEEDBACK_REDIRECTING, "ana", "", ""},
        {"2026-01-12", FEEDBACK_REDIRECTING, "sam", "reality: {in_the_way: vendors}\n", ""},
    };
    struct fixture *fixture = *state;

    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        struct feedback feedback = {
            .kind = rows[i].kind, .given = date_parse(rows[i].given, 10), .by = rows[i].by};
        const char *text = arena_printf(&fixture->arena, "kind: grow\n%s" CHOICE ACTION HELP NEXT,
                                        rows[i].reality);
        assert_string_equal(rules(fixture, text, &feedback), rows[i].rules);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_talk_is_asked_by_its_kind),
        cmocka_unit_test(only_what_was_held_is_judged),
        cmocka_unit_test(one_focus),
        cmocka_unit_test(options_and_actions_of_their_own),
        cmocka_unit_test(actions_have_owner_and_date),
        cmocka_unit_test(support_comes_from_the_coach),
        cmocka_unit_test(a_redirecting_talk_asks_what_is_in_the_way),
    };
    return cmocka_run_group_tests(tests, fixture_set_up, fixture_tear_down);
}
