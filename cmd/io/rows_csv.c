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
    /** The byte that is being fed. */
    struct cursor cursor;
    /** Where the field began that is being read. */
    struct cursor start;
    /** The next byte begins a field. */
    bool fresh;
    /** Fields of this row so far. */
    size_t field_count;
    struct row row;
    /** The header, complete once the first row has ended. */
    const char **header;
    struct place *header_places;
    size_t places_capacity;
    size_t header_count;
    size_t header_capacity;
    bool header_read;
    /** By field: index of the wanted column, or -1. */
    int *columns;
};

static int no_space(unsigned char byte)
{
    (void)byte;
    return 0;
}

/** Take away the apostrophe that guards a formula: see separated.c. */
static const char *unguard(const char *text)
{
    size_t guards = strspn(text, "'");
    bool guarded = guards > 0 && text[guards] && strchr("=+-@\t\r", text[guards]);

    return guarded ? text + 1 : text;
}

static void add_name(struct csv *csv, const char *name, struct place place)
{
    struct arena *arena = csv->reader->arena;

    csv->header = arena_grow(arena, csv->header, &csv->header_capacity, csv->header_count,
                             sizeof(*csv->header));
    csv->header_places = arena_grow(arena, csv->header_places, &csv->places_capacity,
                                    csv->header_count, sizeof(*csv->header_places));
    csv->header_places[csv->header_count] = place;
    csv->header[csv->header_count++] = arena_strdup(arena, name ? name : "");
}

static void add_value(struct csv *csv, const char *text, struct place place)
{
    bool expected = csv->field_count < csv->header_count;
    int column = expected ? csv->columns[csv->field_count] : -1;

    if (column >= 0) {
        csv->row.values[column].place = place;
        csv->row.values[column].text =
            text ? arena_strdup(csv->reader->arena, unguard(text)) : NULL;
    } else if (expected && !*csv->header[csv->field_count] && text && *text) {
        reader_complain(csv->reader, "C2", place, "give the column one in the header",
                        "a value in a column without a name");
    }
}

/** libcsv: a field has ended. The text is NULL where nothing stands between separators. */
static void end_field(void *text, size_t length, void *data)
{
    struct csv *csv = data;
    struct place place = reader_place(csv->reader, &csv->start, &csv->cursor);

    (void)length;
    if (csv->field_count == 0) {
        csv->row = reader_row(csv->reader, place);
    }
    if (csv->header_read) {
        add_value(csv, text, place);
    } else {
        add_name(csv, text, place);
    }
    csv->field_count++;
    csv->fresh = true;
}

/** Find the wanted columns in the header. */
static void read_header(struct csv *csv)
{
    struct rows_reader *reader = csv->reader;
    bool *found = arena_array(reader->arena, reader->name_count, sizeof(*found));

    csv->columns = arena_array(reader->arena, csv->header_count, sizeof(*csv->columns));
    for (size_t i = 0; i < csv->header_count; i++) {
        int column = reader_column(reader, csv->header[i]);

        csv->columns[i] = column;
        if (column >= 0 && found[column]) {
            reader_complain(reader, "C2", csv->row.place, NULL, "column '%s' is there twice",
                            csv->header[i]);
        } else if (column >= 0) {
            found[column] = true;
        }
    }
    csv->header_read = true;
    reader_check_columns(
        reader, found, csv->row.place,
        &(struct columns_there){csv->header, csv->header_places, csv->header_count});
}

/** libcsv: a row has ended. */
static void end_row(int byte, void *data)
{
    struct csv *csv = data;

    (void)byte;
    if (!csv->header_read) {
        read_header(csv);
    } else if (csv->field_count == csv->header_count) {
        reader_add(csv->reader, csv->row);
    } else {
        reader_complain(csv->reader, "C1", csv->row.place,
                        csv->field_count > csv->header_count
                            ? "a text with a separator in it stands in quotes: \"a, b\""
                            : NULL,
                        "%zu field%s, but the header has %zu", csv->field_count,
                        csv->field_count == 1 ? "" : "s", csv->header_count);
    }
    csv->field_count = 0;
}

/** The separator that the header has most of; of equals, the one that comes first. */
static char find_separator(const struct cursor *start)
{
    static const char separators[] = ",;\t";
    size_t counts[3] = {0};
    char best = ',';
    size_t most = 0;
    bool quoted = false;

    for (size_t i = start->offset; i < start->length; i++) {
        char byte = start->text[i];
        const char *separator = memchr(separators, byte, 3);

        if (!quoted && (byte == '\n' || byte == '\r')) {
            break;
        }
        quoted ^= byte == '"';
        if (separator && !quoted) {
            counts[separator - separators]++;
        }
    }
    for (size_t i = start->offset; i < start->length && start->text[i] != '\n'; i++) {
        const char *separator = memchr(separators, start->text[i], 3);

        if (separator && counts[separator - separators] > most) {
            best = *separator;
            most = counts[separator - separators];
        }
    }
    return best;
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

void read_csv(struct rows_reader *reader, struct cursor start)
{
    struct csv csv = {.reader = reader, .cursor = start, .fresh = true};

    if (csv_init(&csv.parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL | CSV_EMPTY_IS_NULL) !=
        0) {
        reader->arena->exhausted();
    }
    csv_set_space_func(&csv.parser, no_space);
    /* its own step, 128 bytes, would copy a long field a thousand times */
    csv_set_blk_size(&csv.parser, FIELD_STEP);
    csv_set_delim(&csv.parser, (unsigned char)find_separator(&start));
    read_bytes(&csv);
    csv_free(&csv.parser);
}
