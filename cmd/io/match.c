/*
 * Which rows the filters keep.
 *
 * A text is looked for twice: a value that some row has exactly means just those rows; one that
 * no row has is a prefix. So each filter first looks over all rows that are not hidden.
 */

#include <string.h>

#include "base/buffer.h"
#include "base/text.h"
#include "io/filter.h"
#include "io/view.h"

/** A filter over a given set of rows. */
struct match {
    const struct sheet *sheet;
    const struct filter *filter;
    /** By wanted text: some row has exactly this. */
    bool *exact;
    /** For folding; emptied after each row. */
    struct arena scratch;
};

static bool is_wanted(const struct match *match, struct cell cell, size_t index)
{
    const struct wanted *wanted = &match->filter->wanted[index];

    switch (cell.kind) {
    case CELL_TEXT:
        return match->exact[index] ? strcmp(cell.text, wanted->text) == 0
                                   : text_starts_with(cell.text, wanted->text);
    case CELL_NUMBER: {
        int order = decimal_compare(cell.number, wanted->number);

        return (order > 0) - (order < 0) == match->filter->sign;
    }
    case CELL_DATE: return cell.date >= wanted->period.first && cell.date <= wanted->period.last;
    case CELL_BOOL: return cell.truth == wanted->truth;
    case CELL_NONE: break;
    }
    return false;
}

static bool cell_matches(const struct match *match, struct cell cell)
{
    const struct filter *filter = match->filter;
    bool found = filter->wanted_count == 0 && cell.kind == CELL_NONE;

    for (size_t i = 0; i < filter->wanted_count && !found; i++) {
        found = is_wanted(match, cell, i);
    }
    return found != filter->negated;
}

/**
 * A plain word: in any of the search columns, or across them with '/' between, so that a row is
 * found by its full name ("jordan/on-time").
 */
static bool word_matches(struct match *match, const void *row)
{
    const struct sheet *sheet = match->sheet;
    struct buffer cells;
    bool found;

    buffer_init(&cells, &match->scratch);
    for (size_t i = 0; i < sheet->column_count; i++) {
        if (filter_searches(sheet, &sheet->columns[i])) {
            struct cell cell = column_cell(&sheet->columns[i], row);

            buffer_puts(&cells, cell.kind == CELL_TEXT ? cell.text : "");
            buffer_putc(&cells, '/');
        }
    }
    found = text_contains_folded(&match->scratch, buffer_text(&cells), match->filter->word);
    arena_reset(&match->scratch);
    return found;
}

static bool row_matches(struct match *match, const void *row)
{
    const struct column *column = match->filter->column;

    return column ? cell_matches(match, column_cell(column, row)) : word_matches(match, row);
}

/** Note which of the wanted texts some row has exactly. */
static void find_exact(struct match *match, const void **rows, size_t count)
{
    const struct filter *filter = match->filter;

    if (!filter->column || filter->column->kind != CELL_TEXT) {
        return;
    }
    for (size_t i = 0; i < count; i++) {
        struct cell cell = column_cell(filter->column, rows[i]);

        for (size_t w = 0; w < filter->wanted_count && cell.kind == CELL_TEXT; w++) {
            match->exact[w] |= strcmp(cell.text, filter->wanted[w].text) == 0;
        }
    }
}

/** The rows that are not hidden. */
static const void **visible_rows(const struct sheet *sheet, size_t *count)
{
    const void **rows = arena_array(sheet->arena, sheet->row_count, sizeof(*rows));

    *count = 0;
    for (size_t i = 0; i < sheet->row_count; i++) {
        const void *row = (const char *)sheet->rows + i * sheet->row_size;

        if (!sheet->hidden || !sheet->hidden(row)) {
            rows[(*count)++] = row;
        }
    }
    return rows;
}

/** Drop the view's rows that do not match a filter. All are the rows before any filter. */
static void keep_matching(struct view *view, const struct filter *filter, const void **all,
                          size_t all_count)
{
    struct arena *arena = view->sheet->arena;
    struct match match = {.sheet = view->sheet, .filter = filter};
    size_t kept = 0;

    match.exact = arena_array(arena, filter->wanted_count, sizeof(*match.exact));
    arena_init(&match.scratch, arena->exhausted);
    find_exact(&match, all, all_count);
    for (size_t i = 0; i < view->row_count; i++) {
        if (row_matches(&match, view->rows[i])) {
            view->rows[kept++] = view->rows[i];
        }
    }
    view->row_count = kept;
    arena_free(&match.scratch);
}

void view_filter(struct view *view)
{
    const struct sheet *sheet = view->sheet;
    const void **all = visible_rows(sheet, &view->row_count);
    size_t all_count = view->row_count;

    view->rows = arena_array(sheet->arena, all_count, sizeof(*view->rows));
    for (size_t i = 0; i < all_count; i++) {
        view->rows[i] = all[i];
    }
    for (size_t i = 0; i < sheet->filter_count; i++) {
        keep_matching(view, &sheet->filters[i], all, all_count);
    }
}
