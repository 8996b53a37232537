/*
 * Content lines of a calendar: what is escaped, and where they are folded.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "io/icalendar.h"

static int set_up(void **state)
{
    struct arena *arena = calloc(1, sizeof(*arena));

    if (!arena) {
        return -1;
    }
    arena_init(arena, abort);
    *state = arena;
    return 0;
}

static int tear_down(void **state)
{
    arena_free(*state);
    free(*state);
    return 0;
}

static void texts_are_escaped(void **state)
{
    static const struct {
        const char *text;
        const char *line;
    } rows[] = {
        {"plain", "SUMMARY:plain\r\n"},
        {"a, b; c \\ d: \"e\"", "SUMMARY:a\\, b\\; c \\\\ d: \"e\"\r\n"},
        {"one\ntwo", "SUMMARY:one\\ntwo\r\n"},
        {"a\r\x1b[1mb\tc", "SUMMARY:a[1mb\tc\r\n"},
        {"", "SUMMARY:\r\n"},
        {NULL, ""},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        struct buffer out;
        buffer_init(&out, *state);
        ical_text(&out, "SUMMARY", rows[i].text);
        assert_string_equal(buffer_text(&out), rows[i].line);
    }
}

/** 75 octets are one line, the 76th begins the next one behind a space. */
static void a_line_is_folded_at_75_octets(void **state)
{
    char text[200];
    struct buffer out;

    memset(text, 'x', sizeof(text));
    text[73] = '\0'; /* "N:" and 73 are 75 */
    buffer_init(&out, *state);
    ical_line(&out, "N", text);
    assert_int_equal(out.length, 75 + 2);

    text[73] = 'x';
    text[74] = '\0';
    buffer_init(&out, *state);
    ical_line(&out, "N", text);
    assert_memory_equal(out.text + 75, "\r\n x\r\n", 7);

    text[74] = 'x';
    text[73 + 74] = '\0'; /* a further line has 74 and its space */
    buffer_init(&out, *state);
    ical_line(&out, "N", text);
    assert_int_equal(out.length, 75 + 2 + 75 + 2);
}

static void no_character_is_torn_up(void **state)
{
    char text[80];
    struct buffer out;

    memset(text, 'x', 72);
    strcpy(text + 72, "\xe5\xb0\x8f"); /* three octets, of which one would fit */
    buffer_init(&out, *state);
    ical_line(&out, "N", text);
    assert_memory_equal(out.text + 74, "\r\n \xe5\xb0\x8f\r\n", 9);
}

static void people_have_a_name_and_an_address(void **state)
{
    struct buffer out;

    buffer_init(&out, *state);
    ical_person(&out, "ATTENDEE", "Jo \"J\"; Li", "jo+a@example.org");
    ical_person(&out, "ATTENDEE", NULL, "a b%@example.org");
    ical_person(&out, "ATTENDEE", "Nobody", NULL);
    assert_string_equal(buffer_text(&out), "ATTENDEE;CN=\"Jo 'J'; Li\":mailto:jo+a@example.org\r\n"
                                           "ATTENDEE:mailto:a%20b%25@example.org\r\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(texts_are_escaped, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_line_is_folded_at_75_octets, set_up, tear_down),
        cmocka_unit_test_setup_teardown(no_character_is_torn_up, set_up, tear_down),
        cmocka_unit_test_setup_teardown(people_have_a_name_and_an_address, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
