/*
 * Reading one amount: number, currency, range, ratio.
 */

#include <string.h>

#include "model/model.h"
#include "smart/amounts.h"
#include "smart/dates.h"
#include "smart/numbers.h"

/** "no serious safety incidents": the noun stands no further from "no". */
#define NONE_REACH 4

/** A date may not be taken for a part of a range or ratio: "3 in 2026". */
static bool read_partner(const struct tokens *tokens, size_t at, struct number *out)
{
    return year_at(tokens, at) == 0 && number_read(tokens, at, out) && !decimal_known(out->of);
}

static bool is_percent(const struct tokens *tokens, size_t at)
{
    return token_is(tokens, at, "%") || token_is(tokens, at, "percent");
}

/** True if "20 to 30" is a way rather than a range: "raise it 20 to 30", "from 20 to 30". */
static bool is_way(const struct tokens *tokens, size_t at)
{
    size_t taken;
    const struct word *marker = phrases_find_before(&phrases_markers, tokens, at, &taken);
    const struct word *verb = amount_verb(tokens, at);

    if (marker != NULL && marker->value == MARKER_FROM) {
        return true;
    }
    return marker == NULL && verb != NULL && verb->value != VERB_ACT && verb->value != VERB_KEEP;
}

/** "20-30", "20% - 30%", "20 to 30", and behind "between" "20 and 30" */
static void read_range(const struct tokens *tokens, size_t at, struct amount *out)
{
    size_t join = out->end + (size_t)is_percent(tokens, out->end);
    bool is_between = token_is(tokens, at - 1, "between");
    bool is_dash = token_is(tokens, join, "-") &&
                   token_is_glued(tokens, join) == token_is_glued(tokens, join + 1);
    struct number high;

    if (!is_dash && !(is_between && token_is(tokens, join, "and")) &&
        !(token_is(tokens, join, "to") && !is_way(tokens, at))) {
        return;
    }
    size_t number = join + 1 + (size_t)token_is_currency_sign(tokens, join + 1);
    if (read_partner(tokens, number, &high) && decimal_compare(high.value, out->value) > 0) {
        out->high = high.value;
        out->end = high.end;
    }
}

/** The token at which what a ratio is out of starts: "4/5", "2 out of 3", "one in ten". */
static size_t ratio_partner(const struct tokens *tokens, const struct amount *amount)
{
    size_t at = amount->end;
    size_t out_of = tokens_match(tokens, at, "out of");

    if (out_of > 0) {
        return at + out_of;
    }
    if (token_is(tokens, at, "/") && token_is_glued(tokens, at + 1)) {
        return at + 1;
    }
    if (token_is(tokens, at, "of")) {
        return at + 1 + (size_t)token_is(tokens, at + 1, "the") +
               (size_t)token_is(tokens, at + 1, "every");
    }
    return token_is(tokens, at, "in") ? at + 1 : at;
}

/** "3 in 5 days" is no ratio; "one in five days" is. */
static bool is_in_time(const struct tokens *tokens, const struct amount *out, size_t of, size_t end)
{
    return !(out->value.units == 1 && out->value.scale == 0) && token_is(tokens, of - 1, "in") &&
           words_at(&words_stretches, tokens, end) != NULL;
}

static void read_ratio(const struct tokens *tokens, struct amount *out)
{
    size_t partner = ratio_partner(tokens, out);
    struct number of;

    if (partner == out->end || !read_partner(tokens, partner, &of) || is_percent(tokens, of.end) ||
        is_in_time(tokens, out, partner, of.end)) {
        return;
    }
    if (decimal_compare(of.value, out->value) < 0) {
        /* Round the clock, 24/7, is nothing out of something. */
        out->role = token_is(tokens, partner - 1, "/") ? AMOUNT_NAME : out->role;
        out->end = out->role == AMOUNT_NAME ? of.end : out->end;
        return;
    }
    out->form = AMOUNT_RATIO;
    out->of = of.value;
    out->end = of.end;
}

/** "minus 5"; "-5" with a space before it, which no range has */
static bool is_negative(const struct tokens *tokens, size_t at)
{
    bool is_word = token_is(tokens, at - 1, "minus");

    return is_word ? token_at(tokens, at - 2)->kind != TOKEN_NUMBER
                   : token_is(tokens, at - 1, "-") && token_at(tokens, at - 1)->spaced &&
                         token_is_glued(tokens, at);
}

static const char *written(struct arena *arena, const struct tokens *tokens, size_t at)
{
    const struct span *span = &token_at(tokens, at)->span;

    return arena_strndup(arena, tokens->source + span->start, span->length);
}

static bool is_currency_code(const struct tokens *tokens, size_t at)
{
    const struct token *token = token_at(tokens, at);

    return token->kind == TOKEN_WORD && token->span.length > 1 &&
           words_is_currency(token->text, token->span.length);
}

/** The currency before the number: $5, EUR 12,000, Rs. 500, R40. */
static void read_currency_before(struct arena *arena, const struct tokens *tokens,
                                 struct amount *out)
{
    size_t before = out->number_first - 1;
    const struct token *token = token_at(tokens, before);
    bool is_dotted = token_is(tokens, before, ".") && is_currency_code(tokens, before - 1);
    bool is_glued = token->kind == TOKEN_WORD && token_is_glued(tokens, out->number_first) &&
                    words_is_currency(token->text, token->span.length);

    before -= is_dotted;
    if (!is_glued && !token_is_currency_sign(tokens, before) && !is_currency_code(tokens, before)) {
        return;
    }
    out->form = AMOUNT_MONEY;
    out->unit = written(arena, tokens, before);
    out->unit_span = token_at(tokens, before)->span;
    out->number_first = before;
}

static void read_currency_behind(struct arena *arena, const struct tokens *tokens,
                                 struct amount *out)
{
    if (out->form == AMOUNT_COUNT &&
        (token_is_currency_sign(tokens, out->end) || is_currency_code(tokens, out->end))) {
        out->form = AMOUNT_MONEY;
        out->unit = written(arena, tokens, out->end);
        out->unit_span = token_at(tokens, out->end)->span;
        out->end++;
    }
}

static struct amount new_amount(enum amount_form form, struct decimal value, size_t at, size_t end)
{
    return (struct amount){.form = form,
                           .value = value,
                           .high = DECIMAL_NONE,
                           .of = DECIMAL_NONE,
                           .unit = "",
                           .per = "",
                           .first = at,
                           .end = end,
                           .number_first = at};
}

/** Numbers that name: 2nd, 3D, 2FA, Tier-1; Section 522. */
static bool is_name(const struct tokens *tokens, size_t at, size_t end)
{
    const struct token *behind = token_at(tokens, end);
    bool is_glued_word = behind->kind == TOKEN_WORD && !behind->spaced;

    if (is_glued_word && words_unit(behind->text) == NULL &&
        words_at(&words_stretches, tokens, end) == NULL &&
        !words_is_currency(behind->text, behind->span.length)) {
        return true;
    }
    /* "60 kg x 5": so many repetitions */
    if (token_is(tokens, at - 1, "x")) {
        return true;
    }
    bool counts = is_percent(tokens, end) || token_is(tokens, end, "/");
    return !counts && words_at(&words_numbered, tokens, at - 1) != NULL &&
           !token_starts_clause(tokens, at);
}

/** "20-minute", "90-day": how long something is. */
static bool read_length(const struct tokens *tokens, struct amount *out)
{
    size_t unit = out->end + 1;

    if (!token_is(tokens, out->end, "-") || !token_is_glued(tokens, out->end) ||
        !token_is_glued(tokens, unit) || !token_is_word(tokens, unit)) {
        return false;
    }
    const char *name = words_unit(token_at(tokens, unit)->text);
    out->role = AMOUNT_LENGTH;
    out->unit = name != NULL ? name : "";
    out->unit_span = token_at(tokens, unit)->span;
    out->end = unit + 1;
    return true;
}

static void finish_span(const struct tokens *tokens, struct amount *out)
{
    out->number_end = out->end;
    out->span = tokens_span(tokens, out->number_first, out->end);
    out->first = out->number_first;
}

/** "1:1", "4:1": a kind of meeting, a proportion */
static bool is_one_to_one(const struct tokens *tokens, size_t at)
{
    return token_is(tokens, at + 1, ":") && token_is_glued(tokens, at + 1) &&
           token_is_glued(tokens, at + 2) && token_at(tokens, at + 2)->kind == TOKEN_NUMBER;
}

static bool read_name(const struct tokens *tokens, size_t at, struct amount *out)
{
    bool is_pair = is_one_to_one(tokens, at);

    if (!is_pair && !is_name(tokens, at, out->end)) {
        return false;
    }
    out->role = AMOUNT_NAME;
    out->end = is_pair ? at + 3 : out->end;
    out->end += (size_t)(token_is_word(tokens, out->end) && token_is_glued(tokens, out->end));
    finish_span(tokens, out);
    return true;
}

static bool read_counted(struct arena *arena, const struct tokens *tokens, size_t at,
                         struct amount *out)
{
    struct number number;

    if (!number_read(tokens, at, &number)) {
        return false;
    }
    *out = new_amount(AMOUNT_COUNT, number.value, at, number.end);
    if (is_negative(tokens, at)) {
        out->value.units = -out->value.units;
        out->number_first--;
    }
    if (decimal_known(number.of)) {
        out->form = AMOUNT_RATIO;
        out->of = number.of;
        finish_span(tokens, out);
        return true;
    }
    if (read_name(tokens, at, out)) {
        return true;
    }
    read_currency_before(arena, tokens, out);
    read_range(tokens, at, out);
    if (!decimal_known(out->high) && out->form == AMOUNT_COUNT) {
        read_ratio(tokens, out);
    }
    read_currency_behind(arena, tokens, out);
    if (out->role == AMOUNT_NAME || read_length(tokens, out)) {
        finish_span(tokens, out);
        return true;
    }
    amount_read_unit(arena, tokens, out);
    return true;
}

/** "ten-minute", "half-hour" */
static bool read_compound(const struct tokens *tokens, size_t at, struct amount *out)
{
    struct decimal value;
    const char *rest;

    if (!token_is_word(tokens, at) ||
        !number_from_compound(token_at(tokens, at)->text, &value, &rest)) {
        return false;
    }
    const char *unit = words_unit(rest);
    if (unit == NULL) {
        return false;
    }
    *out = new_amount(AMOUNT_COUNT, value, at, at + 1);
    out->role = AMOUNT_LENGTH;
    out->unit = unit;
    finish_span(tokens, out);
    size_t length = strlen(rest);
    out->unit_span = (struct span){out->span.start + out->span.length - length, length};
    return true;
}

/** double, halve, "in half", "3x"; and "twice a week", which counts */
static bool read_factor(const struct tokens *tokens, size_t at, struct amount *out)
{
    const struct word *factor = words_at(&words_factors, tokens, at);
    size_t half = tokens_match(tokens, at, "in half");
    bool is_once = token_is(tokens, at, "once");
    bool is_twice = token_is(tokens, at, "twice");
    bool is_compared = token_is(tokens, at + 1, "as") || token_is(tokens, at + 1, "the");

    if (is_once || (is_twice && !is_compared)) {
        *out = new_amount(AMOUNT_COUNT, (struct decimal){is_once ? 1 : 2, 0}, at, at + 1);
        out->unit = "times";
        finish_span(tokens, out);
        amount_read_per(tokens, out);
        return true;
    }
    if (factor == NULL && half == 0) {
        return false;
    }
    struct decimal value = decimal_make(factor != NULL ? (int64_t)factor->value * 5 : 5, 1);
    *out = new_amount(AMOUNT_FACTOR, value, at, at + (half > 0 ? half : 1));
    out->role = AMOUNT_BY;
    finish_span(tokens, out);
    return true;
}

static bool read_all(const struct tokens *tokens, size_t at, struct amount *out)
{
    if (!token_is(tokens, at, "all") && !token_is(tokens, at, "every")) {
        return false;
    }
    *out = new_amount(AMOUNT_ALL, (struct decimal){100, 0}, at, at + 1);
    out->unit = "%";
    finish_span(tokens, out);
    return true;
}

static bool none_found(const struct tokens *tokens, size_t at, struct amount *out)
{
    *out = new_amount(AMOUNT_COUNT, (struct decimal){0, 0}, at, at + 1);
    finish_span(tokens, out);
    return true;
}

/** "No alcohol on weekdays": what a statement begins with is what there is to be none of. */
static bool is_rule(const struct tokens *tokens, size_t at)
{
    bool is_first = at == 0 || token_at(tokens, at - 1)->kind == TOKEN_SYMBOL;

    for (size_t i = 0; words_abstract[i] != NULL; i++) {
        if (words_at(words_abstract[i], tokens, at + 1) != NULL) {
            return false;
        }
    }
    return is_first && token_is_word(tokens, at + 1) &&
           words_at(&words_grammar, tokens, at + 1) == NULL &&
           words_at(&words_comparatives, tokens, at + 1) == NULL &&
           words_at(&words_numbers, tokens, at + 1) == NULL;
}

/** "no regressions", "no late trains"; not "no later than" */
static bool read_none(const struct tokens *tokens, size_t at, struct amount *out)
{
    if (!token_is(tokens, at, "no")) {
        return false;
    }
    for (size_t i = at + 1; i < at + NONE_REACH; i++) {
        const struct token *noun = token_at(tokens, i);
        size_t length = noun->kind == TOKEN_WORD ? strlen(noun->text) : 0;
        if (length < 3 || words_at(&words_grammar, tokens, i) != NULL) {
            break;
        }
        if (noun->text[length - 1] == 's' && noun->text[length - 2] != 's') {
            return none_found(tokens, at, out);
        }
    }
    return is_rule(tokens, at) && none_found(tokens, at, out);
}

/** Pronouns and idioms: "one of", "one another", "no one", "once in a while", "double down". */
static bool is_figure(const struct tokens *tokens, size_t at)
{
    struct number of;

    if (!token_is(tokens, at, "one")) {
        return tokens_match(tokens, at, "once in a") + tokens_match(tokens, at, "double down") > 0;
    }
    bool is_of = token_is(tokens, at + 1, "of") && !number_read(tokens, at + 2, &of);
    return is_of || token_is(tokens, at + 1, "another") || token_is(tokens, at - 1, "no") ||
           token_is(tokens, at - 1, "this") || token_is(tokens, at - 1, "that");
}

bool amount_read(struct arena *arena, const struct tokens *tokens, size_t at, struct amount *out)
{
    if (is_figure(tokens, at)) {
        return false;
    }
    return read_factor(tokens, at, out) || read_counted(arena, tokens, at, out) ||
           read_compound(tokens, at, out) || read_all(tokens, at, out) ||
           read_none(tokens, at, out);
}
