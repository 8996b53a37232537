/*
 * Judging sessions. A file is read a second time where something was found, to tell what its
 * comments silence.
 */

#include "session/judge.h"

#include "lint.h"
#include "practice/session.h"
#include "report.h"
#include "yaml/reader.h"

static struct tree *read_again(struct context *context, struct arena *arena, const char *file)
{
    struct file_text text;
    struct diags ignored;

    diags_init(&ignored, arena);
    if (store_read(&context->store, arena, file, &text, &ignored) != STORE_OK) {
        return NULL;
    }
    return tree_read(arena, file, text.text, text.length, &ignored);
}

static void lint_all(struct context *context, const struct team *team,
                     const struct sessions *sessions, const struct rule_choice *rules,
                     struct diags *found)
{
    struct arena scratch;

    arena_init(&scratch, context->arena->exhausted);
    for (size_t i = 0; i < sessions->count; i++) {
        const struct session *session = &sessions->items[i];
        struct place place = {.file = session->file};
        struct findings findings;

        findings_init(&findings, &scratch);
        session_lint(team, session, context->as_of, &findings);
        if (findings.count > 0) {
            lint_locate(read_again(context, &scratch, session->file), NULL, place, &findings, rules,
                        found);
        }
        arena_reset(&scratch);
    }
    arena_free(&scratch);
}

void lint_sessions(struct context *context, const struct team *team,
                   const struct rule_choice *rules, struct diags *found)
{
    lint_all(context, team, &team->sessions, rules, found);
    for (size_t i = 0; i < team->people.count; i++) {
        const struct person *person = &team->people.items[i];
        bool is_gone = person_has_left(person, context->as_of);
        if (!is_gone) {
            lint_all(context, team, &person->sessions, rules, found);
        }
    }
}

static size_t say_findings(struct context *context, const struct team *team,
                           const struct session *session, const struct tree *tree,
                           const struct rule_choice *rules)
{
    struct input shown = {session->file, tree->text, tree->length};
    struct findings findings;
    struct diags found;

    findings_init(&findings, context->arena);
    diags_init(&found, context->arena);
    session_lint(team, session, context->as_of, &findings);
    lint_locate(tree, NULL, (struct place){.file = session->file}, &findings, rules, &found);
    diags_sort(&found);
    report_diags(context, &found, SEVERITY_WARNING, &shown, context->color_stderr, stderr);
    return found.count;
}

size_t lint_session_say(struct context *context, const struct team *team,
                        const struct session *session, const struct tree *tree)
{
    return say_findings(context, team, session, tree, &(struct rule_choice){0});
}

void lint_session_say_rule(struct context *context, const struct team *team,
                           const struct session *session, const char *rule)
{
    const struct tree *tree = read_again(context, context->arena, session->file);

    if (tree) {
        say_findings(context, team, session, tree, &(struct rule_choice){.only = rule});
    }
}
