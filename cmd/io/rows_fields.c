/*
 * Rows from fields: what separates these, the header, then the values by its columns. How a field
 * is written is for rows_csv.c and rows_tsv.c to know.
 */

#include <string.h>

#include "io/rows_reader.h"

/** Take away the apostrophe that guards a formula: see separated.c. */
static const char *unguard(const char *text)
{
    size_t guards = strspn(text, "'");
    bool guarded = guards > 0 && text[guards] && strchr("=+-@\t\r", text[guards]);

    return guarded ? text + 1 : text;
}

static void add_name(struct fields *fields, const char *name, struct place place)
{
    struct arena *arena = fields->reader->arena;

    fields->header = arena_grow(arena, fields->header, &fields->header_capacity,
                                fields->header_count, sizeof(*fields->header));
    fields->header_places = arena_grow(arena, fields->header_places, &fields->places_capacity,
                                       fields->header_count, sizeof(*fields->header_places));
    fields->header_places[fields->header_count] = place;
    fields->header[fields->header_count++] = arena_strdup(arena, name ? name : "");
}

static void add_value(struct fields *fields, const char *text, struct place place)
{
    bool expected = fields->field_count < fields->header_count;
    int column = expected ? fields->columns[fields->field_count] : -1;

    if (column >= 0) {
        fields->row.values[column].place = place;
        fields->row.values[column].text =
            text ? arena_strdup(fields->reader->arena, unguard(text)) : NULL;
    } else if (expected && !*fields->header[fields->field_count] && text && *text) {
        reader_complain(fields->reader, "C2", place, "give the column one in the header",
                        "a value in a column without a name");
    }
}

void fields_add(struct fields *fields, const char *text, struct place place)
{
    if (fields->field_count == 0) {
        fields->row = reader_row(fields->reader, place);
    }
    if (fields->header_read) {
        add_value(fields, text, place);
    } else {
        add_name(fields, text, place);
    }
    fields->field_count++;
}

/** Find the wanted columns in the header. */
static void read_header(struct fields *fields)
{
    struct rows_reader *reader = fields->reader;
    bool *found = arena_array(reader->arena, reader->name_count, sizeof(*found));

    fields->columns = arena_array(reader->arena, fields->header_count, sizeof(*fields->columns));
    for (size_t i = 0; i < fields->header_count; i++) {
        int column = reader_column(reader, fields->header[i]);

        fields->columns[i] = column;
        if (column >= 0 && found[column]) {
            reader_complain(reader, "C2", fields->header_places[i], NULL,
                            "column '%s' is there twice", fields->header[i]);
        } else if (column >= 0) {
            found[column] = true;
        }
    }
    fields->header_read = true;
    reader_check_columns(
        reader, found, fields->row.place,
        &(struct columns_there){fields->header, fields->header_places, fields->header_count});
}

void fields_end_row(struct fields *fields, const char *help)
{
    if (!fields->header_read) {
        read_header(fields);
    } else if (fields->field_count == fields->header_count) {
        reader_add(fields->reader, fields->row);
    } else {
        reader_complain(fields->reader, "C1", fields->row.place,
                        fields->field_count > fields->header_count ? help : NULL,
                        "%zu field%s, but the header has %zu", fields->field_count,
                        fields->field_count == 1 ? "" : "s", fields->header_count);
    }
    fields->field_count = 0;
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

void read_separated(struct rows_reader *reader, struct cursor start)
{
    char separator = find_separator(&start);

    if (separator == '\t') {
        read_tsv(reader, start);
    } else {
        read_csv(reader, start, separator);
    }
}
