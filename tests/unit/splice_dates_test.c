/*
 * Splices of dated entries: where each goes, and many at once.
 */

#include "splice_fixture.h"

struct dated_row {
    const char *before;
    /** A map of dates, whose entries go into the map at "r". */
    const char *entries;
    const char *after;
};

static const struct dated_row dated_rows[] = {
    /* each where its date belongs */
    {"r:\n  2026-01-09: 1 # one\n  2026-01-23: 3\nx: 1\n",
     "2026-01-02: 0\n2026-01-16: 2\n2026-01-30: 4\n2026-02-06: 5",
     "r:\n  2026-01-02: 0\n  2026-01-09: 1 # one\n  2026-01-16: 2\n  2026-01-23: 3\n"
     "  2026-01-30: 4\n  2026-02-06: 5\nx: 1\n"},
    /* what is out of order stays so */
    {"r:\n  2026-01-23: 3\n  2026-01-09: 1\n", "2026-01-16: 2\n2026-01-30: 4",
     "r:\n  2026-01-16: 2\n  2026-01-23: 3\n  2026-01-09: 1\n  2026-01-30: 4\n"},
    /* nothing yet */
    {"r:\n", "2026-01-09: 1\n2026-01-16: {value: 2, note: x}",
     "r:\n  2026-01-09: 1\n  2026-01-16: {value: 2, note: x}\n"},
    {"r: {}\n", "2026-01-09: 1\n2026-01-16: 2", "r:\n  2026-01-09: 1\n  2026-01-16: 2\n"},
    {"{r: {}}\n", "2026-01-09: 1\n2026-01-16: 2", "{r: {2026-01-09: 1, 2026-01-16: 2}}\n"},
    /* in brackets */
    {"r: {2026-01-09: 1, 2026-01-23: 3}\n",
     "2026-01-02: 0\n2026-01-16: 2\n2026-01-17: 2\n2026-01-30: 4",
     "r: {2026-01-02: 0, 2026-01-09: 1, 2026-01-16: 2, 2026-01-17: 2, 2026-01-23: 3, 2026-01-30: "
     "4}\n"},
    {"r: {\n  2026-01-09: 1, # one\n  2026-01-23: 3\n  }\n",
     "2026-01-16: 2\n2026-01-30: 4\n2026-02-06: 5",
     "r: {\n  2026-01-09: 1, # one\n  2026-01-16: 2,\n  2026-01-23: 3,\n  2026-01-30: 4,\n"
     "  2026-02-06: 5\n  }\n"},
    {"r: {\n  2026-01-09: 1}\n", "2026-01-16: 2\n2026-01-23: 3",
     "r: {\n  2026-01-09: 1,\n  2026-01-16: 2,\n  2026-01-23: 3}\n"},
    /* the file's end */
    {"r:\n  2026-01-09: 1", "2026-01-16: 2\n2026-01-23: 3",
     "r:\n  2026-01-09: 1\n  2026-01-16: 2\n  2026-01-23: 3"},
    /* blank lines that belong to one text, and to no other */
    {"r:\n  2026-01-09: 1\n\n  2026-01-23: |+\n    x\n\n  2026-02-06: 4\n",
     "2026-01-16: 2\n2026-01-30: 3",
     "r:\n  2026-01-09: 1\n  2026-01-16: 2\n\n  2026-01-23: |+\n    x\n\n  2026-01-30: 3\n"
     "  2026-02-06: 4\n"},
};

static void inserts_many_dates_at_once(void **state)
{
    struct fixture *fixture = *state;

    for (size_t i = 0; i < LENGTH(dated_rows); i++) {
        const struct dated_row *row = &dated_rows[i];
        fixture_clear(fixture);
        struct tree *tree = fixture_tree(fixture, row->before);
        const struct node *entries = value_of(fixture, row->entries);
        assert_text(splice_insert_dated(tree, fixture_node(tree, "r"), entries, &fixture->diags),
                    row->after, row->before);
    }
}

static void sets_many_values_at_once(void **state)
{
    struct fixture *fixture = *state;
    const char *before =
        "r:\n  2026-01-09: 66 # c\n  2026-01-16: {value: 70, note: 'x'}\n  2026-01-23:\n";
    struct tree *tree = fixture_tree(fixture, before);
    struct splice_value values[] = {
        {fixture_node(tree, "r/2026-01-23"), value_of(fixture, "3")},
        {fixture_node(tree, "r/2026-01-16/note"), value_of(fixture, "'y'")},
        {fixture_node(tree, "r/2026-01-09"), value_of(fixture, "{value: 1, note: z}")},
        {fixture_node(tree, "r/2026-01-16/value"), value_of(fixture, "2")},
    };

    assert_text(splice_set_all(tree, values, LENGTH(values), &fixture->diags),
                "r:\n  2026-01-09: {value: 1, note: z} # c\n  2026-01-16: {value: 2, note: 'y'}\n"
                "  2026-01-23: 3\n",
                before);
    assert_ptr_equal(splice_set_all(tree, values, 0, &fixture->diags), tree);
}

static void refuses_a_date_that_is_there(void **state)
{
    struct fixture *fixture = *state;
    struct tree *tree = fixture_tree(fixture, "r:\n  2026-01-09: 1\n");
    const struct node *entries = value_of(fixture, "2026-01-09: 1\n2026-01-16: 2");

    assert_null(splice_insert_dated(tree, fixture_node(tree, "r"), entries, &fixture->diags));
    assert_string_equal(fixture->diags.items[0].rule, "Y11");
}

static void finds_the_place_of_a_date(void **state)
{
    static const struct {
        const char *list;
        const char *date;
        /** Which child it goes before; -1 to append. */
        int expected;
    } rows[] = {
        {"2026-01-09: 1\n2026-01-16: 2\n", "2026-01-02", 0},
        {"2026-01-09: 1\n2026-01-16: 2\n", "2026-01-09", 1},
        {"2026-01-09: 1\n2026-01-16: 2\n", "2026-01-12", 1},
        {"2026-01-09: 1\n2026-01-16: 2\n", "2026-02-01", -1},
        {"- 2026-01-09\n- {date: 2026-01-16, skip: x}\n", "2026-01-10", 1},
        {"- {date: 2026-01-16, by: x}\n- 2026-01-20\n", "2026-01-17", 1},
        {"x-note: 1\n2026-01-16: 2\n", "2026-01-09", 1},
        {"- word\n- [2026-03-01]\n", "2026-01-09", -1},
        {"2026-01-09: 1\n", "soon", -1},
        {"[]\n", "2026-01-09", -1},
    };

    for (size_t i = 0; i < LENGTH(rows); i++) {
        const struct node *root = fixture_tree(*state, rows[i].list)->root;
        const struct node *expected = rows[i].expected < 0 ? NULL : root->first;
        for (int n = rows[i].expected; n > 0; n--) {
            expected = expected->next;
        }
        assert_ptr_equal(splice_date_position(root, rows[i].date), expected);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        fixture_test(inserts_many_dates_at_once),
        fixture_test(sets_many_values_at_once),
        fixture_test(refuses_a_date_that_is_there),
        fixture_test(finds_the_place_of_a_date),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
