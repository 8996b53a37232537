/*
 * Cutting a statement into tokens: one pass from left to right.
 */

#include "smart/tokens.h"

#include <stdint.h>
#include <string.h>

#include "base/date.h"
#include "base/text.h"
#include "smart/letters.h"
#include "smart/words.h"

/** A word longer than this is in no list and is not folded. */
#define FOLD_MAX 64

struct reader {
    struct arena *arena;
    const char *text;
    size_t length;
    size_t at;
    struct tokens tokens;
    size_t capacity;
};

static struct letter letter_at(const struct reader *reader, size_t at)
{
    if (at >= reader->length) {
        return (struct letter){.kind = LETTER_SPACE};
    }
    return letter_read(reader->text + at, reader->length - at);
}

static bool is_digit(const struct reader *reader, size_t at)
{
    return at < reader->length && reader->text[at] >= '0' && reader->text[at] <= '9';
}

static size_t digits_end(const struct reader *reader, size_t at)
{
    while (is_digit(reader, at)) {
        at++;
    }
    return at;
}

static void add(struct reader *reader, enum token_kind kind, size_t end, const char *text,
                bool spaced)
{
    struct tokens *tokens = &reader->tokens;

    tokens->items = arena_grow(reader->arena, tokens->items, &reader->capacity, tokens->count,
                               sizeof(*tokens->items));
    size_t length = strlen(text);
    tokens->items[tokens->count++] = (struct token){
        .kind = kind,
        .span = {reader->at, end - reader->at},
        .text = text,
        .length = length,
        .lexeme = kind == TOKEN_NUMBER ? lexicon_lexemes : lexicon_find(text, length),
        .spaced = spaced,
    };
    reader->at = end;
}

/** Where the characters that may stand in a word go on behind a joint: "on-time", "team's". */
static size_t behind_joint(const struct reader *reader, size_t at)
{
    struct letter joint = letter_at(reader, at);

    if (joint.kind != LETTER_JOINT) {
        return at;
    }
    struct letter next = letter_at(reader, at + joint.bytes);
    bool goes_on = next.kind == LETTER_WORD || (next.kind == LETTER_DIGIT && joint.twin == '-');
    return goes_on ? at + joint.bytes : at;
}

/** A digit with more behind it: R40 and R4,000 are money, R2 is a name. */
static bool has_digits_behind(const struct reader *reader, size_t at)
{
    bool is_grouped = at + 1 < reader->length && reader->text[at + 1] == ',';

    return is_digit(reader, at + 1 + is_grouped);
}

static size_t word_end(const struct reader *reader)
{
    size_t at = reader->at;

    for (;;) {
        /* Most letters are these. */
        while (at < reader->length && reader->text[at] >= 'a' && reader->text[at] <= 'z') {
            at++;
        }
        struct letter letter = letter_at(reader, at);
        if (letter.kind == LETTER_DIGIT && has_digits_behind(reader, at) &&
            words_is_currency(reader->text + reader->at, at - reader->at)) {
            return at;
        }
        if (letter.kind == LETTER_WORD || letter.kind == LETTER_DIGIT) {
            at += letter.bytes;
            continue;
        }
        size_t behind = behind_joint(reader, at);
        if (behind == at) {
            return at;
        }
        at = behind;
    }
}

/** The hyphens and apostrophes of a folded word in ASCII, in place. */
static char *plain_joints(char *word)
{
    char *out = word;
    size_t length = strlen(word);

    for (size_t i = 0; i < length;) {
        struct letter letter = letter_read(word + i, length - i);
        if (letter.kind == LETTER_JOINT) {
            *out++ = letter.twin;
        } else {
            memmove(out, word + i, letter.bytes);
            out += letter.bytes;
        }
        i += letter.bytes;
    }
    *out = '\0';
    return word;
}

static bool is_ascii(const char *text, size_t length)
{
    unsigned char all = 0;

    for (size_t i = 0; i < length; i++) {
        all |= (unsigned char)text[i];
    }
    return all < 0x80;
}

static const char *folded(struct reader *reader, size_t end)
{
    const char *word = reader->text + reader->at;
    size_t length = end - reader->at;

    if (length <= FOLD_MAX) {
        char *plain = text_fold(reader->arena, word, length);
        plain = is_ascii(word, length) ? plain : plain_joints(plain);
        /* Nothing is left of a mark without a letter. */
        if (plain[0] != '\0') {
            return plain;
        }
    }
    return arena_strndup(reader->arena, word, length);
}

static void read_word(struct reader *reader, bool spaced)
{
    size_t end = word_end(reader);

    add(reader, TOKEN_WORD, end, folded(reader, end), spaced);
}

/** "1 000": a space between thousands, unless the first are a day, "by June 10 100 people". */
static bool is_grouping_space(const struct reader *reader, size_t at)
{
    const struct tokens *read = &reader->tokens;
    const struct token *before = read->count > 0 ? &read->items[read->count - 1] : NULL;
    bool is_day =
        before && before->kind == TOKEN_WORD && month_from_name(before->text, before->length) != 0;
    size_t end = digits_end(reader, at + 1);
    bool is_joined = end < reader->length && strchr("-:/", reader->text[end]) != NULL;

    return reader->text[at] == ' ' && reader->text[reader->at] != '0' && !is_day &&
           end - at == 1 + 3 && !is_joined;
}

/** Behind a group of thousands that starts with a separator at at; at itself if there is none. */
static size_t group_end(const struct reader *reader, size_t at)
{
    struct letter separator = letter_at(reader, at);

    if (at < reader->length && is_grouping_space(reader, at)) {
        return digits_end(reader, at + 1);
    }

    if (!separator.groups_digits) {
        return at;
    }
    size_t first = at + separator.bytes;
    size_t end = digits_end(reader, first);
    /* Lakhs and crores are written 12,34,567. */
    bool is_pair = end - first == 2 && reader->text[at] == ',' && end < reader->length &&
                   reader->text[end] == ',' && digits_end(reader, end + 1) > end + 2;
    return end - first == 3 || is_pair ? end : at;
}

/** "4,5" is the decimal comma of most of Europe; "3,4,5" is a list. */
static bool is_decimal_comma(const struct reader *reader, size_t at)
{
    size_t end = at < reader->length && reader->text[at] == ',' ? digits_end(reader, at + 1) : at;

    bool in_list = reader->at > 0 && reader->text[reader->at - 1] == ',';
    return !in_list && end > at + 1 && end <= at + 3 &&
           !(end < reader->length && reader->text[end] == ',');
}

/** Behind "1.200,50", as most of Europe writes it; at the start if it is none. */
static size_t continental_end(const struct reader *reader)
{
    size_t end = digits_end(reader, reader->at);
    size_t groups = end;

    while (groups < reader->length && reader->text[groups] == '.' &&
           digits_end(reader, groups + 1) == groups + 1 + 3) {
        groups += 1 + 3;
    }
    return groups > end && end - reader->at <= 3 && is_decimal_comma(reader, groups)
               ? digits_end(reader, groups + 1)
               : reader->at;
}

static size_t number_end(const struct reader *reader)
{
    size_t start = reader->at;
    size_t end = digits_end(reader, start);
    bool may_group = end - start <= 3 && end > start;
    size_t next;

    if (continental_end(reader) > start) {
        return continental_end(reader);
    }
    while (may_group && (next = group_end(reader, end)) > end) {
        end = next;
    }
    bool is_grouped = end > digits_end(reader, start);
    bool has_point = end < reader->length && reader->text[end] == '.' && is_digit(reader, end + 1);
    if (has_point || (!is_grouped && is_decimal_comma(reader, end))) {
        end = digits_end(reader, end + 1);
    }
    return end;
}

/** A version, an address, a dotted date: digits with more than one point. */
static size_t dotted_end(const struct reader *reader, size_t end)
{
    while (end < reader->length && reader->text[end] == '.' && is_digit(reader, end + 1)) {
        end = digits_end(reader, end + 1);
    }
    return end;
}

/** The number as decimal_parse() reads it: no separators, no needless zeros in front. */
static const char *plain_number(struct reader *reader, size_t end)
{
    const char *text = reader->text;
    char *out = arena_alloc(reader->arena, end - reader->at + 2);
    size_t length = 0;
    size_t comma = reader->at;

    while (comma < end && text[comma] != ',') {
        comma++;
    }
    bool is_decimal = comma < end && is_decimal_comma(reader, comma);
    bool is_continental = continental_end(reader) == end;
    for (size_t i = reader->at; i < end; i++) {
        bool is_point = (text[i] == '.' && !is_continental) || (is_decimal && i == comma);
        if (is_point && length == 0) {
            out[length++] = '0';
        }
        if (is_point) {
            out[length++] = '.';
        } else if (is_digit(reader, i)) {
            length = length == 1 && out[0] == '0' ? 0 : length;
            out[length++] = text[i];
        }
    }
    out[length] = '\0';
    return out;
}

static void read_number(struct reader *reader, bool spaced)
{
    size_t end = number_end(reader);
    size_t behind = dotted_end(reader, end);

    if (behind > end) {
        add(reader, TOKEN_WORD, behind,
            arena_strndup(reader->arena, reader->text + reader->at, behind - reader->at), spaced);
        return;
    }
    add(reader, TOKEN_NUMBER, end, plain_number(reader, end), spaced);
}

static void read_symbol(struct reader *reader, bool spaced)
{
    static const struct {
        char written[3];
        const char *text;
    } pairs[] = {{">=", ">="}, {"=>", "->"}, {"<=", "<="}, {"=<", "<="}, {"->", "->"}};
    const char *text = reader->text + reader->at;
    struct letter letter = letter_at(reader, reader->at);

    for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
        if (reader->length - reader->at >= 2 && memcmp(text, pairs[i].written, 2) == 0) {
            add(reader, TOKEN_SYMBOL, reader->at + 2, pairs[i].text, spaced);
            return;
        }
    }
    const char *twin = letter_twin(text, letter.bytes);
    if (twin == NULL) {
        twin = arena_strndup(reader->arena, text, letter.bytes);
    }
    add(reader, TOKEN_SYMBOL, reader->at + letter.bytes, twin, spaced);
}

struct tokens tokens_read(struct arena *arena, const char *text, size_t length)
{
    struct reader reader = {.arena = arena, .text = text, .length = length};
    bool spaced = true;

    reader.tokens.source = text;
    reader.tokens.length = length;
    while (reader.at < length) {
        struct letter letter = letter_at(&reader, reader.at);
        bool is_fraction = spaced && text[reader.at] == '.' && is_digit(&reader, reader.at + 1);
        if (letter.kind == LETTER_SPACE) {
            reader.at += letter.bytes;
            spaced = true;
            continue;
        }
        if (letter.kind == LETTER_WORD) {
            read_word(&reader, spaced);
        } else if (letter.kind == LETTER_DIGIT || is_fraction) {
            read_number(&reader, spaced);
        } else {
            read_symbol(&reader, spaced);
        }
        spaced = false;
    }
    return reader.tokens;
}
