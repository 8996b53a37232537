/*
 * Rows from CSV, by libcsv.
 *
 * libcsv says nothing of places, so it is fed byte by byte: a field begins at the first byte
 * behind the one that ended the field before it.
 */

#include <csv.h>
#include <string.h>

#include "io/rows_reader.h"

/** Bytes by which libcsv's room for a field grows. */
enum { FIELD_STEP = 64 * 1024 };

struct csv {
    struct rows_reader *reader;
    struct csv_parser parser;
    struct fields fields;
    /** The byte that is being fed. */
    struct cursor cursor;
    /** Where the field began that is being read. */
    struct cursor start;
    /** The next byte begins a field. */
    bool fresh;
};

static int no_space(unsigned char byte)
{
    (void)byte;
    return 0;
}

/** libcsv: a field has ended. The text is NULL where nothing stands between separators. */
static void end_field(void *text, size_t length, void *data)
{
    struct csv *csv = data;

    (void)length;
    fields_add(&csv->fields, text, reader_place(csv->reader, &csv->start, &csv->cursor));
    csv->fresh = true;
}

/** libcsv: a row has ended. */
static void end_row(int byte, void *data)
{
    struct csv *csv = data;

    (void)byte;
    fields_end_row(&csv->fields, "a text with a separator in it stands in quotes: \"a, b\"");
}

/** Complain of what libcsv stopped at: the byte being fed, or the end of the text. */
static void complain(struct csv *csv)
{
    struct rows_reader *reader = csv->reader;
    struct place opening = reader_place(reader, &csv->start, &csv->start);
    struct place here = reader_place(reader, &csv->cursor, &csv->cursor);

    if (csv_error(&csv->parser) != CSV_EPARSE) {
        reader->arena->exhausted();
    } else if (csv->cursor.offset == csv->cursor.length) {
        reader_complain(reader, "C1", opening, "a quote within quotes is written twice",
                        "the quote that opens here is never closed");
    } else if (csv->start.text[csv->start.offset] == '"') {
        reader_complain(reader, "C1", here,
                        arena_printf(reader->arena,
                                     "the quotes opened at %d:%d; a quote within them is "
                                     "written twice",
                                     opening.line, opening.column),
                        "text behind closing quotes");
    } else {
        reader_complain(reader, "C1", here, "quote the whole field, and each quote in it twice",
                        "a quote in a field that does not begin with one");
    }
}

/** Feed one byte. False where libcsv stops. */
static bool feed(struct csv *csv)
{
    const char *byte = &csv->cursor.text[csv->cursor.offset];
    bool fresh = csv->fresh;

    if (fresh) {
        csv->start = csv->cursor;
        csv->fresh = false;
    }
    if (csv_parse(&csv->parser, byte, 1, end_field, end_row, csv) != 1) {
        return false;
    }
    if (fresh && (*byte == '\n' || *byte == '\r')) {
        csv->fresh = true; /* a blank line, or the LF of CR LF */
    }
    cursor_step(&csv->cursor);
    return true;
}

static void read_bytes(struct csv *csv)
{
    while (csv->cursor.offset < csv->cursor.length) {
        if (!feed(csv)) {
            complain(csv);
            return;
        }
    }
    if (csv->fresh) {
        csv->start = csv->cursor;
    }
    if (csv_fini(&csv->parser, end_field, end_row, csv) != 0) {
        complain(csv);
    }
}

void read_csv(struct rows_reader *reader, struct cursor start, char separator)
{
    struct csv csv = {
        .reader = reader, .fields = {.reader = reader}, .cursor = start, .fresh = true};

    if (csv_init(&csv.parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL | CSV_EMPTY_IS_NULL) !=
        0) {
        reader->arena->exhausted();
    }
    csv_set_space_func(&csv.parser, no_space);
    /* its own step, 128 bytes, would copy a long field a thousand times */
    csv_set_blk_size(&csv.parser, FIELD_STEP);
    csv_set_delim(&csv.parser, (unsigned char)separator);
    read_bytes(&csv);
    csv_free(&csv.parser);
}
