/*
 * Sheets as a table on a terminal and in Markdown.
 */

#include "sheet_fixture.h"

static const struct line lines[] = {
    {"ana", "Größe 日本", "0.5", "2026-03-30", "on-track", 0, false},
    {"jordan", "on-time", "-0.205", "", "off-track", 1, false},
    {"bo", NULL, "", "2026-12-31", "no-data", -1, false},
};

static const char *table_of(void **state, const struct line *rows, size_t count,
                            struct sheet_options options)
{
    struct sheet sheet = make_sheet(*state, rows, count);

    return written(&sheet, &options);
}

static void aligns_columns(void **state)
{
    assert_string_equal(table_of(state, lines, 3, (struct sheet_options){0}),
                        "person  goal        progress  due date    status\n"
                        "ana     Größe 日本       50%  2026-03-30  on-track\n"
                        "jordan  on-time         -21%              off-track\n"
                        "bo                            2026-12-31  no-data\n");
}

static void leaves_out_the_header(void **state)
{
    struct sheet_options options = {.no_header = true, .columns = "stale,raw,goal"};

    assert_string_equal(table_of(state, lines, 3, options), "no      0.5  Größe 日本\n"
                                                            "yes  -0.205  on-time\n"
                                                            "\n");
}

static void prints_nothing_for_no_rows(void **state)
{
    assert_string_equal(table_of(state, lines, 0, (struct sheet_options){0}), "");
}

static void rounds_percentages(void **state)
{
    static const struct {
        const char *progress, *shown;
    } rows[] = {
        {"0", "0%\n"},       {"0.92", "92%\n"},  {"0.925", "93%\n"},
        {"0.9249", "92%\n"}, {"-0.2", "-20%\n"}, {"-0.205", "-21%\n"},
        {"-0.0049", "0%\n"}, {"1.25", "125%\n"}, {"12", "1200%\n"},
    };
    struct sheet_options options = {.no_header = true, .columns = "progress"};

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct line line = {.progress = rows[i].progress};
        const char *text = table_of(state, &line, 1, options);

        assert_string_equal(text + strspn(text, " "), rows[i].shown);
    }
}

static void cuts_texts_to_the_window(void **state)
{
    static const struct line line = {
        .person = "a-person-with-a-long-id", /* 23 columns */
        .goal = "Raise on-time delivery",    /* 22 columns */
        .progress = "0.123456789",
        .due = "",
        .status = "somewhere-else",
    };
    static const struct {
        size_t width;
        const char *columns;
        const char *shown;
    } rows[] = {
        {0, "person,goal,raw", "a-person-with-a-long-id  Raise on-time delivery  0.123456789\n"},
        {60, "person,goal,raw", "a-person-with-a-long-id  Raise on-time delivery  0.123456789\n"},
        {59, "person,goal,raw", "a-person-with-a-long-…  Raise on-time delivery  0.123456789\n"},
        {46, "person,goal,raw", "a-person-with-…  Raise on-time d…  0.123456789\n"},
        {40, "person,goal,raw", "a-person-wi…  Raise on-tim…  0.123456789\n"},
        /* no text below 8 columns, no number and no status ever */
        {5, "person,goal,raw", "a-perso…  Raise o…  0.123456789\n"},
        {5, "raw,status", "0.123456789  somewhere-else\n"},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct sheet_options options = {
            .no_header = true, .columns = rows[i].columns, .width = rows[i].width};

        assert_string_equal(table_of(state, &line, 1, options), rows[i].shown);
    }
}

static void leaves_out_what_can_be_spared(void **state)
{
    struct line line = {.person = "a-person-with-a-long-id",
                        .goal = "g",
                        .progress = "0.5",
                        .due = "2026-03-30",
                        .status = "at-risk"};
    static const struct {
        size_t width;
        const char *columns;
        const char *shown;
    } rows[] = {
        {38, NULL, "a-person…  g  50%  2026-03-30  at-risk\n"},
        {37, NULL, "a-perso…  g  50%  2026-03-30  at-risk\n"},
        {36, NULL, "a-person-with-a-lo…  g  50%  at-risk\n"},
        /* but not what was asked for */
        {5, "goal,due_date", "g  2026-03-30\n"},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct sheet_options options = {
            .no_header = true, .columns = rows[i].columns, .width = rows[i].width};

        assert_string_equal(table_of(state, &line, 1, options), rows[i].shown);
    }
}

static void colors_status_words_alone(void **state)
{
    struct line rows[] = {
        {.goal = "on-track", .progress = "", .due = "", .status = "on-track"},
        {.goal = "b", .progress = "", .due = "", .status = "achieved"},
        {.goal = "c", .progress = "", .due = "", .status = "at-risk"},
        {.goal = "d", .progress = "", .due = "", .status = "off-track"},
        {.goal = "e", .progress = "", .due = "", .status = "ended"},
    };
    struct sheet_options options = {.columns = "status,goal", .color = true};

    assert_string_equal(table_of(state, rows, 5, options), "status     goal\n"
                                                           "\033[32mon-track\033[0m   on-track\n"
                                                           "\033[32machieved\033[0m   b\n"
                                                           "\033[33mat-risk\033[0m    c\n"
                                                           "\033[31moff-track\033[0m  d\n"
                                                           "ended      e\n");
}

static void shows_control_characters_escaped(void **state)
{
    struct line line = {.goal = "a\033[31m\u202eb", .person = "x"};
    struct sheet_options options = {.columns = "goal,person", .no_header = true};

    assert_string_equal(table_of(state, &line, 1, options), "a\\x1b[31m\\u202eb  x\n");
}

static void writes_markdown(void **state)
{
    struct line rows[] = {
        {"ana", "a|b\\|c\nd", "0.5", "2026-03-30", "on-track", 1, false},
        {"bo", "*x* <b> `y`\033", "", "", NULL, -1, false},
    };
    struct sheet_options options = {.format = FORMAT_MD, .columns = "person,goal,progress,stale"};

    assert_string_equal(table_of(state, rows, 2, options),
                        "| person | goal | progress | stale |\n"
                        "| --- | --- | ---: | --- |\n"
                        "| ana | a\\|b\\\\\\|c<br>d | 50% | yes |\n"
                        "| bo | \\*x\\* \\<b> \\`y\\`\\x1b |  |  |\n");
    options.no_header = true;
    options.columns = "person";
    assert_string_equal(table_of(state, rows, 2, options), "| ana |\n| bo |\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(aligns_columns, set_up, tear_down),
        cmocka_unit_test_setup_teardown(leaves_out_the_header, set_up, tear_down),
        cmocka_unit_test_setup_teardown(prints_nothing_for_no_rows, set_up, tear_down),
        cmocka_unit_test_setup_teardown(rounds_percentages, set_up, tear_down),
        cmocka_unit_test_setup_teardown(cuts_texts_to_the_window, set_up, tear_down),
        cmocka_unit_test_setup_teardown(leaves_out_what_can_be_spared, set_up, tear_down),
        cmocka_unit_test_setup_teardown(colors_status_words_alone, set_up, tear_down),
        cmocka_unit_test_setup_teardown(shows_control_characters_escaped, set_up, tear_down),
        cmocka_unit_test_setup_teardown(writes_markdown, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
