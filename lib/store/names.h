/**
 * From what a person typed to the one record that is meant: exact beats prefix beats part.
 */

#ifndef COACH_STORE_NAMES_H
#define COACH_STORE_NAMES_H

#include "store/store.h"

enum match {
    MATCH_ONE,
    MATCH_NONE,
    MATCH_MANY,
};

struct name_matches {
    /** The full names ("jordan/on-time") that match, sorted; one for MATCH_ONE. For MATCH_NONE
     * the nearest known name, or none. */
    const char **names;
    size_t count;
    /** They fit in the middle of the name only: neither exactly nor from the left. */
    bool by_part;
};

/**
 * Match what was typed against full names.
 *
 * A name is "jordan", "jordan/on-time" or "jordan/on-time/rate". What was typed matches a name
 * exactly; else as a prefix of each '/'-separated part from the left ("jor/on"); else where it
 * has fewer parts, of the last parts ("on-time" for "jordan/on-time", exact before prefix); else
 * as a part of the name. Case and accents do not matter.
 */
enum match names_match(struct arena *arena, const char *typed, const char *const *names,
                       size_t count, struct name_matches *out);

/**
 * The full names of all people ("jordan"), of all goals ("jordan/on-time"), or of all records of
 * another kind ("jordan/2026-01-14-sam"), as listed.
 */
size_t names_of_people(struct arena *arena, const struct store *store, const char ***names);
size_t names_of_goals(struct arena *arena, const struct store *store, const char ***names);
size_t names_of_records(struct arena *arena, const struct store *store, enum file_kind kind,
                        const char ***names);

/** "me" and "team": words for whoever is at the keyboard and for all, so no person's ids. */
bool names_reserved(const char *id);

/** An id that is not taken in names: id itself, else id-2, id-3 ... */
char *names_free_id(struct arena *arena, const char *id, const char *const *names, size_t count);

#endif
