/*
 * Rows as CSV or TSV, LF at line ends.
 *
 * CSV quotes what RFC 4180 wants quoted and what would be trimmed. Missing is an empty cell and
 * an empty text is "", so that both come back as they were. TSV has no quotes, for cut and awk:
 * tab, line feed, carriage return and backslash are written \t \n \r \\.
 *
 * A text that a spreadsheet would run as a formula gets a leading apostrophe. So does one that
 * looks guarded already, so that taking one apostrophe away gives every text back.
 */

#include <csv.h>
#include <string.h>

#include "base/buffer.h"
#include "base/text.h"
#include "io/view.h"

static bool needs_guard(const char *text)
{
    char first = text[strspn(text, "'")];

    return first && strchr("=+-@\t\r", first);
}

static bool needs_quotes(const char *text, size_t length)
{
    return length == 0 || text[0] == ' ' || text[length - 1] == ' ' ||
           strcspn(text, ",\"\r\n") < length;
}

static void add_tabbed(struct buffer *row, const char *text)
{
    static const char plain[] = "\t\n\r\\";
    static const char escaped[] = "tnr\\";

    while (*text) {
        size_t length = strcspn(text, plain);

        buffer_add(row, text, length);
        text += length;
        if (*text) {
            buffer_putc(row, '\\');
            buffer_putc(row, escaped[strchr(plain, *text) - plain]);
            text++;
        }
    }
}

static void add_quoted(struct buffer *row, const char *text, size_t length)
{
    size_t size = csv_write(NULL, 0, text, length);

    buffer_fill(row, '"', size);
    csv_write(row->text + row->length - size, size, text, length);
}

/** The text as it may be shown: on a terminal, without what would steer it. */
static const char *shown(const struct view *view, const char *text)
{
    struct buffer buffer;

    if (view->options->width == 0) {
        return text;
    }
    buffer_init(&buffer, view->sheet->arena);
    text_escape(&buffer, text, strlen(text), SIZE_MAX);
    return buffer_text(&buffer);
}

static void add_text(const struct view *view, struct buffer *row, const char *text)
{
    size_t length;

    if (!view->options->no_guard && needs_guard(text)) {
        text = arena_printf(view->sheet->arena, "'%s", text);
    }
    text = shown(view, text);
    length = strlen(text);
    if (view->options->format == FORMAT_TSV) {
        add_tabbed(row, text);
    } else if (needs_quotes(text, length)) {
        add_quoted(row, text, length);
    } else {
        buffer_add(row, text, length);
    }
}

static void add_cell(const struct view *view, struct buffer *row, struct cell cell)
{
    char room[DECIMAL_SIZE];

    if (cell.kind == CELL_TEXT) {
        add_text(view, row, cell.text);
    } else if (cell.kind != CELL_NONE) {
        buffer_puts(row, cell_data(cell, room));
    } else if (view->column_count == 1 && view->options->format == FORMAT_CSV) {
        buffer_puts(row, "\"\""); /* a blank line would be no row */
    }
}

/** One write a row: the stream is locked each time. */
static void write_row(struct buffer *row, FILE *out)
{
    buffer_putc(row, '\n');
    fwrite(row->text, 1, row->length, out);
    buffer_cut(row, 0);
}

static void write_header(const struct view *view, struct buffer *row, char separator, FILE *out)
{
    for (size_t i = 0; i < view->column_count; i++) {
        if (i > 0) {
            buffer_putc(row, separator);
        }
        buffer_puts(row, view->columns[i]->name);
    }
    write_row(row, out);
}

void write_separated(const struct view *view, FILE *out)
{
    char separator = view->options->format == FORMAT_TSV ? '\t' : ',';
    struct buffer row;

    buffer_init(&row, view->sheet->arena);
    if (view->options->bom) {
        fputs("\xEF\xBB\xBF", out);
    }
    if (!view->options->no_header) {
        write_header(view, &row, separator, out);
    }
    for (size_t i = 0; i < view->row_count; i++) {
        for (size_t c = 0; c < view->column_count; c++) {
            if (c > 0) {
                buffer_putc(&row, separator);
            }
            add_cell(view, &row, column_cell(view->columns[c], view->rows[i]));
        }
        write_row(&row, out);
    }
}
