/*
 * Cells: made from what records and figures hold, written as data or for a person.
 */

#include <string.h>

#include "io/view.h"
#include "model/model.h"

/** Places that a ratio is rounded to on output. */
enum { RATIO_PLACES = 4 };

struct cell cell_text(const char *text)
{
    return (struct cell){.kind = text ? CELL_TEXT : CELL_NONE, .text = text};
}

struct cell cell_number(struct decimal number)
{
    return (struct cell){.kind = decimal_known(number) ? CELL_NUMBER : CELL_NONE, .number = number};
}

struct cell cell_ratio(struct ratio ratio)
{
    if (!ratio_known(ratio)) {
        return (struct cell){0};
    }
    return cell_number(ratio_round(ratio, RATIO_PLACES));
}

struct cell cell_date(day_t date)
{
    return (struct cell){.kind = date == DAY_NONE ? CELL_NONE : CELL_DATE, .date = date};
}

struct cell cell_bool(bool truth)
{
    return (struct cell){.kind = CELL_BOOL, .truth = truth};
}

struct cell column_cell(const struct column *column, const void *row)
{
    return column->get(row, column);
}

const char *cell_data(struct cell cell, char out[DECIMAL_SIZE])
{
    switch (cell.kind) {
    case CELL_TEXT: return cell.text;
    case CELL_NUMBER: return decimal_format(cell.number, out);
    case CELL_DATE: return date_format(cell.date, out);
    case CELL_BOOL: return cell.truth ? "true" : "false";
    case CELL_NONE: break;
    }
    return "";
}

const char *cell_page(struct cell cell, const struct column *column, char out[DECIMAL_SIZE])
{
    if (cell.kind == CELL_BOOL) {
        return cell.truth ? "yes" : "no";
    }
    if (cell.kind == CELL_NUMBER && column->percent) {
        struct ratio share = ratio_from_decimal(cell.number);

        ratio_format(ratio_mul(share, ratio_from_int(100)), 0, out);
        return strcat(out, "%");
    }
    return cell_data(cell, out);
}

bool column_right(const struct column *column)
{
    return column->kind == CELL_NUMBER;
}

char *column_title(struct arena *arena, const struct column *column)
{
    char *title = arena_strdup(arena, column->name);

    for (char *c = title; *c; c++) {
        if (*c == '_') {
            *c = ' ';
        }
    }
    return title;
}
