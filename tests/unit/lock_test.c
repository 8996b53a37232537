/*
 * One writer at a time.
 */

#include "team_dir.h"

#include <sys/wait.h>
#include <time.h>

#include "store/save.h"

#define WRITERS 20
#define LOG     "goals/log.yaml"

static void the_lock_makes_its_file(void **state)
{
    struct team_dir *dir = *state;
    struct lock lock;

    assert_int_equal(lock_take(&lock, &dir->store, 0, &dir->diags), STORE_OK);
    assert_true(lock.fd >= 0);
    assert_string_equal(get(dir, ".coach/lock"), "");
    assert_true(fcntl(lock.fd, F_GETFD) & FD_CLOEXEC);
    lock_release(&lock);
    assert_int_equal(lock.fd, -1);
    lock_release(&lock);
}

static void a_second_holder_waits_in_vain(void **state)
{
    struct team_dir *dir = *state;
    struct lock first;
    struct lock second;

    assert_int_equal(lock_take(&first, &dir->store, 0, &dir->diags), STORE_OK);
    assert_int_equal(lock_take(&second, &dir->store, 60, &dir->diags), STORE_SYSTEM);
    assert_string_equal(said(dir), ".coach/lock: error: E3: another coach is writing here\n");
    lock_release(&first);
    assert_int_equal(lock_take(&second, &dir->store, 0, &dir->diags), STORE_OK);
    lock_release(&second);
}

/* Hold the lock in a child for a while; returns once it is held */
static pid_t hold(struct team_dir *dir, int milliseconds)
{
    struct timespec pause = {0, milliseconds * 1000000L};
    int ready[2];
    char byte = 0;

    assert_int_equal(pipe(ready), 0);
    pid_t child = fork();

    if (child == 0) {
        struct lock lock;

        if (lock_take(&lock, &dir->store, 0, &dir->diags) != STORE_OK ||
            write(ready[1], &byte, 1) != 1) {
            _exit(1);
        }
        nanosleep(&pause, NULL);
        _exit(0); /* without a release: the system does it */
    }
    assert_int_equal(read(ready[0], &byte, 1), 1);
    close(ready[0]);
    close(ready[1]);
    return child;
}

static void patience_outlasts_a_short_holder(void **state)
{
    struct team_dir *dir = *state;
    pid_t child = hold(dir, 120);
    struct lock lock;

    assert_int_equal(lock_take(&lock, &dir->store, LOCK_PATIENCE_MS, &dir->diags), STORE_OK);
    lock_release(&lock);
    assert_int_equal(waitpid(child, NULL, 0), child);
    assert_string_equal(said(dir), "");
}

/* A lock on a file that was deleted keeps nobody out, and is seen through */
static void a_deleted_lock_file_is_made_anew(void **state)
{
    struct team_dir *dir = *state;
    struct lock first;
    struct lock second;
    struct lock third;

    assert_int_equal(lock_take(&first, &dir->store, 0, &dir->diags), STORE_OK);
    assert_int_equal(unlink(in_dir(dir, ".coach/lock")), 0);
    assert_int_equal(rmdir(in_dir(dir, ".coach")), 0);
    assert_int_equal(lock_take(&second, &dir->store, 0, &dir->diags), STORE_OK);
    assert_int_equal(lock_take(&third, &dir->store, 0, &dir->diags), STORE_SYSTEM);
    lock_release(&second);
    lock_release(&first);
}

static void a_lock_through_a_symlink_is_refused(void **state)
{
    struct team_dir *dir = *state;
    struct lock lock;

    put(dir, "elsewhere/x", "");
    assert_int_equal(symlink("elsewhere", in_dir(dir, ".coach")), 0);
    assert_int_equal(lock_take(&lock, &dir->store, 0, &dir->diags), STORE_SYSTEM);
    assert_null(get(dir, "elsewhere/lock"));
    assert_string_equal(said(dir), ".coach/lock: error: E1: cannot lock '.coach/lock': too many "
                                   "levels of symbolic links\n");
}

static void a_directory_that_may_not_be_written_is_said(void **state)
{
    struct team_dir *dir = *state;
    struct lock lock;

    SKIP_AS_ROOT();
    assert_int_equal(chmod(dir->root, 0555), 0);
    enum store_result result = lock_take(&lock, &dir->store, 0, &dir->diags);

    assert_int_equal(chmod(dir->root, 0755), 0);
    assert_int_equal(result, STORE_SYSTEM);
    assert_string_equal(said(dir),
                        ".coach/lock: error: E1: cannot lock '.coach/lock': permission denied\n");
}

/* Many writers, each adding a line */

static enum store_result add_line(void *data, struct arena *arena, const char *path,
                                  const struct file_text *old, struct file_text *out,
                                  struct diags *diags)
{
    (void)path;
    (void)diags;
    out->text = arena_printf(arena, "%swriter %d\n", old->text, *(int *)data);
    out->length = strlen(out->text);
    return STORE_OK;
}

static int write_line(struct team_dir *dir, int number)
{
    struct lock lock;

    if (lock_take(&lock, &dir->store, 60000, &dir->diags) != STORE_OK) {
        return 1;
    }
    enum store_result result = store_edit(&dir->store, &dir->arena, LOG, add_line, &number, false,
                                          NULL, NULL, &dir->diags);

    lock_release(&lock);
    return result == STORE_OK ? 0 : 2;
}

static void no_line_of_many_writers_is_lost(void **state)
{
    struct team_dir *dir = *state;
    pid_t children[WRITERS];
    size_t lines = 0;

    put(dir, LOG, "");
    for (int i = 0; i < WRITERS; i++) {
        children[i] = fork();
        if (children[i] == 0) {
            _exit(write_line(dir, i));
        }
    }
    for (int i = 0; i < WRITERS; i++) {
        int status;

        assert_int_equal(waitpid(children[i], &status, 0), children[i]);
        assert_int_equal(status, 0);
    }
    const char *text = get(dir, LOG);

    for (const char *at = text; (at = strchr(at, '\n')) != NULL; at++) {
        lines++;
    }
    assert_int_equal(lines, WRITERS);
    for (int i = 0; i < WRITERS; i++) {
        assert_non_null(strstr(text, arena_printf(&dir->arena, "writer %d\n", i)));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_lock_makes_its_file, set_up_dir, tear_down_dir),
        cmocka_unit_test_setup_teardown(a_second_holder_waits_in_vain, set_up_dir, tear_down_dir),
        cmocka_unit_test_setup_teardown(patience_outlasts_a_short_holder, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(a_deleted_lock_file_is_made_anew, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(a_lock_through_a_symlink_is_refused, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(a_directory_that_may_not_be_written_is_said, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(no_line_of_many_writers_is_lost, set_up_dir, tear_down_dir),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
