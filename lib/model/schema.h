/**
 * What a record may contain: one table a record, described once.
 *
 * The same tables drive reading (model/bind.h), checking, the JSON Schema that editors use and
 * the lists of keys in coach-files(5).
 */

#ifndef COACH_MODEL_SCHEMA_H
#define COACH_MODEL_SCHEMA_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

/**
 * A type of scalar.
 */
struct scalar_type {
    /** "date", "number": for the manual. */
    const char *name;
    /** What to write, for the help line of an error: "a date, YYYY-MM-DD". */
    const char *expects;
    /** Must stand plain: "90" in quotes is a text, not a number. */
    bool plain;
    /** A JSON Schema for it, as JSON text. */
    const char *json_schema;
    /** The values allowed, NULL-terminated, where it is a choice; else NULL. */
    const char *const *words;
    /** Bytes that a value takes in the record. */
    size_t size;
    /**
     * Read a value.
     *
     * @arena   for what the value points to
     * @out     size bytes, for the value; untouched on error
     * @return  NULL, or why not ("is not a day of the calendar")
     */
    const char *(*parse)(struct arena *arena, const struct scalar_type *type, const char *text,
                         size_t length, void *out);
};

enum field_kind {
    /** One scalar. */
    FIELD_SCALAR,
    /** A list of texts; a single text is taken for a list of one. */
    FIELD_TEXTS,
    /** A map with a table of its own, kept in the record. */
    FIELD_RECORD,
    /** A list of maps with a table of their own. */
    FIELD_LIST,
    /** A map from date to map (readings, checkpoints), in order of date. */
    FIELD_DATED,
};

struct schema;

struct field {
    const char *key;
    enum field_kind kind;
    /** FIELD_SCALAR */
    const struct scalar_type *type;
    /** FIELD_RECORD, FIELD_LIST and FIELD_DATED */
    const struct schema *of;
    /** Offset of the member in the record. */
    size_t offset;
    bool required;
    /** One sentence for editors and for the manual. */
    const char *doc;
};

struct schema {
    /** "goal", "kpi" */
    const char *name;
    /** "a goal": for messages. */
    const char *article;
    const char *doc;
    /** Bytes of the struct. */
    size_t size;
    const struct field *fields;
    size_t field_count;
    /** Offset of the record's where_t. */
    size_t where_offset;
    /** Offset of the record's struct marks; SIZE_MAX for small records without. */
    size_t marks_offset;
    /** The key that a bare scalar stands for (a reading's value, a tick's date), else NULL. */
    const char *shorthand;
    /** The key whose values must differ between the items of a list, "id" or "date"; or NULL. */
    const char *unique;
    /** Set the members that are not zero when absent (days, decimals). */
    void (*defaults)(void *record);
};

extern const struct schema team_schema;
extern const struct schema person_schema;
extern const struct schema goal_schema;

/** The tables of whole files, NULL-terminated, in the order of the manual. */
extern const struct schema *const file_schemas[];

/** The field of a key; NULL if unknown. */
const struct field *schema_field(const struct schema *schema, const char *key);

/** The known key nearest to a mistyped one; NULL if none is near. */
const char *schema_nearest_key(const struct schema *schema, const char *key);

#endif
