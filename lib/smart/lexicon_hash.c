/*
 * How words are spread over the index, and what it holds of phrases; for those who make the index
 * as for those who use it.
 */

#include <string.h>

#include "smart/lexicon.h"

uint32_t lexicon_hash(const char *word, size_t length)
{
    /* FNV-1a */
    uint32_t hash = 2166136261u;

    for (size_t i = 0; i < length; i++) {
        hash = (hash ^ (unsigned char)word[i]) * 16777619u;
    }
    return (hash ^ hash >> 16) % LEXICON_SLOTS;
}

bool entry_starts_with(const char *entry, const char *word, size_t length)
{
    return strncmp(entry, word, length) == 0 && (entry[length] == '\0' || entry[length] == ' ');
}
