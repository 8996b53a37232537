/**
 * What a word list is.
 */

#ifndef COACH_SMART_WORD_LIST_H
#define COACH_SMART_WORD_LIST_H

#include <stdbool.h>
#include <stddef.h>

struct word {
    const char *text;
    int value;
};

struct word_list {
    /** Sorted by text, as strcmp() does. */
    const struct word *items;
    size_t count;
    /** In words_lists, and so in the index: each word of a statement is looked up but once. */
    bool is_indexed;
};

/** A list of an array. */
#define WORD_LIST(items)                                 \
    {                                                    \
        items, sizeof(items) / sizeof((items)[0]), false \
    }

/** A list of an array, which is also to be in words_lists. */
#define INDEXED_LIST(items)                             \
    {                                                   \
        items, sizeof(items) / sizeof((items)[0]), true \
    }

#endif
