/*
 * Finding the time expressions of a statement, from left to right.
 */

#include "smart/times.h"

#include <string.h>

#include "smart/dates.h"

bool time_found(struct time_phrase *out, enum time_kind kind, struct period period, size_t end)
{
    *out = (struct time_phrase){.kind = kind, .end = end, .period = period, .per = ""};
    return true;
}

bool time_hides_amounts(const struct time_phrase *time)
{
    switch (time->kind) {
    case TIME_DEADLINE:
    case TIME_WINDOW:
    case TIME_START:
    case TIME_PAST:
    case TIME_CLOCK:
    case TIME_VAGUE: return true;
    default: return false;
    }
}

/** "to one day", "within one day": so long, and not some day. */
static bool is_length(const struct tokens *tokens, size_t at)
{
    static const char *const before[] = {"to",   "in",   "of",    "within", "under", "below",
                                         "than", "most", "least", "for",    "by",    "from"};

    for (size_t i = 0; token_is(tokens, at, "one") && i < sizeof(before) / sizeof(before[0]); i++) {
        if (token_is(tokens, at - 1, before[i])) {
            return true;
        }
    }
    return false;
}

static bool vague_read(const struct tokens *tokens, size_t at, struct time_phrase *out)
{
    size_t taken;

    return phrases_find(&phrases_vague_times, tokens, at, &taken) != NULL &&
           !is_length(tokens, at) && time_found(out, TIME_VAGUE, PERIOD_NONE, at + taken);
}

static bool clock_phrase_read(const struct tokens *tokens, size_t at, struct time_phrase *out)
{
    size_t clock = at + (size_t)(token_is(tokens, at, "at") || token_is(tokens, at, "around"));
    size_t end;

    return clock_read(tokens, clock, &end) && time_found(out, TIME_CLOCK, PERIOD_NONE, end);
}

/** A quick look: most tokens start no time. */
static bool may_start(const struct tokens *tokens, size_t at)
{
    const struct token *token = token_at(tokens, at);

    if (token->kind != TOKEN_WORD) {
        return token->kind == TOKEN_NUMBER || token_is(tokens, at, "/");
    }
    /* Names, number words put together, weekdays */
    return token_is_capital(tokens, at) || memchr(token->text, '-', token->length) != NULL ||
           words_at(&words_time_starts, tokens, at) != NULL || is_weekday(token->text);
}

static bool time_read(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                      struct time_phrase *out)
{
    if (!may_start(tokens, at)) {
        return false;
    }
    return recurrence_read(tokens, at, out) || vague_read(tokens, at, out) ||
           deadline_read(tokens, at, calendar, out) || window_read(tokens, at, calendar, out) ||
           clock_phrase_read(tokens, at, out);
}

/** "by 31 June": what is no day bounds nothing, as little as "soon". */
static bool is_no_day(const struct tokens *tokens, const struct time_phrase *time)
{
    size_t at = time->first;

    if (time->period.last != DAY_NONE ||
        (time->kind != TIME_DEADLINE && time->kind != TIME_WINDOW)) {
        return false;
    }
    while (at < time->end && !date_is_no_day(tokens, at)) {
        at++;
    }
    return at < time->end;
}

struct times times_read(struct arena *arena, const struct tokens *tokens,
                        const struct calendar *calendar)
{
    struct times times = {NULL, 0};
    size_t capacity = 0;
    size_t at = 0;

    while (at < tokens->count) {
        struct time_phrase time;
        if (!time_read(tokens, at, calendar, &time)) {
            at++;
            continue;
        }
        time.first = at;
        time.span = tokens_span(tokens, at, time.end);
        if (is_no_day(tokens, &time)) {
            time.kind = TIME_VAGUE;
        }
        times.items = arena_grow(arena, times.items, &capacity, times.count, sizeof(*times.items));
        times.items[times.count++] = time;
        at = time.end;
    }
    return times;
}
