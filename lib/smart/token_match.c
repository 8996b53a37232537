/*
 * Questions about tokens.
 */

#include <string.h>

#include "smart/tokens.h"

const struct token token_end = {
    .kind = TOKEN_END, .text = "", .lexeme = lexicon_lexemes, .spaced = true};

struct token token_of_word(const char *text, struct span span)
{
    size_t length = strlen(text);

    return (struct token){.kind = TOKEN_WORD,
                          .span = span,
                          .text = text,
                          .length = length,
                          .lexeme = lexicon_find(text, length),
                          .spaced = true};
}

bool token_equals(const struct token *token, const char *text)
{
    return (token->kind == TOKEN_WORD || token->kind == TOKEN_SYMBOL) &&
           strcmp(token->text, text) == 0;
}

bool token_is_glued(const struct tokens *tokens, size_t index)
{
    return !token_at(tokens, index)->spaced;
}

bool token_is_capital(const struct tokens *tokens, size_t index)
{
    const struct token *token = token_at(tokens, index);

    return token->kind == TOKEN_WORD && tokens->source[token->span.start] >= 'A' &&
           tokens->source[token->span.start] <= 'Z';
}

/** True if the token binds the words on either side of it into one. */
static bool is_joint(const struct tokens *tokens, size_t index)
{
    return token_is(tokens, index, "-") || token_is(tokens, index, "/") ||
           token_is(tokens, index, "&") || token_at(tokens, index)->kind == TOKEN_NUMBER;
}

bool token_is_lone(const struct tokens *tokens, size_t index)
{
    bool left = token_is_glued(tokens, index) && is_joint(tokens, index - 1);
    bool right = token_is_glued(tokens, index + 1) && is_joint(tokens, index + 1);

    return !left && !right;
}

bool token_starts_clause(const struct tokens *tokens, size_t index)
{
    static const char ends[] = ".;:()!?[]";
    const struct token *before = token_at(tokens, index - 1);
    const struct token *token = token_at(tokens, index);

    if (index == 0) {
        return true;
    }
    if (token_is(tokens, index, "(")) {
        return true;
    }
    if (before->kind == TOKEN_SYMBOL && strcmp(before->text, "-") == 0) {
        return before->spaced && token->spaced && token->kind == TOKEN_WORD;
    }
    return before->kind == TOKEN_SYMBOL && before->text[1] == '\0' &&
           strchr(ends, before->text[0]) != NULL && (token->spaced || before->text[0] == '(');
}

/** Behind the first word of a phrase, if a token is that word; NULL if not. */
static const char *behind_word(const struct token *token, const char *phrase)
{
    const char *text = token->text;

    while (*text != '\0' && *text == *phrase) {
        text++;
        phrase++;
    }
    bool is_word = *text == '\0' && (*phrase == '\0' || *phrase == ' ');
    return is_word && token->kind != TOKEN_END ? phrase : NULL;
}

size_t tokens_match(const struct tokens *tokens, size_t at, const char *phrase)
{
    size_t matched = 0;

    for (;;) {
        phrase = behind_word(token_at(tokens, at + matched), phrase);
        if (phrase == NULL) {
            return 0;
        }
        matched++;
        if (*phrase == '\0') {
            return matched;
        }
        phrase++;
    }
}

struct span tokens_span(const struct tokens *tokens, size_t first, size_t end)
{
    if (first >= end || end > tokens->count) {
        return (struct span){0, 0};
    }
    const struct span *from = &tokens->items[first].span;
    const struct span *to = &tokens->items[end - 1].span;
    return (struct span){from->start, to->start + to->length - from->start};
}
