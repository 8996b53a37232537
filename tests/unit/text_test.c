/*
 * UTF-8: decoding, columns, and showing text that may hold anything.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/text.h"

#define LENGTH(table) (sizeof(table) / sizeof((table)[0]))

static void no_memory(void)
{
    abort();
}

static int set_up(void **state)
{
    struct arena *arena = malloc(sizeof(*arena));

    if (arena == NULL) {
        return -1;
    }
    arena_init(arena, no_memory);
    *state = arena;
    return 0;
}

static int tear_down(void **state)
{
    arena_free(*state);
    free(*state);
    return 0;
}

static void code_points_of_each_length_are_decoded(void **state)
{
    static const struct {
        const char *text;
        size_t bytes;
        int32_t code_point;
    } rows[] = {
        {"a", 1, 'a'},
        {"\x7f", 1, 0x7f},
        {"\xc2\x80", 2, 0x80},
        {"é", 2, 0xe9},
        {"\xdf\xbf", 2, 0x7ff},
        {"\xe0\xa0\x80", 3, 0x800},
        {"李", 3, 0x674e},
        {"\xef\xbf\xbf", 3, 0xffff},
        {"\xf0\x90\x80\x80", 4, 0x10000},
        {"\xf4\x8f\xbf\xbf", 4, 0x10ffff},
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        int32_t code_point = -1;
        assert_int_equal(utf8_decode(rows[i].text, strlen(rows[i].text), &code_point),
                         rows[i].bytes);
        assert_int_equal(code_point, rows[i].code_point);
    }
}

/** Overlong, surrogate, out of range, cut short, without a first byte. */
static const char *const malformed[] = {
    "\x80",
    "\xbf",
    "\xc0\x80",
    "\xc1\xbf",
    "\xe0\x80\x80",
    "\xc3",
    "\xe6\x9d",
    "\xed\xa0\x80",
    "\xf0\x80\x80\x80",
    "\xf4\x90\x80\x80",
    "\xf5\x80",
    "\xff",
    "\xfe",
    "\xc3(",
    "\xe2\x28\xa1",
    "\xf0\x9f",
    "\xf0\x9f\x98",
    "\xed\xbf\xbf",
};

static void malformed_bytes_are_not_decoded(void **state)
{
    int32_t code_point;

    (void)state;
    assert_int_equal(utf8_decode("a", 0, &code_point), 0);
    for (size_t i = 0; i < LENGTH(malformed); i++) {
        assert_int_equal(utf8_decode(malformed[i], strlen(malformed[i]), &code_point), 0);
    }
}

static void the_first_malformed_byte_is_found_wherever_it_stands(void **state)
{
    char text[64];

    (void)state;
    for (size_t before = 0; before < 40; before++) {
        for (size_t i = 0; i < LENGTH(malformed); i++) {
            size_t length = before + strlen(malformed[i]);
            memset(text, 'a', before);
            memcpy(text + before, malformed[i], strlen(malformed[i]));
            assert_int_equal(utf8_valid_length(text, length), before);
        }
    }
}

static void valid_text_is_valid_to_its_end(void **state)
{
    const char *text = "plain text of some length, Ana María, 李雷, 😀, and more plain text";

    (void)state;
    assert_int_equal(utf8_valid_length(text, strlen(text)), strlen(text));
    assert_int_equal(utf8_valid_length("", 0), 0);
    assert_int_equal(utf8_valid_length("a\0b", 3), 3);
}

static void code_points_are_counted(void **state)
{
    (void)state;
    assert_int_equal(utf8_count("", 0), 0);
    assert_int_equal(utf8_count("baseline and target", 19), 19);
    assert_int_equal(utf8_count("María", strlen("María")), 5);
    assert_int_equal(utf8_count("李雷 and 😀", strlen("李雷 and 😀")), 8);
    assert_int_equal(utf8_count("a\xff\xfe"
                                "b",
                                4),
                     4);
}

static void characters_have_their_columns(void **state)
{
    static const struct {
        int32_t code_point;
        int width;
    } rows[] = {
        {'a', 1},    {' ', 1},    {'~', 1},      {0xe9, 1},   {0x301, 0},  {0x674e, 2},
        {0xac00, 2}, {0xff21, 2}, {0x1f600, 2},  {0x200d, 0}, {0x200b, 0}, {0x2026, 1},
        {0x7f, 0},   {'\n', 0},   {0x10fff0, 1}, {0xfe0f, 0},
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        assert_int_equal(code_point_width(rows[i].code_point), rows[i].width);
    }
}

static const struct escape_row {
    const char *text;
    const char *shown;
    size_t width;
} escape_rows[] = {
    {"", "", 0},
    {"on time", "on time", 7},
    {"María", "María", 5},
    {"e\xcc\x81t\xc3\xa9", "e\xcc\x81t\xc3\xa9", 3},
    {"李雷", "李雷", 4},
    {"a\x1b[31mb", "a\\x1b[31mb", 10},
    {"a\tb\nc", "a\\x09b\\x0ac", 11},
    {"\x7f", "\\x7f", 4},
    {"\xc2\x85", "\\u0085", 6},
    {"\xc2\xa0", "\xc2\xa0", 1},
    {"\xe2\x80\xae"
     "abc",
     "\\u202eabc", 9},
    {"\xe2\x81\xa6", "\\u2066", 6},
    {"\xe2\x81\xa9", "\\u2069", 6},
    {"\xd8\x9c", "\\u061c", 6},
    {"\xe2\x80\x8e\xe2\x80\x8f", "\\u200e\\u200f", 12},
    {"\xe2\x80\xa8\xe2\x80\xa9", "\\u2028\\u2029", 12},
    {"\xff\xc3", "\\xff\\xc3", 8},
    {"caf\xe9 x", "caf\\xe9 x", 9},
};

static void control_characters_are_shown_escaped(void **state)
{
    for (size_t i = 0; i < LENGTH(escape_rows); i++) {
        const struct escape_row *row = &escape_rows[i];
        struct buffer out;
        buffer_init(&out, *state);
        text_escape(&out, row->text, strlen(row->text), SIZE_MAX);
        assert_string_equal(buffer_text(&out), row->shown);
    }
}

static void width_is_that_of_the_text_as_shown(void **state)
{
    (void)state;
    for (size_t i = 0; i < LENGTH(escape_rows); i++) {
        const struct escape_row *row = &escape_rows[i];
        assert_int_equal(text_width(row->text, strlen(row->text)), row->width);
    }
}

static void long_text_is_cut_to_its_columns(void **state)
{
    static const struct {
        const char *text;
        size_t width;
        const char *shown;
    } rows[] = {
        {"on time", 7, "on time"},
        {"on time", 6, "on ti…"},
        {"on time", 1, "…"},
        {"on time", 0, ""},
        {"", 0, ""},
        {"李雷", 4, "李雷"},
        {"李雷", 3, "李…"},
        {"李雷", 2, "…"},
        {"e\xcc\x81t\xc3\xa9", 3, "e\xcc\x81t\xc3\xa9"},
        {"e\xcc\x81t\xc3\xa9", 2, "e\xcc\x81…"},
        {"ab\x1b", 6, "ab\\x1b"},
        {"ab\x1b", 5, "ab…"},
        {"\x1b\x1b", 5, "\\x1b…"},
    };

    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct buffer out;
        buffer_init(&out, *state);
        text_escape(&out, rows[i].text, strlen(rows[i].text), rows[i].width);
        assert_string_equal(buffer_text(&out), rows[i].shown);
    }
}

/** What comes out is valid, harmless and never wider than asked for, whatever goes in. */
static void any_bytes_can_be_shown(void **state)
{
    uint32_t random = 1;

    for (int round = 0; round < 2000; round++) {
        char text[40];
        struct buffer out;
        for (size_t i = 0; i < sizeof(text); i++) {
            random = random * 1664525 + 1013904223;
            text[i] = (char)(random >> 24);
        }
        size_t width = (size_t)round % 170;
        arena_reset(*state);
        buffer_init(&out, *state);
        text_escape(&out, text, sizeof(text), width);
        buffer_text(&out);
        assert_int_equal(utf8_valid_length(out.text, out.length), out.length);
        assert_true(text_width(out.text, out.length) <= width);
        assert_null(strpbrk(out.text, "\x1b\x7f\n\r\t\b"));
    }
}

static void ids_are_short_and_plain(void **state)
{
    char longest[ID_MAX + 1];

    (void)state;
    memset(longest, 'a', sizeof(longest));
    assert_true(text_is_id("a", 1));
    assert_true(text_is_id("0-day", 5));
    assert_true(text_is_id("on-time-", 8));
    assert_true(text_is_id(longest, ID_MAX));
    assert_false(text_is_id(longest, ID_MAX + 1));
    assert_false(text_is_id("", 0));
    assert_false(text_is_id("-a", 2));
    assert_false(text_is_id("On", 2));
    assert_false(text_is_id("a_b", 3));
    assert_false(text_is_id("a b", 3));
    assert_false(text_is_id("a/b", 3));
    assert_false(text_is_id("..", 2));
    assert_false(text_is_id("\xc3\xa9", 2));
    assert_false(text_is_id("a\0b", 3));
}

static void strings_are_compared_with_pieces_of_text(void **state)
{
    (void)state;
    assert_true(text_starts_with("x-note", "x-"));
    assert_true(text_starts_with("x", ""));
    assert_false(text_starts_with("x", "x-"));
    assert_true(text_equals("true, false", 4, "true"));
    assert_false(text_equals("true", 3, "true"));
    assert_false(text_equals("true", 4, "tru"));
    assert_false(text_equals("a\0b", 3, "a"));
    assert_true(text_equals("", 0, ""));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(code_points_of_each_length_are_decoded),
        cmocka_unit_test(malformed_bytes_are_not_decoded),
        cmocka_unit_test(the_first_malformed_byte_is_found_wherever_it_stands),
        cmocka_unit_test(valid_text_is_valid_to_its_end),
        cmocka_unit_test(code_points_are_counted),
        cmocka_unit_test(characters_have_their_columns),
        cmocka_unit_test_setup_teardown(control_characters_are_shown_escaped, set_up, tear_down),
        cmocka_unit_test(width_is_that_of_the_text_as_shown),
        cmocka_unit_test_setup_teardown(long_text_is_cut_to_its_columns, set_up, tear_down),
        cmocka_unit_test_setup_teardown(any_bytes_can_be_shown, set_up, tear_down),
        cmocka_unit_test(ids_are_short_and_plain),
        cmocka_unit_test(strings_are_compared_with_pieces_of_text),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
