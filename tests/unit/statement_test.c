/*
 * Understanding whole statements, and the names made from them.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/text.h"
#include "model/model.h"
#include "smart/statement.h"

static void out_of_memory(void)
{
    abort();
}

/** A decimal as it is written, "-" for none. */
static const char *value(struct arena *arena, struct decimal decimal)
{
    char text[DECIMAL_SIZE];

    return decimal_known(decimal) ? arena_strdup(arena, decimal_format(decimal, text)) : "-";
}

struct row {
    const char *statement;
    const char *baseline;
    const char *target;
    const char *unit;
    const char *measure;
    /** "" for none. */
    const char *due;
};

/** From Monday 2026-01-05. */
static void check(const struct row *rows, size_t count)
{
    day_t start = day_from_civil(2026, 1, 5);
    char date[DATE_SIZE];

    for (size_t i = 0; i < count; i++) {
        const struct row *row = &rows[i];
        struct arena arena;
        arena_init(&arena, out_of_memory);
        struct understanding found = statement_understand(&arena, row->statement, start, start);
        assert_string_equal(value(&arena, found.baseline), row->baseline);
        assert_string_equal(value(&arena, found.target), row->target);
        assert_string_equal(found.unit, row->unit);
        assert_string_equal(found.measure, row->measure);
        assert_string_equal(date_format(found.due, date), row->due);
        arena_free(&arena);
    }
}

#define CHECK(rows) check(rows, sizeof(rows) / sizeof((rows)[0]))

/** Thousands with a space, as Europe writes them; below zero; so many in so many. */
static void test_numbers_as_written(void **state)
{
    static const struct row rows[] = {
        {"Grow users from 1 000 to 12 500", "1000", "12500", "", "users", ""},
        {"Cut cost from 1.200,50 to 900", "1200.5", "900", "", "cost", ""},
        {"Lift the margin from minus 5% to 3%", "-5", "3", "%", "margin", ""},
        {"Raise the share from 3 in 5 to 4 in 5", "3", "4", "/5", "share", ""},
        {"Sign 3 contracts by June 10 100 days early", "-", "3", "contracts", "contracts",
         "2026-06-10"},
    };
    CHECK(rows);
    (void)state;
}

static void test_from_to(void **state)
{
    static const struct row rows[] = {
        {"Increase on-time delivery from 65% to 90% within 12 weeks", "65", "90", "%",
         "on-time delivery", "2026-03-30"},
        {"Reduce weekly work hours from 55 to 45 within 12 weeks", "55", "45", "h",
         "weekly work hours", "2026-03-30"},
        /* nothing that a KPI counts goes there; the other number does not either */
        {"Cut the 10 km time from 1:30 to 1:10", "-", "-", "", "", ""},
        {"Cut client response time from 18 hours to 4 hours", "18", "4", "h",
         "client response time", ""},
        {"Cut misunderstandings from 12 to 6 a month by 30 June", "12", "6", "/month",
         "misunderstandings", "2026-06-30"},
        {"Raise the bakery's rating from 3.5/5 to 4.5/5", "3.5", "4.5", "/5", "bakery's rating",
         ""},
        {"By Q2, lift bread sales from EUR 12,000 to EUR 15,000", "12000", "15000", "EUR",
         "bread sales", "2026-06-30"},
        {"Cut baking time from 2 hours to 45 minutes", "120", "45", "min", "baking time", ""},
        {"Loaf defects 8% \xe2\x86\x92 3% by Friday", "8", "3", "%", "Loaf defects", "2026-01-09"},
        {"Cut night shifts from 10 hours/week to 6 hours/week", "10", "6", "h/week", "night shifts",
         ""},
        {"Lift visits from once a month to once a week", "-", "1", "/week", "visits", ""},
        {"Get the oven share to 40% (currently 25%)", "25", "40", "%", "oven share", ""},
        {"Lift orders from one in five to one in four", "20", "25", "%", "orders", ""},
        {"Cut returns from 20 to 10-15", "20", "15", "", "returns", ""},
    };

    (void)state;
    CHECK(rows);
}

static void test_target_alone(void **state)
{
    static const struct row rows[] = {
        {"Bring bread waste down to 4% by June", "-", "4", "%", "bread waste", "2026-06-30"},
        {"Reduce work hours to 45 per week", "-", "45", "h", "work hours", ""},
        {"Publish 5 short recipes this quarter", "-", "5", "recipes", "short recipes",
         "2026-03-31"},
        {"Achieve 90% oven uptime", "-", "90", "%", "oven uptime", ""},
        {"Reach at least 95% fill rate every month", "-", "95", "%", "fill rate", ""},
        {"Save $5k for a new oven", "-", "5000", "$", "new oven", ""},
        {"Oven temperature under 200 for 30 days", "-", "200", "", "Oven temperature",
         "2026-02-04"},
        {"Have zero burnt loaves", "-", "0", "loaves", "burnt loaves", ""},
    };

    (void)state;
    CHECK(rows);
}

static void test_relative(void **state)
{
    static const struct row rows[] = {
        {"Reduce burnt loaves by 50%", "-", "-", "", "burnt loaves", ""},
        {"Reduce burnt loaves by 50% from 12", "12", "6", "", "burnt loaves", ""},
        {"Increase loaves from 200 by 15%", "200", "230", "", "loaves", ""},
        {"Reduce burnt loaves by a third from 12", "12", "8", "", "burnt loaves", ""},
        {"Cut bread prices by 3 from 10", "10", "7", "", "bread prices", ""},
        {"Double loaf sales from 400", "400", "800", "", "loaf sales", ""},
        {"Halve loaf waste from 45", "45", "22.5", "", "loaf waste", ""},
    };

    (void)state;
    CHECK(rows);
}

static void test_the_first_goal_and_not_its_means(void **state)
{
    static const struct row rows[] = {
        {"Raise fill rate to 90% and reduce hours to 45", "-", "90", "%", "fill rate", ""},
        {"Achieve 90% fill rate and cut waste from 8% to 4%", "-", "90", "%", "fill rate", ""},
        {"Train 3 bakers to cut waste from 8% to 4%", "8", "4", "%", "waste", ""},
        {"Lift fill rate by holding 3 tastings", "-", "-", "", "fill rate", ""},
        {"Cut waste by half by running a ten-minute check", "-", "-", "", "waste", ""},
        {"Answer callers within 2 days by 1 May", "-", "2", "days", "callers", "2026-05-01"},
    };

    (void)state;
    CHECK(rows);
}

static void test_nothing_to_take(void **state)
{
    static const struct row rows[] = {
        {"", "-", "-", "", "", ""},
        {" \t ", "-", "-", "", "", ""},
        {"Improve teamwork", "-", "-", "", "teamwork", ""},
        {"100", "-", "100", "", "", ""},
        {"\xff\xfe\x80", "-", "-", "", "", ""},
        {"\xf0\x9f\x8e\xaf caf\xc3\xa9 sales to 40 by 1 May", "-", "40", "", "caf\xc3\xa9 sales",
         "2026-05-01"},
        {"\xd9\x85\xd8\xa8\xd9\x8a\xd8\xb9\xd8\xa7\xd8\xaa from 65% to 90%", "65", "90", "%",
         "\xd9\x85\xd8\xa8\xd9\x8a\xd8\xb9\xd8\xa7\xd8\xaa", ""},
    };

    (void)state;
    CHECK(rows);
}

static void test_keep(void **state)
{
    static const struct {
        const char *statement;
        int kind;
        const char *low;
        const char *high;
        const char *unit;
    } rows[] = {
        {"Keep burnt loaves under 2%", KEEP_AT_MOST, "-", "2", "%"},
        {"Keep oven uptime at 99.5%", KEEP_AT_LEAST, "99.5", "-", "%"},
        {"Keep complaints at 3 a week", KEEP_AT_MOST, "-", "3", "/week"},
        {"Maintain at least 95% uptime", KEEP_AT_LEAST, "95", "-", "%"},
        {"Hold humidity between 40 and 60%", KEEP_RANGE, "40", "60", "%"},
        {"Stay at or below 5 errors", KEEP_AT_MOST, "-", "5", "errors"},
        {"Hold three tastings", KEEP_NONE, "-", "-", "tastings"},
        {"At least 95% uptime every month", KEEP_NONE, "-", "-", "%"},
        {"Keep cutting waste from 8% to 4%", KEEP_NONE, "-", "-", "%"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct arena arena;
        arena_init(&arena, out_of_memory);
        struct understanding found = statement_understand(&arena, rows[i].statement, 0, 0);
        assert_int_equal(found.keep.kind, rows[i].kind);
        assert_string_equal(value(&arena, found.keep.low), rows[i].low);
        assert_string_equal(value(&arena, found.keep.high), rows[i].high);
        assert_string_equal(found.unit, rows[i].unit);
        assert_true(rows[i].kind == KEEP_NONE || !decimal_known(found.target));
        arena_free(&arena);
    }
}

static void assert_span(const char *statement, struct span span, const char *expected)
{
    assert_int_equal(span.length, strlen(expected));
    assert_memory_equal(statement + span.start, expected, span.length);
}

static void test_spans(void **state)
{
    const char *statement = "Caf\xc3\xa9s \xe2\x80\x94 lift sales from 65% to 90 percent by 1 May";
    struct arena arena;

    (void)state;
    arena_init(&arena, out_of_memory);
    struct understanding found = statement_understand(&arena, statement, 0, 0);
    assert_span(statement, found.baseline_span, "65%");
    assert_span(statement, found.target_span, "90 percent");
    assert_span(statement, found.due_span, "by 1 May");
    assert_span(statement, found.keep.span, "");
    found = statement_understand(&arena, "Keep it under 2 %", 0, 0);
    assert_span("Keep it under 2 %", found.keep.span, "2 %");
    arena_free(&arena);
}

static void test_names(void **state)
{
    static const struct {
        const char *statement;
        const char *kpi;
        const char *slug;
    } rows[] = {
        {"Increase on-time delivery from 65% to 90%", "rate", "on-time-delivery"},
        {"Reduce weekly work hours from 55 to 45", "hours", "weekly-work-hours"},
        {"Cut misunderstandings from 12 to 6 a month", "misunderstandings", "misunderstandings"},
        {"Reduce the number of night outages to 2", "outages", "night-outages"},
        {"Keep the error rate under 2 per day", "rate", "error-rate"},
        {"Time to bake a loaf from 9 to 7 minutes", "time", "time-bake-loaf"},
        {"Have 10 wedding cakes approved", "cakes", "wedding-cakes-approved"},
        {"Raise average regional customer loyalty score to 8", "score", "customer-loyalty-score"},
        {"Save $5k by June", "kpi", "save"},
        {"Improve", "kpi", "improve"},
        {"100", "kpi", "100"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct arena arena;
        arena_init(&arena, out_of_memory);
        struct understanding found = statement_understand(&arena, rows[i].statement, 0, 0);
        assert_string_equal(statement_kpi_id(&arena, &found), rows[i].kpi);
        assert_string_equal(statement_slug(&arena, rows[i].statement), rows[i].slug);
        arena_free(&arena);
    }
}

static void test_no_slug_from_nothing(void **state)
{
    struct arena arena;

    (void)state;
    arena_init(&arena, out_of_memory);
    assert_null(statement_slug(&arena, ""));
    assert_null(statement_slug(&arena, "\xf0\x9f\x8e\xaf !"));
    arena_free(&arena);
}

static void test_ids_of_deeds(void **state)
{
    static const struct {
        const char *what;
        const char *id;
    } rows[] = {
        {"Call both printers", "call-both-printers"},
        {"Join the first of these looks", "join-the-first"},
        {"Let Zoe lead the plan on Fridays", "let-zoe-lead"},
        {"Write to each of our two clients", "write"},
        {"Talk to finance about the invoices", "talk-to-finance"},
        /* a short one is left as it is */
        {"Find out why", "find-out-why"},
        {"Call Ana at", "call-ana-at"},
        {"The and of the and of the", "the"},
        {"\xf0\x9f\x8e\xaf", NULL},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct arena arena;
        arena_init(&arena, out_of_memory);
        const char *id = deed_id(&arena, rows[i].what, 13);
        assert_int_equal(id == NULL, rows[i].id == NULL);
        assert_string_equal(id != NULL ? id : "", rows[i].id != NULL ? rows[i].id : "");
        arena_free(&arena);
    }
}

/** The text over and over, so many bytes of it at least. */
static char *repeated(struct arena *arena, const char *text, size_t length)
{
    struct buffer out;

    buffer_init(&out, arena);
    while (out.length < length) {
        buffer_puts(&out, text);
    }
    return buffer_text(&out);
}

/** What takes time with the square of the length would not end here. */
static void test_long_statements(void **state)
{
    static const char *const pieces[] = {
        "Cut waste from 8% to 4% within 12 weeks. ",
        "by ",
        "a",
        "12",
        "1,",
        "twenty million ",
        "to the ",
        "no more than ",
        "every other ",
        "from 5 to ",
        "- ",
        ". ",
        "bread and waste, ",
        "e\xcc\x81\xcc\xa7",
        "at least about ",
        "by the end of ",
    };

    (void)state;
    for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++) {
        struct arena arena;
        arena_init(&arena, out_of_memory);
        size_t length = i == 0 ? (size_t)1 << 20 : (size_t)100 << 10;
        const char *statement = repeated(&arena, pieces[i], length);
        struct understanding found = statement_understand(&arena, statement, 0, 0);
        assert_true(strlen(found.measure) <= strlen(statement));
        const char *slug = statement_slug(&arena, statement);
        assert_true(slug == NULL || text_is_id(slug, strlen(slug)));
        arena_free(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_from_to),
        cmocka_unit_test(test_numbers_as_written),
        cmocka_unit_test(test_target_alone),
        cmocka_unit_test(test_relative),
        cmocka_unit_test(test_the_first_goal_and_not_its_means),
        cmocka_unit_test(test_nothing_to_take),
        cmocka_unit_test(test_keep),
        cmocka_unit_test(test_spans),
        cmocka_unit_test(test_names),
        cmocka_unit_test(test_no_slug_from_nothing),
        cmocka_unit_test(test_ids_of_deeds),
        cmocka_unit_test(test_long_statements),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
