/*
 * Readings into a goal's file: the splices of `goal record`.
 */

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "change.h"
#include "goal/record.h"
#include "set_key.h"
#include "team.h"
#include "yaml/splice.h"

/** The entries of one file. */
struct file_entries {
    const struct entry **items;
    size_t count;
    bool replace;
    /** Of the latest try. */
    size_t written;
    size_t unchanged;
};

static enum store_result refuse(struct diags *diags, const char *rule, const struct place *place,
                                const char *help, const char *message)
{
    diags_add(diags, SEVERITY_ERROR, rule, *place, help, "%s", message);
    return STORE_REFUSED;
}

/** "rate, hours": the ids of a goal's KPIs, for the help of an error. */
static char *kpi_ids(struct arena *arena, const struct node *kpis)
{
    struct buffer ids;

    buffer_init(&ids, arena);
    for (const struct node *kpi = kpis ? kpis->first : NULL; kpi; kpi = kpi->next) {
        const struct node *id = node_find(kpi, "id");
        if (id && id->text) {
            buffer_printf(&ids, "%s%s", ids.length > 0 ? ", " : "", id->text);
        }
    }
    return buffer_text(&ids);
}

/** The map of the KPI that an entry is for. NULL after a diagnostic. */
static struct node *find_kpi_node(const struct tree *tree, const struct entry *entry,
                                  struct diags *diags)
{
    struct node *kpis = node_find(tree->root, "kpis");
    struct arena *arena = tree->arena;

    if (!kpis || kpis->count == 0) {
        refuse(diags, "C2", &entry->kpi_place,
               arena_printf(arena, "give it one with: coach goal edit %s", entry->goal),
               arena_printf(arena, "%s has no KPI", entry->goal));
        return NULL;
    }
    if (!entry->kpi && kpis->count == 1) {
        return kpis->first;
    }
    for (struct node *kpi = kpis->first; entry->kpi && kpi; kpi = kpi->next) {
        if (node_is(node_find(kpi, "id"), entry->kpi)) {
            return kpi;
        }
    }
    refuse(diags, "C2", &entry->kpi_place, arena_printf(arena, "it has %s", kpi_ids(arena, kpis)),
           entry->kpi ? arena_printf(arena, "%s has no KPI '%s'", entry->goal, entry->kpi)
                      : arena_printf(arena, "%s has several KPIs: say which", entry->goal));
    return NULL;
}

/** 70, or {value: 70, note: two slipped}. */
static struct node *reading_node(struct arena *arena, const struct entry *entry)
{
    char number[DECIMAL_SIZE];
    struct node *value = node_plain(arena, decimal_format(entry->value, number));
    struct node *map;

    if (!entry->note) {
        return value;
    }
    map = node_map(arena, STYLE_FLOW);
    node_put(arena, map, "value", value);
    node_put(arena, map, "note", node_text(arena, entry->note));
    return map;
}

static bool same_value(const struct node *value, const struct entry *entry)
{
    struct decimal there;

    return value && value->text &&
           decimal_parse(value->text, value->length, &there) == DECIMAL_OK &&
           decimal_compare(there, entry->value) == 0;
}

static enum store_result report_other_value(const struct node *value, const struct tree *tree,
                                            const struct entry *entry, struct diags *diags)
{
    const char *there = value && value->text ? value->text : "something else";
    const struct place *place = &entry->place;

    return refuse(diags, "C3", place, "say --replace to put this value in its place",
                  arena_printf(tree->arena, "%s:%d: %s has the value %s already", tree->file,
                               value ? (int)value->line : 0, entry->date, there));
}

/** An earlier entry of the same input for the same reading; NULL if there is none. */
static const struct entry *find_earlier(const struct file_entries *file, const struct entry *entry)
{
    for (size_t i = 0; i < file->count && file->items[i] != entry; i++) {
        const struct entry *other = file->items[i];
        /* a goal whose KPI need not be named has only one */
        bool same_kpi = !other->kpi || !entry->kpi || strcmp(other->kpi, entry->kpi) == 0;
        if (same_kpi && strcmp(other->date, entry->date) == 0) {
            return other;
        }
    }
    return NULL;
}

static enum store_result report_two_values(struct arena *arena, const struct entry *earlier,
                                           const struct entry *entry, struct diags *diags)
{
    char value[DECIMAL_SIZE];

    return refuse(diags, "C2", &entry->place, "leave one of the rows out",
                  arena_printf(arena, "%s has the value %s already, by %s:%d", entry->date,
                               decimal_format(earlier->value, value), earlier->place.file,
                               earlier->place.line));
}

/** The reading of the entry's date; NULL if there is none yet. */
static struct node *find_reading(const struct node *kpi, const struct entry *entry)
{
    return node_find(node_find(kpi, "readings"), entry->date);
}

static enum store_result take(struct tree **tree, struct tree *edited)
{
    if (!edited) {
        return STORE_UNREADABLE;
    }
    *tree = edited;
    return STORE_OK;
}

/** Change the note that stands in a reading's map, or give it one. */
static enum store_result set_note(struct tree **tree, const struct entry *entry,
                                  struct diags *diags)
{
    struct node *reading = find_reading(find_kpi_node(*tree, entry, diags), entry);
    struct node *note = node_find(reading, "note");
    struct node *text = node_text((*tree)->arena, entry->note);

    return take(tree, note ? splice_set(*tree, note, text, diags)
                           : splice_insert_entry(*tree, reading, NULL, "note", text, diags));
}

static enum store_result replace_reading(struct tree **tree, struct node *there,
                                         const struct entry *entry, struct diags *diags)
{
    struct arena *arena = (*tree)->arena;
    char number[DECIMAL_SIZE];
    struct node *value = node_plain(arena, decimal_format(entry->value, number));
    enum store_result result;

    if (there->kind == NODE_SCALAR) {
        return take(tree, splice_set(*tree, there, reading_node(arena, entry), diags));
    }
    result = take(tree, splice_set(*tree, node_find(there, "value"), value, diags));
    return result == STORE_OK && entry->note ? set_note(tree, entry, diags) : result;
}

/** The date has a reading: the same, to be replaced, or in the way. */
static enum store_result meet_reading(struct tree **tree, struct node *there,
                                      const struct entry *entry, struct file_entries *file,
                                      struct diags *diags)
{
    struct node *value = there->kind == NODE_MAP ? node_find(there, "value") : there;

    if (same_value(value, entry) &&
        (!entry->note || node_is(node_find(there, "note"), entry->note))) {
        file->unchanged++;
        return STORE_OK;
    }
    const struct entry *earlier = find_earlier(file, entry);
    if (earlier) {
        return report_two_values((*tree)->arena, earlier, entry, diags);
    }
    if (!file->replace) {
        return report_other_value(value, *tree, entry, diags);
    }
    file->written++;
    return replace_reading(tree, there, entry, diags);
}

/** A new date: one more entry among the readings, which are made where there are none. */
static enum store_result add_reading(struct tree **tree, struct node *kpi,
                                     const struct entry *entry, struct diags *diags)
{
    struct arena *arena = (*tree)->arena;
    struct node *readings = node_find(kpi, "readings");
    struct node *reading = reading_node(arena, entry);
    struct node *map;

    if (readings && readings->kind == NODE_MAP) {
        return take(tree, splice_insert_entry(*tree, readings,
                                              splice_date_position(readings, entry->date),
                                              entry->date, reading, diags));
    }
    map = node_map(arena, STYLE_BLOCK);
    node_put(arena, map, entry->date, reading);
    return set_key(tree, kpi, schema_field(&goal_schema, "kpis")->of, "readings", map, diags);
}

/** A tree_edit_fn: all entries of one file. */
static enum store_result edit_file(void *data, struct tree **tree, struct diags *diags)
{
    struct file_entries *file = data;
    enum store_result worst = STORE_OK;

    file->written = file->unchanged = 0;
    for (size_t i = 0; i < file->count; i++) {
        const struct entry *entry = file->items[i];
        struct node *kpi = find_kpi_node(*tree, entry, diags);
        struct node *there = find_reading(kpi, entry);
        enum store_result result = STORE_REFUSED;
        if (there) {
            result = meet_reading(tree, there, entry, file, diags);
        } else if (kpi) {
            file->written++;
            result = add_reading(tree, kpi, entry, diags);
        }
        if (result != STORE_OK && worst != STORE_UNREADABLE) {
            worst = result;
        }
    }
    return worst;
}

/* All files */

static int by_goal(const void *a, const void *b)
{
    const struct entry *const *left = a;
    const struct entry *const *right = b;
    int order = strcmp((*left)->goal, (*right)->goal);

    /* entries of one goal keep their order: pointers into one array */
    return order ? order : (*left > *right) - (*left < *right);
}

/** Group the entries by goal: one change a file. Returns how many files. */
static size_t group_entries(struct context *context, const struct entries *entries,
                            struct file_entries *files, struct change *changes)
{
    const struct entry **sorted =
        arena_array(context->arena, entries->count, sizeof(const struct entry *));
    size_t count = 0;

    for (size_t i = 0; i < entries->count; i++) {
        sorted[i] = &entries->items[i];
    }
    qsort(sorted, entries->count, sizeof(*sorted), by_goal);
    for (size_t i = 0; i < entries->count; i++) {
        if (i == 0 || strcmp(sorted[i]->goal, sorted[i - 1]->goal) != 0) {
            files[count] = (struct file_entries){.items = &sorted[i], .replace = entries->replace};
            changes[count] = (struct change){.path = goal_path(context, sorted[i]->goal),
                                             .schema = &goal_schema,
                                             .edit = edit_file,
                                             .data = &files[count]};
            count++;
        }
        files[count - 1].count++;
    }
    return count;
}

int record_entries(struct context *context, struct entries *entries)
{
    struct file_entries *files = arena_array(context->arena, entries->count, sizeof(*files));
    struct change *changes = arena_array(context->arena, entries->count, sizeof(*changes));
    size_t count = group_entries(context, entries, files, changes);
    int code = change_files(context, changes, count, &entries->files);

    for (size_t i = 0; i < count; i++) {
        entries->written += files[i].written;
        entries->unchanged += files[i].unchanged;
    }
    return code;
}
