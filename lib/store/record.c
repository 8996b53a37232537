/*
 * A record from its file: every verb and the loading of teams see it in the same way.
 */

#include "store/record.h"

#include <string.h>

#include "base/text.h"
#include "kpi/check.h"
#include "practice/feedback.h"
#include "practice/pip.h"
#include "practice/session.h"
#include "practice/task.h"
#include "store/kinds.h"
#include "yaml/reader.h"

static enum file_kind kind_of(const struct schema *schema)
{
    int kind = 0;

    while (kinds[kind].schema != schema) {
        kind++;
    }
    return (enum file_kind)kind;
}

struct file_entry record_entry(struct arena *arena, const struct schema *schema, const char *path)
{
    struct file_entry entry = {.kind = kind_of(schema), .path = path, .person = TEAM_ID};
    const char *name = strrchr(path, '/');
    const char *rest = path;

    if (text_starts_with(rest, "private/")) {
        entry.is_private = true;
        rest += strlen("private/");
    }
    if (text_starts_with(rest, "people/")) {
        rest += strlen("people/");
        entry.person = arena_strndup(arena, rest, strcspn(rest, "/"));
    }
    name = name != NULL ? name + 1 : path;
    entry.slug = arena_strndup(arena, name, strcspn(name, "."));
    return entry;
}

bool record_bind(const struct binding *binding, const struct file_entry *entry, void *record)
{
    const struct kind *kind = &kinds[entry->kind];
    bool good = bind_file(binding, kind->schema, record);

    kind_place(kind, record, entry);
    switch (entry->kind) {
    case FILE_TEAM: pip_bounds_check(record, binding->diags); break;
    case FILE_GOAL: kpi_check(record, binding->diags); break;
    case FILE_FEEDBACK: feedback_check(record, binding->diags); break;
    case FILE_SESSION: session_check(record, binding->diags); break;
    case FILE_PIP: pip_check(record, binding->diags); break;
    case FILE_TASKS: tasks_check(record, binding->diags); break;
    default: break;
    }
    return good;
}

struct tree *record_read(const struct store *store, struct arena *arena, const char *path,
                         const struct schema *schema, void *record, struct diags *diags)
{
    struct file_entry entry = record_entry(arena, schema, path);
    struct file_text text;
    struct tree *tree;

    if (store_read(store, arena, path, &text, diags) != STORE_OK) {
        return NULL;
    }
    tree = tree_read(arena, path, text.text, text.length, diags);
    if (tree != NULL) {
        bind_file(&(struct binding){.arena = arena, .tree = tree, .diags = diags}, schema, record);
        kind_place(&kinds[entry.kind], record, &entry);
    }
    return tree;
}
