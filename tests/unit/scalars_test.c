/*
 * Types of scalars: what each takes, and what it says to what it refuses.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/date.h"
#include "base/decimal.h"
#include "model/model.h"
#include "model/scalars.h"

struct taken {
    const struct scalar_type *type;
    const char *text;
    /** The value as value_text() shows it. */
    const char *value;
};

struct refused {
    const struct scalar_type *type;
    const char *text;
    const char *why;
    const char *help;
};

static const struct taken taken[] = {
    {&type_text, "no", "no"},
    {&type_text, "Raise it from 65% to 90%", "Raise it from 65% to 90%"},
    {&type_text, "two\nlines\n", "two\nlines\n"},
    {&type_id, "on-time", "on-time"},
    {&type_id, "2026-w03", "2026-w03"},
    {&type_reference, "me", "me"},
    {&type_reference, "team/reliable-delivery", "team/reliable-delivery"},
    {&type_reference, "jordan/on-time/rate", "jordan/on-time/rate"},
    {&type_email, "jordan@example.org", "jordan@example.org"},
    {&type_hash, "3f9c2ab1", "3f9c2ab1"},
    {&type_hash, "12345678", "12345678"},
    {&type_term, "goal", "goal"},
    {&type_term, "due", "due"},
    {&type_term, "rate/target", "rate/target"},

    {&type_number, "0", "0"},
    {&type_number, "-6.50", "-6.5"},
    {&type_amount, "123456789012345", "123456789012345"},
    {&type_quantity, "0", "0"},
    {&type_quantity, "2.5", "2.5"},
    {&type_count, "15", "15"},
    {&type_share, "0", "0"},
    {&type_share, "0.15", "0.15"},
    {&type_share, "1", "1"},
    {&type_version, "1", "1"},
    {&type_date, "2026-01-05", "2026-01-05"},
    {&type_date, "2028-02-29", "2028-02-29"},

    {&type_bool, "true", "true"},
    {&type_bool, "false", "false"},
    {&type_here, "here", "true"},
    {&type_kpi_kind, "lag", "0"},
    {&type_kpi_kind, "lead", "1"},
    {&type_purpose, "personal", "2"},
    {&type_state, "active", "0"},
    {&type_state, "draft", "1"},
    {&type_commitment, "stretch", "1"},
    {&type_cadence, "day", "1"},
    {&type_cadence, "2w", "3"},
    {&type_cadence, "quarter", "5"},

    {&type_keep, "at-least 95", "at least 95"},
    {&type_keep, "at-most 5", "at most 5"},
    {&type_keep, "20..30", "from 20 to 30"},
    {&type_keep, "-0.5..0.5", "from -0.5 to 0.5"},
    {&type_actual, "last", "0"},
    {&type_actual, "mean 14d", "14"},
    {&type_rhythm, "day", "day"},
    {&type_rhythm, "workday", "workday"},
    {&type_rhythm, "week", "1 a week"},
    {&type_rhythm, "3/week", "3 a week"},
    {&type_rhythm, "7/week", "7 a week"},
    {&type_rhythm, "friday", "on 0000100"},
    {&type_rhythm, "mon,thu", "on 1001000"},
    {&type_rhythm, "sunday", "on 0000001"},
    {&type_rhythm, "each", "each"},
    {&type_tally, "4/5", "4 of 5"},
    {&type_tally, "0/1", "0 of 1"},
    {&type_tally, "9999/9999", "9999 of 9999"},
};

#define NO_NUMBER "is not a number"
#define NO_DATE   "is not a date"
#define NO_DAY    "is not a day of the calendar"
#define NO_RHYTHM "is not a rhythm"
#define NO_KEEP   "is not a line to hold"
#define WRITE_ID  "write an id: a-z, 0-9 and '-', at most 64, not '-' first"

static const struct refused refused[] = {
    {&type_id, "On Time", "is not an id", "write 'on-time'"},
    {&type_id, "Été 2026", "is not an id", "write 'ete-2026'"},
    {&type_id, "-", "is not an id", WRITE_ID},
    {&type_reference, "team/", "is not a reference",
     "write PERSON/GOAL, PERSON/GOAL/KPI or a single id"},
    {&type_reference, "a/b/c/d", "is not a reference",
     "write PERSON/GOAL, PERSON/GOAL/KPI or a single id"},
    {&type_email, "jordan", "is not an email address", "write an email address, NAME@DOMAIN"},
    {&type_email, "jordan@", "is not an email address", "write an email address, NAME@DOMAIN"},
    {&type_email, "a@b@c", "is not an email address", "write an email address, NAME@DOMAIN"},
    {&type_email, "jo rdan@b", "is not an email address", "write an email address, NAME@DOMAIN"},
    {&type_hash, "3F9C2AB1", "is not a hash", "write eight digits 0-9 and a-f"},
    {&type_hash, "3f9c2ab", "is not a hash", "write eight digits 0-9 and a-f"},
    {&type_term, "rate", "is nothing that a revision changes",
     "write goal, start, due, KPI/baseline or KPI/target"},
    {&type_term, "rate/weight", "is nothing that a revision changes",
     "write goal, start, due, KPI/baseline or KPI/target"},

    {&type_amount, "90%", NO_NUMBER, "write 90 and put the unit into 'unit'"},
    {&type_amount, "90 %", NO_NUMBER, "write 90 and put the unit into 'unit'"},
    {&type_amount, "EUR 90", NO_NUMBER, "write 90 and put the unit into 'unit'"},
    {&type_amount, "90,5 h", NO_NUMBER, "write 90.5 and put the unit into 'unit'"},
    {&type_quantity, "15min", NO_NUMBER, "write 15"},
    {&type_amount, ">= 95", NO_NUMBER, "write 95"},
    {&type_number, "90,5", NO_NUMBER, "write a point: 90.5"},
    {&type_number, "-90,25", NO_NUMBER, "write a point: -90.25"},
    {&type_number, "1,000", NO_NUMBER, "write 1000, or 1.000 if the comma is a decimal one"},
    {&type_number, "1,000.5", NO_NUMBER, "write 1000.5"},
    {&type_number, "1_000", NO_NUMBER, "write 1000"},
    {&type_number, "1'000", NO_NUMBER, "write 1000"},
    {&type_number, "007", NO_NUMBER, "write 7"},
    {&type_number, "-00.5", NO_NUMBER, "write -0.5"},
    {&type_number, "+5", NO_NUMBER, "write 5"},
    {&type_number, ".5", NO_NUMBER, "write 0.5"},
    {&type_number, "5.", NO_NUMBER, "write 5"},
    {&type_number, "1e3", NO_NUMBER, "write it out, without an exponent"},
    {&type_number, "1.5E-3", NO_NUMBER, "write it out, without an exponent"},
    {&type_number, "12:30", NO_NUMBER, "write one number, in hours or in minutes"},
    {&type_number, ".inf", NO_NUMBER, "leave the key out where there is no number"},
    {&type_number, "-.Inf", NO_NUMBER, "leave the key out where there is no number"},
    {&type_number, ".nan", NO_NUMBER, "leave the key out where there is no number"},
    {&type_number, "0x1F", NO_NUMBER, "write it with the digits 0-9 only"},
    {&type_number, "0o17", NO_NUMBER, "write it with the digits 0-9 only"},
    {&type_number, "ninety", NO_NUMBER, "write a number such as 90 or -6.5"},
    {&type_number, "3/4", NO_NUMBER, "write a number such as 90 or -6.5"},
    {&type_number, "1-2", NO_NUMBER, "write a number such as 90 or -6.5"},
    {&type_number, "", NO_NUMBER, "write a number such as 90 or -6.5"},
    {&type_number, "1234567890123456", "has more than 15 digits",
     "round it, or count in a larger unit"},
    {&type_quantity, "-1", "is below 0", "write 0 or more"},
    {&type_count, "1.5", "is not a whole number, 0 or more", "write a whole number, 0 or more"},
    {&type_count, "-1", "is not a whole number, 0 or more", "write a whole number, 0 or more"},
    {&type_share, "15", "is more than the whole", "write 0.15 for 15%"},
    {&type_share, "1.5", "is more than the whole", "write 0.015 for 1.5%"},
    {&type_share, "-0.1", "is not a share", "write a share from 0 to 1, such as 0.3"},
    {&type_share, "101", "is not a share", "write a share from 0 to 1, such as 0.3"},
    {&type_version, "0", "is not a version of the format", "write the version of the format, 1"},
    {&type_version, "1.5", "is not a version of the format", "write the version of the format, 1"},

    {&type_date, "2026-02-30", NO_DAY, "that month goes from 01 to 28"},
    {&type_date, "2026-13-01", NO_DAY, "months go from 01 to 12, years from 0001 to 9999"},
    {&type_date, "0000-01-01", NO_DAY, "months go from 01 to 12, years from 0001 to 9999"},
    {&type_date, "2026-1-5", NO_DATE, "write 2026-01-05"},
    {&type_date, "2026/01/05", NO_DATE, "write 2026-01-05"},
    {&type_date, "2026-01-05T09:00", NO_DATE, "write 2026-01-05"},
    {&type_date, "2026-01-05 09:00:00", NO_DATE, "write 2026-01-05"},
    {&type_date, "16.1.2026", NO_DATE, "write 2026-01-16"},
    {&type_date, "05.01.2026", NO_DATE, "write 2026-01-05"},
    {&type_date, "1/16/2026", NO_DATE, "write 2026-01-16"},
    {&type_date, "16/1/2026", NO_DATE, "write 2026-01-16"},
    {&type_date, "5/5/2026", NO_DATE, "write 2026-05-05"},
    {&type_date, "5/1/2026", NO_DATE, "write 2026-01-05 or 2026-05-01, whichever is meant"},
    {&type_date, "1.16.2026", NO_DATE, "write a date, YYYY-MM-DD"},
    {&type_date, "31/31/2026", NO_DATE, "write a date, YYYY-MM-DD"},
    {&type_date, "5/1/26", NO_DATE, "write a date, YYYY-MM-DD"},
    {&type_date, "20260105", NO_DATE, "write a date, YYYY-MM-DD"},
    {&type_date, "2026-01", NO_DATE, "write a date, YYYY-MM-DD"},
    {&type_date, "2026-01-", NO_DATE, "write a date, YYYY-MM-DD"},
    {&type_date, "today", NO_DATE, "write a date, YYYY-MM-DD"},

    {&type_bool, "yes", "is not true or false", "write true or false"},
    {&type_bool, "off", "is not true or false", "write true or false"},
    {&type_bool, "True", "is not true or false", "write true or false"},
    {&type_here, "her", "is not a place for private records", "did you mean 'here'?"},
    {&type_kpi_kind, "Lag", "is not a kind of KPI", "did you mean 'lag'?"},
    {&type_state, "drafty", "is not a state", "did you mean 'draft'?"},
    {&type_state, "open", "is not a state", "write draft, active or closed"},
    {&type_cadence, "weekly", "is not a cadence", "did you mean 'week'?"},
    {&type_cadence, "", "is not a cadence", "write day, week, 2w, month or quarter"},

    {&type_keep, "95", NO_KEEP, "write at-least 95, or at-most 95"},
    {&type_keep, ">= 95", NO_KEEP, "write at-least 95"},
    {&type_keep, "at least 99.5", NO_KEEP, "write at-least 99.5"},
    {&type_keep, "max 5", NO_KEEP, "write at-most 5"},
    {&type_keep, "20-30", NO_KEEP, "write 20..30"},
    {&type_keep, "between 20 and 30", NO_KEEP, "write 20..30"},
    {&type_keep, "at-least", NO_KEEP, "write at-least 95, at-most 5 or 20..30"},
    {&type_keep, "low..high", NO_KEEP, "write at-least 95, at-most 5 or 20..30"},
    {&type_actual, "mean", "is not a way to take the actual value",
     "write last, or a mean of days such as mean 14d"},
    {&type_actual, "mean 0d", "is not a way to take the actual value",
     "write last, or a mean of days such as mean 14d"},
    {&type_actual, "mean 2w", "is not a way to take the actual value",
     "write last, or a mean of days such as mean 14d"},
    {&type_actual, "mean 9999d", "is not a way to take the actual value",
     "write last, or a mean of days such as mean 14d"},
    {&type_rhythm, "Friday", NO_RHYTHM, "write friday"},
    {&type_rhythm, "mon, thu", NO_RHYTHM, "write mon,thu"},
    {&type_rhythm, "8/week", NO_RHYTHM,
     "write day, workday, week, friday, mon,thu, 3/week or each"},
    {&type_rhythm, "mon,mon", NO_RHYTHM,
     "write day, workday, week, friday, mon,thu, 3/week or each"},
    {&type_rhythm, "mon,", NO_RHYTHM, "write day, workday, week, friday, mon,thu, 3/week or each"},
    {&type_tally, "4", "is not a tally", "write how many of how many occasions, such as 4/5"},
    {&type_tally, "0/0", "is not a tally", "write how many of how many occasions, such as 4/5"},
    {&type_tally, "04/5", "is not a tally", "write how many of how many occasions, such as 4/5"},
    {&type_tally, "5/4", "counts more done than there were occasions",
     "write the occasions behind the '/': 4/5"},
};

static char *keep_in_words(struct arena *arena, const struct keep *keep)
{
    char low[DECIMAL_SIZE];
    char high[DECIMAL_SIZE];
    switch (keep->kind) {
    case KEEP_AT_LEAST: return arena_printf(arena, "at least %s", decimal_format(keep->low, low));
    case KEEP_AT_MOST: return arena_printf(arena, "at most %s", decimal_format(keep->high, high));
    default:
        return arena_printf(arena, "from %s to %s", decimal_format(keep->low, low),
                            decimal_format(keep->high, high));
    }
}

static char *rhythm_text(struct arena *arena, const struct rhythm *rhythm)
{
    char days[] = "0000000";
    for (int i = 0; i < 7; i++) {
        days[i] = rhythm->weekdays >> i & 1 ? '1' : '0';
    }
    switch (rhythm->kind) {
    case RHYTHM_DAY: return arena_strdup(arena, "day");
    case RHYTHM_WORKDAY: return arena_strdup(arena, "workday");
    case RHYTHM_EACH: return arena_strdup(arena, "each");
    case RHYTHM_TIMES_A_WEEK: return arena_printf(arena, "%d a week", rhythm->times);
    default: return arena_printf(arena, "on %s", days);
    }
}

/** A value in words, by what its type stores. */
static const char *value_text(struct arena *arena, const struct scalar_type *type,
                              const void *value)
{
    char *number = arena_alloc(arena, DECIMAL_SIZE);
    if (type == &type_date) {
        return date_format(*(const day_t *)value, number);
    }
    if (type == &type_keep) {
        return keep_in_words(arena, value);
    }
    if (type == &type_rhythm) {
        return rhythm_text(arena, value);
    }
    if (type == &type_tally) {
        const struct tally *tally = value;
        return arena_printf(arena, "%d of %d", tally->done, tally->of);
    }
    if (type == &type_bool || type == &type_here) {
        return *(const bool *)value ? "true" : "false";
    }
    if (type->words != NULL || type == &type_actual) {
        return arena_printf(arena, "%d", *(const int32_t *)value);
    }
    if (type->size == sizeof(struct decimal)) {
        return decimal_format(*(const struct decimal *)value, number);
    }
    return *(const char *const *)value;
}

static void takes(void **state)
{
    struct arena *arena = *state;
    for (size_t i = 0; i < sizeof(taken) / sizeof(*taken); i++) {
        const struct taken *row = &taken[i];
        struct refusal refusal = {0};
        void *value = arena_alloc(arena, row->type->size);
        if (!scalar_parse(arena, row->type, row->text, strlen(row->text), value, &refusal)) {
            fail_msg("row %zu, %s '%s': %s", i, row->type->name, row->text, refusal.why);
        }
        assert_string_equal(value_text(arena, row->type, value), row->value);
    }
}

static void refuses(void **state)
{
    struct arena *arena = *state;
    for (size_t i = 0; i < sizeof(refused) / sizeof(*refused); i++) {
        const struct refused *row = &refused[i];
        struct refusal refusal = {0};
        unsigned char *value = arena_alloc(arena, row->type->size);
        memset(value, 0x5a, row->type->size);
        if (scalar_parse(arena, row->type, row->text, strlen(row->text), value, &refusal)) {
            fail_msg("row %zu: %s takes '%s'", i, row->type->name, row->text);
        }
        assert_string_equal(refusal.why, row->why);
        assert_string_equal(refusal.help, row->help);
        for (size_t b = 0; b < row->type->size; b++) {
            assert_int_equal(value[b], 0x5a);
        }
    }
}

static void text_with_nul_is_refused(void **state)
{
    struct arena *arena = *state;
    struct refusal refusal = {0};
    const char *text = NULL;
    assert_false(scalar_parse(arena, &type_text, "a\0b", 3, &text, &refusal));
    assert_string_equal(refusal.why, "holds a NUL character");
    assert_null(text);
}

/** The text need not end where the value does. */
static void length_counts(void **state)
{
    struct arena *arena = *state;
    struct refusal refusal;
    struct decimal value;
    assert_true(scalar_parse(arena, &type_number, "905", 2, &value, &refusal));
    assert_int_equal(value.units, 90);

    struct keep keep;
    assert_true(scalar_parse(arena, &type_keep, "20..305", 6, &keep, &refusal));
    assert_int_equal(keep.high.units, 30);

    struct rhythm rhythm;
    assert_true(scalar_parse(arena, &type_rhythm, "mon,thu", 3, &rhythm, &refusal));
    assert_int_equal(rhythm.weekdays, 1);
}

static void exhausted(void)
{
    abort();
}

static int set_up(void **state)
{
    static struct arena arena;
    arena_init(&arena, exhausted);
    *state = &arena;
    return 0;
}

static int tear_down(void **state)
{
    arena_free(*state);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes),
        cmocka_unit_test(refuses),
        cmocka_unit_test(text_with_nul_is_refused),
        cmocka_unit_test(length_counts),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
