/*
 * Exact decimals of up to fifteen digits.
 */

#include "base/decimal.h"

static const int64_t powers[] = {
    1,
    10,
    100,
    1000,
    10000,
    100000,
    1000000,
    10000000,
    100000000,
    1000000000,
    10000000000,
    100000000000,
    1000000000000,
    10000000000000,
    100000000000000,
    1000000000000000,
    10000000000000000,
    100000000000000000,
    1000000000000000000,
};

int64_t decimal_power(int32_t exponent)
{
    return powers[exponent];
}

struct decimal decimal_make(int64_t units, int32_t scale)
{
    while (scale > 0 && units % 10 == 0) {
        units /= 10;
        scale--;
    }
    return (struct decimal){units, scale};
}

static size_t count_digits(const char *text, size_t length)
{
    size_t count = 0;

    while (count < length && text[count] >= '0' && text[count] <= '9') {
        count++;
    }
    return count;
}

/**
 * Split text in its digits before and behind the point.
 *
 * @fraction  digits behind the point, 0 if there is no point
 * @return    digits before it, 0 if text is no number
 */
static size_t split_digits(const char *text, size_t length, size_t *fraction)
{
    size_t whole = count_digits(text, length);

    *fraction = 0;
    if (whole == 0 || (whole > 1 && text[0] == '0')) {
        return 0;
    }
    if (whole == length) {
        return whole;
    }
    *fraction = count_digits(text + whole + 1, length - whole - 1);
    if (text[whole] != '.' || *fraction == 0 || whole + 1 + *fraction != length) {
        return 0;
    }
    return whole;
}

enum decimal_error decimal_parse(const char *text, size_t length, struct decimal *out)
{
    bool negative = length > 0 && text[0] == '-';
    size_t fraction;
    int64_t units = 0;

    if (negative) {
        text++;
        length--;
    }
    if (split_digits(text, length, &fraction) == 0) {
        return DECIMAL_NOT_A_NUMBER;
    }
    if (fraction > DECIMAL_DIGITS) {
        return DECIMAL_TOO_LONG;
    }
    for (size_t i = 0; i < length; i++) {
        if (text[i] == '.') {
            continue;
        }
        units = units * 10 + (text[i] - '0');
        if (units >= powers[DECIMAL_DIGITS]) {
            return DECIMAL_TOO_LONG;
        }
    }
    *out = decimal_make(negative ? -units : units, (int32_t)fraction);
    return DECIMAL_OK;
}

char *decimal_format(struct decimal value, char out[DECIMAL_SIZE])
{
    char reversed[DECIMAL_SIZE];
    uint64_t units = value.units < 0 ? 0 - (uint64_t)value.units : (uint64_t)value.units;
    size_t length = 0;
    char *end = out;

    for (int32_t digit = 0; units > 0 || digit <= value.scale; digit++) {
        if (digit == value.scale && digit > 0) {
            reversed[length++] = '.';
        }
        reversed[length++] = (char)('0' + units % 10);
        units /= 10;
    }
    if (value.units < 0) {
        *end++ = '-';
    }
    while (length > 0) {
        *end++ = reversed[--length];
    }
    *end = '\0';
    return out;
}

int decimal_compare(struct decimal a, struct decimal b)
{
    int32_t scale = a.scale > b.scale ? a.scale : b.scale;
    __extension__ __int128 left = a.units;
    __extension__ __int128 right = b.units;

    left *= powers[scale - a.scale];
    right *= powers[scale - b.scale];
    return (left > right) - (left < right);
}

bool decimal_rescale(struct decimal value, int32_t scale, int64_t *units)
{
    if (scale < value.scale) {
        return false;
    }
    if (value.units == 0) {
        *units = 0;
        return true;
    }
    if (scale - value.scale > 17) {
        return false;
    }
    int64_t factor = powers[scale - value.scale];
    int64_t most = (powers[18] - 1) / factor;
    if (value.units > most || value.units < -most) {
        return false;
    }
    *units = value.units * factor;
    return true;
}
