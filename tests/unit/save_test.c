/*
 * Changing and making files: the old one or the new one, never half.
 */

#include "team_dir.h"

#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

#include "store/save.h"

#define GOAL "people/ana/goals/x.yaml"

/** What an edit does, and what happens to the file while it is at it. */
struct plan {
    struct team_dir *dir;
    const char *text;
    enum store_result result;
    /* So often, another program puts its own text in the place of the file */
    int disturbances;
    int calls;
};

/* Another program's save: the content is seen to differ, whatever the clock's ticks */
static void disturb(struct plan *plan)
{
    put(plan->dir, GOAL, arena_printf(&plan->dir->arena, "theirs %*d\n", plan->calls, 0));
}

static enum store_result replace_text(void *data, struct arena *arena, const char *path,
                                      const struct file_text *old, struct file_text *out,
                                      struct diags *diags)
{
    struct plan *plan = data;

    (void)old;
    plan->calls++;
    diags_add(diags, SEVERITY_HINT, "T0", (struct place){.file = path}, NULL, "edit %d",
              plan->calls);
    if (plan->text != NULL) {
        out->text = arena_strdup(arena, plan->text);
        out->length = strlen(plan->text);
    }
    if (plan->disturbances > 0) {
        plan->disturbances--;
        disturb(plan);
    }
    return plan->result;
}

static enum store_result edit(struct plan *plan, const char *path)
{
    struct team_dir *dir = plan->dir;

    return store_edit(&dir->store, &dir->arena, path, replace_text, plan, false, NULL, NULL,
                      &dir->diags);
}

static void an_edit_changes_the_text_and_keeps_the_mode(void **state)
{
    static const unsigned modes[] = {0644, 0600, 0664, 0755};
    struct team_dir *dir = *state;

    for (size_t i = 0; i < sizeof modes / sizeof modes[0]; i++) {
        struct plan plan = {.dir = dir, .text = "new\n"};

        put(dir, GOAL, "old\n");
        assert_int_equal(chmod(in_dir(dir, GOAL), modes[i]), 0);
        assert_int_equal(edit(&plan, GOAL), STORE_OK);
        assert_string_equal(get(dir, GOAL), "new\n");
        assert_int_equal(mode_of(dir, GOAL), modes[i]);
        assert_int_equal(count_temps(dir, "people/ana/goals"), 0);
    }
}

static void before_and_after_are_handed_out(void **state)
{
    struct team_dir *dir = *state;
    struct plan plan = {.dir = dir, .text = "new text\n"};
    struct file_text before;
    struct file_text after;

    put(dir, GOAL, "old\n");
    assert_int_equal(store_edit(&dir->store, &dir->arena, GOAL, replace_text, &plan, true, &before,
                                &after, &dir->diags),
                     STORE_OK);
    assert_string_equal(before.text, "old\n");
    assert_int_equal(before.length, 4);
    assert_string_equal(after.text, "new text\n");
    assert_int_equal(after.length, 9);
    /* It was a dry run */
    assert_string_equal(get(dir, GOAL), "old\n");
}

static void no_change_writes_nothing(void **state)
{
    struct team_dir *dir = *state;
    struct plan same = {.dir = dir, .text = "old\n"};
    struct plan untouched = {.dir = dir};
    struct file_text before;
    struct file_text after;

    put(dir, GOAL, "old\n");
    assert_int_equal(store_read(&dir->store, &dir->arena, GOAL, &before, &dir->diags), STORE_OK);
    assert_int_equal(edit(&same, GOAL), STORE_OK);
    assert_int_equal(edit(&untouched, GOAL), STORE_OK);
    assert_int_equal(store_read(&dir->store, &dir->arena, GOAL, &after, &dir->diags), STORE_OK);
    assert_int_equal(before.stamp.inode, after.stamp.inode);
    assert_int_equal(before.stamp.ctime_ns, after.stamp.ctime_ns);
}

static void an_edit_that_says_no_writes_nothing(void **state)
{
    struct team_dir *dir = *state;
    struct plan plan = {.dir = dir, .text = "new\n", .result = STORE_REFUSED};

    put(dir, GOAL, "old\n");
    assert_int_equal(edit(&plan, GOAL), STORE_REFUSED);
    assert_string_equal(get(dir, GOAL), "old\n");
    assert_string_equal(said(dir), GOAL ": hint: T0: edit 1\n");
}

static void a_file_changed_meanwhile_is_edited_once_more(void **state)
{
    struct team_dir *dir = *state;
    struct plan plan = {.dir = dir, .text = "new\n", .disturbances = 1};

    put(dir, GOAL, "old\n");
    assert_int_equal(edit(&plan, GOAL), STORE_OK);
    assert_string_equal(get(dir, GOAL), "new\n");
    assert_int_equal(plan.calls, 2);
    /* What the first edit said is forgotten */
    assert_string_equal(said(dir), GOAL ": hint: T0: edit 2\n");
}

static void a_file_that_keeps_changing_is_left_alone(void **state)
{
    struct team_dir *dir = *state;
    struct plan plan = {.dir = dir, .text = "new\n", .disturbances = 2};

    put(dir, GOAL, "old\n");
    assert_int_equal(edit(&plan, GOAL), STORE_SYSTEM);
    assert_string_equal(get(dir, GOAL), "theirs  0\n");
    assert_int_equal(plan.calls, 2);
    assert_string_equal(said(dir), GOAL ": error: E2: '" GOAL "' changed meanwhile\n");
    assert_int_equal(count_temps(dir, "people/ana/goals"), 0);
}

static void an_absent_file_is_not_edited(void **state)
{
    struct team_dir *dir = *state;
    struct plan plan = {.dir = dir, .text = "new\n"};

    assert_int_equal(edit(&plan, GOAL), STORE_ABSENT);
    assert_int_equal(plan.calls, 0);
    assert_string_equal(said(dir), GOAL ": error: E1: there is no '" GOAL "'\n");
    assert_int_equal(edit(&plan, "../x"), STORE_UNREADABLE);
    assert_string_equal(said(dir), "../x: error: D8: '../x' leads outside the team directory\n");
}

static void symlinks_are_neither_followed_nor_replaced(void **state)
{
    static const char *const paths[] = {"goals/link.yaml", "linked/x.yaml"};
    struct team_dir *dir = *state;
    struct plan plan = {.dir = dir, .text = "new\n"};

    put(dir, "goals/x.yaml", "old\n");
    assert_int_equal(symlink("x.yaml", in_dir(dir, "goals/link.yaml")), 0);
    assert_int_equal(symlink("goals", in_dir(dir, "linked")), 0);
    for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++) {
        assert_int_equal(edit(&plan, paths[i]), STORE_UNREADABLE);
        assert_int_equal(store_create(&dir->store, &dir->arena, paths[i], "new\n", 4, &dir->diags),
                         STORE_SYSTEM);
    }
    assert_string_equal(get(dir, "goals/x.yaml"), "old\n");
}

static void a_read_only_file_is_left_alone(void **state)
{
    struct team_dir *dir = *state;
    struct plan plan = {.dir = dir, .text = "new\n"};

    put(dir, GOAL, "old\n");
    assert_int_equal(chmod(in_dir(dir, GOAL), 0444), 0);
    assert_int_equal(edit(&plan, GOAL), STORE_SYSTEM);
    assert_string_equal(get(dir, GOAL), "old\n");
    assert_string_equal(dir->diags.items[1].message, "cannot write '" GOAL "': it is read-only");
    assert_string_equal(dir->diags.items[1].help, "make it writable first, with chmod u+w");
}

static void a_file_of_many_names_is_left_alone(void **state)
{
    struct team_dir *dir = *state;
    struct plan plan = {.dir = dir, .text = "new\n"};

    put(dir, GOAL, "old\n");
    assert_int_equal(link(in_dir(dir, GOAL), in_dir(dir, "elsewhere")), 0);
    assert_int_equal(edit(&plan, GOAL), STORE_SYSTEM);
    assert_string_equal(get(dir, GOAL), "old\n");
    assert_string_equal(dir->diags.items[1].message,
                        "cannot write '" GOAL "': it has several hard links");
}

static void a_folder_that_may_not_be_written_is_said(void **state)
{
    struct team_dir *dir = *state;
    struct plan plan = {.dir = dir, .text = "new\n"};

    SKIP_AS_ROOT();
    put(dir, GOAL, "old\n");
    assert_int_equal(chmod(in_dir(dir, "people/ana/goals"), 0555), 0);
    enum store_result result = edit(&plan, GOAL);

    assert_int_equal(chmod(in_dir(dir, "people/ana/goals"), 0755), 0);
    assert_int_equal(result, STORE_SYSTEM);
    assert_string_equal(said(dir),
                        GOAL ": hint: T0: edit 1\n" GOAL ": error: E1: cannot write '" GOAL
                             "': permission denied\n");
}

/* The disk takes only a part: the write is short, then refused */
static void a_full_disk_leaves_the_old_text(void **state)
{
    struct team_dir *dir = *state;
    char *text = arena_alloc(&dir->arena, 5001);
    struct plan plan = {.dir = dir, .text = text};
    struct rlimit old;

    memset(text, 'x', 5000);
    put(dir, GOAL, "old\n");
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &old), 0);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &(struct rlimit){4096, old.rlim_max}), 0);
    enum store_result result = edit(&plan, GOAL);
    enum store_result created =
        store_create(&dir->store, &dir->arena, "goals/y.yaml", text, 5000, &dir->diags);

    assert_int_equal(setrlimit(RLIMIT_FSIZE, &old), 0);
    signal(SIGXFSZ, SIG_DFL);
    assert_int_equal(result, STORE_SYSTEM);
    assert_int_equal(created, STORE_SYSTEM);
    assert_string_equal(said(dir), GOAL ": hint: T0: edit 1\n" GOAL
                                        ": error: E1: cannot write '" GOAL "': file too large\n"
                                        "goals/y.yaml: error: E1: cannot write 'goals/y.yaml': "
                                        "file too large\n");
    assert_string_equal(get(dir, GOAL), "old\n");
    assert_null(get(dir, "goals/y.yaml"));
    assert_int_equal(count_temps(dir, "people/ana/goals"), 0);
    assert_int_equal(count_temps(dir, "goals"), 0);
}

/* Crashes */

static void what_a_crash_left_is_swept(void **state)
{
    struct team_dir *dir = *state;
    struct plan plan = {.dir = dir, .text = "new\n"};

    put(dir, GOAL, "old\n");
    put(dir, "people/ana/goals/.coach-tmp-1-0", "half");
    /* Between giving a new file its name and taking the temporary one away */
    assert_int_equal(link(in_dir(dir, GOAL), in_dir(dir, "people/ana/goals/.coach-tmp-2-0")), 0);
    assert_int_equal(edit(&plan, GOAL), STORE_OK);
    assert_string_equal(get(dir, GOAL), "new\n");
    assert_int_equal(count_temps(dir, "people/ana/goals"), 0);
}

static void a_dry_run_sweeps_nothing(void **state)
{
    struct team_dir *dir = *state;
    struct plan plan = {.dir = dir, .text = "new\n"};

    put(dir, GOAL, "old\n");
    put(dir, "people/ana/goals/.coach-tmp-1-0", "another is at work");
    assert_int_equal(store_edit(&dir->store, &dir->arena, GOAL, replace_text, &plan, true, NULL,
                                NULL, &dir->diags),
                     STORE_OK);
    assert_int_equal(count_temps(dir, "people/ana/goals"), 1);
}

#define CRASH_BYTES 60000

static void fill(char *text, char byte)
{
    memset(text, byte, CRASH_BYTES);
    text[CRASH_BYTES] = '\0';
}

/* Save over and over, until killed */
static void save_for_ever(struct team_dir *dir)
{
    char *texts[2];

    for (int i = 0; i < 2; i++) {
        texts[i] = arena_alloc(&dir->arena, CRASH_BYTES + 1);
        fill(texts[i], (char)('a' + i));
    }
    for (int i = 0;; i = 1 - i) {
        struct plan plan = {.dir = dir, .text = texts[i]};

        if (edit(&plan, GOAL) != STORE_OK) {
            _exit(1);
        }
        dir->diags.count = 0;
    }
}

static bool is_whole(const char *text)
{
    return text != NULL && strlen(text) == CRASH_BYTES &&
           strspn(text, (char[]){text[0], '\0'}) == CRASH_BYTES;
}

static void a_writer_killed_at_any_moment_leaves_a_whole_file(void **state)
{
    struct team_dir *dir = *state;
    struct plan last = {.dir = dir, .text = "new\n"};
    char *text = arena_alloc(&dir->arena, CRASH_BYTES + 1);

    fill(text, 'a');
    put(dir, GOAL, text);
    srand(1);
    for (int i = 0; i < 50; i++) {
        struct timespec moment = {0, 1000000 + rand() % 8000000};
        int status;
        pid_t child = fork();

        if (child == 0) {
            save_for_ever(dir);
        }
        nanosleep(&moment, NULL);
        kill(child, SIGKILL);
        assert_int_equal(waitpid(child, &status, 0), child);
        assert_true(WIFSIGNALED(status));
        assert_true(is_whole(get(dir, GOAL)));
    }
    assert_int_equal(edit(&last, GOAL), STORE_OK);
    assert_int_equal(count_temps(dir, "people/ana/goals"), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(an_edit_changes_the_text_and_keeps_the_mode, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(before_and_after_are_handed_out, set_up_dir, tear_down_dir),
        cmocka_unit_test_setup_teardown(no_change_writes_nothing, set_up_dir, tear_down_dir),
        cmocka_unit_test_setup_teardown(an_edit_that_says_no_writes_nothing, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(a_file_changed_meanwhile_is_edited_once_more, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(a_file_that_keeps_changing_is_left_alone, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(an_absent_file_is_not_edited, set_up_dir, tear_down_dir),
        cmocka_unit_test_setup_teardown(symlinks_are_neither_followed_nor_replaced, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(a_read_only_file_is_left_alone, set_up_dir, tear_down_dir),
        cmocka_unit_test_setup_teardown(a_file_of_many_names_is_left_alone, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(a_folder_that_may_not_be_written_is_said, set_up_dir,
                                        tear_down_dir),
        cmocka_unit_test_setup_teardown(a_full_disk_leaves_the_old_text, set_up_dir, tear_down_dir),
        cmocka_unit_test_setup_teardown(what_a_crash_left_is_swept, set_up_dir, tear_down_dir),
        cmocka_unit_test_setup_teardown(a_dry_run_sweeps_nothing, set_up_dir, tear_down_dir),
        cmocka_unit_test_setup_teardown(a_writer_killed_at_any_moment_leaves_a_whole_file,
                                        set_up_dir, tear_down_dir),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
