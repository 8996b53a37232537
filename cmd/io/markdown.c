/*
 * Rows as a table in GitHub's Markdown.
 */

#include "io/markdown.h"

#include <stdint.h>
#include <string.h>

#include "base/buffer.h"
#include "base/text.h"
#include "io/view.h"

void markdown_text(struct buffer *out, const char *text)
{
    while (*text) {
        size_t plain = strcspn(text, "\\`*_<[|~\r\n");

        text_escape(out, text, plain, SIZE_MAX);
        text += plain;
        if (*text == '\n') {
            buffer_puts(out, "<br>");
        } else if (*text && *text != '\r') {
            buffer_putc(out, '\\');
            buffer_putc(out, *text);
        }
        text += *text != '\0';
    }
}

static void write_line(struct buffer *line, FILE *out)
{
    buffer_puts(line, " |\n");
    fwrite(line->text, 1, line->length, out);
    line->length = 0;
}

static void write_header(const struct view *view, struct buffer *line, FILE *out)
{
    for (size_t i = 0; i < view->column_count; i++) {
        buffer_puts(line, i > 0 ? " | " : "| ");
        buffer_puts(line, column_title(view->sheet->arena, view->columns[i]));
    }
    write_line(line, out);
    for (size_t i = 0; i < view->column_count; i++) {
        buffer_puts(line, i > 0 ? " | " : "| ");
        buffer_puts(line, column_right(view->columns[i]) ? "---:" : "---");
    }
    write_line(line, out);
}

void write_markdown(const struct view *view, FILE *out)
{
    struct buffer line;
    char room[DECIMAL_SIZE];

    buffer_init(&line, view->sheet->arena);
    if (!view->options->no_header) {
        write_header(view, &line, out);
    }
    for (size_t i = 0; i < view->row_count; i++) {
        for (size_t c = 0; c < view->column_count; c++) {
            const struct column *column = view->columns[c];

            buffer_puts(&line, c > 0 ? " | " : "| ");
            markdown_text(&line, cell_page(column_cell(column, view->rows[i]), column, room));
        }
        write_line(&line, out);
    }
}
