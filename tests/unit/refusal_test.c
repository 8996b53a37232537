/*
 * What the YAML reader refuses: rule, place and reason; and what only looks like it.
 */

#include "yaml_fixture.h"

#include "base/buffer.h"

/** A text that is refused, and the first complaint. */
struct refusal_row {
    const char *text;
    const char *rule;
    int line;
    int column;
    const char *message;
};

static const struct refusal_row refusal_rows[] = {
    /* Y1: what hands and editors slip into */
    {"title: fix: the thing\n", "Y1", 1, 11, "': ' inside an unquoted text"},
    {"a: ö: the thing\n", "Y1", 1, 5, "': ' inside an unquoted text"},
    {"a: 1\n  b: 2\n", "Y1", 2, 3, "a key inside the text that starts above it"},
    {"a:1\nb: 2\n", "Y1", 1, 2, "no space behind the colon"},
    {"x: 1\na:1\nb: 2\n", "Y1", 2, 2, "no space behind the colon"},
    {"x: 1\na:1\n", "Y1", 2, 2, "no space behind the colon"},
    {"x: 1\na:1\n\n# c\nb: 2\n", "Y1", 2, 2, "no space behind the colon"},
    {"x:\n  - a:1\n    b: 2\n", "Y1", 2, 6, "no space behind the colon"},
    {"x: 1\njust text\ny: 2\n", "Y1", 2, 1, "a line without ': '"},
    {"x: 1\nsee http://x\n", "Y1", 2, 1, "a line without ': '"},
    {"a:\n\tb: 2\n", "Y1", 2, 1, "a tab where YAML takes only spaces"},
    {"a: 1\n\tb: 2\n", "Y1", 2, 1, "a tab where YAML takes only spaces"},
    {"a: |\n\tb\n", "Y1", 2, 1, "a tab where YAML takes only spaces"},
    {"-\tx\n", "Y1", 1, 2, "a tab where YAML takes only spaces"},
    {"a: @bob\n", "Y1", 1, 4, "a text that starts with '@'"},
    {"a: `x`\n", "Y1", 1, 4, "a text that starts with '`'"},
    {"a: %5\n", "Y1", 1, 4, "a text that starts with '%'"},
    {"a: \"x\nb: y\n", "Y1", 1, 4, "a quote that is not closed"},
    {"a: 'x\nb: y", "Y1", 1, 4, "a quote that is not closed"},
    {"a: 'x\n---\n", "Y1", 1, 4, "a quote that is not closed"},
    {"a: \"x\nb: \"y\"\n", "Y1", 1, 4, "a quote that ends on line 2, with text behind it"},
    {"a: \"x\" y\n", "Y1", 1, 8, "text behind the end of a value"},
    {"a: 'it's'\n", "Y1", 1, 8, "text behind the end of a value"},
    {"a: [x] y\n", "Y1", 1, 8, "text behind the end of a value"},
    {"[a] b\n", "Y1", 1, 5, "text behind the end of a value"},
    {"a:\n  b: 1\n c: 2\n", "Y1", 3, 2, "an indentation that no line above has"},
    {"a:\n  - x\n - y\n", "Y1", 3, 2, "an indentation that no line above has"},
    {"a: 1\n- x\n", "Y1", 2, 1, "no key in a line among keys"},
    {"- x\na: 1\n", "Y1", 2, 1, "no '- ' in a line among list items"},
    {"a: [1, 2\nb: 3\n", "Y1", 1, 4, "a '[' that is not closed"},
    {"a: {b: c", "Y1", 1, 4, "a '{' that is not closed"},
    {"a: [", "Y1", 1, 4, "a '[' that is not closed"},
    {"a: {\n\n", "Y1", 1, 4, "a '{' that is not closed"},
    {"a: [1,\n", "Y1", 1, 4, "a '[' that is not closed"},
    {"a: [1, [2], {b: 3},\n", "Y1", 1, 4, "a '[' that is not closed"},
    {"a: {x: 1 y: 2}\n", "Y1", 1, 11, "neither ',' nor '}' behind an entry"},
    {"a: [[x] y]\n", "Y1", 1, 9, "neither ',' nor ']' behind an item"},
    {"a: ]\n", "Y1", 1, 4, "a ']' that closes nothing"},
    {"a: [a, , b]\n", "Y1", 1, 8, "a ',' with nothing before it"},
    {"a: {x:,y: 2}\n", "Y1", 1, 6, "a colon without a space behind it"},
    {"a: - b\n", "Y1", 1, 4, "'- ' where no list can start"},
    {"a: > 5\n", "Y1", 1, 6, "text behind '|' or '>'"},
    {"a: |0\n  x\n", "Y1", 1, 5, "an indentation of 0 behind '|' or '>'"},
    {"a: \"\\q\"\n", "Y1", 1, 5, "a backslash with a character that means nothing behind it"},
    {"a: \"\\xZZ\"\n", "Y1", 1, 7, "an escape without its hexadecimal digits"},
    {"a: \"\\ud83d\\ude00\"\n", "Y1", 1, 7, "an escape for a code point that is no character"},
    /* Y2: encoding */
    {"\xff\xfe"
     "a",
     "Y2", 1, 1, "the file is UTF-16"},
    {"a: \xe9\n", "Y2", 1, 4, "the byte 0xE9 is not UTF-8"},
    {"ü: b\nc: \xc0\xaf\n", "Y2", 2, 4, "the byte 0xC0 is not UTF-8"},
    {"a: \xed\xa0\x80\n", "Y2", 1, 4, "the byte 0xED is not UTF-8"},
    {"a: b\x1b\n", "Y2", 1, 5, "a control character, U+001B"},
    {"# \x7f\n", "Y2", 1, 3, "a control character, U+007F"},
    {"a: \"\xc2\x80\"\n", "Y2", 1, 5, "a control character, U+0080"},
    {"a: b\n\xef\xbb\xbf"
     "c: d\n",
     "Y2", 2, 1, "a byte order mark inside the file, U+FEFF"},
    {"a: \xef\xbf\xbf\n", "Y2", 1, 4, "a code point that is no character, U+FFFF"},
    {"a: \"\\0\"\n", "Y2", 1, 4, "a NUL, '\\0', in a text"},
    /* Y3: line ends */
    {"a: b\rc: d\r", "Y3", 1, 5, "a line that ends in U+000D alone"},
    {"a: b\r\n\r\rc: d\n", "Y3", 2, 1, "a line that ends in U+000D alone"},
    {"a: b\xe2\x80\xa8"
     "c: d\n",
     "Y3", 1, 5, "a line that ends in U+2028 alone"},
    {"a: 'b\xc2\x85'\n", "Y3", 1, 6, "a line that ends in U+0085 alone"},
    /* Y4: documents and directives */
    {"a: 1\n---\nb: 2\n", "Y4", 2, 1, "a second document"},
    {"a: 1\n---\n", "Y4", 2, 1, "a second document"},
    {"a: 1\n...\nb: 2\n", "Y4", 3, 1, "content behind the end of the document"},
    {"%YAML 1.2\n---\na: 1\n", "Y4", 1, 1, "a directive, '%', which team files do not have"},
    {"# c\n%TAG ! x\n---\na: 1\n", "Y4", 2, 1, "a directive, '%', which team files do not have"},
    {"%FOO\n---\na: 1\n", "Y4", 1, 1, "a directive, '%', which team files do not have"},
    /* Y5: what one reader resolves and another does not */
    {"a: &x 1\n", "Y5", 1, 4, "an anchor, '&', which team files do not have"},
    {"a: &x\n  b: 1\n", "Y5", 1, 4, "an anchor, '&', which team files do not have"},
    {"&x a: 1\n", "Y5", 1, 1, "an anchor, '&', which team files do not have"},
    {"a: *x\n", "Y5", 1, 4, "an alias, '*', which team files do not have"},
    {"a: *bold* words\n", "Y5", 1, 4, "an alias, '*', which team files do not have"},
    {"*x : 1\n", "Y5", 1, 1, "an alias, '*', which team files do not have"},
    {"a: !!int 1\n", "Y5", 1, 4, "a tag, '!', which team files do not have"},
    {"a: ! 1\n", "Y5", 1, 4, "a tag, '!', which team files do not have"},
    {"a: !\n", "Y5", 1, 4, "a tag, '!', which team files do not have"},
    {"! a: 1\n", "Y5", 1, 1, "a tag, '!', which team files do not have"},
    {"- !x [a]\n", "Y5", 1, 3, "a tag, '!', which team files do not have"},
    {"- !x {}\n", "Y5", 1, 3, "a tag, '!', which team files do not have"},
    {"- !foo!x a\n", "Y5", 1, 3, "a tag, '!', which team files do not have"},
    {"a: 1\n<<: {b: 2}\n", "Y5", 2, 1, "a merge key, '<<', which team files do not have"},
    /* Y6: keys */
    {"a: 1\na: 2\n", "Y6", 2, 1, "the key 'a' twice in one map"},
    {"b: 1\n'a': 1\nc: {a: 1, ä: 1, \"\\u00e4\": 2}\n", "Y6", 3, 17,
     "the key 'ä' twice in one map"},
    {"? a\n: b\n", "Y6", 1, 3, "a key behind '?'"},
    {"a: 1\n? b\n: c\n", "Y6", 2, 3, "a key behind '?'"},
    {"a: 1\n?\n|\n b\n: c\n", "Y6", 3, 1, "a key behind '?'"},
    {"{? a : b}\n", "Y6", 1, 4, "a key behind '?'"},
    {"{x: 1, # c\n ? a : b}\n", "Y6", 2, 4, "a key behind '?'"},
    {"[? a : b]\n", "Y6", 1, 4, "a key behind '?'"},
    {"a: ? b\n", "Y6", 1, 4, "a key behind '?'"},
    {"[a]: 1\n", "Y6", 1, 1, "a list or map as a key"},
    {"{{a: 1}: 1}\n", "Y6", 1, 2, "a list or map as a key"},
    {"{: 1}\n", "Y1", 1, 2, "a text that starts with ':'"},
    /* Y8: comments that other readers take for text */
    {"a: \"x\"#c\n", "Y8", 1, 7, "'#' without a space before it"},
    {"a: [x]#c\n", "Y8", 1, 7, "'#' without a space before it"},
    {"a: [x,#c\n  y]\n", "Y8", 1, 7, "'#' without a space before it"},
    {"a: |#c\n  x\n", "Y8", 1, 5, "'#' without a space before it"},
    {"ä: {x: y}#c\n", "Y8", 1, 10, "'#' without a space before it"},
    /* Y9: continued lines */
    {"a: \"x\ny\"\n", "Y9", 2, 1, "a line that is not indented deeper than what it continues"},
    {"a: [x,\ny]\n", "Y9", 2, 1, "a line that is not indented deeper than what it continues"},
    {"a: [\n  x\n]\n", "Y9", 3, 1, "a line that is not indented deeper than what it continues"},
    {"- a: {x: 1,\n  y: 2}\n", "Y9", 2, 3,
     "a line that is not indented deeper than what it continues"},
    {"a:\n- 'x\n\n\ty'\n", "Y9", 4, 1, "a line that is not indented deeper than what it continues"},
    /* Y10: git */
    {"a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> topic\n", "Y10", 2, 1,
     "a conflict that git left"},
    {"a: 1\n=======\nb: 2\n", "Y10", 2, 1, "a conflict that git left"},
    {"<<<<<<< HEAD\r\n", "Y10", 1, 1, "a conflict that git left"},
    {"a: 1\n>>>>>>>", "Y10", 2, 1, "a conflict that git left"},
};

static void assert_refused(const struct refusal_row *row, const struct fixture *fixture,
                           const struct tree *tree)
{
    if (tree != NULL || fixture->diags.count != 1) {
        fail_msg("%s%zu complaints", row->text, fixture->diags.count);
    }
    const struct diag *diag = &fixture->diags.items[0];
    if (strcmp(diag->rule, row->rule) != 0 || diag->place.line != row->line ||
        diag->place.column != row->column || strcmp(diag->message, row->message) != 0) {
        fail_msg("%s%d:%d: %s: %s\nexpected %d:%d: %s: %s", row->text, diag->place.line,
                 diag->place.column, diag->rule, diag->message, row->line, row->column, row->rule,
                 row->message);
    }
}

static void refuses_with_rule_place_and_reason(void **state)
{
    struct fixture *fixture = *state;

    for (size_t i = 0; i < LENGTH(refusal_rows); i++) {
        const struct refusal_row *row = &refusal_rows[i];
        fixture_clear(fixture);
        struct tree *tree = fixture_read(fixture, row->text, strlen(row->text));
        assert_refused(row, fixture, tree);
        assert_string_equal(fixture->diags.items[0].place.file, "t.yaml");
        assert_non_null(fixture->diags.items[0].help);
    }
}

/** Texts that look like what is refused, and are not. */
static void accepts_what_only_looks_alike(void **state)
{
    static const char *const texts[] = {
        "a: x&y *z !w\n",
        "a: '&x'\nb: '*x'\nc: '!x'\nd: '@x'\n",
        "'<<': 1\n",
        "a: 50%\n",
        "a: what? why\n",
        "a: [x?, y]\n",
        "{x: 1, # why?\n y: 2}\n",
        "a: \"x\n y\"\n",
        "a: 'x\n # y\n\n z'\n",
        "a: [x,\n# c\n\n  y\n ]\n",
        "[x,\ny]\n",
        "'x\ny'\n",
        "a: |\n  x#y\n  \"#\"\n",
        "a: http://x#y\n",
        "a: |\n  <<<<<<< x\n  =======\n",
        "a: 1\n# =======\n",
        "========: 1\n",
        "a: \"\\x1b\\u2028\"\n",
        "a: \xc2\xa0\n",
        "a: 1\n...\n# c\n",
        "a: 1 # \xf0\x9f\x98\x80\n",
        "no: no\nNo: on\n",
    };

    for (size_t i = 0; i < LENGTH(texts); i++) {
        fixture_clear(*state);
        fixture_tree(*state, texts[i]);
    }
}

static void refuses_nul_and_utf16_without_a_mark(void **state)
{
    struct fixture *fixture = *state;

    assert_null(fixture_read(fixture, "a: x\0y\n", 7));
    assert_string_equal(fixture->diags.items[0].rule, "Y2");
    assert_string_equal(fixture->diags.items[0].message, "a NUL byte, U+0000");
    assert_int_equal(fixture->diags.items[0].place.column, 5);
    assert_null(fixture_read(fixture, "a\0:\0 \0b\0", 8));
    assert_string_equal(fixture->diags.items[1].message, "the file is UTF-16");
}

static void names_every_trouble_it_can_see(void **state)
{
    struct fixture *fixture = *state;

    fixture_refuse(fixture, "a: &x 1\nb: *x\nb: !t 2\n");
    assert_int_equal(fixture->diags.count, 4);
    fixture_clear(fixture);
    fixture_refuse(fixture, "<<<<<<< a\n=======\n>>>>>>> b\nx: 1\n<<<<<<< a\n=======\n");
    assert_int_equal(fixture->diags.count, 2);
    assert_int_equal(fixture->diags.items[1].place.line, 5);
    fixture_clear(fixture);
    fixture_refuse(fixture, "a: 'x'#c\nb: 'y\nz'\n");
    assert_int_equal(fixture->diags.count, 2);
}

static void does_not_go_on_complaining_for_ever(void **state)
{
    static const char *const lines[] = {"- &a x\n", "- \"x\"#c\n", "- \"x\ny\"\n", "<<<<<<<\n",
                                        "a: 1\n"};
    struct fixture *fixture = *state;
    struct buffer text;

    for (size_t i = 0; i < LENGTH(lines); i++) {
        fixture_clear(fixture);
        buffer_init(&text, &fixture->arena);
        for (int n = 0; n < 1000; n++) {
            buffer_puts(&text, lines[i]);
        }
        fixture_refuse(fixture, text.text);
        assert_int_equal(fixture->diags.count, TREE_COMPLAINTS_MAX);
    }
}

static void says_where_the_first_of_two_keys_is(void **state)
{
    struct fixture *fixture = *state;
    struct buffer text;

    buffer_init(&text, &fixture->arena);
    for (int i = 999; i >= 100; i--) {
        buffer_printf(&text, "k%d: 1\n", i);
    }
    buffer_puts(&text, "k500: 1\nk99: 2\n");
    fixture_refuse(fixture, text.text);
    assert_int_equal(fixture->diags.count, 1);
    assert_int_equal(fixture->diags.items[0].place.line, 901);
    assert_string_equal(fixture->diags.items[0].help, "it is on line 500 already");
}

static void marks_the_whole_of_what_it_means(void **state)
{
    struct fixture *fixture = *state;

    fixture_refuse(fixture, "x: 1\njust täxt\n");
    assert_int_equal(fixture->diags.items[0].place.end_column, 10);
}

static char *nested(struct fixture *fixture, size_t depth)
{
    struct buffer text;

    buffer_init(&text, &fixture->arena);
    buffer_fill(&text, '[', depth);
    buffer_fill(&text, ']', depth);
    return buffer_text(&text);
}

static void limits_depth(void **state)
{
    struct fixture *fixture = *state;

    fixture_tree(fixture, nested(fixture, TREE_DEPTH_MAX));
    fixture_refuse(fixture, nested(fixture, TREE_DEPTH_MAX + 1));
    assert_string_equal(fixture->diags.items[0].rule, "Y7");
    assert_int_equal(fixture->diags.items[0].place.column, TREE_DEPTH_MAX + 1);
    fixture_refuse(fixture, nested(fixture, 100000));
}

static void limits_size(void **state)
{
    struct fixture *fixture = *state;
    size_t length = TREE_BYTES_MAX + 1;
    char *text = arena_alloc(&fixture->arena, length);

    memset(text, '\n', length);
    assert_non_null(tree_read(&fixture->arena, "t", text, length - 1, &fixture->diags));
    assert_null(tree_read(&fixture->arena, "t", text, length, &fixture->diags));
    assert_string_equal(fixture->diags.items[0].rule, "Y7");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        fixture_test(refuses_with_rule_place_and_reason),
        fixture_test(accepts_what_only_looks_alike),
        fixture_test(refuses_nul_and_utf16_without_a_mark),
        fixture_test(names_every_trouble_it_can_see),
        fixture_test(does_not_go_on_complaining_for_ever),
        fixture_test(says_where_the_first_of_two_keys_is),
        fixture_test(marks_the_whole_of_what_it_means),
        fixture_test(limits_depth),
        fixture_test(limits_size),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
