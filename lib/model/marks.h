/**
 * Where things stand in the files: lines, columns, and the fields of a record.
 */

#ifndef COACH_MODEL_MARKS_H
#define COACH_MODEL_MARKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/diag.h"

/** Line and column of something in a file, 32 bits each: a file of one long line has true columns
 * too. 0 is nowhere. */
typedef uint64_t where_t;

/** Where one field of a record stands. */
struct mark {
    where_t where;
    /** The column behind it; 0 if it ends on another line. */
    uint32_t end_column;
    /** offsetof() the member that it was stored in. */
    uint16_t field;
};

/** Where the fields of a record stand: those that the file has, refused values included. */
struct marks {
    const struct mark *items;
    size_t count;
};

/** A line and a column, both from 1, in one word, and out of it again; 0 is no place. */
where_t where_pack(uint32_t line, uint32_t column);
int where_line(where_t where);
int where_column(where_t where);

/** The place of a record in its file. */
struct place where_place(const char *file, where_t where);

/**
 * The place of one field of a record: offsetof() the member. The place of the record itself if
 * the file does not have the field.
 */
struct place mark_place(const char *file, where_t where, const struct marks *marks, size_t field);

/** True if the file has the field, refused or not. */
bool has_mark(const struct marks *marks, size_t field);

#endif
