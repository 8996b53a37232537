/**
 * Rows in: CSV and JSON Lines from a file or stdin, with the place of every value.
 */

#ifndef COACH_CMD_IO_ROWS_H
#define COACH_CMD_IO_ROWS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/diag.h"

/** One value of a row. */
struct row_value {
    /** "" for an empty text ("" in quotes in CSV); NULL if null, empty or absent. */
    const char *text;
    struct place place;
};

struct row {
    struct place place;
    /** By index into the names of the columns. */
    struct row_value *values;
};

struct rows {
    struct row *items;
    size_t count;
};

/** Which columns rows have. */
struct row_columns {
    /** Those that are read, NULL-terminated. */
    const char *const *names;
    /** How many of them, from the first, must be there. */
    size_t needed;
    /** Those that may stand beside them, as in our own exports, and are not read. NULL: any. */
    const char *const *others;
};

/**
 * Read all rows. The format is told by the first character: '{' begins JSON Lines, '[' a JSON
 * array of objects, anything else has a header row: CSV, separated by ',' or ';', or text with
 * tabs (whichever the header has most of), which has no quotes but \t \n \r \\, as we
 * write it. A byte order mark, CR LF and a leading apostrophe that
 * guards a formula are taken away. Numbers of JSON are given as they are written there, true
 * and false as these words. Complaints have rule C1 (format) or C2 (columns).
 *
 * @file    name for diagnostics, "stdin"
 * @return  false if anything is wrong, with diagnostics
 *
 * A column that is neither read nor known is an error: its values would be lost in silence. So
 * are values in a column without a name; a header with none of the names is an error that lists
 * them.
 */
bool rows_read(struct arena *arena, const char *file, const char *text, size_t length,
               const struct row_columns *columns, struct rows *out, struct diags *diags);

#endif
