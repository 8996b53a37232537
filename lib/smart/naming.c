/*
 * Names made from a statement: the id of its KPI, the slug of the goal; and from what is done.
 */

#include <string.h>

#include "base/buffer.h"
#include "base/text.h"
#include "smart/choice.h"
#include "smart/statement.h"

/** A slug has so many words and bytes at most, if its words allow. */
#define SLUG_WORDS 4
#define SLUG_BYTES 24
/** Words of the statement that a slug of last resort is made from. */
#define FIRST_WORDS 4

/** The counted noun, where it stands in the measure: "10 design docs reviewed" is about docs. */
static const struct span *counted_noun(const struct tokens *tokens, const char *unit)
{
    size_t length = strcspn(unit, "/");

    for (size_t i = 0; i < tokens->count && length > 0; i++) {
        const struct span *span = &token_at(tokens, i)->span;
        if (span->length == length && memcmp(tokens->source + span->start, unit, length) == 0) {
            return span;
        }
    }
    return NULL;
}

/** The last word of the measure's head. */
static const struct span *last_noun(const struct tokens *tokens)
{
    struct token_range head = measure_head(tokens, (struct token_range){0, tokens->count});

    for (size_t i = head.end; i > head.first; i--) {
        if (token_is_word(tokens, i - 1)) {
            return &token_at(tokens, i - 1)->span;
        }
    }
    return NULL;
}

char *statement_kpi_id(struct arena *arena, const struct understanding *understanding)
{
    const char *measure = understanding->measure;
    struct tokens tokens = tokens_read(arena, measure, strlen(measure));
    const struct span *noun = counted_noun(&tokens, understanding->unit);
    char *id = NULL;

    if (strcmp(understanding->unit, "%") == 0) {
        return arena_strdup(arena, "rate");
    }
    noun = noun != NULL ? noun : last_noun(&tokens);
    if (noun != NULL) {
        id = text_to_id(arena, arena_strndup(arena, measure + noun->start, noun->length));
    }
    return id != NULL ? id : arena_strdup(arena, "kpi");
}

/** "m" in "5m": part of a number */
static bool is_scale(const struct tokens *tokens, size_t at)
{
    return token_is_glued(tokens, at) && token_at(tokens, at - 1)->kind == TOKEN_NUMBER;
}

/** Says something about the goal: no number, no word of grammar, nothing too general. */
static bool is_telling(const struct tokens *tokens, size_t at)
{
    const struct token *token = token_at(tokens, at);

    return token->kind == TOKEN_WORD && words_at(&words_grammar, tokens, at) == NULL &&
           words_at(&words_general, tokens, at) == NULL &&
           words_at(&words_numbers, tokens, at) == NULL && !is_scale(tokens, at);
}

/** The words that name a goal, as indexes of tokens. */
struct telling {
    size_t items[SLUG_WORDS];
    size_t count;
};

static char *joined(struct arena *arena, const struct tokens *tokens, const struct telling *telling)
{
    struct buffer text;

    buffer_init(&text, arena);
    for (size_t i = 0; i < telling->count; i++) {
        const struct span *span = &token_at(tokens, telling->items[i])->span;
        buffer_add(&text, tokens->source + span->start, span->length);
        buffer_putc(&text, ' ');
    }
    return text_to_id(arena, buffer_text(&text));
}

static bool fits(struct arena *arena, const struct tokens *tokens, const struct telling *telling)
{
    const char *slug = joined(arena, tokens, telling);

    return slug != NULL && strlen(slug) <= SLUG_BYTES;
}

/** The last telling words of the head that fit: its end says what it is. */
static struct telling last_words(struct arena *arena, const struct tokens *tokens,
                                 struct token_range head)
{
    struct telling telling = {.count = 0};

    for (size_t i = head.end; i > head.first && telling.count < SLUG_WORDS; i--) {
        /* "rate" is general, but an error rate is no error. */
        bool is_noun = i == head.end && token_is_word(tokens, i - 1);
        if (!is_noun && !is_telling(tokens, i - 1)) {
            continue;
        }
        struct telling longer = {.count = telling.count + 1};
        longer.items[0] = i - 1;
        memcpy(longer.items + 1, telling.items, telling.count * sizeof(telling.items[0]));
        if (telling.count > 0 && !fits(arena, tokens, &longer)) {
            break;
        }
        telling = longer;
    }
    return telling;
}

/** More telling words from what follows, as long as they fit. */
static void add_words(struct arena *arena, const struct tokens *tokens, size_t first, size_t end,
                      struct telling *telling)
{
    for (size_t i = first; i < end && telling->count < SLUG_WORDS; i++) {
        if (!is_telling(tokens, i)) {
            continue;
        }
        telling->items[telling->count++] = i;
        if (!fits(arena, tokens, telling)) {
            telling->count--;
            return;
        }
    }
}

/** The first words of the statement: those that tell something and no time, else any. */
static char *first_words(struct arena *arena, const struct parts *parts, bool telling_only)
{
    const struct tokens *tokens = &parts->tokens;
    struct telling words = {.count = 0};
    size_t time = 0;

    for (size_t i = 0; i < tokens->count && words.count < FIRST_WORDS; i++) {
        while (time < parts->times.count && parts->times.items[time].end <= i) {
            time++;
        }
        bool is_time = time < parts->times.count && parts->times.items[time].first <= i;
        bool is_any = token_at(tokens, i)->kind != TOKEN_SYMBOL;
        if (telling_only ? is_telling(tokens, i) && !is_time : is_any) {
            words.items[words.count++] = i;
        }
    }
    while (words.count > 1 && !fits(arena, tokens, &words)) {
        words.count--;
    }
    char *slug = joined(arena, tokens, &words);
    return slug != NULL || !telling_only ? slug : first_words(arena, parts, false);
}

/** At most the longest of ids; a single word may have been longer. */
static char *cut(char *slug)
{
    size_t length = slug != NULL ? strlen(slug) : 0;

    if (length <= SLUG_BYTES) {
        return slug;
    }
    size_t end = SLUG_BYTES;
    while (end > 0 && slug[end] != '-') {
        end--;
    }
    slug[end > 0 ? end : SLUG_BYTES] = '\0';
    return slug;
}

char *statement_slug(struct arena *arena, const char *statement)
{
    struct calendar calendar = calendar_make(0, 0);
    struct parts parts = parts_read(arena, statement, &calendar);
    struct choice choice = choice_make(&parts);
    struct token_range measure = measure_find(&parts, choice_main(&choice));
    struct token_range head = measure_head(&parts.tokens, measure);
    struct telling telling = last_words(arena, &parts.tokens, head);

    if (telling.count < 2) {
        add_words(arena, &parts.tokens, head.end, measure.end, &telling);
    }
    char *slug = joined(arena, &parts.tokens, &telling);
    return cut(slug != NULL ? slug : first_words(arena, &parts, true));
}

/** Leads on to a word that was cut off: "the", "of", "and", "my". */
static bool leads_on(const char *word)
{
    const struct word *found = words_find(&words_grammar, word);

    return found != NULL &&
           (found->value == GRAMMAR_ARTICLE || found->value == GRAMMAR_POSSESSIVE ||
            found->value == GRAMMAR_PREPOSITION || found->value == GRAMMAR_CONJUNCTION);
}

char *deed_id(struct arena *arena, const char *what, size_t enough)
{
    char *id = text_to_id(arena, what);
    char *end = id != NULL && strlen(id) > enough ? strchr(id + enough, '-') : NULL;

    while (end != NULL) {
        *end = '\0';
        end = strrchr(id, '-');
        end = end != NULL && leads_on(end + 1) ? end : NULL;
    }
    return id;
}
