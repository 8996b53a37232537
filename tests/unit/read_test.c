/*
 * Reading one file: whole, regular, inside.
 */

#include "team_dir.h"

static enum store_result read_path(struct team_dir *dir, const char *path, struct file_text *out)
{
    return store_read(&dir->store, &dir->arena, path, out, &dir->diags);
}

static void a_file_is_read_whole_and_stamped(void **state)
{
    struct team_dir *dir = *state;
    struct file_text file;
    struct stat status;

    put(dir, "people/ana/person.yaml", "name: Ana\n");
    assert_int_equal(read_path(dir, "people/ana/person.yaml", &file), STORE_OK);
    assert_string_equal(file.text, "name: Ana\n");
    assert_int_equal(file.length, 10);
    assert_int_equal(stat(in_dir(dir, "people/ana/person.yaml"), &status), 0);
    assert_int_equal(file.stamp.inode, status.st_ino);
    assert_int_equal(file.stamp.size, 10);
    assert_int_equal(file.stamp.mode & 0777, 0644);
    assert_int_equal(file.stamp.mtime_ns / 1000000000, status.st_mtime);
    assert_string_equal(said(dir), "");
}

static void an_empty_file_is_an_empty_text(void **state)
{
    struct team_dir *dir = *state;
    struct file_text file;

    put(dir, "goals/x.yaml", "");
    assert_int_equal(read_path(dir, "goals/x.yaml", &file), STORE_OK);
    assert_int_equal(file.length, 0);
    assert_string_equal(file.text, "");
}

/* Anything that is not there is simply absent */
static void an_absent_file_is_no_complaint(void **state)
{
    static const char *const paths[] = {"goals/x.yaml", "nowhere/x.yaml", "team.yaml/x.yaml"};
    struct team_dir *dir = *state;
    struct file_text file;

    put(dir, "goals/y.yaml", "");
    for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++) {
        assert_int_equal(read_path(dir, paths[i], &file), STORE_ABSENT);
        assert_string_equal(said(dir), "");
    }
}

static void paths_that_lead_outside_are_refused(void **state)
{
    static const char *const paths[] = {
        "/etc/passwd", "../x", "goals/../team.yaml", "goals/../../x", "./team.yaml", "goals//x", "",
        "goals/",      "..",
    };
    struct team_dir *dir = *state;
    struct file_text file;

    put(dir, "goals/x", "");
    for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++) {
        assert_int_equal(read_path(dir, paths[i], &file), STORE_UNREADABLE);
        assert_string_equal(said(dir),
                            arena_printf(&dir->arena,
                                         "%s: error: D8: '%s' leads outside the team directory\n",
                                         paths[i], paths[i]));
    }
}

static void symlinks_are_refused_at_every_step(void **state)
{
    static const char *const paths[] = {"goals/link.yaml", "loop", "linked/x.yaml",
                                        "people/ana/goals/x.yaml"};
    struct team_dir *dir = *state;
    struct file_text file;

    put(dir, "goals/x.yaml", "secret");
    put(dir, "people/bo/goals/x.yaml", "secret");
    assert_int_equal(symlink("x.yaml", in_dir(dir, "goals/link.yaml")), 0);
    assert_int_equal(symlink("loop", in_dir(dir, "loop")), 0);
    assert_int_equal(symlink("goals", in_dir(dir, "linked")), 0);
    assert_int_equal(symlink("bo", in_dir(dir, "people/ana")), 0);
    for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++) {
        assert_int_equal(read_path(dir, paths[i], &file), STORE_UNREADABLE);
        assert_string_equal(
            said(dir),
            arena_printf(&dir->arena, "%s: error: D8: a symlink is not followed\n", paths[i]));
    }
}

/* A FIFO must not make us wait for its writer */
static void only_regular_files_are_read(void **state)
{
    struct team_dir *dir = *state;
    struct file_text file;

    assert_int_equal(mkfifo(in_dir(dir, "pipe"), 0644), 0);
    alarm(10);
    assert_int_equal(read_path(dir, "pipe", &file), STORE_UNREADABLE);
    alarm(0);
    assert_string_equal(said(dir), "pipe: error: D8: not a regular file\n");
    put(dir, "goals/x.yaml", "");
    assert_int_equal(read_path(dir, "goals", &file), STORE_UNREADABLE);
    assert_string_equal(said(dir), "goals: error: D8: not a regular file\n");
}

static void the_limit_is_four_mebibytes(void **state)
{
    struct team_dir *dir = *state;
    struct file_text file;

    put(dir, "big", "");
    assert_int_equal(truncate(in_dir(dir, "big"), 4194304), 0);
    assert_int_equal(read_path(dir, "big", &file), STORE_OK);
    assert_int_equal(file.length, 4194304);
    assert_int_equal(truncate(in_dir(dir, "big"), 4194305), 0);
    assert_int_equal(read_path(dir, "big", &file), STORE_UNREADABLE);
    assert_string_equal(said(dir), "big: error: Y7: the file is larger than 4 MiB\n");
}

static void a_name_too_long_for_the_system_is_said(void **state)
{
    struct team_dir *dir = *state;
    struct file_text file;
    char path[400];

    memset(path, 'x', sizeof path);
    memcpy(path + 300, "/y", 3);
    assert_int_equal(read_path(dir, path, &file), STORE_SYSTEM);
    assert_non_null(strstr(said(dir), ": file name too long\n"));
}

static void a_file_that_may_not_be_read_is_said(void **state)
{
    struct team_dir *dir = *state;
    struct file_text file;

    SKIP_AS_ROOT();
    put(dir, "x", "");
    chmod(in_dir(dir, "x"), 0);
    assert_int_equal(read_path(dir, "x", &file), STORE_SYSTEM);
    assert_string_equal(said(dir), "x: error: E1: cannot read 'x': permission denied\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_file_is_read_whole_and_stamped, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(an_empty_file_is_an_empty_text, set_up_dir, tear_down_dir),
        cmocka_unit_test_setup_teardown(an_absent_file_is_no_complaint, set_up_dir, tear_down_dir),
        cmocka_unit_test_setup_teardown(paths_that_lead_outside_are_refused, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(symlinks_are_refused_at_every_step, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(only_regular_files_are_read, set_up_dir, tear_down_dir),
        cmocka_unit_test_setup_teardown(the_limit_is_four_mebibytes, set_up_dir, tear_down_dir),
        cmocka_unit_test_setup_teardown(a_name_too_long_for_the_system_is_said, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(a_file_that_may_not_be_read_is_said, set_up_dir,
                                        tear_down_dir),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
