/*
 * Judging steps. A file is read a second time where something was found, to tell what its comments
 * silence.
 */

#include "pip/judge.h"

#include "lint.h"
#include "model/bind.h"
#include "practice/agreement.h"
#include "practice/pip.h"
#include "report.h"
#include "yaml/reader.h"

static void locate(struct context *context, struct arena *scratch, const char *file,
                   struct findings *findings, const struct rule_choice *rules, struct diags *found)
{
    struct file_text text;
    struct diags ignored;
    struct tree *tree = NULL;

    diags_init(&ignored, scratch);
    if (store_read(&context->store, scratch, file, &text, &ignored) == STORE_OK) {
        tree = tree_read(scratch, file, text.text, text.length, &ignored);
    }
    lint_locate(tree, NULL, (struct place){.file = file}, findings, rules, found);
}

static void judge_steps(struct context *context, struct arena *scratch, const struct team *team,
                        const struct person *person, const struct rule_choice *rules,
                        struct diags *found)
{
    for (size_t i = 0; i < person->pips.count; i++) {
        const struct pip *pip = &person->pips.items[i];
        struct pact pact = pip_pact(scratch, team, pip, context->as_of);
        struct findings findings;

        findings_init(&findings, scratch);
        pip_lint(team, person, pip, context->as_of, &findings);
        if (pip_state_on(person, pip, context->as_of) != PIP_FOLLOWED) {
            agreement_lint_pip(&pact, pip, &findings);
        }
        if (findings.count > 0) {
            locate(context, scratch, pip->file, &findings, rules, found);
        }
        arena_reset(scratch);
    }
}

void lint_pips(struct context *context, const struct team *team, const struct rule_choice *rules,
               struct diags *found)
{
    struct arena scratch;

    arena_init(&scratch, context->arena->exhausted);
    for (size_t i = 0; i < team->people.count; i++) {
        const struct person *person = &team->people.items[i];
        if (person->left == DAY_NONE || person->left > context->as_of) {
            judge_steps(context, &scratch, team, person, rules, found);
        }
    }
    arena_free(&scratch);
}

void lint_pip_say(struct context *context, const struct team *team, const struct person *person,
                  const char *file, struct tree *tree)
{
    struct input shown = {file, tree->text, tree->length};
    struct rule_choice parts = {.only = "P5"};
    struct pip pip;
    struct findings findings;
    struct diags found;

    findings_init(&findings, context->arena);
    diags_init(&found, context->arena);
    struct binding binding = {.arena = context->arena, .tree = tree, .diags = &found};
    if (!bind_file(&binding, &pip_schema, &pip)) {
        return;
    }
    pip.file = file;
    pip.person = person->id;
    pip_lint(team, person, &pip, context->as_of, &findings);
    lint_locate(tree, NULL, (struct place){.file = file}, &findings, &parts, &found);
    report_diags(context, &found, SEVERITY_WARNING, &shown, context->color_stderr, stderr);
}
