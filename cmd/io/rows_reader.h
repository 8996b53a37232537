/**
 * What the readers of rows share: where they are, and how they give rows and complain.
 */

#ifndef COACH_CMD_IO_ROWS_READER_H
#define COACH_CMD_IO_ROWS_READER_H

#include "io/rows.h"

/** A position in a text, with the line and column that a person would give it. */
struct cursor {
    const char *text;
    size_t length;
    size_t offset;
    int line;
    int column;
};

/** Move on by one byte. LF, CR LF and CR alone end a line. */
void cursor_step(struct cursor *cursor);

struct rows_reader {
    struct arena *arena;
    const char *file;
    const struct row_columns *columns;
    const char *const *names;
    size_t name_count;
    /** Unknown columns that were complained of: once is enough. */
    const char **complained;
    size_t complained_count;
    size_t complained_capacity;
    struct rows *out;
    size_t capacity;
    struct diags *diags;
    /** Nothing was complained of. */
    bool ok;
};

/** From start to end, which may be the same. */
struct place reader_place(const struct rows_reader *reader, const struct cursor *start,
                          const struct cursor *end);

/** Add an error. Help may be NULL. */
void reader_complain(struct rows_reader *reader, const char *rule, struct place place,
                     const char *help, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

/** The index of the wanted column with this name; -1 if none. */
int reader_column(const struct rows_reader *reader, const char *name);

/** Start a row with no values. The caller fills it and gives it to reader_add(). */
struct row reader_row(const struct rows_reader *reader, struct place place);

/** Append a row that reader_row() started. */
void reader_add(struct rows_reader *reader, struct row row);

/** The columns that are there, in a header or an object. */
struct columns_there {
    const char *const *names;
    const struct place *places;
    size_t count;
};

/**
 * Complain of needed columns that are not there, and of those there that are neither read nor
 * known.
 *
 * @found   by wanted column
 * @place   of the header or object
 */
void reader_check_columns(struct rows_reader *reader, const bool *found, struct place place,
                          const struct columns_there *there);

/** Fields on their way to rows. All but the reader begins as 0. */
struct fields {
    struct rows_reader *reader;
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

/** The next field of the row. The text is copied; NULL if nothing stands there. */
void fields_add(struct fields *fields, const char *text, struct place place);

/** The row has ended; the first one was the header. Help is for one that has too many fields. */
void fields_end_row(struct fields *fields, const char *help);

/** Read a header and rows from the cursor on, by what separates the header's fields. */
void read_separated(struct rows_reader *reader, struct cursor start);

/** With quotes, or by tabs and without. */
void read_csv(struct rows_reader *reader, struct cursor start, char separator);
void read_tsv(struct rows_reader *reader, struct cursor start);

/** Read JSON from the cursor on: an array of objects, or objects line by line. */
void read_json_array(struct rows_reader *reader, struct cursor start);
void read_json_lines(struct rows_reader *reader, struct cursor start);

#endif
