/*
 * Ticks into a goal's file: the splices of `goal tick`.
 */

#include <stdio.h>
#include <string.h>

#include "change.h"
#include "goal/tick.h"
#include "set_key.h"
#include "team.h"
#include "yaml/splice.h"

/** The entries that are about one file. */
struct file_ticks {
    const char *goal;
    const struct tick_entries *all;
    /** Of the latest try. */
    size_t written;
    size_t unchanged;
};

/** Bytes of a tally as text. */
enum { TALLY_SIZE = 24 };

static char *tally_text(struct tally tally, char out[TALLY_SIZE])
{
    snprintf(out, TALLY_SIZE, "%d/%d", tally.done, tally.of);
    return out;
}

static enum store_result refuse(struct diags *diags, const char *rule, const struct place *place,
                                const char *help, const char *message)
{
    diags_add(diags, SEVERITY_ERROR, rule, *place, help, "%s", message);
    return STORE_REFUSED;
}

/* What is there */

static struct node *find_tick(const struct node *habit, const char *date)
{
    const struct node *ticks = node_find(habit, "ticks");

    for (struct node *tick = ticks ? ticks->first : NULL; tick; tick = tick->next) {
        const struct node *day = tick->kind == NODE_MAP ? node_find(tick, "date") : tick;
        if (node_is(day, date)) {
            return tick;
        }
    }
    return NULL;
}

/** A value of a tick's map; NULL for none, and for null. */
static const struct node *value_of(const struct node *tick, const char *key)
{
    const struct node *value = node_find(tick, key);

    return value && !node_is_null(value) ? value : NULL;
}

static bool same_tick(const struct node *tick, const struct tick_entry *entry)
{
    const struct node *skip = value_of(tick, "skip");
    const struct node *count = value_of(tick, "count");
    char tally[TALLY_SIZE];

    if (entry->skip) {
        return node_is(skip, entry->skip);
    }
    if (entry->count.of > 0) {
        return !skip && node_is(count, tally_text(entry->count, tally));
    }
    return !skip && !count;
}

/** "is ticked", "is skipped (on leave)", "has the tally 4/5": of a tick in a file. */
static const char *tick_text(struct arena *arena, const struct node *tick)
{
    const struct node *skip = value_of(tick, "skip");
    const struct node *count = value_of(tick, "count");

    if (skip && skip->text) {
        return arena_printf(arena, "is skipped (%s)", skip->text);
    }
    return count && count->text ? arena_printf(arena, "has the tally %s", count->text)
                                : "is ticked";
}

static enum store_result report_other(const struct tree *tree, const struct node *there,
                                      const char *what, const struct tick_entry *entry,
                                      struct diags *diags)
{
    return refuse(
        diags, "C3", &entry->place, "say --replace to put this in its place",
        arena_printf(tree->arena, "%s:%d: %s already", tree->file, (int)there->line, what));
}

/** An earlier entry of the same input for the same day of a habit; NULL if there is none. */
static const struct tick_entry *find_earlier(const struct file_ticks *file,
                                             const struct tick_entry *entry)
{
    for (const struct tick_entry *other = file->all->items; other < entry; other++) {
        /* a goal whose habit need not be named has only one */
        bool same_step = !other->step || !entry->step || strcmp(other->step, entry->step) == 0;
        if (same_step && strcmp(other->goal, entry->goal) == 0 &&
            strcmp(other->date, entry->date) == 0) {
            return other;
        }
    }
    return NULL;
}

/* Edits of a habit */

/** 2026-01-05, or {date: 2026-01-06, skip: on leave}. */
static struct node *tick_node(struct arena *arena, const struct tick_entry *entry)
{
    struct node *date = node_plain(arena, entry->date);
    struct node *map;
    char tally[TALLY_SIZE];

    if (!entry->skip && entry->count.of == 0) {
        return date;
    }
    map = node_map(arena, STYLE_FLOW);
    node_put(arena, map, "date", date);
    if (entry->skip) {
        node_put_text(arena, map, "skip", entry->skip);
    } else {
        node_put_plain(arena, map, "count", tally_text(entry->count, tally));
    }
    return map;
}

/** Put another tick in the place of one that is a bare date, or a map on one line. */
static enum store_result replace_tick(struct tree **tree, struct node *there,
                                      const struct tick_entry *entry, struct diags *diags)
{
    struct node *tick = tick_node((*tree)->arena, entry);
    const char *key = entry->skip ? "skip" : "count";
    struct node *value = node_find(there, key);

    if (value && node_find(tick, key) && there->count == 2) {
        return take_edited(tree, splice_set(*tree, value, node_find(tick, key), diags));
    }
    if (there->kind == NODE_MAP &&
        (there->style != STYLE_FLOW || there->end_column == 0 || there->count > 2)) {
        struct place place = node_place(*tree, there);
        return refuse(
            diags, "C3", &place,
            arena_printf((*tree)->arena, "change it by hand: coach goal edit %s", entry->goal),
            "this tick cannot be replaced and leave the rest as it is");
    }
    return take_edited(tree, splice_set(*tree, there, tick, diags));
}

/** The date has a tick: the same, to be replaced, or in the way. */
static enum store_result meet_tick(struct tree **tree, struct node *there,
                                   const struct tick_entry *entry, struct file_ticks *file,
                                   struct diags *diags)
{
    struct arena *arena = (*tree)->arena;

    if (same_tick(there, entry)) {
        file->unchanged++;
        return STORE_OK;
    }
    const struct tick_entry *earlier = find_earlier(file, entry);
    if (earlier) {
        return refuse(diags, "C2", &entry->place, "leave one of the rows out",
                      arena_printf(arena, "%s %s already, by %s:%d", entry->date,
                                   tick_text(arena, there), earlier->place.file,
                                   earlier->place.line));
    }
    if (!file->all->replace) {
        return report_other(*tree, there,
                            arena_printf(arena, "%s %s", entry->date, tick_text(arena, there)),
                            entry, diags);
    }
    file->written++;
    return replace_tick(tree, there, entry, diags);
}

/** A new date: one more item among the ticks, which are made where there are none. */
static enum store_result add_tick(struct tree **tree, struct node *habit,
                                  const struct tick_entry *entry, struct diags *diags)
{
    struct node *ticks = node_find(habit, "ticks");
    struct node *tick = tick_node((*tree)->arena, entry);
    struct node *list;

    if (ticks && ticks->kind == NODE_LIST) {
        return take_edited(tree, splice_insert_item(*tree, ticks,
                                                    splice_date_position(ticks, entry->date), tick,
                                                    diags));
    }
    list = node_list((*tree)->arena, STYLE_BLOCK);
    node_add(list, tick);
    return set_key(tree, habit, schema_field(&goal_schema, "habits")->of, "ticks", list, diags);
}

/** A tally is for a habit of no fixed days. */
static bool check_tally(const struct tree *tree, const struct node *habit,
                        const struct tick_entry *entry, struct diags *diags)
{
    const struct node *every = node_find(habit, "every");

    if (entry->count.of == 0 || node_is(every, "each")) {
        return true;
    }
    refuse(diags, "C2", &entry->place, "tick it without, or skip it with --skip REASON",
           arena_printf(tree->arena,
                        "a tally is for a habit of 'every: each', and this is 'every: %s'",
                        every && every->text ? every->text : ""));
    return false;
}

static enum store_result tick_habit(struct tree **tree, struct node *habit,
                                    const struct tick_entry *entry, struct file_ticks *file,
                                    struct diags *diags)
{
    struct node *there = find_tick(habit, entry->date);

    if (!check_tally(*tree, habit, entry, diags)) {
        return STORE_REFUSED;
    }
    if (there) {
        return meet_tick(tree, there, entry, file, diags);
    }
    file->written++;
    return add_tick(tree, habit, entry, diags);
}

/* Edits of a milestone */

static enum store_result tick_milestone(struct tree **tree, struct node *milestone,
                                        const struct tick_entry *entry, struct file_ticks *file,
                                        struct diags *diags)
{
    struct arena *arena = (*tree)->arena;
    const struct node *done = value_of(milestone, "done");

    if (entry->skip || entry->count.of > 0) {
        return refuse(
            diags, "C2", &entry->place, "a skip or a tally is for a habit",
            arena_printf(arena, "'%s' is a milestone, which is done or not", entry->step));
    }
    if (node_is(done, entry->date)) {
        file->unchanged++;
        return STORE_OK;
    }
    if (done && !file->all->replace) {
        const char *text = done->text ? done->text : "";
        return report_other(*tree, done,
                            arena_printf(arena, "'%s' is done on %s", entry->step, text), entry,
                            diags);
    }
    file->written++;
    return set_key(tree, milestone, schema_field(&goal_schema, "milestones")->of, "done",
                   node_plain(arena, entry->date), diags);
}

/* All files */

/** A tree_edit_fn: all entries of one file. */
static enum store_result edit_file(void *data, struct tree **tree, struct diags *diags)
{
    struct file_ticks *file = data;
    enum store_result worst = STORE_OK;

    file->written = file->unchanged = 0;
    for (size_t i = 0; i < file->all->count; i++) {
        const struct tick_entry *entry = &file->all->items[i];
        bool habit;
        if (strcmp(entry->goal, file->goal) != 0) {
            continue;
        }
        struct node *node = tick_find_step(*tree, entry, &habit, diags);
        enum store_result result = STORE_REFUSED;
        if (node) {
            result = habit ? tick_habit(tree, node, entry, file, diags)
                           : tick_milestone(tree, node, entry, file, diags);
        }
        if (result != STORE_OK && worst != STORE_UNREADABLE) {
            worst = result;
        }
    }
    return worst;
}

/** One change a goal, in the order in which they come. */
static size_t changes_of(struct context *context, const struct tick_entries *entries,
                         struct file_ticks *files, struct change *changes)
{
    size_t count = 0;

    for (size_t i = 0; i < entries->count; i++) {
        const char *goal = entries->items[i].goal;
        size_t at = 0;
        while (at < count && strcmp(files[at].goal, goal) != 0) {
            at++;
        }
        if (at == count) {
            files[count] = (struct file_ticks){.goal = goal, .all = entries};
            changes[count] = (struct change){.path = goal_path(context, goal),
                                             .schema = &goal_schema,
                                             .edit = edit_file,
                                             .data = &files[count]};
            count++;
        }
    }
    return count;
}

int tick_entries(struct context *context, struct tick_entries *entries)
{
    struct file_ticks *files = arena_array(context->arena, entries->count, sizeof(*files));
    struct change *changes = arena_array(context->arena, entries->count, sizeof(*changes));
    size_t count = changes_of(context, entries, files, changes);
    int code = change_files(context, changes, count, &entries->files);

    for (size_t i = 0; i < count; i++) {
        entries->written += files[i].written;
        entries->unchanged += files[i].unchanged;
    }
    return code;
}
