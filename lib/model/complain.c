/*
 * The words of binding's complaints.
 */

#include "model/complain.h"

#include <stdarg.h>

#include "base/buffer.h"
#include "base/date.h"
#include "base/text.h"
#include "model/model.h"

/** Terminal columns of a value that a message repeats. */
#define SHOWN_WIDTH 40
/** The most keys that a message lists. */
#define SHOWN_KEYS 4

/** A value as a message shows it: on one line, not too long. */
static const char *shown(struct binder *b, const struct node *node)
{
    struct buffer buffer;
    buffer_init(&buffer, b->arena);
    text_escape(&buffer, node->text, node->length, SHOWN_WIDTH);
    return buffer_text(&buffer);
}

__attribute__((format(printf, 5, 6))) static void complain(struct binder *b, const char *rule,
                                                           const struct node *node,
                                                           const char *help, const char *format,
                                                           ...)
{
    va_list args;
    va_start(args, format);
    const char *message = arena_vprintf(b->arena, format, args);
    va_end(args);
    diags_add(b->diags, SEVERITY_ERROR, rule, node_place(b->tree, node), help, "%s", message);
    b->refused = true;
}

/* D1 */

/** The field of schema whose own table has the key; NULL if none has. */
static const struct field *field_around(const struct schema *schema, const char *key)
{
    for (size_t i = 0; i < schema->field_count; i++) {
        const struct field *field = &schema->fields[i];
        if (field->of != NULL && schema_field(field->of, key) != NULL) {
            return field;
        }
    }
    return NULL;
}

/** True for what a comma cut off in { }: the 5 of {value: 90,5}, the thu of {every: mon,thu}. */
static bool cut_by_comma(const struct node *entry)
{
    return entry->parent->style == STYLE_FLOW && entry != entry->parent->first &&
           node_is_null(entry) && entry->length == 0;
}

/** The field whose map of dates ends above an entry: that is where a date among the keys belongs;
 * NULL if the entry is no date, or there is no such map. */
static const struct field *field_of_date(const struct schema *schema, const struct node *entry)
{
    const struct field *dated = NULL;

    if (date_parse(entry->key->text, entry->key->length) == DAY_NONE) {
        return NULL;
    }
    for (const struct node *node = entry->parent->first; node != entry; node = node->next) {
        const struct field *field = schema_field(schema, node->key->text);
        dated = field != NULL && field->kind == FIELD_DATED ? field : dated;
    }
    return dated;
}

static const char *help_unknown(struct binder *b, const struct schema *schema,
                                const struct node *entry, const struct field **meant)
{
    const char *key = entry->key->text;
    if (cut_by_comma(entry)) {
        return "a comma ends a value in { }: write numbers with a point, and texts in quotes";
    }
    const struct field *dated = field_of_date(schema, entry);
    if (dated != NULL) {
        return arena_printf(b->arena, "a date belongs below '%s:': indent it deeper than that key",
                            dated->key);
    }
    const struct field *around = field_around(schema, key);
    if (around != NULL) {
        return arena_printf(b->arena, "'%s' belongs to %s below '%s'", key, around->of->article,
                            around->key);
    }
    const char *nearest = schema_nearest_key(schema, key);
    if (nearest != NULL) {
        *meant = schema_field(schema, nearest);
        return arena_printf(b->arena, "did you mean '%s'?", nearest);
    }
    return "start keys of your own with 'x-'";
}

const struct field *complain_unknown_key(struct binder *b, const struct schema *schema,
                                         const struct node *entry)
{
    enum severity severity = b->lenient ? SEVERITY_WARNING : SEVERITY_ERROR;
    const struct field *meant = NULL;
    const char *help = help_unknown(b, schema, entry, &meant);

    diags_add(b->diags, severity, "D1", node_place(b->tree, entry->key), help, "unknown key '%s'",
              shown(b, entry->key));
    b->refused = b->refused || !b->lenient;
    return meant;
}

/* D2 */

/** What to write: the words of the field's type, or of the table that a list or a map is made by. */
static const char *expects_of(struct binder *b, const struct field *field)
{
    switch (field->kind) {
    case FIELD_SCALAR:
    case FIELD_TEXTS: break;
    case FIELD_RECORD: return field->of->article;
    case FIELD_LIST: return arena_printf(b->arena, "a list of %s", field->of->plural);
    case FIELD_DATED: return arena_printf(b->arena, "a map of %s by date", field->of->plural);
    }
    return field->type->expects;
}

static const char *help_add(struct binder *b, const struct field *field)
{
    return arena_printf(b->arena, "add '%s:' with %s", field->key, expects_of(b, field));
}

void complain_missing(struct binder *b, const struct schema *schema, const struct field *field,
                      const struct node *map)
{
    complain(b, "D2", map, help_add(b, field), "%s needs '%s'%s", schema->article, field->key,
             field->required_while_active ? " while it is active" : "");
}

void complain_empty(struct binder *b, const struct field *field, const struct node *key)
{
    complain(b, "D2", key, arena_printf(b->arena, "write %s", expects_of(b, field)),
             "'%s' has no value", field->key);
}

void complain_no_value(struct binder *b, const struct schema *schema, const struct node *key)
{
    complain(b, "D2", key,
             arena_printf(b->arena, "write the %s behind the date", schema->shorthand),
             "'%s' has no value", shown(b, key));
}

void complain_empty_file(struct binder *b, const struct schema *schema)
{
    struct place start = {.file = b->tree->file, .line = 1, .column = 1};
    size_t needed = 0;
    while (needed < schema->field_count && !schema->fields[needed].required) {
        needed++;
    }
    if (needed < schema->field_count) {
        const struct field *field = &schema->fields[needed];
        diags_add(b->diags, SEVERITY_ERROR, "D2", start, help_add(b, field),
                  "the file is empty: %s needs '%s'", schema->article, field->key);
    } else {
        diags_add(b->diags, SEVERITY_ERROR, "D2", start, help_add(b, schema->fields),
                  "the file is empty");
    }
    b->refused = true;
}

/* D3 */

void complain_value(struct binder *b, const struct node *value, const struct refusal *refusal)
{
    complain(b, "D3", value, refusal->help, "'%s' %s", shown(b, value), refusal->why);
}

void complain_quoted(struct binder *b, const struct scalar_type *type, const struct node *value)
{
    bool quotes = value->style == STYLE_SINGLE_QUOTED || value->style == STYLE_DOUBLE_QUOTED;
    complain(b, "D3", value, quotes ? "take the quotes away" : "write it behind the key",
             "\"%s\" is a text, not %s", shown(b, value), type->noun);
}

/* D4 */

void complain_shape(struct binder *b, const struct node *node, const char *wanted, const char *help)
{
    static const char *const kinds[] = {
        [NODE_SCALAR] = "a text", [NODE_LIST] = "a list", [NODE_MAP] = "a map"};
    complain(b, "D4", node, help, "%s where %s belongs",
             node_is_null(node) ? "nothing" : kinds[node->kind], wanted);
}

void complain_no_map(struct binder *b, const struct schema *schema, const struct node *node)
{
    struct buffer help;
    buffer_init(&help, b->arena);
    for (size_t i = 0; i < schema->field_count && i < SHOWN_KEYS; i++) {
        buffer_puts(&help, i == 0 ? "write its keys with their values: " : ", ");
        buffer_puts(&help, schema->fields[i].key);
    }
    buffer_puts(&help, schema->field_count > SHOWN_KEYS ? " ..." : "");
    complain_shape(b, node, schema->article, buffer_text(&help));
}

/* D5, D6 */

void complain_repeated(struct binder *b, const struct schema *schema, const struct node *value,
                       const struct node *first)
{
    complain(b, "D5", value,
             arena_printf(b->arena, "give each of the %s another %s, or keep one of them",
                          schema->plural, schema->unique),
             "%s '%s' is there already, on line %u", schema->unique, shown(b, value),
             (unsigned)first->line);
}

void complain_order(struct binder *b, const struct schema *schema, const struct node *date,
                    const struct node *later)
{
    diags_add(b->diags, SEVERITY_WARNING, "D6", node_place(b->tree, date),
              arena_printf(b->arena, "move it up: %s stand in order of date", schema->plural),
              "'%s' stands behind '%s'", date->text, later->text);
}

/* D9 */

void complain_newer(struct binder *b, const struct node *version)
{
    diags_add(b->diags, SEVERITY_WARNING, "D9", node_place(b->tree, version),
              "get a newer coach to write here; reading goes on with what is known",
              "version '%s' of the format is newer than this coach, which knows %d",
              shown(b, version), FORMAT_VERSION);
}
