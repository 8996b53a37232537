/*
 * The hours of the day.
 */

#include <stdlib.h>
#include <string.h>

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

/** True if one of the tokens from the second one on says the second half of the day. */
static bool says(const struct tokens *tokens, size_t at, size_t end, const char *half)
{
    for (size_t i = at + 1; i < end; i++) {
        const struct token *token = token_at(tokens, i);
        if (token->kind == TOKEN_WORD && token->text[0] == half[0] &&
            (token->text[1] == '\0' || strcmp(token->text, half) == 0)) {
            return true;
        }
    }
    return false;
}

/** The minutes from midnight of the clock time at a token; -1 if it is none. */
static int32_t minutes_at(const struct tokens *tokens, size_t at)
{
    struct number number;
    size_t end;

    if (!clock_read(tokens, at, &end)) {
        return -1;
    }
    if (token_is(tokens, at, "noon") || token_is(tokens, at, "midnight")) {
        return token_is(tokens, at, "noon") ? 12 * 60 : 0;
    }
    number_read(tokens, at, &number);
    int32_t hour = (int32_t)number.value.units;
    int32_t minute = read_minutes(tokens, at + 1) ? atoi(token_at(tokens, at + 2)->text) : 0;
    if (says(tokens, at, end, "pm") && hour < 12) {
        hour += 12;
    } else if (says(tokens, at, end, "am") && hour == 12) {
        hour = 0;
    }
    return hour < 24 && minute < 60 ? hour * 60 + minute : -1;
}

int32_t clock_in_text(struct arena *arena, const char *text)
{
    struct tokens tokens = tokens_read(arena, text, strlen(text));
    int32_t minutes = -1;

    for (size_t i = 0; i < tokens.count && minutes < 0; i++) {
        minutes = minutes_at(&tokens, i);
    }
    return minutes;
}
