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

static void write_tabbed(const char *text, FILE *out)
{
    static const char plain[] = "\t\n\r\\";
    static const char escaped[] = "tnr\\";

    while (*text) {
        size_t length = strcspn(text, plain);

        fwrite(text, 1, length, out);
        text += length;
        if (*text) {
            putc_unlocked('\\', out);
            putc_unlocked(escaped[strchr(plain, *text) - plain], out);
            text++;
        }
    }
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

static void write_text(const struct view *view, const char *text, FILE *out)
{
    size_t length;

    if (!view->options->no_guard && needs_guard(text)) {
        text = arena_printf(view->sheet->arena, "'%s", text);
    }
    text = shown(view, text);
    length = strlen(text);
    if (view->options->format == FORMAT_TSV) {
        write_tabbed(text, out);
    } else if (needs_quotes(text, length)) {
        csv_fwrite(out, text, length);
    } else {
        fwrite(text, 1, length, out);
    }
}

static void write_cell(const struct view *view, struct cell cell, FILE *out)
{
    char room[DECIMAL_SIZE];

    if (cell.kind == CELL_TEXT) {
        write_text(view, cell.text, out);
    } else if (cell.kind != CELL_NONE) {
        fputs(cell_data(cell, room), out);
    } else if (view->column_count == 1 && view->options->format == FORMAT_CSV) {
        fputs("\"\"", out); /* a blank line would be no row */
    }
}

static void write_header(const struct view *view, char separator, FILE *out)
{
    for (size_t i = 0; i < view->column_count; i++) {
        if (i > 0) {
            putc_unlocked(separator, out);
        }
        fputs(view->columns[i]->name, out);
    }
    putc_unlocked('\n', out);
}

void write_separated(const struct view *view, FILE *out)
{
    char separator = view->options->format == FORMAT_TSV ? '\t' : ',';

    if (view->options->bom) {
        fputs("\xEF\xBB\xBF", out);
    }
    if (!view->options->no_header) {
        write_header(view, separator, out);
    }
    for (size_t i = 0; i < view->row_count; i++) {
        for (size_t c = 0; c < view->column_count; c++) {
            if (c > 0) {
                putc_unlocked(separator, out);
            }
            write_cell(view, column_cell(view->columns[c], view->rows[i]), out);
        }
        putc_unlocked('\n', out);
    }
}
