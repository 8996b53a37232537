/*
 * One part of a review into its file: the others are not touched.
 */

#include <stdio.h>
#include <string.h>

#include "change.h"
#include "model/schema.h"
#include "review/part.h"
#include "set_key.h"
#include "yaml/writer.h"

struct writing {
    const struct new_part *part;
    const char *name;
    struct review_question questions[REVIEW_ANSWERS];
    size_t question_count;
    /** Out */
    bool changed;
};

static const char *key_of(const struct writing *writing)
{
    return review_side_words[writing->part->side];
}

static const struct schema *schema_of(const struct writing *writing)
{
    return review_part_schemas[writing->part->side];
}

/** The part as it is in the tree now. */
static struct node *part_node(const struct writing *writing, const struct tree *tree)
{
    struct node *node = node_find(tree->root, key_of(writing));

    return node && node->kind == NODE_MAP ? node : NULL;
}

/* A part where there was none */

static struct node *new_node(const struct writing *writing, struct arena *arena)
{
    const struct new_part *part = writing->part;
    struct node *map = node_map(arena, STYLE_BLOCK);
    struct node *refs = node_list(arena, STYLE_BLOCK);
    char date[DATE_SIZE];

    node_put_text(arena, map, "by", part->who.by);
    node_put_plain(arena, map, "date", date_format(part->who.day, date));
    node_put_text(arena, map, "on_behalf", part->who.on_behalf);
    for (size_t i = 0; i < writing->question_count; i++) {
        node_put_text(arena, map, writing->questions[i].key, part->answers[i]);
    }
    for (size_t i = 0; i < part->refs.count; i++) {
        node_add(refs, node_text(arena, part->refs.items[i]));
    }
    if (refs->first) {
        node_put(arena, map, "refs", refs);
    }
    return map;
}

static enum store_result add_part(struct writing *writing, struct tree **tree, struct diags *diags)
{
    struct node *map = new_node(writing, (*tree)->arena);

    writing->changed = true;
    return set_key(tree, (*tree)->root, &review_schema, key_of(writing), map, diags);
}

/** A file that has nothing else: what is answered about the coach, beside a shared review. */
static char *file_text(struct writing *writing, struct arena *arena)
{
    struct node *map = node_map(arena, STYLE_BLOCK);

    node_put(arena, map, key_of(writing), new_node(writing, arena));
    writing->changed = true;
    return write_file(arena, map);
}

/* Words for a part that is there */

static enum store_result refuse(const struct writing *writing, const struct tree *tree,
                                const struct node *there, const char *key, struct diags *diags)
{
    diags_add(diags, SEVERITY_ERROR, "C3", node_place(tree, there),
              "say --replace to put these words in their place",
              "'%s' of '%s' in %s has other words already", key, key_of(writing), writing->name);
    return STORE_REFUSED;
}

/** What the person wrote themselves is not made into words that somebody entered for them. */
static bool is_first_hand(const struct writing *writing, const struct node *map)
{
    const struct node *reason = node_find(map, "on_behalf");

    return writing->part->who.on_behalf && (!reason || node_is_null(reason));
}

static enum store_result refuse_first_hand(const struct writing *writing, const struct tree *tree,
                                           const struct node *there, struct diags *diags)
{
    diags_add(diags, SEVERITY_ERROR, "C3", node_place(tree, there),
              "ask them to write it themselves, or put your words into your own part",
              "'%s' of %s is in first-hand words of '%s', which nobody replaces on their behalf",
              key_of(writing), writing->name, writing->part->who.by);
    return STORE_REFUSED;
}

static enum store_result set_answer(struct writing *writing, struct tree **tree, const char *key,
                                    const char *text, struct diags *diags)
{
    struct node *map = part_node(writing, *tree);
    struct node *there = node_find(map, key);
    bool empty = !there || node_is_null(there) || node_is(there, "");

    if (!text || (empty ? *text == '\0' : node_is(there, text))) {
        return STORE_OK;
    }
    if (is_first_hand(writing, map)) {
        return refuse_first_hand(writing, *tree, there ? there : map, diags);
    }
    if (!empty && !writing->part->replace) {
        return refuse(writing, *tree, there, key, diags);
    }
    writing->changed = true;
    return set_key(tree, map, schema_of(writing), key,
                   *text ? node_text((*tree)->arena, text) : node_plain((*tree)->arena, "null"),
                   diags);
}

static bool has_item(const struct node *list, const char *text)
{
    if (!list || list->kind != NODE_LIST) {
        return node_is(list, text);
    }
    for (const struct node *item = list->first; item; item = item->next) {
        if (node_is(item, text)) {
            return true;
        }
    }
    return false;
}

static enum store_result add_refs(struct writing *writing, struct tree **tree, struct diags *diags)
{
    const struct texts *refs = &writing->part->refs;
    enum store_result result = STORE_OK;

    for (size_t i = 0; i < refs->count && result == STORE_OK; i++) {
        struct node *map = part_node(writing, *tree);
        if (has_item(node_find(map, "refs"), refs->items[i])) {
            continue;
        }
        if (is_first_hand(writing, map)) {
            result = refuse_first_hand(writing, *tree, map, diags);
        } else {
            writing->changed = true;
            result = append_item(tree, map, schema_of(writing), "refs",
                                 node_text((*tree)->arena, refs->items[i]), diags);
        }
    }
    return result;
}

/** Whose words they are now, and since when. */
static enum store_result sign(struct writing *writing, struct tree **tree, struct diags *diags)
{
    const struct behalf *who = &writing->part->who;
    const struct schema *schema = schema_of(writing);
    struct arena *arena = (*tree)->arena;
    char date[DATE_SIZE];
    enum store_result result =
        set_key(tree, part_node(writing, *tree), schema, "by", node_text(arena, who->by), diags);

    if (result == STORE_OK) {
        result = set_key(tree, part_node(writing, *tree), schema, "date",
                         node_plain(arena, date_format(who->day, date)), diags);
    }
    if (result == STORE_OK &&
        (who->on_behalf || node_find(part_node(writing, *tree), "on_behalf"))) {
        result = set_key(
            tree, part_node(writing, *tree), schema, "on_behalf",
            who->on_behalf ? node_text(arena, who->on_behalf) : node_plain(arena, "null"), diags);
    }
    return result;
}

static enum store_result edit(void *data, struct tree **tree, struct diags *diags)
{
    struct writing *writing = data;
    enum store_result result = STORE_OK;

    writing->changed = false;
    if (!part_node(writing, *tree)) {
        return add_part(writing, tree, diags);
    }
    for (size_t i = 0; i < writing->question_count && result == STORE_OK; i++) {
        result =
            set_answer(writing, tree, writing->questions[i].key, writing->part->answers[i], diags);
    }
    if (result == STORE_OK) {
        result = add_refs(writing, tree, diags);
    }
    if (result == STORE_OK && writing->part->is_dated) {
        writing->changed = true;
        result = is_first_hand(writing, part_node(writing, *tree))
                     ? refuse_first_hand(writing, *tree, part_node(writing, *tree), diags)
                     : STORE_OK;
    }
    return result == STORE_OK && writing->changed ? sign(writing, tree, diags) : result;
}

bool new_part_has_words(const struct new_part *part)
{
    for (size_t i = 0; i < REVIEW_ANSWERS; i++) {
        if (part->answers[i]) {
            return true;
        }
    }
    return part->refs.count > 0;
}

int part_write(struct context *context, const struct new_part *part)
{
    const struct review *file = part->file;
    struct writing writing = {
        .part = part,
        .name = arena_printf(context->arena, "%s/%s", file->person, file->slug),
    };
    struct change change = {.path = file->file, .schema = &review_schema};
    int code;

    writing.question_count = review_questions(part->side, writing.questions);
    if (file->where != 0) {
        change.edit = edit;
        change.data = &writing;
    } else {
        change.text = file_text(&writing, context->arena);
    }
    code = change_files(context, &change, 1, NULL);
    if (code == DONE && !writing.changed) {
        say("it is on file already; nothing was changed");
    } else if (code == DONE && !context->dry_run) {
        printf("%s\n", file->file);
    }
    return code;
}
