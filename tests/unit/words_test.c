/*
 * Figures in a sentence, and values as they were read.
 */

#include "kpi_rows.h"

/** A KPI on a day and the sentence about it. */
struct sentence {
    const char *way;
    const char *unit;
    const char *readings;
    const char *as_of;
    const char *says;
};

static void check_sentence(const struct sentence *sentence)
{
    struct row row = {sentence->says, sentence->way, "", sentence->readings, sentence->as_of, ""};
    struct bounds bounds = bounds_of(NULL);
    struct arena arena;
    struct row_kpi built;
    struct figures figures;
    row_kpi(&row, &built);
    built.kpi.unit = sentence->unit;
    kpi_figures(&built.kpi, &built.course, &bounds, &figures);
    arena_init(&arena, arena_exhausted);
    assert_string_equal(figures_in_words(&arena, &built.kpi, &built.course, &figures),
                        sentence->says);
    arena_free(&arena);
}

static void sentences(void **state)
{
    static const struct sentence rows[] = {
        {"65 -> 90", "%", ON_TIME, "2026-04-01", "ended at 88: 92% of the way from 65 to 90"},
        {"55 -> 45", "h", HOURS, "2026-04-01", "ended at 46: 90% of the way from 55 to 45"},
        {"65 -> 90", "%", ON_TIME, "2026-03-27", "at 88%: 92% of the way from 65 to 90"},
        {"55 -> 45", "h", HOURS, "2026-03-27", "at 46 h: 90% of the way from 55 to 45"},
        {"12 -> 6", NULL, "2026-02-16 9", "2026-02-16", "at 9: 50% of the way from 12 to 6"},
        {"65 -> 90", "%", "2026-02-16 91", "2026-02-16", "achieved at 91%"},
        {"18 -> 4", "h", "2026-02-16 3.5", "2026-04-16", "achieved at 3.5 h"},
        {"65 -> 90", "%", "2026-02-16 65", "2026-02-16", "at 65%: 0% of the way from 65 to 90"},
        {"65 -> 90", "%", "2026-02-16 60", "2026-02-16",
         "at 60%: farther from 90 than the 65 it started from"},
        {"65 -> 90", "%", "2026-02-16 60", "2026-04-01",
         "ended at 60: farther from 90 than the 65 it started from"},
        {"0 -> 200", "", "2026-02-16 199.5", "2026-02-16",
         "at 199.5: 99% of the way from 0 to 200"},
        {"0 -> 200", "", "2026-02-16 199", "2026-02-16", "at 199: 99% of the way from 0 to 200"},
        {"0 -> 200", "", "2026-02-16 1", "2026-02-16", "at 1: 1% of the way from 0 to 200"},
        {"65 -> 90", "%", "", "2026-02-16", "no reading yet"},
        {"65 -> 90", "%", "", "2026-04-01", "ended without a reading"},
        {"65 -> 90", "%", "", "2026-01-04", "starts on 2026-01-05"},
        {"? -> 90", "%", "2026-02-16 70", "2026-02-16", "at 70%: no baseline yet"},
        {"65 -> ?", "%", "2026-02-16 70", "2026-02-16", "at 70%: no target yet"},
        {"65 -> 65", "%", "2026-02-16 70", "2026-02-16",
         "at 70%: baseline and target are the same"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_sentence(&rows[i]);
}

static void lines_held(void **state)
{
    static const struct sentence rows[] = {
        {"20..30", "h",
         "2026-01-12 25, 2026-01-13 19, 2026-01-14 31, 2026-01-15 20, 2026-01-16 30, 2026-01-19 22",
         "2026-02-16", "at 22 h: 4 of 6 readings inside 20..30 h"},
        {"at-most 5", NULL, "2026-01-12 4, 2026-01-19 6, 2026-01-26 5", "2026-01-26",
         "at 5: 2 of 3 readings at most 5"},
        {"at-least 95", "%", "2026-01-12 94.5", "2026-01-12",
         "at 94.5%: 0 of 1 reading at least 95%"},
        {"at-most 5", "defects", "2026-01-12 4, 2026-01-19 6", "2026-04-01",
         "ended at 6: 1 of 2 readings at most 5 defects"},
        {"at-most 5", "defects", "2026-01-12 6, 2026-01-19 4", "2026-04-01",
         "achieved at 4 defects: 1 of 2 readings at most 5 defects"},
        {"at-most 5", "defects", "", "2026-01-12", "no reading yet"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_sentence(&rows[i]);
}

static void check_milestones(const char *as_of, size_t done, size_t all, const char *says)
{
    struct milestone items[4];
    struct milestones milestones = {items, all};
    struct bounds bounds = bounds_of(NULL);
    struct course course = {day(START), day(DUE), day(as_of), DECIMAL_NONE, DECIMAL_NONE, false};
    struct figures figures;
    struct arena arena;
    for (size_t i = 0; i < all; i++)
        items[i] = (struct milestone){.due = day(DUE), .done = i < done ? day(START) : DAY_NONE};
    milestone_figures(&milestones, &course, &bounds, &figures);
    arena_init(&arena, arena_exhausted);
    assert_string_equal(figures_in_words(&arena, NULL, &course, &figures), says);
    arena_free(&arena);
}

static void milestones_in_words(void **state)
{
    (void)state;
    check_milestones("2026-02-16", 2, 4, "2 of 4 milestones done");
    check_milestones("2026-02-16", 0, 1, "0 of 1 milestone done");
    check_milestones("2026-04-01", 4, 4, "4 of 4 milestones done");
    check_milestones("2026-04-01", 2, 4, "ended with 2 of 4 milestones done");
    check_milestones("2026-01-01", 0, 4, "starts on 2026-01-05");
}

static void without_dates_there_is_little_to_say(void **state)
{
    struct kpi kpi = kpi_blank("rate");
    struct course course = {DAY_NONE, DAY_NONE, day("2026-02-16"), num("65"), num("90"), false};
    struct bounds bounds = bounds_of(NULL);
    struct figures figures;
    struct arena arena;
    (void)state;
    kpi_figures(&kpi, &course, &bounds, &figures);
    arena_init(&arena, arena_exhausted);
    assert_string_equal(figures_in_words(&arena, &kpi, &course, &figures),
                        "no start and due day yet");
    arena_free(&arena);
}

static void values_are_shown_as_read(void **state)
{
    static const struct {
        const char *value;
        int32_t mean_days;
        const char *shown;
    } rows[] = {
        {"88", 0, "88"},
        {"6.2", 0, "6.2"},
        {"-0.5", 0, "-0.5"},
        {"0", 0, "0"},
        {"0.123456789", 0, "0.123456789"},
        {"0.000000000000001", 0, "0.000000000000001"},
        {"123456789012345", 0, "123456789012345"},
        {"-1.23456789012345", 0, "-1.23456789012345"},
        {"0.123456789", 7, "0.1235"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char text[DECIMAL_SIZE];
        struct kpi kpi = kpi_blank("rate");
        kpi.mean_days = rows[i].mean_days;
        value_format(&kpi, ratio_from_decimal(num(rows[i].value)), text);
        assert_string_equal(text, rows[i].shown);
    }
}

static void values_that_are_no_decimals_are_rounded(void **state)
{
    char text[DECIMAL_SIZE];
    (void)state;
    assert_string_equal(value_format(NULL, ratio_make(4, 3), text), "1.3333");
    assert_string_equal(value_format(NULL, RATIO_NONE, text), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sentences),
        cmocka_unit_test(lines_held),
        cmocka_unit_test(milestones_in_words),
        cmocka_unit_test(without_dates_there_is_little_to_say),
        cmocka_unit_test(values_are_shown_as_read),
        cmocka_unit_test(values_that_are_no_decimals_are_rounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
