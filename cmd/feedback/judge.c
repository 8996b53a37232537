/*
 * Judging feedback. A file is read a second time where something was found, to tell where the
 * words stand.
 */

#include "feedback/judge.h"

#include "lint.h"
#include "practice/feedback.h"
#include "report.h"
#include "store/record.h"
#include "yaml/reader.h"

/** The scalar of a part, if it is the text that was judged. */
static const struct node *part_node(const struct tree *tree, const char *key, const char *text)
{
    const struct node *node = tree ? node_find(tree->root, key) : NULL;

    return node_is(node, text) ? node : NULL;
}

void lint_feedback_file(const struct feedback *feedback, const struct tree *tree,
                        const struct rule_choice *rules, struct diags *found)
{
    struct findings findings;

    for (const struct feedback_part *part = feedback_parts; part->key; part++) {
        const char *text = feedback_text(feedback, part);
        struct place place =
            mark_place(feedback->file, feedback->where, &feedback->marks, part->offset);
        findings_init(&findings, found->arena);
        feedback_lint_part(feedback, part, &findings);
        if (findings.count > 0) {
            lint_locate(tree, part_node(tree, part->key, text), place, &findings, rules, found);
        }
    }
    findings_init(&findings, found->arena);
    feedback_lint_days(feedback, &findings);
    lint_locate(tree, NULL, (struct place){.file = feedback->file}, &findings, rules, found);
}

static bool is_clean(struct arena *arena, const struct feedback *feedback)
{
    struct findings findings;

    findings_init(&findings, arena);
    for (const struct feedback_part *part = feedback_parts; part->key; part++) {
        feedback_lint_part(feedback, part, &findings);
    }
    feedback_lint_days(feedback, &findings);
    return findings.count == 0;
}

static void lint_one(struct context *context, struct arena *scratch,
                     const struct feedback *feedback, const struct rule_choice *rules,
                     struct diags *found)
{
    struct file_text text;
    struct diags ignored;
    struct tree *tree = NULL;

    if (is_clean(scratch, feedback)) {
        return;
    }
    diags_init(&ignored, scratch);
    if (store_read(&context->store, scratch, feedback->file, &text, &ignored) == STORE_OK) {
        tree = tree_read(scratch, feedback->file, text.text, text.length, &ignored);
    }
    lint_feedback_file(feedback, tree, rules, found);
}

void lint_feedback(struct context *context, const struct team *team,
                   const struct rule_choice *rules, struct diags *found)
{
    struct arena scratch;

    arena_init(&scratch, context->arena->exhausted);
    for (size_t i = 0; i < team->people.count; i++) {
        const struct person *person = &team->people.items[i];
        bool is_gone = person_has_left(person, context->as_of);
        for (size_t j = 0; !is_gone && j < person->feedback.count; j++) {
            const struct feedback *feedback = &person->feedback.items[j];
            if (feedback->given == DAY_NONE || feedback->given <= context->as_of) {
                lint_one(context, &scratch, feedback, rules, found);
                arena_reset(&scratch);
            }
        }
    }
    arena_free(&scratch);
}

void lint_feedback_path(struct context *context, const char *path)
{
    struct feedback feedback;
    struct diags found;
    struct tree *tree;

    diags_init(&found, context->arena);
    tree = record_read(&context->store, context->arena, path, &feedback_schema, &feedback, &found);
    if (tree && diags_count(&found, SEVERITY_ERROR) == 0) {
        lint_feedback_file(&feedback, tree, &(struct rule_choice){0}, &found);
    }
    diags_sort(&found);
    report_diags(context, &found, SEVERITY_WARNING, &context->input, context->color_stderr, stderr);
}
