/*
 * Finding what is measured: behind the verb and before the first amount, or, where the amount
 * comes first, behind it.
 */

#include "smart/measure.h"

#include <string.h>

#include "base/buffer.h"

/** A measure has no more tokens than these. */
#define MEASURE_MAX 12

/** IT and US are no pronouns. */
static bool is_acronym(const struct tokens *tokens, size_t at)
{
    const struct span *span = &token_at(tokens, at)->span;

    if (!token_is_capital(tokens, at) || span->length < 2) {
        return false;
    }
    char second = tokens->source[span->start + 1];
    return second >= 'A' && second <= 'Z';
}

static int grammar_at(const struct tokens *tokens, size_t at)
{
    const struct word *word = words_at(&words_grammar, tokens, at);

    return word != NULL && !is_acronym(tokens, at) ? word->value : -1;
}

static bool is_clause_verb(const struct tokens *tokens, size_t at)
{
    const struct word *verb = words_at(&words_verbs, tokens, at);

    return verb != NULL && (verb->value != VERB_ACT || token_is(tokens, at, "have"));
}

/** Words that end a measure: means, purposes, another clause. */
static bool ends_measure(const struct parts *parts, size_t at, size_t first)
{
    static const char *const ends[] = {"by",    "through", "via",   "using", "from",   "to",
                                       "until", "above",   "below", "under", "over",   "within",
                                       "at",    "as",      "with",  "than",  "during", "between"};
    const struct tokens *tokens = &parts->tokens;
    int grammar = grammar_at(tokens, at);
    const struct token *token = token_at(tokens, at);

    if (token->kind == TOKEN_END || (at > first && token_starts_clause(tokens, at))) {
        return true;
    }
    if (token->kind == TOKEN_SYMBOL) {
        return !(token_is(tokens, at, "/") || token_is(tokens, at, "-") ||
                 token_is(tokens, at, "&") || token_is(tokens, at, "'") ||
                 token_is(tokens, at, "\"") || token_is(tokens, at, "`") ||
                 (token_is(tokens, at, "->") && token_is_word(tokens, at + 1)));
    }
    for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
        if (token_is(tokens, at, ends[i])) {
            return true;
        }
    }
    return grammar == GRAMMAR_AUXILIARY ||
           (grammar == GRAMMAR_CONJUNCTION && !token_is(tokens, at, "and")) ||
           (grammar == GRAMMAR_PRONOUN);
}

bool goal_starts(const struct tokens *tokens, size_t at)
{
    const struct word *verb = words_at(&words_verbs, tokens, at + 1);

    if (token_is(tokens, at, ";") || token_is(tokens, at, "while")) {
        return true;
    }
    if (verb == NULL || !(token_is(tokens, at, "and") || token_is(tokens, at, ","))) {
        return false;
    }
    /* ", improving from 72" tells more of the same goal. */
    size_t length = strlen(verb->text);
    if (length > 5 && strcmp(verb->text + length - 3, "ing") == 0) {
        return false;
    }
    /* "and support calls" goes on, "and support the team" does not. */
    int grammar = grammar_at(tokens, at + 2);
    return verb->value != VERB_ACT || grammar == GRAMMAR_ARTICLE || grammar == GRAMMAR_POSSESSIVE ||
           grammar == GRAMMAR_PRONOUN || token_at(tokens, at + 2)->kind == TOKEN_NUMBER ||
           words_at(&words_numbers, tokens, at + 2) != NULL;
}

/** "weekly" in "a weekly status email" */
static bool is_attribute(const struct tokens *tokens, const struct time_phrase *time)
{
    return time->kind == TIME_RECURRENCE && time->end == time->first + 1 &&
           token_is_word(tokens, time->end) && grammar_at(tokens, time->end) < 0 &&
           words_at(&words_adverbs_of_time, tokens, time->first) != NULL;
}

/** An amount that a measure may hold within: "7-day retention", "tier 1 tickets". */
static bool is_part_of_name(const struct amount *amount)
{
    return amount->role == AMOUNT_NAME || amount->role == AMOUNT_LENGTH ||
           amount->role == AMOUNT_BESIDE || amount->form == AMOUNT_ALL;
}

/** Where a measure that starts at a token ends. */
static size_t measure_end(const struct parts *parts, size_t first)
{
    const struct tokens *tokens = &parts->tokens;
    size_t at = first;

    while (at < first + MEASURE_MAX) {
        const struct amount *amount = parts_amount_at(parts, at);
        bool is_amount = amount != NULL && !is_part_of_name(amount);
        const struct time_phrase *time = parts_time_at(parts, at);
        bool is_time = time != NULL && !is_attribute(tokens, time);
        if (is_amount || is_time || goal_starts(tokens, at)) {
            break;
        }
        /* "time to fix" goes on; "up to" an amount was found above. */
        bool is_infinitive = at > first && tokens_match(tokens, at - 1, "time to") > 0 &&
                             token_is_word(tokens, at + 1);
        if (ends_measure(parts, at, first) && !is_infinitive) {
            break;
        }
        at++;
    }
    return at;
}

static bool is_empty_word(const struct tokens *tokens, size_t at)
{
    int grammar = grammar_at(tokens, at);

    if (tokens_match(tokens, at, "on time") > 0) {
        return false;
    }
    return token_at(tokens, at)->kind != TOKEN_WORD || grammar == GRAMMAR_ARTICLE ||
           grammar == GRAMMAR_POSSESSIVE || grammar == GRAMMAR_PREPOSITION ||
           grammar == GRAMMAR_CONJUNCTION || grammar == GRAMMAR_ADVERB;
}

/** "team's" in "my team's delivery" */
static bool is_owner(const struct tokens *tokens, size_t at)
{
    const struct token *token = token_at(tokens, at);
    size_t length = strlen(token->text);

    return token->kind == TOKEN_WORD && length > 2 && strcmp(token->text + length - 2, "'s") == 0 &&
           (grammar_at(tokens, at - 1) == GRAMMAR_POSSESSIVE || token_is(tokens, at, "team's"));
}

/** "ten-minute" in "a ten-minute call"; "7-day retention" is a name of its own. */
static bool is_length_behind_article(const struct parts *parts, size_t at)
{
    const struct amount *amount = parts_amount_at(parts, at);

    return amount != NULL && amount->role == AMOUNT_LENGTH && amount->first == at && at > 0 &&
           (token_is(&parts->tokens, at - 1, "a") || token_is(&parts->tokens, at - 1, "an"));
}

/** Without articles in front and prepositions at either end. */
static struct token_range trimmed(const struct parts *parts, size_t first, size_t end)
{
    const struct tokens *tokens = &parts->tokens;

    while (first < end) {
        const struct amount *amount = parts_amount_at(parts, first);
        if (is_length_behind_article(parts, first)) {
            first = amount->end;
        } else if (amount != NULL ? amount->form == AMOUNT_ALL
                                  : is_empty_word(tokens, first) || is_owner(tokens, first) ||
                                        words_at(&words_comparatives, tokens, first) != NULL) {
            first++;
        } else {
            break;
        }
    }
    while (end > first && is_empty_word(tokens, end - 1)) {
        end--;
    }
    return (struct token_range){first, first < end ? end : first};
}

/** "user satisfaction rises": without the verb, where none stands in front */
static struct token_range without_verb(const struct tokens *tokens, struct token_range range)
{
    while (range.end > range.first && is_clause_verb(tokens, range.end - 1)) {
        range.end--;
    }
    return range;
}

/** Behind a heading or an introduction: "Q3:", "By June,", "I want to", "My goal is to". */
static size_t introduction_end(const struct parts *parts)
{
    const struct tokens *tokens = &parts->tokens;
    size_t at = 0;

    while (at < tokens->count) {
        const struct time_phrase *time = parts_time_at(parts, at);
        int grammar = grammar_at(tokens, at);
        if (time != NULL) {
            at = time->end;
            continue;
        }
        bool is_intro =
            grammar == GRAMMAR_PRONOUN || grammar == GRAMMAR_AUXILIARY ||
            grammar == GRAMMAR_INTENT || grammar == GRAMMAR_ADVERB || token_is(tokens, at, "to") ||
            token_is(tokens, at, ",") ||
            (grammar == GRAMMAR_POSSESSIVE && grammar_at(tokens, at + 1) == GRAMMAR_INTENT) ||
            (grammar == GRAMMAR_ARTICLE && grammar_at(tokens, at + 1) == GRAMMAR_INTENT);
        bool is_symbol =
            token_at(tokens, at)->kind == TOKEN_SYMBOL && parts_amount_at(parts, at) == NULL;
        if (!is_intro && !is_symbol) {
            return at;
        }
        at++;
    }
    return at;
}

/** The measure that starts at a token; a later verb of change starts it anew: "help us cut". */
static struct token_range measure_from(const struct parts *parts, size_t first)
{
    size_t end = measure_end(parts, first);

    for (size_t i = end; i > first; i--) {
        bool is_last = i == end;
        if (is_clause_verb(&parts->tokens, i - 1) && !is_last &&
            grammar_at(&parts->tokens, i) != GRAMMAR_PREPOSITION &&
            token_at(&parts->tokens, i)->kind == TOKEN_WORD) {
            first = i;
            break;
        }
    }
    return trimmed(parts, first, end);
}

/** Behind an amount: "90% code coverage", "5 posts", "95% of tickets", "$5k in new revenue". */
static struct token_range measure_behind(const struct parts *parts, const struct amount *amount)
{
    const struct tokens *tokens = &parts->tokens;
    size_t at = amount->number_end;
    const struct time_phrase *time = parts_time_at(parts, amount->number_first);

    /* "respond within two hours of a request" is not about requests. */
    if (time != NULL && time->kind == TIME_DURATION) {
        return (struct token_range){at, at};
    }
    if (amount->role == AMOUNT_BY && (words_at(&words_changes, tokens, at) != NULL ||
                                      words_at(&words_comparatives, tokens, at) != NULL)) {
        at++;
    }
    if (token_is(tokens, at, "of") || token_is(tokens, at, "in") || token_is(tokens, at, "for") ||
        token_is(tokens, at, "on") || token_is(tokens, at, "+")) {
        bool is_time = parts_time_at(parts, at) != NULL;
        at += is_time ? 0 : 1;
    }
    /* The counted noun belongs to the amount, and to the measure too. */
    size_t end = at;
    if (at < amount->end && token_is_word(tokens, at) && amount->bound == BOUND_NONE &&
        amount->per[0] == '\0') {
        end = amount->end;
    } else if (amount->unit_span.length > 0) {
        while (end < amount->end && token_at(tokens, end)->span.start <
                                        amount->unit_span.start + amount->unit_span.length) {
            end++;
        }
    }
    if (end == at || amount->per[0] == '\0') {
        size_t behind = measure_end(parts, end);
        end = behind > end ? behind : end;
    }
    struct token_range measure = trimmed(parts, at, end);
    bool is_share = amount->form == AMOUNT_PERCENT || amount->form == AMOUNT_RATIO;
    return is_share ? without_verb(tokens, measure) : measure;
}

struct token_range measure_find(const struct parts *parts, const struct amount *main)
{
    const struct tokens *tokens = &parts->tokens;
    size_t first = introduction_end(parts);
    const struct word *verb = words_at(&words_verbs, tokens, first);
    struct token_range measure = {first, first};

    for (size_t i = first + 1; main != NULL && i < main->first; i++) {
        const struct word *purpose = words_at(&words_verbs, tokens, i + 1);
        bool is_purpose =
            token_is(tokens, i, "to") && purpose != NULL && purpose->value != VERB_ACT;
        if (goal_starts(tokens, i) || is_purpose) {
            first = i + 1;
            verb = words_at(&words_verbs, tokens, first);
        }
    }
    /* "sell 3 packs"; and "classify 38 plants", whose verb no list has. */
    bool is_single =
        verb == NULL && main != NULL && main->role == AMOUNT_PLAIN && main->first == first + 1;
    if (main != NULL && (is_single || verb_at(tokens, main->first - 1) != NULL)) {
        measure = measure_behind(parts, main);
        if (measure.first < measure.end) {
            return measure;
        }
    }
    if (verb != NULL || words_at(&words_factors, tokens, first) != NULL) {
        first++;
    }
    if (main == NULL || main->first > first) {
        measure = measure_from(parts, first);
        measure = verb == NULL ? without_verb(tokens, measure) : measure;
    }
    if (main != NULL && measure.first >= measure.end) {
        measure = measure_behind(parts, main);
    }
    return measure;
}

char *measure_text(struct arena *arena, const struct tokens *tokens, struct token_range measure)
{
    struct buffer text;

    buffer_init(&text, arena);
    for (size_t i = measure.first; i < measure.end; i++) {
        const struct token *token = token_at(tokens, i);
        if (i > measure.first && token->spaced) {
            buffer_putc(&text, ' ');
        }
        buffer_add(&text, tokens->source + token->span.start, token->span.length);
    }
    return buffer_text(&text);
}

struct token_range measure_head(const struct tokens *tokens, struct token_range measure)
{
    size_t first = measure.first;

    /* "number of incidents" is about incidents. */
    while (first + 2 < measure.end && words_at(&words_general, tokens, first) != NULL &&
           token_is(tokens, first + 1, "of")) {
        first += 2;
    }
    size_t end = first;
    while (end < measure.end && grammar_at(tokens, end) != GRAMMAR_PREPOSITION &&
           grammar_at(tokens, end) != GRAMMAR_CONJUNCTION) {
        end++;
    }
    return (struct token_range){first, end};
}
