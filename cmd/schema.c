/*
 * coach schema: the keys of every record, as JSON Schema for editors or as rows.
 */

#include <string.h>

#include "base/text.h"
#include "commands.h"
#include "list.h"
#include "model/json_schema.h"

/** A key of a record. */
struct key_row {
    const struct schema *record;
    const struct field *field;
};

static struct cell record_cell(const void *data, const struct column *column)
{
    const struct key_row *row = data;

    (void)column;
    return cell_text(row->record->name);
}

static struct cell key_cell(const void *data, const struct column *column)
{
    const struct key_row *row = data;

    (void)column;
    return cell_text(row->field->key);
}

/** "date", "list of kpi", "dated reading", "texts". */
static struct cell type_cell(const void *data, const struct column *column)
{
    const struct field *field = ((const struct key_row *)data)->field;

    (void)column;
    switch (field->kind) {
    case FIELD_SCALAR: return cell_text(field->type->name);
    case FIELD_TEXTS: return cell_text("texts");
    case FIELD_RECORD:
    case FIELD_LIST:
    case FIELD_DATED: return cell_text(field->of->name);
    }
    return cell_text(NULL);
}

static struct cell form_cell(const void *data, const struct column *column)
{
    static const char *const forms[] = {
        [FIELD_SCALAR] = "value", [FIELD_TEXTS] = "list",    [FIELD_RECORD] = "map",
        [FIELD_LIST] = "list",    [FIELD_DATED] = "by date",
    };

    (void)column;
    return cell_text(forms[((const struct key_row *)data)->field->kind]);
}

static struct cell required_cell(const void *data, const struct column *column)
{
    const struct field *field = ((const struct key_row *)data)->field;

    (void)column;
    return cell_bool(field->required || field->required_while_active);
}

static struct cell doc_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(((const struct key_row *)data)->field->doc);
}

static const struct column columns[] = {
    {"record", CELL_TEXT, SHOW_ALWAYS, .get = record_cell},
    {"key", CELL_TEXT, SHOW_ALWAYS, .get = key_cell},
    {"form", CELL_TEXT, SHOW_ALWAYS, .get = form_cell},
    {"type", CELL_TEXT, SHOW_ALWAYS, .get = type_cell},
    {"required", CELL_BOOL, SHOW_ALWAYS, .get = required_cell},
    {"doc", CELL_TEXT, SHOW_ALWAYS, .get = doc_cell},
};

struct key_rows {
    struct arena *arena;
    struct key_row *items;
    size_t count;
    size_t capacity;
};

/** A record's keys, then those of the records inside it; each record once. */
static void add_keys(struct key_rows *rows, const struct schema *schema)
{
    for (size_t i = 0; i < rows->count; i++) {
        if (rows->items[i].record == schema) {
            return;
        }
    }
    for (size_t i = 0; i < schema->field_count; i++) {
        rows->items = arena_grow(rows->arena, rows->items, &rows->capacity, rows->count,
                                 sizeof(*rows->items));
        rows->items[rows->count++] = (struct key_row){schema, &schema->fields[i]};
    }
    for (size_t i = 0; i < schema->field_count; i++) {
        if (schema->fields[i].of) {
            add_keys(rows, schema->fields[i].of);
        }
    }
}

static struct key_rows all_keys(struct context *context)
{
    struct key_rows rows = {.arena = context->arena};

    for (size_t i = 0; file_schemas[i]; i++) {
        add_keys(&rows, file_schemas[i]);
    }
    return rows;
}

static int list_keys(struct context *context, const struct key_rows *rows)
{
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .rows = rows->items,
        .row_size = sizeof(struct key_row),
        .row_count = rows->count,
    };

    return list_write(context, &sheet, NULL);
}

/** A record by its name, those inside others too. */
static const struct schema *find_record(const struct key_rows *rows, const char *name)
{
    for (size_t i = 0; i < rows->count; i++) {
        if (strcmp(rows->items[i].record->name, name) == 0) {
            return rows->items[i].record;
        }
    }
    return NULL;
}

static int report_unknown(struct context *context, const struct key_rows *rows)
{
    const char **names = arena_array(context->arena, rows->count, sizeof(*names));
    const char *near;

    for (size_t i = 0; i < rows->count; i++) {
        names[i] = rows->items[i].record->name;
    }
    near = text_nearest(context->words[0], names, rows->count);
    return usage_error(
        context,
        near ? arena_printf(context->arena, "did you mean '%s'?", near)
             : "the files are team, person, goal, feedback and session; coach schema lists all",
        "no record '%s'", context->words[0]);
}

static int run(struct context *context)
{
    struct key_rows rows = all_keys(context);
    const struct schema *record;

    if (context->word_count == 0) {
        return list_keys(context, &rows);
    }
    record = find_record(&rows, context->words[0]);
    if (!record) {
        return report_unknown(context, &rows);
    }
    fputs(schema_to_json(context->arena, record), stdout);
    return DONE;
}

const struct command schema_command = {
    .name = "schema",
    .arguments = "[RECORD]",
    .summary = "The keys of every record; with its name, one record as JSON Schema.",
    .about = "Begin a file with\n"
             "  # yaml-language-server: $schema=FILE\n"
             "and an editor that knows the YAML language server completes and checks its keys.",
    .flags = COMMAND_LISTS | COMMAND_TIMELESS,
    .words_max = 1,
    .run = run,
};
