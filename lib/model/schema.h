/**
 * What a record may contain: one table a record, described once.
 *
 * The same tables drive reading (model/bind.h), checking, the JSON Schema that editors use
 * (model/json_schema.h) and the lists of keys in coach-files(5).
 */

#ifndef COACH_MODEL_SCHEMA_H
#define COACH_MODEL_SCHEMA_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

struct scalar_type;

/** A value as it stands in a file, to be read as a type. */
struct scalar_text {
    /** For what the value will point to. */
    struct arena *arena;
    const struct scalar_type *type;
    const char *text;
    size_t length;
};

/** Why a value is refused. */
struct refusal {
    /** Stands behind the value: "is not a day of the calendar". */
    const char *why;
    /** What to write instead, in terms of this value: "write a point: 90.5". */
    const char *help;
};

/**
 * A type of scalar. model/scalars.h has them all.
 */
struct scalar_type {
    /** "date", "number": for the manual. */
    const char *name;
    /** "a date": for messages. */
    const char *noun;
    /** What to write, for help lines and the manual: "a date, YYYY-MM-DD". */
    const char *expects;
    /** Must stand plain: "90" in quotes is a text, not a number. */
    bool plain;
    /** The JSON types that it may have to a YAML 1.2 reader: "\"string\", \"number\"". */
    const char *json_types;
    /** Further keywords of its JSON Schema, as JSON text: "\"minimum\": 0"; or NULL. */
    const char *json_rest;
    /** The values allowed, NULL-terminated, where it is a choice; else NULL. */
    const char *const *words;
    /** Bytes that a value takes in the record. */
    size_t size;
    /** The value of a member whose key is absent: size bytes; NULL for zeros. */
    const void *absent;
    /**
     * Read a value.
     *
     * @out     size bytes, for the value; untouched if it is refused
     * @return  false if it is refused, with refusal filled
     */
    bool (*parse)(const struct scalar_text *in, void *out, struct refusal *refusal);
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
    /** FIELD_SCALAR, and FIELD_TEXTS for each of them */
    const struct scalar_type *type;
    /** FIELD_RECORD, FIELD_LIST and FIELD_DATED */
    const struct schema *of;
    /** Offset of the member in the record. */
    size_t offset;
    bool required;
    /** Required unless the record says `state: draft` or `state: closed`. */
    bool required_while_active;
    /** One sentence for editors and for the manual. */
    const char *doc;
};

struct schema {
    /** "goal", "kpi" */
    const char *name;
    /** "a goal", "a KPI": for messages. */
    const char *article;
    /** "goals", "KPIs": for messages. */
    const char *plural;
    /** A sentence or two for editors and for the manual. */
    const char *doc;
    /** Bytes of the struct. */
    size_t size;
    const struct field *fields;
    size_t field_count;
    /** Offset of the record's where_t; SIZE_MAX where it keeps none. */
    size_t where_offset;
    /** Offset of the record's struct marks; SIZE_MAX for small records without. */
    size_t marks_offset;
    /** Offset of the day that is the key of an item, in the table of a FIELD_DATED. */
    size_t date_offset;
    /** The key that a bare scalar stands for (a reading's value, a tick's date), else NULL. */
    const char *shorthand;
    /** The key whose values must differ between the items of a list, "id" or "date"; or NULL. */
    const char *unique;
};

extern const struct schema team_schema;
extern const struct schema person_schema;
extern const struct schema goal_schema;
extern const struct schema feedback_schema;
extern const struct schema round_schema;
extern const struct schema journal_schema;
extern const struct schema review_schema;
extern const struct schema session_schema;
extern const struct schema pip_schema;
extern const struct schema task_file_schema;

/** The contract in a person's file. */
extern const struct schema contract_schema;

/** The parts of a review's file, by enum review_side. */
extern const struct schema *const review_part_schemas[];
/** A task in a file of tasks, and what was said of one. */
extern const struct schema task_schema;
extern const struct schema task_view_schema;

/** The tables of whole files, NULL-terminated, in the order of the manual. */
extern const struct schema *const file_schemas[];

/** The field of a key; NULL if unknown. */
const struct field *schema_field(const struct schema *schema, const char *key);

/**
 * The same, where keys are likely to come in the order of the table.
 *
 * @likely   index of the field to try first, field_count for none; set to the index behind the
 *           field that was found
 */
const struct field *schema_next_field(const struct schema *schema, const char *key, size_t *likely);

/** The known key nearest to a mistyped one; NULL if none is near. */
const char *schema_nearest_key(const struct schema *schema, const char *key);

/** True for keys that are the user's own and pass everywhere: they start with "x-". */
bool schema_is_own_key(const char *key);

/** Make a record empty: every member that the table knows is absent, all else is zero. */
void schema_defaults(const struct schema *schema, void *record);

#endif
