/*
 * Sheets: which columns and rows come out, and in what order.
 */

#include "sheet_fixture.h"

static const struct line lines[] = {
    {"ana", "quality", "0.5", "2026-03-30", "on-track", 0, false},
    {"jordan", "on-time", "", "", "no-data", -1, false},
    {"jordan", "hours", "-0.2", "2026-03-01", "off-track", 1, false},
    {"bo", "Ärger", "1.25", "2026-12-31", "achieved", 0, false},
    {"bo", "old", "0.9", "2025-12-31", "ended", 0, true},
    {"ana", "answers", "0.5", "2026-03-02", "at-risk", 1, false},
};

static struct sheet sheet_of(void **state)
{
    return make_sheet(*state, lines, sizeof(lines) / sizeof(lines[0]));
}

static void chooses_columns(void **state)
{
    static const struct {
        const char *columns;
        enum format format;
        const char *team;
        const char *header;
    } rows[] = {
        {NULL, FORMAT_CSV, NULL, "person,goal,progress,due_date,stale\n"},
        {NULL, FORMAT_TSV, NULL, "person\tgoal\tprogress\tdue_date\tstale\n"},
        {NULL, FORMAT_MD, NULL,
         "| person | goal | progress | due date | status |\n"
         "| --- | --- | ---: | --- | --- |\n"},
        {"status,person,raw", FORMAT_CSV, NULL, "status,person,raw\n"},
        {"goal,person,goal", FORMAT_CSV, NULL,
         "column 'goal' is named twice: each column can be shown once"},
        {"team,goal", FORMAT_CSV, "acme", "team,goal\n"},
        {"goal,gaol", FORMAT_CSV, NULL, "unknown column 'gaol': did you mean 'goal'?"},
        {"xyzzy", FORMAT_CSV, NULL,
         "unknown column 'xyzzy': the columns are "
         "person, goal, progress, due_date, status, stale, raw"},
        {"goal,", FORMAT_CSV, NULL,
         "unknown column '': the columns are "
         "person, goal, progress, due_date, status, stale, raw"},
        {"team", FORMAT_CSV, NULL,
         "unknown column 'team': the columns are "
         "person, goal, progress, due_date, status, stale, raw"},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct sheet sheet = make_sheet(*state, NULL, 0);
        struct sheet_options options = {
            .format = rows[i].format, .columns = rows[i].columns, .team = rows[i].team};

        assert_string_equal(written(&sheet, &options), rows[i].header);
    }
}

static void writes_the_team_in_each_row(void **state)
{
    struct sheet sheet = make_sheet(*state, lines, 2);
    struct sheet_options options = {
        .format = FORMAT_CSV, .columns = "team,goal", .team = "acme", .no_header = true};

    assert_string_equal(written(&sheet, &options), "acme,quality\nacme,on-time\n");
}

static void sorts(void **state)
{
    static const struct {
        const char *sort;
        const char *goals;
    } rows[] = {
        {NULL, "quality\non-time\nhours\nÄrger\nanswers\n"},
        /* by bytes */
        {"goal", "answers\nhours\non-time\nquality\nÄrger\n"},
        {"-goal", "Ärger\nquality\non-time\nhours\nanswers\n"},
        /* stable */
        {"person", "quality\nanswers\nÄrger\non-time\nhours\n"},
        {"-person", "on-time\nhours\nÄrger\nquality\nanswers\n"},
        {"person,goal", "answers\nquality\nÄrger\nhours\non-time\n"},
        {"person,-goal", "quality\nanswers\nÄrger\non-time\nhours\n"},
        /* missing comes last both ways */
        {"progress", "hours\nquality\nanswers\nÄrger\non-time\n"},
        {"-progress", "Ärger\nquality\nanswers\nhours\non-time\n"},
        {"due_date", "hours\nanswers\nquality\nÄrger\non-time\n"},
        {"-due_date", "Ärger\nquality\nanswers\nhours\non-time\n"},
        {"stale", "quality\nÄrger\nhours\nanswers\non-time\n"},
        {"-stale", "hours\nanswers\nquality\nÄrger\non-time\n"},
        /* by what is not shown */
        {"raw,-goal", "hours\nquality\nanswers\nÄrger\non-time\n"},
        {"-gaol", "unknown column 'gaol': did you mean 'goal'?"},
    };
    struct sheet sheet = sheet_of(state);

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct sheet_options options = {
            .format = FORMAT_CSV, .columns = "goal", .sort = rows[i].sort, .no_header = true};

        assert_string_equal(written(&sheet, &options), rows[i].goals);
    }
}

static void sorts_thousands_in_order(void **state)
{
    enum { COUNT = 5000 };
    struct line *many = arena_array(*state, COUNT, sizeof(*many));
    struct sheet sheet = make_sheet(*state, many, COUNT);
    struct sheet_options options = {
        .format = FORMAT_CSV, .columns = "raw,goal", .sort = "raw", .no_header = true};
    const char *text;
    int last = -1;
    int last_goal = -1;

    for (int i = 0; i < COUNT; i++) {
        many[i].progress = arena_printf(*state, "%d", i * 7919 % 100);
        many[i].goal = arena_printf(*state, "%d", i);
    }
    text = written(&sheet, &options);
    for (int i = 0; i < COUNT; i++) {
        int value, goal, length;

        assert_int_equal(sscanf(text, "%d,%d\n%n", &value, &goal, &length), 2);
        assert_true(value > last || (value == last && goal > last_goal));
        last = value;
        last_goal = goal;
        text += length;
    }
    assert_string_equal(text, "");
}

static void hides_rows_unless_told(void **state)
{
    struct sheet sheet = sheet_of(state);
    struct sheet_options options = {.format = FORMAT_CSV, .columns = "goal", .no_header = true};
    struct sheet_error error;
    struct sheet_counts counts;
    FILE *null = fopen("/dev/null", "w");

    assert_true(sheet_write(&sheet, &options, null, &counts, &error));
    assert_int_equal(counts.written, 5);
    assert_int_equal(counts.hidden, 1);
    sheet.hidden = NULL;
    assert_true(sheet_write(&sheet, &options, null, &counts, &error));
    assert_int_equal(counts.written, 6);
    assert_int_equal(counts.hidden, 0);
    fclose(null);
}

static void knows_what_columns_it_needs(void **state)
{
    static const struct {
        const char *columns, *sort, *filter;
        enum format format;
        const char *column;
        bool needed;
    } rows[] = {
        {NULL, NULL, NULL, FORMAT_CSV, "stale", true},
        {NULL, NULL, NULL, FORMAT_TABLE, "stale", false},
        {NULL, NULL, NULL, FORMAT_TABLE, "status", true},
        {NULL, NULL, NULL, FORMAT_JSON, "status", false},
        {NULL, NULL, NULL, FORMAT_JSON, "raw", false},
        {"goal,raw", NULL, NULL, FORMAT_JSON, "raw", true},
        {"goal,raw", NULL, NULL, FORMAT_JSON, "stale", false},
        {"goal", "-raw", NULL, FORMAT_JSON, "raw", true},
        {"goal", NULL, "raw.over:1", FORMAT_JSON, "raw", true},
        {"raw", NULL, "word", FORMAT_JSON, "goal", true},
        {"raw", NULL, "word", FORMAT_JSON, "status", false},
        {"goal", NULL, NULL, FORMAT_JSON, "unknown", false},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct sheet sheet = sheet_of(state);
        struct sheet_options options = {
            .format = rows[i].format, .columns = rows[i].columns, .sort = rows[i].sort};
        char *words[] = {arena_strdup(*state, rows[i].filter ? rows[i].filter : "")};
        struct sheet_error error;

        assert_true(sheet_filter(&sheet, words, rows[i].filter ? 1 : 0, TODAY, &error));
        assert_int_equal(sheet_needs(&sheet, &options, rows[i].column), rows[i].needed);
    }
}

static void makes_cells(void **state)
{
    static const struct decimal absent = {0, -1};

    (void)state;
    assert_int_equal(cell_text(NULL).kind, CELL_NONE);
    assert_int_equal(cell_text("").kind, CELL_TEXT);
    assert_int_equal(cell_number(absent).kind, CELL_NONE);
    assert_int_equal(cell_number((struct decimal){0, 0}).kind, CELL_NUMBER);
    assert_int_equal(cell_date(DAY_NONE).kind, CELL_NONE);
    assert_int_equal(cell_date(0).kind, CELL_DATE);
    assert_int_equal(cell_ratio(RATIO_NONE).kind, CELL_NONE);
    /* 2/3 to four places, half away from zero */
    assert_int_equal(cell_ratio((struct ratio){2, 3}).number.units, 6667);
    assert_int_equal(cell_ratio((struct ratio){-1, 20000}).number.units, -1);
    assert_int_equal(cell_ratio((struct ratio){1, 2}).number.scale, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(chooses_columns, set_up, tear_down),
        cmocka_unit_test_setup_teardown(writes_the_team_in_each_row, set_up, tear_down),
        cmocka_unit_test_setup_teardown(sorts, set_up, tear_down),
        cmocka_unit_test_setup_teardown(sorts_thousands_in_order, set_up, tear_down),
        cmocka_unit_test_setup_teardown(hides_rows_unless_told, set_up, tear_down),
        cmocka_unit_test_setup_teardown(knows_what_columns_it_needs, set_up, tear_down),
        cmocka_unit_test_setup_teardown(makes_cells, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
