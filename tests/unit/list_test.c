/*
 * Finding the team directory, and what of it is listed.
 */

#include "team_dir.h"

/* Make what a word says: "a/b" a file, "a/b/" a directory, "a>b" a symlink, "a|" a FIFO */
static void make(struct team_dir *dir, const char *word)
{
    char *path = arena_strdup(&dir->arena, word);
    char *arrow = strchr(path, '>');
    char *last = path + strlen(path) - 1;

    if (arrow != NULL) {
        *arrow = '\0';
        lead_to(in_dir(dir, path));
        assert_int_equal(symlink(arrow + 1, in_dir(dir, path)), 0);
    } else if (*last == '/') {
        lead_to(in_dir(dir, path));
    } else if (*last == '|') {
        *last = '\0';
        lead_to(in_dir(dir, path));
        assert_int_equal(mkfifo(in_dir(dir, path), 0644), 0);
    } else {
        put(dir, path, "");
    }
}

/* The listing, one file a line: "PATH KIND PERSON SLUG", private ones with a * in front */
static char *listed(struct team_dir *dir)
{
    static const char *const kinds[] = {"team",    "person", "goal",    "feedback", "round",
                                        "journal", "review", "session", "pip",      "tasks"};
    struct buffer text;

    buffer_init(&text, &dir->arena);
    for (size_t i = 0; i < dir->store.file_count; i++) {
        const struct file_entry *file = &dir->store.files[i];

        buffer_printf(&text, "%s%s %s %s %s\n", file->is_private ? "*" : "", file->path,
                      kinds[file->kind], file->person, file->slug != NULL ? file->slug : "-");
    }
    return buffer_text(&text);
}

#define TEAM "team.yaml team team -\n"

static const struct row {
    const char *words[8];
    const char *listed;
    const char *said;
} rows[] = {
    {{NULL}, TEAM, ""},
    {{"goals/speed.yaml", "people/ana/person.yaml", "people/ana/goals/tidy.yaml"},
     "goals/speed.yaml goal team speed\n"
     "people/ana/goals/tidy.yaml goal ana tidy\n"
     "people/ana/person.yaml person ana -\n" TEAM,
     ""},
    /* The private tree is the same once more */
    {{"people/ana/person.yaml", "private/people/ana/goals/tidy.yaml", "private/goals/speed.yaml",
      "private/people/bo/person.yaml"},
     "people/ana/person.yaml person ana -\n"
     "*private/goals/speed.yaml goal team speed\n"
     "*private/people/ana/goals/tidy.yaml goal ana tidy\n"
     "*private/people/bo/person.yaml person bo -\n" TEAM,
     ""},
    /* Sessions are named by their day, and numbered from the second on */
    {{"sessions/2026-01-05.yaml", "private/sessions/2026-01-06.yaml", "people/bo/person.yaml",
      "private/people/bo/sessions/2026-01-05.yaml", "private/people/bo/sessions/2026-01-05-2.yaml",
      "sessions/2026-01-05-02.yaml", "sessions/kick-off.yaml"},
     "people/bo/person.yaml person bo -\n"
     "*private/people/bo/sessions/2026-01-05-2.yaml session bo 2026-01-05-2\n"
     "*private/people/bo/sessions/2026-01-05.yaml session bo 2026-01-05\n"
     "*private/sessions/2026-01-06.yaml session team 2026-01-06\n"
     "sessions/2026-01-05.yaml session team 2026-01-05\n" TEAM,
     "sessions/2026-01-05-02.yaml: error: D8: no record belongs here under the name "
     "'2026-01-05-02.yaml'\n"
     "sessions/kick-off.yaml: error: D8: no record belongs here under the name "
     "'kick-off.yaml'\n"},
    {{"sessions/2026-01-05.yaml", "private/sessions/2026-01-05.yaml"},
     "*private/sessions/2026-01-05.yaml session team 2026-01-05\n" TEAM,
     "sessions/2026-01-05.yaml: error: D8: the same record as "
     "'private/sessions/2026-01-05.yaml'\n"},
    /* Order is that of the bytes of the whole path */
    {{"people/ana/person.yaml", "people/ana-b/person.yaml", "people/anb/person.yaml"},
     "people/ana-b/person.yaml person ana-b -\n"
     "people/ana/person.yaml person ana -\n"
     "people/anb/person.yaml person anb -\n" TEAM,
     ""},
    /* Dotfiles, backups and leftovers are nobody's business */
    {{".git/config", "goals/.speed.yaml.swp", "goals/speed.yaml~", "goals/.coach-tmp-7-0",
      "people/.hidden/x", "private/.git/config", ".coach/lock"},
     TEAM,
     ""},
    /* At the root, other things are the user's own ... */
    {{"README.md", "docs/a.yaml", "notes.txt", "mkdocs.toml", "link>docs", "pipe|", "x.yml.d/"},
     TEAM,
     ""},
    /* ... unless they look like ours */
    {{"goal/speed.yaml", "peoples/", "speed.yaml", "team.yml"},
     TEAM,
     "goal: warning: D8: 'goal' is not read\n"
     "peoples: warning: D8: 'peoples' is not read\n"
     "speed.yaml: warning: D8: 'speed.yaml' is not read\n"
     "team.yml: warning: D8: 'team.yml' is not read\n"},
    {{"people", "goals>docs"},
     TEAM,
     "goals: error: D8: a symlink is not followed\n"
     "people: error: D8: not a directory\n"},
    {{"goals/speed.yaml>../x", "people/ana>bo", "people/bo/person.yaml", "private/goals>../goals"},
     "people/bo/person.yaml person bo -\n" TEAM,
     "goals/speed.yaml: error: D8: a symlink is not followed\n"
     "people/ana: error: D8: a symlink is not followed\n"
     "private/goals: error: D8: a symlink is not followed\n"},
    {{"goals/On Time.yaml", "goals/speed.yml", "goals/old/speed.yaml", "goals/notes.txt",
      "goals/pipe.yaml|", "goals/readme"},
     TEAM,
     "goals/On Time.yaml: error: D8: no record belongs here under the name 'On Time.yaml'\n"
     "goals/notes.txt: warning: D8: 'goals/notes.txt' is not read\n"
     "goals/old: error: D8: no record belongs here under the name 'old'\n"
     "goals/pipe.yaml: error: D8: not a regular file\n"
     "goals/readme: warning: D8: 'goals/readme' is not read\n"
     "goals/speed.yml: error: D8: no record belongs here under the name 'speed.yml'\n"},
    {{"people/ana/person.yaml", "people/ana/goal/x.yaml", "people/ana/tidy.yaml",
      "people/Bo/person.yaml", "people/cy.yaml", "people/team/person.yaml", "private/x/"},
     "people/ana/person.yaml person ana -\n" TEAM,
     "people/Bo: error: D8: no record belongs here under the name 'Bo'\n"
     "people/ana/goal: error: D8: no record belongs here under the name 'goal'\n"
     "people/ana/tidy.yaml: error: D8: no record belongs here under the name 'tidy.yaml'\n"
     "people/cy.yaml: error: D8: no record belongs here under the name 'cy.yaml'\n"
     "people/team: error: D8: 'team' is not a person's id: it stands for the team\n"
     "private/x: error: D8: no record belongs here under the name 'x'\n"},
    /* A person needs a record, in either tree; a symlink in its place is one complaint, not two */
    {{"people/ana/goals/x.yaml", "private/people/ana/goals/y.yaml", "people/bo/",
      "private/people/bo/person.yaml", "people/cy/person.yaml>../bo"},
     "people/ana/goals/x.yaml goal ana x\n"
     "*private/people/ana/goals/y.yaml goal ana y\n"
     "*private/people/bo/person.yaml person bo -\n" TEAM,
     "people/ana/person.yaml: error: D8: 'people/ana' has no person.yaml\n"
     "people/cy/person.yaml: error: D8: a symlink is not followed\n"},
    /* Rounds are named by the day, journals by the week */
    {{"people/ana/person.yaml", "private/people/ana/rounds/2026-03-02.yaml",
      "people/ana/rounds/2026-W10.yaml", "private/people/ana/journal/2026-W53.yaml",
      "private/people/ana/journal/2025-W53.yaml", "people/ana/journal/2026-W03.yaml"},
     "people/ana/journal/2026-W03.yaml journal ana 2026-W03\n"
     "people/ana/person.yaml person ana -\n"
     "*private/people/ana/journal/2026-W53.yaml journal ana 2026-W53\n"
     "*private/people/ana/rounds/2026-03-02.yaml round ana 2026-03-02\n" TEAM,
     "people/ana/rounds/2026-W10.yaml: error: D8: no record belongs here under the name "
     "'2026-W10.yaml'\n"
     "private/people/ana/journal/2025-W53.yaml: error: D8: no record belongs here under the name "
     "'2025-W53.yaml'\n"},
    /* Tasks are one file a person */
    {{"people/ana/person.yaml", "private/people/ana/tasks.yaml", "people/ana/task.yaml",
      "private/people/ana/tasks/"},
     "people/ana/person.yaml person ana -\n"
     "*private/people/ana/tasks.yaml tasks ana -\n" TEAM,
     "people/ana/task.yaml: error: D8: no record belongs here under the name 'task.yaml'\n"
     "private/people/ana/tasks: error: D8: no record belongs here under the name 'tasks'\n"},
    /* One record, two files */
    {{"goals/x.yaml", "private/goals/x.yaml", "people/ana/person.yaml",
      "private/people/ana/person.yaml", "people/ana/goals/x.yaml"},
     "goals/x.yaml goal team x\n"
     "people/ana/goals/x.yaml goal ana x\n"
     "people/ana/person.yaml person ana -\n" TEAM,
     "private/goals/x.yaml: error: D8: the same record as 'goals/x.yaml'\n"
     "private/people/ana/person.yaml: error: D8: the same record as 'people/ana/person.yaml'\n"},
};

static void the_table_decides_what_is_read(void **state)
{
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct team_dir *dir = *state;

        for (const char *const *word = rows[i].words; *word != NULL; word++) {
            make(dir, *word);
        }
        assert_int_equal(store_list(&dir->store, &dir->diags), STORE_OK);
        diags_sort(&dir->diags);
        assert_string_equal(listed(dir), rows[i].listed);
        assert_string_equal(said(dir), rows[i].said);
        tear_down_dir(state);
        assert_int_equal(set_up_dir(state), 0);
    }
}

/* What stands in the help line of the one complaint */
static const struct help_row {
    const char *word;
    const char *help;
} help_rows[] = {
    {"goal/", "rename it to 'goals'"},
    {"speed.yaml", "a goal of the team lies in goals/, a person's in people/ID/goals/"},
    {"team.yml", "rename it to 'team.yaml'"},
    {"goals/On Time.yaml", "rename it to 'on-time.yaml'"},
    {"goals/speed.yml", "rename it to 'speed.yaml'"},
    {"goals/old/", "goals/ holds one file a goal: ID.yaml"},
    {"people/Ana Ros\303\251/", "rename it to 'ana-rose'"},
    {"people/cy.yaml", "people/ holds one directory a person: people/ID/person.yaml"},
    {"people/team/", "goals of the team itself lie in goals/"},
    {"private/goal/", "rename it to 'goals'"},
    {"private/team.yaml", "private/ holds goals/, sessions/ and people/"},
};

static void help_names_the_right_place(void **state)
{
    for (size_t i = 0; i < sizeof help_rows / sizeof help_rows[0]; i++) {
        struct team_dir *dir = *state;

        make(dir, help_rows[i].word);
        assert_int_equal(store_list(&dir->store, &dir->diags), STORE_OK);
        assert_int_equal(dir->diags.count, 1);
        assert_string_equal(dir->diags.items[0].help, help_rows[i].help);
        tear_down_dir(state);
        assert_int_equal(set_up_dir(state), 0);
    }
}

static void an_entry_is_found_by_its_path(void **state)
{
    struct team_dir *dir = *state;

    put(dir, "people/ana/person.yaml", "");
    put(dir, "people/ana-b/goals/x.yaml", "");
    assert_int_equal(store_list(&dir->store, &dir->diags), STORE_OK);
    assert_string_equal(store_entry(&dir->store, "people/ana/person.yaml")->person, "ana");
    assert_string_equal(store_entry(&dir->store, "people/ana-b/goals/x.yaml")->slug, "x");
    assert_null(store_entry(&dir->store, "people/ana"));
    assert_null(store_entry(&dir->store, "people/ana/goals/x.yaml"));
}

static void a_folder_that_cannot_be_read_hides_no_other(void **state)
{
    struct team_dir *dir = *state;

    SKIP_AS_ROOT();
    put(dir, "people/ana/person.yaml", "");
    put(dir, "people/bo/person.yaml", "");
    chmod(in_dir(dir, "people/ana"), 0);
    assert_int_equal(store_list(&dir->store, &dir->diags), STORE_OK);
    chmod(in_dir(dir, "people/ana"), 0755);
    assert_string_equal(listed(dir), "people/bo/person.yaml person bo -\n" TEAM);
    assert_string_equal(said(dir),
                        "people/ana: error: E1: cannot read 'people/ana': permission denied\n");
}

static void paths_of_records(void **state)
{
    struct team_dir *dir = *state;

    assert_string_equal(path_of_person(&dir->arena, "ana"), "people/ana/person.yaml");
    assert_string_equal(path_of_goal(&dir->arena, "ana", "x"), "people/ana/goals/x.yaml");
    assert_string_equal(path_of_goal(&dir->arena, "team", "x"), "goals/x.yaml");
}

/* Finding */

static void the_nearest_team_upward_is_found(void **state)
{
    struct team_dir *dir = *state;
    struct store store;

    put(dir, "people/ana/goals/x.yaml", "");
    put(dir, "docs/inner/team.yaml", "");
    put(dir, "docs/inner/deep/er/x", "");
    assert_int_equal(
        store_open(&store, &dir->arena, in_dir(dir, "people/ana/goals"), false, &dir->diags),
        STORE_OK);
    char *real = realpath(dir->root, NULL);

    assert_string_equal(store.root, real);
    free(real);
    store_close(&store);
    assert_int_equal(store.fd, -1);
    assert_int_equal(
        store_open(&store, &dir->arena, in_dir(dir, "docs/inner/deep/er"), false, &dir->diags),
        STORE_OK);
    assert_string_equal(strrchr(store.root, '/'), "/inner");
    store_close(&store);
}

static void a_team_directory_named_is_taken_as_typed(void **state)
{
    struct team_dir *dir = *state;
    struct store store;
    char *typed = in_dir(dir, "docs/..");

    put(dir, "docs/x", "");
    assert_int_equal(store_open(&store, &dir->arena, typed, true, &dir->diags), STORE_OK);
    assert_string_equal(store.root, typed);
    store_close(&store);
}

static void without_a_team_nothing_is_open(void **state)
{
    struct team_dir *dir = *state;
    struct store store;
    char *docs = in_dir(dir, "docs");

    put(dir, "docs/x", "");
    assert_int_equal(store_open(&store, &dir->arena, docs, true, &dir->diags), STORE_ABSENT);
    assert_int_equal(store.fd, -1);
    assert_string_equal(said(dir),
                        arena_printf(&dir->arena, "-: error: E4: '%s' has no team.yaml\n", docs));
    assert_int_equal(unlink(in_dir(dir, "team.yaml")), 0);
    assert_int_equal(store_open(&store, &dir->arena, docs, false, &dir->diags), STORE_ABSENT);
    assert_string_equal(dir->diags.items[0].help, "make one with: coach init NAME");
    assert_string_equal(said(dir), "-: error: E4: no team directory here or above\n");
}

static void a_start_that_is_not_there_is_named(void **state)
{
    struct team_dir *dir = *state;
    struct store store;
    char *nowhere = in_dir(dir, "nowhere");

    assert_int_equal(store_open(&store, &dir->arena, nowhere, false, &dir->diags), STORE_ABSENT);
    assert_string_equal(said(dir), arena_printf(&dir->arena,
                                                "%s: error: E1: cannot open '%s': no such file or "
                                                "directory\n",
                                                nowhere, nowhere));
    assert_int_equal(store_open(&store, &dir->arena, "", true, &dir->diags), STORE_ABSENT);
}

static void a_team_file_that_is_a_symlink_is_refused(void **state)
{
    struct team_dir *dir = *state;
    struct store store;

    put(dir, "docs/x", "");
    make(dir, "docs/team.yaml>../team.yaml");
    assert_int_equal(store_open(&store, &dir->arena, in_dir(dir, "docs"), false, &dir->diags),
                     STORE_UNREADABLE);
    assert_string_equal(dir->diags.items[0].message, "a symlink is not followed");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_table_decides_what_is_read, set_up_dir, tear_down_dir),
        cmocka_unit_test_setup_teardown(help_names_the_right_place, set_up_dir, tear_down_dir),
        cmocka_unit_test_setup_teardown(an_entry_is_found_by_its_path, set_up_dir, tear_down_dir),
        cmocka_unit_test_setup_teardown(a_folder_that_cannot_be_read_hides_no_other, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(paths_of_records, set_up_dir, tear_down_dir),
        cmocka_unit_test_setup_teardown(the_nearest_team_upward_is_found, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(a_team_directory_named_is_taken_as_typed, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(without_a_team_nothing_is_open, set_up_dir, tear_down_dir),
        cmocka_unit_test_setup_teardown(a_start_that_is_not_there_is_named, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(a_team_file_that_is_a_symlink_is_refused, set_up_dir,
                                        tear_down_dir),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
