/*
 * Exact fractions.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/ratio.h"

#define LENGTH(table) (sizeof(table) / sizeof((table)[0]))
#define LIMIT         ((int64_t)1 << 62)

static void assert_ratio(struct ratio actual, int64_t num, int64_t den)
{
    assert_int_equal(actual.num, num);
    assert_int_equal(actual.den, den);
}

static int128_t power_of_two(int exponent)
{
    return (int128_t)1 << exponent;
}

static void fractions_are_in_lowest_terms(void **state)
{
    (void)state;
    assert_ratio(ratio_make(6, 4), 3, 2);
    assert_ratio(ratio_make(-6, 4), -3, 2);
    assert_ratio(ratio_make(6, -4), -3, 2);
    assert_ratio(ratio_make(-6, -4), 3, 2);
    assert_ratio(ratio_make(0, -5), 0, 1);
    assert_ratio(ratio_make(7, 1), 7, 1);
    assert_ratio(ratio_make(1000000007, 998244353), 1000000007, 998244353);
    assert_ratio(ratio_make(power_of_two(120), power_of_two(118)), 4, 1);
    assert_ratio(ratio_make(power_of_two(100) * 3, power_of_two(99) * 9), 2, 3);
    assert_ratio(ratio_make(power_of_two(100), 6), LIMIT, 1);
    assert_ratio(ratio_make(LIMIT, LIMIT - 1), LIMIT, LIMIT - 1);
}

/** Every pair of small numbers against the definition of "lowest". */
static void small_fractions_share_no_divisor(void **state)
{
    (void)state;
    for (int num = -40; num <= 40; num++) {
        for (int den = 1; den <= 40; den++) {
            struct ratio ratio = ratio_make(num, den);
            assert_int_equal(ratio.num * den, num * ratio.den);
            for (int i = 2; i <= ratio.den; i++) {
                assert_false(ratio.num % i == 0 && ratio.den % i == 0);
            }
        }
    }
}

static void division_by_zero_is_undefined(void **state)
{
    struct ratio half = ratio_make(1, 2);
    struct ratio zero = ratio_from_int(0);

    (void)state;
    assert_false(ratio_known(ratio_make(1, 0)));
    assert_false(ratio_known(ratio_make(0, 0)));
    assert_false(ratio_known(ratio_div(half, zero)));
    assert_true(ratio_known(ratio_div(zero, half)));
}

static void an_undefined_operand_gives_an_undefined_result(void **state)
{
    struct ratio half = ratio_make(1, 2);

    (void)state;
    assert_ratio(ratio_add(half, RATIO_NONE), 0, 0);
    assert_ratio(ratio_add(RATIO_NONE, half), 0, 0);
    assert_ratio(ratio_add(RATIO_NONE, RATIO_NONE), 0, 0);
    assert_ratio(ratio_sub(half, RATIO_NONE), 0, 0);
    assert_ratio(ratio_sub(RATIO_NONE, half), 0, 0);
    assert_ratio(ratio_mul(half, RATIO_NONE), 0, 0);
    assert_ratio(ratio_mul(RATIO_NONE, half), 0, 0);
    assert_ratio(ratio_div(half, RATIO_NONE), 0, 0);
    assert_ratio(ratio_div(RATIO_NONE, half), 0, 0);
}

static void arithmetic_is_exact(void **state)
{
    struct ratio a = ratio_make(1, 6);
    struct ratio b = ratio_make(-3, 4);

    (void)state;
    assert_ratio(ratio_add(a, b), -7, 12);
    assert_ratio(ratio_sub(a, b), 11, 12);
    assert_ratio(ratio_mul(a, b), -1, 8);
    assert_ratio(ratio_div(a, b), -2, 9);
    assert_ratio(ratio_sub(a, a), 0, 1);
    /* 0.1 + 0.2 is 0.3. */
    assert_ratio(ratio_add(ratio_from_decimal((struct decimal){1, 1}),
                           ratio_from_decimal((struct decimal){2, 1})),
                 3, 10);
    /* Products of 62 bits meet and cancel. */
    assert_ratio(ratio_mul(ratio_make(LIMIT, LIMIT - 1), ratio_make(LIMIT - 1, LIMIT)), 1, 1);
    assert_ratio(ratio_sub(ratio_make(1, LIMIT), ratio_make(1, LIMIT)), 0, 1);
}

/** The relative error of what ratio_make() makes of num / den, computed exactly. */
static void assert_near(int128_t num, int128_t den)
{
    struct ratio ratio = ratio_make(num, den);
    int128_t error = ratio.num * den - ratio.den * num;
    int128_t whole = ratio.den * num;

    assert_true(ratio.num <= LIMIT && ratio.den <= LIMIT);
    assert_true((error < 0 ? -error : error) <= whole / power_of_two(60));
}

static void fractions_beyond_62_bits_stay_near(void **state)
{
    (void)state;
    assert_near(power_of_two(63) + 1, power_of_two(63) - 1);
    assert_near(power_of_two(63) - 25, 3);
    assert_near(power_of_two(63) + 29, power_of_two(62) + 135);
    /* Of very unequal size: shifting both would lose the smaller one. */
    assert_near(power_of_two(90) + 7, power_of_two(35) + 3);
    assert_near(power_of_two(80) + 1, power_of_two(30) - 1);
    assert_near(power_of_two(35) + 3, power_of_two(90) + 7);
    assert_near(1234567, power_of_two(80) + 1);
}

static void fractions_out_of_reach_stop_at_the_ends(void **state)
{
    (void)state;
    assert_ratio(ratio_make(power_of_two(110) + 1, 2), LIMIT, 1);
    assert_ratio(ratio_make(-power_of_two(110) - 1, 2), -LIMIT, 1);
    assert_ratio(ratio_make(1, power_of_two(110)), 0, 1);
    assert_ratio(ratio_from_int(INT64_MIN), -LIMIT, 1);
}

static void fractions_are_put_in_order(void **state)
{
    const struct ratio ascending[] = {
        ratio_make(-LIMIT, 1),
        ratio_make(-3, 2),
        ratio_make(-1, LIMIT),
        ratio_make(0, 1),
        ratio_make(1, 3),
        ratio_make(333333333, 999999998),
        ratio_make(LIMIT - 1, LIMIT),
        ratio_make(1, 1),
        ratio_make(LIMIT, LIMIT - 1),
        ratio_make(LIMIT, 1),
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(ascending); i++) {
        for (size_t j = 0; j < LENGTH(ascending); j++) {
            int order = ratio_compare(ascending[i], ascending[j]);
            assert_int_equal((order > 0) - (order < 0), (i > j) - (i < j));
            size_t more = i > j ? i : j;
            size_t less = i > j ? j : i;
            struct ratio most = ratio_max(ascending[i], ascending[j]);
            struct ratio least = ratio_min(ascending[i], ascending[j]);
            assert_ratio(most, ascending[more].num, ascending[more].den);
            assert_ratio(least, ascending[less].num, ascending[less].den);
        }
    }
}

static void rounding_is_half_away_from_zero(void **state)
{
    static const struct {
        int64_t num;
        int64_t den;
        int places;
        const char *expected;
    } rows[] = {
        {1, 20000, 4, "0.0001"},   /* 0.00005, a tie */
        {-1, 20000, 4, "-0.0001"}, /* and below zero */
        {1, 20001, 4, "0"},        /* just under the tie */
        {-1, 20001, 4, "0"},       /* never -0 */
        {3, 20000, 4, "0.0002"},   /* 0.00015, where binary fractions fall short */
        {1, 2, 0, "1"},
        {-1, 2, 0, "-1"},
        {5, 2, 0, "3"},
        {1, 3, 4, "0.3333"},
        {2, 3, 4, "0.6667"},
        {23, 25, 4, "0.92"},
        {81, 84, 4, "0.9643"},
        {-1, 5, 4, "-0.2"},
        {5, 4, 4, "1.25"},
        {1, 1, 4, "1"},
        {1, 3, 9, "0.333333333"},
        {999999, 1000000, 4, "1"},
        {1, LIMIT, 9, "0"},
        {LIMIT, 1, 0, "4611686018427387904"},
        {-LIMIT, 1, 0, "-4611686018427387904"},
    };
    char text[DECIMAL_SIZE];

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct ratio ratio = ratio_make(rows[i].num, rows[i].den);
        assert_string_equal(ratio_format(ratio, rows[i].places, text), rows[i].expected);
    }
}

static void places_give_way_to_digits_before_the_point(void **state)
{
    char text[DECIMAL_SIZE];

    (void)state;
    assert_string_equal(ratio_format(ratio_make(LIMIT, 1), 9, text), "4611686018427387904");
    assert_string_equal(ratio_format(ratio_make(2000000000000001, 2), 9, text),
                        "1000000000000000.5");
}

static void what_is_undefined_is_written_as_nothing(void **state)
{
    char text[DECIMAL_SIZE] = "x";

    (void)state;
    assert_string_equal(ratio_format(RATIO_NONE, 4, text), "");
}

static void quotients_are_rounded_up(void **state)
{
    static const struct {
        int num;
        int den;
        int expected;
    } rows[] = {{7, 2, 4}, {-7, 2, -3}, {6, 2, 3},   {-6, 2, -3},
                {0, 5, 0}, {1, 100, 1}, {-1, 100, 0}};

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        assert_true(int128_ceil_div(rows[i].num, rows[i].den) == rows[i].expected);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fractions_are_in_lowest_terms),
        cmocka_unit_test(small_fractions_share_no_divisor),
        cmocka_unit_test(division_by_zero_is_undefined),
        cmocka_unit_test(an_undefined_operand_gives_an_undefined_result),
        cmocka_unit_test(arithmetic_is_exact),
        cmocka_unit_test(fractions_beyond_62_bits_stay_near),
        cmocka_unit_test(fractions_out_of_reach_stop_at_the_ends),
        cmocka_unit_test(fractions_are_put_in_order),
        cmocka_unit_test(rounding_is_half_away_from_zero),
        cmocka_unit_test(places_give_way_to_digits_before_the_point),
        cmocka_unit_test(what_is_undefined_is_written_as_nothing),
        cmocka_unit_test(quotients_are_rounded_up),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
