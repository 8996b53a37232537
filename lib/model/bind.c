/*
 * Binding: a walk over a tree and a table side by side. There is no code for any one record.
 */

#include "model/bind.h"

#include <stdint.h>
#include <string.h>

#include "base/decimal.h"
#include "model/complain.h"
#include "model/items.h"
#include "model/scalars.h"

/** What all lists of the records look like: struct kpis, struct readings, struct texts. */
struct list {
    void *items;
    size_t count;
};

_Static_assert(sizeof(struct list) == sizeof(struct kpis) &&
                   offsetof(struct list, count) == offsetof(struct kpis, count),
               "lists of records are a pointer and a count");

static bool bind_map(struct binder *b, const struct schema *schema, const struct node *map,
                     void *record);

static void store_list(void *out, void *items, size_t count)
{
    struct list list = {items, count};
    memcpy(out, &list, sizeof(list));
}

static void set_where(const struct schema *schema, const struct node *node, void *record)
{
    where_t where = where_pack(node->line, node->column);
    if (schema->where_offset != SIZE_MAX) {
        memcpy((char *)record + schema->where_offset, &where, sizeof(where));
    }
}

/* Scalars and texts */

/** Read a scalar. False if it was refused; out is untouched then. */
static bool bind_scalar(struct binder *b, const struct scalar_type *type, const struct node *node,
                        void *out)
{
    if (node->kind != NODE_SCALAR) {
        complain_shape(b, node, type->noun,
                       node->style == STYLE_FLOW ? "quote it if it is meant as it stands"
                                                 : "write the value behind the key");
        return false;
    }

    bool quoted = type->plain && node->style != STYLE_PLAIN;
    struct refusal refusal;
    if (quoted) {
        out = arena_alloc(b->arena, type->size);
    }
    if (!scalar_parse(b->arena, type, node->text, node->length, out, &refusal)) {
        complain_value(b, node, &refusal);
        return false;
    }
    if (quoted) {
        complain_quoted(b, type, node);
    }
    return !quoted;
}

static bool bind_texts(struct binder *b, const struct scalar_type *type, const struct node *node,
                       void *out)
{
    if (node->kind == NODE_MAP) {
        complain_shape(b, node, "a list of texts", "start each text with '- '");
        return false;
    }

    bool single = node->kind == NODE_SCALAR;
    const struct node *item = single ? node : node->first;
    const char **texts = arena_array(b->arena, single ? 1 : node->count, sizeof(*texts));
    size_t count = 0;
    for (; item != NULL; item = single ? NULL : item->next) {
        if (node_is_null(item)) {
            complain_shape(b, item, "a text", "write the text, or take the line away");
        } else if (bind_scalar(b, type, item, &texts[count])) {
            count++;
        }
    }
    store_list(out, texts, count);
    return true;
}

/* Items of lists and dated maps */

static struct items new_items(struct binder *b, const struct schema *schema,
                              const struct node *node)
{
    void *empty = arena_alloc(b->tree->arena, schema->size);

    schema_defaults(schema, empty);
    return (struct items){
        .schema = schema,
        .empty = empty,
        .shorthand = schema->shorthand == NULL ? NULL : schema_field(schema, schema->shorthand),
        .records = arena_array(b->arena, node->count, schema->size),
        .names = arena_array(b->tree->arena, node->count, sizeof(struct node *)),
    };
}

/** The record behind those that there are, empty. */
static char *next_record(struct items *items)
{
    size_t size = items->schema->size;
    return memcpy(items->records + items->count * size, items->empty, size);
}

/** Bind one item. False if it has nothing to know it by: it is left out then. */
static bool bind_item(struct binder *b, const struct items *items, const struct node *node,
                      void *record)
{
    const struct field *shorthand = items->shorthand;
    set_where(items->schema, node, record);
    if (node->kind == NODE_MAP) {
        return bind_map(b, items->schema, node, record);
    }
    if (shorthand != NULL && node->kind == NODE_SCALAR && !node_is_null(node)) {
        return bind_scalar(b, shorthand->type, node, (char *)record + shorthand->offset);
    }
    complain_no_map(b, items->schema, node);
    return false;
}

static bool bind_list(struct binder *b, const struct schema *schema, const struct node *node,
                      void *out)
{
    if (node->kind != NODE_LIST) {
        complain_shape(b, node, arena_printf(b->arena, "a list of %s", schema->plural),
                       "start each with '- '");
        return false;
    }

    struct items items = new_items(b, schema, node);
    for (const struct node *item = node->first; item != NULL; item = item->next) {
        if (!bind_item(b, &items, item, next_record(&items))) {
            continue;
        }
        if (schema->unique != NULL) {
            bool map = item->kind == NODE_MAP;
            items.names[items.count] = map ? node_find(item, schema->unique) : item;
        }
        items.count++;
    }
    if (schema->unique != NULL) {
        items_drop_repeated(b, &items);
    }
    store_list(out, items.records, items.count);
    return true;
}

static bool bind_dated(struct binder *b, const struct schema *schema, const struct node *node,
                       void *out)
{
    if (node->kind != NODE_MAP) {
        complain_shape(b, node, arena_printf(b->arena, "a map of %s by date", schema->plural),
                       "write each as DATE: VALUE");
        return false;
    }

    struct items items = new_items(b, schema, node);
    for (const struct node *item = node->first; item != NULL; item = item->next) {
        char *record = next_record(&items);
        bool dated = bind_scalar(b, &type_date, item->key, record + schema->date_offset);
        if (node_is_null(item)) {
            complain_no_value(b, schema, item->key);
        } else if (bind_item(b, &items, item, record) && dated) {
            set_where(schema, item->key, record);
            items.names[items.count++] = item->key;
        }
    }
    items_sort(b, &items);
    store_list(out, items.records, items.count);
    return true;
}

/* Maps */

static bool bind_record(struct binder *b, const struct schema *schema, const struct node *node,
                        void *out)
{
    if (node->kind != NODE_MAP) {
        complain_no_map(b, schema, node);
        return false;
    }
    set_where(schema, node, out);
    return bind_map(b, schema, node, out);
}

static bool bind_field(struct binder *b, const struct field *field, const struct node *node,
                       void *record)
{
    void *out = (char *)record + field->offset;
    switch (field->kind) {
    case FIELD_SCALAR: return bind_scalar(b, field->type, node, out);
    case FIELD_TEXTS: return bind_texts(b, field->type, node, out);
    case FIELD_RECORD: return bind_record(b, field->of, node, out);
    case FIELD_LIST: return bind_list(b, field->of, node, out);
    case FIELD_DATED: return bind_dated(b, field->of, node, out);
    }
    return false;
}

/** A set of fields of a table, a bit for each. */
typedef uint64_t fields_t;

static fields_t field_bit(const struct schema *schema, const struct field *field)
{
    return (fields_t)1 << (field - schema->fields);
}

/** Complain of what the map needs and has not. */
static void check_required(struct binder *b, const struct schema *schema, const struct node *map,
                           fields_t given)
{
    for (size_t i = 0; i < schema->field_count; i++) {
        const struct field *field = &schema->fields[i];
        if ((!field->required && !field->required_while_active) || (given >> i & 1) != 0) {
            continue;
        }
        const struct node *state = node_find(map, "state");
        bool active = !node_is(state, "draft") && !node_is(state, "closed");
        if (!field->required && !active) {
            continue;
        }
        const struct node *value = node_find(map, field->key);
        if (value == NULL) {
            complain_missing(b, schema, field, map);
        } else if (node_is_null(value)) {
            complain_empty(b, field, value->key);
        }
    }
}

/** The record's marks with room for all entries of the map; NULL if it keeps none. */
static struct marks *new_marks(struct binder *b, const struct schema *schema,
                               const struct node *map, void *record)
{
    if (schema->marks_offset == SIZE_MAX) {
        return NULL;
    }
    struct marks *marks = (struct marks *)((char *)record + schema->marks_offset);
    marks->items = arena_array(b->arena, map->count, sizeof(struct mark));
    return marks;
}

static void add_mark(struct marks *marks, const struct field *field, const struct node *node)
{
    struct mark *items = (struct mark *)marks->items;
    items[marks->count++] = (struct mark){
        .where = where_pack(node->line, node->column),
        .end_column = node->end_column,
        .field = (uint16_t)field->offset,
    };
}

/** The field that an item cannot be known without: its id, its date, its value; NULL if none. */
static const struct field *essential_field(const struct schema *schema)
{
    const char *key = schema->unique != NULL ? schema->unique : schema->shorthand;
    return key == NULL ? NULL : schema_field(schema, key);
}

/** Bind the entries of a map. False if the essential one is missing or was refused. */
static bool bind_map(struct binder *b, const struct schema *schema, const struct node *map,
                     void *record)
{
    const struct field *essential = essential_field(schema);
    bool known = essential == NULL;
    struct marks *marks = new_marks(b, schema, map, record);
    /* with a value, or with one behind a mistyped key, of which one error is enough */
    fields_t given = 0;
    size_t likely = 0;

    for (const struct node *node = map->first; node != NULL; node = node->next) {
        const struct field *field = schema_next_field(schema, node->key->text, &likely);
        if (field == NULL) {
            const struct field *meant =
                schema_is_own_key(node->key->text) ? NULL : complain_unknown_key(b, schema, node);
            given |= meant != NULL && !b->lenient ? field_bit(schema, meant) : 0;
            continue;
        }
        if (node_is_null(node)) {
            continue;
        }
        given |= field_bit(schema, field);
        if (marks != NULL) {
            add_mark(marks, field, node);
        }
        bool bound = bind_field(b, field, node, record);
        known = known || (bound && field == essential);
    }
    check_required(b, schema, map, given);
    return known;
}

/* Files */

/** The value of the key that says the format's version, if it is newer than ours; else NULL. */
static const struct node *newer_version(struct binder *b, const struct schema *schema)
{
    for (size_t i = 0; i < schema->field_count; i++) {
        const struct node *node = NULL;
        if (schema->fields[i].type == &type_version) {
            node = node_find(b->tree->root, schema->fields[i].key);
        }
        struct decimal version;
        if (node != NULL && node->kind == NODE_SCALAR &&
            decimal_parse(node->text, node->length, &version) == DECIMAL_OK &&
            decimal_compare(version, (struct decimal){FORMAT_VERSION, 0}) > 0) {
            return node;
        }
    }
    return NULL;
}

bool bind_file(const struct binding *binding, const struct schema *schema, void *record)
{
    struct binder b = {
        .arena = binding->arena,
        .tree = binding->tree,
        .diags = binding->diags,
        .lenient = binding->lenient,
    };
    const struct node *root = b.tree->root;
    schema_defaults(schema, record);
    if (root == NULL || node_is_null(root)) {
        complain_empty_file(&b, schema);
        return false;
    }

    const struct node *newer = newer_version(&b, schema);
    if (newer != NULL) {
        complain_newer(&b, newer);
        b.lenient = true;
    }
    bind_record(&b, schema, root, record);
    return !b.refused;
}

struct node *bind_position(const struct schema *schema, const struct node *map, const char *key)
{
    const struct field *field = schema_field(schema, key);
    if (field == NULL) {
        return NULL;
    }
    for (struct node *node = map->first; node != NULL; node = node->next) {
        const struct field *other = schema_field(schema, node->key->text);
        if (other != NULL && other > field) {
            return node;
        }
    }
    return NULL;
}
