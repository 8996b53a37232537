/*
 * Tables written as JSON Schema.
 *
 * An optional key may have no value, as in the files, so its types include null. Maps and lists
 * are written in place, without references, which every editor understands.
 */

#include "model/json_schema.h"

#include <stdbool.h>
#include <string.h>

#include "base/buffer.h"

#define DATE_PATTERN "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"

/** JSON on its way out: one keyword a line. */
struct writer {
    struct buffer out;
    size_t depth;
    /** Nothing was written since the last opening bracket. */
    bool first;
};

/* JSON */

static void new_line(struct writer *w)
{
    buffer_puts(&w->out, w->first ? "\n" : ",\n");
    buffer_fill(&w->out, ' ', 2 * w->depth);
    w->first = false;
}

static void open_bracket(struct writer *w, char bracket)
{
    buffer_putc(&w->out, bracket);
    w->depth++;
    w->first = true;
}

static void close_bracket(struct writer *w, char bracket)
{
    w->depth--;
    if (!w->first) {
        buffer_putc(&w->out, '\n');
        buffer_fill(&w->out, ' ', 2 * w->depth);
    }
    buffer_putc(&w->out, bracket);
    w->first = false;
}

/** The tables' own texts are printable ASCII. */
static void write_string(struct writer *w, const char *text)
{
    buffer_putc(&w->out, '"');
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\') {
            buffer_putc(&w->out, '\\');
        }
        buffer_putc(&w->out, *text);
    }
    buffer_putc(&w->out, '"');
}

static void write_key(struct writer *w, const char *key)
{
    new_line(w);
    write_string(w, key);
    buffer_puts(&w->out, ": ");
}

static void write_entry(struct writer *w, const char *key, const char *text)
{
    write_key(w, key);
    write_string(w, text);
}

/** A keyword whose value is JSON text. */
static void write_json(struct writer *w, const char *key, const char *json)
{
    write_key(w, key);
    buffer_puts(&w->out, json);
}

/* Types */

static void write_type(struct writer *w, const char *types, bool optional)
{
    write_key(w, "type");
    buffer_printf(&w->out, optional ? "[%s, \"null\"]" : "[%s]", types);
}

static void write_words(struct writer *w, const char *const *words, bool optional)
{
    write_key(w, "enum");
    buffer_putc(&w->out, '[');
    for (size_t i = 0; words[i] != NULL; i++) {
        buffer_puts(&w->out, i > 0 ? ", " : "");
        write_string(w, words[i]);
    }
    buffer_puts(&w->out, optional ? ", null]" : "]");
}

/** The keywords of a scalar. */
static void write_scalar(struct writer *w, const struct scalar_type *type, bool optional)
{
    if (type->words != NULL) {
        write_words(w, type->words, optional);
        return;
    }
    write_type(w, type->json_types, optional);
    if (type->json_rest != NULL) {
        new_line(w);
        buffer_puts(&w->out, type->json_rest);
    }
}

static void write_map(struct writer *w, const struct schema *schema, bool optional);

/** An item of a list or of a dated map: its record, or the scalar that stands for it. */
static void write_item(struct writer *w, const struct schema *schema)
{
    write_entry(w, "description", schema->doc);
    if (schema->shorthand == NULL) {
        write_map(w, schema, false);
        return;
    }
    write_key(w, "oneOf");
    open_bracket(w, '[');
    new_line(w);
    open_bracket(w, '{');
    write_scalar(w, schema_field(schema, schema->shorthand)->type, false);
    close_bracket(w, '}');
    new_line(w);
    open_bracket(w, '{');
    write_map(w, schema, false);
    close_bracket(w, '}');
    close_bracket(w, ']');
}

static void write_list(struct writer *w, const struct schema *schema)
{
    write_type(w, "\"array\"", true);
    write_key(w, "items");
    open_bracket(w, '{');
    write_item(w, schema);
    close_bracket(w, '}');
}

static void write_dated(struct writer *w, const struct schema *schema)
{
    write_type(w, "\"object\"", true);
    write_key(w, "patternProperties");
    open_bracket(w, '{');
    write_key(w, DATE_PATTERN);
    open_bracket(w, '{');
    write_item(w, schema);
    close_bracket(w, '}');
    close_bracket(w, '}');
    write_json(w, "additionalProperties", "false");
}

static void write_texts(struct writer *w, const struct scalar_type *text)
{
    write_key(w, "type");
    buffer_printf(&w->out, "[\"array\", %s, \"null\"]", text->json_types);
    write_key(w, "items");
    open_bracket(w, '{');
    write_type(w, text->json_types, false);
    close_bracket(w, '}');
}

/* Maps */

static void write_field(struct writer *w, const struct field *field)
{
    write_key(w, field->key);
    open_bracket(w, '{');
    write_entry(w, "description", field->doc);
    switch (field->kind) {
    case FIELD_SCALAR: write_scalar(w, field->type, !field->required); break;
    case FIELD_TEXTS: write_texts(w, field->type); break;
    case FIELD_RECORD: write_map(w, field->of, !field->required); break;
    case FIELD_LIST: write_list(w, field->of); break;
    case FIELD_DATED: write_dated(w, field->of); break;
    }
    close_bracket(w, '}');
}

/** "required": the keys of the fields that are, always or while the record is active. */
static void write_required(struct writer *w, const struct schema *schema, bool active)
{
    size_t count = 0;
    for (size_t i = 0; i < schema->field_count; i++) {
        const struct field *field = &schema->fields[i];
        if (active ? !field->required_while_active : !field->required) {
            continue;
        }
        if (count++ == 0) {
            write_key(w, "required");
            buffer_putc(&w->out, '[');
        } else {
            buffer_puts(&w->out, ", ");
        }
        write_string(w, field->key);
    }
    buffer_puts(&w->out, count > 0 ? "]" : "");
}

/** What a record needs that is neither a draft nor closed. */
static void write_while_active(struct writer *w, const struct schema *schema)
{
    write_json(w, "if",
               "{\"properties\": {\"state\": {\"enum\": [\"draft\", \"closed\"]}}, \"required\": "
               "[\"state\"]}");
    write_key(w, "else");
    open_bracket(w, '{');
    write_key(w, "properties");
    open_bracket(w, '{');
    for (size_t i = 0; i < schema->field_count; i++) {
        const struct field *field = &schema->fields[i];
        if (field->required_while_active) {
            write_key(w, field->key);
            open_bracket(w, '{');
            write_type(w, field->type->json_types, false);
            close_bracket(w, '}');
        }
    }
    close_bracket(w, '}');
    write_required(w, schema, true);
    close_bracket(w, '}');
}

static bool depends_on_state(const struct schema *schema)
{
    for (size_t i = 0; i < schema->field_count; i++) {
        if (schema->fields[i].required_while_active) {
            return true;
        }
    }
    return false;
}

static void write_map(struct writer *w, const struct schema *schema, bool optional)
{
    write_type(w, "\"object\"", optional);
    write_key(w, "properties");
    open_bracket(w, '{');
    for (size_t i = 0; i < schema->field_count; i++) {
        write_field(w, &schema->fields[i]);
    }
    close_bracket(w, '}');
    write_required(w, schema, false);
    if (depends_on_state(schema)) {
        write_while_active(w, schema);
    }
    write_json(w, "patternProperties", "{\"^x-\": {}}");
    write_json(w, "additionalProperties", "false");
}

char *schema_to_json(struct arena *arena, const struct schema *schema)
{
    struct writer w = {.depth = 0};
    buffer_init(&w.out, arena);
    open_bracket(&w, '{');
    write_entry(&w, "$schema", "http://json-schema.org/draft-07/schema#");
    write_entry(&w, "title", schema->name);
    write_entry(&w, "description", schema->doc);
    write_map(&w, schema, false);
    close_bracket(&w, '}');
    buffer_putc(&w.out, '\n');
    return buffer_text(&w.out);
}
