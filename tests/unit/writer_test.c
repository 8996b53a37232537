/*
 * Writing nodes: what they look like, and that they read back as they were.
 */

#include "yaml_fixture.h"

#include "base/buffer.h"
#include "yaml/writer.h"

/** A goal with everything that the writer makes lines of. */
static struct node *goal(struct arena *arena)
{
    struct node *goal = node_map(arena, STYLE_BLOCK);
    struct node *agreed = node_map(arena, STYLE_FLOW);
    struct node *kpis = node_list(arena, STYLE_BLOCK);
    struct node *kpi = node_map(arena, STYLE_BLOCK);
    struct node *readings = node_map(arena, STYLE_BLOCK);
    struct node *tags = node_list(arena, STYLE_FLOW);

    node_put(arena, goal, "goal", node_text(arena, "Raise delivery: from 65% to 90%"));
    node_put(arena, goal, "why", node_text(arena, "Late projects cost us\n\n  two renewals\n"));
    node_put(arena, goal, "note", node_text(arena, "one\ntwo"));
    node_put(arena, goal, "state", node_plain(arena, "active"));
    node_put(arena, goal, "due", node_plain(arena, "2026-03-30"));
    node_put(arena, goal, "supports", node_plain(arena, ""));
    node_put(arena, agreed, "by", node_text(arena, "jordan"));
    node_put(arena, agreed, "why", node_text(arena, "yes, really"));
    node_put(arena, goal, "agreed", agreed);
    node_put(arena, kpi, "id", node_text(arena, "rate"));
    node_put(arena, kpi, "unit", node_text(arena, "%"));
    node_put(arena, readings, "2026-01-09", node_plain(arena, "66"));
    node_put(arena, readings, "no", node_plain(arena, "-0.5"));
    node_put(arena, kpi, "readings", readings);
    node_put(arena, kpi, "checkpoints", node_map(arena, STYLE_BLOCK));
    node_add(kpis, kpi);
    node_add(kpis, node_text(arena, "a\nb\n"));
    node_add(kpis, node_text(arena, "66"));
    node_put(arena, goal, "kpis", kpis);
    node_add(tags, node_text(arena, "a"));
    node_add(tags, node_plain(arena, ""));
    node_add(tags, node_text(arena, "line\nline"));
    node_put(arena, goal, "tags", tags);
    return goal;
}

static const char goal_file[] = "goal: \"Raise delivery: from 65% to 90%\"\n"
                                "why: |\n"
                                "  Late projects cost us\n"
                                "\n"
                                "    two renewals\n"
                                "note: |-\n"
                                "  one\n"
                                "  two\n"
                                "state: active\n"
                                "due: 2026-03-30\n"
                                "supports:\n"
                                "agreed: {by: jordan, why: \"yes, really\"}\n"
                                "kpis:\n"
                                "  - id: rate\n"
                                "    unit: \"%\"\n"
                                "    readings:\n"
                                "      2026-01-09: 66\n"
                                "      \"no\": -0.5\n"
                                "    checkpoints: {}\n"
                                "  - |\n"
                                "    a\n"
                                "    b\n"
                                "  - \"66\"\n"
                                "tags: [a, null, \"line\\nline\"]\n";

static void writes_a_file_as_a_person_would(void **state)
{
    struct fixture *fixture = *state;

    assert_string_equal(write_file(&fixture->arena, goal(&fixture->arena)), goal_file);
}

static void writes_what_reads_back_the_same(void **state)
{
    struct fixture *fixture = *state;
    const struct tree *tree = fixture_tree(fixture, goal_file);

    assert_string_equal(fixture_node(tree, "why")->text,
                        "Late projects cost us\n\n  two renewals\n");
    assert_string_equal(fixture_node(tree, "note")->text, "one\ntwo");
    assert_string_equal(fixture_node(tree, "kpis/1")->text, "a\nb\n");
    assert_true(node_is_null(fixture_node(tree, "supports")));
    assert_string_equal(write_file(&fixture->arena, tree->root), goal_file);
}

static void indents_blocks_and_ends_lines_as_told(void **state)
{
    struct fixture *fixture = *state;
    struct node *map = node_map(&fixture->arena, STYLE_BLOCK);
    struct node *list = node_list(&fixture->arena, STYLE_BLOCK);
    struct buffer out;

    buffer_init(&out, &fixture->arena);
    node_add(list, node_text(&fixture->arena, "x"));
    node_add(list, node_list(&fixture->arena, STYLE_FLOW));
    node_put(&fixture->arena, map, "a", list);
    node_put(&fixture->arena, map, "b", node_text(&fixture->arena, "y\nz\n"));
    write_block(&out, map, 3, "\r\n");
    assert_string_equal(out.text,
                        "   a:\r\n     - x\r\n     - []\r\n   b: |\r\n     y\r\n     z\r\n");
}

static void nests_lists_in_lists(void **state)
{
    struct fixture *fixture = *state;
    struct arena *arena = &fixture->arena;
    struct node *outer = node_list(arena, STYLE_BLOCK);
    struct node *inner = node_list(arena, STYLE_BLOCK);
    struct node *map = node_map(arena, STYLE_BLOCK);

    node_add(inner, node_text(arena, "a"));
    node_add(inner, node_text(arena, "b"));
    node_add(outer, inner);
    node_put(arena, map, "list", outer);
    assert_string_equal(write_file(arena, map), "list:\n  - - a\n    - b\n");
}

static void writes_an_empty_file_as_an_empty_map(void **state)
{
    struct fixture *fixture = *state;

    assert_string_equal(write_file(&fixture->arena, node_map(&fixture->arena, STYLE_BLOCK)),
                        "{}\n");
}

static void keeps_blocks_on_one_line_inside_brackets(void **state)
{
    struct fixture *fixture = *state;
    struct node *flow = node_list(&fixture->arena, STYLE_FLOW);
    struct node *block = node_map(&fixture->arena, STYLE_BLOCK);
    struct buffer out;

    buffer_init(&out, &fixture->arena);
    node_put(&fixture->arena, block, "a: b", node_text(&fixture->arena, "c:d"));
    node_add(flow, block);
    node_add(flow, node_plain(&fixture->arena, "1"));
    write_flow(&out, flow);
    assert_string_equal(out.text, "[{\"a: b\": \"c:d\"}, 1]");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        fixture_test(writes_a_file_as_a_person_would),
        fixture_test(writes_what_reads_back_the_same),
        fixture_test(indents_blocks_and_ends_lines_as_told),
        fixture_test(nests_lists_in_lists),
        fixture_test(writes_an_empty_file_as_an_empty_map),
        fixture_test(keeps_blocks_on_one_line_inside_brackets),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
