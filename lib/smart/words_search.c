/*
 * Searching the word lists. A statement's words are looked up in the index once, when it is cut
 * into tokens, since there are dozens of questions to each of them.
 */

#include <string.h>

#include "smart/lexicon.h"
#include "smart/words.h"

/** The most words of a phrase. */
#define PHRASE_MAX 7

/** The first entry of a list that is not before a word; its count if there is none. */
static size_t first_from(const struct word_list *list, const char *word)
{
    size_t low = 0;
    size_t high = list->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (strcmp(list->items[middle].text, word) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static const struct word *find_by_halves(const struct word_list *list, const char *word)
{
    size_t first = first_from(list, word);
    bool is_found = first < list->count && strcmp(list->items[first].text, word) == 0;

    return is_found ? &list->items[first] : NULL;
}

const struct word *words_find(const struct word_list *list, const char *text)
{
    if (!list->is_indexed) {
        return find_by_halves(list, text);
    }
    size_t length = strlen(text);
    return lexeme_word(lexicon_find(text, length), list, length);
}

const struct word *words_at(const struct word_list *list, const struct tokens *tokens, size_t index)
{
    const struct token *token = token_at(tokens, index);

    if (token->kind != TOKEN_WORD) {
        return NULL;
    }
    return list->is_indexed ? lexeme_word(token->lexeme, list, token->length)
                            : find_by_halves(list, token->text);
}

bool words_has(const struct word_list *list, const struct tokens *tokens, size_t index, int value)
{
    const struct word *word = words_at(list, tokens, index);

    return word != NULL && word->value == value;
}

/** The phrases of a list that may start at a token; the last not included. */
static void candidates(const struct word_list *list, const struct token *token,
                       const struct word **first, const struct word **end)
{
    const struct lexeme_use *use = list->is_indexed ? lexeme_use_in(token->lexeme, list) : NULL;

    *first = *end = list->items;
    if (use != NULL) {
        *first += use->first;
        *end = *first + use->count;
    } else if (!list->is_indexed) {
        *first += first_from(list, token->text);
        *end += list->count;
    }
}

/** The longest phrase at a token, of so many words or fewer. */
static const struct word *longest(const struct word_list *list, const struct tokens *tokens,
                                  size_t at, size_t most, size_t *taken)
{
    const struct token *token = token_at(tokens, at);
    const struct word *found = NULL;
    const struct word *first;
    const struct word *end;

    *taken = 0;
    if (token->kind == TOKEN_END || token->kind == TOKEN_NUMBER) {
        return NULL;
    }
    candidates(list, token, &first, &end);
    /* A space sorts before all letters: what starts with the very word stands together. */
    for (const struct word *entry = first;
         entry < end && entry_starts_with(entry->text, token->text, token->length); entry++) {
        size_t matched = tokens_match(tokens, at, entry->text);
        if (matched > *taken && matched <= most) {
            *taken = matched;
            found = entry;
        }
    }
    return found;
}

const struct word *phrases_find(const struct word_list *list, const struct tokens *tokens,
                                size_t at, size_t *taken)
{
    return longest(list, tokens, at, PHRASE_MAX, taken);
}

const struct word *phrases_find_before(const struct word_list *list, const struct tokens *tokens,
                                       size_t end, size_t *taken)
{
    for (size_t count = PHRASE_MAX; count > 0; count--) {
        if (count > end) {
            continue;
        }
        const struct word *found = longest(list, tokens, end - count, count, taken);
        if (*taken == count) {
            return found;
        }
    }
    *taken = 0;
    return NULL;
}
