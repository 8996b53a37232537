/*
 * The amounts of statements: value, unit, role, bound and place.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "model/model.h"
#include "smart/numbers.h"
#include "smart/parts.h"

static void out_of_memory(void)
{
    abort();
}

static void add_decimal(struct buffer *out, const char *before, struct decimal value)
{
    char text[DECIMAL_SIZE];

    if (decimal_known(value)) {
        buffer_printf(out, "%s%s", before, decimal_format(value, text));
    }
}

/** An amount as "role bound value..high/of unit per [span]", what is missing left out. */
static void show(struct buffer *out, const char *text, const struct amount *amount)
{
    static const char *const roles[] = {"plain", "from", "to", "by", "length", "name"};
    static const char *const bounds[] = {"", " at-least", " at-most"};

    buffer_printf(out, "%s%s", roles[amount->role], bounds[amount->bound]);
    add_decimal(out, " ", amount->value);
    add_decimal(out, "..", amount->high);
    add_decimal(out, "/", amount->of);
    if (amount->unit[0] != '\0') {
        buffer_printf(out, " %s", amount->unit);
    }
    if (amount->per[0] != '\0') {
        buffer_printf(out, " per %s", amount->per);
    }
    buffer_printf(out, " [%.*s]", (int)amount->span.length, text + amount->span.start);
}

static char *shown(struct arena *arena, const char *text)
{
    struct calendar calendar = calendar_make(day_from_civil(2026, 1, 5), DAY_NONE);
    struct parts parts = parts_read(arena, text, &calendar);
    struct buffer out;

    buffer_init(&out, arena);
    for (size_t i = 0; i < parts.amounts.count; i++) {
        if (i > 0) {
            buffer_puts(&out, "; ");
        }
        show(&out, text, &parts.amounts.items[i]);
    }
    return buffer_text(&out);
}

struct row {
    const char *statement;
    const char *expected;
};

static void check(const struct row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct arena arena;
        arena_init(&arena, out_of_memory);
        assert_string_equal(shown(&arena, rows[i].statement), rows[i].expected);
        arena_free(&arena);
    }
}

#define CHECK(rows) check(rows, sizeof(rows) / sizeof((rows)[0]))

static void test_values(void **state)
{
    static const struct row rows[] = {
        {"", ""},
        {"plan the work", ""},
        {"serve 12,000 guests", "plain 12000 guests [12,000]"},
        {"walk 4.5 km", "plain 4.5 km [4.5 km]"},
        {"paint three fences", "plain 3 fences [three]"},
        {"bake twenty-five loaves", "plain 25 loaves [twenty-five]"},
        {"print two hundred and fifty maps", "plain 250 maps [two hundred and fifty]"},
        {"sell a dozen lamps", "plain 12 lamps [a dozen]"},
        {"sell half a million lamps", "plain 500000 lamps [half a million]"},
        {"train two and a half hours", "plain 2.5 h [two and a half hours]"},
        {"win 5k readers", "plain 5000 readers [5k]"},
        {"plant 3 million trees", "plain 3000000 trees [3 million]"},
        {"have zero outages", "plain 0 outages [zero]"},
        {"have no outages", "plain 0 [no]"},
        {"reach all branches", "plain 100 % [all]"},
        {"12345678901234567890 lamps", ""},
        {"\xf0\x9f\x8e\xaf caf\xc3\xa9s: 40 lamps", "plain 40 lamps [40]"},
    };

    (void)state;
    CHECK(rows);
}

static void test_units(void **state)
{
    static const struct row rows[] = {
        {"reach 90%", "plain 90 % [90%]"},
        {"reach 90 percent", "plain 90 % [90 percent]"},
        {"gain 3 percentage points", "plain 3 points [3 percentage points]"},
        {"save $5k", "plain 5000 $ [$5k]"},
        {"save EUR 12,000", "plain 12000 EUR [EUR 12,000]"},
        {"save 12,000 EUR", "plain 12000 EUR [12,000 EUR]"},
        {"save \xc2\xa3"
         "3m",
         "plain 3000000 \xc2\xa3 [\xc2\xa3"
         "3m]"},
        {"save \xe2\x82\xa6"
         "10,000",
         "plain 10000 \xe2\x82\xa6 [\xe2\x82\xa6"
         "10,000]"},
        {"save Rs. 500", "plain 500 Rs [Rs. 500]"},
        {"save R4,000", "plain 4000 R [R4,000]"},
        {"stay under 3 hrs", "plain at-most 3 h [3 hrs]"},
        {"answer in 45 mins", "plain at-most 45 min [45 mins]"},
        {"throw 3m", "plain 3 m [3m]"},
        {"bring it to 5 business days", "to 5 days [5 business days]"},
        {"write 5 short crime stories on trains", "plain 5 stories [5]"},
        {"serve 20 guests a day", "plain 20 guests per day [20]"},
        {"bring faults to 4/month", "to 4 per month [4]"},
        {"drop to 6 hours per week", "to 6 h per week [6 hours]"},
    };

    (void)state;
    CHECK(rows);
}

static void test_ratios_and_ranges(void **state)
{
    static const struct row rows[] = {
        {"solve 4/5 riddles", "plain 4/5 [4/5]"},
        {"solve 2 out of 3 riddles", "plain 2/3 [2 out of 3]"},
        {"solve one in ten riddles", "plain 1/10 [one in ten]"},
        {"be open 24/7", "name 24 [24/7]"},
        {"hold 20-30 tastings", "plain 20..30 tastings [20-30]"},
        {"hold 20\xe2\x80\x93"
         "30 tastings",
         "plain 20..30 tastings [20\xe2\x80\x93"
         "30]"},
        {"hold between 20 and 30 tastings", "plain 20..30 tastings [20 and 30]"},
        {"hold 20 to 30 tastings", "plain 20..30 tastings [20 to 30]"},
        {"give half of the profit", "plain 1/2 [half]"},
    };

    (void)state;
    CHECK(rows);
}

static void test_roles(void **state)
{
    static const struct row rows[] = {
        {"shrink queues from 45 minutes to 30 minutes",
         "from 45 min [45 minutes]; to 30 min [30 minutes]"},
        {"lift pass marks from 65 to 90%", "from 65 [65]; to 90 % [90%]"},
        {"lift pass marks to 90% from 65%", "to 90 % [90%]; from 65 % [65%]"},
        {"lift pass marks 65% to 90%", "from 65 % [65%]; to 90 % [90%]"},
        {"pass marks 65% \xe2\x86\x92 90%", "from 65 % [65%]; to 90 % [90%]"},
        {"lift stars to 4 (currently 3)", "to 4 [4]; from 3 [3]"},
        {"lift stars to 4, up from 3", "to 4 [4]; from 3 [3]"},
        {"lift stars to 4 from a baseline of 3", "to 4 [4]; from 3 [3]"},
        {"reduce spills by 50%", "by 50 % [50%]"},
        {"reduce spills by half", "by 50 % [half]"},
        {"reduce spills by a third", "by 1/3 [a third]"},
        {"reduce spills by two-thirds", "by 2/3 [two-thirds]"},
        {"reduce spills by 3", "by 3 [3]"},
        {"win a 15% reduction in spills", "by 15 % [15%]"},
        {"double the harvest", "by 2 [double]"},
        {"cut the queue in half", "by 0.5 [in half]"},
        {"grow twice as many leeks", "by 2 [twice]"},
        {"collect letters from 20 readers", "plain 20 readers [20]"},
        {"send cards to 20 readers", "plain 20 readers [20]"},
        {"take a 20-minute walk", "length 20 min [20-minute]"},
        {"take a ten-minute walk", "length 10 min [ten-minute]"},
        {"rest for 30 minutes", "length 30 min [30 minutes]"},
        {"pass section 522", "name 522 [522]"},
        {"hold 1:1s with 5 cooks", "name 1 [1:1s]; plain 5 cooks [5]"},
        {"run in the 2nd league", "name 2 [2nd]"},
        {"sing 3 times a week", "plain 3 times per week [3 times]"},
        {"sing twice a week", "plain 2 times per week [twice]"},
        {"sing every 2 weeks", ""},
    };

    (void)state;
    CHECK(rows);
}

static void test_bounds(void **state)
{
    static const struct row rows[] = {
        {"sell at least 5 lamps", "plain at-least 5 lamps [5]"},
        {"sell no more than 5 lamps", "plain at-most 5 lamps [5]"},
        {"sell no fewer than 5 lamps", "plain at-least 5 lamps [5]"},
        {"sell up to 5 lamps", "plain at-most 5 lamps [5]"},
        {"sell \xe2\x89\xa5 5 lamps", "plain at-least 5 lamps [5]"},
        {"sell < 5 lamps", "plain at-most 5 lamps [5]"},
        {"sell 5 lamps or more", "plain at-least 5 lamps [5]"},
        {"sell 5+ lamps", "plain at-least 5 lamps [5]"},
        {"reach 4 stars or fewer", "plain at-most 4 stars [4 stars]"},
        {"bring spills to no more than about 5", "to at-most 5 [5]"},
        {"bring spills to under 2%", "to at-most 2 % [2%]"},
        {"bring spills to zero", "to 0 [zero]"},
        {"sell about 5 lamps", "plain 5 lamps [5]"},
        {"reply within 2 hours of a call", "plain at-most 2 h [2 hours]"},
    };

    (void)state;
    CHECK(rows);
}

static void test_dates_and_windows_are_no_amounts(void **state)
{
    static const struct row rows[] = {
        {"open by 30 March 2026", ""},
        {"open by 2026-03-30", ""},
        {"open within 12 weeks", ""},
        {"open in Q3 2026", ""},
        {"open at 4 PM", ""},
        {"open 5 shops by week 6", "plain 5 shops [5]"},
        {"grow sales by 2050 units", "by 2050 units [2050]"},
    };

    (void)state;
    CHECK(rows);
}

static void test_unit_span_is_the_unit(void **state)
{
    const char *text = "paint 5 old garden fences";
    struct calendar calendar = calendar_make(0, 0);
    struct arena arena;

    (void)state;
    arena_init(&arena, out_of_memory);
    struct parts parts = parts_read(&arena, text, &calendar);
    assert_int_equal(parts.amounts.count, 1);
    struct span unit = parts.amounts.items[0].unit_span;
    assert_int_equal(unit.length, strlen("fences"));
    assert_memory_equal(text + unit.start, "fences", unit.length);
    arena_free(&arena);
}

static void test_scaling_stays_within_digits(void **state)
{
    struct decimal value = {999999999999999, 0};

    (void)state;
    assert_false(decimal_known(number_scale(value, 10)));
    assert_int_equal(number_scale((struct decimal){25, 1}, 1000).units, 2500);
    assert_int_equal(number_scale((struct decimal){25, 1}, 1000).scale, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_values),
        cmocka_unit_test(test_units),
        cmocka_unit_test(test_ratios_and_ranges),
        cmocka_unit_test(test_roles),
        cmocka_unit_test(test_bounds),
        cmocka_unit_test(test_dates_and_windows_are_no_amounts),
        cmocka_unit_test(test_unit_span_is_the_unit),
        cmocka_unit_test(test_scaling_stays_within_digits),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
