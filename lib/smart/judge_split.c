/*
 * S3: two goals in one statement, each with its own verb and measure.
 */

#include "smart/seen.h"

/** A half is written out up to so many columns, so that it can be taken as it is. */
#define HALF_WIDTH 160

/** A half of the statement that could stand alone. */
static bool is_goal(const struct seen *seen, const struct clause *clause)
{
    if (clause->kind != CLAUSE_GOAL || clause->deed == DEED_NONE || clause->object >= clause->end) {
        return false;
    }
    return clause->deed == DEED_AIM || seen_measure(seen, clause->first, clause->end);
}

/** The clause that the second goal starts with; NULL if there is none. */
static const struct clause *second_goal(const struct seen *seen)
{
    const struct clause *last = seen->clauses.items + seen->clauses.count;

    if (!is_goal(seen, seen->main)) {
        return NULL;
    }
    for (const struct clause *clause = seen->main + 1; clause < last; clause++) {
        if (is_goal(seen, clause) && seen_measure(seen, clause->first, clause->end) ==
                                         seen_measure(seen, seen->main->first, seen->main->end)) {
            return clause;
        }
    }
    return NULL;
}

/** A deadline or window among some tokens; NULL if there is none. */
static const struct time_phrase *date_in(const struct seen *seen, size_t first, size_t end)
{
    const struct times *times = &seen->parts->times;

    for (size_t i = 0; i < times->count; i++) {
        const struct time_phrase *time = &times->items[i];
        if (time->first >= first && time->end <= end &&
            (time->kind == TIME_DEADLINE || time->kind == TIME_WINDOW)) {
            return time;
        }
    }
    return NULL;
}

/** The end of a half: without the join, a comma or a full stop. */
static size_t trimmed(const struct tokens *tokens, size_t first, size_t end)
{
    while (end > first && (token_is(tokens, end - 1, "and") ||
                           (token_at(tokens, end - 1)->kind == TOKEN_SYMBOL &&
                            !token_is(tokens, end - 1, "%") && !token_is(tokens, end - 1, ")")))) {
        end--;
    }
    return end;
}

/** One half as a goal of its own, with the day of the other where it names none. */
static const char *half(const struct seen *seen, size_t first, size_t end)
{
    const struct tokens *tokens = &seen->parts->tokens;
    struct span words = tokens_span(tokens, first, trimmed(tokens, first, end));
    char *quote = seen_text(seen, words, HALF_WIDTH);
    const struct time_phrase *other = date_in(seen, 0, tokens->count);

    if (quote[0] >= 'a' && quote[0] <= 'z') {
        quote[0] = (char)(quote[0] - 'a' + 'A');
    }
    if (other == NULL || date_in(seen, first, end) != NULL) {
        return quote;
    }
    char *when = seen_quote(seen, other->span);
    if (when[0] >= 'A' && when[0] <= 'Z') {
        when[0] = (char)(when[0] - 'A' + 'a');
    }
    return arena_printf(seen->findings->arena, "%s %s", quote, when);
}

void judge_split(const struct seen *seen)
{
    const struct clause *second = second_goal(seen);

    if (second == NULL) {
        return;
    }
    const char *help = arena_printf(seen->findings->arena, "split it: \"%s\" and \"%s\"",
                                    half(seen, 0, second->first),
                                    half(seen, second->verb, seen->parts->tokens.count));
    findings_add_words(seen->findings, "S3", clause_phrase(&seen->parts->tokens, second), help,
                       "is a second goal in one statement");
}
