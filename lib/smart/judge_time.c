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

/** How long each is to take, "within two hours"; NULL if it does not say. */
static const struct time_phrase *duration_of(const struct seen *seen)
{
    for (size_t i = 0; i < seen->parts->times.count; i++) {
        if (seen->parts->times.items[i].kind == TIME_DURATION) {
            return &seen->parts->times.items[i];
        }
    }
    return NULL;
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
    const struct time_phrase *duration = duration_of(seen);
    if (duration != NULL) {
        findings_add_words(seen->findings, "T1", seen->phrase, help,
                           "'%s' says how long it takes, not by when",
                           seen_quote(seen, duration->span));
        return;
    }
    findings_add_words(seen->findings, "T1", seen->phrase, help,
                       "says neither by when nor how often");
}
