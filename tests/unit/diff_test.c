/*
 * Unified diffs: fixed ones, and what patch and git apply make of many more.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "io/diff.h"

enum { ROUNDS = 60, TEXT_MAX = 4096 };

static void no_memory(void)
{
    abort();
}

/** The diff as a string for free(). */
static char *diff_for(enum diff_reader reader, const char *before, const char *after)
{
    struct arena arena;
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);

    arena_init(&arena, no_memory);
    diff_write(&arena, "f.yaml", before, before ? strlen(before) : 0, after,
               after ? strlen(after) : 0, reader, out);
    fclose(out);
    arena_free(&arena);
    return text;
}

static char *diff_of(const char *before, const char *after)
{
    return diff_for(DIFF_FOR_PROGRAMS, before, after);
}

#define NAMES "--- a/f.yaml\n+++ b/f.yaml\n"

static void writes_what_diff_writes(void **state)
{
    static const struct {
        const char *before, *after, *diff;
    } rows[] = {
        {"a\n", "a\n", ""},
        {"", "", ""},
        {"a\n", "b\n", NAMES "@@ -1 +1 @@\n-a\n+b\n"},
        {"a\nb\n", "a\n", NAMES "@@ -1,2 +1 @@\n a\n-b\n"},
        {"1\n2\n3\n4\n5\n6\n7\n", "1\n2\n3\n4\nx\n5\n6\n7\n",
         NAMES "@@ -2,6 +2,7 @@\n 2\n 3\n 4\n+x\n 5\n 6\n 7\n"},
        /* six lines between two changes: one hunk; seven: two */
        {"a\n1\n2\n3\n4\n5\n6\nb\n", "1\n2\n3\n4\n5\n6\n",
         NAMES "@@ -1,8 +1,6 @@\n-a\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n"},
        {"a\n1\n2\n3\n4\n5\n6\n7\nb\n", "1\n2\n3\n4\n5\n6\n7\n",
         NAMES "@@ -1,4 +1,3 @@\n-a\n 1\n 2\n 3\n@@ -6,4 +5,3 @@\n 5\n 6\n 7\n-b\n"},
        {"a", "a\n", NAMES "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"},
        {"a\n", "a", NAMES "@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file\n"},
        {"x\na", "y\na", NAMES "@@ -1,2 +1,2 @@\n-x\n+y\n a\n\\ No newline at end of file\n"},
        {"a\r\n", "a\n", NAMES "@@ -1 +1 @@\n-a\r\n+a\n"},
        {"", "a\n", NAMES "@@ -0,0 +1 @@\n+a\n"},
        {NULL, "a\nb\n", "--- /dev/null\n+++ b/f.yaml\n@@ -0,0 +1,2 @@\n+a\n+b\n"},
        {"a\n", NULL, "--- a/f.yaml\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        char *diff = diff_of(rows[i].before, rows[i].after);

        assert_string_equal(diff, rows[i].diff);
        free(diff);
    }
}

/* Round trips */

struct place {
    char directory[64];
    char command[256];
};

/** Run a command in the directory. True if it exits with 0. */
static int run(struct place *place, const char *command)
{
    snprintf(place->command, sizeof(place->command), "cd %s && %s >out 2>&1", place->directory,
             command);
    return system(place->command) == 0;
}

static FILE *open_file(const struct place *place, const char *name, const char *mode)
{
    char path[128];

    snprintf(path, sizeof(path), "%s/%s", place->directory, name);
    return fopen(path, mode);
}

static void put_file(const struct place *place, const char *name, const char *text)
{
    FILE *file = open_file(place, name, "wb");

    assert_non_null(file);
    fputs(text, file);
    assert_int_equal(fclose(file), 0);
}

static void assert_file(const struct place *place, const char *name, const char *expected)
{
    char *text = calloc(1, 1 << 20);
    FILE *file = open_file(place, name, "rb");

    assert_non_null(file);
    fread(text, 1, (1 << 20) - 1, file);
    fclose(file);
    assert_string_equal(text, expected);
    free(text);
}

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof(*place));

    strcpy(place->directory, "/tmp/coach-diff-XXXXXX");
    *state = place;
    return mkdtemp(place->directory) ? 0 : -1;
}

static int drop_place(void **state)
{
    struct place *place = *state;
    int done;

    snprintf(place->command, sizeof(place->command), "rm -r %s", place->directory);
    done = system(place->command);
    free(place);
    return done;
}

static uint32_t next_random(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 16;
}

/** Up to 40 lines of few kinds, the last perhaps without newline. */
static void random_text(uint32_t *seed, char *text)
{
    static const char *const lines[] = {"a\n", "b\n", "c\n", "  - x: 1\n", "\n", "a\r\n", "-- a\n"};
    size_t count = next_random(seed) % 40;
    size_t length = 0;

    for (size_t i = 0; i < count; i++) {
        const char *line = lines[next_random(seed) % 7];

        strcpy(text + length, line);
        length += strlen(line);
    }
    if (length > 0 && next_random(seed) % 3 == 0) {
        length--;
    }
    text[length] = '\0';
}

/** A copy with some lines left out and some put in. */
static void random_change(uint32_t *seed, const char *text, char *changed)
{
    size_t length = 0;

    while (*text) {
        size_t size = strcspn(text, "\n") + 1;
        uint32_t what = next_random(seed) % 10;

        size -= text[size - 1] == '\0';
        if (what == 0) {
            length += (size_t)sprintf(changed + length, "new %u\n", next_random(seed) % 4);
        }
        if (what != 1) {
            memcpy(changed + length, text, size);
            length += size;
        }
        text += size;
    }
    changed[length] = '\0';
}

static void round_trips(struct place *place, const char *program, const char *command)
{
    char before[TEXT_MAX];
    char after[TEXT_MAX];
    uint32_t seed = 1;

    if (!run(place, program)) {
        skip();
    }
    for (int i = 0; i < ROUNDS; i++) {
        char *diff;

        random_text(&seed, before);
        if (i % 2) {
            random_change(&seed, before, after);
        } else {
            random_text(&seed, after);
        }
        diff = diff_of(before, after);
        put_file(place, "f.yaml", before);
        put_file(place, "diff", diff);
        /* patch removes a file that becomes empty; git takes no empty patch */
        if (*diff && *after) {
            assert_true(run(place, command));
            assert_file(place, "f.yaml", after);
        }
        free(diff);
    }
}

static void patch_takes_it(void **state)
{
    round_trips(*state, "patch --version", "patch -p1 -s -F0 <diff");
}

static void git_apply_takes_it(void **state)
{
    round_trips(*state, "git --version", "git apply --whitespace=nowarn diff");
}

static void patch_and_git_make_a_new_file(void **state)
{
    static const char *const commands[] = {"patch -p1 -s <diff", "git apply diff"};
    char *diff = diff_of(NULL, "goal: x\n");

    for (size_t i = 0; i < 2; i++) {
        if (!run(*state, i == 0 ? "patch --version" : "git --version")) {
            skip();
        }
        run(*state, "rm -f f.yaml");
        put_file(*state, "diff", diff);
        assert_true(run(*state, commands[i]));
        assert_file(*state, "f.yaml", "goal: x\n");
    }
    free(diff);
}

/** Beyond the search's bound the diff is coarse, and still right. */
static void patch_takes_thousands_of_changes(void **state)
{
    char *before = calloc(1, 100000);
    char *after = calloc(1, 100000);
    char *diff;

    if (!run(*state, "patch --version")) {
        skip();
    }
    for (int i = 0, b = 0, a = 0; i < 4000; i++) {
        b += sprintf(before + b, "%d\n", i);
        a += sprintf(after + a, i % 2 ? "%d\n" : "%d.\n", i);
    }
    diff = diff_of(before, after);
    put_file(*state, "f.yaml", before);
    put_file(*state, "diff", diff);
    assert_true(run(*state, "patch -p1 -s <diff"));
    assert_file(*state, "f.yaml", after);
    free(diff);
    free(after);
    free(before);
}

static void a_person_sees_escapes(void **state)
{
    static const char before[] = "a\r\nb";
    static const char after[] = "a \xE2\x80\xAE\x1B[2J\r\nb";
    char *eyes = diff_for(DIFF_FOR_EYES, before, after);
    char *programs = diff_of(before, after);

    (void)state;
    assert_string_equal(eyes, NAMES "@@ -1,2 +1,2 @@\n-a\\x0d\n+a \\u202e\\x1b[2J\\x0d\n b\n"
                                    "\\ No newline at end of file\n");
    assert_string_equal(programs, NAMES "@@ -1,2 +1,2 @@\n-a\r\n+a \xE2\x80\xAE\x1B[2J\r\n b\n"
                                        "\\ No newline at end of file\n");
    free(eyes);
    free(programs);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(writes_what_diff_writes),
        cmocka_unit_test(a_person_sees_escapes),
        cmocka_unit_test(patch_takes_it),
        cmocka_unit_test(git_apply_takes_it),
        cmocka_unit_test(patch_and_git_make_a_new_file),
        cmocka_unit_test(patch_takes_thousands_of_changes),
    };

    return cmocka_run_group_tests(tests, make_place, drop_place);
}
