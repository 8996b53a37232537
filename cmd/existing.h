/**
 * Rows of new records against those that are there already: repeating an import changes nothing.
 */

#ifndef COACH_CMD_EXISTING_H
#define COACH_CMD_EXISTING_H

#include "cmd.h"

/** What a row says of a key. */
struct given {
    const char *key;
    /** As the file would have it; NULL if the row does not say. */
    const char *text;
    /** 1 and 1.0 are the same. */
    bool is_number;
    /** It is a key of the goal's KPI: of the one with kpi_id, else of the first. */
    bool of_kpi;
    /** What the file means where it has no such key; NULL for nothing. */
    const char *absent;
};

/** A record that a row wants to be there. */
struct wanted {
    /** In: the name given or made for it; out: the one that it has. */
    const char *name;
    /** The name was given: another one will not do. */
    bool is_given;
    /** In the same order for all. */
    struct given *values;
    size_t count;
    const char *kpi_id;
    struct place place;
};

enum settled {
    IS_NEW,
    IS_THERE,
    /** It is there with another value, which is complained of (C3). */
    IS_OTHER,
};

/** The path of the record of a name that is on file; NULL if there is none. */
typedef const char *(*record_path_fn)(const struct context *context, const char *name);

/**
 * Settle what becomes of a row: items[index], behind those that are settled. A row like an earlier
 * one is there already; a made name that an earlier row has, which differs, becomes -2.
 */
enum settled settle_row(struct context *context, struct wanted *items, size_t index,
                        record_path_fn path_of);

#endif
