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
#include "base/parallel.h"
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
static const char *shown(const struct view *view, struct arena *arena, const char *text)
{
    struct buffer buffer;

    if (view->options->width == 0) {
        return text;
    }
    buffer_init(&buffer, arena);
    text_escape(&buffer, text, strlen(text), SIZE_MAX);
    return buffer_text(&buffer);
}

static void add_text(const struct view *view, struct buffer *row, const char *text)
{
    size_t length;

    if (!view->options->no_guard && needs_guard(text)) {
        text = arena_printf(row->arena, "'%s", text);
    }
    text = shown(view, row->arena, text);
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

static char separator_of(const struct view *view)
{
    return view->options->format == FORMAT_TSV ? '\t' : ',';
}

static void add_row(const struct view *view, struct buffer *out, const void *row)
{
    for (size_t i = 0; i < view->column_count; i++) {
        if (i > 0) {
            buffer_putc(out, separator_of(view));
        }
        add_cell(view, out, column_cell(view->columns[i], row));
    }
    buffer_putc(out, '\n');
}

static void add_header(const struct view *view, struct buffer *out)
{
    for (size_t i = 0; i < view->column_count; i++) {
        if (i > 0) {
            buffer_putc(out, separator_of(view));
        }
        buffer_puts(out, view->columns[i]->name);
    }
    buffer_putc(out, '\n');
}

/* Rows lie all over the memory: to collect what is in them takes longer than to write it. So the
 * threads make pieces of the text, and the stream gets these in order. */

enum {
    PIECE_ROWS = 64,
    /** Pieces that are in memory at a time. */
    PIECES = 128,
};

struct pieces {
    const struct view *view;
    /** The row that the first piece begins with. */
    size_t first;
    struct buffer texts[PIECES];
    /** One for each thread. */
    struct arena *arenas;
};

static void make_piece(void *data, size_t item, int worker)
{
    struct pieces *pieces = data;
    const struct view *view = pieces->view;
    size_t row = pieces->first + item * PIECE_ROWS;
    struct buffer text;

    buffer_init(&text, &pieces->arenas[worker]);
    for (int i = 0; i < PIECE_ROWS && row < view->row_count; i++, row++) {
        add_row(view, &text, view->rows[row]);
    }
    pieces->texts[item] = text;
}

static void write_rows(const struct view *view, FILE *out)
{
    struct pieces *pieces = arena_alloc(view->sheet->arena, sizeof(*pieces));
    size_t total = (view->row_count + PIECE_ROWS - 1) / PIECE_ROWS;
    int threads = parallel_threads(total < PIECES ? total : PIECES);

    pieces->view = view;
    pieces->arenas = arena_array(view->sheet->arena, (size_t)threads, sizeof(struct arena));
    for (int i = 0; i < threads; i++) {
        arena_init(&pieces->arenas[i], view->sheet->arena->exhausted);
    }
    for (size_t done = 0; done < total; done += PIECES) {
        size_t count = total - done < PIECES ? total - done : PIECES;
        pieces->first = done * PIECE_ROWS;
        parallel_for(count, threads, make_piece, pieces);
        for (size_t i = 0; i < count; i++) {
            fwrite(pieces->texts[i].text, 1, pieces->texts[i].length, out);
        }
        for (int i = 0; i < threads; i++) {
            arena_reset(&pieces->arenas[i]);
        }
    }
    for (int i = 0; i < threads; i++) {
        arena_free(&pieces->arenas[i]);
    }
}

void write_separated(const struct view *view, FILE *out)
{
    struct buffer header;

    buffer_init(&header, view->sheet->arena);
    if (view->options->bom) {
        buffer_puts(&header, "\xEF\xBB\xBF");
    }
    if (!view->options->no_header) {
        add_header(view, &header);
    }
    fputs(buffer_text(&header), out);
    write_rows(view, out);
}
