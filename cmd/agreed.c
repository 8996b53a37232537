/*
 * Agreements in `check` and on pages.
 */

#include "agreed.h"

#include <string.h>

#include "base/buffer.h"
#include "lint.h"
#include "yaml/reader.h"

/* Judging. A file is read a second time where something was found, for what its comments silence. */

struct judging {
    struct context *context;
    const struct team *team;
    const struct rule_choice *rules;
    struct diags *found;
    /** For what one pact needs. */
    struct arena scratch;
};

static void locate(struct judging *judging, const char *path, struct findings *findings)
{
    struct arena *arena = judging->found->arena;
    struct file_text text;
    struct diags ignored;
    struct tree *tree = NULL;

    if (findings->count == 0) {
        return;
    }
    diags_init(&ignored, &judging->scratch);
    if (store_read(&judging->context->store, arena, path, &text, &ignored) == STORE_OK) {
        tree = tree_read(arena, path, text.text, text.length, &ignored);
    }
    lint_locate(tree, NULL, (struct place){.file = path}, findings, judging->rules, judging->found);
}

static void judge_goals(struct judging *judging, const struct goals *goals)
{
    struct findings findings;

    for (size_t i = 0; i < goals->count; i++) {
        const struct goal *goal = &goals->items[i];
        struct pact pact =
            goal_pact(&judging->scratch, judging->team, goal, judging->context->as_of);
        findings_init(&findings, judging->found->arena);
        agreement_lint_goal(&pact, goal, &findings);
        locate(judging, goal->file, &findings);
        arena_reset(&judging->scratch);
    }
}

static void judge_contract(struct judging *judging, const struct person *person)
{
    struct pact pact =
        contract_pact(&judging->scratch, judging->team, person, judging->context->as_of);
    struct findings findings;

    findings_init(&findings, judging->found->arena);
    agreement_lint_contract(&pact, person, &findings);
    locate(judging, person->file, &findings);
    arena_reset(&judging->scratch);
}

void lint_agreed(struct context *context, const struct team *team, const struct rule_choice *rules,
                 struct diags *found)
{
    struct judging judging = {.context = context, .team = team, .rules = rules, .found = found};

    arena_init(&judging.scratch, context->arena->exhausted);
    judge_goals(&judging, &team->goals);
    for (size_t i = 0; i < team->people.count; i++) {
        const struct person *person = &team->people.items[i];
        if (person->left == DAY_NONE || person->left > context->as_of) {
            judge_goals(&judging, &person->goals);
            judge_contract(&judging, person);
        }
    }
    arena_free(&judging.scratch);
}

/* Pages */

static void agreement_line(const struct page *page, const struct pact *pact,
                           const struct agreement *agreement)
{
    struct arena *arena = page->context->arena;
    struct buffer text;
    char date[DATE_SIZE];

    buffer_init(&text, arena);
    buffer_printf(&text, "agreed %s", date_format(agreement->date, date));
    if (agreement->on_behalf) {
        buffer_printf(&text, ", entered on their behalf: %s", agreement->on_behalf);
    }
    if (!pact_holds(pact, agreement)) {
        buffer_puts(&text, "; changed since");
    }
    page_field(page, arena_printf(arena, "  %s", agreement->by), buffer_text(&text));
}

/** Everybody's latest, in the order of the file. */
static void latest_lines(const struct page *page, const struct pact *pact)
{
    for (size_t i = 0; i < pact->agreed->count; i++) {
        const struct agreement *agreement = &pact->agreed->items[i];
        if (agreement->by && pact_latest(pact, agreement->by) == agreement) {
            agreement_line(page, pact, agreement);
        }
    }
}

void agreed_lines(const struct page *page, const struct pact *pact)
{
    latest_lines(page, pact);
    for (size_t i = 0; i < pact->party_count; i++) {
        if (!pact_latest(pact, pact->parties[i])) {
            page_field(page, arena_printf(page->context->arena, "  %s", pact->parties[i]),
                       "not yet");
        }
    }
}
