/*
 * Series of values as bars.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "io/spark.h"

static void no_memory(void)
{
    abort();
}

/** Values written "1 2.5 -3". */
static size_t read_values(const char *text, struct decimal *values)
{
    size_t count = 0;

    while (*text) {
        size_t length = strcspn(text, " ");

        assert_int_equal(decimal_parse(text, length, &values[count++]), DECIMAL_OK);
        text += length + (text[length] == ' ');
    }
    return count;
}

static void draws_values(void **state)
{
    static const struct {
        const char *values;
        size_t width;
        const char *bars;
    } rows[] = {
        {"", 10, ""},
        {"1 2", 0, ""},
        {"5", 10, "▄"},
        {"5 5 5", 10, "▄▄▄"},
        {"0 1 2 3 4 5 6 7", 10, "▁▂▃▄▅▆▇█"},
        {"7 6 5 4 3 2 1 0", 8, "█▇▆▅▄▃▂▁"},
        {"-0.5 0 0.5", 10, "▁▅█"},
        {"66 70 69 73 76 78 80 81 83 85 86 88", 12, "▁▂▂▃▄▅▅▆▆▇▇█"},
        /* picked evenly, the ends included; the height is that of the whole series */
        {"0 9 1 9 7", 3, "▁▂▆"},
        {"0 7 3", 1, "▄"},
        {"999999999999999 0.000000000000001", 2, "█▁"},
    };
    struct decimal values[16];

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct arena arena;
        size_t count = read_values(rows[i].values, values);

        arena_init(&arena, no_memory);
        assert_string_equal(spark(&arena, values, count, rows[i].width), rows[i].bars);
        arena_free(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(draws_values),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
