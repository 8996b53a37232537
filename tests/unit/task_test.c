/*
 * Skill and will: what is said of a task on a day, the style beside it, and the words for both.
 */

#include "model_fixture.h"

#include "practice/task.h"

/** sam coaches jordan, whose tasks these are. */
struct pair {
    struct team team;
    struct person people[2];
    struct task_file file;
};

static struct person person_of(const char *id, const char *name, const char *coach)
{
    struct person person;

    schema_defaults(&person_schema, &person);
    person.id = id;
    person.name = name;
    person.coach = coach;
    return person;
}

static void set_up_pair(struct fixture *f, struct pair *pair, const char *views)
{
    const char *text = arena_printf(&f->arena, "tasks:\n  - {id: lead, task: Lead, %s}\n", views);

    schema_defaults(&team_schema, &pair->team);
    pair->people[0] = person_of("jordan", "Jordan", "sam");
    pair->people[1] = person_of("sam", "Sam", NULL);
    fixture_bind(f, &task_file_schema, "tasks.yaml", text, &pair->file);
    pair->file.file = "tasks.yaml";
    pair->file.person = "jordan";
    pair->people[0].task_files = (struct task_files){&pair->file, 1};
    pair->team.people = (struct people){pair->people, 2};
}

static day_t day(const char *text)
{
    return date_parse(text, strlen(text));
}

static const char *or_none(const char *text)
{
    return text ? text : "-";
}

static void the_style_is_by_both_words(void **state)
{
    static const struct {
        enum skill skill;
        enum will will;
        const char *expect;
    } rows[] = {
        {SKILL_NEW, WILL_UNSURE, "direct"},     {SKILL_LEARNING, WILL_UNSURE, "direct"},
        {SKILL_ABLE, WILL_UNSURE, "excite"},    {SKILL_COULD_TEACH, WILL_UNSURE, "excite"},
        {SKILL_NEW, WILL_WILLING, "guide"},     {SKILL_LEARNING, WILL_WILLING, "guide"},
        {SKILL_ABLE, WILL_WILLING, "delegate"}, {SKILL_COULD_TEACH, WILL_WILLING, "delegate"},
        {SKILL_NEW, WILL_KEEN, "guide"},        {SKILL_LEARNING, WILL_KEEN, "guide"},
        {SKILL_ABLE, WILL_KEEN, "delegate"},    {SKILL_COULD_TEACH, WILL_KEEN, "delegate"},
        {SKILL_UNSAID, WILL_KEEN, "-"},         {SKILL_ABLE, WILL_UNSAID, "-"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        const char *word = coaching_words[coaching_of(rows[i].skill, rows[i].will)];
        assert_string_equal(or_none(word), rows[i].expect);
    }
}

static void each_word_holds_until_the_same_side_says_another(void **state)
{
    static const char views[] = "coachee: {2026-01-12: {skill: learning, will: keen},"
                                " 2026-03-09: {skill: able, note: Ran two}},"
                                "coach: {2026-02-02: {will: willing, on_behalf: on leave}}";
    static const struct {
        const char *as_of;
        const char *own;
        const char *coach;
    } rows[] = {
        {"2026-01-11", "-", "-"},
        {"2026-01-12", "learning, keen (2026-01-12)", "-"},
        {"2026-02-02", "learning, keen (2026-01-12)", "willing (2026-02-02, on behalf: on leave)"},
        {"2026-03-08", "learning, keen (2026-01-12)", "willing (2026-02-02, on behalf: on leave)"},
        {"2026-03-09", "able, keen (2026-03-09): Ran two",
         "willing (2026-02-02, on behalf: on leave)"},
    };
    struct fixture *f = *state;
    struct pair pair;

    set_up_pair(f, &pair, views);
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct task_state now = task_state(&pair.file.tasks.items[0], day(rows[i].as_of));
        assert_string_equal(or_none(said_words(&f->arena, &now.coachee)), rows[i].own);
        assert_string_equal(or_none(said_words(&f->arena, &now.coach)), rows[i].coach);
    }
}

static void a_task_is_there_from_its_first_view_to_its_end(void **state)
{
    static const struct {
        const char *views;
        const char *as_of;
        bool known;
        bool open;
    } rows[] = {
        {"", "2026-01-01", true, true},
        {"coachee: {2026-01-12: {skill: new}}", "2026-01-11", false, false},
        {"coachee: {2026-01-12: {skill: new}}", "2026-01-12", true, true},
        {"coach: {2026-01-12: {skill: new}}", "2026-01-12", true, true},
        {"coach: {2026-01-12: {skill: new}}, ended: 2026-02-02", "2026-02-01", true, true},
        {"coach: {2026-01-12: {skill: new}}, ended: 2026-02-02", "2026-02-02", true, false},
    };
    struct fixture *f = *state;

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct pair pair;
        set_up_pair(f, &pair, rows[i].views);
        const struct task *task = &pair.file.tasks.items[0];
        assert_int_equal(task_is_known(task, day(rows[i].as_of)), rows[i].known);
        assert_int_equal(task_is_open(task, day(rows[i].as_of)), rows[i].open);
    }
}

/** The views of one day, and what is said of them to the coach, to the person, to others. */
static const struct words_row {
    const char *coachee;
    const char *coach;
    enum task_reader reader;
    const char *question;
    const char *style;
} words_rows[] = {
    {"skill: able, will: keen", "skill: able, will: keen", TASK_READ_BY_COACH, "-", "delegate"},
    {"skill: able, will: keen", "skill: learning, will: keen", TASK_READ_BY_COACH,
     "you say learning, Jordan says able: what do you each see?",
     "delegate, as Jordan sees it; guide, as you see it"},
    {"skill: able, will: keen", "skill: learning, will: keen", TASK_READ_BY_COACHEE,
     "you say able, Sam says learning: what do you each see?",
     "delegate, as you see it; guide, as Sam sees it"},
    {"skill: able, will: unsure", "skill: learning, will: keen", TASK_READ_BY_OTHERS,
     "Jordan says able and unsure, Sam says learning and keen: what do you each see?",
     "excite, as Jordan sees it; guide, as Sam sees it"},
    /* other words, the same style */
    {"skill: could teach, will: keen", "skill: able, will: willing", TASK_READ_BY_COACH,
     "you say able and willing, Jordan says could teach and keen: what do you each see?",
     "delegate"},
    /* a word that one side has not said is the other's */
    {"skill: new", "will: willing", TASK_READ_BY_COACH, "-", "guide"},
    {"skill: new", "skill: able, will: unsure", TASK_READ_BY_OTHERS,
     "Jordan says new, Sam says able: what do you each see?",
     "direct, as Jordan sees it; excite, as Sam sees it"},
    {"skill: new", "skill: new", TASK_READ_BY_COACH, "-", "-"},
    /* somebody who coached them once */
    {"skill: new", "by: ana, skill: able", TASK_READ_BY_COACH,
     "ana says able, Jordan says new: what do you each see?", "-"},
    {"skill: new", "by: sam, skill: able", TASK_READ_BY_COACH,
     "you say able, Jordan says new: what do you each see?", "-"},
};

static void where_they_differ_it_is_a_question(void **state)
{
    struct fixture *f = *state;

    for (size_t i = 0; i < sizeof(words_rows) / sizeof(words_rows[0]); i++) {
        const struct words_row *row = &words_rows[i];
        struct pair pair;
        set_up_pair(f, &pair,
                    arena_printf(&f->arena,
                                 "coachee: {2026-01-12: {%s}}, coach: {2026-01-12: {%s}}",
                                 row->coachee, row->coach));
        struct task_words words = {&f->arena, &pair.team, &pair.people[0], row->reader,
                                   day("2026-03-27")};
        struct task_state now = task_state(&pair.file.tasks.items[0], day("2026-01-12"));
        assert_string_equal(or_none(task_question(&words, &now)), row->question);
        assert_string_equal(or_none(task_style(&words, &now)), row->style);
    }
}

static void views_that_say_nothing_are_complained_of(void **state)
{
    static const struct {
        const char *views;
        const char *expect;
    } rows[] = {
        {"coachee: {2026-01-12: {skill: new}}", ""},
        {"coachee: {2026-01-12: {by: jordan, will: keen}}", ""},
        {"coachee: {2026-01-12: {note: x}}", "2:38 D11 it says neither 'skill' nor 'will'\n"},
        {"coachee: {2026-01-12: {by: sam, skill: new}}",
         "2:55 D11 'coachee' is what jordan says, not 'sam'\n"},
        /* a word that is none has its own complaint */
        {"coach: {2026-01-12: {skill: abel}}", "2:56 D3 'abel' is not a word for skill\n"},
    };
    struct fixture *f = *state;

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct pair pair;
        set_up_pair(f, &pair, rows[i].views);
        tasks_check(&pair.file, &f->diags);
        assert_string_equal(fixture_complaints(f), rows[i].expect);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_style_is_by_both_words),
        cmocka_unit_test_setup_teardown(each_word_holds_until_the_same_side_says_another,
                                        fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(a_task_is_there_from_its_first_view_to_its_end,
                                        fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(where_they_differ_it_is_a_question, fixture_set_up,
                                        fixture_tear_down),
        cmocka_unit_test_setup_teardown(views_that_say_nothing_are_complained_of, fixture_set_up,
                                        fixture_tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
