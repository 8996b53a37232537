/*
 * Rows in: CSV and JSON, their values with places, and complaints with theirs.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "io/rows.h"

static const char *const names[] = {"kpi", "date", "value", "note", NULL};
enum { NEEDED = 2 };

static void no_memory(void)
{
    abort();
}

static int set_up(void **state)
{
    struct arena *arena = malloc(sizeof(*arena));

    arena_init(arena, no_memory);
    *state = arena;
    return 0;
}

static int tear_down(void **state)
{
    arena_free(*state);
    free(*state);
    return 0;
}

/** "LINE:COLUMN-END", with "" instead of "-END" where the end is not known. */
static void add_place(struct buffer *out, struct place place)
{
    buffer_printf(out, "%d:%d", place.line, place.column);
    if (place.end_column > place.column) {
        buffer_printf(out, "-%d", place.end_column);
    }
}

/** Rows as "<a|b|~>\n", '~' for NULL; with places "<a@2:1-2|...>". */
static const char *show_rows(struct arena *arena, const struct rows *rows, bool places)
{
    struct buffer out;

    buffer_init(&out, arena);
    for (size_t r = 0; r < rows->count; r++) {
        for (size_t v = 0; names[v]; v++) {
            const struct row_value *value = &rows->items[r].values[v];

            buffer_puts(&out, v > 0 ? "|" : "<");
            buffer_puts(&out, value->text ? value->text : "~");
            if (places && value->text) {
                buffer_putc(&out, '@');
                add_place(&out, value->place);
            }
        }
        buffer_puts(&out, ">\n");
    }
    return buffer_text(&out);
}

/** Complaints as "stdin:LINE:COLUMN-END RULE message\n". */
static const char *show_diags(struct arena *arena, const struct diags *diags)
{
    struct buffer out;

    buffer_init(&out, arena);
    for (size_t i = 0; i < diags->count; i++) {
        const struct diag *diag = &diags->items[i];

        assert_string_equal(diag->place.file, "stdin");
        assert_int_equal(diag->severity, SEVERITY_ERROR);
        add_place(&out, diag->place);
        buffer_printf(&out, " %s %s\n", diag->rule, diag->message);
    }
    return buffer_text(&out);
}

static const struct row_columns columns = {names, NEEDED, NULL};

/** What rows_read() makes of length bytes: the rows, or the complaints. */
static const char *read_bytes(struct arena *arena, const char *text, size_t length, bool places)
{
    struct rows rows;
    struct diags diags;
    /* a copy of the exact size, so that reading beyond it is noticed */
    char *copy = malloc(length + (length == 0));
    bool ok;

    memcpy(copy, text, length);
    diags_init(&diags, arena);
    ok = rows_read(arena, "stdin", copy, length, &columns, &rows, &diags);
    free(copy);
    assert_int_equal(ok, diags.count == 0);
    return ok ? show_rows(arena, &rows, places) : show_diags(arena, &diags);
}

struct expected {
    const char *text;
    const char *result;
};

static void assert_rows(void **state, const struct expected *rows, size_t count, bool places)
{
    for (size_t i = 0; i < count; i++) {
        assert_string_equal(read_bytes(*state, rows[i].text, strlen(rows[i].text), places),
                            rows[i].result);
    }
}

#define ASSERT_ROWS(state, rows, places) \
    assert_rows(state, rows, sizeof(rows) / sizeof((rows)[0]), places)

static void reads_csv(void **state)
{
    static const struct expected rows[] = {
        {"kpi,date\na,b\n", "<a|b|~|~>\n"},
        {"kpi,date\n", ""},
        {"kpi,date", ""},
        {"kpi,date\na,b", "<a|b|~|~>\n"},
        {"kpi,date\r\na,b\r\n", "<a|b|~|~>\n"},
        {"kpi,date\ra,b\r", "<a|b|~|~>\n"},
        {"\xEF\xBB\xBFkpi,date\na,b\n", "<a|b|~|~>\n"},
        {"\xEF\xBB\xBF\"kpi\",date\na,b\n", "<a|b|~|~>\n"},
        /* any order, other columns, blank lines */
        {"person,value,date,kpi\nx,1,2,3\n\n\ny,4,5,6\n", "<3|2|1|~>\n<6|5|4|~>\n"},
        {"\nkpi,date\na,b\n", "<a|b|~|~>\n"},
        {"kpi,date,,\na,b,,\n", "<a|b|~|~>\n"},
        /* separators */
        {"kpi;date\n1,5;b\n", "<1,5|b|~|~>\n"},
        {"kpi;date;\"a,b,c,d,e\"\n1;2;3\n", "<1|2|~|~>\n"},
        {"kpi;date;a,b\n1;2;3\n", "<1|2|~|~>\n"},
        {"kpi;date;d (a,b)\n1;2;3\n", "<1|2|~|~>\n"},
        /* quotes */
        {"kpi,date\n\"a,b\",\"c\"\"d\"\n", "<a,b|c\"d|~|~>\n"},
        {"kpi,date\n\"a\nb\",\"c\r\nd\"\n", "<a\nb|c\r\nd|~|~>\n"},
        /* nothing is trimmed */
        {"kpi,date\n a ,\t\n", "< a |\t|~|~>\n"},
        /* missing is not the empty text */
        {"kpi,date,value\n,\"\",\n", "<~||~|~>\n"},
        /* one guarding apostrophe is taken away */
        {"kpi,date,value,note\n'=1,'-a,'@x,'+y\n", "<=1|-a|@x|+y>\n"},
        {"kpi,date,value,note\n''=1,'a,','\tx\n", "<'=1|'a|'|\tx>\n"},
        {"kpi,date\n\"'=a,b\",-5\n", "<=a,b|-5|~|~>\n"},
        {"kpi,date\né,😀\n", "<é|😀|~|~>\n"},
    };

    ASSERT_ROWS(state, rows, false);
}

static void reads_tabs(void **state)
{
    static const struct expected rows[] = {
        {"kpi\tdate\na\tb\n", "<a|b|~|~>\n"},
        {"kpi\tdate\r\na\tb\r\n\r\nc\td", "<a|b|~|~>\n<c|d|~|~>\n"},
        {"\xEF\xBB\xBFkpi\tdate\na\tb\n", "<a|b|~|~>\n"},
        /* other separators and quotes are themselves */
        {"kpi\tdate\na,b\tc;d\n", "<a,b|c;d|~|~>\n"},
        {"kpi\tdate\nq\"q\t\"a\n", "<q\"q|\"a|~|~>\n"},
        {"kpi\tdate\n\"a\" b\t\"\"\n", "<\"a\" b|\"\"|~|~>\n"},
        /* what separated.c escapes */
        {"kpi\tdate\na\\tb\\nc\\rd\tC:\\\\temp\n", "<a\tb\nc\rd|C:\\temp|~|~>\n"},
        {"kpi\tdate\n\\\\n\t\\\\\n", "<\\n|\\|~|~>\n"},
        {"kpi\tdate\n'=1\t'\\ta\n", "<=1|\ta|~|~>\n"},
        /* nothing is trimmed; an empty cell is missing */
        {"kpi\tdate\tvalue\n\t b \t\n", "<~| b |~|~>\n"},
    };

    ASSERT_ROWS(state, rows, false);
}

static void tells_where_tabbed_values_stand(void **state)
{
    static const struct expected rows[] = {
        {"kpi\tdate\tnote\nab\té\t\\\\d\n", "<ab@2:1-3|é@2:4-5|~|\\d@2:6-9>\n"},
        {"kpi\tdate\r\na\tb\r\n\r\nc\td", "<a@2:1-2|b@2:3-4|~|~>\n<c@4:1-2|d@4:3-4|~|~>\n"},
    };

    ASSERT_ROWS(state, rows, true);
}

static void complains_of_tabs(void **state)
{
    static const struct expected rows[] = {
        {"kpi\tdate\na\nb\tc\td\n", "2:1-2 C1 1 field, but the header has 2\n"
                                    "3:1-2 C1 3 fields, but the header has 2\n"},
        {"kpi\tdate\né\\q\t\\\n\\\tx\n", "2:2-3 C1 a backslash that stands for nothing\n"
                                         "2:5-6 C1 a backslash that stands for nothing\n"
                                         "3:1-2 C1 a backslash that stands for nothing\n"},
        {"kpi\tdate\na\tb\\", "2:4-5 C1 a backslash that stands for nothing\n"},
        {"kpi\tx\n1\t2\n", "1:1-4 C2 column 'date' is missing\n"},
    };

    ASSERT_ROWS(state, rows, false);
}

static void tells_where_csv_values_stand(void **state)
{
    static const struct expected rows[] = {
        {"kpi,date,note\nab,c,d\n", "<ab@2:1-3|c@2:4-5|~|d@2:6-7>\n"},
        {"kpi,date\r\na,b\r\n\r\nc,d", "<a@2:1-2|b@2:3-4|~|~>\n<c@4:1-2|d@4:3-4|~|~>\n"},
        {"kpi,date\ra,b\rc,d\r", "<a@2:1-2|b@2:3-4|~|~>\n<c@3:1-2|d@3:3-4|~|~>\n"},
        {"\xEF\xBB\xBFkpi,date\né,ü\n", "<é@2:1-2|ü@2:3-4|~|~>\n"},
        {"kpi,date\n\"é\",b\n", "<é@2:1-4|b@2:5-6|~|~>\n"},
        {"kpi,date\n\"x\ny\",b\nc,d\n", "<x\ny@2:1|b@3:4-5|~|~>\n<c@4:1-2|d@4:3-4|~|~>\n"},
        {"kpi,date\n\"\",b\n", "<@2:1-3|b@2:4-5|~|~>\n"},
    };

    ASSERT_ROWS(state, rows, true);
}

static void complains_of_csv(void **state)
{
    static const struct expected rows[] = {
        {"", "1:1 C1 there are no rows\n"},
        {" \n\n", "1:1 C1 there are no rows\n"},
        {"\xEF\xBB\xBF", "1:1 C1 there are no rows\n"},
        /* every row that does not fit, not the first alone */
        {"kpi,date\na\nb,c\nd,e,f\n", "2:1-2 C1 1 field, but the header has 2\n"
                                      "4:1-2 C1 3 fields, but the header has 2\n"},
        {"kpi,date\na,b\n\"c,d\n", "3:1 C1 the quote that opens here is never closed\n"},
        {"kpi,date\na,\"", "2:3 C1 the quote that opens here is never closed\n"},
        {"kpi,date\nüa\"b,c\n", "2:3 C1 a quote in a field that does not begin with one\n"},
        {"kpi,date\n\"a\"b,c\n", "2:4 C1 text behind closing quotes\n"},
        {"kpi,date\n\"a\" ,c\n", "2:4 C1 text behind closing quotes\n"},
        {"\"kpi\nx,date\n", "1:1 C1 the quote that opens here is never closed\n"},
        {"kpi,date\na,\xFF\n", "2:3 C1 this is not UTF-8\n"},
        {"kpi,date\na\xC3\n", "2:2 C1 this is not UTF-8\n"},
        /* columns */
        {"foo,bar\n1,2\n", "1:1-4 C2 none of the columns that are read here\n"},
        {"kpi,dates\n1,2\n", "1:5-10 C2 column 'date' is missing\n"},
        {"value,note\n1,2\n", "1:1-6 C2 column 'kpi' is missing\n"
                              "1:1-6 C2 column 'date' is missing\n"},
        {"kpi,date,kpi\n1,2,3\n", "1:10-13 C2 column 'kpi' is there twice\n"},
    };

    ASSERT_ROWS(state, rows, false);
}

static void complains_of_nul(void **state)
{
    static const char csv[] = "kpi,date\na,b\0c\n";
    static const char json[] = "{\"kpi\": \"a\0\"}";

    assert_string_equal(read_bytes(*state, csv, sizeof(csv) - 1, false), "2:4 C1 a NUL byte\n");
    assert_string_equal(read_bytes(*state, json, sizeof(json) - 1, false), "1:11 C1 a NUL byte\n");
}

static void helps(void **state)
{
    static const struct {
        const char *text, *help;
    } rows[] = {
        {"kpi,dates\n1,2\n", "is it the one named 'dates'?"},
        {"kpi,x\n1,2\n", "the columns are kpi, date, value, note"},
        {"", "begin with a header: kpi, date, value, note"},
        {"kpi,date\na,b,c\n", "a text with a separator in it stands in quotes: \"a, b\""},
        {"kpi,date\n\"a\"b,c\n", "the quotes opened at 2:1; a quote within them is written twice"},
        {"kpi\tdate\na\tb\tc\n", "a tab within a text is written \\t"},
        {"kpi\tdate\nC:\\x\tb\n",
         "\\t \\n \\r are tab, line feed and carriage return, \\\\ is a backslash"},
        {"{\"kpi\": \"a\", \"data\": 1}", "is it the one named 'data'?"},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct rows out;
        struct diags diags;

        diags_init(&diags, *state);
        assert_false(
            rows_read(*state, "stdin", rows[i].text, strlen(rows[i].text), &columns, &out, &diags));
        assert_string_equal(diags.items[0].help, rows[i].help);
    }
}

static void reads_json(void **state)
{
    static const struct expected rows[] = {
        {"{\"kpi\": \"a\", \"date\": \"b\"}\n", "<a|b|~|~>\n"},
        {"{\"kpi\":\"a\",\"date\":\"b\"}\n\n  {\"date\":\"d\",\"kpi\":\"c\"}",
         "<a|b|~|~>\n<c|d|~|~>\n"},
        {"{\"kpi\":\"a\",\"date\":\"b\"}\r\n{\"kpi\":\"c\",\"date\":\"d\"}\r\n",
         "<a|b|~|~>\n<c|d|~|~>\n"},
        {"\xEF\xBB\xBF{\"kpi\":\"a\",\"date\":\"b\"}", "<a|b|~|~>\n"},
        /* numbers are as written */
        {"{\"kpi\": 6.2, \"date\": -0.10, \"value\": 123456789012345, \"note\": 0.1}",
         "<6.2|-0.10|123456789012345|0.1>\n"},
        {"{\"kpi\": 1e3, \"date\": 0}", "<1e3|0|~|~>\n"},
        {"{\"kpi\": true, \"date\": false, \"value\": null, \"note\": \"\"}", "<true|false|~|>\n"},
        /* other members may hold anything */
        {"{\"x\": {\"kpi\": [1, \"]}\\\"\"]}, \"kpi\" : \"a\" , \"date\":\"b\", \"y\": [[]]}",
         "<a|b|~|~>\n"},
        /* escapes; an apostrophe is no guard here */
        {"{\"kpi\": \"\\u00e9\\n\\\"\", \"date\": \"'=x\"}", "<é\n\"|'=x|~|~>\n"},
        {"{\"k\\u0070i\": \"a\", \"date\": \"b\"}", "<a|b|~|~>\n"},
        {"[]", ""},
        {" [ ]\n", ""},
        {"[\n  {\"kpi\": \"a\", \"date\": \"b\"},\n  {\"kpi\": \"c\", \"date\": \"d\"}\n]\n",
         "<a|b|~|~>\n<c|d|~|~>\n"},
    };

    ASSERT_ROWS(state, rows, false);
}

static void tells_where_json_values_stand(void **state)
{
    static const struct expected rows[] = {
        {"{\"kpi\": \"é\", \"date\": 12}\n", "<é@1:9-12|12@1:22-24|~|~>\n"},
        {"{\"kpi\":1,\"date\":2}\n\n {\"é\":3,\"kpi\":4,\"date\":5}\n",
         "<1@1:8-9|2@1:17-18|~|~>\n<4@3:15-16|5@3:24-25|~|~>\n"},
        {"[{\"kpi\":1,\n\"date\":2},\n {\"kpi\":4,\"date\":5}]",
         "<1@1:9-10|2@2:8-9|~|~>\n<4@3:9-10|5@3:18-19|~|~>\n"},
    };

    ASSERT_ROWS(state, rows, true);
}

static void complains_of_json(void **state)
{
    static const struct expected rows[] = {
        {"{\"kpi\": 1, \"date\": }", "1:20-21 C1 unexpected token\n"},
        {"{\"é\": x}", "1:7-8 C1 invalid token\n"},
        {"{\"kpi\": 1", "1:10 C1 '}' expected\n"},
        {"{\"kpi\": 1, \"date\": 2} x", "1:23-24 C1 text behind the end\n"},
        {"{\"kpi\": 1, \"kpi\": 2}", "1:12-17 C1 duplicate object key\n"},
        {"{\"kpi\": 99999999999999999999}", "1:9-29 C1 too big integer\n"},
        {"{\"kpi\": \"\\u0000\"}", "1:9-17 C1 a NUL character in a text\n"},
        /* line by line: one mistake hides no other */
        {"{\"kpi\": 1, \"date\": 2}\n{\"kpi\"}\n{\"kpi\": 1}\n[1]\n",
         "2:7-8 C1 ':' expected\n"
         "3:1 C2 column 'date' is missing\n"
         "4:1-4 C1 a row is an object\n"},
        {"{\"kpi\": {\"a\": 1}, \"date\": [2]}", "1:9-17 C1 'kpi' holds values of its own\n"
                                                 "1:27-30 C1 'date' holds values of its own\n"},
        {"{}", "1:1 C2 none of the columns that are read here\n"},
        {"[1, {\"kpi\": 1, \"date\": 2}, \"x\"]", "1:2-3 C1 a row is an object\n"
                                                  "1:28-31 C1 a row is an object\n"},
        {"[\n{\"kpi\": 1 \"date\": 2}]", "2:11-17 C1 '}' expected\n"},
        {"[", "1:2 C1 ']' expected\n"},
    };

    ASSERT_ROWS(state, rows, false);
}

static void reads_ten_thousand_rows(void **state)
{
    struct buffer text;
    struct rows rows;
    struct diags diags;

    buffer_init(&text, *state);
    buffer_puts(&text, "kpi,date,value,note\n");
    for (int i = 0; i < 10000; i++) {
        buffer_printf(&text, "jordan/on-time/rate,2026-01-09,%d,\"a, b\"\n", i);
    }
    diags_init(&diags, *state);
    assert_true(rows_read(*state, "stdin", text.text, text.length, &columns, &rows, &diags));
    assert_int_equal(rows.count, 10000);
    assert_string_equal(rows.items[9999].values[2].text, "9999");
    assert_int_equal(rows.items[9999].place.line, 10001);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(reads_csv, set_up, tear_down),
        cmocka_unit_test_setup_teardown(tells_where_csv_values_stand, set_up, tear_down),
        cmocka_unit_test_setup_teardown(reads_tabs, set_up, tear_down),
        cmocka_unit_test_setup_teardown(tells_where_tabbed_values_stand, set_up, tear_down),
        cmocka_unit_test_setup_teardown(complains_of_tabs, set_up, tear_down),
        cmocka_unit_test_setup_teardown(complains_of_csv, set_up, tear_down),
        cmocka_unit_test_setup_teardown(complains_of_nul, set_up, tear_down),
        cmocka_unit_test_setup_teardown(helps, set_up, tear_down),
        cmocka_unit_test_setup_teardown(reads_json, set_up, tear_down),
        cmocka_unit_test_setup_teardown(tells_where_json_values_stand, set_up, tear_down),
        cmocka_unit_test_setup_teardown(complains_of_json, set_up, tear_down),
        cmocka_unit_test_setup_teardown(reads_ten_thousand_rows, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
