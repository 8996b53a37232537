/*
 * Recognising a verb in whatever form it stands: submit, submits, submitted, submitting.
 */

#include "smart/deeds.h"

#include <string.h>

/** A verb longer than this is in no family. */
#define VERB_MAX 24

enum form {
    FORM_BASE,
    FORM_THIRD,
    FORM_PARTICIPLE,
    FORM_GERUND,
};

/** An ending, and what stands in its place in the base form. */
static const struct {
    const char *ending;
    const char *base;
    enum form form;
    /** "stopped" has one letter more than "stop" and its ending. */
    bool doubles;
} endings[] = {
    {"s", "", FORM_THIRD, false},         {"es", "", FORM_THIRD, false},
    {"ies", "y", FORM_THIRD, false},      {"ed", "", FORM_PARTICIPLE, false},
    {"ed", "e", FORM_PARTICIPLE, false},  {"ed", "", FORM_PARTICIPLE, true},
    {"ied", "y", FORM_PARTICIPLE, false}, {"ing", "", FORM_GERUND, false},
    {"ing", "e", FORM_GERUND, false},     {"ing", "", FORM_GERUND, true},
};

/* Participles that no ending makes, sorted. */
static const struct {
    const char *participle;
    const char *base;
} irregular[] = {
    {"begun", "begin"},
    {"bought", "buy"},
    {"brought", "bring"},
    {"built", "build"},
    {"chosen", "choose"},
    {"done", "do"},
    {"drawn", "draw"},
    {"driven", "drive"},
    {"eaten", "eat"},
    {"found", "find"},
    {"given", "give"},
    {"grown", "grow"},
    {"held", "hold"},
    {"kept", "keep"},
    {"known", "know"},
    {"led", "lead"},
    {"left", "leave"},
    {"made", "make"},
    {"met", "meet"},
    {"paid", "pay"},
    {"rebuilt", "rebuild"},
    {"rewritten", "rewrite"},
    {"run", "run"},
    {"seen", "see"},
    {"sent", "send"},
    {"set", "set"},
    {"shown", "show"},
    {"sold", "sell"},
    {"spent", "spend"},
    {"spoken", "speak"},
    {"taken", "take"},
    {"taught", "teach"},
    {"understood", "understand"},
    {"won", "win"},
    {"withdrawn", "withdraw"},
    {"written", "write"},
};

static enum deed family_of_lexeme(const struct lexeme *lexeme, size_t length)
{
    for (const struct deed_family *family = deed_families; family->words != NULL; family++) {
        if (lexeme_word(lexeme, family->words, length) != NULL) {
            return family->deed;
        }
    }
    return DEED_NONE;
}

static enum deed family_of(const char *verb)
{
    size_t length = strlen(verb);

    return family_of_lexeme(lexicon_find(verb, length), length);
}

/** The base form that an ending would leave; false if the word does not end so. */
static bool strip(const char *word, size_t i, char base[VERB_MAX + 2])
{
    size_t length = strlen(word);
    size_t ending = strlen(endings[i].ending);

    if (length > VERB_MAX || length < ending + 2 ||
        strcmp(word + length - ending, endings[i].ending) != 0) {
        return false;
    }
    size_t stem = length - ending;
    if (endings[i].doubles) {
        if (word[stem - 1] != word[stem - 2]) {
            return false;
        }
        stem--;
    }
    memcpy(base, word, stem);
    strcpy(base + stem, endings[i].base);
    return true;
}

static enum deed inflected(const char *word, enum form *form)
{
    char base[VERB_MAX + 2];

    for (size_t i = 0; i < sizeof(irregular) / sizeof(irregular[0]); i++) {
        if (strcmp(word, irregular[i].participle) == 0) {
            *form = FORM_PARTICIPLE;
            return family_of(irregular[i].base);
        }
    }
    for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++) {
        enum deed deed = strip(word, i, base) ? family_of(base) : DEED_NONE;
        if (deed != DEED_NONE) {
            *form = endings[i].form;
            return deed;
        }
    }
    return DEED_NONE;
}

enum deed deed_read_word(const struct tokens *tokens, size_t at)
{
    const struct token *token = token_at(tokens, at);

    return token->kind == TOKEN_WORD ? family_of_lexeme(token->lexeme, token->length) : DEED_NONE;
}

struct verb_found deed_read_base(const struct tokens *tokens, size_t at)
{
    size_t taken;
    const struct word *phrase = phrases_find(&phrases_deeds, tokens, at, &taken);

    if (phrase != NULL) {
        return (struct verb_found){.deed = (enum deed)phrase->value, .taken = taken};
    }
    return (struct verb_found){.deed = deed_read_word(tokens, at), .taken = 1};
}

struct verb_found deed_read(const struct tokens *tokens, size_t at)
{
    struct verb_found found = deed_read_base(tokens, at);
    enum form form = FORM_BASE;

    if (found.deed != DEED_NONE || !token_is_word(tokens, at)) {
        return found;
    }
    found.deed = inflected(token_at(tokens, at)->text, &form);
    found.taken = 1;
    found.is_participle = form == FORM_PARTICIPLE;
    found.is_gerund = form == FORM_GERUND;
    return found;
}
