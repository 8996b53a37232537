/*
 * Cutting a statement into clauses: one pass from left to right.
 */

#include "smart/clauses.h"

#include <string.h>

#include "smart/measure.h"

/** "by holding", "through careful listening" */
static bool starts_means(const struct tokens *tokens, size_t at)
{
    static const char *const leads[] = {"by", "through", "via", "with", "using"};
    bool leads_means = false;

    for (size_t i = 0; i < sizeof(leads) / sizeof(leads[0]); i++) {
        leads_means = leads_means || token_is(tokens, at, leads[i]);
    }
    if (!leads_means || token_is(tokens, at, "using")) {
        return leads_means;
    }
    size_t verb = at + 1 + (size_t)words_has(&words_grammar, tokens, at + 1, GRAMMAR_ADVERB);
    const struct token *token = token_at(tokens, verb);
    size_t length = token->kind == TOKEN_WORD ? strlen(token->text) : 0;
    return length > 4 && strcmp(token->text + length - 3, "ing") == 0;
}

/** "to be healthier" behind a verb and its object */
static bool starts_purpose(const struct tokens *tokens, size_t at, size_t first)
{
    if (!token_is(tokens, at, "to") || at < first + 2 || !token_is_word(tokens, at - 1)) {
        return false;
    }
    return words_at(&words_grammar, tokens, at - 1) == NULL &&
           words_at(&words_openers, tokens, at - 1) == NULL &&
           deed_read_base(tokens, at - 2).taken < 2 &&
           deed_read_base(tokens, at + 1).deed != DEED_NONE;
}

/** "and reduce hours", "; cut waste", "and to learn": the token behind the join; at if none. */
static size_t next_goal(const struct tokens *tokens, size_t at)
{
    static const char *const skipped[] = {"then", "also", "to", "will", "i", "we"};
    size_t next = at + 1;

    if (!token_is(tokens, at, "and") && !token_is(tokens, at, ",")) {
        return at;
    }
    if (goal_starts(tokens, at)) {
        return next;
    }
    for (size_t i = 0; i < sizeof(skipped) / sizeof(skipped[0]); i++) {
        next += (size_t)token_is(tokens, next, skipped[i]);
    }
    bool is_goal = next > at + 1 && token_is(tokens, at, "and") &&
                   deed_read_base(tokens, next).deed != DEED_NONE;
    return is_goal ? next : at;
}

/** True if a clause starts at a token within another; of which kind and where. */
static bool starts_clause(const struct parts *parts, size_t at, const struct clause *open,
                          enum clause_kind *kind, size_t *first)
{
    const struct tokens *tokens = &parts->tokens;
    const struct time_phrase *time = parts_time_at(parts, at);
    size_t taken;

    *first = at;
    if (time != NULL && (time->first < at || token_is(tokens, at, "by"))) {
        return false;
    }
    *kind = CLAUSE_ASIDE;
    if (token_starts_clause(tokens, at)) {
        bool is_remark = token_is(tokens, at, "(") || token_is(tokens, at - 1, "(") ||
                         token_is(tokens, at - 1, ")");
        *kind = is_remark ? CLAUSE_ASIDE : CLAUSE_GOAL;
        return true;
    }
    if (phrases_find(&phrases_asides, tokens, at, &taken) != NULL ||
        starts_purpose(tokens, at, open->first)) {
        return true;
    }
    if (starts_means(tokens, at)) {
        *kind = CLAUSE_MEANS;
        return true;
    }
    *first = next_goal(tokens, at);
    /* "and" goes on with what the clause is about: means stay means. */
    *kind = open->kind;
    return *first > at;
}

struct clauses clauses_read(struct arena *arena, const struct parts *parts)
{
    struct clauses clauses = {NULL, 0};
    struct clause open = {.kind = CLAUSE_GOAL};
    size_t capacity = 0;
    size_t at = 1;

    for (;;) {
        enum clause_kind kind;
        size_t first;
        bool is_end = at >= parts->tokens.count;
        if (!is_end && !starts_clause(parts, at, &open, &kind, &first)) {
            at++;
            continue;
        }
        open.end = is_end ? parts->tokens.count : at;
        clause_find_verb(parts, &open);
        clauses.items =
            arena_grow(arena, clauses.items, &capacity, clauses.count, sizeof(*clauses.items));
        clauses.items[clauses.count++] = open;
        if (is_end) {
            return clauses;
        }
        open = (struct clause){.kind = kind, .first = first};
        at = first + 1;
    }
}

const struct clause *clauses_main(const struct clauses *clauses)
{
    for (size_t i = 0; i < clauses->count; i++) {
        const struct clause *clause = &clauses->items[i];
        if (clause->kind == CLAUSE_GOAL && clause->deed != DEED_NONE) {
            return clause;
        }
    }
    return &clauses->items[0];
}

struct span clause_phrase(const struct tokens *tokens, const struct clause *clause)
{
    size_t end = clause->phrase_end;

    while (end > clause->verb + 1 && !token_is_word(tokens, end - 1) &&
           token_at(tokens, end - 1)->kind != TOKEN_NUMBER && !token_is(tokens, end - 1, "%")) {
        end--;
    }
    return tokens_span(tokens, clause->verb, end);
}
