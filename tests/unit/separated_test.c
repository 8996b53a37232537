/*
 * Sheets as CSV and TSV, and CSV back again.
 */

#include "io/rows.h"
#include "sheet_fixture.h"

/** One line of csv or tsv with the text as its goal and 'x' behind it. */
static const char *line_of(void **state, const char *text, struct sheet_options options)
{
    struct line line = {.goal = text, .person = "x", .progress = "-5", .due = ""};
    struct sheet sheet = make_sheet(*state, &line, 1);

    options.columns = "goal,person";
    options.no_header = true;
    return written(&sheet, &options);
}

struct expected {
    const char *text;
    const char *line;
};

static void assert_lines(void **state, const struct expected *rows, size_t count,
                         struct sheet_options options)
{
    for (size_t i = 0; i < count; i++) {
        assert_string_equal(line_of(state, rows[i].text, options), rows[i].line);
    }
}

#define ASSERT_LINES(state, rows, ...) \
    assert_lines(state, rows, sizeof(rows) / sizeof((rows)[0]), (struct sheet_options){__VA_ARGS__})

static void quotes_only_where_needed(void **state)
{
    static const struct expected rows[] = {
        {NULL, ",x\n"},
        {"", "\"\",x\n"},
        {"a b", "a b,x\n"},
        {"a,b", "\"a,b\",x\n"},
        {"say \"hi\"", "\"say \"\"hi\"\"\",x\n"},
        {"a\nb", "\"a\nb\",x\n"},
        {"a\r\nb", "\"a\r\nb\",x\n"},
        {" a", "\" a\",x\n"},
        {"a ", "\"a \",x\n"},
        {"a;b\tc", "a;b\tc,x\n"},
        {"Größe 日本 ≥", "Größe 日本 ≥,x\n"},
    };

    ASSERT_LINES(state, rows, .format = FORMAT_CSV);
}

static void guards_what_a_spreadsheet_would_run(void **state)
{
    static const struct expected rows[] = {
        {"=1+1", "'=1+1,x\n"},
        {"+1", "'+1,x\n"},
        {"-1", "'-1,x\n"},
        {"@SUM(A1)", "'@SUM(A1),x\n"},
        {"\ta", "'\ta,x\n"},
        {"\ra", "\"'\ra\",x\n"},
        {"=a,b", "\"'=a,b\",x\n"},
        {"a=1", "a=1,x\n"},
        {" =1", "\" =1\",x\n"},
        /* guarded already: one more, so that one can be taken away */
        {"'=1", "''=1,x\n"},
        {"''-1", "'''-1,x\n"},
        {"'a", "'a,x\n"},
        {"'", "',x\n"},
    };

    ASSERT_LINES(state, rows, .format = FORMAT_CSV);
}

static void leaves_text_alone_where_told(void **state)
{
    static const struct expected rows[] = {
        {"=1+1", "=1+1,x\n"},
        {"'=1", "'=1,x\n"},
        {"-a,b", "\"-a,b\",x\n"},
    };

    ASSERT_LINES(state, rows, .format = FORMAT_CSV, .no_guard = true);
}

static void escapes_in_tsv(void **state)
{
    static const struct expected rows[] = {
        {NULL, "\tx\n"},
        {"", "\tx\n"},
        {"a,\"b\" ", "a,\"b\" \tx\n"},
        {"a\tb\nc\rd\\e", "a\\tb\\nc\\rd\\\\e\tx\n"},
        {"=1", "'=1\tx\n"},
    };

    ASSERT_LINES(state, rows, .format = FORMAT_TSV);
}

static void shows_control_characters_escaped_on_a_terminal(void **state)
{
    static const struct expected rows[] = {
        {"a\033[31mb", "a\\x1b[31mb,x\n"},
        {"a\"b", "\"a\"\"b\",x\n"},
    };
    static const struct expected raw[] = {{"a\033[31mb", "a\033[31mb,x\n"}};

    ASSERT_LINES(state, rows, .format = FORMAT_CSV, .width = 80);
    ASSERT_LINES(state, raw, .format = FORMAT_CSV, .width = 0);
}

static void writes_every_kind_of_cell(void **state)
{
    static const struct line lines[] = {
        {"jordan", "on-time", "-0.5", "2026-03-30", "on-track", 1, false},
        {NULL, NULL, "", "", NULL, -1, false},
    };
    struct sheet sheet = make_sheet(*state, lines, 2);
    struct sheet_options options = {.format = FORMAT_CSV};

    assert_string_equal(written(&sheet, &options), "person,goal,progress,due_date,stale\n"
                                                   "jordan,on-time,-0.5,2026-03-30,true\n"
                                                   ",,,,\n");
    options.format = FORMAT_TSV;
    options.bom = true;
    assert_string_equal(written(&sheet, &options),
                        "\xEF\xBB\xBFperson\tgoal\tprogress\tdue_date\tstale\n"
                        "jordan\ton-time\t-0.5\t2026-03-30\ttrue\n"
                        "\t\t\t\t\n");
}

static void a_row_of_one_missing_cell_is_no_blank_line(void **state)
{
    static const struct line line = {0};
    struct sheet sheet = make_sheet(*state, &line, 1);
    struct sheet_options options = {.format = FORMAT_CSV, .columns = "person"};

    assert_string_equal(written(&sheet, &options), "person\n\"\"\n");
}

/* Back again */

static uint32_t next_random(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 16;
}

/** A text of characters that mean something to someone; NULL now and then. */
static const char *random_text(struct arena *arena, uint32_t *seed)
{
    static const char *const pieces[] = {"a", ",", "\"", "\n", "\r", "\r\n", " ",  "\t", "'",  "=",
                                         "+", "-", "@",  ";",  "é",  "日",   "'=", "''", "\\", "1"};
    uint32_t count = next_random(seed) % 7;
    char *text = arena_alloc(arena, 64);

    for (uint32_t i = 0; i < count; i++) {
        strcat(text, pieces[next_random(seed) % (sizeof(pieces) / sizeof(pieces[0]))]);
    }
    return next_random(seed) % 8 ? text : NULL;
}

static void assert_same(const char *text, const char *expected)
{
    if (expected) {
        assert_non_null(text);
        assert_string_equal(text, expected);
    } else {
        assert_null(text);
    }
}

/** Whatever the texts are, writing them as CSV and reading that gives the same texts. */
static void every_text_comes_back(void **state)
{
    enum { COUNT = 5000 };
    static const char *const names[] = {"goal", "person", NULL};
    struct line *lines = arena_array(*state, COUNT, sizeof(*lines));
    struct sheet sheet = make_sheet(*state, lines, COUNT);
    uint32_t seed = 7;

    for (size_t i = 0; i < COUNT; i++) {
        lines[i] =
            (struct line){.goal = random_text(*state, &seed), .person = random_text(*state, &seed)};
    }
    for (int bom = 0; bom < 2; bom++) {
        struct sheet_options options = {
            .format = FORMAT_CSV, .columns = "person,goal", .bom = bom != 0};
        const char *text = written(&sheet, &options);
        struct diags diags;
        struct rows rows;

        diags_init(&diags, *state);
        assert_true(rows_read(*state, "stdin", text, strlen(text),
                              &(struct row_columns){names, 2, NULL}, &rows, &diags));
        assert_int_equal(rows.count, COUNT);
        for (size_t i = 0; i < COUNT; i++) {
            assert_same(rows.items[i].values[0].text, lines[i].goal);
            assert_same(rows.items[i].values[1].text, lines[i].person);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(quotes_only_where_needed, set_up, tear_down),
        cmocka_unit_test_setup_teardown(guards_what_a_spreadsheet_would_run, set_up, tear_down),
        cmocka_unit_test_setup_teardown(leaves_text_alone_where_told, set_up, tear_down),
        cmocka_unit_test_setup_teardown(escapes_in_tsv, set_up, tear_down),
        cmocka_unit_test_setup_teardown(shows_control_characters_escaped_on_a_terminal, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(writes_every_kind_of_cell, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_row_of_one_missing_cell_is_no_blank_line, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(every_text_comes_back, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
