/*
 * What to say to those texts that are not a number but almost are.
 */

#include "model/number_help.h"

#include <string.h>

#include "base/decimal.h"
#include "base/text.h"
#include "model/scalars.h"

/** The most bytes of a text in which a number is looked for, to suggest it. */
#define NUMBER_BYTES 40

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static size_t count_digits(const char *text, size_t length)
{
    size_t count = 0;
    while (count < length && is_digit(text[count])) {
        count++;
    }
    return count;
}

static const char *find_byte(const struct scalar_text *in, char byte)
{
    return memchr(in->text, byte, in->length);
}

/* Hints: each knows one way to miss a number, and returns the help for it or NULL. */

/** .inf and .nan, in YAML's spelling or another */
static const char *hint_infinite(const struct scalar_text *in)
{
    static const char *const words[] = {"inf", "Inf", "INF", "infinity", "nan", "NaN", "NAN"};
    const char *text = in->text;
    size_t length = in->length;
    while (length > 0 && strchr("+-.", *text) != NULL) {
        text++;
        length--;
    }
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        if (text_equals(text, length, words[i])) {
            return "leave the key out where there is no number";
        }
    }
    return NULL;
}

/** 12:30 */
static const char *hint_time(const struct scalar_text *in)
{
    size_t first = count_digits(in->text, in->length);
    if (first == 0 || first == in->length || in->text[first] != ':') {
        return NULL;
    }
    return "write one number, in hours or in minutes";
}

/** 1e3 */
static const char *hint_exponent(const struct scalar_text *in)
{
    bool digits = false;
    bool exponent = false;
    for (size_t i = 0; i < in->length; i++) {
        char c = in->text[i];
        if (is_digit(c)) {
            digits = true;
        } else if (digits && (c == 'e' || c == 'E') && !exponent) {
            exponent = true;
        } else if (strchr("+-.", c) == NULL) {
            return NULL;
        }
    }
    bool ends = in->length > 0 && is_digit(in->text[in->length - 1]);
    return exponent && ends ? "write it out, without an exponent" : NULL;
}

/** 0x1F, 0o17, 0b1 */
static const char *hint_base(const struct scalar_text *in)
{
    bool prefix = in->length > 2 && in->text[0] == '0' && strchr("xXoObB", in->text[1]) != NULL;
    return prefix ? "write it with the digits 0-9 only" : NULL;
}

/**
 * The number that a text means which differs from one in spelling only: +5, .5, 5., 007, 1_000,
 * 1'000, 1,000.5 and 90,5. NULL if there is none.
 */
static const char *respell(struct arena *arena, const char *text, size_t length)
{
    char spelt[NUMBER_BYTES + 2];
    size_t n = 0;
    if (length > NUMBER_BYTES) {
        return NULL;
    }

    size_t i = 0;
    if (i < length && (text[i] == '-' || text[i] == '+')) {
        if (text[i] == '-') {
            spelt[n++] = '-';
        }
        i++;
    }
    while (i + 1 < length && text[i] == '0' && (is_digit(text[i + 1]) || text[i + 1] == '_')) {
        i++;
    }
    if (i < length && text[i] == '.') {
        spelt[n++] = '0';
    }
    bool point = memchr(text, '.', length) != NULL;
    for (; i < length; i++) {
        if (text[i] == ',' && !point) {
            spelt[n++] = '.';
        } else if (strchr("_',", text[i]) == NULL) {
            spelt[n++] = text[i];
        }
    }
    if (n > 0 && spelt[n - 1] == '.') {
        n--;
    }

    struct decimal value;
    if (decimal_parse(spelt, n, &value) != DECIMAL_OK) {
        return NULL;
    }
    return arena_strndup(arena, spelt, n);
}

/** 90,5: a decimal comma, or 1,000: perhaps one */
static const char *hint_comma(const struct scalar_text *in)
{
    const char *comma = find_byte(in, ',');
    if (comma == NULL || find_byte(in, '.') != NULL) {
        return NULL;
    }
    const char *number = respell(in->arena, in->text, in->length);
    if (number == NULL) {
        return NULL;
    }

    size_t behind = in->length - (size_t)(comma + 1 - in->text);
    if (behind != 3) {
        return arena_printf(in->arena, "write a point: %s", number);
    }
    return arena_printf(in->arena, "write %.*s%.3s, or %s if the comma is a decimal one",
                        (int)(comma - in->text), in->text, comma + 1, number);
}

static const char *hint_spelling(const struct scalar_text *in)
{
    const char *number = respell(in->arena, in->text, in->length);
    return number == NULL ? NULL : arena_printf(in->arena, "write %s", number);
}

static bool is_number_byte(char c)
{
    return is_digit(c) || strchr("+-.,_'", c) != NULL;
}

/** 90%, 15 min, EUR 90: a number with something around it that has no digits */
static const char *hint_unit(const struct scalar_text *in)
{
    const char *text = in->text;
    size_t end = in->length;
    size_t start = 0;
    while (start < end && !is_number_byte(text[start])) {
        start++;
    }
    size_t stop = start;
    while (stop < end && is_number_byte(text[stop])) {
        stop++;
    }
    for (size_t i = stop; i < end; i++) {
        if (is_digit(text[i])) {
            return NULL;
        }
    }

    const char *number = respell(in->arena, text + start, stop - start);
    if (number == NULL) {
        return NULL;
    }
    bool bound = memchr(text, '<', end) != NULL || memchr(text, '>', end) != NULL;
    return arena_printf(in->arena, "write %s%s", number,
                        in->type == &type_amount && !bound ? " and put the unit into 'unit'" : "");
}

const char *number_help(const struct scalar_text *in)
{
    static const char *(*const hints[])(const struct scalar_text *) = {
        hint_infinite, hint_time,     hint_exponent, hint_base,
        hint_comma,    hint_spelling, hint_unit,     help_expects,
    };
    const char *help = NULL;
    for (size_t i = 0; help == NULL; i++) {
        help = hints[i](in);
    }
    return help;
}
