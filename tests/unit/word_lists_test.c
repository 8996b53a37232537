/*
 * The word lists: sorted, so that they can be searched by halves; and no verb in two families.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "smart/deeds.h"
#include "smart/words.h"

/** A word's place in its list is behind the one before it, and it is found there. */
static void check_list(const struct word_list *list)
{
    assert_true(list->count > 0);
    for (size_t i = 0; i < list->count; i++) {
        const struct word *word = &list->items[i];
        if (i > 0 && strcmp(word[-1].text, word->text) >= 0) {
            fail_msg("'%s' stands before '%s'", word[-1].text, word->text);
        }
        assert_ptr_equal(words_find(list, word->text), word);
    }
}

static void test_lists_are_sorted(void **state)
{
    static const struct word_list *const lists[] = {
        &words_numbers,    &words_scales,       &words_fractions,       &words_factors,
        &words_verbs,      &words_changes,      &words_comparatives,    &words_costs,
        &words_grammar,    &words_numbered,     &words_general,         &phrases_vague,
        &words_open,       &phrases_before,     &phrases_behind,        &phrases_markers,
        &words_stretches,  &words_day_kinds,    &words_ordinals,        &words_period_ends,
        &phrases_holidays, &words_events,       &words_occasions,       &words_service,
        &phrases_leads,    &words_nearness,     &words_adverbs_of_time, &phrases_rates,
        &phrases_deeds,    &phrases_vague_times};

    (void)state;
    for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++) {
        check_list(lists[i]);
    }
    for (size_t i = 0; words_abstract[i] != NULL; i++) {
        check_list(words_abstract[i]);
    }
    for (size_t i = 0; vague_families[i].words != NULL; i++) {
        check_list(vague_families[i].words);
    }
}

/** What the quick look lets pass, lists may start with. */
static void check_starts(const struct word_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        char first[32] = "";
        size_t length = strcspn(list->items[i].text, " ");
        assert_true(length < sizeof(first));
        memcpy(first, list->items[i].text, length);
        if (strchr(first, '-') == NULL && words_find(&words_time_starts, first) == NULL) {
            fail_msg("no time starts with '%s'", first);
        }
    }
}

static void test_times_start_with_what_they_start_with(void **state)
{
    (void)state;
    check_list(&words_time_starts);
    check_starts(&phrases_leads);
    check_starts(&phrases_vague_times);
    check_starts(&phrases_rates);
    check_starts(&words_nearness);
    check_starts(&words_period_ends);
    check_starts(&words_adverbs_of_time);
    check_starts(&words_numbers);
}

static void test_a_verb_has_one_family(void **state)
{
    (void)state;
    for (const struct deed_family *family = deed_families; family->words != NULL; family++) {
        check_list(family->words);
        for (const struct deed_family *other = deed_families; other != family; other++) {
            for (size_t i = 0; i < family->words->count; i++) {
                const char *verb = family->words->items[i].text;
                if (words_find(other->words, verb) != NULL) {
                    fail_msg("'%s' is in two families", verb);
                }
            }
        }
    }
}

/** The deed of a word alone. */
static void check_deed(const char *text, enum deed deed, bool is_participle, bool is_gerund)
{
    struct token token = {.kind = TOKEN_WORD, .span = {0, strlen(text)}, .text = text};
    struct tokens tokens = {.source = text, .length = strlen(text), .items = &token, .count = 1};
    struct verb_found found = deed_read(&tokens, 0);

    assert_int_equal(found.deed, deed);
    assert_int_equal(found.is_participle, is_participle);
    assert_int_equal(found.is_gerund, is_gerund);
}

static void test_verbs_are_known_in_all_forms(void **state)
{
    (void)state;
    check_deed("publish", DEED_FINISH, false, false);
    check_deed("publishes", DEED_FINISH, false, false);
    check_deed("published", DEED_FINISH, true, false);
    check_deed("publishing", DEED_FINISH, false, true);
    check_deed("stopping", DEED_STOP, false, true);
    check_deed("certified", DEED_FINISH, true, false);
    check_deed("applies", DEED_ACTIVITY, false, false);
    check_deed("writing", DEED_LIGHT, false, true);
    check_deed("sent", DEED_FINISH, true, false);
    check_deed("improved", DEED_AIM, true, false);
    check_deed("herring", DEED_NONE, false, false);
    check_deed("s", DEED_NONE, false, false);
    check_deed("ing", DEED_NONE, false, false);
    check_deed("", DEED_NONE, false, false);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lists_are_sorted),
        cmocka_unit_test(test_times_start_with_what_they_start_with),
        cmocka_unit_test(test_a_verb_has_one_family),
        cmocka_unit_test(test_verbs_are_known_in_all_forms),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
