/**
 * A sheet on its way out: what sheet_write(), the filters and the writers share.
 */

#ifndef COACH_CMD_IO_VIEW_H
#define COACH_CMD_IO_VIEW_H

#include "io/sheet.h"

/** What is left of a sheet once columns are chosen and rows are filtered and sorted. */
struct view {
    const struct sheet *sheet;
    const struct sheet_options *options;
    const struct column **columns;
    size_t column_count;
    const void **rows;
    size_t row_count;
    /** Rows that pass the filters, but are left out. */
    size_t hidden_count;
    size_t private_count;
};

/** One item of a list "a,b,c", not NUL-terminated. */
struct item {
    const char *text;
    size_t length;
};

/** Take the next item off a list; list becomes NULL behind the last. False if there is none. */
bool list_next(const char **list, struct item *item);

/** The column with this name; NULL if the sheet has none. */
const struct column *sheet_column(const struct sheet *sheet, struct item name);

/** Complain of a name that no column has, with the nearest one. Returns false. */
bool sheet_unknown(const struct sheet *sheet, struct item name, struct sheet_error *error);

/** True if a plain filter word is looked for in this column, which may be NULL. */
bool sheet_searches(const struct sheet *sheet, const struct column *column);

/** The cell of a row. */
struct cell column_cell(const struct column *column, const void *row);

/** Put the rows that are neither left out nor filtered out into the view, and count the others. */
void view_filter(struct view *view);

/** Sort the view's rows by count keys. */
struct sort_key {
    const struct column *column;
    bool descending;
};
void view_sort(struct view *view, const struct sort_key *keys, size_t count);

/** A cell as data: 0.92, 2026-01-12, true, ""; in out, or the cell's own text. */
const char *cell_data(struct cell cell, char out[DECIMAL_SIZE]);

/** A cell as a person reads it: 92%, yes; else as data. */
const char *cell_page(struct cell cell, const struct column *column, char out[DECIMAL_SIZE]);

/** True if the column stands on the right: numbers. */
bool column_right(const struct column *column);

/** The column's name in words, "needed per week". */
char *column_title(struct arena *arena, const struct column *column);

/* The view, as it is filtered and sorted, in each format. */
void write_table(const struct view *view, FILE *out);
void write_markdown(const struct view *view, FILE *out);
/** csv or tsv */
void write_separated(const struct view *view, FILE *out);
/** json or jsonl */
void write_json(const struct view *view, FILE *out);

#endif
