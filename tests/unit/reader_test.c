/*
 * Reading YAML: values, and the bytes that nodes came from.
 */

#include "yaml_fixture.h"

/** A node of a text, its place, its bytes and its value. */
struct span_row {
    const char *text;
    const char *path;
    unsigned line;
    unsigned column;
    unsigned end_column;
    const char *bytes;
    /** NULL for a collection. */
    const char *value;
};

static const struct span_row span_rows[] = {
    /* scalars */
    {"a: b\n", "a", 1, 4, 5, "b", "b"},
    {"a: b", "a", 1, 4, 5, "b", "b"},
    {"a:   b c   # d\n", "a", 1, 6, 9, "b c", "b c"},
    {"a: 'it''s' # c\n", "a", 1, 4, 11, "'it''s'", "it's"},
    {"a: \"x\\ty\"\n", "a", 1, 4, 10, "\"x\\ty\"", "x\ty"},
    {"a: b\n  c\n\n  d\ne: 1\n", "a", 1, 4, 0, "b\n  c\n\n  d", "b c\nd"},
    {"a: \"b\n  c\"\n", "a", 1, 4, 0, "\"b\n  c\"", "b c"},
    {"a:\n  b\n", "a", 2, 3, 4, "b", "b"},
    {"a: C#\n", "a", 1, 4, 6, "C#", "C#"},
    {"a: <<\n", "a", 1, 4, 6, "<<", "<<"},
    {"# c\n---\na: b\n...\n", "a", 3, 4, 5, "b", "b"},
    {"just text\n", "", 1, 1, 10, "just text", "just text"},
    /* null */
    {"a:\nb: 1\n", "a", 1, 3, 3, "", ""},
    {"a: # c\nb: 1\n", "a", 1, 3, 3, "", ""},
    {"- \n- 1\n", "0", 1, 2, 2, "", ""},
    {"a: ~\n", "a", 1, 4, 5, "~", "~"},
    {"{a: , b: 1}\n", "a", 1, 4, 4, "", ""},
    {"{a, b: 1}\n", "a", 1, 3, 3, "", ""},
    {"{b: 1, a:\n  # c\n  }\n", "a", 1, 10, 10, "", ""},
    {"a: \"\"\n", "a", 1, 4, 6, "\"\"", ""},
    /* code points are not bytes */
    {"näme: \"€ x😀y\" # ü\nb: 日本\nc: ö\n", "näme", 1, 7, 14, "\"€ x😀y\"", "€ x😀y"},
    {"näme: \"€ x😀y\" # ü\nb: 日本\nc: ö\n", "b", 2, 4, 6, "日本", "日本"},
    {"näme: \"€ x😀y\" # ü\nb: 日本\nc: ö\n", "c", 3, 4, 5, "ö", "ö"},
    {"\xef\xbb\xbf"
     "a: ö\n",
     "a", 1, 4, 5, "ö", "ö"},
    {"\xef\xbb\xbf"
     "a: ö\n",
     "", 1, 1, 5, "a: ö", NULL},
    {"é:\n  é: é\n  ü: é\n", "é/ü", 3, 6, 7, "é", "é"},
    /* line ends */
    {"a: b\r\nc: d\r\n", "a", 1, 4, 5, "b", "b"},
    {"a: b\r\nc: d\r\n", "c", 2, 4, 5, "d", "d"},
    {"a: |\r\n  x\r\n\r\nb: 1\r\n", "a", 1, 4, 0, "|\r\n  x", "x\n"},
    /* block scalars end with their text */
    {"a: |\n  x\n  y\n\n\n# c\nb: 1\n", "a", 1, 4, 0, "|\n  x\n  y", "x\ny\n"},
    {"a: >-\n  x\n  y\n\n", "a", 1, 4, 0, ">-\n  x\n  y", "x y"},
    {"a: |+\n  x\n\n\nb: 1\n", "a", 1, 4, 0, "|+\n  x\n\n", "x\n\n\n"},
    {"a: |\n  x\n   \nb: 1\n", "a", 1, 4, 0, "|\n  x\n   ", "x\n \n"},
    {"a: |\n  x\n \nb: 1\n", "a", 1, 4, 0, "|\n  x", "x\n"},
    {"a:\n  b: |1\n     x\n   \n  \n\n", "a/b", 2, 6, 0, "|1\n     x", "  x\n"},
    {"- |2\n    x\n   \n", "0", 1, 3, 0, "|2\n    x\n   ", "  x\n \n"},
    {"a: |  # c\n\n  x", "a", 1, 4, 0, "|  # c\n\n  x", "\nx"},
    {"a: |-  # c\n\n\nb: 1\n", "a", 1, 4, 6, "|-", ""},
    {"a: |+\n\nb: 1\n", "a", 1, 4, 0, "|+\n", "\n"},
    {"a: |\n", "a", 1, 4, 5, "|", ""},
    {"|\n x\n", "", 1, 1, 0, "|\n x", "x\n"},
    /* collections end with their last child */
    {"a:\n  - b\n  - c  # d\n  # e\n# f\ng: 1\n", "a", 2, 3, 0, "- b\n  - c", NULL},
    {"a:\n- b\n# c\nd: 1\n", "a", 2, 1, 4, "- b", NULL},
    {"a: [b, [c]] # d\n", "a", 1, 4, 12, "[b, [c]]", NULL},
    {"a: [b, [c]] # d\n", "a/1", 1, 8, 11, "[c]", NULL},
    {"a: [\n  b,\n  c, # d\n  ]\n", "a", 1, 4, 0, "[\n  b,\n  c, # d\n  ]", NULL},
    {"a: {}\n", "a", 1, 4, 6, "{}", NULL},
    {"- a: 1\n  b:\n\n- c\n", "0", 1, 3, 0, "a: 1\n  b:", NULL},
    {"- - a\n  - b\n", "0", 1, 3, 0, "- a\n  - b", NULL},
    {"[a: b, c]\n", "0", 1, 2, 6, "a: b", NULL},
};

static void knows_the_bytes_of_every_node(void **state)
{
    struct fixture *fixture = *state;

    for (size_t i = 0; i < LENGTH(span_rows); i++) {
        const struct span_row *row = &span_rows[i];
        fixture_clear(fixture);
        struct tree *tree = fixture_tree(fixture, row->text);
        const struct node *node = fixture_node(tree, row->path);
        char *bytes =
            arena_strndup(&fixture->arena, tree->text + node->start, node->end - node->start);
        assert_string_equal(bytes, row->bytes);
        if (node->line != row->line || node->column != row->column ||
            node->end_column != row->end_column) {
            fail_msg("%sat '%s': %u:%u-%u", row->text, row->path, node->line, node->column,
                     node->end_column);
        }
        if (row->value == NULL) {
            assert_int_not_equal(node->kind, NODE_SCALAR);
        } else {
            assert_string_equal(node->text, row->value);
            assert_int_equal(node->length, strlen(row->value));
        }
    }
}

static void knows_the_bytes_of_keys(void **state)
{
    struct tree *tree = fixture_tree(*state, "a: {'b ': 1}\nç: 2\n");
    const struct node *quoted = fixture_node(tree, "a/b ")->key;
    const struct node *last = fixture_node(tree, "ç")->key;

    assert_string_equal(quoted->text, "b ");
    assert_int_equal(quoted->column, 5);
    assert_int_equal(quoted->end_column, 9);
    assert_ptr_equal(quoted->parent, fixture_node(tree, "a"));
    assert_int_equal(last->line, 2);
    assert_int_equal(last->end - last->start, 2);
}

static void counts_and_links(void **state)
{
    struct tree *tree = fixture_tree(*state, "a: [1, 2, 3]\nb: {}\n");
    const struct node *list = fixture_node(tree, "a");

    assert_int_equal(tree->root->count, 2);
    assert_int_equal(list->count, 3);
    assert_string_equal(list->last->text, "3");
    assert_ptr_equal(list->last->parent, list);
    assert_null(list->last->key);
    assert_null(fixture_node(tree, "b")->first);
    assert_null(tree->root->parent);
}

static void tells_styles_apart(void **state)
{
    struct tree *tree =
        fixture_tree(*state, "- p\n- 's'\n- \"d\"\n- |\n  l\n- >\n  f\n- [x]\n- {x: y}\n- x: y\n");
    static const enum node_style expected[] = {
        STYLE_PLAIN,  STYLE_SINGLE_QUOTED, STYLE_DOUBLE_QUOTED, STYLE_LITERAL,
        STYLE_FOLDED, STYLE_FLOW,          STYLE_FLOW,          STYLE_BLOCK,
    };
    const struct node *item = tree->root->first;

    for (size_t i = 0; i < LENGTH(expected); i++, item = item->next) {
        assert_int_equal(item->style, expected[i]);
    }
    assert_null(item);
}

static void remembers_how_the_file_is_written(void **state)
{
    struct tree *tree = fixture_tree(*state, "\xef\xbb\xbf# c\r\na: b\n");

    assert_true(tree->bom);
    assert_true(tree->crlf);
    tree = fixture_tree(*state, "a: b\nc: d\r\n");
    assert_false(tree->bom);
    assert_false(tree->crlf);
}

static void has_no_root_without_content(void **state)
{
    static const char *const texts[] = {
        "", "\n", "# only words\n", "---\n", "--- # c\n...\n", "\xef\xbb\xbf", "   \n\n"};

    for (size_t i = 0; i < LENGTH(texts); i++) {
        assert_null(fixture_tree(*state, texts[i])->root);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        fixture_test(knows_the_bytes_of_every_node),
        fixture_test(knows_the_bytes_of_keys),
        fixture_test(counts_and_links),
        fixture_test(tells_styles_apart),
        fixture_test(remembers_how_the_file_is_written),
        fixture_test(has_no_root_without_content),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
