/*
 * Taking a statement apart, and finding the part that a token belongs to.
 */

#include "smart/parts.h"

#include <string.h>

#include "smart/bystanders.h"

struct parts parts_read(struct arena *arena, const char *statement, const struct calendar *calendar)
{
    return parts_read_bytes(arena, statement, strlen(statement), calendar);
}

struct parts parts_read_bytes(struct arena *arena, const char *text, size_t length,
                              const struct calendar *calendar)
{
    struct parts parts = {.calendar = *calendar, .tokens = tokens_read(arena, text, length)};

    parts.times = times_read(arena, &parts.tokens, calendar);
    parts.amounts = amounts_read(arena, &parts.tokens, &parts.times);
    bystanders_mark(arena, &parts);
    return parts;
}

const struct time_phrase *parts_time_at(const struct parts *parts, size_t at)
{
    const struct times *times = &parts->times;
    size_t low = 0;
    size_t high = times->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (times->items[middle].end <= at) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < times->count && times->items[low].first <= at ? &times->items[low] : NULL;
}

const struct amount *parts_amount_at(const struct parts *parts, size_t at)
{
    const struct amounts *amounts = &parts->amounts;
    size_t low = 0;
    size_t high = amounts->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (amounts->items[middle].end <= at) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < amounts->count && amounts->items[low].first <= at ? &amounts->items[low] : NULL;
}
