/*
 * Exact decimals.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/decimal.h"

#define LENGTH(table) (sizeof(table) / sizeof((table)[0]))

static struct decimal decimal(const char *text)
{
    struct decimal value = {-1, -1};

    assert_int_equal(decimal_parse(text, strlen(text), &value), DECIMAL_OK);
    return value;
}

static void numbers_are_kept_in_normal_form(void **state)
{
    static const struct {
        const char *text;
        int64_t units;
        int32_t scale;
        const char *written;
    } rows[] = {
        {"0", 0, 0, "0"},
        {"-0", 0, 0, "0"},
        {"-0.00", 0, 0, "0"},
        {"46", 46, 0, "46"},
        {"-5", -5, 0, "-5"},
        {"100", 100, 0, "100"},
        {"6.2", 62, 1, "6.2"},
        {"0.50", 5, 1, "0.5"},
        {"-0.5", -5, 1, "-0.5"},
        {"10.00", 10, 0, "10"},
        {"0.001", 1, 3, "0.001"},
        {"10.010", 1001, 2, "10.01"},
        {"999999999999999", 999999999999999, 0, "999999999999999"},
        {"-99999999.9999999", -999999999999999, 7, "-99999999.9999999"},
        {"0.000000000000001", 1, 15, "0.000000000000001"},
        {"0.999999999999999", 999999999999999, 15, "0.999999999999999"},
    };
    char written[DECIMAL_SIZE];

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct decimal value = decimal(rows[i].text);
        assert_int_equal(value.units, rows[i].units);
        assert_int_equal(value.scale, rows[i].scale);
        assert_string_equal(decimal_format(value, written), rows[i].written);
    }
}

static void anything_else_is_no_number(void **state)
{
    static const char *const none[] = {
        "",    "-",     "--5",  "+5",  "007",   "00",  "-01",  "01.5", ".5",   "5.",
        "-.5", ".",     "1e3",  "1E3", "1_000", "1,5", "0x1",  "0x1f", " 5",   "5 ",
        "5-",  "1.2.3", "1..2", "nan", "inf",   "5%",  "1.-2", "٣",    "1.5x",
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(none); i++) {
        struct decimal value = {7, 7};
        if (decimal_parse(none[i], strlen(none[i]), &value) != DECIMAL_NOT_A_NUMBER) {
            fail_msg("'%s' was taken for a number", none[i]);
        }
        assert_int_equal(value.units, 7);
    }
}

static void sixteen_digits_are_too_many(void **state)
{
    static const char *const rows[] = {
        "1000000000000000",
        "-1234567890123456",
        "1.000000000000000",
        "12345678.12345678",
        "0.0000000000000001",
        "99999999999999999999999999999999999999",
        "0.0000000000000000000000000000000000000000000000000000000000001",
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct decimal value;
        assert_int_equal(decimal_parse(rows[i], strlen(rows[i]), &value), DECIMAL_TOO_LONG);
    }
}

static void text_behind_the_length_is_not_read(void **state)
{
    struct decimal value;

    (void)state;
    assert_int_equal(decimal_parse("12.75%", 5, &value), DECIMAL_OK);
    assert_int_equal(value.units, 1275);
    assert_int_equal(decimal_parse("12.75%", 2, &value), DECIMAL_OK);
    assert_int_equal(value.units, 12);
    assert_int_equal(decimal_parse("12.75%", 3, &value), DECIMAL_NOT_A_NUMBER);
    assert_int_equal(decimal_parse("1\0002", 3, &value), DECIMAL_NOT_A_NUMBER);
}

static void the_largest_units_can_be_written(void **state)
{
    char written[DECIMAL_SIZE];

    (void)state;
    assert_string_equal(decimal_format((struct decimal){INT64_MIN, 0}, written),
                        "-9223372036854775808");
    assert_string_equal(decimal_format((struct decimal){INT64_MAX, 15}, written),
                        "9223.372036854775807");
}

static void decimals_are_put_in_order(void **state)
{
    static const char *const ascending[] = {
        "-999999999999999",
        "-10",
        "-9.99",
        "-0.5",
        "-0.000000000000001",
        "0",
        "0.000000000000001",
        "0.49",
        "0.5",
        "0.51",
        "1",
        "6.2",
        "10",
        "999999999999999",
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(ascending); i++) {
        for (size_t j = 0; j < LENGTH(ascending); j++) {
            int order = decimal_compare(decimal(ascending[i]), decimal(ascending[j]));
            assert_int_equal((order > 0) - (order < 0), (i > j) - (i < j));
        }
    }
}

static void values_are_counted_in_finer_units(void **state)
{
    int64_t units;

    (void)state;
    assert_true(decimal_rescale(decimal("6.2"), 3, &units));
    assert_int_equal(units, 6200);
    assert_true(decimal_rescale(decimal("-0.5"), 1, &units));
    assert_int_equal(units, -5);
    assert_true(decimal_rescale(decimal("0"), 18, &units));
    assert_int_equal(units, 0);
    assert_true(decimal_rescale(decimal("999999999999999"), 3, &units));
    assert_int_equal(units, 999999999999999000);
}

static void units_that_do_not_fit_are_refused(void **state)
{
    int64_t units = 7;

    (void)state;
    assert_false(decimal_rescale(decimal("6.25"), 1, &units));
    assert_false(decimal_rescale(decimal("999999999999999"), 4, &units));
    assert_false(decimal_rescale(decimal("-100"), 16, &units));
    assert_false(decimal_rescale(decimal("1"), 18, &units));
    assert_int_equal(units, 7);
}

static void powers_are_of_ten(void **state)
{
    int64_t power = 1;

    (void)state;
    for (int32_t i = 0; i <= 18; i++) {
        assert_int_equal(decimal_power(i), power);
        power *= i < 18 ? 10 : 1;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_are_kept_in_normal_form),
        cmocka_unit_test(anything_else_is_no_number),
        cmocka_unit_test(sixteen_digits_are_too_many),
        cmocka_unit_test(text_behind_the_length_is_not_read),
        cmocka_unit_test(the_largest_units_can_be_written),
        cmocka_unit_test(decimals_are_put_in_order),
        cmocka_unit_test(values_are_counted_in_finer_units),
        cmocka_unit_test(units_that_do_not_fit_are_refused),
        cmocka_unit_test(powers_are_of_ten),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
