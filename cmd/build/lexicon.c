/*
 * A program of the build, no part of coach: writes the tables of the index (smart/lexicon.h) from
 * the word lists, as C on stdout.
 */

#include "smart/lexicon.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define USES_MAX UINT16_MAX

/** A word as an entry's first, before uses are put together by words. */
struct use {
    const char *word;
    size_t length;
    uint32_t slot;
    struct lexeme_use use;
};

static struct use uses[USES_MAX];
static size_t use_count;

/** The number of the lexeme in a slot, and by number where its uses start. */
static uint16_t slots[LEXICON_SLOTS];
static size_t firsts[LEXICON_SLOTS];
static size_t lexeme_count = 1;

/** Add the words that a list's entries start with, each once: those that share one are neighbours. */
static bool add_list(uint16_t number)
{
    const struct word_list *list = words_lists[number];
    struct use *last = NULL;

    for (size_t i = 0; i < list->count; i++) {
        const char *text = list->items[i].text;
        if (last && entry_starts_with(text, last->word, last->length)) {
            last->use.count++;
            continue;
        }
        if (use_count == USES_MAX || i > UINT16_MAX) {
            return false;
        }
        size_t length = strcspn(text, " ");
        uses[use_count] =
            (struct use){text, length, lexicon_hash(text, length), {number, (uint16_t)i, 1}};
        last = &uses[use_count++];
    }
    return true;
}

static bool is_same(const struct use *a, const struct use *b)
{
    return a->length == b->length && memcmp(a->word, b->word, a->length) == 0;
}

static int by_word(const void *a, const void *b)
{
    const struct use *left = a;
    const struct use *right = b;
    size_t shorter = left->length < right->length ? left->length : right->length;
    int order = memcmp(left->word, right->word, shorter);

    if (order == 0 && left->length != right->length) {
        return left->length < right->length ? -1 : 1;
    }
    return order ? order : left->use.list - right->use.list;
}

/** Put each word in its slot or the next free one; false if it gets crowded. */
static bool fill_slots(void)
{
    for (size_t i = 0; i < use_count; i++) {
        if (i > 0 && is_same(&uses[i - 1], &uses[i])) {
            continue;
        }
        if (lexeme_count > LEXICON_SLOTS / 2) {
            return false;
        }
        uint32_t slot = uses[i].slot;
        while (slots[slot] != 0) {
            slot = (slot + 1) % LEXICON_SLOTS;
        }
        slots[slot] = (uint16_t)lexeme_count;
        firsts[lexeme_count++] = i;
    }
    firsts[lexeme_count] = use_count;
    return true;
}

static void write_tables(void)
{
    printf("/* Made by the build from the word lists. */\n#include \"smart/lexicon.h\"\n");
    printf("\nconst uint16_t lexicon_slots[LEXICON_SLOTS] = {\n");
    for (size_t i = 0; i < LEXICON_SLOTS; i++) {
        printf("%u,%s", slots[i], i % 16 == 15 ? "\n" : "");
    }
    printf("};\n\nconst struct lexeme lexicon_lexemes[] = {\n    {0, 0},\n");
    for (size_t i = 1; i < lexeme_count; i++) {
        const struct use *use = &uses[firsts[i]];
        printf("    {%zu, %zu}, /* %.*s */\n", firsts[i], firsts[i + 1] - firsts[i],
               (int)use->length, use->word);
    }
    printf("};\n\nconst struct lexeme_use lexicon_uses[] = {\n");
    for (size_t i = 0; i < use_count; i++) {
        const struct lexeme_use *use = &uses[i].use;
        printf("    {%u, %u, %u},\n", use->list, use->first, use->count);
    }
    printf("};\n");
}

int main(void)
{
    for (uint16_t number = 0; words_lists[number] != NULL; number++) {
        if (!add_list(number)) {
            fprintf(stderr, "lexicon: too many words\n");
            return 1;
        }
    }
    qsort(uses, use_count, sizeof(*uses), by_word);
    if (!fill_slots()) {
        fprintf(stderr, "lexicon: more words than LEXICON_SLOTS is made for\n");
        return 1;
    }
    write_tables();
    return ferror(stdout) || fflush(stdout) != 0 ? 1 : 0;
}
