/*
 * Rows as a table for a terminal: columns aligned by display width, numbers on the right, the
 * widest texts cut where the window is too narrow. No rows, no table.
 */

#include <stdint.h>
#include <string.h>

#include "base/buffer.h"
#include "base/text.h"
#include "io/view.h"

enum {
    /** Spaces between two columns. */
    GAP = 2,
    /** No text column is cut below this. */
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
    for (size_t i = 0; i < table->row_count; i++) {
        fill_row(table, table_row(table, i), i < header ? NULL : view->rows[i - header]);
    }
}

/** The widest column of texts that may still be cut; NULL if there is none. */
static size_t *widest_text(const struct table *table)
{
    const struct view *view = table->view;
    size_t *widest = NULL;

    for (size_t i = 0; i < view->column_count; i++) {
        bool may_cut = view->columns[i]->kind == CELL_TEXT && !view->columns[i]->status &&
                       table->widths[i] > NARROWEST;

        if (may_cut && (!widest || table->widths[i] > *widest)) {
            widest = &table->widths[i];
        }
    }
    return widest;
}

/** Narrow text columns, the widest first, until the table fits the window or cannot. */
static void fit(struct table *table)
{
    const struct view *view = table->view;
    size_t width = 0;
    size_t *widest = widest_text(table);

    for (size_t i = 0; i < view->column_count; i++) {
        width += table->widths[i] + (i > 0 ? GAP : 0);
    }
    while (widest && view->options->width > 0 && width > view->options->width) {
        size_t excess = width - view->options->width;
        size_t cut = *widest - NARROWEST < excess ? *widest - NARROWEST : excess;

        *widest -= cut;
        width -= cut;
        widest = widest_text(table);
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
            put_box(&table, &line, c, table_row(&table, i)[c]);
        }
        putc_unlocked('\n', out);
    }
}
