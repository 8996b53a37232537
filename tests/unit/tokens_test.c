/*
 * Cutting statements into tokens.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "smart/tokens.h"
#include "smart/words.h"

static void out_of_memory(void)
{
    abort();
}

/** The tokens as "kind:text" with a space where white space was: w word, n number, s symbol. */
static char *shown(struct arena *arena, const char *text, size_t length)
{
    struct tokens tokens = tokens_read(arena, text, length);
    struct buffer out;

    buffer_init(&out, arena);
    for (size_t i = 0; i < tokens.count; i++) {
        const struct token *token = &tokens.items[i];
        if (i > 0) {
            buffer_puts(&out, token->spaced ? " " : "|");
        }
        buffer_printf(&out, "%c:%s", "?wns"[token->kind], token -> text);
    }
    return buffer_text(&out);
}

static const struct {
    const char *text;
    const char *expected;
} rows[] = {
    {"", ""},
    {"   \t\n", ""},
    {"Raise Quality", "w:raise w:quality"},
    {"on-time follow-up", "w:on-time w:follow-up"},
    {"the team's, o\xe2\x80\x99"
     "clock",
     "w:the w:team's|s:, w:o'clock"},
    {"65%", "n:65|s:%"},
    {"12,000 and 1,234,567.5", "n:12000 w:and n:1234567.5"},
    {"12,34,567", "n:1234567"},
    {"1, 2,3,4", "n:1|s:, n:2|s:,|n:3|s:,|n:4"},
    {"4,5 or 4.5 or .5", "n:4.5 w:or n:4.5 w:or n:0.5"},
    {"5,000,", "n:5000|s:,"},
    {"12\xc2\xa0"
     "000",
     "n:12000"},
    {"007 and 0 and 0.50", "n:7 w:and n:0 w:and n:0.50"},
    {"1.2.3 on 30.03.2026.", "w:1.2.3 w:on w:30.03.2026|s:."},
    {"5k 5km 2nd", "n:5|w:k n:5|w:km n:2|w:nd"},
    {"20-minute 2026-03-30", "n:20|s:-|w:minute n:2026|s:-|n:3|s:-|n:30"},
    {"p95 Day-7 H1", "w:p95 w:day-7 w:h1"},
    {"R40 EUR12 Rs500 r2", "w:r|n:40 w:eur|n:12 w:rs|n:500 w:r2"},
    {"\xe2\x82\xa6"
     "10,000 \xc2\xa3"
     "3m",
     "s:\xe2\x82\xa6|n:10000 s:\xc2\xa3|n:3|w:m"},
    {">= 5 <= 6 -> 7", "s:>= n:5 s:<= n:6 s:-> n:7"},
    {"\xe2\x89\xa5"
     "5 \xe2\x89\xa4"
     "6 \xe2\x86\x92 7 \xe2\x80\x93 8",
     "s:>=|n:5 s:<=|n:6 s:-> n:7 s:- n:8"},
    {"Caf\xc3\xa9 na\xc3\xafve", "w:cafe w:naive"},
    {"\xf0\x9f\x9a\x80 go", "s:\xf0\x9f\x9a\x80 w:go"},
    {"\xd8\xb1\xd9\x81\xd8\xb9 90%", "w:\xd8\xb1\xd9\x81\xd8\xb9 n:90|s:%"},
    {"a\xff\xfe"
     "b",
     "w:a|s:\xff|s:\xfe|w:b"},
    {"\xe2\x80\xae"
     "by 5",
     "w:by n:5"},
};

static void test_rows(void **state)
{
    struct arena arena;

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        arena_init(&arena, out_of_memory);
        const char *text = rows[i].text;
        assert_string_equal(shown(&arena, text, strlen(text)), rows[i].expected);
        arena_free(&arena);
    }
}

static void test_spans_are_the_bytes_of_the_source(void **state)
{
    const char *text = "Caf\xc3\xa9 \xe2\x89\xa5 12,000";
    struct arena arena;

    (void)state;
    arena_init(&arena, out_of_memory);
    struct tokens tokens = tokens_read(&arena, text, strlen(text));
    assert_int_equal(tokens.count, 3);
    assert_int_equal(tokens.items[0].span.start, 0);
    assert_int_equal(tokens.items[0].span.length, 5);
    assert_int_equal(tokens.items[1].span.start, 6);
    assert_int_equal(tokens.items[1].span.length, 3);
    assert_int_equal(tokens.items[2].span.start, 10);
    assert_int_equal(tokens.items[2].span.length, 6);
    struct span all = tokens_span(&tokens, 0, 3);
    assert_int_equal(all.length, strlen(text));
    assert_int_equal(tokens_span(&tokens, 2, 2).length, 0);
    arena_free(&arena);
}

static void test_any_bytes_are_covered_in_order(void **state)
{
    char text[1024];
    uint32_t random = 1;
    struct arena arena;

    (void)state;
    for (size_t i = 0; i < sizeof(text); i++) {
        random = random * 1664525 + 1013904223;
        text[i] = (char)(random >> 24);
    }
    arena_init(&arena, out_of_memory);
    struct tokens tokens = tokens_read(&arena, text, sizeof(text));
    size_t end = 0;
    for (size_t i = 0; i < tokens.count; i++) {
        assert_true(tokens.items[i].span.start >= end);
        assert_true(tokens.items[i].span.length > 0);
        end = tokens.items[i].span.start + tokens.items[i].span.length;
    }
    assert_true(end <= sizeof(text));
    arena_free(&arena);
}

static void test_no_token_outside(void **state)
{
    struct arena arena;

    (void)state;
    arena_init(&arena, out_of_memory);
    struct tokens tokens = tokens_read(&arena, "one", 3);
    assert_int_equal(token_at(&tokens, 1)->kind, TOKEN_END);
    assert_int_equal(token_at(&tokens, (size_t)-1)->kind, TOKEN_END);
    assert_false(token_is(&tokens, 1, ""));
    arena_free(&arena);
}

static void test_phrases(void **state)
{
    const char *text = "No later than Friday";
    struct arena arena;
    size_t taken;

    (void)state;
    arena_init(&arena, out_of_memory);
    struct tokens tokens = tokens_read(&arena, text, strlen(text));
    assert_int_equal(tokens_match(&tokens, 0, "no later than"), 3);
    assert_int_equal(tokens_match(&tokens, 0, "no late"), 0);
    assert_int_equal(tokens_match(&tokens, 3, "friday noon"), 0);
    const struct word *phrase = phrases_find(&phrases_leads, &tokens, 0, &taken);
    assert_int_equal(taken, 3);
    assert_int_equal(phrase->value, LEAD_BY);
    assert_null(phrases_find(&phrases_leads, &tokens, 3, &taken));
    phrase = phrases_find_before(&phrases_before, &tokens, 3, &taken);
    assert_string_equal(phrase->text, "no later than");
    assert_null(phrases_find_before(&phrases_before, &tokens, 0, &taken));
    arena_free(&arena);
}

static void test_every_unit_is_found(void **state)
{
    static const char *const rows_of_units[][2] = {
        {"hours", "h"},   {"h", "h"},     {"hrs", "h"},   {"minute", "min"}, {"yrs", "years"},
        {"days", "days"}, {"bps", "bps"}, {"x", "times"}, {"kg", "kg"},      {"pp", "points"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows_of_units) / sizeof(rows_of_units[0]); i++) {
        assert_string_equal(words_unit(rows_of_units[i][0]), rows_of_units[i][1]);
    }
    assert_null(words_unit("stories"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows),
        cmocka_unit_test(test_spans_are_the_bytes_of_the_source),
        cmocka_unit_test(test_any_bytes_are_covered_in_order),
        cmocka_unit_test(test_no_token_outside),
        cmocka_unit_test(test_phrases),
        cmocka_unit_test(test_every_unit_is_found),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
