/*
 * Sheets as JSON and JSON Lines, and back again.
 */

#include <jansson.h>

#include "io/rows.h"
#include "sheet_fixture.h"

static const struct line lines[] = {
    {"jordan", "on-time", "-0.5", "2026-03-30", "on-track", 1, false},
    {NULL, "", "", "", NULL, -1, false},
    {"ana", "x", "123456789012345", "", NULL, 0, false},
};

static void writes_one_array_with_a_line_for_each_row(void **state)
{
    struct sheet sheet = make_sheet(*state, lines, 3);
    struct sheet_options options = {.format = FORMAT_JSON};

    assert_string_equal(written(&sheet, &options),
                        "[\n"
                        "  {\"person\": \"jordan\", \"goal\": \"on-time\", \"progress\": -0.5, "
                        "\"due_date\": \"2026-03-30\", \"stale\": true},\n"
                        "  {\"person\": null, \"goal\": \"\", \"progress\": null, "
                        "\"due_date\": null, \"stale\": null},\n"
                        "  {\"person\": \"ana\", \"goal\": \"x\", \"progress\": 123456789012345, "
                        "\"due_date\": null, \"stale\": false}\n"
                        "]\n");
}

static void writes_an_empty_array(void **state)
{
    struct sheet sheet = make_sheet(*state, NULL, 0);
    struct sheet_options options = {.format = FORMAT_JSON};

    assert_string_equal(written(&sheet, &options), "[]\n");
    options.format = FORMAT_JSONL;
    assert_string_equal(written(&sheet, &options), "");
}

static void writes_lines(void **state)
{
    struct sheet sheet = make_sheet(*state, lines, 2);
    struct sheet_options options = {.format = FORMAT_JSONL, .columns = "goal,raw"};

    assert_string_equal(written(&sheet, &options), "{\"goal\": \"on-time\", \"raw\": -0.5}\n"
                                                   "{\"goal\": \"\", \"raw\": null}\n");
}

static void spells_texts(void **state)
{
    static const struct {
        const char *text, *line;
    } rows[] = {
        {"a/b ~", "\"a/b ~\""},
        {"say \"hi\" \\", "\"say \\\"hi\\\" \\\\\""},
        {"a\n\tb\r\x01", "\"a\\n\\tb\\r\\u0001\""},
        {"Größe 日本 😀", "\"Größe 日本 😀\""},
        /* what would steer a terminal */
        {"a\033b", "\"a\\u001Bb\""},
        {"é\u202eb", "\"\\u00E9\\u202Eb\""},
        {"\xC2\x9b"
         "31m",
         "\"\\u009B31m\""},
        /* bytes that are not UTF-8 */
        {"a\xFFz", "\"a\uFFFDz\""},
        {"\xC3", "\"\uFFFD\""},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct line line = {.goal = rows[i].text};
        struct sheet sheet = make_sheet(*state, &line, 1);
        struct sheet_options options = {.format = FORMAT_JSONL, .columns = "goal"};

        assert_string_equal(written(&sheet, &options),
                            arena_printf(*state, "{\"goal\": %s}\n", rows[i].line));
    }
}

static void is_read_by_jansson(void **state)
{
    struct sheet sheet = make_sheet(*state, lines, 3);
    struct sheet_options options = {.format = FORMAT_JSON};
    json_t *array = json_loads(written(&sheet, &options), JSON_REJECT_DUPLICATES, NULL);

    assert_int_equal(json_array_size(array), 3);
    assert_true(json_is_true(json_object_get(json_array_get(array, 0), "stale")));
    json_decref(array);
}

static void comes_back(void **state)
{
    static const char *const names[] = {"goal", "progress", NULL};
    static const enum format formats[] = {FORMAT_JSON, FORMAT_JSONL};

    for (size_t f = 0; f < 2; f++) {
        struct sheet sheet = make_sheet(*state, lines, 3);
        struct sheet_options options = {.format = formats[f]};
        const char *text = written(&sheet, &options);
        struct diags diags;
        struct rows rows;

        diags_init(&diags, *state);
        assert_true(rows_read(*state, "stdin", text, strlen(text),
                              &(struct row_columns){names, 2, NULL}, &rows, &diags));
        assert_int_equal(rows.count, 3);
        for (size_t i = 0; i < 3; i++) {
            const char *progress = rows.items[i].values[1].text;

            assert_string_equal(rows.items[i].values[0].text, lines[i].goal);
            assert_string_equal(progress ? progress : "", lines[i].progress);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(writes_one_array_with_a_line_for_each_row, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(writes_an_empty_array, set_up, tear_down),
        cmocka_unit_test_setup_teardown(writes_lines, set_up, tear_down),
        cmocka_unit_test_setup_teardown(spells_texts, set_up, tear_down),
        cmocka_unit_test_setup_teardown(is_read_by_jansson, set_up, tear_down),
        cmocka_unit_test_setup_teardown(comes_back, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
