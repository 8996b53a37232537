/*
 * Finding the amounts of a statement, from left to right.
 */

#include "smart/amounts.h"

/** The time expression at a token or behind it, walking along with the tokens. */
static const struct time_phrase *next_time(const struct times *times, size_t at, size_t *next)
{
    while (*next < times->count && times->items[*next].end <= at) {
        (*next)++;
    }
    return *next < times->count ? &times->items[*next] : NULL;
}

struct amounts amounts_read(struct arena *arena, const struct tokens *tokens,
                            const struct times *times)
{
    struct amounts amounts = {NULL, 0};
    size_t capacity = 0;
    size_t next = 0;
    size_t at = 0;

    while (at < tokens->count) {
        const struct time_phrase *time = next_time(times, at, &next);
        if (time != NULL && time->first <= at && time_hides_amounts(time)) {
            at = time->end;
            continue;
        }
        /* "every two weeks", "per 30 days": how often, not how much */
        bool recurs = time != NULL && (time->kind == TIME_RECURRENCE || time->kind == TIME_RATE);
        if (recurs && time->first < at) {
            at = time->end;
            continue;
        }
        struct amount amount;
        bool is_found = amount_read(arena, tokens, at, &amount);
        /* "every Friday" is a recurrence and no more. */
        bool is_when = is_found && amount.form == AMOUNT_ALL && time != NULL && time->first <= at;
        if (!is_found || is_when) {
            at++;
            continue;
        }
        amounts.items =
            arena_grow(arena, amounts.items, &capacity, amounts.count, sizeof(*amounts.items));
        amounts.items[amounts.count++] = amount;
        at = amount.end;
    }
    amounts_assign_roles(arena, tokens, times, &amounts);
    return amounts;
}
