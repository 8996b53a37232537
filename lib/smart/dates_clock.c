/*
 * The hours of the day.
 */

#include "smart/dates.h"
#include "smart/numbers.h"

/** Minutes behind the hours: ":30", where the colon is glued. */
static bool read_minutes(const struct tokens *tokens, size_t at)
{
    const struct token *minutes = token_at(tokens, at + 1);

    return token_is(tokens, at, ":") && token_is_glued(tokens, at) &&
           minutes->kind == TOKEN_NUMBER && !minutes->spaced && minutes->span.length == 2;
}

static bool is_hour(const struct tokens *tokens, size_t at, bool has_half)
{
    struct number number;

    return number_read(tokens, at, &number) && number.value.scale == 0 &&
           number.value.units <= (has_half ? 12 : 24);
}

static bool is_half_day(const struct tokens *tokens, size_t at)
{
    return token_is(tokens, at, "am") || token_is(tokens, at, "pm") ||
           token_is(tokens, at, "o'clock");
}

bool clock_read(const struct tokens *tokens, size_t at, size_t *end)
{
    static const char *const zones[] = {"est", "edt", "pst", "pdt", "cet", "cest",
                                        "gmt", "utc", "bst", "ist", "et",  "pt"};
    bool is_noon = token_is(tokens, at, "noon") || token_is(tokens, at, "midnight");
    size_t next = at + 1;

    if (!is_noon && token_at(tokens, at)->kind != TOKEN_NUMBER) {
        return false;
    }
    bool has_minutes = read_minutes(tokens, next);
    next += has_minutes ? 2 : 0;
    bool has_half = is_half_day(tokens, next);
    next += has_half;
    if (!has_half && (token_is(tokens, next, "a") || token_is(tokens, next, "p")) &&
        tokens_match(tokens, next + 1, ". m") > 0) {
        has_half = true;
        next += 3 + (size_t)token_is(tokens, next + 3, ".");
    }
    /* "30 PM positions" is no hour. */
    if (!(is_noon || is_hour(tokens, at, has_half)) || (!is_noon && !has_minutes && !has_half)) {
        return false;
    }
    for (size_t i = 0; i < sizeof(zones) / sizeof(zones[0]); i++) {
        if (token_is(tokens, next, zones[i])) {
            next++;
            break;
        }
    }
    *end = next;
    return true;
}
