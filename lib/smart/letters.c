/*
 * Classes of characters. Beyond ASCII everything is a letter that is not listed here.
 */

#include "smart/letters.h"

#include <stdint.h>
#include <string.h>

#include "base/text.h"

static const struct {
    int32_t first;
    int32_t last;
    enum letter_kind kind;
} ranges[] = {
    {0x0080, 0x00a0, LETTER_SPACE},    /* controls, no-break space */
    {0x00a1, 0x00a9, LETTER_SYMBOL},   /* currencies and punctuation of Latin-1 */
    {0x00ab, 0x00b4, LETTER_SYMBOL},   /* */
    {0x00b6, 0x00b9, LETTER_SYMBOL},   /* */
    {0x00bb, 0x00bf, LETTER_SYMBOL},   /* */
    {0x00d7, 0x00d7, LETTER_SYMBOL},   /* times */
    {0x00f7, 0x00f7, LETTER_SYMBOL},   /* divided by */
    {0x0600, 0x060f, LETTER_SYMBOL},   /* Arabic signs */
    {0x061b, 0x061f, LETTER_SYMBOL},   /* */
    {0x1680, 0x1680, LETTER_SPACE},    /* */
    {0x2000, 0x200f, LETTER_SPACE},    /* spaces of all widths, marks of direction */
    {0x2010, 0x2011, LETTER_JOINT},    /* hyphens */
    {0x2012, 0x2018, LETTER_SYMBOL},   /* dashes */
    {0x2019, 0x2019, LETTER_JOINT},    /* apostrophe */
    {0x201a, 0x2027, LETTER_SYMBOL},   /* quotation marks, bullets, dots */
    {0x2028, 0x202f, LETTER_SPACE},    /* line ends, directions, narrow no-break space */
    {0x2030, 0x205e, LETTER_SYMBOL},   /* */
    {0x205f, 0x206f, LETTER_SPACE},    /* */
    {0x20a0, 0x20cf, LETTER_SYMBOL},   /* currencies */
    {0x2190, 0x2bff, LETTER_SYMBOL},   /* arrows, mathematics, dingbats */
    {0x3000, 0x3000, LETTER_SPACE},    /* */
    {0x3001, 0x3003, LETTER_SYMBOL},   /* */
    {0x3008, 0x301f, LETTER_SYMBOL},   /* */
    {0xfe00, 0xfe0f, LETTER_SPACE},    /* variation selectors, which follow emoji */
    {0xfeff, 0xfeff, LETTER_SPACE},    /* byte order mark */
    {0xff01, 0xff0f, LETTER_SYMBOL},   /* full-width punctuation */
    {0x1f000, 0x1faff, LETTER_SYMBOL}, /* emoji */
    {0xe0000, 0xe007f, LETTER_SPACE},  /* tags */
};

static const struct {
    const char *written;
    const char *text;
} twins[] = {
    {"≥", ">="}, {"⩾", ">="}, {"≤", "<="}, {"⩽", "<="}, {"→", "->"}, {"⇒", "->"}, {"➔", "->"},
    {"➜", "->"}, {"⟶", "->"}, {"‒", "-"},  {"–", "-"},  {"—", "-"},  {"―", "-"},  {"−", "-"},
    {"‐", "-"},  {"‑", "-"},  {"×", "x"},  {"≈", "~"},  {"“", "\""}, {"”", "\""}, {"‘", "'"},
    {"’", "'"},  {"⁄", "/"},  {"∕", "/"},  {"％", "%"}, {"•", "*"},  {"·", "*"},
};

static enum letter_kind ascii_kind(char c)
{
    if (c >= '0' && c <= '9') {
        return LETTER_DIGIT;
    }
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_') {
        return LETTER_WORD;
    }
    if (c <= ' ' || c == 0x7f) {
        return LETTER_SPACE;
    }
    return c == '-' || c == '\'' ? LETTER_JOINT : LETTER_SYMBOL;
}

/** The kind of a character beyond ASCII. */
static enum letter_kind wide_kind(int32_t code_point)
{
    size_t low = 0;
    size_t high = sizeof(ranges) / sizeof(ranges[0]);

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (code_point > ranges[middle].last) {
            low = middle + 1;
        } else if (code_point < ranges[middle].first) {
            high = middle;
        } else {
            return ranges[middle].kind;
        }
    }
    return LETTER_WORD;
}

struct letter letter_read(const char *text, size_t length)
{
    int32_t c = 0;

    /* What most texts are made of. */
    if (length > 0 && text[0] >= 'a' && text[0] <= 'z') {
        return (struct letter){LETTER_WORD, 1, '\0', false};
    }
    size_t bytes = utf8_decode(text, length, &c);

    if (bytes == 0) {
        return (struct letter){LETTER_SYMBOL, 1, '\0', false};
    }
    enum letter_kind kind = bytes == 1 ? ascii_kind(text[0]) : wide_kind(c);
    char twin = '\0';
    if (kind == LETTER_JOINT) {
        twin = c == '\'' || c == 0x2019 ? '\'' : '-';
    }
    bool groups = c == ',' || twin == '\'' || c == 0xa0 || c == 0x2009 || c == 0x202f;
    return (struct letter){kind, bytes, twin, groups};
}

const char *letter_twin(const char *text, size_t bytes)
{
    for (size_t i = 0; i < sizeof(twins) / sizeof(twins[0]); i++) {
        if (text_equals(text, bytes, twins[i].written)) {
            return twins[i].text;
        }
    }
    return NULL;
}
