/*
 * The moment between opening the lock file and locking it.
 */

#define _GNU_SOURCE

#ifndef __linux__
int main(void)
{
    return 77; /* skipped: the calls below are made by their Linux numbers */
}
#else

#include "../unit/team_dir.h"

#include <sys/file.h>
#include <sys/syscall.h>

#include "store/save.h"

/* Deleted just before the next lock is taken; NULL for none */
static const char *to_delete;

int flock(int fd, int operation)
{
    if (to_delete != NULL) {
        unlink(to_delete);
        to_delete = NULL;
    }
    return (int)syscall(SYS_flock, fd, operation);
}

static void a_lock_on_a_file_that_is_gone_is_not_a_lock(void **state)
{
    struct team_dir *dir = *state;
    struct lock lock;
    struct lock second;

    to_delete = in_dir(dir, ".coach/lock");
    assert_int_equal(lock_take(&lock, &dir->store, 100, &dir->diags), STORE_OK);
    assert_null(to_delete);
    assert_int_equal(lock_take(&second, &dir->store, 0, &dir->diags), STORE_SYSTEM);
    lock_release(&lock);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_lock_on_a_file_that_is_gone_is_not_a_lock, set_up_dir,
                                        tear_down_dir),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

#endif
