/**
 * Filter words, read: what filter.c makes of them and match.c looks for.
 */

#ifndef COACH_CMD_IO_FILTER_H
#define COACH_CMD_IO_FILTER_H

#include "io/sheet.h"

/** One of the values that a filter looks for; the column's kind says which member holds it. */
struct wanted {
    const char *text;
    struct period period;
    struct decimal number;
    /** A range of numbers: the most; number, absent for an open side, is the least. */
    struct decimal most;
    bool is_range;
    bool truth;
};

struct filter {
    /** NULL for a plain word. */
    const struct column *column;
    /** As typed. */
    const char *word;
    bool negated;
    /** Numbers: the sign of the cell compared with the value: 0 is, -1 under, +1 over. */
    int sign;
    /** Any of these; none: the cell must be missing. */
    struct wanted *wanted;
    size_t wanted_count;
};

/** True if a plain word is looked for in this column. */
bool filter_searches(const struct sheet *sheet, const struct column *column);

#endif
