/*
 * The word lists: sorted, as the index and searching by halves need them, and each entry found; no
 * verb in two families.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "smart/deeds.h"
#include "smart/lexicon.h"
#include "smart/words.h"

/** An entry's place in its list is behind the one before it, and it is found there. */
static void check_list(struct arena *arena, const struct word_list *list)
{
    assert_true(list->count > 0);
    assert_true(list->is_indexed);
    for (size_t i = 0; i < list->count; i++) {
        const struct word *entry = &list->items[i];
        struct tokens tokens = tokens_read(arena, entry->text, strlen(entry->text));
        size_t taken;
        if (i > 0 && strcmp(entry[-1].text, entry->text) >= 0) {
            fail_msg("'%s' stands before '%s'", entry[-1].text, entry->text);
        }
        if (phrases_find(list, &tokens, 0, &taken) != entry) {
            fail_msg("'%s' is not found", entry->text);
        }
        assert_int_equal(taken, tokens.count);
        if (strchr(entry->text, ' ') == NULL) {
            assert_ptr_equal(words_find(list, entry->text), entry);
        }
    }
}

static void test_lists_are_sorted(void **state)
{
    struct arena arena;

    (void)state;
    arena_init(&arena, NULL);
    for (size_t i = 0; words_lists[i] != NULL; i++) {
        check_list(&arena, words_lists[i]);
    }
    arena_free(&arena);
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
    size_t length = strlen(text);
    struct token token = token_of_word(text, (struct span){0, length});
    struct tokens tokens = {.source = text, .length = length, .items = &token, .count = 1};
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
