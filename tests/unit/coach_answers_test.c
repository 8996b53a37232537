/*
 * Figures of coaching: feedback, steps past the gate, and what was answered about the coach.
 */

#include "coach_fixture.h"

/* Feedback and steps */

static void feedback_is_what_they_gave(void **state)
{
    struct coach_fixture *f = coach_fixture(*state);

    add_feedback(f, JORDAN, "a",
                 "kind: reinforcing\nhappened: 2026-01-10\ngiven: 2026-01-12\nby: sam");
    assert_figure(f, "sam", "2026-01-11", COACH_DAYS, "-");
    assert_figure(f, "sam", "2026-01-11", COACH_REINFORCING, "-/0");
    assert_figure(f, "sam", "2026-06-01", COACH_DAYS, "2");
    add_feedback(f, ANA, "b",
                 "kind: redirecting\nhappened: 2026-02-10\ngiven: 2026-02-13\nby: sam");
    assert_figure(f, "sam", "2026-06-01", COACH_DAYS, "2.5");
    /* without the day of the event it is given, and its days are not known */
    add_feedback(f, ZOE, "c", "kind: redirecting\ngiven: 2026-02-13\nby: sam");
    add_feedback(f, ZOE, "d",
                 "kind: redirecting\nhappened: 2026-02-13\ngiven: 2026-02-13\nby: ana");
    add_feedback(f, ZOE, "e",
                 "kind: redirecting\nhappened: 2026-03-31\ngiven: 2026-04-01\nby: sam");
    assert_figure(f, "sam", "2026-06-01", COACH_DAYS, "2.5");
    assert_figure(f, "sam", "2026-06-01", COACH_REINFORCING, "1/3");
    assert_figure(f, "sam", "2026-06-01", COACH_REDIRECTING, "2/3");
}

static void add_pip(struct coach_fixture *f, const char *slug, const char *text)
{
    struct pips *pips = &f->people[JORDAN].pips;
    struct pip *pip = &pips->items[pips->count++];

    BIND(f, &pip_schema, pip, "jordan", slug, text);
}

static void overrides_are_of_the_steps_that_they_opened(void **state)
{
    struct coach_fixture *f = coach_fixture(*state);

    add_pip(f, "2026-02-02", "step: verbal\nby: sam\nstart: 2026-02-02\ndue: 2026-02-20");
    assert_figure(f, "sam", "2026-02-01", COACH_OVERRIDES, "-/0");
    assert_figure(f, "sam", "2026-02-02", COACH_OVERRIDES, "0/1");
    add_pip(f, "2026-03-09",
            "step: pip\nstart: 2026-03-09\ndue: 2026-04-10\n"
            "override: {reason: It could not wait, date: 2026-03-05}");
    /* decided before it starts; who opened it is the person's coach where the file does not say */
    assert_figure(f, "sam", "2026-03-04", COACH_OVERRIDES, "0/1");
    assert_figure(f, "sam", "2026-03-05", COACH_OVERRIDES, "1/2");
    assert_figure(f, "sam", "2026-03-31", COACH_OVERRIDES, "1/2");
    assert_figure(f, "jordan", "2026-03-31", COACH_OVERRIDES, "-/0");
}

/* Answers about the coach */

static void a_round_counts_people(void **state)
{
    struct coach_fixture *f = coach_fixture(*state);

    assert_figure(f, "sam", "2026-03-31", COACH_ROUND, "-/3");
    BIND(f, &round_schema, &f->rounds[0], "sam", "2026-02-16",
         "by: ana\nasked: [jordan, zoe, ana]\n");
    f->people[SAM].rounds.count = 1;
    assert_figure(f, "sam", "2026-02-15", COACH_ROUND, "-/3");
    assert_figure(f, "sam", "2026-03-31", COACH_ROUND, "0/3");
    add_feedback(f, SAM, "a",
                 "kind: redirecting\ngiven: 2026-02-20\nby: zoe\nround: \"2026-02-16\"");
    add_feedback(f, SAM, "b",
                 "kind: reinforcing\ngiven: 2026-02-20\nby: zoe\nround: \"2026-02-16\"");
    add_feedback(f, SAM, "c",
                 "kind: reinforcing\ngiven: 2026-02-21\nby: ana\nround: \"2026-02-16\"");
    assert_figure(f, "sam", "2026-02-20", COACH_ROUND, "1/3");
    assert_figure(f, "sam", "2026-03-31", COACH_ROUND, "2/3");
}

static void add_review(struct coach_fixture *f, int person, const char *slug, const char *text)
{
    struct reviews *reviews = &f->people[person].reviews;
    struct review *review = &reviews->items[reviews->count++];

    BIND(f, &review_schema, review, ids[person], slug, text);
    review->is_private = true;
}

static void upward_parts_have_no_summary_under_three(void **state)
{
    struct coach_fixture *f = coach_fixture(*state);
    struct coach_figures coaching;

    f->people[ZOE].coach = NULL;
    assert_figure(f, "sam", "2026-06-01", COACH_UPWARD, "-/3");
    add_review(f, ANA, "2026-Q1", "started: 2026-03-30");
    assert_figure(f, "sam", "2026-06-01", COACH_UPWARD, "0/3");
    add_review(f, JORDAN, "2026-01", "upward: {by: jordan, date: 2026-02-02, progress: C}");
    add_review(f, JORDAN, "2026-Q1",
               "upward: {by: jordan, date: 2026-04-01, progress: B, obstacles: X}");
    add_review(f, ZOE, "2026-Q1", "upward: {by: zoe, date: 2026-04-02, progress: A, obstacles: Y}");
    /* of a period that ends in another quarter */
    add_review(f, ZOE, "2026", "upward: {by: zoe, date: 2026-04-02, progress: Z}");
    assert_figure(f, "sam", "2026-04-01", COACH_UPWARD, "1/3");
    assert_figure(f, "sam", "2026-06-01", COACH_UPWARD, "2/3");
    coaching = first_quarter(f, "sam", "2026-06-01");
    assert_int_equal(coach_upward_words(&f->fixture->arena, &coaching, 0).count, 0);

    add_review(f, ANA, "2026-03", "upward: {by: ana, date: 2026-04-03, progress: D}");
    assert_figure(f, "sam", "2026-06-01", COACH_UPWARD, "3/3");
    coaching = first_quarter(f, "sam", "2026-06-01");
    struct texts words = coach_upward_words(&f->fixture->arena, &coaching, 0);
    assert_int_equal(words.count, 4);
    assert_string_equal(words.items[0], "A");
    assert_string_equal(words.items[3], "D");
    /* two people said something to the second question */
    assert_int_equal(coach_upward_words(&f->fixture->arena, &coaching, 1).count, 0);
}

/** An upward part is about whoever coached the person then, who may have another coach since. */
static void upward_parts_are_about_the_coach_of_the_review(void **state)
{
#define UPWARD "upward: {by: jordan, date: 2026-04-02, progress: A}\n"
    static const struct {
        const char *text;
        const char *as_of;
        /** Of sam, who coached them, and of ana, who does since. */
        const char *sam;
        const char *ana;
    } rows[] = {
        {UPWARD, "2026-06-01", "-/3", "1/3"},
        {UPWARD "by: sam", "2026-06-01", "1/3", "-/3"},
        {UPWARD "by: ana", "2026-06-01", "-/3", "1/3"},
        /* they started it themselves */
        {UPWARD "by: jordan", "2026-06-01", "-/3", "1/3"},
        {UPWARD "by: jordan\nmanager: {by: sam, date: 2026-04-03, commitment: C}", "2026-06-01",
         "1/3", "-/3"},
        {UPWARD "by: ana\nmanager: {by: sam, date: 2026-04-03, commitment: C}", "2026-06-01", "1/3",
         "-/3"},
        /* as known on that day */
        {UPWARD "by: jordan\nmanager: {by: sam, date: 2026-04-03, commitment: C}", "2026-04-02",
         "-/3", "1/3"},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct coach_fixture *f = coach_fixture(*state);
        f->people[JORDAN].coach = "ana";
        add_review(f, JORDAN, "2026-Q1", rows[i].text);
        assert_figure(f, "sam", rows[i].as_of, COACH_UPWARD, rows[i].sam);
        assert_figure(f, "ana", rows[i].as_of, COACH_UPWARD, rows[i].ana);
    }
}

/** Of a review that the team reads, they stand in the file beside it. */
static void upward_words_are_read_where_they_are(void **state)
{
    static const char *const texts[] = {"C", "A", "B"};
    static const int people[] = {ANA, JORDAN, ZOE};
    struct coach_fixture *f = coach_fixture(*state);

    f->people[ZOE].coach = NULL;
    for (size_t i = 0; i < 3; i++) {
        add_review(f, people[i], "2026-Q1", "started: 2026-03-30\nshare: team");
        f->reviews[people[i]][0].is_private = false;
        add_review(f, people[i], "2026-Q1-upward",
                   arena_printf(&f->fixture->arena,
                                "upward: {by: %s, date: 2026-04-02, progress: %s}", ids[people[i]],
                                texts[i]));
    }
    struct coach_figures coaching = first_quarter(f, "sam", "2026-06-01");
    struct texts words = coach_upward_words(&f->fixture->arena, &coaching, 0);
    assert_int_equal(words.count, 3);
    assert_string_equal(words.items[0], "A");
    assert_string_equal(words.items[2], "C");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_FIXTURE(feedback_is_what_they_gave),
        WITH_FIXTURE(overrides_are_of_the_steps_that_they_opened),
        WITH_FIXTURE(a_round_counts_people),
        WITH_FIXTURE(upward_parts_have_no_summary_under_three),
        WITH_FIXTURE(upward_parts_are_about_the_coach_of_the_review),
        WITH_FIXTURE(upward_words_are_read_where_they_are),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
