/*
 * Somebody's own coaching in rows: one a figure with its files, or one a piece behind a figure.
 */

#include <stddef.h>

#include "base/buffer.h"
#include "list.h"
#include "review/coach.h"

/** A figure, or a piece behind one. */
struct coach_row {
    const struct context *context;
    const struct coach_figures *coaching;
    enum coach_figure_id id;
    /** NULL in a row of the figure itself. */
    const struct coach_piece *piece;
};

/* Cells of both */

static struct cell coach_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(((const struct coach_row *)data)->coaching->coach);
}

static struct cell key_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(coach_terms[((const struct coach_row *)data)->id].key);
}

static struct cell how_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(coach_terms[((const struct coach_row *)data)->id].how);
}

/* Cells of a figure */

static const struct coach_figure *figure_of(const void *data)
{
    const struct coach_row *row = data;

    return &row->coaching->figures[row->id];
}

/** An open side of the period has no day. */
static struct cell from_cell(const void *data, const struct column *column)
{
    day_t day = ((const struct coach_row *)data)->coaching->period.first;

    (void)column;
    return cell_date(day == DAY_FIRST ? DAY_NONE : day);
}

static struct cell to_cell(const void *data, const struct column *column)
{
    day_t day = ((const struct coach_row *)data)->coaching->period.last;

    (void)column;
    return cell_date(day == DAY_LAST ? DAY_NONE : day);
}

static struct cell figure_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_ratio(figure_of(data)->value);
}

static struct cell of_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_ratio(figure_of(data)->of);
}

static struct cell unit_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(coach_terms[((const struct coach_row *)data)->id].unit);
}

/** "FILE:LINE,FILE:LINE", in the order of the pieces. */
static struct cell files_cell(const void *data, const struct column *column)
{
    const struct coach_figure *figure = figure_of(data);
    struct buffer out;

    (void)column;
    buffer_init(&out, ((const struct coach_row *)data)->context->arena);
    for (size_t i = 0; i < figure->count; i++) {
        buffer_printf(&out, "%s%s:%d", i > 0 ? "," : "", figure->pieces[i].file,
                      figure->pieces[i].line);
    }
    return cell_text(figure->count > 0 ? buffer_text(&out) : NULL);
}

static const struct column figure_columns[] = {
    {"coach", CELL_TEXT, SHOW_DATA, .is_person = true, .get = coach_cell},
    {"from", CELL_DATE, SHOW_DATA, .get = from_cell},
    {"to", CELL_DATE, SHOW_DATA, .get = to_cell},
    {"figure", CELL_TEXT, SHOW_ALWAYS, .is_name = true, .get = key_cell},
    {"value", CELL_NUMBER, SHOW_ALWAYS, .get = figure_cell},
    {"of", CELL_NUMBER, SHOW_ALWAYS, .get = of_cell},
    {"unit", CELL_TEXT, SHOW_ALWAYS, .get = unit_cell},
    {"how", CELL_TEXT, SHOW_ASKED, .get = how_cell},
    {"files", CELL_TEXT, SHOW_DATA, .get = files_cell},
};

/* Cells of a piece */

static const struct coach_piece *piece_of(const void *data)
{
    return ((const struct coach_row *)data)->piece;
}

static struct cell text_cell(const void *data, const struct column *column)
{
    return cell_text(
        *(const char *const *)(const void *)((const char *)piece_of(data) + column->argument));
}

static struct cell date_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_date(piece_of(data)->date);
}

static struct cell value_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_number(piece_of(data)->value);
}

/** Words that the pair alone may read go out when they are asked for. */
static bool is_withheld(const struct coach_row *row)
{
    return row->piece->what && row->piece->is_private && !row->context->with_private;
}

static struct cell what_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(is_withheld(data) ? NULL : piece_of(data)->what);
}

static struct cell line_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_number(decimal_make(piece_of(data)->line, 0));
}

#define AT(member) .argument = (int)offsetof(struct coach_piece, member)

static const struct column piece_columns[] = {
    {"coach", CELL_TEXT, SHOW_DATA, .is_person = true, .get = coach_cell},
    {"figure", CELL_TEXT, SHOW_ALWAYS, .is_name = true, .get = key_cell},
    {"person", CELL_TEXT, SHOW_ALWAYS, .is_person = true, .get = text_cell, AT(person)},
    {"date", CELL_DATE, SHOW_ALWAYS, .get = date_cell},
    {"value", CELL_NUMBER, SHOW_ALWAYS, .get = value_cell},
    {"state", CELL_TEXT, SHOW_ALWAYS, .get = text_cell, AT(state)},
    {"what", CELL_TEXT, SHOW_ALWAYS, .get = what_cell},
    {"how", CELL_TEXT, SHOW_ASKED, .get = how_cell},
    {"file", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(file)},
    {"line", CELL_NUMBER, SHOW_DATA, .get = line_cell},
};

/* Rows */

static struct coach_row *figure_rows(const struct context *context,
                                     const struct coach_figures *coaching, size_t *count)
{
    struct coach_row *rows = arena_array(context->arena, COACH_FIGURES, sizeof(*rows));

    for (int id = 0; id < COACH_FIGURES; id++) {
        rows[id] = (struct coach_row){context, coaching, (enum coach_figure_id)id, NULL};
    }
    *count = COACH_FIGURES;
    return rows;
}

static struct coach_row *piece_rows(const struct context *context,
                                    const struct coach_figures *coaching, size_t *count)
{
    struct coach_row *rows = NULL;
    size_t capacity = 0;

    *count = 0;
    for (int id = 0; id < COACH_FIGURES; id++) {
        for (size_t i = 0; i < coaching->figures[id].count; i++) {
            rows = arena_grow(context->arena, rows, &capacity, *count, sizeof(*rows));
            rows[(*count)++] = (struct coach_row){context, coaching, (enum coach_figure_id)id,
                                                  &coaching->figures[id].pieces[i]};
        }
    }
    return rows;
}

static void say_withheld(const struct coach_row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (is_withheld(&rows[i])) {
            say("the words of private records are left out; --private shows them");
            return;
        }
    }
}

int coach_write_rows(struct context *context, const struct coach_figures *coaching, bool pieces)
{
    struct sheet sheet = {.arena = context->arena, .row_size = sizeof(struct coach_row)};
    struct coach_row *rows;
    int code;

    sheet.columns = pieces ? piece_columns : figure_columns;
    sheet.column_count = pieces ? sizeof(piece_columns) / sizeof(piece_columns[0])
                                : sizeof(figure_columns) / sizeof(figure_columns[0]);
    rows = pieces ? piece_rows(context, coaching, &sheet.row_count)
                  : figure_rows(context, coaching, &sheet.row_count);
    sheet.rows = rows;
    code = list_write(context, &sheet, "nothing is on file for these days");
    if (code == DONE && pieces && sheet_needs(&sheet, &context->sheet, "what")) {
        say_withheld(rows, sheet.row_count);
    }
    return code;
}
