/*
 * Rows from text with tabs between its fields, as separated.c writes it: no quotes, one line a
 * row, and \t \n \r \\ for what cannot stand there as it is.
 */

#include <string.h>

#include "base/buffer.h"
#include "io/rows_reader.h"

struct tsv {
    struct rows_reader *reader;
    struct fields fields;
    struct cursor cursor;
    /** The field that is being read. */
    struct buffer text;
};

/** The byte that stands for what follows a backslash; 0 if nothing does. */
static char unescape(char escaped)
{
    static const char letters[] = "tnr\\";
    static const char meant[] = "\t\n\r\\";
    const char *letter = escaped ? strchr(letters, escaped) : NULL;

    return letter ? meant[letter - letters] : '\0';
}

static bool at_end(const struct cursor *cursor, const char *ends)
{
    return cursor->offset == cursor->length || strchr(ends, cursor->text[cursor->offset]);
}

/** One byte of a field, with the cursor behind it. Complains of a backslash that means nothing. */
static char read_byte(struct tsv *tsv)
{
    struct cursor *cursor = &tsv->cursor;
    struct cursor start = *cursor;
    char byte = cursor->text[cursor->offset];

    cursor_step(cursor);
    if (byte != '\\') {
        return byte;
    }
    byte = at_end(cursor, "") ? '\0' : unescape(cursor->text[cursor->offset]);
    if (!byte) {
        reader_complain(tsv->reader, "C1", reader_place(tsv->reader, &start, cursor),
                        "\\t \\n \\r are tab, line feed and carriage return, \\\\ is a backslash",
                        "a backslash that stands for nothing");
        return '\\';
    }
    cursor_step(cursor);
    return byte;
}

static void read_field(struct tsv *tsv)
{
    struct cursor start = tsv->cursor;

    tsv->text.length = 0;
    while (!at_end(&tsv->cursor, "\t\r\n")) {
        buffer_putc(&tsv->text, read_byte(tsv));
    }
    fields_add(&tsv->fields, tsv->text.length > 0 ? buffer_text(&tsv->text) : NULL,
               reader_place(tsv->reader, &start, &tsv->cursor));
}

/** From the first field to behind the line's end. */
static void read_line(struct tsv *tsv)
{
    read_field(tsv);
    while (!at_end(&tsv->cursor, "\r\n")) {
        cursor_step(&tsv->cursor); /* the tab */
        read_field(tsv);
    }
    fields_end_row(&tsv->fields, "a tab within a text is written \\t");
}

void read_tsv(struct rows_reader *reader, struct cursor start)
{
    struct tsv tsv = {.reader = reader, .fields = {.reader = reader}, .cursor = start};

    buffer_init(&tsv.text, reader->arena);
    while (tsv.cursor.offset < tsv.cursor.length) {
        if (at_end(&tsv.cursor, "\r\n")) {
            cursor_step(&tsv.cursor);
        } else {
            read_line(&tsv);
        }
    }
}
