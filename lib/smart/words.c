/*
 * The words of ordinary English: numbers and grammar; and how lists are searched.
 */

#include "smart/words.h"

#include <string.h>

/** The most words of a phrase. */
#define PHRASE_MAX 6

#define LIST(items)                               \
    {                                             \
        items, sizeof(items) / sizeof((items)[0]) \
    }

static const struct word words_numbers_items[] = {
    {"couple", 2},    {"eight", 8},      {"eighteen", 18}, {"eighty", 80}, {"eleven", 11},
    {"fifteen", 15},  {"fifty", 50},     {"five", 5},      {"forty", 40},  {"four", 4},
    {"fourteen", 14}, {"nine", 9},       {"nineteen", 19}, {"ninety", 90}, {"one", 1},
    {"seven", 7},     {"seventeen", 17}, {"seventy", 70},  {"six", 6},     {"sixteen", 16},
    {"sixty", 60},    {"ten", 10},       {"thirteen", 13}, {"thirty", 30}, {"three", 3},
    {"twelve", 12},   {"twenty", 20},    {"two", 2},       {"zero", 0}};
const struct word_list words_numbers = LIST(words_numbers_items);

static const struct word words_scales_items[] = {
    {"b", 1000000000},     {"billion", 1000000000}, {"bn", 1000000000}, {"crore", 10000000},
    {"crores", 10000000},  {"dozen", 12},           {"hundred", 100},   {"k", 1000},
    {"lakh", 100000},      {"lakhs", 100000},       {"m", 1000000},     {"million", 1000000},
    {"millions", 1000000}, {"mio", 1000000},        {"mn", 1000000},    {"thousand", 1000}};
const struct word_list words_scales = LIST(words_scales_items);

static const struct word words_fractions_items[] = {{"fifth", 5},   {"fifths", 5},   {"half", 2},
                                                    {"quarter", 4}, {"quarters", 4}, {"tenth", 10},
                                                    {"tenths", 10}, {"third", 3},    {"thirds", 3}};
const struct word_list words_fractions = LIST(words_fractions_items);

static const struct word words_factors_items[] = {
    {"double", 4},     {"doubles", 4},   {"doubling", 4},  {"halve", 1},
    {"halves", 1},     {"halving", 1},   {"quadruple", 8}, {"tenfold", 20},
    {"three-fold", 6}, {"threefold", 6}, {"treble", 6},    {"triple", 6},
    {"tripling", 6},   {"twice", 4},     {"two-fold", 4},  {"twofold", 4}};
const struct word_list words_factors = LIST(words_factors_items);

static const struct word words_grammar_items[] = {{"a", GRAMMAR_ARTICLE},
                                                  {"about", GRAMMAR_PREPOSITION},
                                                  {"above", GRAMMAR_PREPOSITION},
                                                  {"according", GRAMMAR_PREPOSITION},
                                                  {"across", GRAMMAR_PREPOSITION},
                                                  {"actively", GRAMMAR_ADVERB},
                                                  {"after", GRAMMAR_PREPOSITION},
                                                  {"again", GRAMMAR_ADVERB},
                                                  {"against", GRAMMAR_PREPOSITION},
                                                  {"aim", GRAMMAR_INTENT},
                                                  {"aiming", GRAMMAR_INTENT},
                                                  {"aims", GRAMMAR_INTENT},
                                                  {"all", GRAMMAR_ARTICLE},
                                                  {"along", GRAMMAR_PREPOSITION},
                                                  {"already", GRAMMAR_ADVERB},
                                                  {"also", GRAMMAR_ADVERB},
                                                  {"although", GRAMMAR_CONJUNCTION},
                                                  {"always", GRAMMAR_ADVERB},
                                                  {"am", GRAMMAR_AUXILIARY},
                                                  {"among", GRAMMAR_PREPOSITION},
                                                  {"amongst", GRAMMAR_PREPOSITION},
                                                  {"an", GRAMMAR_ARTICLE},
                                                  {"and", GRAMMAR_CONJUNCTION},
                                                  {"any", GRAMMAR_ARTICLE},
                                                  {"are", GRAMMAR_AUXILIARY},
                                                  {"around", GRAMMAR_PREPOSITION},
                                                  {"as", GRAMMAR_PREPOSITION},
                                                  {"at", GRAMMAR_PREPOSITION},
                                                  {"be", GRAMMAR_AUXILIARY},
                                                  {"because", GRAMMAR_CONJUNCTION},
                                                  {"been", GRAMMAR_AUXILIARY},
                                                  {"before", GRAMMAR_PREPOSITION},
                                                  {"beginning", GRAMMAR_PREPOSITION},
                                                  {"behind", GRAMMAR_PREPOSITION},
                                                  {"being", GRAMMAR_AUXILIARY},
                                                  {"below", GRAMMAR_PREPOSITION},
                                                  {"beneath", GRAMMAR_PREPOSITION},
                                                  {"beside", GRAMMAR_PREPOSITION},
                                                  {"between", GRAMMAR_PREPOSITION},
                                                  {"beyond", GRAMMAR_PREPOSITION},
                                                  {"both", GRAMMAR_ARTICLE},
                                                  {"but", GRAMMAR_CONJUNCTION},
                                                  {"by", GRAMMAR_PREPOSITION},
                                                  {"can", GRAMMAR_AUXILIARY},
                                                  {"can't", GRAMMAR_AUXILIARY},
                                                  {"commit", GRAMMAR_INTENT},
                                                  {"commits", GRAMMAR_INTENT},
                                                  {"concerning", GRAMMAR_PREPOSITION},
                                                  {"consistently", GRAMMAR_ADVERB},
                                                  {"could", GRAMMAR_AUXILIARY},
                                                  {"currently", GRAMMAR_ADVERB},
                                                  {"did", GRAMMAR_AUXILIARY},
                                                  {"do", GRAMMAR_AUXILIARY},
                                                  {"does", GRAMMAR_AUXILIARY},
                                                  {"don't", GRAMMAR_AUXILIARY},
                                                  {"down", GRAMMAR_PREPOSITION},
                                                  {"during", GRAMMAR_PREPOSITION},
                                                  {"each", GRAMMAR_ARTICLE},
                                                  {"even", GRAMMAR_ADVERB},
                                                  {"every", GRAMMAR_ARTICLE},
                                                  {"everyone", GRAMMAR_PRONOUN},
                                                  {"except", GRAMMAR_PREPOSITION},
                                                  {"excluding", GRAMMAR_PREPOSITION},
                                                  {"following", GRAMMAR_PREPOSITION},
                                                  {"for", GRAMMAR_PREPOSITION},
                                                  {"from", GRAMMAR_PREPOSITION},
                                                  {"fully", GRAMMAR_ADVERB},
                                                  {"further", GRAMMAR_ADVERB},
                                                  {"goal", GRAMMAR_INTENT},
                                                  {"goals", GRAMMAR_INTENT},
                                                  {"going", GRAMMAR_INTENT},
                                                  {"gradually", GRAMMAR_ADVERB},
                                                  {"had", GRAMMAR_AUXILIARY},
                                                  {"has", GRAMMAR_AUXILIARY},
                                                  {"have", GRAMMAR_AUXILIARY},
                                                  {"having", GRAMMAR_AUXILIARY},
                                                  {"he", GRAMMAR_PRONOUN},
                                                  {"her", GRAMMAR_POSSESSIVE},
                                                  {"here", GRAMMAR_PRONOUN},
                                                  {"his", GRAMMAR_POSSESSIVE},
                                                  {"hope", GRAMMAR_INTENT},
                                                  {"hopes", GRAMMAR_INTENT},
                                                  {"i", GRAMMAR_PRONOUN},
                                                  {"i'd", GRAMMAR_PRONOUN},
                                                  {"i'll", GRAMMAR_PRONOUN},
                                                  {"i'm", GRAMMAR_PRONOUN},
                                                  {"if", GRAMMAR_CONJUNCTION},
                                                  {"in", GRAMMAR_PREPOSITION},
                                                  {"including", GRAMMAR_PREPOSITION},
                                                  {"inside", GRAMMAR_PREPOSITION},
                                                  {"intend", GRAMMAR_INTENT},
                                                  {"intends", GRAMMAR_INTENT},
                                                  {"into", GRAMMAR_PREPOSITION},
                                                  {"is", GRAMMAR_AUXILIARY},
                                                  {"it", GRAMMAR_PRONOUN},
                                                  {"its", GRAMMAR_POSSESSIVE},
                                                  {"just", GRAMMAR_ADVERB},
                                                  {"like", GRAMMAR_PREPOSITION},
                                                  {"may", GRAMMAR_AUXILIARY},
                                                  {"me", GRAMMAR_PRONOUN},
                                                  {"might", GRAMMAR_AUXILIARY},
                                                  {"must", GRAMMAR_AUXILIARY},
                                                  {"my", GRAMMAR_POSSESSIVE},
                                                  {"near", GRAMMAR_PREPOSITION},
                                                  {"need", GRAMMAR_INTENT},
                                                  {"needs", GRAMMAR_INTENT},
                                                  {"never", GRAMMAR_ADVERB},
                                                  {"nor", GRAMMAR_CONJUNCTION},
                                                  {"not", GRAMMAR_AUXILIARY},
                                                  {"now", GRAMMAR_ADVERB},
                                                  {"objective", GRAMMAR_INTENT},
                                                  {"of", GRAMMAR_PREPOSITION},
                                                  {"off", GRAMMAR_PREPOSITION},
                                                  {"okr", GRAMMAR_INTENT},
                                                  {"on", GRAMMAR_PREPOSITION},
                                                  {"only", GRAMMAR_ADVERB},
                                                  {"onto", GRAMMAR_PREPOSITION},
                                                  {"or", GRAMMAR_CONJUNCTION},
                                                  {"our", GRAMMAR_POSSESSIVE},
                                                  {"out", GRAMMAR_PREPOSITION},
                                                  {"outside", GRAMMAR_PREPOSITION},
                                                  {"over", GRAMMAR_PREPOSITION},
                                                  {"own", GRAMMAR_POSSESSIVE},
                                                  {"past", GRAMMAR_PREPOSITION},
                                                  {"per", GRAMMAR_PREPOSITION},
                                                  {"plan", GRAMMAR_INTENT},
                                                  {"plans", GRAMMAR_INTENT},
                                                  {"please", GRAMMAR_ADVERB},
                                                  {"plus", GRAMMAR_CONJUNCTION},
                                                  {"regarding", GRAMMAR_PREPOSITION},
                                                  {"resolve", GRAMMAR_INTENT},
                                                  {"shall", GRAMMAR_AUXILIARY},
                                                  {"she", GRAMMAR_PRONOUN},
                                                  {"should", GRAMMAR_AUXILIARY},
                                                  {"significantly", GRAMMAR_ADVERB},
                                                  {"since", GRAMMAR_PREPOSITION},
                                                  {"so", GRAMMAR_CONJUNCTION},
                                                  {"some", GRAMMAR_ARTICLE},
                                                  {"someone", GRAMMAR_PRONOUN},
                                                  {"starting", GRAMMAR_PREPOSITION},
                                                  {"steadily", GRAMMAR_ADVERB},
                                                  {"still", GRAMMAR_ADVERB},
                                                  {"successfully", GRAMMAR_ADVERB},
                                                  {"target", GRAMMAR_INTENT},
                                                  {"team", GRAMMAR_INTENT},
                                                  {"than", GRAMMAR_PREPOSITION},
                                                  {"that", GRAMMAR_ARTICLE},
                                                  {"the", GRAMMAR_ARTICLE},
                                                  {"their", GRAMMAR_POSSESSIVE},
                                                  {"them", GRAMMAR_PRONOUN},
                                                  {"then", GRAMMAR_CONJUNCTION},
                                                  {"there", GRAMMAR_PRONOUN},
                                                  {"these", GRAMMAR_ARTICLE},
                                                  {"they", GRAMMAR_PRONOUN},
                                                  {"they'll", GRAMMAR_PRONOUN},
                                                  {"this", GRAMMAR_ARTICLE},
                                                  {"those", GRAMMAR_ARTICLE},
                                                  {"though", GRAMMAR_CONJUNCTION},
                                                  {"through", GRAMMAR_PREPOSITION},
                                                  {"throughout", GRAMMAR_PREPOSITION},
                                                  {"till", GRAMMAR_PREPOSITION},
                                                  {"to", GRAMMAR_PREPOSITION},
                                                  {"today", GRAMMAR_ADVERB},
                                                  {"together", GRAMMAR_ADVERB},
                                                  {"toward", GRAMMAR_PREPOSITION},
                                                  {"towards", GRAMMAR_PREPOSITION},
                                                  {"tries", GRAMMAR_INTENT},
                                                  {"try", GRAMMAR_INTENT},
                                                  {"under", GRAMMAR_PREPOSITION},
                                                  {"unless", GRAMMAR_CONJUNCTION},
                                                  {"until", GRAMMAR_PREPOSITION},
                                                  {"up", GRAMMAR_PREPOSITION},
                                                  {"upon", GRAMMAR_PREPOSITION},
                                                  {"us", GRAMMAR_PRONOUN},
                                                  {"using", GRAMMAR_PREPOSITION},
                                                  {"versus", GRAMMAR_PREPOSITION},
                                                  {"via", GRAMMAR_PREPOSITION},
                                                  {"vs", GRAMMAR_PREPOSITION},
                                                  {"want", GRAMMAR_INTENT},
                                                  {"wants", GRAMMAR_INTENT},
                                                  {"was", GRAMMAR_AUXILIARY},
                                                  {"we", GRAMMAR_PRONOUN},
                                                  {"we'd", GRAMMAR_PRONOUN},
                                                  {"we'll", GRAMMAR_PRONOUN},
                                                  {"we're", GRAMMAR_PRONOUN},
                                                  {"were", GRAMMAR_AUXILIARY},
                                                  {"what", GRAMMAR_PRONOUN},
                                                  {"when", GRAMMAR_CONJUNCTION},
                                                  {"whenever", GRAMMAR_CONJUNCTION},
                                                  {"where", GRAMMAR_CONJUNCTION},
                                                  {"whereas", GRAMMAR_CONJUNCTION},
                                                  {"which", GRAMMAR_PRONOUN},
                                                  {"while", GRAMMAR_CONJUNCTION},
                                                  {"who", GRAMMAR_PRONOUN},
                                                  {"whom", GRAMMAR_PRONOUN},
                                                  {"whose", GRAMMAR_POSSESSIVE},
                                                  {"will", GRAMMAR_AUXILIARY},
                                                  {"wish", GRAMMAR_INTENT},
                                                  {"with", GRAMMAR_PREPOSITION},
                                                  {"within", GRAMMAR_PREPOSITION},
                                                  {"without", GRAMMAR_PREPOSITION},
                                                  {"won't", GRAMMAR_AUXILIARY},
                                                  {"would", GRAMMAR_AUXILIARY},
                                                  {"yet", GRAMMAR_CONJUNCTION},
                                                  {"you", GRAMMAR_PRONOUN},
                                                  {"you'll", GRAMMAR_PRONOUN},
                                                  {"your", GRAMMAR_POSSESSIVE}};
const struct word_list words_grammar = LIST(words_grammar_items);

static const struct word words_numbered_items[] = {
    {"article", 1},  {"band", 1},    {"building", 1}, {"category", 1},  {"chapter", 1},
    {"class", 1},    {"fortune", 1}, {"gate", 1},     {"goal", 1},      {"grade", 1},
    {"iso", 1},      {"item", 1},    {"kpi", 1},      {"level", 1},     {"model", 1},
    {"module", 1},   {"no", 1},      {"number", 1},   {"objective", 1}, {"okr", 1},
    {"option", 1},   {"page", 1},    {"part", 1},     {"phase", 1},     {"priority", 1},
    {"python", 1},   {"room", 1},    {"section", 1},  {"series", 1},    {"sev", 1},
    {"severity", 1}, {"stage", 1},   {"step", 1},     {"tier", 1},      {"top", 1},
    {"type", 1},     {"unit", 1},    {"version", 1},  {"wave", 1},      {"windows", 1},
    {"zone", 1}};
const struct word_list words_numbered = LIST(words_numbered_items);

static const struct word words_general_items[] = {
    {"amount", 1},  {"approximately", 1}, {"average", 1}, {"certain", 1}, {"count", 1},
    {"current", 1}, {"general", 1},       {"least", 1},   {"level", 1},   {"many", 1},
    {"mean", 1},    {"median", 1},        {"more", 1},    {"most", 1},    {"new", 1},
    {"no", 1},      {"number", 1},        {"our", 1},     {"overall", 1}, {"own", 1},
    {"percent", 1}, {"percentage", 1},    {"rate", 1},    {"several", 1}, {"share", 1},
    {"total", 1},   {"various", 1},       {"zero", 1}};
const struct word_list words_general = LIST(words_general_items);

/** The order of two words. Two letters decide most of the time, without a call. */
static int order_of(const char *a, const char *b)
{
    for (int i = 0; i < 2; i++, a++, b++) {
        if (*a != *b || *a == '\0') {
            return (unsigned char)*a - (unsigned char)*b;
        }
    }
    return strcmp(a, b);
}

const struct word *words_find(const struct word_list *list, const char *text)
{
    size_t low = 0;
    size_t high = list->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = order_of(text, list->items[middle].text);
        if (order == 0) {
            return &list->items[middle];
        }
        if (order < 0) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return NULL;
}

const struct word *words_at(const struct word_list *list, const struct tokens *tokens, size_t index)
{
    return token_is_word(tokens, index) ? words_find(list, token_at(tokens, index)->text) : NULL;
}

bool words_has(const struct word_list *list, const struct tokens *tokens, size_t index, int value)
{
    const struct word *word = words_at(list, tokens, index);

    return word != NULL && word->value == value;
}

/** The first phrase of a list whose first word is not before a word; its index. */
static size_t first_phrase(const struct word_list *list, const char *word)
{
    size_t low = 0;
    size_t high = list->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (order_of(list->items[middle].text, word) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/** True if a phrase starts with a word: "on" in "on time", not in "once". */
static bool starts_with_word(const char *phrase, const char *word)
{
    while (*word != '\0' && *word == *phrase) {
        word++;
        phrase++;
    }
    return *word == '\0' && (*phrase == ' ' || *phrase == '\0');
}

/** The longest phrase at a token, of so many words or fewer. */
static const struct word *longest(const struct word_list *list, const struct tokens *tokens,
                                  size_t at, size_t most, size_t *taken)
{
    const struct token *token = token_at(tokens, at);
    const struct word *found = NULL;

    *taken = 0;
    if (token->kind == TOKEN_END || token->kind == TOKEN_NUMBER) {
        return NULL;
    }
    /* A space sorts before all letters: what starts with the very word stands together. */
    for (size_t i = first_phrase(list, token->text);
         i < list->count && starts_with_word(list->items[i].text, token->text); i++) {
        size_t matched = tokens_match(tokens, at, list->items[i].text);
        if (matched > *taken && matched <= most) {
            *taken = matched;
            found = &list->items[i];
        }
    }
    return found;
}

const struct word *phrases_find(const struct word_list *list, const struct tokens *tokens,
                                size_t at, size_t *taken)
{
    return longest(list, tokens, at, PHRASE_MAX, taken);
}

const struct word *phrases_find_before(const struct word_list *list, const struct tokens *tokens,
                                       size_t end, size_t *taken)
{
    for (size_t count = PHRASE_MAX; count > 0; count--) {
        if (count > end) {
            continue;
        }
        const struct word *found = longest(list, tokens, end - count, count, taken);
        if (*taken == count) {
            return found;
        }
    }
    *taken = 0;
    return NULL;
}
