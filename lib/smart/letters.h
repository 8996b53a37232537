/**
 * What a single character is to a reader of statements.
 */

#ifndef COACH_SMART_LETTERS_H
#define COACH_SMART_LETTERS_H

#include <stdbool.h>
#include <stddef.h>

enum letter_kind {
    LETTER_SPACE,
    LETTER_WORD,
    /** 0..9 */
    LETTER_DIGIT,
    /** A hyphen or an apostrophe, which may stand within a word. */
    LETTER_JOINT,
    LETTER_SYMBOL,
};

struct letter {
    enum letter_kind kind;
    /** 1..4 */
    size_t bytes;
    /** '-' or '\'' for a joint. */
    char twin;
    /** May stand between the thousands of a number: comma, apostrophe, narrow spaces. */
    bool groups_digits;
};

/** The character at the start of a text that is not empty. What is not UTF-8 is a symbol. */
struct letter letter_read(const char *text, size_t length);

/** A symbol in ASCII: "->" for an arrow, "-" for any dash; NULL if it has no twin there. */
const char *letter_twin(const char *text, size_t bytes);

#endif
