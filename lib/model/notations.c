/*
 * Scalars with a small notation of their own: keep, actual, rhythm, tally.
 */

#include <string.h>

#include "base/date.h"
#include "base/decimal.h"
#include "base/text.h"
#include "model/model.h"
#include "model/scalars.h"

/** The longest mean that an actual may be, in days: ten years. */
#define MEAN_DAYS_MAX 3660
/** The most occasions that a tally may count. */
#define TALLY_MAX 9999

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/** Read a whole number of at most four digits, without a leading zero; -1 if it is none. */
static int32_t read_small(const char *text, size_t length)
{
    if (length == 0 || length > 4 || (length > 1 && text[0] == '0')) {
        return -1;
    }
    int32_t value = 0;
    for (size_t i = 0; i < length; i++) {
        if (!is_digit(text[i])) {
            return -1;
        }
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/** True if the text starts with the word; moves it behind the word then. */
static bool skip_word(const char **text, size_t *length, const char *word)
{
    size_t size = strlen(word);
    if (*length < size || memcmp(*text, word, size) != 0) {
        return false;
    }
    *text += size;
    *length -= size;
    return true;
}

/* keep */

static bool read_decimal(const char *text, size_t length, struct decimal *out)
{
    return decimal_parse(text, length, out) == DECIMAL_OK;
}

/** Where ".." starts in the text; length if it is not there. */
static size_t find_dots(const char *text, size_t length)
{
    for (size_t i = 0; i + 1 < length; i++) {
        if (text[i] == '.' && text[i + 1] == '.') {
            return i;
        }
    }
    return length;
}

static bool read_keep(const char *text, size_t length, struct keep *keep)
{
    if (skip_word(&text, &length, "at-least ")) {
        keep->kind = KEEP_AT_LEAST;
        return read_decimal(text, length, &keep->low);
    }
    if (skip_word(&text, &length, "at-most ")) {
        keep->kind = KEEP_AT_MOST;
        return read_decimal(text, length, &keep->high);
    }
    size_t dots = find_dots(text, length);
    if (dots == length) {
        return false;
    }
    keep->kind = KEEP_RANGE;
    return read_decimal(text, dots, &keep->low) &&
           read_decimal(text + dots + 2, length - dots - 2, &keep->high);
}

/** The first number in the text, as written; length 0 if there is none. */
static const char *find_number(const char *text, size_t *length)
{
    const char *end = text + *length;
    while (text < end && !is_digit(*text)) {
        text++;
    }
    const char *stop = text;
    while (stop < end &&
           (is_digit(*stop) || (*stop == '.' && stop + 1 < end && is_digit(stop[1])))) {
        stop++;
    }
    *length = (size_t)(stop - text);
    return text;
}

static bool has_any(const struct scalar_text *in, const char *a, const char *b, const char *c)
{
    const char *text = arena_strndup(in->arena, in->text, in->length);
    return strstr(text, a) != NULL || strstr(text, b) != NULL || strstr(text, c) != NULL;
}

/** What a line to hold is meant to be: ">= 95", "max 5", "20-30", "95". */
static const char *help_keep(const struct scalar_text *in)
{
    size_t low_length = in->length;
    const char *low = find_number(in->text, &low_length);
    const char *rest = low + low_length;
    size_t high_length = (size_t)(in->text + in->length - rest);
    const char *high = find_number(rest, &high_length);
    int a = (int)low_length;
    int b = (int)high_length;

    if (a == 0) {
        return help_expects(in);
    }
    if (b > 0) {
        return arena_printf(in->arena, "write %.*s..%.*s", a, low, b, high);
    }
    if (has_any(in, ">", "least", "min")) {
        return arena_printf(in->arena, "write at-least %.*s", a, low);
    }
    if (has_any(in, "<", "most", "max")) {
        return arena_printf(in->arena, "write at-most %.*s", a, low);
    }
    return arena_printf(in->arena, "write at-least %.*s, or at-most %.*s", a, low, a, low);
}

static bool parse_keep(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    struct keep keep = {.low = DECIMAL_NONE, .high = DECIMAL_NONE};
    if (!read_keep(in->text, in->length, &keep)) {
        return refuse(refusal, "is not a line to hold", help_keep(in));
    }
    *(struct keep *)out = keep;
    return true;
}

static const struct keep no_keep = {
    .kind = KEEP_NONE, .low = {0, DECIMAL_NONE_SCALE}, .high = {0, DECIMAL_NONE_SCALE}};

#define NUMBER_PATTERN "-?[0-9]+([.][0-9]+)?"

const struct scalar_type type_keep = {
    .name = "keep",
    .noun = "a line to hold",
    .expects = "at-least 95, at-most 5 or 20..30",
    .json_types = "\"string\"",
    .json_rest = "\"pattern\": \"^(at-(least|most) " NUMBER_PATTERN "|" NUMBER_PATTERN
                 "[.][.]" NUMBER_PATTERN ")$\"",
    .size = sizeof(struct keep),
    .absent = &no_keep,
    .parse = parse_keep,
};

/* actual */

static bool parse_actual(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    const char *text = in->text;
    size_t length = in->length;
    if (text_equals(text, length, "last")) {
        *(int32_t *)out = 0;
        return true;
    }
    int32_t days = -1;
    if (skip_word(&text, &length, "mean ") && length > 0 && text[length - 1] == 'd') {
        days = read_small(text, length - 1);
    }
    if (days < 1 || days > MEAN_DAYS_MAX) {
        return refuse(refusal, "is not a way to take the actual value", help_expects(in));
    }
    *(int32_t *)out = days;
    return true;
}

const struct scalar_type type_actual = {
    .name = "actual",
    .noun = "a way to take the actual value",
    .expects = "last, or a mean of days such as mean 14d",
    .json_types = "\"string\"",
    .json_rest = "\"pattern\": \"^(last|mean [1-9][0-9]{0,3}d)$\"",
    .size = sizeof(int32_t),
    .parse = parse_actual,
};

/* rhythm */

/** Read friday or mon,thu to a set of weekdays; 0 if it is none, or has one twice. */
static uint8_t read_weekdays(const char *text, size_t length)
{
    unsigned days = 0;
    size_t start = 0;
    for (size_t i = 0; i <= length; i++) {
        if (i < length && text[i] != ',') {
            if (text[i] < 'a' || text[i] > 'z') {
                return 0;
            }
            continue;
        }
        int weekday = weekday_from_name(text + start, i - start);
        unsigned bit = weekday == 0 ? 0 : 1u << (weekday - MONDAY);
        if (bit == 0 || (days & bit) != 0) {
            return 0;
        }
        days |= bit;
        start = i + 1;
    }
    return (uint8_t)days;
}

static bool read_rhythm(const char *text, size_t length, struct rhythm *rhythm)
{
    static const struct {
        const char *word;
        struct rhythm rhythm;
    } words[] = {
        {"day", {.kind = RHYTHM_DAY}},
        {"workday", {.kind = RHYTHM_WORKDAY}},
        {"week", {.kind = RHYTHM_TIMES_A_WEEK, .times = 1}},
        {"each", {.kind = RHYTHM_EACH}},
    };
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        if (text_equals(text, length, words[i].word)) {
            *rhythm = words[i].rhythm;
            return true;
        }
    }
    if (length > 1 && text_equals(text + 1, length - 1, "/week")) {
        *rhythm = (struct rhythm){.kind = RHYTHM_TIMES_A_WEEK, .times = (uint8_t)(text[0] - '0')};
        return text[0] >= '1' && text[0] <= '7';
    }
    *rhythm = (struct rhythm){.kind = RHYTHM_WEEKDAYS, .weekdays = read_weekdays(text, length)};
    return rhythm->weekdays != 0;
}

/** The text in small letters and without blanks, if that makes it a rhythm. */
static const char *help_rhythm(const struct scalar_text *in)
{
    char *tidy = arena_alloc(in->arena, in->length + 1);
    size_t n = 0;
    for (size_t i = 0; i < in->length; i++) {
        char c = in->text[i];
        if (c != ' ') {
            tidy[n++] = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
        }
    }
    struct rhythm rhythm;
    if (!read_rhythm(tidy, n, &rhythm)) {
        return help_expects(in);
    }
    return arena_printf(in->arena, "write %s", tidy);
}

static bool parse_rhythm(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    struct rhythm rhythm;
    if (!read_rhythm(in->text, in->length, &rhythm)) {
        return refuse(refusal, "is not a rhythm", help_rhythm(in));
    }
    *(struct rhythm *)out = rhythm;
    return true;
}

#define WEEKDAY_PATTERN \
    "(mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"

const struct scalar_type type_rhythm = {
    .name = "rhythm",
    .noun = "a rhythm",
    .expects = "day, workday, week, friday, mon,thu, 3/week or each",
    .json_types = "\"string\"",
    .json_rest = "\"pattern\": \"^(day|workday|week|each|[1-7]/week|" WEEKDAY_PATTERN
                 "(," WEEKDAY_PATTERN ")*)$\"",
    .size = sizeof(struct rhythm),
    .parse = parse_rhythm,
};

/* tally */

static bool parse_tally(const struct scalar_text *in, void *out, struct refusal *refusal)
{
    const char *slash = memchr(in->text, '/', in->length);
    if (slash == NULL) {
        return refuse(refusal, "is not a tally", help_expects(in));
    }

    size_t before = (size_t)(slash - in->text);
    struct tally tally = {.done = read_small(in->text, before),
                          .of = read_small(slash + 1, in->length - before - 1)};
    if (tally.done < 0 || tally.of < 1 || tally.of > TALLY_MAX) {
        return refuse(refusal, "is not a tally", help_expects(in));
    }
    if (tally.done > tally.of) {
        return refuse(refusal, "counts more done than there were occasions",
                      arena_printf(in->arena, "write the occasions behind the '/': %d/%d", tally.of,
                                   tally.done));
    }
    *(struct tally *)out = tally;
    return true;
}

const struct scalar_type type_tally = {
    .name = "tally",
    .noun = "a tally",
    .expects = "how many of how many occasions, such as 4/5",
    .json_types = "\"string\"",
    .json_rest = "\"pattern\": \"^[0-9]{1,4}/[1-9][0-9]{0,3}$\"",
    .size = sizeof(struct tally),
    .parse = parse_tally,
};
