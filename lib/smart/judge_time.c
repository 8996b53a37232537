/*
 * T1 and T2: by when, within what time, or how often?
 */

#include "smart/seen.h"

/** The statement without what follows its last word. */
static struct span trimmed(const struct tokens *tokens)
{
    size_t end = tokens->count;

    while (end > 0 && (token_is(tokens, end - 1, ".") || token_is(tokens, end - 1, "!") ||
                       token_is(tokens, end - 1, ";") || token_is(tokens, end - 1, ","))) {
        end--;
    }
    return tokens_span(tokens, 0, end);
}

static void find_vague(const struct seen *seen)
{
    struct span words = seen->vague_time->span;
    const char *quote = seen_quote(seen, words);
    const char *help = arena_printf(seen->findings->arena, "name the day in place of '%s': by %s",
                                    quote, seen_example_day(seen));

    findings_add_words(seen->findings, "T2", words, help, "'%s' is no day and no rhythm", quote);
}

void judge_time(const struct seen *seen)
{
    if (seen->known->timed || seen->is_dated || seen->recurs) {
        return;
    }
    if (seen->vague_time != NULL) {
        find_vague(seen);
        return;
    }
    const char *quote = seen_quote(seen, trimmed(&seen->parts->tokens));
    const char *help = arena_printf(seen->findings->arena, "add by when: \"%s by %s\"", quote,
                                    seen_example_day(seen));
    findings_add_words(seen->findings, "T1", seen->phrase, help,
                       "says neither by when nor how often");
}
