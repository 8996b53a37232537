/*
 * When texts are quoted, and how.
 */

#include "yaml_fixture.h"

#include "base/buffer.h"
#include "yaml/quote.h"

static void leaves_plain_words_plain(void **state)
{
    static const char *const texts[] = {
        "x",
        "Raise on-time delivery from 65% to 90%",
        "it's 5 o'clock",
        "a, b [c] {d}",
        "C#",
        "a:b",
        "http://example.org/a?b=c#d",
        "say \"hello\"",
        "back\\slash",
        "Größe",
        "日本",
        "\xf0\x9f\x8e\x89 done",
        "éa",
        "yes and no",
        "none of it",
        "e-mail",
        "e5 or so",
        "3 late, 2 early",
        "2026-01-09 was late",
        "09:00 at my desk",
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(texts); i++) {
        if (!quote_plain_ok(texts[i], strlen(texts[i]), false)) {
            fail_msg("quoted: %s", texts[i]);
        }
    }
}

static void quotes_what_a_reader_might_retype_or_misread(void **state)
{
    static const char *const texts[] = {
        /* null, boolean */
        "", "~", "null", "Null", "NONE", "yes", "No", "on", "OFF", "y", "N", "true", "False",
        /* numbers */
        "0", "66", "-5", "+5", "1.5", ".5", "1_000", "014", "0o14", "0x1F", "1e3", "e5", "E+5",
        ".inf", ".nan", "nan", "Infinity", "190:20:30",
        /* dates and times */
        "2026-01-09", "2026-01-09 10:00:00 Z", "12:30",
        /* syntax */
        "- a", "-", "--- a", "? a", ": a", "a: b", "a:", "a #b", "#a", "[a", "]", "{a", "}", ", a",
        "&a", "*a", "!a", "|", ">", "'a'", "\"a", "%a", "@a", "`a", "=", "<<",
        /* white space and what cannot be seen */
        " a", "a ", "a\tb", "a\nb", "a\x1b", "a\x7f", "a\xc2\x85", "a\xc2\xa0", "a\xe2\x80\xa8",
        "\357\273\277a"};

    (void)state;
    for (size_t i = 0; i < LENGTH(texts); i++) {
        if (quote_plain_ok(texts[i], strlen(texts[i]), false)) {
            fail_msg("plain: %s", texts[i]);
        }
    }
}

static void quotes_more_inside_brackets(void **state)
{
    static const char *const texts[] = {"a, b", "a]", "a[b", "a}", "a{b", "a:b", "a?"};

    (void)state;
    for (size_t i = 0; i < LENGTH(texts); i++) {
        assert_true(quote_plain_ok(texts[i], strlen(texts[i]), false));
        assert_false(quote_plain_ok(texts[i], strlen(texts[i]), true));
    }
    assert_true(quote_plain_ok("a b (c)", 7, true));
}

static void lets_values_stand_plain_whatever_their_type(void **state)
{
    static const char *const fit[] = {"66", "-5", "2026-01-09", "true", "null", "12:30"};
    static const char *const unfit[] = {"", " 66", "- 5", "a: b", "# a", "a\nb"};

    (void)state;
    for (size_t i = 0; i < LENGTH(fit); i++) {
        assert_true(quote_plain_fits(fit[i], strlen(fit[i]), false));
    }
    for (size_t i = 0; i < LENGTH(unfit); i++) {
        assert_false(quote_plain_fits(unfit[i], strlen(unfit[i]), false));
    }
}

static void puts_clean_lines_in_literal_blocks(void **state)
{
    static const char *const fit[] = {"a\nb", "a\n", "a\n\n  b\n", "a # b\n- c: 'd'\n", "é\n日"};
    static const char *const unfit[] = {"",         "a",      " a\nb",   "\na",
                                        "a \nb",    "a\nb ",  "a\n \nb", "a\tb\nc",
                                        "a\nb\n\n", "a\r\nb", "a\n\x1b", "a\xc2\xa0\nb"};

    (void)state;
    for (size_t i = 0; i < LENGTH(fit); i++) {
        assert_true(quote_literal_fits(fit[i], strlen(fit[i])));
    }
    for (size_t i = 0; i < LENGTH(unfit); i++) {
        if (quote_literal_fits(unfit[i], strlen(unfit[i]))) {
            fail_msg("literal: %s", unfit[i]);
        }
    }
}

/** A text, and the same in double quotes. */
struct double_row {
    const char *text;
    const char *quoted;
};

static const struct double_row double_rows[] = {
    {"", "\"\""},
    {"no", "\"no\""},
    {"a \"b\" \\c", "\"a \\\"b\\\" \\\\c\""},
    {"a\n\tb\r", "\"a\\n\\tb\\x0D\""},
    {"é 日 \xf0\x9f\x98\x80", "\"é 日 \xf0\x9f\x98\x80\""},
    {"\x01\x7f\xc2\x85\xc2\xa0", "\"\\x01\\x7F\\x85\\xA0\""},
    {"\xe2\x80\xa8\xe2\x80\xa9\xef\xbb\xbf", "\"\\u2028\\u2029\\uFEFF\""},
    {"'", "\"'\""},
};

static void escapes_only_what_it_must(void **state)
{
    struct fixture *fixture = *state;

    for (size_t i = 0; i < LENGTH(double_rows); i++) {
        const struct double_row *row = &double_rows[i];
        struct buffer out;
        buffer_init(&out, &fixture->arena);
        quote_double(&out, row->text, strlen(row->text));
        assert_string_equal(out.text, row->quoted);
        const struct tree *tree = fixture_tree(fixture, out.text);
        assert_string_equal(tree->root->text, row->text);
    }
}

static void doubles_single_quotes(void **state)
{
    struct fixture *fixture = *state;
    struct buffer out;

    buffer_init(&out, &fixture->arena);
    quote_single(&out, "it's \"so\"\\", 10);
    assert_string_equal(out.text, "'it''s \"so\"\\'");
    assert_string_equal(fixture_tree(fixture, out.text)->root->text, "it's \"so\"\\");
    assert_false(quote_single_fits("a\nb", 3));
    assert_true(quote_single_fits("", 0));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        fixture_test(leaves_plain_words_plain),
        fixture_test(quotes_what_a_reader_might_retype_or_misread),
        fixture_test(quotes_more_inside_brackets),
        fixture_test(lets_values_stand_plain_whatever_their_type),
        fixture_test(puts_clean_lines_in_literal_blocks),
        fixture_test(escapes_only_what_it_must),
        fixture_test(doubles_single_quotes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
