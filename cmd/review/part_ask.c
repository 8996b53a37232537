/*
 * A part of a review in the editor: its own questions, and nothing of the other parts.
 */

#include <string.h>

#include "base/buffer.h"
#include "draft.h"
#include "model/schema.h"
#include "review/part.h"
#include "yaml/reader.h"
#include "yaml/writer.h"

/** "key: text" as a file has it. */
static const char *entry_text(struct arena *arena, const char *key, const char *text)
{
    struct node *map = node_map(arena, STYLE_BLOCK);

    if (!text) {
        return arena_printf(arena, "%s: \n", key);
    }
    node_put_text(arena, map, key, text);
    return write_file(arena, map);
}

static const char *refs_text(struct arena *arena, const struct texts *refs)
{
    struct node *map = node_map(arena, STYLE_BLOCK);
    struct node *list = node_list(arena, STYLE_BLOCK);

    for (size_t i = 0; i < refs->count; i++) {
        node_add(list, node_text(arena, refs->items[i]));
    }
    if (!list->first) {
        return "refs: []\n";
    }
    node_put(arena, map, "refs", list);
    return write_file(arena, map);
}

/** The evidence as comments: what there is to refer to. */
static void put_evidence(struct buffer *out, const struct review *review)
{
    char date[DATE_SIZE];

    if (review->evidence.count > 0) {
        buffer_puts(out, "\n# What there is to refer to:\n");
    }
    for (size_t i = 0; i < review->evidence.count; i++) {
        const struct evidence *evidence = &review->evidence.items[i];
        const char *what = evidence->what ? evidence->what : "";
        buffer_printf(out, "#   %s %s: %.*s\n#     %s\n", date_format(evidence->date, date),
                      evidence->kind ? evidence->kind : "", (int)strcspn(what, "\n"), what,
                      evidence->file);
    }
}

static char *template_of(struct context *context, const char *readers, const struct new_part *part)
{
    const struct review *review = part->review;
    const struct review_part *there = &part->file->parts[part->side];
    struct review_question questions[REVIEW_ANSWERS];
    size_t count = review_questions(part->side, questions);
    struct buffer out;
    char date[DATE_SIZE];

    buffer_init(&out, context->arena);
    buffer_printf(&out, "# %s of %s, in words; there are no marks.\n", review->slug,
                  review->person);
    if (readers) {
        buffer_printf(&out, "# %s\n", readers);
    }
    buffer_puts(&out, "# Whose words, and of which day: --by and --date say otherwise.\n");
    buffer_printf(&out, "by: %s\ndate: %s\n", part->who.by, date_format(part->who.day, date));
    for (size_t i = 0; i < count; i++) {
        buffer_printf(&out, "# %s\n%s", questions[i].ask,
                      entry_text(context->arena, questions[i].key, there->answers[i]));
    }
    buffer_printf(&out, "# Which files show it? Those on file stay.\n%s",
                  refs_text(context->arena, &there->refs));
    put_evidence(&out, review);
    return buffer_text(&out);
}

/** What came back; whose words they are is settled already. */
static int take_answers(struct context *context, const struct draft_answer *answer,
                        struct new_part *part)
{
    const struct review_part *there = &part->file->parts[part->side];
    struct review_question questions[REVIEW_ANSWERS];
    size_t count = review_questions(part->side, questions);
    struct tree *tree =
        tree_read(context->arena, part->file->file, answer->text, answer->length, &context->diags);
    const struct node *refs = tree ? node_find(tree->root, "refs") : NULL;
    size_t capacity = 0;

    if (!tree) {
        return UNREADABLE;
    }
    for (size_t i = 0; i < count; i++) {
        const struct node *node = node_find(tree->root, questions[i].key);
        bool empty = !node || node_is_null(node) || node_is(node, "");
        const char *text = empty ? "" : node->text;
        part->answers[i] = empty && !there->answers[i] ? NULL : text;
    }
    for (const struct node *item = refs && refs->kind == NODE_LIST ? refs->first : NULL; item;
         item = item->next) {
        part->refs.items = arena_grow(context->arena, part->refs.items, &capacity, part->refs.count,
                                      sizeof(*part->refs.items));
        part->refs.items[part->refs.count++] = item->text;
    }
    part->replace = true; /* the words on file were there to be seen */
    return DONE;
}

int part_ask(struct context *context, const char *readers, struct new_part *part)
{
    struct draft_answer answer = {.file = NULL};
    int code = draft_ask(context, part->file->file, review_part_schemas[part->side],
                         template_of(context, readers, part), &answer);

    if (code != DONE || !answer.text) {
        return code;
    }
    code = take_answers(context, &answer, part);
    if (code == DONE && new_part_has_words(part)) {
        code = part_write(context, part);
    } else if (code == DONE) {
        say("nothing is answered; nothing was changed");
    }
    draft_close(&answer, code);
    return code;
}
