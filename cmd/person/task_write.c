/*
 * What is said of tasks into their files: one added line for each day.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "change.h"
#include "model/schema.h"
#include "person/task.h"
#include "set_key.h"
#include "yaml/reader.h"
#include "yaml/splice.h"
#include "yaml/writer.h"

/** The views of one file. */
struct edit {
    const struct new_view *views;
    size_t count;
    bool replace;
    /** Out, of the latest try. */
    size_t written;
};

static const char *side_key(const struct new_view *view)
{
    return view->of_coach ? "coach" : "coachee";
}

/* What is there, looked up anew after each splice */

static struct node *find_task(const struct tree *tree, const struct new_view *view)
{
    return node_find_item(node_find(tree->root, "tasks"), "id", view->task.id);
}

static struct node *find_side(const struct tree *tree, const struct new_view *view)
{
    return node_find(find_task(tree, view), side_key(view));
}

static struct node *find_view(const struct tree *tree, const struct new_view *view)
{
    return node_find(find_side(tree, view), view->date);
}

/* New nodes */

static struct node *view_node(struct arena *arena, const struct new_view *view)
{
    struct node *map = node_map(arena, STYLE_FLOW);

    for (int i = 0; i < VIEW_KEYS; i++) {
        const char *value = view->values[i];
        if (value) {
            node_put(arena, map, view_keys[i],
                     *value ? node_text(arena, value) : node_plain(arena, ""));
        }
    }
    return map;
}

/** The map of a side with the one view in it. */
static struct node *side_node(struct arena *arena, const struct new_view *view)
{
    struct node *side = node_map(arena, STYLE_BLOCK);

    node_put(arena, side, view->date, view_node(arena, view));
    return side;
}

/** A text; nothing for NULL, which is to be filled in. */
static struct node *text_or_null(struct arena *arena, const char *text)
{
    return text ? node_text(arena, text) : node_plain(arena, "");
}

static struct node *task_node(struct arena *arena, const struct new_view *view)
{
    struct node *task = node_map(arena, STYLE_BLOCK);

    node_put(arena, task, "id", text_or_null(arena, view->task.id));
    node_put(arena, task, "task", text_or_null(arena, view->task.what));
    node_put(arena, task, side_key(view), side_node(arena, view));
    return task;
}

/* Edits */

static enum store_result refuse(const struct new_view *view, struct place place, const char *key,
                                struct diags *diags)
{
    diags_add(diags, SEVERITY_ERROR, "C3", view->place.file ? view->place : place,
              "say it of a later day, or --replace what was said",
              "'%s' of %s/%s on %s is another word already", key, view->person, view->task.id,
              view->date);
    return STORE_REFUSED;
}

/** Somebody who enters what another says, and gives no reason. */
static enum store_result refuse_unasked(const struct new_view *view, struct diags *diags)
{
    diags_add(diags, SEVERITY_ERROR, "C2", view->place,
              "say why you enter it for them in the column 'on_behalf'",
              "'%s' says this of %s/%s, and nobody says it for somebody else", view->by,
              view->person, view->task.id);
    return STORE_REFUSED;
}

/** What somebody said themselves is not made into what another enters for them. */
static bool is_first_hand(const struct new_view *view, const struct node *map)
{
    const struct node *reason = node_find(map, "on_behalf");

    return view->values[VIEW_ON_BEHALF] && (!reason || node_is_null(reason));
}

static enum store_result refuse_first_hand(const struct new_view *view, struct place place,
                                           struct diags *diags)
{
    diags_add(diags, SEVERITY_ERROR, "C3", view->place.file ? view->place : place,
              "ask them to say it anew, or enter it of a later day",
              "'%s' said this of %s/%s on %s first-hand, and nobody replaces that on their behalf",
              view->by, view->person, view->task.id, view->date);
    return STORE_REFUSED;
}

/** One word of a view that is there: filled in, or put in the place of another. */
static enum store_result set_word(struct edit *edit, struct tree **tree,
                                  const struct new_view *view, int key, bool *changed,
                                  struct diags *diags)
{
    struct node *map = find_view(*tree, view);
    const char *text = view->values[key];
    struct node *there = node_find(map, view_keys[key]);

    if (!text || node_is(there, text) || (key == VIEW_BY && !there)) {
        return STORE_OK;
    }
    if (is_first_hand(view, map)) {
        return key == VIEW_ON_BEHALF
                   ? STORE_OK /* the same words again: they stay first-hand */
                   : refuse_first_hand(view, node_place(*tree, there ? there : map), diags);
    }
    if (there && !node_is_null(there) && !edit->replace) {
        return refuse(view, node_place(*tree, there), view_keys[key], diags);
    }
    if (view->needs_reason) {
        return refuse_unasked(view, diags);
    }
    *changed = true;
    return set_key(tree, map, &task_view_schema, view_keys[key], node_text((*tree)->arena, text),
                   diags);
}

/** What somebody says themselves now is no longer what was entered for them. */
static enum store_result drop_reason(struct tree **tree, const struct new_view *view,
                                     struct diags *diags)
{
    struct node *map = find_view(*tree, view);
    const struct node *reason = node_find(map, "on_behalf");

    if (view->values[VIEW_ON_BEHALF] || !reason || node_is_null(reason)) {
        return STORE_OK;
    }
    return set_key(tree, map, &task_view_schema, "on_behalf", node_plain((*tree)->arena, "null"),
                   diags);
}

static enum store_result fill_view(struct edit *edit, struct tree **tree,
                                   const struct new_view *view, struct diags *diags)
{
    enum store_result result = STORE_OK;
    bool changed = false;

    for (int key = 0; key < VIEW_KEYS && result == STORE_OK; key++) {
        result = set_word(edit, tree, view, key, &changed, diags);
    }
    if (result == STORE_OK && changed) {
        result = drop_reason(tree, view, diags);
    }
    edit->written += changed;
    return result;
}

/** A view of a day on which that side has said nothing. */
static enum store_result add_view(struct edit *edit, struct tree **tree,
                                  const struct new_view *view, struct diags *diags)
{
    struct arena *arena = (*tree)->arena;
    struct node *task = find_task(*tree, view);
    struct node *side = find_side(*tree, view);

    if (view->needs_reason) {
        return refuse_unasked(view, diags);
    }
    edit->written++;
    if (!task) {
        return append_item(tree, (*tree)->root, &task_file_schema, "tasks", task_node(arena, view),
                           diags);
    }
    if (!side || side->kind != NODE_MAP) {
        return set_key(tree, task, &task_schema, side_key(view), side_node(arena, view), diags);
    }
    return take_edited(tree,
                       splice_insert_entry(*tree, side, splice_date_position(side, view->date),
                                           view->date, view_node(arena, view), diags));
}

/** A tree_edit_fn: all views of one file. */
static enum store_result edit_file(void *data, struct tree **tree, struct diags *diags)
{
    struct edit *edit = data;
    enum store_result worst = STORE_OK;

    edit->written = 0;
    for (size_t i = 0; i < edit->count; i++) {
        const struct new_view *view = &edit->views[i];
        const struct node *there = find_view(*tree, view);
        enum store_result result = there && there->kind == NODE_MAP
                                       ? fill_view(edit, tree, view, diags)
                                       : add_view(edit, tree, view, diags);
        worst = result != STORE_OK ? result : worst;
    }
    return worst;
}

/** The text of a file that is not there yet; NULL after a complaint. */
static const char *new_text(struct context *context, const char *path, struct edit *edit)
{
    static const char begun[] = "tasks:\n";
    struct tree *tree = tree_read(context->arena, path, begun, sizeof(begun) - 1, &context->diags);

    return edit_file(edit, &tree, &context->diags) == STORE_OK ? tree->text : NULL;
}

const char *view_template_new(struct arena *arena, const struct new_view *view)
{
    struct node *file = node_map(arena, STYLE_BLOCK);
    struct node *tasks = node_list(arena, STYLE_BLOCK);

    node_add(tasks, task_node(arena, view));
    node_put(arena, file, "tasks", tasks);
    return write_file(arena, file);
}

const char *view_template(struct context *context, const struct file_text *before,
                          const struct new_view *view)
{
    struct edit edit = {.views = view, .count = 1};
    struct diags ignored;
    struct tree *tree;

    diags_init(&ignored, context->arena);
    tree = tree_read(context->arena, "", before->text, before->length, &ignored);
    return tree && !find_view(tree, view) && add_view(&edit, &tree, view, &ignored) == STORE_OK
               ? tree->text
               : before->text;
}

/* All files */

static int by_person(const void *a, const void *b)
{
    const struct new_view *left = a;
    const struct new_view *right = b;
    int order = strcmp(left->person, right->person);

    order = order ? order : left->place.line - right->place.line;
    return order ? order : left->place.column - right->place.column;
}

/** The change of one person's file. False, with complaints, where it cannot be made. */
static bool plan_file(struct context *context, struct edit *edit, struct change *change)
{
    *change = (struct change){.path = path_of_tasks(context->arena, edit->views->person),
                              .schema = &task_file_schema,
                              .place = edit->views->place};
    if (store_entry(&context->store, change->path)) {
        change->edit = edit_file;
        change->data = edit;
        return true;
    }
    change->text = new_text(context, change->path, edit);
    return change->text != NULL;
}

/** One change a person. How many; 0 and complaints where one cannot be made. */
static size_t plan(struct context *context, struct new_view *views, size_t count, bool replace,
                   struct edit *edits, struct change *changes)
{
    size_t files = 0;
    bool good = true;

    qsort(views, count, sizeof(*views), by_person);
    for (size_t i = 0; i < count; i++) {
        if (i == 0 || strcmp(views[i].person, views[i - 1].person) != 0) {
            edits[files++] = (struct edit){.views = &views[i], .replace = replace};
        }
        edits[files - 1].count++;
    }
    for (size_t i = 0; i < files; i++) {
        good &= plan_file(context, &edits[i], &changes[i]);
    }
    return good ? files : 0;
}

int views_write(struct context *context, struct new_view *views, size_t count, bool replace,
                struct views_written *written)
{
    struct edit *edits = arena_array(context->arena, count, sizeof(*edits));
    struct change *changes = arena_array(context->arena, count, sizeof(*changes));
    size_t files;
    int code;

    *written = (struct views_written){0, 0, 0};
    files = plan(context, views, count, replace, edits, changes);
    code = files > 0 ? change_files(context, changes, files, &written->files) : DONE;
    for (size_t i = 0; i < files; i++) {
        written->written += edits[i].written;
        written->unchanged += edits[i].count - edits[i].written;
        if (code == DONE && !context->dry_run && edits[i].written > 0) {
            printf("%s\n", changes[i].path);
        }
    }
    return code;
}
