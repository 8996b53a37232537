/*
 * Text folded, made into ids, and matched with what a person typed.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/text.h"

#define LENGTH(table) (sizeof(table) / sizeof((table)[0]))

static void no_memory(void)
{
    abort();
}

static int set_up(void **state)
{
    struct arena *arena = malloc(sizeof(*arena));

    if (arena == NULL) {
        return -1;
    }
    arena_init(arena, no_memory);
    *state = arena;
    return 0;
}

static int tear_down(void **state)
{
    arena_free(*state);
    free(*state);
    return 0;
}

static void ids_are_made_from_names(void **state)
{
    static const struct {
        const char *name;
        const char *id;
    } rows[] = {
        {"Jordan", "jordan"},
        {"Ana María", "ana-maria"},
        {"Łukasz Żółć", "lukasz-zolc"},
        {"Straße", "strasse"},
        {"Þór", "thor"},
        {"Ægir", "aegir"},
        {"Søren Đorđević", "soren-dordevic"},
        {"Guðrún", "gudrun"},
        {"İpek Işık", "ipek-isik"},
        {"Zoe\xcc\x88", "zoe"},
        {"R&D team", "r-d-team"},
        {"  On-time   delivery! ", "on-time-delivery"},
        {"Q1/2026", "q1-2026"},
        {"李雷", NULL},
        {"李雷 (Leo)", "leo"},
        {"", NULL},
        {"---", NULL},
        {"!?", NULL},
        {"caf\xe9 au lait", "caf-au-lait"},
        {"..", NULL},
    };

    for (size_t i = 0; i < LENGTH(rows); i++) {
        const char *id = text_to_id(*state, rows[i].name);
        if (rows[i].id == NULL) {
            assert_null(id);
            continue;
        }
        assert_non_null(id);
        assert_string_equal(id, rows[i].id);
        assert_true(text_is_id(id, strlen(id)));
    }
}

static void long_names_are_cut_at_a_word(void **state)
{
    static const char nine[] = "aaaaaaaa bbbbbbbb cccccccc dddddddd eeeeeeee ffffffff gggggggg h";
    char one_word[100];

    memset(one_word, 'a', sizeof(one_word) - 1);
    one_word[sizeof(one_word) - 1] = '\0';
    assert_int_equal(strlen(text_to_id(*state, one_word)), ID_MAX);
    /* 64 letters fit, with the next word cut off whole. */
    assert_int_equal(strlen(nine), 64);
    assert_int_equal(strlen(text_to_id(*state, nine)), 64);
    char *longer = arena_printf(*state, "%si", nine);
    assert_string_equal(text_to_id(*state, longer),
                        "aaaaaaaa-bbbbbbbb-cccccccc-dddddddd-eeeeeeee-ffffffff-gggggggg");
    char *another = arena_printf(*state, "%s i", nine);
    assert_int_equal(strlen(text_to_id(*state, another)), 64);
}

static void folding_leaves_the_letters(void **state)
{
    static const struct {
        const char *text;
        const char *folded;
    } rows[] = {
        {"", ""},         {"On-Time 90%", "on-time 90%"}, {"ÉTÉ", "ete"},        {"Łódź", "lodz"},
        {"ﬁne", "fine"},  {"STRASSE", "strasse"},         {"straße", "strasse"}, {"Ωμέγα", "ωμεγα"},
        {"李雷", "李雷"}, {"Caf\xe9", "caf\xe9"},
    };

    for (size_t i = 0; i < LENGTH(rows); i++) {
        const char *folded = text_fold(*state, rows[i].text, strlen(rows[i].text));
        assert_string_equal(folded, rows[i].folded);
    }
    assert_string_equal(text_fold(*state, "JORDAN", 3), "jor");
}

static void parts_are_found_without_case_and_accents(void **state)
{
    assert_true(text_contains_folded(*state, "Ana María", "maria"));
    assert_true(text_contains_folded(*state, "lukasz", "Łuk"));
    assert_true(text_contains_folded(*state, "On-time delivery", "DELIVERY"));
    assert_true(text_contains_folded(*state, "anything", ""));
    assert_false(text_contains_folded(*state, "Ana María", "mario"));
    assert_false(text_contains_folded(*state, "ana", "ana maria"));
}

static void the_nearest_word_is_found(void **state)
{
    static const char *const keys[] = {"baseline", "target", "source", "readings", "due",
                                       "done",     "id",     "every",  "weight",   "milestones"};
    static const struct {
        const char *word;
        const char *nearest;
    } rows[] = {
        {"baseline", "baseline"},
        {"Baseline", "baseline"},
        {"basline", "baseline"},
        {"tagret", "target"}, /* a swap counts one */
        {"targte", "target"},
        {"dues", "due"},
        {"dne", "due"}, /* as near as "done", which comes later */
        {"ID", "id"},
        {"if", NULL},           /* two letters leave no room for a slip */
        {"mile", "milestones"}, /* begun */
        {"mi", NULL},
        {"MILE", "milestones"},
        {"radeings", "readings"},
        {"xyz", NULL},
        {"weihgtt", "weight"},
        {"weigghht", "weight"}, /* two too many of eight */
        {"wexxxt", NULL},       /* three of six */
        {"", NULL},
        {"\xff\xfe\xfd", NULL},
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        const char *nearest = text_nearest(rows[i].word, keys, LENGTH(keys));
        if (rows[i].nearest == NULL) {
            assert_null(nearest);
        } else {
            assert_non_null(nearest);
            assert_string_equal(nearest, rows[i].nearest);
        }
    }
    assert_null(text_nearest("due", keys, 0));
}

static void words_of_any_length_are_compared_safely(void **state)
{
    char word[200];
    const char *const keys[] = {word, "due"};

    (void)state;
    for (size_t length = 1; length < sizeof(word); length++) {
        memset(word, 'a', length);
        word[length] = '\0';
        const char *expected = length > 64 ? NULL : word;
        assert_ptr_equal(text_nearest(word, keys, 2), expected);
        assert_string_equal(text_nearest("due", keys, 2), "due");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(ids_are_made_from_names, set_up, tear_down),
        cmocka_unit_test_setup_teardown(long_names_are_cut_at_a_word, set_up, tear_down),
        cmocka_unit_test_setup_teardown(folding_leaves_the_letters, set_up, tear_down),
        cmocka_unit_test_setup_teardown(parts_are_found_without_case_and_accents, set_up,
                                        tear_down),
        cmocka_unit_test(the_nearest_word_is_found),
        cmocka_unit_test(words_of_any_length_are_compared_safely),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
