/**
 * The index of the word lists: in which of them a word is, in one look-up for all of them.
 *
 * The build makes its tables from the lists (cmd/build/lexicon.c). Each word that a list's entry
 * is, or starts with, is a lexeme; its uses are the entries, one a list.
 */

#ifndef COACH_SMART_LEXICON_H
#define COACH_SMART_LEXICON_H

#include <stdint.h>

#include "smart/word_list.h"

struct lexeme {
    /** Its uses: so many, from lexicon_uses[first_use] on. */
    uint16_t first_use;
    uint16_t use_count;
};

/** The entries of a list that are a word, or start with it. */
struct lexeme_use {
    /** The number of the list in words_lists. */
    uint16_t list;
    /** So many entries, from this one on. */
    uint16_t first;
    uint16_t count;
};

/** Places of the hash table, a power of two. */
#define LEXICON_SLOTS 16384

/** The number of a lexeme at its hash or the next free place behind it; 0 where there is none. */
extern const uint16_t lexicon_slots[LEXICON_SLOTS];
/** The first one has no uses: it is what is found for words in no list. */
extern const struct lexeme lexicon_lexemes[];
extern const struct lexeme_use lexicon_uses[];
/** The lists by their numbers; behind the last one is NULL. */
extern const struct word_list *const words_lists[];

/** The place where a word's lexeme is looked for first. */
uint32_t lexicon_hash(const char *word, size_t length);

/** True if an entry is a word of so many bytes, or starts with it: "on" in "on time". */
bool entry_starts_with(const char *entry, const char *word, size_t length);

/** The entry of an indexed list that is a lexeme's word, of so many bytes, alone; NULL if none. */
const struct word *lexeme_word(const struct lexeme *lexeme, const struct word_list *list,
                               size_t length);

/** The lexeme of a word; never NULL. */
const struct lexeme *lexicon_find(const char *word, size_t length);

/** The use of a lexeme in an indexed list; NULL if the list does not have it. */
static inline const struct lexeme_use *lexeme_use_in(const struct lexeme *lexeme,
                                                     const struct word_list *list)
{
    const struct lexeme_use *use = lexicon_uses + lexeme->first_use;

    for (const struct lexeme_use *end = use + lexeme->use_count; use < end; use++) {
        if (words_lists[use->list] == list) {
            return use;
        }
    }
    return NULL;
}

#endif
