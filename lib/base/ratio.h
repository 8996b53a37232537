/**
 * Exact fractions, for figures whose thresholds must not depend on rounding.
 *
 * Numerator and denominator are kept in lowest terms. A fraction that does not fit 62 bits even
 * so is replaced by one that does (a relative error below 2^-60, down to 2^-62 itself); with the
 * values that team files hold this happens only beyond nine digits.
 */

#ifndef COACH_BASE_RATIO_H
#define COACH_BASE_RATIO_H

#include <stdbool.h>
#include <stdint.h>

#include "base/date.h"
#include "base/decimal.h"

__extension__ typedef __int128 int128_t;

/** num / den. den > 0, or 0 where the figure is undefined. */
struct ratio {
    int64_t num;
    int64_t den;
};

/** The undefined figure, printed as an empty cell and as null. */
#define RATIO_NONE ((struct ratio){0, 0})

/** num / den in lowest terms. RATIO_NONE if den is 0. */
struct ratio ratio_make(int128_t num, int128_t den);

/** A whole number, and a decimal, which must be known. */
struct ratio ratio_from_int(int64_t value);
struct ratio ratio_from_decimal(struct decimal value);

/** False for RATIO_NONE. */
bool ratio_known(struct ratio a);

/* Arithmetic. An undefined operand, and a division by zero, give RATIO_NONE. */
struct ratio ratio_add(struct ratio a, struct ratio b);
struct ratio ratio_sub(struct ratio a, struct ratio b);
struct ratio ratio_mul(struct ratio a, struct ratio b);
struct ratio ratio_div(struct ratio a, struct ratio b);

/** <0, 0, >0, exact. Both must be known. */
int ratio_compare(struct ratio a, struct ratio b);

/** The greater and the lesser. Both must be known. */
struct ratio ratio_max(struct ratio a, struct ratio b);
struct ratio ratio_min(struct ratio a, struct ratio b);

/**
 * The nearest decimal with so many places (0..9), half away from zero; with fewer where its
 * units would not fit 63 bits. Must be known.
 */
struct decimal ratio_round(struct ratio a, int places);

/**
 * The value as output shows it: rounded half away from zero to places, zeros dropped, -0 is 0;
 * "" for RATIO_NONE. Returns out.
 */
char *ratio_format(struct ratio a, int places, char out[DECIMAL_SIZE]);

/** num / den rounded towards plus infinity. den > 0. */
int128_t int128_ceil_div(int128_t num, int128_t den);

#endif
