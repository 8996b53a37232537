/*
 * Readings into a goal's file: the splices of `goal record`.
 */

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "change.h"
#include "goal/record_plan.h"
#include "set_key.h"
#include "team.h"
#include "yaml/splice.h"

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
        record_refuse(diags, "C2", &entry->kpi_place,
                      arena_printf(arena, "give it one with: coach goal edit %s", entry->goal),
                      arena_printf(arena, "%s has no KPI", entry->goal));
        return NULL;
    }
    if (!entry->kpi && kpis->count == 1) {
        return kpis->first;
    }
    struct node *kpi = entry->kpi ? node_find_item(kpis, "id", entry->kpi) : NULL;
    if (kpi) {
        return kpi;
    }
    record_refuse(diags, "C2", &entry->kpi_place,
                  arena_printf(arena, "it has %s", kpi_ids(arena, kpis)),
                  entry->kpi ? arena_printf(arena, "%s has no KPI '%s'", entry->goal, entry->kpi)
                             : arena_printf(arena, "%s has several KPIs: say which", entry->goal));
    return NULL;
}

/** The reading of the entry's date; NULL if there is none yet. */
static struct node *find_reading(const struct node *kpi, const struct entry *entry)
{
    return node_find(node_find(kpi, "readings"), entry->date);
}

/** Give the reading a note beside its value, where it has none. */
static enum store_result add_note(struct tree **tree, const struct entry *entry,
                                  struct diags *diags)
{
    struct node *reading = find_reading(find_kpi_node(*tree, entry, diags), entry);
    struct node *text = node_text((*tree)->arena, entry->note);

    return take_edited(tree, splice_insert_entry(*tree, reading, NULL, "note", text, diags));
}

/** Values, and notes that are there, in one splice. Notes that are not there have one each. */
static enum store_result replace_readings(struct tree **tree, const struct plan *plan,
                                          struct diags *diags)
{
    struct arena *arena = (*tree)->arena;
    struct splice_value *values = arena_array(arena, 2 * plan->replaced_count, sizeof(*values));
    const struct entry **bare = arena_array(arena, plan->replaced_count, sizeof(*bare));
    size_t count = 0;
    size_t bare_count = 0;

    for (size_t i = 0; i < plan->replaced_count; i++) {
        struct node *there = plan->replaced[i].there;
        const struct entry *entry = plan->replaced[i].entry;
        struct node *note = node_find(there, "note");
        if (there->kind == NODE_SCALAR) {
            values[count++] = (struct splice_value){there, reading_node(arena, entry)};
            continue;
        }
        values[count++] =
            (struct splice_value){node_find(there, "value"), number_node(arena, entry)};
        if (entry->note && note) {
            values[count++] = (struct splice_value){note, node_text(arena, entry->note)};
        } else if (entry->note) {
            bare[bare_count++] = entry;
        }
    }
    enum store_result result = take_edited(tree, splice_set_all(*tree, values, count, diags));
    for (size_t i = 0; i < bare_count && result == STORE_OK; i++) {
        result = add_note(tree, bare[i], diags);
    }
    return result;
}

/** New dates, all in one splice, among the readings, which are made where there are none. */
static enum store_result add_readings(struct tree **tree, const struct entry *any,
                                      const struct node *added, struct diags *diags)
{
    struct node *kpi = find_kpi_node(*tree, any, diags);
    struct node *readings = node_find(kpi, "readings");

    if (added->count == 0) {
        return STORE_OK;
    }
    if (readings && readings->kind == NODE_MAP) {
        return take_edited(tree, splice_insert_dated(*tree, readings, added, diags));
    }
    return set_key(tree, kpi, schema_field(&goal_schema, "kpis")->of, "readings", added, diags);
}

/** Make the changes of one KPI; nothing is planned that cannot be. */
static enum store_result edit_kpi(struct tree **tree, const struct target *targets, size_t count,
                                  struct file_entries *file, struct diags *diags)
{
    const struct node *kpi = find_kpi_node(*tree, targets->entry, diags);
    enum store_result result = STORE_REFUSED;
    struct plan plan;

    for (size_t i = 1; i < count && !kpi; i++) {
        find_kpi_node(*tree, targets[i].entry, diags); /* each row is told */
    }
    if (kpi) {
        result = plan_readings(*tree, kpi, targets, count, file, &plan, diags);
    }
    if (result == STORE_OK) {
        result = replace_readings(tree, &plan, diags);
    }
    if (result == STORE_OK) {
        result = add_readings(tree, targets->entry, plan.added, diags);
    }
    return result;
}

/** By KPI, then by date, then as they came. */
static int by_kpi(const void *a, const void *b)
{
    const struct target *left = a;
    const struct target *right = b;
    int order = strcmp(left->kpi, right->kpi);

    order = order ? order : strcmp(left->entry->date, right->entry->date);
    return order ? order : (left->entry > right->entry) - (left->entry < right->entry);
}

/** The entries of a file by KPI: a goal's only one need not be named. */
static struct target *sort_entries(const struct tree *tree, const struct file_entries *file)
{
    struct target *targets = arena_array(tree->arena, file->count, sizeof(*targets));
    const struct node *kpis = node_find(tree->root, "kpis");
    const struct node *id = kpis && kpis->count == 1 ? node_find(kpis->first, "id") : NULL;
    const char *only = id && id->text ? id->text : "";

    for (size_t i = 0; i < file->count; i++) {
        const char *kpi = file->items[i]->kpi;
        targets[i] = (struct target){kpi ? kpi : only, file->items[i]};
    }
    qsort(targets, file->count, sizeof(*targets), by_kpi);
    return targets;
}

/** A tree_edit_fn: all entries of one file. */
static enum store_result edit_file(void *data, struct tree **tree, struct diags *diags)
{
    struct file_entries *file = data;
    const struct target *targets = sort_entries(*tree, file);
    enum store_result worst = STORE_OK;
    size_t first = 0;

    file->written = file->unchanged = file->notes_kept = 0;
    for (size_t i = 1; i <= file->count; i++) {
        if (i < file->count && strcmp(targets[i].kpi, targets[first].kpi) == 0) {
            continue;
        }
        enum store_result result = edit_kpi(tree, targets + first, i - first, file, diags);
        if (result != STORE_OK && worst != STORE_UNREADABLE) {
            worst = result;
        }
        first = i;
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
        entries->notes_kept += files[i].notes_kept;
    }
    return code;
}
