/*
 * Weeks of a journal into their files: new ones, and what is missing in those that are there.
 */

#include <stdio.h>
#include <string.h>

#include "change.h"
#include "model/schema.h"
#include "review/journal.h"
#include "set_key.h"
#include "team.h"
#include "yaml/writer.h"

const char *const journal_keys[] = {"well", "hard", "different", "written", "share", "notes", NULL};

/** A week on its way into its file. */
struct edit {
    const struct new_week *week;
    bool replace;
    bool changed;
};

static struct node *value_node(struct arena *arena, int key, const char *text)
{
    return key == WEEK_WRITTEN ? node_plain(arena, text) : node_text(arena, text);
}

static char *file_text(struct context *context, const struct new_week *week)
{
    struct node *map = node_map(context->arena, STYLE_BLOCK);

    for (int i = 0; i < WEEK_KEYS; i++) {
        if (week->values[i]) {
            node_put(context->arena, map, journal_keys[i],
                     value_node(context->arena, i, week->values[i]));
        }
    }
    return write_file(context->arena, map);
}

static enum store_result refuse(const struct edit *edit, const struct tree *tree,
                                const struct node *there, int key, struct diags *diags)
{
    struct place place = {tree->file, (int)there->line, (int)there->column, (int)there->end_column};

    diags_add(diags, SEVERITY_ERROR, "C3", edit->week->place.file ? edit->week->place : place,
              "say --replace to put these words in their place",
              "'%s' of %s/%s has other words already", journal_keys[key], edit->week->person,
              edit->week->week);
    return STORE_REFUSED;
}

static enum store_result edit_week(void *data, struct tree **tree, struct diags *diags)
{
    struct edit *edit = data;
    enum store_result result = STORE_OK;

    edit->changed = false;
    for (int i = 0; i < WEEK_KEYS && result == STORE_OK; i++) {
        const char *text = edit->week->values[i];
        const struct node *there = node_find((*tree)->root, journal_keys[i]);
        bool empty = !there || node_is_null(there) || node_is(there, "");
        if (!text || (there && node_is(there, text))) {
            continue;
        }
        edit->changed = true;
        result = empty || edit->replace
                     ? set_key(tree, (*tree)->root, &journal_schema, journal_keys[i],
                               value_node((*tree)->arena, i, text), diags)
                     : refuse(edit, *tree, there, i, diags);
    }
    return result;
}

/** Who reads a file is told by where it lies: it must stay where it is. */
static bool stays(struct context *context, const struct team *team, const struct new_week *week,
                  const char *path)
{
    const char *share = week->values[WEEK_SHARE];
    const char *there =
        new_record_path(context, team, FILE_JOURNAL, week->person, week->week, share);

    if (!share || strcmp(there, path) == 0) {
        return true;
    }
    diags_add(
        &context->diags, SEVERITY_ERROR, "C3", week->place,
        arena_printf(context->arena, "move it to '%s', and write 'share: %s' in it", there, share),
        "%s/%s is on file where others read it", week->person, week->week);
    return false;
}

/** Two rows of one week become one. False, with a complaint, where they differ. */
static bool merge(struct context *context, struct new_week *into, const struct new_week *week,
                  bool replace)
{
    for (int i = 0; i < WEEK_KEYS; i++) {
        if (into->values[i] && week->values[i] && !replace &&
            strcmp(into->values[i], week->values[i]) != 0) {
            diags_add(&context->diags, SEVERITY_ERROR, "C3", week->place, "leave one of them out",
                      "'%s' of %s/%s has other words in an earlier row", journal_keys[i],
                      week->person, week->week);
            return false;
        }
        into->values[i] = week->values[i] ? week->values[i] : into->values[i];
    }
    return true;
}

static struct new_week *find_earlier(struct new_week *weeks, size_t count,
                                     const struct new_week *week)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(weeks[i].person, week->person) == 0 && strcmp(weeks[i].week, week->week) == 0) {
            return &weeks[i];
        }
    }
    return NULL;
}

/** Each week once. How many there are; good becomes false where rows are at odds. */
static size_t merge_rows(struct context *context, struct new_week *weeks, size_t count,
                         bool replace, bool *good)
{
    size_t kept = 0;

    for (size_t i = 0; i < count; i++) {
        for (int key = 0; key < WEEK_KEYS; key++) {
            const char *text = weeks[i].values[key];
            weeks[i].values[key] = text && *text ? text : NULL;
        }
        struct new_week *earlier = find_earlier(weeks, kept, &weeks[i]);
        if (earlier) {
            *good &= merge(context, earlier, &weeks[i], replace);
        } else {
            weeks[kept++] = weeks[i];
        }
    }
    return kept;
}

static struct change change_of(struct context *context, const struct team *team,
                               struct new_week *week, struct edit *edit, bool *good)
{
    char *name = arena_printf(context->arena, "%s/%s", week->person, week->week);
    const char *path = record_path(context, FILE_JOURNAL, name);
    struct change change = {.path = path, .schema = &journal_schema, .place = week->place};
    char today[DATE_SIZE];

    if (path) {
        change.edit = edit_week;
        change.data = edit;
        *good &= stays(context, team, week, path);
        return change;
    }
    if (!week->values[WEEK_WRITTEN]) {
        week->values[WEEK_WRITTEN] =
            arena_strdup(context->arena, date_format(context->today, today));
    }
    change.path = new_record_path(context, team, FILE_JOURNAL, week->person, week->week,
                                  week->values[WEEK_SHARE]);
    change.text = file_text(context, week);
    edit->changed = true;
    return change;
}

int weeks_write(struct context *context, const struct team *team, struct new_week *weeks,
                size_t count, bool replace)
{
    struct change *changes = arena_array(context->arena, count, sizeof(*changes));
    struct edit *edits = arena_array(context->arena, count, sizeof(*edits));
    size_t changed = 0;
    bool good = true;
    int code;

    count = merge_rows(context, weeks, count, replace, &good);
    for (size_t i = 0; i < count; i++) {
        edits[i] = (struct edit){.week = &weeks[i], .replace = replace};
        changes[i] = change_of(context, team, &weeks[i], &edits[i], &good);
    }
    if (!good) {
        return DONE; /* the complaints decide */
    }
    code = change_files(context, changes, count, &changed);
    for (size_t i = 0; i < count && code == DONE && !context->dry_run; i++) {
        if (edits[i].changed) {
            printf("%s\n", changes[i].path);
        }
    }
    if (code == DONE && changed == 0) {
        say("it is on file already; nothing was changed");
    }
    return code;
}
