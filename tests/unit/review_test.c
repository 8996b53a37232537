/*
 * Reviews: their periods, their questions, whose words they hold, and the evidence of a period.
 */

#include "kpi_fixture.h"

#include "base/buffer.h"
#include "model/schema.h"
#include "practice/review.h"

/** Ana, whom sam coaches, with a goal, feedback and a week of her journal. */
struct fixture {
    struct arena arena;
    struct team team;
    struct person people[2];
    struct goal goal;
    struct kpi kpi;
    struct reading readings[3];
    struct feedback feedback[2];
    struct journal journal;
    struct review reviews[2];
};

static void out_of_memory(void)
{
    abort();
}

static void set_up_goal(struct fixture *f)
{
    static const char *const days[] = {"2026-01-09", "2026-02-20", "2026-04-03"};

    schema_defaults(&goal_schema, &f->goal);
    f->goal.file = "people/ana/goals/g.yaml";
    f->goal.person = "ana";
    f->goal.slug = "g";
    f->goal.start = day("2026-01-05");
    f->goal.due = day("2026-06-30");
    f->kpi.id = "rate";
    for (int i = 0; i < 3; i++) {
        f->readings[i] = (struct reading){.value = decimal_make(7 + i, 0), .date = day(days[i])};
    }
    f->kpi.readings = (struct readings){f->readings, 3};
    f->goal.kpis = (struct kpis){&f->kpi, 1};
}

static void set_up_words(struct fixture *f)
{
    for (int i = 0; i < 2; i++) {
        schema_defaults(&feedback_schema, &f->feedback[i]);
        f->feedback[i].person = "ana";
        f->feedback[i].by = "sam";
        f->feedback[i].file = "private/people/ana/feedback/x.yaml";
        f->feedback[i].is_private = true;
    }
    f->feedback[0].given = day("2026-02-12");
    f->feedback[0].behavior = "asked";
    f->feedback[1].given = day("2026-02-13");
    f->feedback[1].round = "2026-02-10";
    schema_defaults(&journal_schema, &f->journal);
    f->journal.person = "ana";
    f->journal.slug = "2026-W07";
    f->journal.written = day("2026-02-14");
    f->journal.file = "private/people/ana/journal/2026-W07.yaml";
    f->journal.is_private = true;
}

static void set_up(struct fixture *f)
{
    memset(f, 0, sizeof(*f));
    arena_init(&f->arena, out_of_memory);
    schema_defaults(&team_schema, &f->team);
    for (int i = 0; i < 2; i++) {
        schema_defaults(&person_schema, &f->people[i]);
        f->people[i].id = i == 0 ? "ana" : "sam";
        f->people[i].file = "people/x/person.yaml";
    }
    f->team.manager = "sam";
    f->team.people = (struct people){f->people, 2};
    set_up_goal(f);
    set_up_words(f);
    f->people[0].goals = (struct goals){&f->goal, 1};
    f->people[0].feedback = (struct feedbacks){f->feedback, 2};
    f->people[0].journal = (struct journals){&f->journal, 1};
}

/** "02-12 feedback reinforcing: asked, ..." */
static const char *evidence_of(struct fixture *f, const char *period_name, const char *as_of,
                               bool is_private)
{
    struct period period = {DAY_NONE, DAY_NONE};
    struct buffer out;
    char date[DATE_SIZE];

    assert_true(period_parse(period_name, strlen(period_name), &period));
    struct evidences found =
        review_evidence(&f->arena, &f->team, "ana", period, day(as_of), is_private);
    buffer_init(&out, &f->arena);
    for (size_t i = 0; i < found.count; i++) {
        const struct evidence *one = &found.items[i];
        assert_non_null(one->file);
        buffer_printf(&out, "%s%s %s %s", i > 0 ? ", " : "", date_format(one->date, date) + 5,
                      one->kind, one->what ? one->what : "-");
    }
    return buffer_text(&out);
}

static void evidence_is_that_of_the_period(void **state)
{
    static const struct {
        const char *period;
        const char *as_of;
        bool is_private;
        enum share journal;
        const char *expect;
    } rows[] = {
        {"2025", "2026-06-01", true, SHARE_UNSAID, ""},
        {"2026-01", "2026-06-01", true, SHARE_UNSAID,
         "01-05 goal-started g, 01-09 reading rate: 7"},
        {"2026-Q1", "2026-06-01", true, SHARE_UNSAID,
         "01-05 goal-started g, 02-12 feedback reinforcing: asked, "
         "02-20 reading rate: 7 on 2026-01-09, 8 on 2026-02-20, 2 readings"},
        {"2026-Q1", "2026-02-01", true, SHARE_UNSAID,
         "01-05 goal-started g, 01-09 reading rate: 7"},
        {"2026-W07", "2026-06-01", true, SHARE_PAIR,
         "02-12 feedback reinforcing: asked, 02-14 journal 2026-W07"},
        {"2026-W07", "2026-06-01", false, SHARE_PAIR, ""},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct fixture f;
        set_up(&f);
        f.journal.share = rows[i].journal;
        assert_string_equal(evidence_of(&f, rows[i].period, rows[i].as_of, rows[i].is_private),
                            rows[i].expect);
        arena_free(&f.arena);
    }
}

static void each_part_has_its_questions(void **state)
{
    static const struct {
        enum review_side side;
        const char *keys;
    } rows[] = {
        {REVIEW_SELF, "well strengths hard outside values hindsight "},
        {REVIEW_MANAGER, "commitment willingness goal_setting "},
        {REVIEW_UPWARD, "progress obstacles skills "},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct review_question questions[REVIEW_ANSWERS];
        char keys[128] = "";
        size_t count = review_questions(rows[i].side, questions);
        for (size_t j = 0; j < count; j++) {
            strcat(strcat(keys, questions[j].key), " ");
            assert_int_equal(questions[j].ask[strlen(questions[j].ask) - 1], '?');
        }
        assert_string_equal(keys, rows[i].keys);
    }
}

static void parts_are_in_the_words_of_their_side(void **state)
{
    struct fixture f;

    (void)state;
    set_up(&f);
    assert_string_equal(review_writer(&f.team, "ana", REVIEW_SELF, day("2026-03-30")), "ana");
    assert_string_equal(review_writer(&f.team, "ana", REVIEW_UPWARD, day("2026-03-30")), "ana");
    assert_string_equal(review_writer(&f.team, "ana", REVIEW_MANAGER, day("2026-03-30")), "sam");
    assert_null(review_writer(&f.team, "sam", REVIEW_MANAGER, day("2026-03-30")));
    f.people[0].coach = "ana";
    assert_string_equal(review_writer(&f.team, "ana", REVIEW_MANAGER, day("2026-03-30")), "ana");
    arena_free(&f.arena);
}

/** A coach who has left writes nothing: from that day on it is the manager. */
static void the_manager_writes_for_a_coach_who_left(void **state)
{
    static const struct {
        const char *left;
        const char *manager;
        const char *person;
        const char *writer;
    } rows[] = {
        {"2026-03-30", "zoe", "ana", "zoe"},
        {"2026-03-31", "zoe", "ana", "sam"},
        {"2026-03-30", NULL, "ana", NULL},
        {"2026-03-30", "ana", "ana", NULL},
    };
    struct fixture f;

    (void)state;
    set_up(&f);
    f.people[0].coach = "sam";
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        f.people[1].left = day(rows[i].left);
        f.team.manager = rows[i].manager;
        const char *writer =
            review_writer(&f.team, rows[i].person, REVIEW_MANAGER, day("2026-03-30"));
        if (rows[i].writer) {
            assert_string_equal(writer, rows[i].writer);
        } else {
            assert_null(writer);
        }
    }
    arena_free(&f.arena);
}

/** Periods of different lengths: the one that ends last, of those that were started by then. */
static void the_last_review_is_the_one_whose_period_ends_last(void **state)
{
    static const struct {
        const char *slugs[2];
        const char *started[2];
        const char *as_of;
        const char *expect;
    } rows[] = {
        {{"2026-01", "2026-Q1"}, {"2026-02-01", "2026-03-30"}, "2026-04-01", "2026-Q1"},
        {{"2026-01", "2026-Q1"}, {"2026-02-01", "2026-03-30"}, "2026-03-01", "2026-01"},
        {{"2025", "2026-01"}, {"2026-03-01", "2026-02-01"}, "2026-04-01", "2026-01"},
        {{"2026-01", "2026-Q1"}, {"2026-02-01", "2026-03-30"}, "2026-01-31", NULL},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct fixture f;
        set_up(&f);
        for (int j = 0; j < 2; j++) {
            schema_defaults(&review_schema, &f.reviews[j]);
            f.reviews[j].slug = rows[i].slugs[j];
            f.reviews[j].started = day(rows[i].started[j]);
        }
        f.people[0].reviews = (struct reviews){f.reviews, 2};
        const struct review *last = review_last(&f.people[0], day(rows[i].as_of));
        if (rows[i].expect) {
            assert_string_equal(last->slug, rows[i].expect);
        } else {
            assert_null(last);
        }
        arena_free(&f.arena);
    }
}

/** Two weeks after the later of its start and its period's end. */
static void the_parts_are_due_two_weeks_later(void **state)
{
    static const struct {
        const char *slug;
        const char *started;
        const char *due;
    } rows[] = {
        {"2026-Q1", "2026-03-24", "2026-04-14"},
        {"2026-Q1", "2026-04-20", "2026-05-04"},
        {"2026-W03", "2026-01-12", "2026-02-01"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct review review = {.slug = rows[i].slug, .started = day(rows[i].started)};
        char date[DATE_SIZE];
        assert_string_equal(date_format(review_due(&review), date), rows[i].due);
    }
}

/** A pair's review has all its parts; one that the team reads has the upward part beside it. */
static void answers_about_the_coach_are_in_private(void **state)
{
    struct fixture f;

    (void)state;
    set_up(&f);
    f.reviews[0] = (struct review){.slug = "2026-Q1", .started = day("2026-03-30")};
    f.reviews[1] = (struct review){.slug = "2026-Q1" REVIEW_ASIDE, .is_private = true};
    f.reviews[1].parts[REVIEW_UPWARD] = (struct review_part){.where = 1, .date = day("2026-03-31")};
    f.people[0].reviews = (struct reviews){f.reviews, 2};
    assert_ptr_equal(review_keeping(&f.people[0], &f.reviews[0], REVIEW_UPWARD), &f.reviews[1]);
    assert_ptr_equal(review_keeping(&f.people[0], &f.reviews[0], REVIEW_SELF), &f.reviews[0]);
    assert_null(review_part_on(&f.people[0], &f.reviews[0], REVIEW_UPWARD, day("2026-03-30")));
    assert_non_null(review_part_on(&f.people[0], &f.reviews[0], REVIEW_UPWARD, day("2026-03-31")));
    assert_ptr_equal(review_last(&f.people[0], day("2026-04-01")), &f.reviews[0]);
    f.reviews[1].slug = "2026-Q2" REVIEW_ASIDE;
    assert_null(review_keeping(&f.people[0], &f.reviews[0], REVIEW_UPWARD));
    f.reviews[0].is_private = true;
    assert_ptr_equal(review_keeping(&f.people[0], &f.reviews[0], REVIEW_UPWARD), &f.reviews[0]);
    arena_free(&f.arena);
}

static void periods_are_named_exactly(void **state)
{
    static const struct {
        const char *text;
        const char *first;
        const char *last;
    } rows[] = {
        {"2026", "2026-01-01", "2026-12-31"},
        {"2026-02", "2026-02-01", "2026-02-28"},
        {"2026-W01", "2025-12-29", "2026-01-04"},
        {"2026-Q4", "2026-10-01", "2026-12-31"},
        {"2026-q4", "", ""},
        {"2026-w01", "", ""},
        {"2026-Q5", "", ""},
        {"2026-13", "", ""},
        {"2026-W54", "", ""},
        {"2026-01-05", "", ""},
        {"today", "", ""},
        {"", "", ""},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct period period = {DAY_NONE, DAY_NONE};
        char first[DATE_SIZE];
        char last[DATE_SIZE];
        assert_int_equal(period_parse(rows[i].text, strlen(rows[i].text), &period),
                         *rows[i].first != '\0');
        assert_string_equal(date_format(period.first, first), rows[i].first);
        assert_string_equal(date_format(period.last, last), rows[i].last);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(evidence_is_that_of_the_period),
        cmocka_unit_test(each_part_has_its_questions),
        cmocka_unit_test(parts_are_in_the_words_of_their_side),
        cmocka_unit_test(the_manager_writes_for_a_coach_who_left),
        cmocka_unit_test(the_last_review_is_the_one_whose_period_ends_last),
        cmocka_unit_test(the_parts_are_due_two_weeks_later),
        cmocka_unit_test(answers_about_the_coach_are_in_private),
        cmocka_unit_test(periods_are_named_exactly),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
