/*
 * Looking things up in the tables.
 */

#include "model/schema.h"

#include <string.h>

#include "base/text.h"
#include "model/model.h"

/** The most keys that one table has. */
#define KEYS_MAX 32

const struct schema *const file_schemas[] = {&team_schema,
                                             &person_schema,
                                             &goal_schema,
                                             &feedback_schema,
                                             &round_schema,
                                             &journal_schema,
                                             &review_schema,
                                             &session_schema,
                                             &pip_schema,
                                             &task_file_schema,
                                             NULL};

/** Keys are short: a call of strcmp() takes longer. */
static bool same_key(const char *a, const char *b)
{
    while (*a != '\0' && *a == *b) {
        a++;
        b++;
    }
    return *a == *b;
}

const struct field *schema_next_field(const struct schema *schema, const char *key, size_t *likely)
{
    size_t count = schema->field_count;
    size_t index = *likely < count ? *likely : 0;
    for (size_t i = 0; i < count; i++) {
        const struct field *field = &schema->fields[index++];
        if (same_key(field->key, key)) {
            *likely = index;
            return field;
        }
        index = index < count ? index : 0;
    }
    return NULL;
}

const struct field *schema_field(const struct schema *schema, const char *key)
{
    size_t first = 0;
    return schema_next_field(schema, key, &first);
}

const char *schema_nearest_key(const struct schema *schema, const char *key)
{
    const char *keys[KEYS_MAX];
    size_t count = schema->field_count < KEYS_MAX ? schema->field_count : KEYS_MAX;
    for (size_t i = 0; i < count; i++) {
        keys[i] = schema->fields[i].key;
    }
    return text_nearest(key, keys, count);
}

bool schema_is_own_key(const char *key)
{
    return text_starts_with(key, "x-");
}

static void set_absent(const struct schema *schema, char *record)
{
    for (size_t i = 0; i < schema->field_count; i++) {
        const struct field *field = &schema->fields[i];
        if (field->kind == FIELD_RECORD) {
            set_absent(field->of, record + field->offset);
        } else if (field->kind == FIELD_SCALAR && field->type->absent != NULL) {
            memcpy(record + field->offset, field->type->absent, field->type->size);
        }
    }
}

void schema_defaults(const struct schema *schema, void *record)
{
    memset(record, 0, schema->size);
    set_absent(schema, record);
}
