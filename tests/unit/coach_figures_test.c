/*
 * Figures of coaching: sessions and promises, on which day each counts, and what is left out.
 */

#include "coach_fixture.h"

/* Sessions */

static void a_session_is_counted_as_it_stood(void **state)
{
    /* on time, held, moved, skipped, not noted, prepared, followed up */
    static const struct {
        const char *text;
        const char *as_of;
        const char *expect;
    } rows[] = {
        /* held on its day; a follow-up has two days */
        {"", "2026-01-11", "-/0 -/0 -/0 -/0 -/0 -/0 -/0"},
        {"", "2026-01-12", "1/1 1/1 0/1 0/1 0/1 0/1 -/0"},
        {"", "2026-01-14", "1/1 1/1 0/1 0/1 0/1 0/1 -/0"},
        {"", "2026-01-15", "1/1 1/1 0/1 0/1 0/1 0/1 0/1"},
        {"followup_sent: 2026-01-20", "2026-01-19", "1/1 1/1 0/1 0/1 0/1 0/1 0/1"},
        {"followup_sent: 2026-01-20", "2026-01-20", "1/1 1/1 0/1 0/1 0/1 0/1 1/1"},
        {"followup_sent: 2026-01-12", "2026-01-12", "1/1 1/1 0/1 0/1 0/1 0/1 1/1"},
        {"prepared: {coach: 2026-01-12}", "2026-01-12", "1/1 1/1 0/1 0/1 0/1 1/1 -/0"},
        {"prepared: {coach: 2026-01-13}", "2026-01-13", "1/1 1/1 0/1 0/1 0/1 0/1 -/0"},
        {"prepared: {coachee: 2026-01-11}", "2026-01-12", "1/1 1/1 0/1 0/1 0/1 0/1 -/0"},
        /* planned: counted once its day is over */
        {"state: planned", "2026-01-12", "-/0 -/0 -/0 -/0 -/0 -/0 -/0"},
        {"state: planned", "2026-01-13", "0/1 0/1 0/1 0/1 1/1 -/0 -/0"},
        /* moved: it stays with the day first planned */
        {"state: planned\nmoved: [{date: 2026-01-10, to: 2026-01-20}]", "2026-01-12",
         "-/0 -/0 -/0 -/0 -/0 -/0 -/0"},
        {"state: planned\nmoved: [{date: 2026-01-10, to: 2026-01-20}]", "2026-01-13",
         "0/1 0/1 1/1 0/1 0/1 -/0 -/0"},
        {"state: planned\nmoved: [{date: 2026-01-10, to: 2026-01-20}]", "2026-01-21",
         "0/1 0/1 1/1 0/1 1/1 -/0 -/0"},
        {"held: 2026-01-20\nmoved: [{date: 2026-01-10, to: 2026-01-20}]", "2026-01-19",
         "0/1 0/1 1/1 0/1 0/1 -/0 -/0"},
        {"held: 2026-01-20\nmoved: [{date: 2026-01-10, to: 2026-01-20}]", "2026-01-20",
         "0/1 1/1 1/1 0/1 0/1 0/1 -/0"},
        {"held: 2026-04-02\nmoved: [{date: 2026-01-10, to: 2026-04-02}]", "2026-04-02",
         "0/1 1/1 1/1 0/1 0/1 0/1 -/0"},
        /* brought forward: held before the day first planned */
        {"held: 2026-01-09\nmoved: [{date: 2026-01-08, to: 2026-01-09}]", "2026-01-10",
         "1/1 1/1 1/1 0/1 0/1 0/1 -/0"},
        /* called off */
        {"state: skipped\nskipped: 2026-01-10\nwhy: Ill", "2026-01-09",
         "-/0 -/0 -/0 -/0 -/0 -/0 -/0"},
        {"state: skipped\nskipped: 2026-01-10\nwhy: Ill", "2026-01-10",
         "0/1 0/1 0/1 1/1 0/1 -/0 -/0"},
        /* the first of several holds it */
        {"with: [ana, sam]", "2026-01-12", "-/0 -/0 -/0 -/0 -/0 -/0 -/0"},
        {"with: [sam, ana]", "2026-01-12", "1/1 1/1 0/1 0/1 0/1 0/1 -/0"},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct coach_fixture *f = coach_fixture(*state);
        struct buffer found;
        add_session(f, JORDAN, "2026-01-12", rows[i].text);
        struct coach_figures coaching = first_quarter(f, "sam", rows[i].as_of);
        buffer_init(&found, &f->fixture->arena);
        for (int id = COACH_ON_TIME; id <= COACH_FOLLOWUPS; id++) {
            buffer_printf(&found, "%s%s", id > 0 ? " " : "",
                          figure(f, &coaching, (enum coach_figure_id)id));
        }
        if (strcmp(buffer_text(&found), rows[i].expect) != 0) {
            fail_msg("'%s' on %s: %s, not %s", rows[i].text, rows[i].as_of, buffer_text(&found),
                     rows[i].expect);
        }
    }
}

/** A talk that was moved, and then called off: each figure has the reason of its own. */
static void a_piece_has_the_reason_of_its_figure(void **state)
{
    struct coach_fixture *f = coach_fixture(*state);

    add_session(f, JORDAN, "2026-01-12",
                "state: skipped\nskipped: 2026-01-19\nwhy: Ill\n"
                "moved: [{date: 2026-01-10, to: 2026-01-20, why: The fair}]");
    struct coach_figures coaching = first_quarter(f, "sam", "2026-01-18");
    assert_string_equal(coaching.figures[COACH_MOVED].pieces[0].what, "The fair");
    coaching = first_quarter(f, "sam", "2026-02-01");
    assert_string_equal(coaching.figures[COACH_MOVED].pieces[0].what, "The fair");
    assert_string_equal(coaching.figures[COACH_SKIPPED].pieces[0].what, "Ill");
    assert_string_equal(coaching.figures[COACH_HELD].pieces[0].what, "Ill");
}

static void sessions_are_those_that_they_hold(void **state)
{
    struct coach_fixture *f = coach_fixture(*state);

    add_session(f, JORDAN, "2026-01-12", "");
    add_session(f, ZOE, "2026-01-13", "");
    add_session(f, SAM, "2026-01-14", "");
    add_shared(f, "2026-01-15", "kind: kickoff\nwith: [jordan, zoe, sam]");
    add_session(f, ANA, "2025-12-31", "");
    add_session(f, ANA, "2026-04-01", "");
    assert_figure(f, "sam", "2026-06-01", COACH_HELD, "2/2");
    assert_figure(f, "jordan", "2026-06-01", COACH_HELD, "1/1");
    assert_figure(f, "ana", "2026-06-01", COACH_HELD, "1/1");
    assert_figure(f, "zoe", "2026-06-01", COACH_HELD, "-/0");
    /* whoever has left was coached all the same */
    f->people[JORDAN].left = day("2026-02-01");
    assert_figure(f, "sam", "2026-06-01", COACH_HELD, "2/2");
}

static void what_was_learned_is_listed(void **state)
{
    struct coach_fixture *f = coach_fixture(*state);

    add_session(f, ANA, "2026-02-02", "coach_learned: Wait");
    add_session(f, JORDAN, "2026-01-12", "coach_learned: Ask");
    add_session(f, JORDAN, "2026-01-26", "");
    struct coach_figures coaching = first_quarter(f, "sam", "2026-03-01");
    const struct coach_figure *learned = &coaching.figures[COACH_LEARNED];

    assert_string_equal(figure(f, &coaching, COACH_LEARNED), "-");
    assert_int_equal(learned->count, 2);
    assert_string_equal(learned->pieces[0].what, "Ask");
    assert_string_equal(learned->pieces[0].file, "jordan/2026-01-12");
    assert_int_equal(learned->pieces[0].line, 2);
    assert_string_equal(learned->pieces[1].what, "Wait");
}

/* Promises */

static void promises_are_counted_once_they_are_due(void **state)
{
    static const struct {
        const char *text;
        const char *as_of;
        const char *expect;
    } rows[] = {
        {"support: [{id: a, what: A, by: 2026-02-01}]", "2026-02-01", "-/0"},
        {"support: [{id: a, what: A, by: 2026-02-01}]", "2026-02-02", "0/1"},
        {"support: [{id: a, what: A, by: 2026-02-01, done: 2026-01-20}]", "2026-01-19", "-/0"},
        {"support: [{id: a, what: A, by: 2026-02-01, done: 2026-01-20}]", "2026-01-20", "1/1"},
        {"support: [{id: a, what: A, by: 2026-02-01, done: 2026-02-09}]", "2026-02-08", "0/1"},
        {"support: [{id: a, what: A, by: 2026-02-01, done: 2026-02-09}]", "2026-02-09", "1/1"},
        {"support: [{id: a, what: A, by: 2026-04-01, done: 2026-03-01}]", "2026-06-01", "-/0"},
        {"support: [{id: a, what: A}]", "2026-06-01", "-/0"},
        {"support: [{id: a, what: A, done: 2026-02-09}]", "2026-06-01", "1/1"},
        {"support: [{id: a, what: A, who: sam, by: 2026-02-01}]", "2026-06-01", "0/1"},
        {"support: [{id: a, what: A, who: ana, by: 2026-02-01}]", "2026-06-01", "-/0"},
        {"will: [{id: a, what: A, who: sam, due: 2026-02-01}]", "2026-06-01", "0/1"},
        {"will: [{id: a, what: A, who: sam, due: 2026-02-01, done: 2026-02-01}]", "2026-06-01",
         "1/1"},
        {"will: [{id: a, what: A, who: sam, due: 2026-02-01, skipped: 2026-01-30, why: No need}]",
         "2026-06-01", "-/0"},
        {"will: [{id: a, what: A, who: jordan, due: 2026-02-01}]", "2026-06-01", "-/0"},
        {"will: [{id: a, what: A, due: 2026-02-01}]", "2026-06-01", "-/0"},
        {"state: planned\nsupport: [{id: a, what: A, by: 2026-02-01}]", "2026-06-01", "-/0"},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct coach_fixture *f = coach_fixture(*state);
        add_session(f, JORDAN, "2026-01-12", rows[i].text);
        assert_figure(f, "sam", rows[i].as_of, COACH_PROMISES, rows[i].expect);
    }
}

static void add_goal(struct coach_fixture *f, const char *slug, const char *text)
{
    struct goals *goals = &f->people[JORDAN].goals;
    struct goal *goal = &goals->items[goals->count++];

    BIND(f, &goal_schema, goal, "jordan", slug, text);
}

static void promises_stand_in_goals_and_steps_too(void **state)
{
    struct coach_fixture *f = coach_fixture(*state);

    add_goal(f, "open",
             "goal: A\nstart: 2026-01-05\ndue: 2026-03-30\n"
             "support: [{kind: training, what: B, who: sam, by: 2026-02-01}]");
    add_goal(f, "closed",
             "goal: A\nstate: closed\nstart: 2026-01-05\ndue: 2026-03-30\n"
             "closed: 2026-02-10\n"
             "support: [{what: C, who: sam, by: 2026-02-01, done: 2026-02-01}]");
    add_goal(f, "draft", "goal: A\nstate: draft\nsupport: [{what: B, who: sam, by: 2026-02-01}]");
    assert_figure(f, "sam", "2026-03-01", COACH_PROMISES, "1/2");
    /* in a goal of their own it is promised to themselves */
    f->people[SAM].goals = f->people[JORDAN].goals;
    f->people[JORDAN].goals.count = 0;
    for (size_t i = 0; i < f->people[SAM].goals.count; i++) {
        f->people[SAM].goals.items[i].person = "sam";
    }
    assert_figure(f, "sam", "2026-03-01", COACH_PROMISES, "-/0");
}

/* All of them */

static void nothing_on_file_is_nothing_to_count(void **state)
{
    struct coach_fixture *f = coach_fixture(*state);
    struct coach_figures coaching = first_quarter(f, "sam", "2026-03-31");

    for (int id = 0; id < COACH_FIGURES; id++) {
        assert_false(ratio_known(coaching.figures[id].value));
        assert_int_equal(coaching.figures[id].count, 0);
        assert_false(coach_is_recognised(&coaching, (enum coach_figure_id)id));
    }
    assert_string_equal(coaching.coached_by, "ana");
    assert_null(coaching.round);
}

static void half_is_to_be_recognised(void **state)
{
    static const struct {
        const char *texts[2];
        bool expect;
    } rows[] = {
        {{"", "state: skipped\nskipped: 2026-01-13\nwhy: Ill"}, true},
        {{"", ""}, true},
        {{"state: planned", "state: planned"}, false},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct coach_fixture *f = coach_fixture(*state);
        add_session(f, JORDAN, "2026-01-12", rows[i].texts[0]);
        add_session(f, ANA, "2026-01-13", rows[i].texts[1]);
        struct coach_figures coaching = first_quarter(f, "sam", "2026-02-01");
        assert_int_equal(coach_is_recognised(&coaching, COACH_ON_TIME), rows[i].expect);
        assert_false(coach_is_recognised(&coaching, COACH_SKIPPED));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_FIXTURE(a_session_is_counted_as_it_stood),
        WITH_FIXTURE(a_piece_has_the_reason_of_its_figure),
        WITH_FIXTURE(sessions_are_those_that_they_hold),
        WITH_FIXTURE(what_was_learned_is_listed),
        WITH_FIXTURE(promises_are_counted_once_they_are_due),
        WITH_FIXTURE(promises_stand_in_goals_and_steps_too),
        WITH_FIXTURE(nothing_on_file_is_nothing_to_count),
        WITH_FIXTURE(half_is_to_be_recognised),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
