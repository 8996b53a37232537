/**
 * A small sheet for the tests of what is done with sheets.
 */

#ifndef COACH_TESTS_SHEET_FIXTURE_H
#define COACH_TESTS_SHEET_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "io/sheet.h"

/** 2026-03-04, a Wednesday. */
#define TODAY ((day_t)20516)

struct line {
    const char *person;
    const char *goal;
    /** "": missing */
    const char *progress;
    const char *due;
    const char *status;
    /** 1, 0, -1: missing */
    int stale;
    bool closed;
};

static inline struct cell get_person(const void *row, const struct column *column)
{
    (void)column;
    return cell_text(((const struct line *)row)->person);
}

static inline struct cell get_goal(const void *row, const struct column *column)
{
    (void)column;
    return cell_text(((const struct line *)row)->goal);
}

static inline struct cell get_progress(const void *row, const struct column *column)
{
    const char *text = ((const struct line *)row)->progress;
    struct decimal value;

    (void)column;
    if (decimal_parse(text, strlen(text), &value) != DECIMAL_OK) {
        return (struct cell){0};
    }
    return cell_number(value);
}

static inline struct cell get_due(const void *row, const struct column *column)
{
    const char *text = ((const struct line *)row)->due;

    (void)column;
    return cell_date(date_parse(text, strlen(text)));
}

static inline struct cell get_status(const void *row, const struct column *column)
{
    (void)column;
    return cell_text(((const struct line *)row)->status);
}

static inline struct cell get_stale(const void *row, const struct column *column)
{
    int stale = ((const struct line *)row)->stale;

    (void)column;
    return stale < 0 ? (struct cell){0} : cell_bool(stale > 0);
}

static inline bool line_hidden(const void *row)
{
    return ((const struct line *)row)->closed;
}

static const struct column line_columns[] = {
    {.name = "person", .kind = CELL_TEXT, .get = get_person},
    {.name = "goal", .kind = CELL_TEXT, .get = get_goal},
    {.name = "progress", .kind = CELL_NUMBER, .percent = true, .get = get_progress},
    {.name = "due_date", .kind = CELL_DATE, .planned = true, .spare = 1, .get = get_due},
    {.name = "status", .kind = CELL_TEXT, .status = true, .show = SHOW_PAGE, .get = get_status},
    {.name = "stale", .kind = CELL_BOOL, .show = SHOW_DATA, .get = get_stale},
    {.name = "raw", .kind = CELL_NUMBER, .show = SHOW_ASKED, .get = get_progress},
};

static const char *const line_search[] = {"person", "goal", NULL};

static inline void no_memory(void)
{
    abort();
}

/** cmocka's set-up: *state is an arena. */
static inline int set_up(void **state)
{
    struct arena *arena = malloc(sizeof(*arena));

    arena_init(arena, no_memory);
    *state = arena;
    return 0;
}

static inline int tear_down(void **state)
{
    arena_free(*state);
    free(*state);
    return 0;
}

static inline struct sheet make_sheet(struct arena *arena, const struct line *lines, size_t count)
{
    return (struct sheet){
        .arena = arena,
        .columns = line_columns,
        .column_count = sizeof(line_columns) / sizeof(line_columns[0]),
        .rows = lines,
        .row_size = sizeof(*lines),
        .row_count = count,
        .search = line_search,
        .hidden = line_hidden,
    };
}

/** What sheet_write() writes, in the arena; its complaint where it writes nothing. */
static inline const char *written(const struct sheet *sheet, const struct sheet_options *options)
{
    struct sheet_error error = {0};
    char *text = NULL;
    const char *copy;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    bool ok = sheet_write(sheet, options, out, NULL, &error);

    fclose(out);
    copy = ok ? arena_strdup(sheet->arena, text)
              : arena_printf(sheet->arena, "%s: %s", error.message,
                             error.help ? error.help : "no help");
    assert_true(ok || size == 0);
    free(text);
    return copy;
}

#endif
