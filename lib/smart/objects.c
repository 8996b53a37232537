/*
 * Reading the object of a verb: its article, its names, its head.
 */

#include "smart/objects.h"

#include <string.h>

#include "smart/words_lists.h"

/** A noun phrase has no more tokens than these. */
#define NOUN_MAX 16

/** Words that end a noun phrase. */
static bool ends_noun(const struct parts *parts, size_t at)
{
    const struct tokens *tokens = &parts->tokens;
    const struct word *grammar = words_at(&words_grammar, tokens, at);

    if (token_at(tokens, at)->kind == TOKEN_SYMBOL) {
        return !(
            token_is(tokens, at, "'") || token_is(tokens, at, "\"") || token_is(tokens, at, "/") ||
            token_is(tokens, at, "-") || token_is(tokens, at, "&") || token_is(tokens, at, "+") ||
            token_is(tokens, at, "`") || token_is(tokens, at, "[") || token_is(tokens, at, "#"));
    }
    return grammar != NULL &&
           (grammar->value == GRAMMAR_PREPOSITION || grammar->value == GRAMMAR_CONJUNCTION ||
            grammar->value == GRAMMAR_AUXILIARY || grammar->value == GRAMMAR_PRONOUN);
}

static size_t noun_end(const struct parts *parts, size_t at, size_t end)
{
    size_t first = at;

    while (at < end && at < first + NOUN_MAX && !ends_noun(parts, at)) {
        at++;
    }
    /* "my life together", "money aside" */
    while (at > first && (words_has(&words_grammar, &parts->tokens, at - 1, GRAMMAR_ADVERB) ||
                          token_is(&parts->tokens, at - 1, "aside") ||
                          token_is(&parts->tokens, at - 1, "away"))) {
        at--;
    }
    return at;
}

bool noun_is_plural(const struct tokens *tokens, size_t at)
{
    const char *word = token_at(tokens, at)->text;
    size_t length = strlen(word);

    return token_is_word(tokens, at) && length > 3 && word[length - 1] == 's' &&
           word[length - 2] != 's' && word[length - 2] != 'u' && word[length - 2] != 'i';
}

bool noun_is_abstract(const struct tokens *tokens, size_t at)
{
    for (size_t i = 0; token_is_word(tokens, at) && words_abstract[i] != NULL; i++) {
        if (words_at(words_abstract[i], tokens, at) != NULL) {
            return true;
        }
    }
    return false;
}

/** "team's", "manager's" */
static bool is_genitive(const struct tokens *tokens, size_t at)
{
    const char *word = token_at(tokens, at)->text;
    size_t length = strlen(word);

    return token_is_word(tokens, at) && length > 2 &&
           (strcmp(word + length - 2, "'s") == 0 || strcmp(word + length - 2, "s'") == 0);
}

/** A name: SonarQube, "Ulysses", 3, chapter 3 */
static bool names(const struct tokens *tokens, size_t at)
{
    const struct token *token = token_at(tokens, at);

    return token->kind == TOKEN_NUMBER || token_is(tokens, at, "\"") || token_is(tokens, at, "`") ||
           token_is(tokens, at, "[") ||
           (token_is_capital(tokens, at) && !token_starts_clause(tokens, at));
}

/** "the Q2 numbers": a name before it says which. */
static bool is_named_blank(const struct tokens *tokens, size_t first, size_t end)
{
    return end > first + 1 && words_at(&words_blanks, tokens, end - 1) != NULL &&
           names(tokens, end - 2);
}

static enum object_kind kind_of(const struct tokens *tokens, size_t first, size_t end)
{
    const struct word *grammar = words_at(&words_grammar, tokens, first);
    size_t words = 0;

    if (first >= end) {
        return OBJECT_NONE;
    }
    bool is_owned =
        (grammar != NULL && grammar->value == GRAMMAR_POSSESSIVE) || is_genitive(tokens, first);
    bool is_one = token_is(tokens, first, "a") || token_is(tokens, first, "an") ||
                  token_is(tokens, first, "another");
    for (size_t i = first; i < end; i++) {
        if (names(tokens, i)) {
            return OBJECT_NAMED;
        }
        words += (size_t)token_is_word(tokens, i);
    }
    if (is_one) {
        return OBJECT_ONE;
    }
    if (is_owned) {
        return noun_is_plural(tokens, end - 1) ? OBJECT_ANY : OBJECT_NAMED;
    }
    if (grammar != NULL && grammar->value == GRAMMAR_ARTICLE) {
        bool is_any = token_is(tokens, first, "some") || token_is(tokens, first, "any");
        return is_any ? OBJECT_ANY : OBJECT_NAMED;
    }
    /* Headlines leave the article out: "launch new onboarding flow"; but "do market research". */
    bool is_mass =
        words_at(&words_open, tokens, end - 1) != NULL && !token_is(tokens, first, "new");
    return words > 1 && !noun_is_plural(tokens, end - 1) && !is_mass ? OBJECT_ONE : OBJECT_ANY;
}

/** Adverbs and particles between verb and object: "successfully". */
static size_t skip_adverbs(const struct tokens *tokens, size_t at, size_t end)
{
    while (at < end && words_has(&words_grammar, tokens, at, GRAMMAR_ADVERB)) {
        at++;
    }
    return at;
}

/** The object behind a verb, or behind its preposition: "apply to six universities". */
static size_t object_start(const struct parts *parts, const struct clause *clause)
{
    const struct tokens *tokens = &parts->tokens;
    size_t at = skip_adverbs(tokens, clause->object, clause->phrase_end);
    const struct word *grammar = words_at(&words_grammar, tokens, at);
    const struct time_phrase *time = parts_time_at(parts, at);

    bool is_joined = grammar != NULL && grammar->value == GRAMMAR_PREPOSITION && time == NULL;
    return at + (is_joined && at < clause->phrase_end);
}

struct object object_read(const struct parts *parts, const struct clause *clause)
{
    const struct tokens *tokens = &parts->tokens;
    size_t first = clause->is_passive ? clause->subject : object_start(parts, clause);
    size_t limit = clause->is_passive ? clause->verb : clause->phrase_end;
    size_t end = noun_end(parts, first, limit);
    struct object object = {.kind = kind_of(tokens, first, end)};

    if (first < end) {
        object.is_abstract =
            noun_is_abstract(tokens, end - 1) && !is_named_blank(tokens, first, end);
        object.is_award = words_at(&words_awards, tokens, end - 1) != NULL;
        bool is_owned = words_has(&words_grammar, tokens, first, GRAMMAR_POSSESSIVE);
        bool has_attribute = end > first + 1 && words_at(&words_grammar, tokens, end - 2) == NULL;
        object.is_singled_out = has_attribute || (object.kind == OBJECT_NAMED && !is_owned);
        object.is_open = object.kind == OBJECT_ANY && !has_attribute &&
                         words_at(&words_open, tokens, end - 1) != NULL;
        /* "a culture of trust", "the quality of our releases": both sides count. */
        if (token_is(tokens, end, "of") && !object.is_abstract) {
            size_t of = noun_end(parts, end + 1, limit);
            /* "training of the new analyst" is one of its kind. */
            if (object.kind == OBJECT_ANY && kind_of(tokens, end + 1, of) == OBJECT_NAMED) {
                object.kind = OBJECT_NAMED;
                object.is_open = false;
            }
            object.is_abstract =
                of > end + 1 && object.kind < OBJECT_NAMED && noun_is_abstract(tokens, of - 1);
        }
    }
    return object;
}

/** "hard" in "hard drive" and "well" in "as well" say something else. */
static bool is_idiom(const struct tokens *tokens, size_t at)
{
    const struct token *next = token_at(tokens, at + 1);
    bool is_adverb = token_is(tokens, at, "hard") || token_is(tokens, at, "fast") ||
                     token_is(tokens, at, "quick") || token_is(tokens, at, "pretty");

    if (token_is(tokens, at, "well") && token_is(tokens, at - 1, "as")) {
        return true;
    }
    if (token_is_capital(tokens, at) && !token_starts_clause(tokens, at)) {
        return true;
    }
    return is_adverb && next->kind == TOKEN_WORD &&
           words_at(&words_grammar, tokens, at + 1) == NULL;
}

struct vague_found vague_read(const struct tokens *tokens, size_t at)
{
    struct vague_found found = {(enum vagueness)0, 1};
    const struct word *phrase = phrases_find(&phrases_vague, tokens, at, &found.taken);

    if (phrase != NULL) {
        found.vagueness = (enum vagueness)phrase->value;
        return found;
    }
    found.taken = 1;
    for (const struct vague_family *family = vague_families; family->words != NULL; family++) {
        if (words_at(family->words, tokens, at) != NULL && !is_idiom(tokens, at)) {
            found.vagueness = family->vagueness;
            return found;
        }
    }
    return found;
}

size_t vague_next(const struct tokens *tokens, size_t at, size_t end)
{
    while (at < end && vague_read(tokens, at).vagueness == 0) {
        at++;
    }
    return at < end ? at : end;
}
