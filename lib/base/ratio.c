/*
 * Exact fractions of 62 bits.
 *
 * Products of two such numbers fit 128 bits, sums of two products too, so that every operation
 * is computed exactly before ratio_make() brings it back to size.
 */

#include "base/ratio.h"

__extension__ typedef unsigned __int128 uint128_t;

/** The largest numerator and denominator. */
#define LIMIT ((uint128_t)1 << 62)

/** Greatest common divisor by halving, which needs no division. a and b are not 0. */
static uint64_t gcd64(uint64_t a, uint64_t b)
{
    int twos = __builtin_ctzll(a | b);

    a >>= __builtin_ctzll(a);
    while (b != 0) {
        b >>= __builtin_ctzll(b);
        if (a > b) {
            uint64_t swap = a;
            a = b;
            b = swap;
        }
        b -= a;
    }
    return a << twos;
}

/** b is not 0. */
static uint128_t gcd128(uint128_t a, uint128_t b)
{
    while (a > UINT64_MAX || b > UINT64_MAX) {
        uint128_t rest = a % b;
        if (rest == 0) {
            return b;
        }
        a = b;
        b = rest;
    }
    return a == 0 ? b : gcd64((uint64_t)a, (uint64_t)b);
}

/** The largest factor for which factor * b + c stays within LIMIT. */
static uint128_t room(uint128_t b, uint128_t c)
{
    return b == 0 ? LIMIT : (LIMIT - c) / b;
}

/**
 * The last convergent of a continued fraction that fits: near num / den to 2^-62 of its value,
 * however unequal the two are. den is not 0.
 */
static struct ratio nearest(uint128_t num, uint128_t den)
{
    uint128_t p0 = 0, p1 = 1;
    uint128_t q0 = 1, q1 = 0;

    while (den != 0) {
        uint128_t part = num / den;
        if (part > room(p1, p0) || part > room(q1, q0)) {
            break;
        }
        uint128_t p2 = part * p1 + p0;
        uint128_t q2 = part * q1 + q0;
        p0 = p1, p1 = p2;
        q0 = q1, q1 = q2;
        uint128_t rest = num % den;
        num = den;
        den = rest;
    }
    if (q1 == 0) {
        return (struct ratio){(int64_t)LIMIT, 1};
    }
    return (struct ratio){(int64_t)p1, (int64_t)q1};
}

static uint128_t magnitude(int128_t value)
{
    return value < 0 ? 0 - (uint128_t)value : (uint128_t)value;
}

struct ratio ratio_make(int128_t num, int128_t den)
{
    bool negative = (num < 0) != (den < 0);
    uint128_t top = magnitude(num);
    uint128_t bottom = magnitude(den);
    struct ratio result;

    if (den == 0) {
        return RATIO_NONE;
    }
    if (bottom != 1) {
        uint128_t common = gcd128(top, bottom);
        if (common != 1) {
            bool small = top <= UINT64_MAX && bottom <= UINT64_MAX;
            top = small ? (uint64_t)top / (uint64_t)common : top / common;
            bottom = small ? (uint64_t)bottom / (uint64_t)common : bottom / common;
        }
    }
    if (top > LIMIT || bottom > LIMIT) {
        result = nearest(top, bottom);
    } else {
        result = (struct ratio){(int64_t)top, (int64_t)bottom};
    }
    if (negative) {
        result.num = -result.num;
    }
    return result;
}

struct ratio ratio_from_int(int64_t value)
{
    return ratio_make(value, 1);
}

struct ratio ratio_from_decimal(struct decimal value)
{
    return ratio_make(value.units, decimal_power(value.scale));
}

bool ratio_known(struct ratio a)
{
    return a.den != 0;
}

struct ratio ratio_add(struct ratio a, struct ratio b)
{
    if (a.den == b.den) {
        return ratio_make((int128_t)a.num + b.num, a.den);
    }
    return ratio_make((int128_t)a.num * b.den + (int128_t)b.num * a.den, (int128_t)a.den * b.den);
}

struct ratio ratio_sub(struct ratio a, struct ratio b)
{
    b.num = -b.num;
    return ratio_add(a, b);
}

struct ratio ratio_mul(struct ratio a, struct ratio b)
{
    return ratio_make((int128_t)a.num * b.num, (int128_t)a.den * b.den);
}

struct ratio ratio_div(struct ratio a, struct ratio b)
{
    if (!ratio_known(b)) {
        return RATIO_NONE;
    }
    return ratio_make((int128_t)a.num * b.den, (int128_t)a.den * b.num);
}

int ratio_compare(struct ratio a, struct ratio b)
{
    int128_t left = (int128_t)a.num * b.den;
    int128_t right = (int128_t)b.num * a.den;

    return (left > right) - (left < right);
}

struct ratio ratio_max(struct ratio a, struct ratio b)
{
    return ratio_compare(a, b) >= 0 ? a : b;
}

struct ratio ratio_min(struct ratio a, struct ratio b)
{
    return ratio_compare(a, b) <= 0 ? a : b;
}

struct decimal ratio_round(struct ratio a, int places)
{
    uint128_t top = magnitude(a.num);
    uint128_t bottom = (uint128_t)a.den;
    uint128_t units;

    while ((units = (2 * top * (uint128_t)decimal_power(places) + bottom) / (2 * bottom)) >
           INT64_MAX) {
        places--;
    }
    return decimal_make(a.num < 0 ? -(int64_t)units : (int64_t)units, places);
}

char *ratio_format(struct ratio a, int places, char out[DECIMAL_SIZE])
{
    if (!ratio_known(a)) {
        out[0] = '\0';
        return out;
    }
    return decimal_format(ratio_round(a, places), out);
}

int128_t int128_ceil_div(int128_t num, int128_t den)
{
    return num / den + (num % den > 0);
}
