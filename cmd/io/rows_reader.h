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

/** Read CSV from the cursor on. */
void read_csv(struct rows_reader *reader, struct cursor start);

/** Read JSON from the cursor on: an array of objects, or objects line by line. */
void read_json_array(struct rows_reader *reader, struct cursor start);
void read_json_lines(struct rows_reader *reader, struct cursor start);

#endif
