/*
 * Loading a whole team: what is read, what is left out, what is said.
 */

#include "team_dir.h"

#define PERSON(name) "name: " name "\nemail: " name "@example.org\n"

/* A goal that nothing is wrong with */
#define GOAL(statement)      \
    "goal: " statement "\n"  \
    "why: It matters\n"      \
    "supports: me\n"         \
    "start: 2026-01-05\n"    \
    "due: 2026-03-30\n"      \
    "kpis:\n"                \
    "  - id: rate\n"         \
    "    name: Rate\n"       \
    "    unit: \"%\"\n"      \
    "    baseline: 65\n"     \
    "    target: 90\n"       \
    "    source: report\n"   \
    "    every: week\n"      \
    "    readings:\n"        \
    "      2026-01-09: 66\n" \
    "      2026-01-16: {value: 70, note: two slipped}\n"

static void load(struct team_dir *dir, int threads, struct team *team)
{
    struct load_options options = {.threads = threads};

    assert_int_equal(store_load(&dir->store, &options, team, &dir->diags), STORE_OK);
}

/* The team, one record a line: "ID (NAME): SLUG SLUG", the team's own goals first */
static char *loaded(struct team_dir *dir, const struct team *team)
{
    struct buffer text;

    buffer_init(&text, &dir->arena);
    buffer_puts(&text, "team:");
    for (size_t i = 0; i < team->goals.count; i++) {
        buffer_printf(&text, " %s", team->goals.items[i].slug);
    }
    for (size_t i = 0; i < team->people.count; i++) {
        const struct person *person = &team->people.items[i];

        buffer_printf(&text, "\n%s (%s):", person->id, person->name);
        for (size_t j = 0; j < person->goals.count; j++) {
            buffer_printf(&text, " %s", person->goals.items[j].slug);
        }
    }
    buffer_puts(&text, "\n");
    return buffer_text(&text);
}

/* Put sam there, whom team.yaml names as the manager */
static void put_manager(struct team_dir *dir)
{
    put(dir, "people/sam/person.yaml", PERSON("Sam"));
}

static void records_come_in_order_of_id(void **state)
{
    struct team_dir *dir = *state;
    struct team team;

    put_manager(dir);
    put(dir, "people/ana/person.yaml", PERSON("Ana"));
    put(dir, "people/ana/goals/b.yaml", GOAL("Second"));
    put(dir, "people/ana/goals/a-b.yaml", GOAL("First too"));
    put(dir, "people/ana/goals/a.yaml", GOAL("First"));
    put(dir, "people/ana-b/person.yaml", PERSON("Other"));
    put(dir, "people/ana-b/goals/z.yaml", GOAL("Last"));
    put(dir, "private/people/ana/goals/aa.yaml", GOAL("Private"));
    put(dir, "private/people/bo/person.yaml", PERSON("Bo"));
    put(dir, "goals/t.yaml", GOAL("Ours"));
    put(dir, "private/goals/s.yaml", GOAL("Ours, quietly"));
    load(dir, 1, &team);
    assert_string_equal(said(dir), "");
    assert_string_equal(loaded(dir, &team), "team: s t\n"
                                            "ana (Ana): a a-b aa b\n"
                                            "ana-b (Other): z\n"
                                            "bo (Bo):\n"
                                            "sam (Sam):\n");
}

static void a_record_knows_where_it_came_from(void **state)
{
    struct team_dir *dir = *state;
    struct team team;

    put_manager(dir);
    put(dir, "private/people/sam/goals/a.yaml", GOAL("Raise it from 65% to 90%"));
    put(dir, "goals/t.yaml", GOAL("Ours"));
    load(dir, 1, &team);
    assert_string_equal(team.file, "team.yaml");
    assert_string_equal(team.name, "Acme");
    assert_int_equal(team.version.units, 1);

    const struct person *sam = team_person(&team, "sam");
    const struct goal *goal = team_goal(&team, "sam/a");

    assert_string_equal(sam->file, "people/sam/person.yaml");
    assert_string_equal(sam->email, "Sam@example.org");
    assert_string_equal(goal->file, "private/people/sam/goals/a.yaml");
    assert_string_equal(goal->person, "sam");
    assert_string_equal(goal->statement, "Raise it from 65% to 90%");
    assert_int_equal(goal->kpis.count, 1);
    assert_int_equal(goal->kpis.items[0].readings.count, 2);
    assert_string_equal(goal->kpis.items[0].readings.items[1].note, "two slipped");
    assert_string_equal(team_goal(&team, "team/t")->person, "team");
}

/* Each of these files is wrong in its own way, and none hides another */
static void one_broken_file_hides_no_other(void **state)
{
    struct team_dir *dir = *state;
    struct team team;

    put_manager(dir);
    put(dir, "people/ana/person.yaml", "name: [Ana\n");
    put(dir, "people/ana/goals/fine.yaml", GOAL("Fine"));
    put(dir, "people/ana/goals/broken.yaml", "goal: a: b\n");
    put(dir, "people/bo/goals/fine.yaml", GOAL("Fine"));
    put(dir, "goals/key.yaml", GOAL("Key") "colour: red\n");
    put(dir, "goals/date.yaml", GOAL("Date") "closed: soon\n");
    put(dir, "goals/utf16.yaml", "\xff\xfeg");
    assert_int_equal(symlink("key.yaml", in_dir(dir, "goals/link.yaml")), 0);
    load(dir, 1, &team);
    assert_string_equal(loaded(dir, &team), "team: date key\n"
                                            "ana (ana): fine\n"
                                            "bo (bo): fine\n"
                                            "sam (Sam):\n");
    assert_int_equal(team_goal(&team, "team/date")->closed, DAY_NONE);
    assert_int_equal(team_person(&team, "ana")->left, DAY_NONE);
    assert_string_equal(team_person(&team, "bo")->file, "people/bo/person.yaml");

    static const char *const expected[][2] = {
        {"goals/date.yaml", "D3"},
        {"goals/key.yaml", "D1"},
        {"goals/link.yaml", "D8"},
        {"goals/utf16.yaml", "Y2"},
        {"people/ana/goals/broken.yaml", "Y1"},
        {"people/ana/person.yaml", "Y1"},
        {"people/bo/person.yaml", "D8"},
    };
    size_t count = sizeof expected / sizeof expected[0];

    assert_int_equal(dir->diags.count, count);
    for (size_t i = 0; i < count; i++) {
        assert_string_equal(dir->diags.items[i].place.file, expected[i][0]);
        assert_string_equal(dir->diags.items[i].rule, expected[i][1]);
        assert_int_equal(dir->diags.items[i].severity, SEVERITY_ERROR);
    }
}

static void a_team_file_that_is_broken_leaves_the_people(void **state)
{
    struct team_dir *dir = *state;
    struct team team;

    put(dir, "team.yaml", "coach: 1\nteam: [\n");
    put_manager(dir);
    load(dir, 1, &team);
    assert_string_equal(loaded(dir, &team), "team:\nsam (Sam):\n");
    assert_string_equal(team.file, "team.yaml");
    assert_false(decimal_known(team.version));
    assert_false(decimal_known(team.thresholds.on_track));
    assert_int_equal(dir->diags.count, 1);
    assert_string_equal(dir->diags.items[0].rule, "Y1");
}

static void the_arithmetic_and_the_references_are_checked(void **state)
{
    struct team_dir *dir = *state;
    struct team team;

    put(dir, "people/ana/person.yaml", PERSON("Ana") "coach: nobody\n");
    put(dir, "people/ana/goals/a.yaml",
        GOAL("Equal") "  - id: same\n    name: Same\n    baseline: 5\n    target: 5\n");
    load(dir, 1, &team);
    assert_int_equal(dir->diags.count, 3);
    assert_string_equal(dir->diags.items[0].place.file, "people/ana/goals/a.yaml");
    assert_string_equal(dir->diags.items[0].rule, "K1");
    assert_string_equal(dir->diags.items[1].place.file, "people/ana/person.yaml");
    assert_string_equal(dir->diags.items[1].rule, "D7");
    assert_string_equal(dir->diags.items[2].place.file, "team.yaml"); /* sam, the manager */
    assert_string_equal(dir->diags.items[2].rule, "D7");
}

/* The keys of a newer format are let pass, in every file */
static void a_newer_format_is_read_leniently(void **state)
{
    struct team_dir *dir = *state;
    struct team team;

    put(dir, "team.yaml", "coach: 2\nteam: Acme\nmanager: sam\nmoods: 3\n");
    put(dir, "people/sam/person.yaml", PERSON("Sam") "mood: 4\n");
    put(dir, "goals/t.yaml", GOAL("Ours") "mood: 5\n");
    load(dir, 1, &team);
    assert_string_equal(loaded(dir, &team), "team: t\nsam (Sam):\n");
    assert_int_equal(dir->diags.count, 4);
    assert_int_equal(diags_count(&dir->diags, SEVERITY_WARNING), 4);
}

static void an_empty_team_is_a_team(void **state)
{
    struct team_dir *dir = *state;
    struct team team;

    put(dir, "team.yaml", "coach: 1\nteam: Acme\n");
    assert_int_equal(store_load(&dir->store, NULL, &team, &dir->diags), STORE_OK);
    assert_string_equal(loaded(dir, &team), "team:\n");
}

/* Many files, several threads */

#define PEOPLE 40
#define GOALS  5

static void put_many(struct team_dir *dir)
{
    put_manager(dir);
    for (int i = 0; i < PEOPLE; i++) {
        put(dir, arena_printf(&dir->arena, "people/p%02d/person.yaml", i), PERSON("P"));
        for (int j = 0; j < GOALS; j++) {
            /* Every seventh is broken, every fifth has an unknown key */
            int number = i * GOALS + j;

            put(dir, arena_printf(&dir->arena, "people/p%02d/goals/g%d.yaml", i, j),
                number % 7 == 0   ? "goal: a: b\n"
                : number % 5 == 0 ? GOAL("G") "colour: red\n"
                                  : GOAL("G"));
        }
    }
}

static void threads_make_no_difference(void **state)
{
    struct team_dir *dir = *state;
    struct team team;

    put_many(dir);
    load(dir, 1, &team);
    char *one = loaded(dir, &team);
    char *one_said = said(dir);

    assert_non_null(strstr(one, "p00 (P): g1 g2 g3 g4\n"));
    assert_non_null(strstr(one, "p39 (P): g0 g2 g3 g4\n"));
    for (int threads = 2; threads <= 8; threads *= 2) {
        dir->store.files = NULL;
        dir->store.file_count = 0;
        load(dir, threads, &team);
        assert_string_equal(loaded(dir, &team), one);
        assert_string_equal(said(dir), one_said);
    }
}

struct progress {
    size_t calls;
    size_t last;
    size_t total;
};

static void note_progress(void *data, size_t done, size_t total)
{
    struct progress *progress = data;

    assert_true(done > progress->last);
    progress->calls++;
    progress->last = done;
    progress->total = total;
}

static void progress_is_told(void **state)
{
    struct team_dir *dir = *state;
    struct team team;
    struct progress progress = {0, 0, 0};
    struct load_options options = {1, note_progress, &progress};

    put_many(dir);
    assert_int_equal(store_load(&dir->store, &options, &team, &dir->diags), STORE_OK);
    assert_true(progress.calls > 5);
    assert_int_equal(progress.total, 2 + PEOPLE * (GOALS + 1));
    assert_true(progress.last <= progress.total);
}

/* A file that goes away between the listing and the reading is not missed */
static void a_file_that_vanishes_is_no_complaint(void **state)
{
    struct team_dir *dir = *state;
    struct team team;

    put_manager(dir);
    put(dir, "goals/t.yaml", GOAL("Ours"));
    assert_int_equal(store_list(&dir->store, &dir->diags), STORE_OK);
    assert_int_equal(unlink(in_dir(dir, "goals/t.yaml")), 0);
    load(dir, 1, &team);
    assert_string_equal(loaded(dir, &team), "team:\nsam (Sam):\n");
    assert_string_equal(said(dir), "");
}

/* Nor does what was a file lead elsewhere by then */
static void a_file_that_becomes_a_symlink_is_refused(void **state)
{
    struct team_dir *dir = *state;
    struct team team;

    put_manager(dir);
    put(dir, "goals/t.yaml", GOAL("Ours"));
    put(dir, "elsewhere/t.yaml", GOAL("Secret"));
    assert_int_equal(store_list(&dir->store, &dir->diags), STORE_OK);
    assert_int_equal(unlink(in_dir(dir, "goals/t.yaml")), 0);
    assert_int_equal(rmdir(in_dir(dir, "goals")), 0);
    assert_int_equal(symlink("elsewhere", in_dir(dir, "goals")), 0);
    load(dir, 1, &team);
    assert_string_equal(loaded(dir, &team), "team:\nsam (Sam):\n");
    assert_string_equal(said(dir), "goals/t.yaml: error: D8: a symlink is not followed\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(records_come_in_order_of_id, set_up_dir, tear_down_dir),
        cmocka_unit_test_setup_teardown(a_record_knows_where_it_came_from, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(one_broken_file_hides_no_other, set_up_dir, tear_down_dir),
        cmocka_unit_test_setup_teardown(a_team_file_that_is_broken_leaves_the_people, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(the_arithmetic_and_the_references_are_checked, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(a_newer_format_is_read_leniently, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(an_empty_team_is_a_team, set_up_dir, tear_down_dir),
        cmocka_unit_test_setup_teardown(threads_make_no_difference, set_up_dir, tear_down_dir),
        cmocka_unit_test_setup_teardown(progress_is_told, set_up_dir, tear_down_dir),
        cmocka_unit_test_setup_teardown(a_file_that_vanishes_is_no_complaint, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(a_file_that_becomes_a_symlink_is_refused, set_up_dir,
                                        tear_down_dir),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
