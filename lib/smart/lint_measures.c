/*
 * Rules M2, M3, M4 and M6: whether each KPI can be measured, and measures what matters.
 */

#include <stddef.h>
#include <string.h>

#include "smart/kinds.h"
#include "smart/lint_goal.h"
#include "smart/measure.h"

/* M2, M3 */

static void check_fields(const struct lint *lint, const struct kpi *kpi)
{
    struct kpi_terms terms = kpi_terms_on(lint->goal, kpi, lint->as_of);

    if (kpi->keep.kind == KEEP_NONE && decimal_known(terms.target) &&
        !decimal_known(terms.baseline) &&
        !field_given(&kpi->marks, offsetof(struct kpi, baseline))) {
        findings_add_place(lint->findings, "M2", kpi_place(lint, kpi, offsetof(struct kpi, id)),
                           "measure where it stands today, and write it as `baseline:`",
                           "'%s' has no baseline", kpi_title(kpi));
    }
    if (kpi->source == NULL || *kpi->source == '\0') {
        findings_add_place(lint->findings, "M3", kpi_place(lint, kpi, offsetof(struct kpi, id)),
                           "say where its values come from: `source: weekly delivery report`",
                           "'%s' has no source", kpi_title(kpi));
    }
}

/* M4 */

static bool any_in(const struct word_list *list, const struct tokens *tokens)
{
    for (size_t i = 0; i < tokens->count; i++) {
        if (words_at(list, tokens, i) != NULL) {
            return true;
        }
    }
    return false;
}

/** "training hours", "hours of training", but not "hours worked". */
static bool spends_time(const struct tokens *tokens)
{
    for (size_t i = 0; i < tokens->count; i++) {
        if (words_at(&words_stretches, tokens, i) == NULL) {
            continue;
        }
        bool is_before = words_at(&kinds_doing, tokens, i - 1) != NULL;
        bool is_behind = words_at(&words_grammar, tokens, i + 1) != NULL &&
                         words_at(&kinds_doing, tokens, i + 2) != NULL;
        if (is_before || is_behind) {
            return true;
        }
    }
    return false;
}

/** "sales calls", "number of meetings", "meetings per week": what is counted is done. */
static bool counts_doing(const struct tokens *tokens)
{
    struct token_range head = measure_head(tokens, (struct token_range){0, tokens->count});

    /* "posts a month" */
    for (size_t i = head.first + 1; i < head.end; i++) {
        head.end = words_has(&words_grammar, tokens, i, GRAMMAR_ARTICLE) ? i : head.end;
    }
    return head.end > head.first && words_at(&kinds_activities, tokens, head.end - 1) != NULL;
}

static bool is_activity(struct arena *arena, const char *text)
{
    struct tokens tokens = tokens_read(arena, text, strlen(text));

    if (any_in(&kinds_happening, &tokens) || any_in(&kinds_shares, &tokens)) {
        return false;
    }
    return any_in(&kinds_done, &tokens) || spends_time(&tokens) || counts_doing(&tokens);
}

/** More of it is wanted: what somebody does less of is what comes of something else. */
static bool is_to_grow(const struct lint *lint, const struct kpi *kpi)
{
    struct kpi_terms terms = kpi_terms_on(lint->goal, kpi, lint->as_of);

    if (kpi->keep.kind != KEEP_NONE) {
        return kpi->keep.kind == KEEP_AT_LEAST;
    }
    return terms_direction(&terms) >= 0;
}

static void check_outcome(const struct lint *lint, const struct kpi *kpi)
{
    struct arena *arena = lint->findings->arena;
    bool is_share = kpi->unit != NULL && strcmp(kpi->unit, "%") == 0;

    if (kpi->kind != KPI_LAG || is_share || !is_to_grow(lint, kpi) ||
        !is_activity(arena, kpi->name != NULL ? kpi->name : id_spoken(arena, kpi->id))) {
        return;
    }
    size_t field = kpi->name != NULL ? offsetof(struct kpi, name) : offsetof(struct kpi, id);
    findings_add_place(lint->findings, "M4", kpi_place(lint, kpi, field),
                       "say `kind: lead`, and add as lag what is to come of it",
                       "'%s' counts what is done, not what comes of it", kpi_title(kpi));
}

/* M6 */

/** The first lag KPI, if nothing that moves it is named. */
static const struct kpi *unmoved_outcome(const struct goal *goal)
{
    const struct kpi *outcome = NULL;

    if (goal->milestones.count > 0 || goal->habits.count > 0) {
        return NULL;
    }
    for (size_t i = 0; i < goal->kpis.count; i++) {
        const struct kpi *kpi = &goal->kpis.items[i];
        if (kpi->kind == KPI_LEAD) {
            return NULL;
        }
        outcome = outcome == NULL ? kpi : outcome;
    }
    return outcome;
}

void lint_measures(const struct lint *lint)
{
    const struct kpi *outcome = unmoved_outcome(lint->goal);

    for (size_t i = 0; i < lint->goal->kpis.count; i++) {
        check_fields(lint, &lint->goal->kpis.items[i]);
        check_outcome(lint, &lint->goal->kpis.items[i]);
    }
    if (outcome != NULL) {
        findings_add_place(lint->findings, "M6", kpi_place(lint, outcome, offsetof(struct kpi, id)),
                           "what moves it? add a habit, a milestone or a KPI of `kind: lead`",
                           "'%s' is an outcome, and nothing says what moves it",
                           kpi_title(outcome));
    }
}
