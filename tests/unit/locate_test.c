/*
 * From words of a value to their place in the file, and which rules a comment silences.
 */

#include "model_fixture.h"

#include <stdio.h>

#include "yaml/locate.h"

static const struct row {
    const char *text;
    /** A piece of the value of `goal`. */
    const char *words;
    /** LINE:COLUMN-END */
    const char *place;
} rows[] = {
    /* plain */
    {"goal: Cut costs soon\n", "costs", "1:11-16"},
    {"goal: Cut costs soon\n", "Cut costs soon", "1:7-21"},
    {"a: 1\ngoal:   Cut costs soon # really\n", "soon", "2:19-23"},
    {"goal: Cut\n  costs\n\n  soon\n", "costs", "2:3-8"},
    {"goal: Cut\n  costs\n\n  soon\n", "soon", "4:3-7"},
    {"goal: Cut\n  costs\n", "Cut costs", "1:7-10"},
    {"goal:\n  Cut costs soon\n", "soon", "2:13-17"},
    {"{goal: Cut costs soon}\n", "soon", "1:18-22"},
    /* other characters than ASCII count one each */
    {"goal: Réduire les coûts bientôt\n", "bientôt", "1:25-32"},
    {"goal: 🚀 Cut costs soon\n", "soon", "1:19-23"},
    {"goal: 早く costs soon\n", "早く", "1:7-9"},
    {"goal: Cut\tcosts\tsoon\n", "soon", "1:17-21"},
    {"goal: \"\tCut\tsoon\"\n", "soon", "1:13-17"},
    /* byte order mark, CR LF */
    {"\xef\xbb\xbfgoal: Cut costs soon\n", "soon", "1:17-21"},
    {"\xef\xbb\xbfgoal: Cut\r\n  costs soon\r\n", "soon", "2:9-13"},
    {"a: 1\r\ngoal: 'Cut costs\r\n  soon'\r\n", "soon", "3:3-7"},
    /* quotes */
    {"goal: 'Cut Ana''s costs soon'\n", "costs", "1:19-24"},
    {"goal: 'Cut Ana''s costs soon'\n", "Ana's", "1:12-18"},
    {"goal: \"Cut \\\"all\\\" costs\"\n", "costs", "1:20-25"},
    {"goal: \"Cut \\\"all\\\" costs\"\n", "\"all\"", "1:12-19"},
    {"goal: \"R\\u00e9duire \\U0001F680 soon\"\n", "soon", "1:32-36"},
    {"goal: \"R\\xe9duire soon\"\n", "Réduire", "1:8-18"},
    {"goal: \"Cut\\tcosts\\nsoon\"\n", "soon", "1:20-24"},
    {"goal: \"Cut\\_costs soon\"\n", "soon", "1:19-23"},
    {"goal: \"Cut\\Lcosts soon\"\n", "soon", "1:19-23"},
    {"goal: \"Cut cos\\\n   ts soon\"\n", "soon", "2:7-11"},
    {"goal: \"Cut\n\n  costs\\ \n  soon\"\n", "soon", "4:3-7"},
    /* blocks */
    {"goal: |\n  Cut costs\n  soon\n", "soon", "3:3-7"},
    {"goal: >-\n  Cut costs\n  soon\n", "soon", "3:3-7"},
    {"goal: >-  # folded\n\n  Cut\n    costs\n\n  soon\n", "costs", "4:5-10"},
    {"goal: |2\n    Cut costs\n  soon\n", "costs", "2:9-14"},
    {"goal: |\r\n  Cut\r\n  coûts soon\r\n", "soon", "3:9-13"},
    {"goal: >\n  Cut # costs\n  soon\n", "# costs", "2:7-14"},
    /* a place, and nothing there */
    {"goal: Cut costs\n", "", "1:7-0"},
    {"goal: ''\n", "", "1:8-0"},
    {"goal: \"\"\n", "", "1:8-0"},
    {"goal:\n", "", "1:6-0"},
};

static void words_are_found(void **state)
{
    struct fixture *fixture = *state;

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        const struct tree *tree = fixture_tree(fixture, "goal.yaml", rows[i].text);
        const struct node *goal = node_find(tree->root, "goal");
        const char *found = strstr(goal->text, rows[i].words);
        char place[64];
        assert_non_null(found);
        struct place at =
            node_text_place(tree, goal, (size_t)(found - goal->text), strlen(rows[i].words));
        snprintf(place, sizeof(place), "%d:%d-%d", at.line, at.column, at.end_column);
        assert_string_equal(place, rows[i].place);
        assert_string_equal(at.file, "goal.yaml");
    }
}

/** What does not lie within the value ends with it. */
static void beyond_the_value(void **state)
{
    struct fixture *fixture = *state;
    const struct tree *tree = fixture_tree(fixture, "goal.yaml", "goal: 'Cut costs'\nwhy: x\n");
    const struct node *goal = node_find(tree->root, "goal");

    struct place place = node_text_place(tree, goal, 4, 1000);
    assert_int_equal(place.column, 12);
    assert_int_equal(place.end_column, 17);
    place = node_text_place(tree, goal, 1000, 10);
    assert_int_equal(place.line, 1);
    assert_int_equal(place.column, 17);
}

static const struct silence {
    const char *text;
    int line;
    const char *rule;
    bool silent;
} silences[] = {
    {"goal: Cut costs # coach: ignore S2\n", 1, "S2", true},
    {"goal: Cut costs # coach: ignore S2\n", 1, "S1", false},
    {"goal: Cut costs # coach: ignore S2\n", 1, "S22", false},
    {"goal: Cut costs # coach: ignore S22\n", 1, "S2", false},
    {"goal: Cut costs #coach:ignore s2\n", 1, "S2", true},
    {"goal: Cut costs # coach: ignore S1, S2\n", 1, "S2", true},
    {"goal: Cut costs # coach: ignore S1 S2,T1\n", 1, "T1", true},
    {"goal: Cut costs # coach: ignore S1 as said on T1\n", 1, "T1", false},
    {"goal: Cut costs # as said # coach: ignore T1\n", 1, "T1", true},
    {"goal: Cut costs # coach: ignored T1\n", 1, "T1", false},
    {"goal: Cut costs # coach: ignore\n", 1, "T1", false},
    {"goal: Cut costs # coach: ignore S2\r\n", 1, "S2", true},
    {"goal: Cut costs\n# coach: ignore S2\nwhy: x\n", 3, "S2", true},
    {"goal: Cut costs\n# coach: ignore S2\nwhy: x\n", 1, "S2", false},
    {"goal: Cut costs\n# coach: ignore S2\n\nwhy: x\n", 4, "S2", false},
    {"\xef\xbb\xbf# coach: ignore S2\ngoal: Cut costs\n", 2, "S2", true},
    {"  # coach: ignore S2\ngoal: Cut costs\n", 2, "S2", true},
    {"goal: Cut costs # coach: ignore S2\nwhy: x\n", 2, "S2", false},
    {"goal: 'Cut # coach: ignore S2'\n", 1, "S2", false},
    {"goal: 'Cut # coach: ignore S2' # coach: ignore S1\n", 1, "S1", true},
    {"goal: 'Cut # coach: ignore S2' # coach: ignore S1\n", 1, "S2", false},
    {"goal: |\n  # coach: ignore S2\n  Cut costs\n", 3, "S2", false},
    {"goal: | # coach: ignore S2\n  Cut costs\n", 1, "S2", true},
    {"a: [x, {b: 'y # coach: ignore S2'}] # coach: ignore S1\n", 1, "S2", false},
    {"a: [x, {b: 'y'}] # coach: ignore S1\n", 1, "S1", true},
    {"? 'k # coach: ignore S2'\n: v\n", 1, "S2", false},
    {"goal: Cut costs\n", 7, "S2", false},
};

static void comments_silence(void **state)
{
    struct fixture *fixture = *state;

    for (size_t i = 0; i < sizeof(silences) / sizeof(silences[0]); i++) {
        const struct silence *row = &silences[i];
        struct tree *tree =
            tree_read(&fixture->arena, "goal.yaml", row->text, strlen(row->text), &fixture->diags);
        if (tree != NULL && tree_ignores(tree, row->line, row->rule) != row->silent) {
            fail_msg("%s on line %d of: %s", row->rule, row->line, row->text);
        }
    }
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(words_are_found, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(beyond_the_value, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(comments_silence, fixture_set_up, fixture_tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
