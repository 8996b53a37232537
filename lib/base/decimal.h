/**
 * Exact decimals: what a person wrote is what is kept.
 */

#ifndef COACH_BASE_DECIMAL_H
#define COACH_BASE_DECIMAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** The most digits that a decimal may be written with. */
#define DECIMAL_DIGITS 15
/** Bytes that hold a formatted decimal or ratio, NUL included. */
#define DECIMAL_SIZE 48

/** units / 10^scale. Normal form: scale 0..15, no trailing zero behind the point, no -0. */
struct decimal {
    int64_t units;
    int32_t scale;
};

enum decimal_error {
    DECIMAL_OK,
    /** Not -?digits(.digits)? */
    DECIMAL_NOT_A_NUMBER,
    /** More than DECIMAL_DIGITS digits, leading zeros not counted, or more places. */
    DECIMAL_TOO_LONG,
};

/**
 * Read -?digits(.digits)?, digits without a needless leading zero ("007" is none).
 *
 * @length   bytes of text, which need not be NUL-terminated
 */
enum decimal_error decimal_parse(const char *text, size_t length, struct decimal *out);

/** The shortest plain decimal: 6.2, -0.5, 46. Never an exponent. Returns out. */
char *decimal_format(struct decimal value, char out[DECIMAL_SIZE]);

/** units / 10^scale brought to normal form. scale 0..15. */
struct decimal decimal_make(int64_t units, int32_t scale);

/** <0, 0, >0, exact. */
int decimal_compare(struct decimal a, struct decimal b);

/** 10^exponent for exponent 0..18. */
int64_t decimal_power(int32_t exponent);

/**
 * The value in units of 10^-scale.
 *
 * @return  false if scale is smaller than the value's own or the result has over 18 digits
 */
bool decimal_rescale(struct decimal value, int32_t scale, int64_t *units);

#endif
