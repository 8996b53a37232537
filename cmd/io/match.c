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
#include "model/model.h"

/** A filter over a given set of rows. */
struct match {
    const struct sheet *sheet;
    const struct filter *filter;
    /** By wanted text: some row has exactly this. */
    bool *exact;
    /** For folding; emptied after each row. */
    struct arena scratch;
};

static bool is_number_wanted(const struct filter *filter, const struct wanted *wanted,
                             struct decimal number)
{
    int order;

    if (wanted->is_range) {
        return (!decimal_known(wanted->number) || decimal_compare(number, wanted->number) >= 0) &&
               (!decimal_known(wanted->most) || decimal_compare(number, wanted->most) <= 0);
    }
    order = decimal_compare(number, wanted->number);
    return (order > 0) - (order < 0) == filter->sign;
}

static bool is_wanted(const struct match *match, struct cell cell, size_t index)
{
    const struct wanted *wanted = &match->filter->wanted[index];

    switch (cell.kind) {
    case CELL_TEXT:
        return match->exact[index] ? strcmp(cell.text, wanted->text) == 0
                                   : text_starts_with(cell.text, wanted->text);
    case CELL_NUMBER: return is_number_wanted(match->filter, wanted, cell.number);
    case CELL_DATE: return cell.date >= wanted->period.first && cell.date <= wanted->period.last;
    case CELL_BOOL: return cell.truth == wanted->truth;
    case CELL_NONE: break;
    }
    return false;
}

static bool cell_matches(const struct match *match, const void *row)
{
    const struct filter *filter = match->filter;
    const struct column *column = filter->column;
    struct cell cell = column_cell(column, row);
    bool found = filter->wanted_count == 0 && cell.kind == CELL_NONE;

    for (size_t i = 0; i < filter->wanted_count && !found; i++) {
        found = is_wanted(match, cell, i) ||
                (column->has != NULL && column->has(row, filter->wanted[i].text));
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
    return match->filter->column ? cell_matches(match, row) : word_matches(match, row);
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

/** Where a row belongs before any filter. */
enum pile_name { SHOWN, HIDDEN, PRIVATE, PILES };

struct pile {
    const void **rows;
    size_t count;
};

static enum pile_name pile_of(const struct sheet *sheet, const void *row)
{
    if (sheet->hidden && sheet->hidden(row)) {
        return HIDDEN;
    }
    return sheet->is_private && sheet->is_private(row) ? PRIVATE : SHOWN;
}

static void sort_into_piles(const struct sheet *sheet, struct pile piles[PILES])
{
    for (int i = 0; i < PILES; i++) {
        piles[i].rows = arena_array(sheet->arena, sheet->row_count, sizeof(const void *));
    }
    for (size_t i = 0; i < sheet->row_count; i++) {
        const void *row = (const char *)sheet->rows + i * sheet->row_size;
        struct pile *pile = &piles[pile_of(sheet, row)];
        pile->rows[pile->count++] = row;
    }
}

static void keep_in_pile(struct match *match, struct pile *pile)
{
    size_t kept = 0;

    for (size_t i = 0; i < pile->count; i++) {
        if (row_matches(match, pile->rows[i])) {
            pile->rows[kept++] = pile->rows[i];
        }
    }
    pile->count = kept;
}

/** Drop the rows that do not match a filter. shown are those before any filter. */
static void keep_matching(const struct sheet *sheet, const struct filter *filter,
                          const struct pile *shown, struct pile piles[PILES])
{
    struct match match = {.sheet = sheet, .filter = filter};

    match.exact = arena_array(sheet->arena, filter->wanted_count, sizeof(*match.exact));
    arena_init(&match.scratch, sheet->arena->exhausted);
    find_exact(&match, shown->rows, shown->count);
    for (int i = 0; i < PILES; i++) {
        keep_in_pile(&match, &piles[i]);
    }
    arena_free(&match.scratch);
}

void view_filter(struct view *view)
{
    const struct sheet *sheet = view->sheet;
    struct pile piles[PILES] = {0};
    struct pile shown;

    sort_into_piles(sheet, piles);
    shown = piles[SHOWN];
    piles[SHOWN].rows = arena_array(sheet->arena, shown.count, sizeof(const void *));
    for (size_t i = 0; i < shown.count; i++) {
        piles[SHOWN].rows[i] = shown.rows[i];
    }
    for (size_t i = 0; i < sheet->filter_count; i++) {
        keep_matching(sheet, &sheet->filters[i], &shown, piles);
    }
    view->rows = piles[SHOWN].rows;
    view->row_count = piles[SHOWN].count;
    view->hidden_count = piles[HIDDEN].count;
    view->private_count = piles[PRIVATE].count;
}
