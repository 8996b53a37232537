/*
 * Reading one number.
 */

#include "smart/numbers.h"

#include <string.h>

#include "model/model.h"
#include "smart/words.h"

/** A number in words takes no more tokens than these, so that reading stays linear. */
#define TOKENS_MAX 12

struct decimal number_scale(struct decimal value, int64_t factor)
{
    int64_t most = (decimal_power(DECIMAL_DIGITS) - 1) / factor;

    if (!decimal_known(value) || value.units > most || value.units < -most) {
        return DECIMAL_NONE;
    }
    struct decimal product = decimal_make(value.units * factor, value.scale);
    return product;
}

static bool part_value(const char *text, size_t length, int *out)
{
    const struct word *word = lexeme_word(lexicon_find(text, length), &words_numbers, length);

    if (word != NULL) {
        *out = word->value;
    }
    return word != NULL;
}

bool number_from_word(const char *text, int *out)
{
    const char *hyphen = strchr(text, '-');
    int tens;
    int ones;

    if (hyphen == NULL) {
        return part_value(text, strlen(text), out);
    }
    if (!part_value(text, (size_t)(hyphen - text), &tens) ||
        !part_value(hyphen + 1, strlen(hyphen + 1), &ones) || tens < 20 || ones < 1 || ones > 9) {
        return false;
    }
    *out = tens + ones;
    return true;
}

bool number_from_compound(const char *text, struct decimal *value, const char **rest)
{
    const char *hyphen = strchr(text, '-');
    int number;

    if (hyphen == NULL) {
        return false;
    }
    *rest = hyphen + 1;
    if (hyphen - text == 4 && memcmp(text, "half", 4) == 0) {
        *value = (struct decimal){5, 1};
        return true;
    }
    if (!part_value(text, (size_t)(hyphen - text), &number)) {
        return false;
    }
    *value = (struct decimal){number, 0};
    return true;
}

/** A single letter scales what it is glued to, if it is no unit there: 5k, $3m, 5M. */
static bool letter_scales(const struct tokens *tokens, size_t number, size_t at)
{
    const struct token *token = token_at(tokens, at);
    char c = tokens->source[token->span.start];

    if (token->spaced) {
        return false;
    }
    return c == 'k' || (c >= 'A' && c <= 'Z') || token_is_currency_sign(tokens, number - 1) ||
           (token_is_word(tokens, number - 1) &&
            words_is_currency(token_at(tokens, number - 1)->text,
                              token_at(tokens, number - 1)->span.length));
}

/** Multiply by "thousand", "k" and the like behind a number. */
static bool apply_scale(const struct tokens *tokens, size_t number, struct number *out)
{
    const struct word *scale = words_at(&words_scales, tokens, out->end);

    if (scale == NULL || !(strlen(scale->text) > 1 || letter_scales(tokens, number, out->end))) {
        return true;
    }
    out->end++;
    out->value = number_scale(out->value, scale->value);
    return decimal_known(out->value);
}

static bool read_digits(const struct tokens *tokens, size_t at, struct number *out)
{
    const char *text = token_at(tokens, at)->text;

    *out = (struct number){.of = DECIMAL_NONE, .end = at + 1};
    if (decimal_parse(text, strlen(text), &out->value) != DECIMAL_OK) {
        return false;
    }
    return apply_scale(tokens, at, out);
}

/** The sum that number words build up: 200, then 50, then times 1000. */
struct sum {
    int64_t total;
    int64_t current;
    /** The last word may be added to: "twenty" by "five", "hundred" by "fifty". */
    int64_t room;
};

/** Take one more word into the sum; false if it belongs to another number. */
static bool sum_take(struct sum *sum, const struct tokens *tokens, size_t at)
{
    const struct token *token = token_at(tokens, at);
    const struct word *scale = words_at(&words_scales, tokens, at);
    int value;

    if (scale != NULL && strlen(scale->text) > 1 && sum->current > 0) {
        if (sum->current > INT32_MAX || sum->current * scale->value > INT64_C(1000000000000)) {
            return false;
        }
        sum->current *= scale->value;
        sum->room = scale->value;
        if (scale->value >= 1000) {
            sum->total += sum->current;
            sum->current = 0;
        }
        return true;
    }
    if (token->kind != TOKEN_WORD || !number_from_word(token->text, &value) || value >= sum->room ||
        value == 0) {
        return false;
    }
    sum->current += value;
    sum->room = value >= 20 && value % 10 == 0 ? 10 : 0;
    return true;
}

/** "and a half" behind a number. */
static void add_half(const struct tokens *tokens, struct number *out)
{
    size_t taken = tokens_match(tokens, out->end, "and a half");

    if (taken > 0 && out->value.scale == 0 && out->value.units < INT32_MAX) {
        out->value = decimal_make(out->value.units * 10 + 5, 1);
        out->end += taken;
    }
}

static bool read_sum(const struct tokens *tokens, size_t at, struct number *out)
{
    struct sum sum = {0, 0, 1000};
    int first = -1;

    out->end = at;
    const struct word *scale = words_at(&words_scales, tokens, at + 1);
    if (token_is(tokens, at, "a") && scale != NULL && strlen(scale->text) > 1) {
        sum.current = 1;
        sum.room = 0;
        out->end++;
    }
    while (out->end - at < TOKENS_MAX && sum_take(&sum, tokens, out->end)) {
        out->end++;
        bool is_joined = token_is(tokens, out->end, "and") && sum.room >= 100;
        struct sum ahead = sum;
        out->end += is_joined && sum_take(&ahead, tokens, out->end + 1);
    }
    if (out->end == at && token_is_word(tokens, at) &&
        number_from_word(token_at(tokens, at)->text, &first) && first == 0) {
        out->end++;
    }
    out->value = (struct decimal){sum.total + sum.current, 0};
    return out->end > at && (sum.total + sum.current > 0 || first == 0);
}

/** "two-thirds" as one word */
static bool read_joined_fraction(const struct tokens *tokens, size_t at, struct number *out)
{
    const struct token *token = token_at(tokens, at);
    const char *hyphen = token->kind == TOKEN_WORD ? strchr(token->text, '-') : NULL;
    int count;

    if (hyphen == NULL || !part_value(token->text, (size_t)(hyphen - token->text), &count)) {
        return false;
    }
    const struct word *part = words_find(&words_fractions, hyphen + 1);
    if (part == NULL || part->value == 2) {
        return false;
    }
    *out = (struct number){{count, 0}, {part->value, 0}, at + 1};
    return true;
}

/** half, a third of, two thirds, half a million, half an hour. */
static bool read_fraction(const struct tokens *tokens, size_t at, struct number *out)
{
    bool has_count = !token_is(tokens, at, "half");
    int count = 1;

    if (has_count && !token_is(tokens, at, "a") &&
        !(token_is_word(tokens, at) && number_from_word(token_at(tokens, at)->text, &count))) {
        return false;
    }
    const struct word *part = words_at(&words_fractions, tokens, at + has_count);
    if (part == NULL || !token_is_lone(tokens, at)) {
        return false;
    }
    size_t end = at + has_count + 1;
    bool is_half_a =
        part->value == 2 && (token_is(tokens, end, "a") || token_is(tokens, end, "an"));
    if (is_half_a) {
        *out = (struct number){{5, 1}, DECIMAL_NONE, end + 1};
        return apply_scale(tokens, at, out);
    }
    /* "a third" may be any third, and "two quarters" half a year. */
    bool is_part = (count > 1 && part->value != 4) || part->value == 2 ||
                   token_is(tokens, end, "of") || token_is(tokens, at - 1, "by");
    if (!is_part) {
        return false;
    }
    *out = (struct number){{count, 0}, {part->value, 0}, end};
    return true;
}

/** A quick look: most words start no number. */
static bool may_start(const struct tokens *tokens, size_t at)
{
    const struct token *token = token_at(tokens, at);
    int value;

    if (token->kind != TOKEN_WORD) {
        return false;
    }
    if (token_is(tokens, at, "a") || words_at(&words_numbers, tokens, at) != NULL) {
        return true;
    }
    const char *hyphen = memchr(token->text, '-', token->length);
    return token_is(tokens, at, "half") ||
           (hyphen != NULL && part_value(token->text, (size_t)(hyphen - token->text), &value));
}

bool number_read(const struct tokens *tokens, size_t at, struct number *out)
{
    if (token_at(tokens, at)->kind == TOKEN_NUMBER) {
        if (!read_digits(tokens, at, out)) {
            return false;
        }
        add_half(tokens, out);
        return true;
    }
    if (!may_start(tokens, at)) {
        return false;
    }
    if (read_joined_fraction(tokens, at, out) || read_fraction(tokens, at, out)) {
        return true;
    }
    *out = (struct number){.of = DECIMAL_NONE};
    if (!token_is_lone(tokens, at) || !read_sum(tokens, at, out)) {
        return false;
    }
    add_half(tokens, out);
    return true;
}
