/*
 * Splices: files before and after.
 *
 * An edit is told by a path, the key or item that the new one goes before, and a value in YAML:
 * quoted it is a text, plain a number or date.
 */

#include "splice_fixture.h"

struct set_row {
    const char *before;
    const char *path;
    const char *value;
    const char *after;
};

static const struct set_row set_rows[] = {
    /* a value, and nothing around it */
    {"a: 1   # c\nb: 2\n", "a", "5", "a: 5   # c\nb: 2\n"},
    {"a: old words\n", "a", "'new words'", "a: new words\n"},
    {"a: old\n", "a", "'no'", "a: \"no\"\n"},
    {"a: old\n", "a", "'x: y'", "a: \"x: y\"\n"},
    {"- {date: 2026-01-09, value: 66}\n", "0/value", "67", "- {date: 2026-01-09, value: 67}\n"},
    {"- {a: x}\n", "0/a", "'y, z'", "- {a: \"y, z\"}\n"},
    {"a: b\n  c\n  d # e\nf: g\n", "a", "'x'", "a: x # e\nf: g\n"},
    /* quotes stay, except for values that must be plain */
    {"a: 'it''s'\n", "a", "\"he's\"", "a: 'he''s'\n"},
    {"a: \"x\"\n", "a", "'y'", "a: \"y\"\n"},
    {"a: 'x'\n", "a", "\"y\\tz\"", "a: \"y\\tz\"\n"},
    {"a: '66'\n", "a", "67", "a: 67\n"},
    /* null */
    {"a:\nb: 1\n", "a", "2", "a: 2\nb: 1\n"},
    {"a:  # c\n", "a", "2", "a: 2  # c\n"},
    {"-\n- 1\n", "0", "2", "- 2\n- 1\n"},
    {"a: ~ # c\n", "a", "'x'", "a: x # c\n"},
    {"{a: , b: 1}\n", "a", "2", "{a: 2 , b: 1}\n"},
    {"{a, b: 1}\n", "a", "2", "{a: 2, b: 1}\n"},
    {"a: 1 # c\n", "a", "", "a: null # c\n"},
    {"a: null # c\nb: 1\n", "a", "- 1\n- x: 2\n  z: 3",
     "a: # c\n  - 1\n  - x: 2\n    z: 3\nb: 1\n"},
    {"a:\nb: 1\n", "a", "x: 1", "a:\n  x: 1\nb: 1\n"},
    {"a:\nb: 1\n", "a", "{x: 1}", "a: {x: 1}\nb: 1\n"},
    {"- \n- 1\n", "0", "x: 1\nz: 2", "- x: 1\n  z: 2\n- 1\n"},
    {"- # c\n- 1\n", "0", "x: 1\nz: 2", "- # c\n  x: 1\n  z: 2\n- 1\n"},
    {"[{a: }]\n", "0/a", "- 1", "[{a: [1] }]\n"},
    /* texts of several lines */
    {"a: |\n  x\n  y\n\nb: 1\n", "a", "'z'", "a: z\n\nb: 1\n"},
    {"a: |  # c\n  x\nb: 1\n", "a", "'z'", "a: z  # c\nb: 1\n"},
    {"a: |  # c\n  x\nb: 1\n", "a", "\"y\\nz\\n\"", "a: |  # c\n  y\n  z\nb: 1\n"},
    {"a: x # c\nb: 1\n", "a", "\"y\\nz\"", "a: |- # c\n  y\n  z\nb: 1\n"},
    {"a:\n    b: >-\n        x\n", "a/b", "\"y\\n\\nz\"",
     "a:\n    b: |-\n        y\n\n        z\n"},
    {"[a]\n", "0", "\"y\\nz\"", "[\"y\\nz\"]\n"},
    {"a: |\n  x\n\n   \nb: 1\n", "a", "'z'", "a: z\nb: 1\n"},
    {"a: >\n    x\n    \n    \nb: 1\n", "a", "\"y\\nz\"", "a: \"y\\nz\"\n    \n    \nb: 1\n"},
    /* the file's ends */
    {"a: 1\r\nb: x\r\n", "b", "\"y\\nz\\n\"", "a: 1\r\nb: |\r\n  y\r\n  z\r\n"},
    {"\xef\xbb\xbf"
     "ä: ö",
     "ä", "'ü'",
     "\xef\xbb\xbf"
     "ä: ü"},
    {"a: x", "a", "\"y\\nz\"", "a: |-\n  y\n  z"},
    {"a: x", "a", "\"y\\nz\\n\"", "a: |\n  y\n  z\n"},
    {"just text\n", "", "'other: text'", "\"other: text\"\n"},
};

static void sets_values(void **state)
{
    struct fixture *fixture = *state;

    for (size_t i = 0; i < LENGTH(set_rows); i++) {
        const struct set_row *row = &set_rows[i];
        fixture_clear(fixture);
        struct tree *tree = fixture_tree(fixture, row->before);
        struct tree *after = splice_set(tree, fixture_node(tree, row->path),
                                        value_of(fixture, row->value), &fixture->diags);
        assert_text(after, row->after, row->before);
    }
}

struct insert_row {
    const char *before;
    /** The collection. */
    const char *path;
    /** The child that the new one goes before; NULL to append. */
    const char *at;
    /** NULL in a list. */
    const char *key;
    const char *value;
    const char *after;
};

static const struct insert_row insert_rows[] = {
    /* entries of a block map */
    {"r:\n  2026-01-09: 66\n", "r", NULL, "2026-01-16", "70",
     "r:\n  2026-01-09: 66\n  2026-01-16: 70\n"},
    {"r:\n  2026-01-09: 66   # a\n\n  # b\n  2026-01-23: 71\nx: 1\n", "r", "2026-01-23",
     "2026-01-16", "70",
     "r:\n  2026-01-09: 66   # a\n  2026-01-16: 70\n\n  # b\n  2026-01-23: 71\nx: 1\n"},
    {"r:\n  # b\n  2026-01-09: 66\n", "r", "2026-01-09", "2026-01-02", "60",
     "r:\n  # b\n  2026-01-02: 60\n  2026-01-09: 66\n"},
    {"r:\n    2026-01-09: 66\n# end\n", "r", NULL, "2026-01-16", "{value: 70, note: 'two, late'}",
     "r:\n    2026-01-09: 66\n    2026-01-16: {value: 70, note: \"two, late\"}\n# end\n"},
    {"a: 1\n# c\n", "", NULL, "b", "2", "a: 1\nb: 2\n# c\n"},
    {"a:\n  b: 1\n  # of b\n# c\n", "", NULL, "d", "2", "a:\n  b: 1\n  # of b\nd: 2\n# c\n"},
    {"- b: 1\n", "0", "b", "a", "'x'", "- a: x\n  b: 1\n"},
    {"- b: 1\n- c: 2\n", "0", NULL, "a", "'x'", "- b: 1\n  a: x\n- c: 2\n"},
    {"a: 1\n", "", NULL, "no", "'no'", "a: 1\n\"no\": \"no\"\n"},
    {"a: |\n  x\n\nb: 1\n", "", "b", "c", "2", "a: |\n  x\nc: 2\n\nb: 1\n"},
    {"a: |+\n  x\n\nb: 1\n", "", "b", "c", "2", "a: |+\n  x\n\nc: 2\nb: 1\n"},
    {"a: |\n  x\n   \nb: 1\n", "", "b", "c", "2", "a: |\n  x\n   \nc: 2\nb: 1\n"},
    {"a:\n    b:\n        - 1\n", "", NULL, "c", "[{x: [1]}]",
     "a:\n    b:\n        - 1\nc: [{x: [1]}]\n"},
    {"a:\n    b: 1\n", "", NULL, "c", "- x:\n    - 1\n  z: 2\n",
     "a:\n    b: 1\nc:\n    - x:\n          - 1\n      z: 2\n"},
    {"a: 1\n", "", NULL, "c", "\"x\\ny\\n\"", "a: 1\nc: |\n  x\n  y\n"},
    {"a: 1\n...\n", "", NULL, "b", "2", "a: 1\nb: 2\n...\n"},
    {"--- # c\na: 1\n", "", "a", "b", "2", "--- # c\nb: 2\na: 1\n"},
    {"x:\n  a:\n\n  # next\n  b:\n", "x", "b", "c", "", "x:\n  a:\n  c:\n\n  # next\n  b:\n"},
    /* items of a block list */
    {"t:\n  - 2026-01-05\n", "t", NULL, NULL, "2026-01-06", "t:\n  - 2026-01-05\n  - 2026-01-06\n"},
    {"t:\n  - a  # x\n  # of the list\n# of the file\n", "t", NULL, NULL, "'b'",
     "t:\n  - a  # x\n  # of the list\n  - b\n# of the file\n"},
    {"t:\n- a\n# next\nu: 1\n", "t", NULL, NULL, "'b'", "t:\n- a\n- b\n# next\nu: 1\n"},
    {"t:\n- a\n  # deeper\nu: 1\n", "t", NULL, NULL, "'b'", "t:\n- a\n  # deeper\n- b\nu: 1\n"},
    {"t:\n  - a\n\n  # on b\n  - b\n", "t", "1", NULL, "'x'",
     "t:\n  - a\n  - x\n\n  # on b\n  - b\n"},
    {"t:\n  # on a\n  - a\n", "t", "0", NULL, "'x'", "t:\n  # on a\n  - x\n  - a\n"},
    {"- id: a\n  x: 1\n", "", NULL, NULL, "id: b\nr:\n  2026-01-09: 1\n",
     "- id: a\n  x: 1\n- id: b\n  r:\n    2026-01-09: 1\n"},
    {"- - a\n  - b\n- c\n", "0", "1", NULL, "'x'", "- - a\n  - x\n  - b\n- c\n"},
    {"- - a\n", "0", "0", NULL, "'x'", "- - x\n  - a\n"},
    {"- a\n", "", NULL, NULL, "- 1\n- 2", "- a\n- - 1\n  - 2\n"},
    /* brackets on one line */
    {"t: [a,  b]  # c\n", "t", NULL, NULL, "'x, y'", "t: [a,  b, \"x, y\"]  # c\n"},
    {"t: [a, b, ]\n", "t", NULL, NULL, "'x'", "t: [a, b, x, ]\n"},
    {"t: [ a, b ]\n", "t", "1", NULL, "'x'", "t: [ a, x, b ]\n"},
    {"t: {a: 1}\n", "t", "a", "b", "2", "t: {b: 2, a: 1}\n"},
    {"t: {a: }\n", "t", NULL, "b", "2", "t: {a: , b: 2 }\n"},
    {"t: {a}\n", "t", NULL, "b", "2", "t: {a, b: 2}\n"},
    {"[]\n", "", NULL, NULL, "'x'", "[x]\n"},
    {"- []\n", "0", NULL, NULL, "'x'", "- [x]\n"},
    /* brackets over several lines */
    {"t: [\n  a,\n  b\n  ]\n", "t", NULL, NULL, "'x'", "t: [\n  a,\n  b,\n  x\n  ]\n"},
    {"t: [\n  a, # 1\n  b, # 2\n  ]\n", "t", NULL, NULL, "'x'",
     "t: [\n  a, # 1\n  b, # 2\n  x,\n  ]\n"},
    {"t: [\n  a,\n  b]\n", "t", NULL, NULL, "'x'", "t: [\n  a,\n  b,\n  x]\n"},
    {"t: [\n  a, # 1\n  # on b\n  b\n  ]\n", "t", "1", NULL, "'x'",
     "t: [\n  a, # 1\n  x,\n  # on b\n  b\n  ]\n"},
    {"t: [\n  # on a\n  a]\n", "t", "0", NULL, "'x'", "t: [\n  # on a\n  x,\n  a]\n"},
    {"t: {\n  a: 1 # c\n  }\n", "t", NULL, "b", "2", "t: {\n  a: 1, # c\n  b: 2\n  }\n"},
    {"t: [a,\n  b, c]\n", "t", NULL, NULL, "'x'", "t: [a,\n  b, c, x]\n"},
    /* nothing yet */
    {"r:\nx: 1\n", "r", NULL, "2026-01-09", "66", "r:\n  2026-01-09: 66\nx: 1\n"},
    {"r:  # weekly\nx: 1\n", "r", NULL, "2026-01-09", "66",
     "r:  # weekly\n  2026-01-09: 66\nx: 1\n"},
    {"r: {}\nx: 1\n", "r", NULL, "2026-01-09", "66", "r:\n  2026-01-09: 66\nx: 1\n"},
    {"r: []  # c\n", "r", NULL, NULL, "'a'", "r:  # c\n  - a\n"},
    {"r: []", "r", NULL, NULL, "'a'", "r:\n  - a"},
    {"k:\n   r: ~\n", "k/r", NULL, NULL, "'a'", "k:\n   r:\n      - a\n"},
    {"r: [ # c\n  ]\n", "r", NULL, NULL, "'a'", "r: [a # c\n  ]\n"},
    {"{r: }\n", "r", NULL, NULL, "'a'", "{r: [a] }\n"},
    {"{r: {}}\n", "r", NULL, "a", "1", "{r: {a: 1}}\n"},
    /* the file's ends */
    {"a: 1", "", NULL, "b", "2", "a: 1\nb: 2"},
    {"a: 1 # c", "", NULL, "b", "2", "a: 1 # c\nb: 2"},
    {"- 1\r\n- 3\r\n", "", "1", NULL, "2", "- 1\r\n- 2\r\n- 3\r\n"},
    {"- 1\r\n- 2", "", NULL, NULL, "a: 1\nb: 2", "- 1\r\n- 2\r\n- a: 1\r\n  b: 2"},
    {"\xef\xbb\xbf"
     "a: 1\n",
     "", "a", "b", "2",
     "\xef\xbb\xbf"
     "b: 2\na: 1\n"},
    {"a: |-\n  x", "", NULL, "b", "2", "a: |-\n  x\nb: 2"},
    {"a: 1", "", NULL, "b", "\"x\\ny\\n\"", "a: 1\nb: |\n  x\n  y\n"},
};

static void inserts_items_and_entries(void **state)
{
    struct fixture *fixture = *state;

    for (size_t i = 0; i < LENGTH(insert_rows); i++) {
        const struct insert_row *row = &insert_rows[i];
        fixture_clear(fixture);
        struct tree *tree = fixture_tree(fixture, row->before);
        struct node *node = fixture_node(tree, row->path);
        struct node *before = row->at == NULL ? NULL : fixture_child(node, row->at);
        struct node *value = value_of(fixture, row->value);
        struct tree *after =
            row->key == NULL
                ? splice_insert_item(tree, node, before, value, &fixture->diags)
                : splice_insert_entry(tree, node, before, row->key, value, &fixture->diags);
        assert_text(after, row->after, row->before);
    }
}

static void leaves_the_old_tree_and_the_value_as_they_were(void **state)
{
    struct fixture *fixture = *state;
    struct tree *tree = fixture_tree(fixture, "a: [1]\n");
    struct node *value = node_text(&fixture->arena, "x");
    struct node *list = fixture_node(tree, "a");

    assert_non_null(splice_insert_item(tree, list, NULL, value, &fixture->diags));
    assert_int_equal(list->count, 1);
    assert_string_equal(tree->text, "a: [1]\n");
    assert_null(value->parent);
    assert_text(splice_insert_item(tree, list, list->first, value, &fixture->diags), "a: [x, 1]\n",
                tree->text);
}

static void makes_one_edit_after_another(void **state)
{
    struct fixture *fixture = *state;
    struct tree *tree = fixture_tree(fixture, "readings:\n");
    static const char *const dates[] = {"2026-01-16", "2026-01-09", "2026-01-30", "2026-01-23"};

    for (size_t i = 0; i < LENGTH(dates); i++) {
        struct node *readings = fixture_node(tree, "readings");
        struct node *before = splice_date_position(readings, dates[i]);
        tree = splice_insert_entry(tree, readings, before, dates[i],
                                   node_plain(&fixture->arena, "1"), &fixture->diags);
        assert_non_null(tree);
    }
    assert_text(tree,
                "readings:\n  2026-01-09: 1\n  2026-01-16: 1\n  2026-01-23: 1\n  2026-01-30: 1\n",
                "");
}

static void refuses_what_it_cannot_do_safely(void **state)
{
    struct fixture *fixture = *state;
    struct node *value = node_plain(&fixture->arena, "1");
    /* Another line would give the text in front of it a line end. */
    struct tree *tree = fixture_tree(fixture, "a: 1\nb: |\n  text");

    assert_null(splice_insert_entry(tree, tree->root, NULL, "c", value, &fixture->diags));
    assert_int_equal(fixture->diags.count, 1);
    assert_string_equal(fixture->diags.items[0].rule, "Y11");
    assert_int_equal(fixture->diags.items[0].place.line, 2);
    assert_null(splice_insert_entry(tree, tree->root, NULL, "a", value, &fixture->diags));
    assert_string_equal(fixture->diags.items[1].message, "the key 'a' is there already");
    tree = fixture_tree(fixture, "a: [b: c]\n");
    assert_null(
        splice_insert_entry(tree, fixture_node(tree, "a/0"), NULL, "d", value, &fixture->diags));
    assert_null(splice_insert_item(tree, tree->root, NULL, value, &fixture->diags));
    assert_null(
        splice_insert_entry(tree, fixture_node(tree, "a/0/b"), NULL, "d", value, &fixture->diags));
    assert_int_equal(fixture->diags.count, 5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        fixture_test(sets_values),
        fixture_test(inserts_items_and_entries),
        fixture_test(leaves_the_old_tree_and_the_value_as_they_were),
        fixture_test(makes_one_edit_after_another),
        fixture_test(refuses_what_it_cannot_do_safely),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
