/**
 * Diagnostics: errors as data.
 *
 * The library reports by adding to a list that the caller owns; one place in the program sorts
 * and prints it. A complaint always has an address.
 */

#ifndef COACH_BASE_DIAG_H
#define COACH_BASE_DIAG_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

enum severity {
    SEVERITY_ERROR,
    SEVERITY_WARNING,
    SEVERITY_HINT,
};

/** A place in a file. Lines and columns count from 1, columns in code points; 0 is unknown. */
struct place {
    /** Relative to the team directory, or "stdin", or as the user named it. */
    const char *file;
    int line;
    int column;
    /** The column just behind the last character meant; 0 or column: a single place. */
    int end_column;
};

struct diag {
    struct place place;
    enum severity severity;
    /** "D2", "K1" ...; never NULL. */
    const char *rule;
    /** One line, lower case, no full stop. */
    const char *message;
    /** What to do, in terms of this very line; NULL where there is nothing to add. */
    const char *help;
};

struct diags {
    /** Owns the list and the texts. */
    struct arena *arena;
    struct diag *items;
    size_t count;
    size_t capacity;
};

/** An empty list, which grows in the arena. */
void diags_init(struct diags *diags, struct arena *arena);

/**
 * Add a diagnostic.
 *
 * @place   copied; its file name must outlive the list
 * @help    copied; NULL for none
 * @format  the message
 */
void diags_add(struct diags *diags, enum severity severity, const char *rule, struct place place,
               const char *help, const char *format, ...) __attribute__((format(printf, 6, 7)));

/** Append all of other's, whose texts must outlive the list. */
void diags_append(struct diags *diags, const struct diags *other);

/** Sort by file, line, column, rule (S before M, as SMART is spelt), message; drop exact repeats. */
void diags_sort(struct diags *diags);

/** How many have this severity. */
size_t diags_count(const struct diags *diags, enum severity severity);

/** "error", "warning", "hint". */
const char *severity_name(enum severity severity);

#endif
