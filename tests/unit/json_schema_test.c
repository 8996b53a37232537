/*
 * The tables as JSON Schema: valid JSON that says what the tables say.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <jansson.h>

#include "base/arena.h"
#include "model/json_schema.h"

/** What stands at a path of keys with '/' between, below the properties of a record. */
static json_t *at(json_t *json, const char *path)
{
    char key[64];
    while (json != NULL && *path != '\0') {
        size_t length = strcspn(path, "/");
        assert_true(length < sizeof(key));
        memcpy(key, path, length);
        key[length] = '\0';
        json = json_object_get(json, key);
        path += length + (path[length] == '/');
    }
    return json;
}

static json_t *load(struct arena *arena, const struct schema *schema)
{
    json_error_t error;
    json_t *json = json_loads(schema_to_json(arena, schema), JSON_REJECT_DUPLICATES, &error);
    if (json == NULL) {
        fail_msg("%s: line %d: %s", schema->name, error.line, error.text);
    }
    return json;
}

/** The JSON at a path, written without spaces, must be the text. */
static void assert_json(json_t *root, const char *path, const char *expected)
{
    json_t *json = at(root, path);
    if (json == NULL) {
        fail_msg("nothing at %s", path);
    }
    char *text = json_dumps(json, JSON_COMPACT | JSON_ENCODE_ANY);
    assert_string_equal(text, expected);
    free(text);
}

static void every_table_is_a_schema(void **state)
{
    for (size_t i = 0; file_schemas[i] != NULL; i++) {
        json_t *json = load(*state, file_schemas[i]);
        assert_json(json, "$schema", "\"http://json-schema.org/draft-07/schema#\"");
        assert_json(json, "type", "[\"object\"]");
        assert_json(json, "additionalProperties", "false");
        assert_json(json, "patternProperties", "{\"^x-\":{}}");
        assert_int_equal(json_object_size(at(json, "properties")), file_schemas[i]->field_count);
        json_decref(json);
    }
}

/** Keys, required keys and descriptions, in every table down to the smallest. */
static void check_table(json_t *json, const struct schema *schema)
{
    for (size_t i = 0; i < schema->field_count; i++) {
        const struct field *field = &schema->fields[i];
        json_t *property = json_object_get(json_object_get(json, "properties"), field->key);
        assert_string_equal(json_string_value(at(property, "description")), field->doc);

        bool required = false;
        size_t index;
        json_t *key;
        json_array_foreach(json_object_get(json, "required"), index, key)
        {
            required = required || strcmp(json_string_value(key), field->key) == 0;
        }
        assert_int_equal(required, field->required);
    }
}

static void tables_inside_are_there_too(void **state)
{
    json_t *json = load(*state, &goal_schema);
    const struct schema *kpi = schema_field(&goal_schema, "kpis")->of;
    const struct schema *habit = schema_field(&goal_schema, "habits")->of;
    check_table(json, &goal_schema);
    check_table(at(json, "properties/kpis/items"), kpi);
    check_table(at(json, "properties/habits/items"), habit);
    json_decref(json);
}

static void choices_are_enums(void **state)
{
    json_t *goal = load(*state, &goal_schema);
    json_t *team = load(*state, &team_schema);
    json_t *kpi = at(goal, "properties/kpis/items/properties");
    assert_json(goal, "properties/state/enum", "[\"active\",\"draft\",\"closed\",null]");
    assert_json(goal, "properties/for/enum", "[\"performance\",\"skill\",\"personal\",null]");
    assert_json(kpi, "kind/enum", "[\"lag\",\"lead\",null]");
    assert_json(kpi, "every/enum", "[\"day\",\"week\",\"2w\",\"month\",\"quarter\",null]");
    assert_json(team, "properties/private/enum", "[\"here\",null]");
    json_decref(goal);
    json_decref(team);
}

static void numbers_and_dates_have_types(void **state)
{
    json_t *goal = load(*state, &goal_schema);
    json_t *team = load(*state, &team_schema);
    json_t *kpi = at(goal, "properties/kpis/items/properties");
    assert_json(kpi, "target/type", "[\"number\",\"null\"]");
    assert_json(kpi, "weight/minimum", "0");
    assert_json(goal, "properties/closed/pattern", "\"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\"");
    assert_json(team, "properties/coach/type", "[\"integer\"]");
    assert_json(team, "properties/thresholds/properties/stale/properties/2w/type",
                "[\"integer\",\"null\"]");
    json_decref(goal);
    json_decref(team);
}

/** A reading is a value, or a map with one. */
static void dated_maps_have_patterns(void **state)
{
    json_t *goal = load(*state, &goal_schema);
    json_t *readings = at(goal, "properties/kpis/items/properties/readings");
    json_t *reading = at(readings, "patternProperties/^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    assert_json(readings, "additionalProperties", "false");
    json_t *forms = at(reading, "oneOf");
    assert_int_equal(json_array_size(forms), 2);
    assert_json(json_array_get(forms, 0), "type", "[\"number\"]");
    assert_json(json_array_get(forms, 1), "required", "[\"value\"]");
    json_decref(goal);
}

static void dates_are_needed_while_active(void **state)
{
    json_t *goal = load(*state, &goal_schema);
    assert_json(goal, "required", "[\"goal\"]");
    assert_json(
        goal, "if",
        "{\"properties\":{\"state\":{\"enum\":[\"draft\",\"closed\"]}},\"required\":[\"state\"]}");
    assert_json(goal, "else/required", "[\"start\",\"due\"]");
    json_decref(goal);
}

static void no_memory(void)
{
    abort();
}

static int set_up(void **state)
{
    static struct arena arena;
    arena_init(&arena, no_memory);
    *state = &arena;
    return 0;
}

static int tear_down(void **state)
{
    arena_free(*state);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_table_is_a_schema),
        cmocka_unit_test(choices_are_enums),
        cmocka_unit_test(tables_inside_are_there_too),
        cmocka_unit_test(dated_maps_have_patterns),
        cmocka_unit_test(numbers_and_dates_have_types),
        cmocka_unit_test(dates_are_needed_while_active),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
