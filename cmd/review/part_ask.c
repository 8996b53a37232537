/*
 * A part of a review in the editor: its own questions, and nothing of the other parts.
 */

#include <stdint.h>
#include <string.h>

#include "base/buffer.h"
#include "base/text.h"
#include "draft.h"
#include "model/schema.h"
#include "one_day.h"
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

/** The files on file as comments: what is typed is added to them. */
static void put_refs(struct buffer *out, const struct new_part *part)
{
    const struct texts *refs = &part->file->parts[part->side].refs;

    buffer_puts(out, "# Which files show it?\n");
    for (size_t i = 0; i < refs->count; i++) {
        buffer_puts(out,
                    i == 0 ? "# Named already; `coach review edit` takes one away:\n#   " : "#   ");
        text_escape(out, refs->items[i], strlen(refs->items[i]), SIZE_MAX);
        buffer_putc(out, '\n');
    }
    buffer_puts(out, "refs: []\n");
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
    buffer_puts(&out, "# Whose words they are (--by says otherwise), and of which day.\n");
    buffer_printf(&out, "by: %s\ndate: %s\n", part->who.by, date_format(part->who.day, date));
    for (size_t i = 0; i < count; i++) {
        buffer_printf(&out, "# %s\n%s", questions[i].ask,
                      entry_text(context->arena, questions[i].key, there->answers[i]));
    }
    put_refs(&out, part);
    put_evidence(&out, review);
    return buffer_text(&out);
}

/* What came back */

/** The words of one answer, "" where there are none. */
static const char *answer_of(const struct tree *tree, const char *key)
{
    const struct node *node = node_find(tree->root, key);

    return node && !node_is_null(node) ? node->text : "";
}

/** Whose words they are is settled before they are typed; the day may have been put right. */
static int take_who(struct context *context, const struct tree *tree, struct new_part *part)
{
    const char *by = answer_of(tree, "by");
    const char *reason = answer_of(tree, "on_behalf");
    const char *date = answer_of(tree, "date");
    char shown[DATE_SIZE];
    int code;

    if (strcmp(by, part->who.by) != 0) {
        return usage_error(context,
                           arena_printf(context->arena, "--by %s --on-behalf \"REASON\"", by),
                           "it was begun as the words of '%s', and is now '%s'", part->who.by, by);
    }
    if (*reason) {
        return usage_error(context, "--by PERSON --on-behalf \"REASON\", when it is begun",
                           "'on_behalf' in words that '%s' began", part->who.by);
    }
    if (strcmp(date, date_format(part->who.day, shown)) == 0) {
        return DONE;
    }
    code = past_day(context, date, &part->who.day);
    part->is_dated = code == DONE;
    return code == DONE ? new_part_check_day(context, part) : code;
}

static void take_answers(const struct tree *tree, struct new_part *part)
{
    const struct review_part *there = &part->file->parts[part->side];
    struct review_question questions[REVIEW_ANSWERS];
    size_t count = review_questions(part->side, questions);

    for (size_t i = 0; i < count; i++) {
        const char *text = answer_of(tree, questions[i].key);
        part->answers[i] = *text || there->answers[i] ? text : NULL;
    }
    part->replace = true; /* the words on file were there to be seen */
}

static void take_refs(struct context *context, const struct tree *tree, struct new_part *part)
{
    const struct node *refs = node_find(tree->root, "refs");
    size_t capacity = 0;

    if (!refs || node_is_null(refs)) {
        return;
    }
    for (const struct node *item = refs->kind == NODE_LIST ? refs->first : refs; item;
         item = item == refs ? NULL : item->next) {
        part->refs.items = arena_grow(context->arena, part->refs.items, &capacity, part->refs.count,
                                      sizeof(*part->refs.items));
        part->refs.items[part->refs.count++] = item->text;
    }
}

static int take(struct context *context, const struct draft_answer *answer, struct new_part *part)
{
    struct tree *tree =
        tree_read(context->arena, part->file->file, answer->text, answer->length, &context->diags);
    int code = tree ? take_who(context, tree, part) : UNREADABLE;

    if (code == DONE) {
        take_answers(tree, part);
        take_refs(context, tree, part);
    }
    return code;
}

int part_ask(struct context *context, const char *readers, struct new_part *part)
{
    struct draft_answer answer = {.file = NULL};
    int code = draft_ask(context, part->file->file, review_part_schemas[part->side],
                         template_of(context, readers, part), &answer);

    if (code != DONE || !answer.text) {
        return code;
    }
    code = take(context, &answer, part);
    if (code == DONE && new_part_has_words(part)) {
        code = part_write(context, part);
    } else if (code == DONE) {
        say("nothing is answered; nothing was changed");
    }
    draft_close(&answer, code);
    return code;
}
