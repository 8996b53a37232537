/*
 * Sorting rows by their cells, which are got once.
 */

#include <stdlib.h>
#include <string.h>

#include "io/view.h"

/** A row with its cells by sort key. qsort() has no argument of its own, so the row has it. */
struct sortable {
    const void *row;
    const struct cell *cells;
    const struct sort_key *keys;
    size_t key_count;
    size_t position;
};

/** <0, 0, >0 for two cells of one column, neither missing. */
static int compare_cells(struct cell a, struct cell b)
{
    switch (a.kind) {
    case CELL_TEXT: return strcmp(a.text, b.text);
    case CELL_NUMBER: return decimal_compare(a.number, b.number);
    case CELL_DATE: return (a.date > b.date) - (a.date < b.date);
    case CELL_BOOL: return a.truth - b.truth;
    case CELL_NONE: break;
    }
    return 0;
}

/** The same for any cells: what is missing comes last, upwards and downwards. */
static int compare_by_key(struct cell a, struct cell b, bool descending)
{
    if (a.kind == CELL_NONE || b.kind == CELL_NONE) {
        return (a.kind == CELL_NONE) - (b.kind == CELL_NONE);
    }
    return descending ? compare_cells(b, a) : compare_cells(a, b);
}

static int compare_rows(const void *left, const void *right)
{
    const struct sortable *a = left;
    const struct sortable *b = right;

    for (size_t i = 0; i < a->key_count; i++) {
        int order = compare_by_key(a->cells[i], b->cells[i], a->keys[i].descending);

        if (order != 0) {
            return order;
        }
    }
    return (a->position > b->position) - (a->position < b->position);
}

static const struct cell *get_cells(struct arena *arena, const struct sort_key *keys, size_t count,
                                    const void *row)
{
    struct cell *cells = arena_array(arena, count, sizeof(*cells));

    for (size_t i = 0; i < count; i++) {
        cells[i] = column_cell(keys[i].column, row);
    }
    return cells;
}

void view_sort(struct view *view, const struct sort_key *keys, size_t count)
{
    struct arena *arena = view->sheet->arena;
    struct sortable *items;

    if (count == 0) {
        return;
    }
    items = arena_array(arena, view->row_count, sizeof(*items));
    for (size_t i = 0; i < view->row_count; i++) {
        const struct cell *cells = get_cells(arena, keys, count, view->rows[i]);

        items[i] = (struct sortable){view->rows[i], cells, keys, count, i};
    }
    qsort(items, view->row_count, sizeof(*items), compare_rows);
    for (size_t i = 0; i < view->row_count; i++) {
        view->rows[i] = items[i].row;
    }
}
