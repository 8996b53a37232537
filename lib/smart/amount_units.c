/*
 * Units: what a number counts in, and per what.
 */

#include <string.h>

#include "smart/amounts.h"
#include "smart/dates.h"

/** A counted noun stands no further from its number than this: "three most asked new features". */
#define NOUN_REACH 5

/** Take the tokens before end into the number itself. */
static void take(const struct tokens *tokens, struct amount *amount, size_t end)
{
    amount->end = end;
    amount->number_end = end;
    amount->span = tokens_span(tokens, amount->number_first, end);
}

/** %, percent, percentage points */
static bool read_percent(const struct tokens *tokens, struct amount *amount)
{
    static const struct {
        const char *phrase;
        const char *unit;
    } percents[] = {{"percentage points", "points"},
                    {"percentage point", "points"},
                    {"percent points", "points"},
                    {"% points", "points"},
                    {"%", "%"},
                    {"percent", "%"},
                    {"per cent", "%"},
                    {"pct", "%"}};

    for (size_t i = 0; i < sizeof(percents) / sizeof(percents[0]); i++) {
        size_t taken = tokens_match(tokens, amount->end, percents[i].phrase);
        if (taken > 0) {
            amount->unit = percents[i].unit;
            amount->unit_span = tokens_span(tokens, amount->end, amount->end + taken);
            amount->form = percents[i].unit[0] == '%' ? AMOUNT_PERCENT : AMOUNT_COUNT;
            take(tokens, amount, amount->end + taken);
            return true;
        }
    }
    return false;
}

/** Hours, km, points: units that have a normal form. */
static bool read_known(const struct tokens *tokens, struct amount *amount)
{
    size_t at = amount->end;

    while (words_at(&words_day_kinds, tokens, at) != NULL) {
        at++;
    }
    const struct token *token = token_at(tokens, at);
    bool is_glued = token_is_glued(tokens, at);
    bool goes_on = token_is(tokens, at + 1, "-") && token_is_glued(tokens, at + 1);
    if (token->kind != TOKEN_WORD || (!is_glued && goes_on)) {
        return false;
    }
    /* A letter apart from its number is no unit: "5 m" is rarer than a stray letter. */
    const char *unit = token->span.length > 1 || is_glued ? words_unit(token->text) : NULL;
    if (unit == NULL) {
        return false;
    }
    amount->unit = unit;
    amount->unit_span = token->span;
    take(tokens, amount, at + 1);
    return true;
}

static bool is_plural(const char *word)
{
    size_t length = strlen(word);

    return length > 3 && word[length - 1] == 's' && word[length - 2] != 's' &&
           word[length - 2] != 'u' && word[length - 2] != 'i';
}

/** The noun that is counted: the first plural behind the number, if nothing interrupts. */
static void read_noun(struct arena *arena, const struct tokens *tokens, struct amount *amount)
{
    size_t at =
        amount->end + (size_t)(token_is(tokens, amount->end, "of") && amount->form == AMOUNT_COUNT);

    for (size_t i = at; i < at + NOUN_REACH; i++) {
        const struct token *token = token_at(tokens, i);
        if (token->kind != TOKEN_WORD || words_find(&words_grammar, token->text) != NULL ||
            words_at(&words_adverbs_of_time, tokens, i) != NULL) {
            return;
        }
        /* "events coordinators" are coordinators. */
        const struct token *next = token_at(tokens, i + 1);
        bool goes_on = next->kind == TOKEN_WORD && is_plural(next->text) &&
                       words_find(&words_grammar, next->text) == NULL;
        if (is_plural(token->text) && !goes_on) {
            amount->unit =
                arena_strndup(arena, tokens->source + token->span.start, token->span.length);
            amount->unit_span = token->span;
            amount->end = i + 1;
            return;
        }
    }
}

void amount_read_per(const struct tokens *tokens, struct amount *amount)
{
    size_t at = amount->end;
    bool is_slash = token_is(tokens, at, "/");

    if (!is_slash && !token_is(tokens, at, "per") && !token_is(tokens, at, "a") &&
        !token_is(tokens, at, "an") && !token_is(tokens, at, "each") &&
        !token_is(tokens, at, "every")) {
        return;
    }
    const struct word *stretch = words_at(&words_stretches, tokens, at + 1);
    if (stretch == NULL) {
        return;
    }
    amount->per = stretch->value == STRETCH_OTHER ? token_at(tokens, at + 1)->text
                                                  : stretch_name((enum stretch)stretch->value);
    amount->end = at + 2;
}

void amount_read_unit(struct arena *arena, const struct tokens *tokens, struct amount *amount)
{
    size_t taken;

    take(tokens, amount, amount->end);
    amount->first = amount->number_first;
    if (amount->form == AMOUNT_COUNT && !read_percent(tokens, amount) &&
        !read_known(tokens, amount)) {
        /* "90+ calls" */
        amount->end += (size_t)token_is(tokens, amount->end, "+");
        read_noun(arena, tokens, amount);
    }
    const struct word *bound = phrases_find(&phrases_behind, tokens, amount->end, &taken);
    if (bound != NULL) {
        amount->bound = (enum bound)bound->value;
        amount->end += taken;
    } else if (token_is(tokens, amount->number_end, "+")) {
        amount->bound = BOUND_AT_LEAST;
    }
    amount_read_per(tokens, amount);
}
