/*
 * Readings against those on file and against each other: which are new, which are there already,
 * which are in the way.
 */

#include "goal/record_plan.h"

#include <stdlib.h>
#include <string.h>

enum store_result record_refuse(struct diags *diags, const char *rule, const struct place *place,
                                const char *help, const char *message)
{
    diags_add(diags, SEVERITY_ERROR, rule, *place, help, "%s", message);
    return STORE_REFUSED;
}

struct node *number_node(struct arena *arena, const struct entry *entry)
{
    char number[DECIMAL_SIZE];

    return node_plain(arena, decimal_format(entry->value, number));
}

struct node *reading_node(struct arena *arena, const struct entry *entry)
{
    struct node *value = number_node(arena, entry);
    struct node *map;

    if (!entry->note) {
        return value;
    }
    map = node_map(arena, STYLE_FLOW);
    node_put(arena, map, "value", value);
    node_put_text(arena, map, "note", entry->note);
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
    bool same = same_value(value, entry);

    return record_refuse(diags, "C3", &entry->place,
                         same ? "say --replace to put this note beside it"
                              : "say --replace to put this value in its place",
                         arena_printf(tree->arena, "%s:%d: %s has the value %s already%s",
                                      tree->file, value ? (int)value->line : 0, entry->date, there,
                                      same ? ", but not this note" : ""));
}

static enum store_result report_two_values(struct arena *arena, const struct entry *earlier,
                                           const struct entry *entry, struct diags *diags)
{
    char value[DECIMAL_SIZE];

    return record_refuse(diags, "C2", &entry->place, "leave one of the rows out",
                         arena_printf(arena, "%s has the value %s already, by %s:%d", entry->date,
                                      decimal_format(earlier->value, value), earlier->place.file,
                                      earlier->place.line));
}

/** The same reading once more: nothing to do. */
static bool is_repeat(const struct node *reading, const struct entry *entry)
{
    const struct node *value = reading->kind == NODE_MAP ? node_find(reading, "value") : reading;

    return same_value(value, entry) &&
           (!entry->note || node_is(node_find(reading, "note"), entry->note));
}

static int by_key(const void *a, const void *b)
{
    const struct node *const *left = a;
    const struct node *const *right = b;

    return strcmp((*left)->key->text, (*right)->key->text);
}

static int by_date_of_key(const void *date, const void *reading)
{
    const struct node *const *node = reading;

    return strcmp(date, (*node)->key->text);
}

/** The readings on file, sorted by date, for looking many up. */
struct filed {
    struct node **items;
    size_t count;
};

static struct filed sorted_readings(struct arena *arena, const struct node *readings)
{
    bool any = readings && readings->kind == NODE_MAP;
    struct filed filed = {arena_array(arena, any ? readings->count : 0, sizeof(struct node *)), 0};

    for (struct node *reading = any ? readings->first : NULL; reading; reading = reading->next) {
        filed.items[filed.count++] = reading;
    }
    if (filed.count > 0) {
        qsort(filed.items, filed.count, sizeof(*filed.items), by_key);
    }
    return filed;
}

/** The reading of the entry's date; NULL if there is none yet. */
static struct node *find_filed(const struct filed *filed, const struct entry *entry)
{
    struct node **found = filed->count > 0 ? bsearch(entry->date, filed->items, filed->count,
                                                     sizeof(*filed->items), by_date_of_key)
                                           : NULL;

    return found ? *found : NULL;
}

/** The date has a reading: the same, to be replaced, or in the way. */
static enum store_result meet_reading(const struct tree *tree, struct node *there,
                                      const struct entry *entry, struct file_entries *file,
                                      struct plan *plan, struct diags *diags)
{
    if (is_repeat(there, entry)) {
        file->unchanged++;
        return STORE_OK;
    }
    if (!file->replace) {
        const struct node *value = there->kind == NODE_MAP ? node_find(there, "value") : there;
        return report_other_value(value, tree, entry, diags);
    }
    file->written++;
    file->notes_kept += !entry->note && node_find(there, "note");
    plan->replaced[plan->replaced_count++] = (struct replacement){there, entry};
    return STORE_OK;
}

/** The same input has an entry for the reading already: the same, or another one. */
static enum store_result meet_earlier(struct arena *arena, const struct node *there,
                                      const struct entry *earlier, const struct entry *entry,
                                      struct file_entries *file, struct diags *diags)
{
    bool same_note = !entry->note || (earlier->note && strcmp(entry->note, earlier->note) == 0);
    bool same = decimal_compare(earlier->value, entry->value) == 0 && same_note;
    bool both_filed = there && is_repeat(there, earlier) && is_repeat(there, entry);

    if (!same && !both_filed) {
        return report_two_values(arena, earlier, entry, diags);
    }
    file->unchanged++;
    return STORE_OK;
}

enum store_result plan_readings(const struct tree *tree, const struct node *kpi,
                                const struct target *targets, size_t count,
                                struct file_entries *file, struct plan *plan, struct diags *diags)
{
    struct arena *arena = tree->arena;
    struct filed filed = sorted_readings(arena, node_find(kpi, "readings"));
    const struct entry *first = NULL;
    enum store_result worst = STORE_OK;

    *plan = (struct plan){.added = node_map(arena, STYLE_BLOCK),
                          .replaced = arena_array(arena, count, sizeof(struct replacement))};
    for (size_t i = 0; i < count; i++) {
        const struct entry *entry = targets[i].entry;
        struct node *there = find_filed(&filed, entry);
        enum store_result result = STORE_OK;
        if (first && strcmp(first->date, entry->date) == 0) {
            result = meet_earlier(arena, there, first, entry, file, diags);
        } else if (there) {
            first = entry;
            result = meet_reading(tree, there, entry, file, plan, diags);
        } else {
            first = entry;
            file->written++;
            node_put(arena, plan->added, entry->date, reading_node(arena, entry));
        }
        worst = result != STORE_OK ? result : worst;
    }
    return worst;
}
