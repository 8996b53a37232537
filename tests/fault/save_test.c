/*
 * Every call of the system that a save makes, refused once, and the process killed at each.
 *
 * The calls are put between the library and the system here, in the test program, which works
 * without ptrace. They are told from the C library's own by being armed only while saving.
 */

#define _GNU_SOURCE

#ifndef __linux__
int main(void)
{
    return 77; /* skipped: the calls below are made by their Linux numbers */
}
#else

#include "../unit/team_dir.h"

#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include "store/save.h"

#define GOAL   "people/ana/goals/x.yaml"
#define FOLDER "people/ana/goals"

/* The calls */

static struct {
    /* The call at which it happens, counted from 1; 0 is disarmed. */
    int at;
    int calls;
    /* The error to return; 0 kills. */
    int error;
    bool happened;
    /* The file system has no hard links. */
    bool no_links;
    /* The calls so far, a letter each. */
    char log[64];
} fault;

static void arm(int at, int error, bool no_links)
{
    memset(&fault, 0, sizeof fault);
    fault.at = at;
    fault.error = error;
    fault.no_links = no_links;
}

/* True if this call is to be refused */
static bool is_refused(char letter)
{
    if (fault.at == 0) {
        return false;
    }
    if (fault.calls < (int)sizeof fault.log - 1) {
        fault.log[fault.calls] = letter;
    }
    if (++fault.calls != fault.at) {
        return false;
    }
    if (fault.error == 0) {
        kill(getpid(), SIGKILL);
    }
    fault.happened = true;
    errno = fault.error;
    return true;
}

int openat(int folder, const char *path, int flags, ...)
{
    va_list args;

    va_start(args, flags);
    mode_t mode = (flags & O_CREAT) != 0 ? va_arg(args, mode_t) : 0;

    va_end(args);
    return is_refused('o') ? -1 : (int)syscall(SYS_openat, folder, path, flags, mode);
}

int mkdirat(int folder, const char *path, mode_t mode)
{
    return is_refused('d') ? -1 : (int)syscall(SYS_mkdirat, folder, path, mode);
}

int fchmod(int fd, mode_t mode)
{
    return is_refused('m') ? -1 : (int)syscall(SYS_fchmod, fd, mode);
}

ssize_t write(int fd, const void *bytes, size_t count)
{
    return is_refused('w') ? -1 : syscall(SYS_write, fd, bytes, count);
}

int fsync(int fd)
{
    return is_refused('s') ? -1 : (int)syscall(SYS_fsync, fd);
}

int renameat(int from_folder, const char *from, int to_folder, const char *to)
{
    return is_refused('r') ? -1 : (int)syscall(SYS_renameat2, from_folder, from, to_folder, to, 0);
}

int linkat(int from_folder, const char *from, int to_folder, const char *to, int flags)
{
    if (is_refused('l')) {
        return -1;
    }
    if (fault.at != 0 && fault.no_links) {
        errno = EPERM;
        return -1;
    }
    return (int)syscall(SYS_linkat, from_folder, from, to_folder, to, flags);
}

int unlinkat(int folder, const char *path, int flags)
{
    return is_refused('u') ? -1 : (int)syscall(SYS_unlinkat, folder, path, flags);
}

/* The saves */

static enum store_result to_new(void *data, struct arena *arena, const char *path,
                                const struct file_text *old, struct file_text *out,
                                struct diags *diags)
{
    (void)data;
    (void)arena;
    (void)path;
    (void)old;
    (void)diags;
    out->text = "new\n";
    out->length = 4;
    return STORE_OK;
}

static enum store_result edit(struct team_dir *dir)
{
    return store_edit(&dir->store, &dir->arena, GOAL, to_new, NULL, false, NULL, NULL, &dir->diags);
}

static enum store_result create(struct team_dir *dir)
{
    return store_create(&dir->store, &dir->arena, GOAL, "new\n", 4, &dir->diags);
}

/* How to begin, what to do, and what the file says when it was not done */
static const struct save {
    enum store_result (*run)(struct team_dir *dir);
    const char *old;
    bool no_links;
} saves[] = {{edit, "old\n", false}, {create, NULL, false}, {create, NULL, true}};

static void begin(struct team_dir *dir, const struct save *save)
{
    nftw(in_dir(dir, "people"), remove_one, 16, FTW_DEPTH | FTW_PHYS);
    if (save->old != NULL) {
        put(dir, GOAL, save->old);
    }
    dir->diags.count = 0;
}

static bool is_old(struct team_dir *dir, const struct save *save)
{
    const char *text = get(dir, GOAL);

    return save->old == NULL ? text == NULL : text != NULL && strcmp(text, save->old) == 0;
}

static bool is_new(struct team_dir *dir)
{
    const char *text = get(dir, GOAL);

    return text != NULL && strcmp(text, "new\n") == 0;
}

/* Whatever happened, the next save goes through and tidies up */
static void check_next(struct team_dir *dir, const struct save *save)
{
    enum store_result result = is_old(dir, save) ? save->run(dir) : edit(dir);

    assert_int_equal(result, STORE_OK);
    assert_true(is_new(dir));
    assert_int_equal(count_temps(dir, FOLDER), 0);
}

/* Refuse the call number at; false if there is no such call any more */
static bool refuse(struct team_dir *dir, const struct save *save, int at, int error)
{
    begin(dir, save);
    arm(at, error, save->no_links);
    enum store_result result = save->run(dir);

    fault.at = 0;
    if (!fault.happened) {
        assert_int_equal(result, STORE_OK);
        return false;
    }
    const char *complaint = said(dir);

    if (result == STORE_OK || strstr(complaint, "may not survive a power cut") != NULL) {
        assert_true(is_new(dir));
    } else {
        assert_true(is_old(dir, save));
        assert_non_null(strstr(complaint, "'" GOAL "'"));
        assert_int_equal(count_temps(dir, FOLDER), 0);
    }
    check_next(dir, save);
    return true;
}

static void a_call_that_is_refused_leaves_old_or_new(void **state)
{
    static const int errors[] = {ENOSPC, EIO, EPERM};
    struct team_dir *dir = *state;

    for (size_t i = 0; i < sizeof saves / sizeof saves[0]; i++) {
        for (size_t j = 0; j < sizeof errors / sizeof errors[0]; j++) {
            int at = 1;

            while (refuse(dir, &saves[i], at, errors[j])) {
                at++;
            }
            /* open the way, make, write, sync, give the name, sync the directory */
            assert_true(at > 6);
        }
    }
}

static bool killed_at(struct team_dir *dir, const struct save *save, int at)
{
    int status;
    pid_t child = fork();

    if (child == 0) {
        arm(at, 0, false);
        _exit(save->run(dir) == STORE_OK ? 0 : 1);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFSIGNALED(status) || status == 0);
    return WIFSIGNALED(status);
}

static void a_writer_killed_at_any_call_leaves_old_or_new(void **state)
{
    struct team_dir *dir = *state;

    /* Without hard links, a new file may be found empty */
    for (size_t i = 0; i < sizeof saves / sizeof saves[0] && !saves[i].no_links; i++) {
        const struct save *save = &saves[i];
        int old = 0;
        int new = 0;

        for (int at = 1; begin(dir, save), killed_at(dir, save, at); at++) {
            old += is_old(dir, save);
            new += is_new(dir);
            assert_int_equal(old + new, at);
            check_next(dir, save);
        }
        assert_true(old > 5);
        assert_true(new > 0);
    }
}

/* The text is on the disk before it has its name, and the name before we say that it has */
static void a_save_syncs_before_and_after_the_name_is_given(void **state)
{
    /* write, sync, rename or link, unlink, sync; open is for the name that is claimed */
    static const char *const logs[] = {"wsrs", "wslus", "wslorus"};
    struct team_dir *dir = *state;

    for (size_t i = 0; i < sizeof saves / sizeof saves[0]; i++) {
        begin(dir, &saves[i]);
        arm(1000, 0, saves[i].no_links);
        assert_int_equal(saves[i].run(dir), STORE_OK);
        fault.at = 0;
        assert_string_equal(strchr(fault.log, 'w'), logs[i]);
    }
}

static void a_sync_of_the_directory_that_is_refused_is_said(void **state)
{
    struct team_dir *dir = *state;
    int at = 1;

    for (;; at++) {
        begin(dir, &saves[0]);
        arm(at, EIO, false);
        enum store_result result = edit(dir);

        fault.at = 0;
        assert_true(fault.happened);
        if (result != STORE_OK && is_new(dir)) {
            break;
        }
    }
    assert_string_equal(said(dir), GOAL ": error: E1: '" GOAL
                                        "' is written, but may not survive a power cut\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_call_that_is_refused_leaves_old_or_new, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(a_writer_killed_at_any_call_leaves_old_or_new, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(a_save_syncs_before_and_after_the_name_is_given, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(a_sync_of_the_directory_that_is_refused_is_said, set_up_dir,
                                        tear_down_dir),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

#endif
