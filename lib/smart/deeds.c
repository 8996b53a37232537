/*
 * Recognising a verb in whatever form it stands: submit, submits, submitted, submitting.
 */

#include "smart/deeds.h"

#include <string.h>

/** A verb longer than this is in no family. */
#define VERB_MAX 24

enum form {
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

static enum deed family_of(const struct lexeme *lexeme, size_t length)
{
    for (const struct deed_family *family = deed_families; family->words != NULL; family++) {
        if (lexeme_word(lexeme, family->words, length) != NULL) {
            return family->deed;
        }
    }
    return DEED_NONE;
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

/** Take a longer phrase of a list, whose first word is a lexeme's, and whose others follow a token. */
static void take_longer(const struct word_list *list, const struct lexeme *lexeme, size_t length,
                        const struct tokens *tokens, size_t at, struct verb_found *found)
{
    const struct lexeme_use *use = lexeme_use_in(lexeme, list);

    for (size_t i = 0; use != NULL && i < use->count; i++) {
        const struct word *phrase = &list->items[use->first + i];
        const char *more = phrase->text + length;
        size_t rest = more[0] == ' ' ? tokens_match(tokens, at + 1, more + 1) : 0;
        if (rest + 1 > found->taken) {
            *found = (struct verb_found){.deed = (enum deed)phrase->value, .taken = rest + 1};
        }
    }
}

/** The verb at a token that is a form of some base: "rolling" of "roll out". */
static struct verb_found verb_of(const struct tokens *tokens, size_t at,
                                 const struct lexeme *lexeme, size_t length)
{
    struct verb_found found = {.deed = family_of(lexeme, length), .taken = 1};

    take_longer(&phrases_deeds, lexeme, length, tokens, at, &found);
    take_longer(&phrases_particles, lexeme, length, tokens, at, &found);
    return found;
}

static struct verb_found verb_of_base(const struct tokens *tokens, size_t at, const char *base)
{
    size_t length = strlen(base);

    return verb_of(tokens, at, lexicon_find(base, length), length);
}

static struct verb_found with_form(struct verb_found found, enum form form)
{
    found.is_participle = form == FORM_PARTICIPLE;
    found.is_gerund = form == FORM_GERUND;
    return found;
}

static struct verb_found inflected(const struct tokens *tokens, size_t at)
{
    const char *word = token_at(tokens, at)->text;
    char base[VERB_MAX + 2];

    for (size_t i = 0; i < sizeof(irregular) / sizeof(irregular[0]); i++) {
        if (strcmp(word, irregular[i].participle) == 0) {
            return with_form(verb_of_base(tokens, at, irregular[i].base), FORM_PARTICIPLE);
        }
    }
    for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++) {
        if (!strip(word, i, base)) {
            continue;
        }
        struct verb_found found = verb_of_base(tokens, at, base);
        if (found.deed != DEED_NONE) {
            return with_form(found, endings[i].form);
        }
    }
    return (struct verb_found){.deed = DEED_NONE, .taken = 1};
}

enum deed deed_read_word(const struct tokens *tokens, size_t at)
{
    const struct token *token = token_at(tokens, at);

    return token->kind == TOKEN_WORD ? family_of(token->lexeme, token->length) : DEED_NONE;
}

struct verb_found deed_read_base(const struct tokens *tokens, size_t at)
{
    const struct token *token = token_at(tokens, at);

    return token->kind == TOKEN_WORD ? verb_of(tokens, at, token->lexeme, token->length)
                                     : (struct verb_found){.deed = DEED_NONE, .taken = 1};
}

struct verb_found deed_read(const struct tokens *tokens, size_t at)
{
    struct verb_found found = deed_read_base(tokens, at);

    return found.deed == DEED_NONE && token_is_word(tokens, at) ? inflected(tokens, at) : found;
}
