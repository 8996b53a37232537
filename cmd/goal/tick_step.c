/*
 * The habit or milestone in a goal's file that a tick is for.
 */

#include "base/buffer.h"
#include "goal/tick.h"

static void add_ids(struct buffer *ids, const struct node *list)
{
    for (const struct node *item = list ? list->first : NULL; item; item = item->next) {
        const struct node *id = node_find(item, "id");
        if (id && id->text) {
            buffer_printf(ids, "%s%s", ids->length > 0 ? ", " : "it has ", id->text);
        }
    }
}

/** Say that the goal has no such habit or milestone, or that one has to be named. */
static void report_step(const struct tree *tree, const struct tick_entry *entry,
                        struct diags *diags)
{
    const char *what = entry->milestone ? "milestone" : "habit";
    const struct node *habits = entry->milestone ? NULL : node_find(tree->root, "habits");
    bool milestones = entry->step || entry->milestone;
    struct arena *arena = tree->arena;
    struct buffer help;

    buffer_init(&help, arena);
    add_ids(&help, habits);
    add_ids(&help, milestones ? node_find(tree->root, "milestones") : NULL);
    if (help.length == 0) {
        buffer_printf(&help, "give it a habit with: coach goal habit %s --do TEXT --every RHYTHM",
                      entry->goal);
    }
    const char *message = arena_printf(arena, "%s has no habit", entry->goal);
    if (entry->step) {
        what = entry->milestone ? what : "habit or milestone";
        message = arena_printf(arena, "%s has no %s '%s'", entry->goal, what, entry->step);
    } else if (entry->milestone || (habits && habits->count > 1)) {
        message = arena_printf(arena, "say which %s of %s", what, entry->goal);
    }
    diags_add(diags, SEVERITY_ERROR, "C2", entry->step_place, buffer_text(&help), "%s", message);
}

struct node *tick_find_step(const struct tree *tree, const struct tick_entry *entry, bool *habit,
                            struct diags *diags)
{
    struct node *habits = node_find(tree->root, "habits");
    struct node *found = NULL;

    *habit = true;
    if (!entry->step && !entry->milestone && habits && habits->count == 1) {
        return habits->first;
    }
    if (entry->step) {
        found = entry->milestone ? NULL : node_find_item(habits, "id", entry->step);
        *habit = found != NULL;
        found =
            found ? found : node_find_item(node_find(tree->root, "milestones"), "id", entry->step);
    }
    if (!found) {
        report_step(tree, entry, diags);
    }
    return found;
}
