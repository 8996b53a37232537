/*
 * R5: rivalry between colleagues. Rivalry with other companies, or with last year, is none.
 */

#include "smart/rivalry.h"
#include "smart/seen.h"

/** The rival stands no further from the words that compare than so many tokens. */
#define RIVAL_REACH 5
/** "more deals than": the comparative stands no further before. */
#define DEGREE_REACH 4

/** "Ana": a capital within a sentence that is neither an acronym nor a date. */
static bool is_person(const struct seen *seen, size_t at)
{
    const struct tokens *tokens = &seen->parts->tokens;
    const struct span *span = &token_at(tokens, at)->span;

    if (!token_is_capital(tokens, at) || span->length < 2 || at == 0 ||
        parts_time_at(seen->parts, at) != NULL || words_at(&words_grammar, tokens, at) != NULL) {
        return false;
    }
    char second = tokens->source[span->start + 1];
    return !(second >= 'A' && second <= 'Z') && !(second >= '0' && second <= '9');
}

static bool may_stand_before(const struct tokens *tokens, size_t at)
{
    static const char *const words[] = {"other", "fellow", "rest", "of",
                                        "any",   "sales",  "else", "in"};
    const struct word *grammar = words_at(&words_grammar, tokens, at);

    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        if (token_is(tokens, at, words[i])) {
            return true;
        }
    }
    return grammar != NULL &&
           (grammar->value == GRAMMAR_ARTICLE || grammar->value == GRAMMAR_POSSESSIVE);
}

/** The token behind the rival who is named at a token or shortly behind; at if there is none. */
static size_t rival_end(const struct seen *seen, size_t at, bool takes_persons)
{
    const struct tokens *tokens = &seen->parts->tokens;

    for (size_t i = at; i < at + RIVAL_REACH; i++) {
        bool is_group = i > at && words_at(&words_groups, tokens, i) != NULL;
        if (words_at(&words_colleagues, tokens, i) != NULL || is_group ||
            (takes_persons && is_person(seen, i))) {
            return i + 1;
        }
        if (!may_stand_before(tokens, i)) {
            break;
        }
    }
    return at;
}

/** beat my colleagues; and outsell, whoever it is */
static size_t contest_end(const struct seen *seen, size_t at, bool is_rival)
{
    size_t end = rival_end(seen, at + 1, is_rival);
    bool is_alone = is_rival && !token_is_word(&seen->parts->tokens, at + 1);

    return end > at + 1 || is_alone ? end : at;
}

/** more than Ana, fewer complaints than my peers: where it starts; at than if it is none. */
static size_t comparison_start(const struct seen *seen, size_t than)
{
    const struct tokens *tokens = &seen->parts->tokens;

    for (size_t i = than; i > 0 && than - i < DEGREE_REACH && token_is_word(tokens, i - 1); i--) {
        if (vague_read(tokens, i - 1).vagueness != 0) {
            return i - 1;
        }
    }
    return than;
}

/** of the team, performer in the office, among my peers, behind "top"; at if nothing such is */
static size_t place_end(const struct seen *seen, size_t at, bool takes_noun)
{
    static const char *const joins[] = {"of", "in", "on", "among", "amongst"};
    const struct tokens *tokens = &seen->parts->tokens;
    const struct word *holder = words_at(&words_holders, tokens, at);
    bool has_noun = holder != NULL || (takes_noun && token_is_word(tokens, at));
    size_t join = at + has_noun;

    for (size_t i = 0; i < sizeof(joins) / sizeof(joins[0]); i++) {
        size_t end = token_is(tokens, join, joins[i]) ? rival_end(seen, join + 1, false) : 0;
        if (end > join + 1) {
            return end;
        }
    }
    return holder != NULL && holder->value == 1 ? join : at;
}

/** Behind the words of rivalry that start at a token; at itself if none do. */
static size_t rivalry_end(const struct seen *seen, size_t at)
{
    size_t taken;
    const struct word *phrase = phrases_find(&phrases_rivalry, &seen->parts->tokens, at, &taken);
    size_t behind = at + taken;

    if (phrase == NULL) {
        return at;
    }
    if (phrase->value == RIVALRY_CONTEST || phrase->value == RIVALRY_RIVAL) {
        return contest_end(seen, at, phrase->value == RIVALRY_RIVAL);
    }
    if (phrase->value == RIVALRY_EMPLOYEE) {
        return behind;
    }
    size_t end = place_end(seen, behind, phrase->value == RIVALRY_MOST);
    return end > behind ? end : at;
}

/** Some words of rivalry from a token on; false if there are none. */
static bool find_rivalry(const struct seen *seen, size_t at, size_t *first, size_t *end)
{
    const struct tokens *tokens = &seen->parts->tokens;

    *first = at;
    if (token_is(tokens, at, "than")) {
        *end = rival_end(seen, at + 1, true);
        *first = comparison_start(seen, at);
        return *end > at + 1 && *first < at;
    }
    *end = rivalry_end(seen, at);
    return *end > at;
}

void judge_rivalry(const struct seen *seen)
{
    size_t first;
    size_t end;

    for (size_t at = 0; at < seen->parts->tokens.count; at++) {
        if (find_rivalry(seen, at, &first, &end)) {
            findings_add_words(seen->findings, "R5", tokens_span(&seen->parts->tokens, first, end),
                               "compare with a figure of one's own: last quarter, a target, a "
                               "standard",
                               "sets colleagues against each other");
            return;
        }
    }
}
