/*
 * The nearest of some words, for "did you mean".
 */

#include <utf8proc.h>

#include "base/text.h"

/** Longer words are not compared. */
#define LETTERS_MAX 64

struct word {
    int32_t letters[LETTERS_MAX];
    size_t count;
};

/** False if the word is too long or not UTF-8. */
static bool read_word(struct word *word, const char *text)
{
    word->count = 0;
    while (*text != '\0') {
        int32_t letter;
        ptrdiff_t bytes = utf8proc_iterate((const unsigned char *)text, -1, &letter);
        if (bytes <= 0 || word->count == LETTERS_MAX) {
            return false;
        }
        word->letters[word->count++] = utf8proc_tolower(letter);
        text += bytes;
    }
    return true;
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/** Letters to insert, delete, replace or swap with their neighbour to make a into b. */
static size_t distance(const struct word *a, const struct word *b)
{
    size_t rows[3][LETTERS_MAX + 1];
    size_t *before = rows[0];
    size_t *above = rows[1];
    size_t *row = rows[2];

    for (size_t j = 0; j <= b->count; j++) {
        above[j] = j;
    }
    for (size_t i = 1; i <= a->count; i++) {
        row[0] = i;
        for (size_t j = 1; j <= b->count; j++) {
            bool same = a->letters[i - 1] == b->letters[j - 1];
            row[j] = least(least(above[j], row[j - 1]) + 1, above[j - 1] + !same);
            if (i > 1 && j > 1 && a->letters[i - 1] == b->letters[j - 2] &&
                a->letters[i - 2] == b->letters[j - 1]) {
                row[j] = least(row[j], before[j - 2] + 1);
            }
        }
        size_t *spare = before;
        before = above;
        above = row;
        row = spare;
    }
    return above[b->count];
}

static bool is_prefix(const struct word *a, const struct word *b)
{
    if (a->count >= b->count) {
        return false;
    }
    for (size_t i = 0; i < a->count; i++) {
        if (a->letters[i] != b->letters[i]) {
            return false;
        }
    }
    return true;
}

const char *text_nearest(const char *word, const char *const *candidates, size_t count)
{
    struct word wanted;
    struct word candidate;
    const char *nearest = NULL;

    if (!read_word(&wanted, word)) {
        return NULL;
    }
    /* Three letters may have one wrong; from there on, one in three. */
    size_t limit = wanted.count / 3;
    size_t best = limit + 1;
    for (size_t i = 0; i < count; i++) {
        if (!read_word(&candidate, candidates[i])) {
            continue;
        }
        /* A word that was only begun is as near as one letter. */
        bool begun = wanted.count >= 3 && is_prefix(&wanted, &candidate);
        size_t away = begun ? 1 : distance(&wanted, &candidate);
        if (away < best) {
            best = away;
            nearest = candidates[i];
        }
    }
    return nearest;
}
