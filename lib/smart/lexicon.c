/*
 * Looking a word up in the index.
 */

#include "smart/lexicon.h"

/** The word that a lexeme is: the first of any of its entries. */
static const char *word_of(const struct lexeme *lexeme)
{
    const struct lexeme_use *use = &lexicon_uses[lexeme->first_use];

    return words_lists[use->list]->items[use->first].text;
}

const struct lexeme *lexicon_find(const char *word, size_t length)
{
    uint32_t slot = lexicon_hash(word, length);

    while (lexicon_slots[slot] != 0) {
        const struct lexeme *lexeme = &lexicon_lexemes[lexicon_slots[slot]];
        if (entry_starts_with(word_of(lexeme), word, length)) {
            return lexeme;
        }
        slot = (slot + 1) % LEXICON_SLOTS;
    }
    return &lexicon_lexemes[0];
}

const struct word *lexeme_word(const struct lexeme *lexeme, const struct word_list *list,
                               size_t length)
{
    const struct lexeme_use *use = lexeme_use_in(lexeme, list);

    /* What is alone stands before what goes on. */
    return use != NULL && list->items[use->first].text[length] == '\0' ? &list->items[use->first]
                                                                       : NULL;
}
