/**
 * The kinds of files as a table: what record each holds, and where in the model it goes. For the
 * files of store/ only.
 */

#ifndef COACH_STORE_KINDS_H
#define COACH_STORE_KINDS_H

#include <stdint.h>

#include "model/schema.h"
#include "store/store.h"

/** Where a record has no such member. */
#define NO_MEMBER SIZE_MAX

struct kind {
    const struct schema *schema;
    /** The folder that holds the files, below a person's or the team's own; NULL if none does. */
    const char *folder;
    /** Members of the record that its path says, by offsetof(). */
    size_t file;
    size_t owner;
    size_t slug;
    size_t is_private;
    /** The list that it belongs to, in struct person and, for the team's own, in struct team. */
    size_t of_person;
    size_t of_team;
    /** enum share of a record that people share, and in struct team for those that do not say. */
    size_t share;
    size_t share_default;
};

/** By enum file_kind. */
extern const struct kind kinds[FILE_KINDS];

/** What all lists of records look like: struct goals, struct feedbacks. */
struct records {
    char *items;
    size_t count;
};

/** Copy the list of an owner, struct person or struct team, out of it or into it. */
struct records records_get(const void *owner, size_t member);
void records_set(void *owner, size_t member, struct records records);

/** Note in a record where it lies. */
void kind_place(const struct kind *kind, void *record, const struct file_entry *entry);

/** True if kind_place() was called for the record: its file could be read. */
bool kind_is_placed(const struct kind *kind, const void *record);

#endif
