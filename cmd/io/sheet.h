/**
 * Rows out: one table of columns serves every format, filter and sort.
 *
 * A command describes its columns once, with a function that gets a cell of a row. The sheet
 * then applies the filter words, sorts, chooses columns and writes the rows in the format asked
 * for. A cell that nothing asks for is never computed.
 */

#ifndef COACH_CMD_IO_SHEET_H
#define COACH_CMD_IO_SHEET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/date.h"
#include "base/decimal.h"
#include "base/ratio.h"

enum cell_kind {
    /** Missing: an empty cell, null in JSON. */
    CELL_NONE,
    CELL_TEXT,
    CELL_NUMBER,
    CELL_DATE,
    CELL_BOOL,
};

struct cell {
    enum cell_kind kind;
    /** CELL_TEXT; must live as long as the row */
    const char *text;
    /** CELL_NUMBER */
    struct decimal number;
    /** CELL_DATE */
    day_t date;
    /** CELL_BOOL */
    bool truth;
};

/* A cell of a value. */
struct cell cell_text(const char *text);        /* CELL_NONE for NULL */
struct cell cell_number(struct decimal number); /* CELL_NONE where absent */
struct cell cell_ratio(struct ratio ratio);     /* rounded to 4 places; CELL_NONE where unknown */
struct cell cell_date(day_t date);              /* CELL_NONE for DAY_NONE */
struct cell cell_bool(bool truth);

/** Where a column appears when --columns does not say. */
enum column_show {
    /** In every format. */
    SHOW_ALWAYS,
    /** In csv, tsv, json, jsonl; in table and md only when asked for. */
    SHOW_DATA,
    /** In table and md; elsewhere only when asked for. */
    SHOW_PAGE,
    /** Only when asked for. */
    SHOW_ASKED,
};

struct column {
    /** Key in JSON and CSV, name in filters: snake_case. */
    const char *name;
    enum cell_kind kind;
    enum column_show show;
    /** Numbers: shown as a percentage in tables ("92%" for 0.92). */
    bool percent;
    /** Texts: a status word, coloured on a terminal. */
    bool status;
    /** Get the cell. column leads to argument. */
    struct cell (*get)(const void *row, const struct column *column);
    /** Texts: true where a filter by a value means the row though its cell has another: a talk of
     * several people is each one's. NULL where the cell says all. */
    bool (*has)(const void *row, const char *value);
    /** For columns that differ only by it: the Monday of a week column. */
    int argument;
    /** In a window too narrow for the table: 1 is left out first, then 2 ...; 0 stays. Never cut. */
    int spare;
    /** Texts: an id, a name or a branch of a tree, cut only once all prose is as narrow as it gets. */
    bool is_name;
    /** Texts: the id of a person, for which a filter may say `me`. */
    bool is_person;
    /** Texts: never cut below so many columns of the window; 0: the least there is. */
    int narrowest;
    /** Dates: still to come, so that "friday" in a filter is the next one, not the latest. */
    bool planned;
    /** Texts: the only values that there are, NULL-terminated, so that a filter can be told from a
     * mistyped one; NULL where anything may stand. */
    const char *const *words;
    /** Texts: what its values are the ids of, if not of people: "goal", "KPI", so that a filter by
     * none of them can be told; NULL where they are no ids. */
    const char *noun;
};

enum format {
    FORMAT_TABLE,
    FORMAT_CSV,
    FORMAT_TSV,
    FORMAT_JSON,
    FORMAT_JSONL,
    FORMAT_MD,
};

/** "table", "csv" ..., NULL-terminated, indexed by enum format. */
extern const char *const format_names[];

/** What the user asked of the output. */
struct sheet_options {
    enum format format;
    /** --columns a,b: NULL for the default. */
    const char *columns;
    /** --sort a,-b: NULL for the rows' own order. */
    const char *sort;
    bool no_header;
    /** --no-guard: leave text that a spreadsheet would run as it is. */
    bool no_guard;
    /** --bom */
    bool bom;
    bool color;
    /** Terminal columns; 0: no limit (stdout is no terminal). */
    size_t width;
    /** The value of a column `team`, there if asked for by --columns or --sort; may be NULL. */
    const char *team;
};

/** A filter word, parsed: person:jordan, due.before:2026-04-01, or a plain word. */
struct filter;

struct sheet {
    struct arena *arena;
    const struct column *columns;
    size_t column_count;
    /** row_count structs of row_size bytes. */
    const void *rows;
    size_t row_size;
    size_t row_count;
    /** Columns that a plain filter word is looked for in, NULL-terminated; NULL: all texts. */
    const char *const *search;
    /** Filter by (may be NULL), with filter_count words. */
    const struct filter *filters;
    size_t filter_count;
    /** Leaves out a row. The command drops it for --all, and for a filter that asks (see
     *  sheet_filters_by()); NULL: shows all. */
    bool (*hidden)(const void *row);
    /** Leaves out a row that lies below private/. The command drops it for --private, and for a
     *  filter that asks; NULL: shows all. */
    bool (*is_private)(const void *row);
};

/** What became of the rows that pass the filters. */
struct sheet_counts {
    size_t written;
    /** Left out because hidden() says so. */
    size_t hidden;
    /** Not hidden, but left out because is_private() says so. */
    size_t private_rows;
};

/** A mistake in what was asked for; message and help as in struct diag. */
struct sheet_error {
    const char *message;
    const char *help;
};

/**
 * Parse filter words against a sheet's columns, into its filters. All of them must hold.
 * Every column can be filtered by:
 *
 *     NAME:VALUE          text: equal or, where no row is equal, a prefix; number: equal, or
 *                         A..B; date: a day, a period or FROM..TO; either side may be open;
 *                         bool: true, false, yes, no
 *     NAME:A,B            one of them
 *     NAME:               missing
 *     NAME.not:VALUE      not so
 *     NAME.before:DATE    before its first day
 *     NAME.after:DATE     after its last day
 *     NAME.under:NUMBER   less
 *     NAME.over:NUMBER    more
 *
 * Any other word is looked for in the search columns, without regard to case and accents.
 * A percentage is understood where the column is shown as one.
 *
 * @today   for relative dates
 * @return  false with error filled
 */
bool sheet_filter(struct sheet *sheet, char *const *words, size_t count, day_t today,
                  struct sheet_error *error);

/** True if one of the filters is about this column. */
bool sheet_filters_by(const struct sheet *sheet, const char *column);

/** True if the options show or sort by this column, or a filter needs it. */
bool sheet_needs(const struct sheet *sheet, const struct sheet_options *options,
                 const char *column);

/**
 * The rows that are neither left out nor filtered out, in their order.
 *
 * @rows    out: a list of them in the sheet's arena
 * @return  how many
 */
size_t sheet_choose(const struct sheet *sheet, const void ***rows);

/**
 * True if sheet_write() will know every column that the options name; else error is filled. The
 * column `team` passes before the team's name is known.
 */
bool sheet_check(const struct sheet *sheet, const struct sheet_options *options,
                 struct sheet_error *error);

/**
 * Write the sheet to a stream.
 *
 * @counts  out: how many rows were written and left out; may be NULL
 * @return  false with error filled (an unknown column); nothing is written then
 */
bool sheet_write(const struct sheet *sheet, const struct sheet_options *options, FILE *out,
                 struct sheet_counts *counts, struct sheet_error *error);

#endif
