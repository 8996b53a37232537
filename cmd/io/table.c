/*
 * Rows as a table for a terminal: columns aligned by display width, numbers on the right. Where
 * the window is too narrow the widest prose is cut, then names, and where that is not enough,
 * columns that can be spared are left out. No rows, no table.
 */

#include <stdint.h>
#include <string.h>

#include "base/buffer.h"
#include "base/text.h"
#include "io/view.h"

enum {
    /** Spaces between two columns. */
    GAP = 2,
    /** No text column is cut below this, unless the column says otherwise. */
    NARROWEST = 8,
};

/** A cell as it will be shown. */
struct box {
    const char *text;
    size_t width;
};

struct table {
    const struct view *view;
    /** Row by row; the header is the first row. */
    struct box *boxes;
    size_t row_count;
    /** By column. */
    size_t *widths;
    bool *left_out;
};

/** A line being written. Spaces wait until something follows them, so none trail. */
struct line {
    FILE *out;
    size_t spaces;
};

/** The colour of a status word; NULL for none. */
static const char *status_color(const char *word)
{
    static const struct {
        const char *word;
        const char *color;
    } colors[] = {
        {"on-track", "\033[32m"},
        {"achieved", "\033[32m"},
        {"at-risk", "\033[33m"},
        {"off-track", "\033[31m"},
    };

    for (size_t i = 0; i < sizeof(colors) / sizeof(colors[0]); i++) {
        if (strcmp(word, colors[i].word) == 0) {
            return colors[i].color;
        }
    }
    return NULL;
}

static struct box make_box(struct arena *arena, const char *text, size_t width)
{
    struct buffer buffer;
    size_t length = strlen(text);

    buffer_init(&buffer, arena);
    text_escape(&buffer, text, length, width);
    return (struct box){buffer_text(&buffer), text_width(buffer_text(&buffer), buffer.length)};
}

static struct box *table_row(const struct table *table, size_t row)
{
    return table->boxes + row * table->view->column_count;
}

/** Fill one row of the table; NULL is the header. */
static void fill_row(struct table *table, struct box *boxes, const void *row)
{
    const struct view *view = table->view;
    struct arena *arena = view->sheet->arena;

    for (size_t i = 0; i < view->column_count; i++) {
        const struct column *column = view->columns[i];
        char room[DECIMAL_SIZE];
        const char *text =
            row ? cell_page(column_cell(column, row), column, room) : column_title(arena, column);

        boxes[i] = make_box(arena, text, SIZE_MAX);
        if (boxes[i].width > table->widths[i]) {
            table->widths[i] = boxes[i].width;
        }
    }
}

static void fill(struct table *table)
{
    const struct view *view = table->view;
    size_t header = !view->options->no_header;

    table->row_count = view->row_count + header;
    table->boxes = arena_array(view->sheet->arena, table->row_count * view->column_count,
                               sizeof(*table->boxes));
    table->widths = arena_array(view->sheet->arena, view->column_count, sizeof(*table->widths));
    table->left_out = arena_array(view->sheet->arena, view->column_count, sizeof(*table->left_out));
    for (size_t i = 0; i < table->row_count; i++) {
        fill_row(table, table_row(table, i), i < header ? NULL : view->rows[i - header]);
    }
}

static size_t narrowest(const struct column *column)
{
    return column->narrowest > 0 ? (size_t)column->narrowest : NARROWEST;
}

/** True for texts, but not for those that mean nothing if cut: statuses, sparklines. */
static bool may_cut(const struct table *table, size_t column)
{
    const struct column *of = table->view->columns[column];

    return of->kind == CELL_TEXT && !of->status && of->spare == 0 &&
           table->widths[column] > narrowest(of);
}

/** Columns of the window that the table takes; with its texts cut as far as they may be, or not. */
static size_t width_of(const struct table *table, bool cut)
{
    size_t width = 0;

    for (size_t i = 0; i < table->view->column_count; i++) {
        if (!table->left_out[i]) {
            bool cuts = cut && may_cut(table, i);
            width += (width > 0 ? GAP : 0) +
                     (cuts ? narrowest(table->view->columns[i]) : table->widths[i]);
        }
    }
    return width;
}

/** Leave out the column that can best be spared. False if there is none. */
static bool leave_out(struct table *table)
{
    const struct view *view = table->view;
    size_t best = view->column_count;

    for (size_t i = 0; i < view->column_count; i++) {
        int spare = view->columns[i]->spare;
        if (spare > 0 && !table->left_out[i] &&
            (best == view->column_count || spare < view->columns[best]->spare)) {
            best = i;
        }
    }
    if (best == view->column_count) {
        return false;
    }
    table->left_out[best] = true;
    return true;
}

/** The widest column of prose, or of names, that may still be cut; NULL if there is none. */
static size_t *widest_text(const struct table *table, bool names)
{
    size_t *widest = NULL;

    for (size_t i = 0; i < table->view->column_count; i++) {
        if (table->view->columns[i]->is_name == names && may_cut(table, i) &&
            (!widest || table->widths[i] > *widest)) {
            widest = &table->widths[i];
        }
    }
    return widest;
}

/** Make the table fit the window, unless columns were asked for that cannot. */
static void fit(struct table *table)
{
    const struct sheet_options *options = table->view->options;
    size_t window = options->width;
    size_t *widest;

    if (window == 0) {
        return;
    }
    while (!options->columns && width_of(table, true) > window && leave_out(table)) {
    }
    while (width_of(table, false) > window &&
           ((widest = widest_text(table, false)) || (widest = widest_text(table, true)))) {
        --*widest;
    }
}

static void put(struct line *line, const char *text)
{
    for (; line->spaces > 0; line->spaces--) {
        putc_unlocked(' ', line->out);
    }
    fputs(text, line->out);
}

static void put_colored(struct line *line, const char *text, const char *color)
{
    if (color) {
        put(line, color);
    }
    put(line, text);
    if (color) {
        put(line, "\033[0m");
    }
}

static void put_box(const struct table *table, struct line *line, size_t column, struct box box)
{
    const struct view *view = table->view;
    bool colored = view->options->color && view->columns[column]->status;
    size_t space;

    if (box.width > table->widths[column]) {
        box = make_box(view->sheet->arena, box.text, table->widths[column]);
    }
    space = table->widths[column] - box.width;
    if (column_right(view->columns[column])) {
        line->spaces += space;
        space = 0;
    }
    if (box.width > 0) {
        put_colored(line, box.text, colored ? status_color(box.text) : NULL);
    }
    line->spaces += space + GAP;
}

void write_table(const struct view *view, FILE *out)
{
    struct table table = {.view = view};

    if (view->row_count == 0) {
        return;
    }
    fill(&table);
    fit(&table);
    for (size_t i = 0; i < table.row_count; i++) {
        struct line line = {.out = out};

        for (size_t c = 0; c < view->column_count; c++) {
            if (!table.left_out[c]) {
                put_box(&table, &line, c, table_row(&table, i)[c]);
            }
        }
        putc_unlocked('\n', out);
    }
}
