/**
 * One number in a statement, in digits or in words: 12,000, 3.5, 5k, two million, twenty-five,
 * a dozen, half, two thirds.
 */

#ifndef COACH_SMART_NUMBERS_H
#define COACH_SMART_NUMBERS_H

#include <stdbool.h>

#include "base/decimal.h"
#include "smart/tokens.h"

struct number {
    struct decimal value;
    /** What a fraction in words is out of, "two thirds" is 2 of 3; DECIMAL_NONE for others. */
    struct decimal of;
    /** The token behind it. */
    size_t end;
};

/**
 * Read the number that starts at a token.
 *
 * @return  false if there is none, or one with more digits than a decimal holds
 */
bool number_read(const struct tokens *tokens, size_t at, struct number *out);

/** The value times a factor; DECIMAL_NONE if it has too many digits then. */
struct decimal number_scale(struct decimal value, int64_t factor);

/** A number word alone ("three", "twenty-five"); false if text is none. */
bool number_from_word(const char *text, int *out);

/**
 * A word joined to a number in words by a hyphen: "ten-minute", "half-hour", "three-month".
 *
 * @value  the number
 * @rest   what follows the hyphen, within text
 */
bool number_from_compound(const char *text, struct decimal *value, const char **rest);

#endif
