/*
 * The look at the bytes, which goes by blocks: what it is to see is put into every place.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "yaml/bytes.h"

enum { LENGTH = 200 };

struct fixture {
    struct arena arena;
    struct diags diags;
    struct bytes bytes;
    /** Of LENGTH bytes exactly, so that a look beyond them is seen. */
    char *text;
};

static void no_memory(void)
{
    abort();
}

static int set_up(void **state)
{
    struct fixture *fixture = calloc(1, sizeof(*fixture));

    arena_init(&fixture->arena, no_memory);
    fixture->text = malloc(LENGTH);
    *state = fixture;
    return fixture->text == NULL;
}

static int tear_down(void **state)
{
    struct fixture *fixture = *state;

    arena_free(&fixture->arena);
    free(fixture->text);
    free(fixture);
    return 0;
}

/** Check a text of 'a' with these bytes in it. */
static void check(struct fixture *fixture, size_t at, const char *bytes)
{
    struct tree tree = {
        .arena = &fixture->arena, .file = "f", .text = fixture->text, .length = LENGTH};

    memset(fixture->text, 'a', LENGTH);
    memcpy(fixture->text + at, bytes, strlen(bytes));
    diags_init(&fixture->diags, &fixture->arena);
    bytes_check(&tree, &fixture->bytes, &fixture->diags);
}

static void refuses_a_byte_wherever_it_stands(void **state)
{
    static const struct {
        const char *bytes;
        const char *rule;
    } rows[] = {
        {"\x01", "Y2"}, {"\x7f", "Y2"}, {"\xff", "Y2"}, {"\xc2\x85", "Y3"}, {"\r", "Y3"},
    };
    struct fixture *fixture = *state;

    for (size_t row = 0; row < sizeof(rows) / sizeof(rows[0]); row++) {
        for (size_t at = 2; at + 2 <= LENGTH; at++) {
            check(fixture, at, rows[row].bytes);
            assert_int_equal(fixture->diags.count, 1);
            assert_string_equal(fixture->diags.items[0].rule, rows[row].rule);
            assert_int_equal(fixture->diags.items[0].place.column, at + 1);
        }
    }
}

static void takes_what_texts_consist_of(void **state)
{
    struct fixture *fixture = *state;

    for (size_t at = 2; at + 5 <= LENGTH; at++) {
        check(fixture, at, "\t~\r\n");
        assert_int_equal(fixture->diags.count, 0);
        check(fixture, at, "é€");
        assert_int_equal(fixture->diags.count, 0);
        check(fixture, at, "\xf0\x9f\x8e\xaf ");
        assert_int_equal(fixture->diags.count, 0);
    }
}

static void sees_a_conflict_on_any_line(void **state)
{
    static const char *const markers[] = {"\n<<<<<<< ", "\n||||||| ", "\n=======\n", "\n>>>>>>> "};
    struct fixture *fixture = *state;

    for (size_t row = 0; row < sizeof(markers) / sizeof(markers[0]); row++) {
        for (size_t at = 2; at + 9 <= LENGTH; at++) {
            check(fixture, at, markers[row]);
            assert_int_equal(fixture->diags.count, 1);
            assert_string_equal(fixture->diags.items[0].rule, "Y10");
            assert_int_equal(fixture->diags.items[0].place.line, 2);
        }
    }
}

static void takes_seven_signs_that_are_no_line(void **state)
{
    static const char *const texts[] = {"\n<<<<<<<<", " <<<<<<< ", "\n=======x", "\n<<<<<<"};
    struct fixture *fixture = *state;

    for (size_t row = 0; row < sizeof(texts) / sizeof(texts[0]); row++) {
        for (size_t at = 2; at + 9 <= LENGTH; at++) {
            check(fixture, at, texts[row]);
            assert_int_equal(fixture->diags.count, 0);
        }
    }
}

static void sees_a_hash_behind_a_text(void **state)
{
    struct fixture *fixture = *state;

    for (size_t at = 1; at + 2 <= LENGTH; at++) {
        check(fixture, at, "#");
        assert_true(fixture->bytes.tight_hash);
        check(fixture, at, " #");
        assert_false(fixture->bytes.tight_hash);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(refuses_a_byte_wherever_it_stands, set_up, tear_down),
        cmocka_unit_test_setup_teardown(takes_what_texts_consist_of, set_up, tear_down),
        cmocka_unit_test_setup_teardown(sees_a_conflict_on_any_line, set_up, tear_down),
        cmocka_unit_test_setup_teardown(takes_seven_signs_that_are_no_line, set_up, tear_down),
        cmocka_unit_test_setup_teardown(sees_a_hash_behind_a_text, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
