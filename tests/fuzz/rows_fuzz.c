/*
 * Fuzz the reading of rows: whatever the bytes, it says no with an address, or gives valid
 * texts. Rows that were read are written as CSV and must come back the same.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "io/rows.h"
#include "io/sheet.h"

enum { NAMES = 3 };

static const char *const names[NAMES + 1] = {"kpi", "date", "value", NULL};

static void no_memory(void)
{
    abort();
}

static void require(bool truth)
{
    if (!truth) {
        abort();
    }
}

static struct cell get_value(const void *row, const struct column *column)
{
    return cell_text(((const struct row *)row)->values[column->argument].text);
}

static void check_place(struct place place)
{
    require(place.line >= 1 && place.column >= 1);
    require(place.end_column == 0 || place.end_column >= place.column);
}

static void check_rows(const struct rows *rows)
{
    for (size_t r = 0; r < rows->count; r++) {
        check_place(rows->items[r].place);
        for (size_t v = 0; v < NAMES; v++) {
            const char *text = rows->items[r].values[v].text;

            check_place(rows->items[r].values[v].place);
            require(!text || utf8_valid_length(text, strlen(text)) == strlen(text));
        }
    }
}

static bool same(const char *a, const char *b)
{
    return a && b ? strcmp(a, b) == 0 : a == b;
}

static void check_round_trip(struct arena *arena, const struct rows *rows)
{
    static const struct column columns[NAMES] = {
        {.name = "kpi", .kind = CELL_TEXT, .get = get_value, .argument = 0},
        {.name = "date", .kind = CELL_TEXT, .get = get_value, .argument = 1},
        {.name = "value", .kind = CELL_TEXT, .get = get_value, .argument = 2},
    };
    const struct sheet sheet = {.arena = arena,
                                .columns = columns,
                                .column_count = NAMES,
                                .rows = rows->items,
                                .row_size = sizeof(struct row),
                                .row_count = rows->count};
    const struct sheet_options options = {.format = FORMAT_CSV};
    struct sheet_error error;
    struct diags diags;
    struct rows again;
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);

    diags_init(&diags, arena);
    require(sheet_write(&sheet, &options, out, NULL, &error));
    fclose(out);
    require(rows_read(arena, "fuzz", text, length, &(struct row_columns){names, NAMES, NULL},
                      &again, &diags));
    free(text);
    require(again.count == rows->count);
    for (size_t r = 0; r < again.count; r++) {
        for (size_t v = 0; v < NAMES; v++) {
            require(same(again.items[r].values[v].text, rows->items[r].values[v].text));
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena;
    struct diags diags;
    struct rows rows;

    arena_init(&arena, no_memory);
    diags_init(&diags, &arena);
    if (rows_read(&arena, "fuzz", (const char *)data, size, &(struct row_columns){names, 1, names},
                  &rows, &diags)) {
        require(diags.count == 0);
        check_rows(&rows);
        check_round_trip(&arena, &rows);
    } else {
        require(diags.count > 0);
    }
    for (size_t i = 0; i < diags.count; i++) {
        check_place(diags.items[i].place);
    }
    arena_free(&arena);
    return 0;
}
