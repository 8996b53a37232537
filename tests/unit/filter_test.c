/*
 * Filter words: what they keep, and what is said of those that are none.
 */

#include "sheet_fixture.h"

static const struct line lines[] = {
    {"ana", "a", "0.5", "2026-03-30", "on-track", 0, false},
    {"an", "b", "", "", "no-data", -1, false},
    {"jordan", "c", "-0.2", "2026-03-01", "off-track", 1, false},
    {"joan", "d", "1.25", "2026-12-31", "achieved", 0, false},
    {"bo", "e", "0.9", "2025-12-31", "ended", 0, true},
    {"bob", "Überblick f", "0.50", "2026-03-06", "on-track", 1, false},
    {NULL, "g 10:30", "0", "2026-02-28", "at-risk, late", 0, false},
};

/** The first letters of the goals that the words, parted by spaces, keep; or the complaint. */
static const char *kept(void **state, const char *words)
{
    struct sheet sheet = make_sheet(*state, lines, sizeof(lines) / sizeof(lines[0]));
    struct sheet_options options = {.format = FORMAT_CSV, .columns = "goal", .no_header = true};
    struct sheet_error error = {0};
    char *list[8];
    size_t count = 0;
    char *letters = arena_alloc(*state, 16);
    const char *text;

    for (char *word = strtok(arena_strdup(*state, words), " "); word; word = strtok(NULL, " ")) {
        list[count++] = word;
    }
    if (!sheet_filter(&sheet, list, count, TODAY, &error)) {
        return arena_printf(*state, "%s: %s", error.message, error.help ? error.help : "no help");
    }
    text = written(&sheet, &options);
    for (size_t i = 0; *text; i++) {
        /* the letter of "Überblick f" is its last */
        letters[i] = *text >= 'a' && *text <= 'g' ? *text : 'f';
        text += strcspn(text, "\n") + 1;
    }
    return letters;
}

struct expected {
    const char *words;
    const char *result;
};

static void assert_kept(void **state, const struct expected *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        assert_string_equal(kept(state, rows[i].words), rows[i].result);
    }
}

#define ASSERT_KEPT(state, rows) assert_kept(state, rows, sizeof(rows) / sizeof((rows)[0]))

static void filters_texts(void **state)
{
    static const struct expected rows[] = {
        {"", "abcdfg"},
        {"person:ana", "a"},
        /* equal beats prefix */
        {"person:an", "b"},
        {"person:jo", "cd"},
        {"person:x", ""},
        {"person:Ana", ""},
        /* a hidden row does not count as equal */
        {"person:bo", "f"},
        /* each of several values by itself */
        {"person:an,jo", "bcd"},
        {"status:off-track,no-data", "bc"},
        {"status:on", "af"},
        {"person:", "g"},
        {"person.not:", "abcdf"},
        {"person.not:ana", "bcdfg"},
        {"person.not:jo,an", "afg"},
        {"status:on-track person:ana", "a"},
        {"person:ana person:an", ""},
        /* whatever is before it */
        {"status:on-track person:an", ""},
    };

    ASSERT_KEPT(state, rows);
}

static void filters_numbers(void **state)
{
    static const struct expected rows[] = {
        {"progress:0.5", "af"},
        {"progress:0.50", "af"},
        {"progress:50%", "af"},
        {"progress.under:0.5", "cg"},
        {"progress.over:0.5", "d"},
        {"progress.over:124.9%", "d"},
        {"progress.over:-0.3 progress.under:0", "c"},
        {"progress:", "b"},
        {"progress.not:0.5", "bcdg"},
        {"progress:0.5,0", "afg"},
        {"raw:50%", "'50%' is not a number: write digits with a point: 0.5, -3, 42"},
        {"progress:0,5.", "'5.' is not a number: write digits with a point: 0.5, -3, 42"},
        {"progress.under:x", "'x' is not a number: write digits with a point: 0.5, -3, 42"},
        {"progress.under:0,5", "'0,5' is not a number: write digits with a point: 0.5, -3, 42"},
        {"progress.under:", "'progress.under:' lacks a value: no help"},
    };

    ASSERT_KEPT(state, rows);
}

static void filters_dates(void **state)
{
    static const struct expected rows[] = {
        {"due_date:2026-03-30", "a"},
        {"due_date:2026-03", "acf"},
        {"due_date:2026-Q1", "acfg"},
        {"due_date:2026-W09", "cg"},
        {"due_date:2026-02..2026-03", "acfg"},
        {"due_date:..2026-02", "g"},
        {"due_date:2026-03-30..", "ad"},
        {"due_date:2026-03-01..2026-03-01", "c"},
        {"due_date:2026-02,2026-12", "dg"},
        {"due_date.before:2026-03", "g"},
        {"due_date.before:2026-03-01", "g"},
        {"due_date.after:2026-03", "d"},
        {"due_date.after:2026-03-30", "d"},
        {"due_date:", "b"},
        {"due_date.not:2026-03", "bdg"},
        /* today is Wednesday 2026-03-04; the column is one of plans */
        {"due_date:friday", "f"},
        {"due_date.before:today", "cg"},
        {"due_date:-4d..+2d", "cfg"},
        {"due_date:2026-04..2026-03", "'2026-04..2026-03' ends before it begins: no help"},
        {"due_date:soon", "'soon' is not a date: "
                          "write 2026-01-12, 2026-03, 2026-W03, 2026-Q1, monday, -2w or FROM..TO"},
        {"due_date:2026-02-30", "'2026-02-30' is not a date: "
                                "write 2026-01-12, 2026-03, 2026-W03, 2026-Q1, monday, -2w or "
                                "FROM..TO"},
    };

    ASSERT_KEPT(state, rows);
}

static void filters_truths(void **state)
{
    static const struct expected rows[] = {
        {"stale:true", "cf"},
        {"stale:yes", "cf"},
        {"stale:no", "adg"},
        {"stale:false", "adg"},
        {"stale:", "b"},
        {"stale.not:yes", "abdg"},
        {"stale:yes,no", "acdfg"},
        {"stale:maybe", "'maybe' is neither yes nor no: write true, false, yes or no"},
    };

    ASSERT_KEPT(state, rows);
}

static void looks_for_plain_words(void **state)
{
    static const struct expected rows[] = {
        {"ana", "a"},
        {"AN", "abcd"},
        {"uber", "f"},
        {"ÜBERBLICK", "f"},
        {"blick bob", "f"},
        {"blick ana", ""},
        /* no column was meant */
        {"10:30", "g"},
        {"1.5:30", ""},
        {"off-track", ""},
    };

    ASSERT_KEPT(state, rows);
}

static void complains_of_unknown_names(void **state)
{
    static const struct expected rows[] = {
        {"staus:on-track", "unknown column 'staus': did you mean 'status'?"},
        {"foo:bar", "unknown column 'foo': the columns are "
                    "person, goal, progress, due_date, status, stale, raw"},
        {"due_date.befor:2026-03-01",
         "unknown filter 'due_date.befor': did you mean 'due_date.before'?"},
        {"due_date.x:2026-03-01", "unknown filter 'due_date.x': "
                                  "write NAME:VALUE, or NAME.not, .before, .after, .under, .over"},
        {"status.under:3", "'under' is for numbers, and 'status' has texts: no help"},
        {"progress.before:today", "'before' is for dates, and 'progress' has numbers: no help"},
        {"due_date.over:3", "'over' is for numbers, and 'due_date' has dates: no help"},
    };

    ASSERT_KEPT(state, rows);
}

static void tells_what_it_filters_by(void **state)
{
    struct sheet sheet = make_sheet(*state, lines, 1);
    char *words[] = {arena_strdup(*state, "status.not:ended"), arena_strdup(*state, "goal")};
    struct sheet_error error;

    assert_false(sheet_filters_by(&sheet, "status"));
    assert_true(sheet_filter(&sheet, words, 2, TODAY, &error));
    assert_true(sheet_filters_by(&sheet, "status"));
    assert_false(sheet_filters_by(&sheet, "goal"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(filters_texts, set_up, tear_down),
        cmocka_unit_test_setup_teardown(filters_numbers, set_up, tear_down),
        cmocka_unit_test_setup_teardown(filters_dates, set_up, tear_down),
        cmocka_unit_test_setup_teardown(filters_truths, set_up, tear_down),
        cmocka_unit_test_setup_teardown(looks_for_plain_words, set_up, tear_down),
        cmocka_unit_test_setup_teardown(complains_of_unknown_names, set_up, tear_down),
        cmocka_unit_test_setup_teardown(tells_what_it_filters_by, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
