/*
 * Making new files, and replacing those that come back from an editor.
 */

#include "team_dir.h"

#include "store/save.h"

#define GOAL "people/ana/goals/x.yaml"

/* Replacing */

static void what_comes_back_from_an_editor_is_put_in_place(void **state)
{
    struct team_dir *dir = *state;
    struct file_text file;

    put(dir, GOAL, "old\n");
    assert_int_equal(store_read(&dir->store, &dir->arena, GOAL, &file, &dir->diags), STORE_OK);
    assert_int_equal(store_replace(&dir->store, GOAL, &file.stamp, "new\n", 4, &dir->diags),
                     STORE_OK);
    assert_string_equal(get(dir, GOAL), "new\n");
    /* The stamp is that of the text that is gone */
    assert_int_equal(store_replace(&dir->store, GOAL, &file.stamp, "newer\n", 6, &dir->diags),
                     STORE_SYSTEM);
    assert_string_equal(get(dir, GOAL), "new\n");
    assert_string_equal(said(dir), GOAL ": error: E2: '" GOAL "' changed meanwhile\n");
    assert_int_equal(unlink(in_dir(dir, GOAL)), 0);
    assert_int_equal(store_replace(&dir->store, GOAL, &file.stamp, "newer\n", 6, &dir->diags),
                     STORE_SYSTEM);
    assert_null(get(dir, GOAL));
}

/* Making */

static enum store_result create(struct team_dir *dir, const char *path, const char *text)
{
    return store_create(&dir->store, &dir->arena, path, text, strlen(text), &dir->diags);
}

static void a_new_file_comes_with_its_folders(void **state)
{
    struct team_dir *dir = *state;

    assert_int_equal(create(dir, GOAL, "new\n"), STORE_OK);
    assert_string_equal(get(dir, GOAL), "new\n");
    assert_int_equal(mode_of(dir, GOAL), 0644);
    assert_int_equal(mode_of(dir, "people/ana"), 0755);
    assert_int_equal(count_temps(dir, "people/ana/goals"), 0);
    assert_string_equal(said(dir), "");
}

static void what_is_private_is_the_owners_alone(void **state)
{
    struct team_dir *dir = *state;

    umask(0);
    assert_int_equal(create(dir, "private/" GOAL, "new\n"), STORE_OK);
    assert_int_equal(mode_of(dir, "private/" GOAL), 0600);
    assert_int_equal(mode_of(dir, "private"), 0700);
    assert_int_equal(mode_of(dir, "private/people/ana/goals"), 0700);
}

static void a_name_that_is_taken_is_not_written(void **state)
{
    struct team_dir *dir = *state;

    put(dir, GOAL, "old\n");
    assert_int_equal(create(dir, GOAL, "new\n"), STORE_SYSTEM);
    assert_string_equal(get(dir, GOAL), "old\n");
    assert_string_equal(said(dir), GOAL ": error: E1: there is a '" GOAL "' already\n");
    assert_int_equal(create(dir, "people/ana", "new\n"), STORE_SYSTEM);
    assert_string_equal(said(dir), "people/ana: error: E1: there is a 'people/ana' already\n");
    assert_int_equal(create(dir, "../x", "new\n"), STORE_UNREADABLE);
    assert_int_equal(count_temps(dir, "people/ana/goals"), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(what_comes_back_from_an_editor_is_put_in_place, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(a_new_file_comes_with_its_folders, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(what_is_private_is_the_owners_alone, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(a_name_that_is_taken_is_not_written, set_up_dir,
                                        tear_down_dir),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
