/*
 * The plain reader: what it takes and what it leaves to libyaml, which has to agree with it.
 */

#include "yaml_fixture.h"

#include "both_readers.h"

/** By the plain reader; by libyaml's alone; by neither. */
enum verdict { TAKEN, LEFT, REFUSED };

struct row {
    enum verdict verdict;
    const char *text;
};

static const struct row blocks[] = {
    {TAKEN, ""},
    {TAKEN, "\n"},
    {TAKEN, "# nothing but a comment"},
    {TAKEN, "a: b"},
    {TAKEN, "a: b\n"},
    {TAKEN, "  a: b\n  c: d\n"},
    {TAKEN, "a: b   # c\n# d\n\ne: f # g"},
    {TAKEN, "a:\n  b: c\n  d:\n      e: f\ng: h\n"},
    {TAKEN, "a:\n- b\n- c\nd: e\n"},
    {TAKEN, "a:\n  - b\n  - c\nd: e\n"},
    {TAKEN, "- a\n- b\n"},
    {TAKEN, "- a: b\n  c:\n    - d: e\n      f: g\n    - h\n  i: j\n- k\n"},
    {TAKEN, "- a:\n  - b\n  - c\n  d: e\n"},
    {TAKEN, "- - a\n  - b\n-   - c\n    - - d\n"},
    {TAKEN, "-\n  a: b\n-\n\n  - c\n"},
    {TAKEN, "a:\nb:\n- \n-\n- c:\nd:"},
    {TAKEN, "a: # b\nc:   # d\n  e: f\n"},
    {TAKEN, "a: # b\nc:   # d\n  # e\n# f\n  g: h\n"},
    {LEFT, "a:\n  b\n"},
    {LEFT, "a: b\n  c\n"},
    {LEFT, "a : b\n"},
    {LEFT, "just text\n"},
    {LEFT, "{a: b}\n"},
    {REFUSED, "? a\n: b\n"},
    {LEFT, "---\na: b\n"},
    {LEFT, "a: b\n...\n"},
    {LEFT, "...a: b\n"},
    {LEFT, "a:\tb\n"},
    {LEFT, "a: b\t# c\n"},
    {REFUSED, "a: b\n\t\nc: d\n"},
    {LEFT, "a: b\r\nc: d\r\n"},
    {LEFT, "\xef\xbb\xbf"
           "a: b\n"},
    {REFUSED, "a: b\n c: d\n"},
    {REFUSED, "a:\n    b: c\n  d: e\n"},
    {REFUSED, "  a: b\nc: d\n"},
    {REFUSED, "a: b\n- c\n"},
    {REFUSED, "- a\nb: c\n"},
    {REFUSED, "- a: b\n c: d\n"},
    {REFUSED, "a: - b\n"},
    {REFUSED, "a: b: c\n"},
    {REFUSED, "a: b\nc\n"},
    {REFUSED, "\ta: b\n"},
    {REFUSED, "a: b\na: c\n"},
    {REFUSED, "b: 1\na: 1\n'b': 1\n"},
    {REFUSED, "a: &b c\n"},
    {REFUSED, "a: *b\n"},
    {REFUSED, "a: !b c\n"},
    {REFUSED, "<<: {a: b}\n"},
    {REFUSED, "%YAML 1.1\n---\na: b\n"},
    {REFUSED, "a: b\n---\nc: d\n"},
    {REFUSED, "a: b\n--- c: d\n"},
    {REFUSED, "a: b\n... c: d\n"},
    {REFUSED, "a: @b\n"},
    {REFUSED, "a: `b\n"},
};

static const struct row scalars[] = {
    {TAKEN, "a: b c  d\n"},
    {TAKEN, "a: -5\nb: -x\nc: +1\nd: 0.5\ne: ~\n"},
    {TAKEN, "2026-01-09: 66\n09:30: 10:45\nhttp://x/?y: [09:30, http://x/z]\n"},
    {TAKEN, "a: b#c, d's \"e\" [f] {g} & h * i ! | > % @ ` ? j ?\n"},
    {TAKEN, "a: 'b: c # d'\n'e': 'it''s'\nf: ''\ng: ''''\nh: '\\'\n"},
    {TAKEN, "a: \"b: c # d\"\n\"e\": \"it's '' \"\nf: \"\"\n"},
    {TAKEN,
     "n\xc3\xa4me: \xe2\x82\xac x\xf0\x9f\x98\x80y # \xc3\xbc\nb: {\xc3\xb6: '\xc3\xbc', c: d}\n"},
    {TAKEN, "\xe6\x97\xa5: \xe6\x9c\xac\n"},
    {LEFT, "a: \"b\\tc\"\n"},
    {LEFT, "a: 'b\n  c'\n"},
    {LEFT, "a: 'b\tc'\n"},
    {LEFT, "a: ?b\n"},
    {LEFT, "a: <b\n"},
    {REFUSED, "a: 'b'c\n"},
    {REFUSED, "a: 'b' 'c'\n"},
    {REFUSED, "a: 'b'# c\n"},
    {REFUSED, "a: \"b\n"},
    {REFUSED, "a: 'b\n"},
    {REFUSED, "a: 'b\\'\n c'\n"},
};

static const struct row brackets[] = {
    {TAKEN, "a: []\nb: {}\nc: [ ]\nd: { }\n"},
    {TAKEN, "a: [b, 'c', \"d\", -5, e f]\nb: [[], [c]]\n"},
    {TAKEN, "- {a: b, 'c': d e, f: [g, {h: i}], j: {k: []}} # l\n- [m]\n"},
    {TAKEN, "a: { b: c , d: e }\n"},
    {TAKEN, "a: [b,\n    c, d,\n  e\n  ]\nf: {g: h,\n i: j}\n"},
    {LEFT, "a: [b, ]\n"},
    {LEFT, "a: [b: c]\n"},
    {LEFT, "a: {b, c: d}\n"},
    {LEFT, "a: {b: , c: d}\n"},
    {LEFT, "a: {\"b\":c}\n"},
    {LEFT, "a: {b:\n  c}\n"},
    {LEFT, "a: [b, # c\n  d]\n"},
    {LEFT, "a: [b,\n\n  c]\n"},
    {LEFT, "a: [b\n  c]\n"},
    {REFUSED, "a: [b,\nc]\n"},
    {REFUSED, "a:\n  b: [c,\n  d]\n"},
    {REFUSED, "a: [b}\n"},
    {REFUSED, "a: [b\n"},
    {REFUSED, "a: [b"},
    {REFUSED, "a: [b] c\n"},
    {REFUSED, "a: [b]# c\n"},
    {REFUSED, "a: [- b]\n"},
    {REFUSED, "a: {b: c, b: d}\n"},
    {REFUSED, "a: {[b]: c}\n"},
};

static const struct row texts[] = {
    {TAKEN, "a: |\n  b\n  c\n"},
    {TAKEN, "a: >\n  b\n  c\n"},
    {TAKEN, "a: |-  # b\n  c\n\n\n   d\n\n\ne: f\n"},
    {TAKEN, "a: >-\n  b\n\n\n  c  \n  d\n\n"},
    {TAKEN, "a: |\n  b"},
    {TAKEN, "a: >\n  b\n  c"},
    {TAKEN, "- |\n  a\n  # b\n # c\n# d\n- e: >-\n   f\n  g: h\n"},
    {TAKEN, "a:\n- |\n \xe2\x82\xac\n- b\n"},
    {LEFT, "a: |+\n  b\n"},
    {LEFT, "a: |2\n  b\n"},
    {LEFT, "a: |\nb: c\n"},
    {LEFT, "a: |"},
    {LEFT, "a: |\n\n  b\n"},
    {LEFT, "a: >\n  b\n    c\n"},
    {LEFT, "a: |\n  b\n  \n  c\n"},
    {LEFT, "a: |\n  b\n \n   \nc: d\n"},
    {LEFT, "a: |\n  b\n "},
    {LEFT, "a: |\n  b\tc\n"},
    {LEFT, "|\n  a\n"},
    {REFUSED, "a: |\n  b\n c\n"},
    {REFUSED, "a: |b\n  c\n"},
    {REFUSED, "a: |# b\n  c\n"},
};

static enum verdict verdict_of(const struct both *both)
{
    if (both->refused) {
        return REFUSED;
    }
    return both->taken ? TAKEN : LEFT;
}

static void check_text(struct fixture *fixture, const char *text, enum verdict expected)
{
    size_t length = strlen(text);
    char *exact = malloc(length + 1);
    struct both both;

    /* Memory of exactly the text's size, so that a sanitizer sees a byte too far. */
    assert_non_null(exact);
    exact = realloc(memcpy(exact, text, length), length == 0 ? 1 : length);
    fixture_clear(fixture);
    const char *found = both_read(&both, &fixture->arena, exact, length);
    free(exact);
    if (found != NULL) {
        fail_msg("%s\nthe readers differ in: %s", text, found);
    }
    if (verdict_of(&both) != expected) {
        fail_msg("%s\nis %d, not %d", text, verdict_of(&both), expected);
    }
}

static void check_rows(struct fixture *fixture, const struct row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        check_text(fixture, rows[i].text, rows[i].verdict);
    }
}

static void blocks_are_read_by_indentation(void **state)
{
    check_rows(*state, blocks, LENGTH(blocks));
}

static void scalars_are_taken_from_one_line(void **state)
{
    check_rows(*state, scalars, LENGTH(scalars));
}

static void brackets_hold_what_is_plain(void **state)
{
    check_rows(*state, brackets, LENGTH(brackets));
}

static void texts_have_lines_that_are_indented_alike(void **state)
{
    check_rows(*state, texts, LENGTH(texts));
}

/** So many of a piece, between a beginning and an end. */
static char *repeat(struct arena *arena, const char *begin, const char *piece, int count,
                    const char *end)
{
    char *text = arena_strdup(arena, begin);

    while (count-- > 0) {
        text = arena_printf(arena, "%s%s", text, piece);
    }
    return arena_printf(arena, "%s%s", text, end);
}

static void check_repeated(struct fixture *fixture, const char *begin, const char *piece, int count,
                           const char *end, enum verdict expected)
{
    struct arena arena;

    arena_init(&arena, fixture_no_memory);
    check_text(fixture, repeat(&arena, begin, piece, count, end), expected);
    arena_free(&arena);
}

static void depth_has_the_same_limit(void **state)
{
    check_repeated(*state, "", "- ", TREE_DEPTH_MAX, "a", TAKEN);
    check_repeated(*state, "", "- ", TREE_DEPTH_MAX + 1, "a", REFUSED);
    check_repeated(*state, "a: b\nc: ", "[", 100000 / 64, "", REFUSED);
}

static void long_keys_are_left(void **state)
{
    check_repeated(*state, "", "k", 512, ": a\n", TAKEN);
    check_repeated(*state, "", "k", 513, ": a\n", LEFT);
    check_repeated(*state, "", "k", 1100, ": a\n", REFUSED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        fixture_test(blocks_are_read_by_indentation),
        fixture_test(scalars_are_taken_from_one_line),
        fixture_test(brackets_hold_what_is_plain),
        fixture_test(texts_have_lines_that_are_indented_alike),
        fixture_test(depth_has_the_same_limit),
        fixture_test(long_keys_are_left),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
