/*
 * Lists of diagnostics.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/diag.h"

struct fixture {
    struct arena arena;
    struct diags diags;
};

static void no_memory(void)
{
    abort();
}

static int set_up(void **state)
{
    struct fixture *fixture = malloc(sizeof(*fixture));

    if (fixture == NULL) {
        return -1;
    }
    arena_init(&fixture->arena, no_memory);
    diags_init(&fixture->diags, &fixture->arena);
    *state = fixture;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *fixture = *state;

    arena_free(&fixture->arena);
    free(fixture);
    return 0;
}

static struct place at(const char *file, int line, int column)
{
    return (struct place){.file = file, .line = line, .column = column};
}

static void adding_formats_and_copies(void **state)
{
    struct diags *diags = &((struct fixture *)*state)->diags;
    char help[] = "write it as YYYY-MM-DD";

    diags_add(diags, SEVERITY_ERROR, "D2", at("team.yaml", 7, 3), help, "no date: '%s'", "soon");
    help[0] = 'X';
    assert_int_equal(diags->count, 1);
    assert_string_equal(diags->items[0].place.file, "team.yaml");
    assert_int_equal(diags->items[0].place.line, 7);
    assert_int_equal(diags->items[0].place.column, 3);
    assert_string_equal(diags->items[0].rule, "D2");
    assert_string_equal(diags->items[0].message, "no date: 'soon'");
    assert_string_equal(diags->items[0].help, "write it as YYYY-MM-DD");
}

static void sorting_goes_by_place_then_rule_then_message(void **state)
{
    struct diags *diags = &((struct fixture *)*state)->diags;

    diags_add(diags, SEVERITY_HINT, "A", at("b.yaml", 1, 1), NULL, "8");
    diags_add(diags, SEVERITY_HINT, "A", at("a.yaml", 10, 1), NULL, "7");
    diags_add(diags, SEVERITY_HINT, "A", at("a.yaml", 9, 2), NULL, "6");
    diags_add(diags, SEVERITY_ERROR, "B", at("a.yaml", 9, 1), NULL, "5");
    diags_add(diags, SEVERITY_ERROR, "A", at("a.yaml", 9, 1), NULL, "4");
    diags_add(diags, SEVERITY_HINT, "A", at("a.yaml", 9, 1), NULL, "3");
    diags_add(diags, SEVERITY_ERROR, "Z", at("a.yaml", 0, 0), NULL, "2");
    diags_add(diags, SEVERITY_ERROR, "Z", at(NULL, 0, 0), NULL, "1");
    diags_sort(diags);
    assert_int_equal(diags->count, 8);
    for (int i = 0; i < 8; i++) {
        assert_int_equal(diags->items[i].message[0], '1' + i);
    }
}

static void rules_at_one_place_are_in_the_order_of_their_families(void **state)
{
    static const char *const rules[] = {"Y1", "D2", "S1", "S2", "M1", "A1", "R1", "T1", "?1"};
    const int count = sizeof(rules) / sizeof(rules[0]);
    struct diags *diags = &((struct fixture *)*state)->diags;

    for (int i = 0; i < count; i++) {
        diags_add(diags, SEVERITY_ERROR, rules[count - 1 - i], at("a.yaml", 1, 1), NULL, "x");
    }
    diags_sort(diags);
    for (int i = 0; i < count; i++) {
        assert_string_equal(diags->items[i].rule, rules[i]);
    }
}

static void sorting_drops_only_exact_repeats(void **state)
{
    struct diags *diags = &((struct fixture *)*state)->diags;

    for (int i = 0; i < 3; i++) {
        diags_add(diags, SEVERITY_ERROR, "K1", at("a.yaml", 1, 1), "help", "same");
        diags_add(diags, SEVERITY_ERROR, "K1", at("a.yaml", 1, 1), "other help", "same");
        diags_add(diags, SEVERITY_ERROR, "K1", at("a.yaml", 1, 1), NULL, "same");
        diags_add(diags, SEVERITY_WARNING, "K1", at("a.yaml", 1, 1), NULL, "same");
        diags_add(diags, SEVERITY_ERROR, "K1", at("a.yaml", 2, 1), NULL, "same");
    }
    diags_sort(diags);
    assert_int_equal(diags->count, 5);
    assert_null(diags->items[0].help);
    assert_string_equal(diags->items[1].help, "help");
    assert_string_equal(diags->items[2].help, "other help");
    assert_int_equal(diags->items[3].severity, SEVERITY_WARNING);
    assert_int_equal(diags->items[4].place.line, 2);
}

static void an_empty_list_can_be_sorted(void **state)
{
    struct diags *diags = &((struct fixture *)*state)->diags;

    diags_sort(diags);
    assert_int_equal(diags->count, 0);
}

static void the_order_added_makes_no_difference(void **state)
{
    struct fixture *fixture = *state;
    struct diags backwards;

    diags_init(&backwards, &fixture->arena);
    for (int i = 0; i < 200; i++) {
        int j = 199 - i;
        diags_add(&fixture->diags, SEVERITY_HINT, "X", at("a.yaml", i % 7, i % 3), NULL, "%d", i);
        diags_add(&backwards, SEVERITY_HINT, "X", at("a.yaml", j % 7, j % 3), NULL, "%d", j);
    }
    diags_sort(&fixture->diags);
    diags_sort(&backwards);
    for (size_t i = 0; i < 200; i++) {
        assert_string_equal(fixture->diags.items[i].message, backwards.items[i].message);
    }
}

static void appending_adds_all_of_the_other_list(void **state)
{
    struct fixture *fixture = *state;
    struct diags other;

    diags_init(&other, &fixture->arena);
    diags_add(&fixture->diags, SEVERITY_ERROR, "A", at("a.yaml", 1, 1), NULL, "first");
    diags_add(&other, SEVERITY_ERROR, "B", at("b.yaml", 1, 1), "help", "second");
    diags_add(&other, SEVERITY_HINT, "C", at("c.yaml", 1, 1), NULL, "third");
    diags_append(&fixture->diags, &other);
    assert_int_equal(fixture->diags.count, 3);
    assert_string_equal(fixture->diags.items[1].help, "help");
    assert_string_equal(fixture->diags.items[2].message, "third");
    assert_int_equal(other.count, 2);
}

static void severities_are_counted_and_named(void **state)
{
    struct diags *diags = &((struct fixture *)*state)->diags;

    diags_add(diags, SEVERITY_ERROR, "A", at("a.yaml", 1, 1), NULL, "one");
    diags_add(diags, SEVERITY_HINT, "A", at("a.yaml", 2, 1), NULL, "two");
    diags_add(diags, SEVERITY_ERROR, "A", at("a.yaml", 3, 1), NULL, "three");
    assert_int_equal(diags_count(diags, SEVERITY_ERROR), 2);
    assert_int_equal(diags_count(diags, SEVERITY_WARNING), 0);
    assert_int_equal(diags_count(diags, SEVERITY_HINT), 1);
    assert_string_equal(severity_name(SEVERITY_ERROR), "error");
    assert_string_equal(severity_name(SEVERITY_WARNING), "warning");
    assert_string_equal(severity_name(SEVERITY_HINT), "hint");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(adding_formats_and_copies, set_up, tear_down),
        cmocka_unit_test_setup_teardown(sorting_goes_by_place_then_rule_then_message, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(rules_at_one_place_are_in_the_order_of_their_families,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(sorting_drops_only_exact_repeats, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_empty_list_can_be_sorted, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_order_added_makes_no_difference, set_up, tear_down),
        cmocka_unit_test_setup_teardown(appending_adds_all_of_the_other_list, set_up, tear_down),
        cmocka_unit_test_setup_teardown(severities_are_counted_and_named, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
