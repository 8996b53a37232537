/**
 * A statement cut into words, numbers and symbols.
 *
 * Tokens know the bytes that they came from, so that whatever is found can be underlined, and
 * carry their text folded, so that word lists can be plain lower case. Bytes that are not UTF-8
 * become symbols of one byte. Linear in the length of the text.
 */

#ifndef COACH_SMART_TOKENS_H
#define COACH_SMART_TOKENS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "smart/lexicon.h"

/** A piece of the statement, in bytes from its start. Empty: length 0. */
struct span {
    size_t start;
    size_t length;
};

enum token_kind {
    /** Behind the last token. */
    TOKEN_END,
    /** Letters and digits that start with a letter; hyphens and apostrophes within: "on-time". */
    TOKEN_WORD,
    /** Digits with thousands separators and a decimal point. */
    TOKEN_NUMBER,
    /** Any other character; ">=", "<=" and "->" count as one. */
    TOKEN_SYMBOL,
};

struct token {
    enum token_kind kind;
    struct span span;
    /**
     * A word in lower case without accents; a number as decimal_parse() reads it ("12000.5"); a
     * symbol in ASCII where it has a twin there ("≥" is ">=", any dash "-"). NUL-terminated.
     */
    const char *text;
    /** Bytes of text. */
    size_t length;
    /** What the word lists know of text; nothing of a number. */
    const struct lexeme *lexeme;
    /** Nothing but the text's start or white space stands before it. */
    bool spaced;
};

struct tokens {
    /** The statement itself. */
    const char *source;
    size_t length;
    struct token *items;
    size_t count;
};

/** Cut a text. The tokens belong to the arena; the text must outlive them. */
struct tokens tokens_read(struct arena *arena, const char *text, size_t length);

/** A token that is a folded word. */
struct token token_of_word(const char *text, struct span span);

/** What stands behind the last token. */
extern const struct token token_end;

/** The token at an index; one of kind TOKEN_END if there is none, also for (size_t)-1. */
static inline const struct token *token_at(const struct tokens *tokens, size_t index)
{
    return index < tokens->count ? &tokens->items[index] : &token_end;
}

/** True if a token, which starts with the text's first letter, is a word or symbol with it. */
bool token_equals(const struct token *token, const char *text);

/** True if the token is a word or symbol with this folded text; which mostly one letter tells. */
static inline bool token_is(const struct tokens *tokens, size_t index, const char *text)
{
    return index < tokens->count && tokens->items[index].text[0] == text[0] &&
           token_equals(&tokens->items[index], text);
}

/** True if the token is a word. */
static inline bool token_is_word(const struct tokens *tokens, size_t index)
{
    return token_at(tokens, index)->kind == TOKEN_WORD;
}

/** True if no white space separates the token from the one before it. */
bool token_is_glued(const struct tokens *tokens, size_t index);

/** True if the token is a word that starts with a capital letter. */
bool token_is_capital(const struct tokens *tokens, size_t index);

/**
 * True if the word stands alone: not glued by a hyphen, slash or digits to what is around it, as
 * "a" is in "b2b/a-b" or "m" in "5m".
 */
bool token_is_lone(const struct tokens *tokens, size_t index);

/** True if a sentence or a part of one ends between the token and the one before: . ; : ( ). */
bool token_starts_clause(const struct tokens *tokens, size_t index);

/** How many tokens at an index are the words of a phrase ("no later than"); 0 if they differ. */
size_t tokens_match(const struct tokens *tokens, size_t at, const char *phrase);

/** The bytes from the first of some tokens to the last, end not included. */
struct span tokens_span(const struct tokens *tokens, size_t first, size_t end);

#endif
