/*
 * R5: rivalry between colleagues. Rivalry with other companies, or with last year, is none.
 */

#include "smart/seen.h"

/** The rival stands no further from the words that compare than so many tokens. */
#define RIVAL_REACH 5
/** "more deals than": the comparative stands no further before. */
#define DEGREE_REACH 4

#define LIST(items)                               \
    {                                             \
        items, sizeof(items) / sizeof((items)[0]) \
    }

/* Those one works beside. */
static const struct word words_colleagues_items[] = {
    {"anybody", 1},   {"anyone", 1},     {"associates", 1},  {"co-worker", 1}, {"co-workers", 1},
    {"colleague", 1}, {"colleagues", 1}, {"coworker", 1},    {"coworkers", 1}, {"employee", 1},
    {"employees", 1}, {"everybody", 1},  {"everyone", 1},    {"peer", 1},      {"peers", 1},
    {"rep", 1},       {"reps", 1},       {"salespeople", 1}, {"staff", 1},     {"teammate", 1},
    {"teammates", 1}};
static const struct word_list words_colleagues = LIST(words_colleagues_items);

/* Where one stands among them. */
static const struct word words_groups_items[] = {
    {"class", 1},        {"company", 1}, {"crew", 1},        {"department", 1}, {"division", 1},
    {"floor", 1},        {"group", 1},   {"leaderboard", 1}, {"office", 1},     {"organisation", 1},
    {"organization", 1}, {"region", 1},  {"shift", 1},       {"squad", 1},      {"store", 1},
    {"team", 1},         {"unit", 1}};
static const struct word_list words_groups = LIST(words_groups_items);

/* Verbs that set one against another; the value says that nobody but a rival is meant. */
static const struct word words_rivalry_items[] = {
    {"beat", 0},       {"beating", 0},       {"best", 0},     {"outdo", 1},    {"outpace", 0},
    {"outperform", 1}, {"outperforming", 1}, {"outrank", 1},  {"outscore", 1}, {"outsell", 1},
    {"outselling", 1}, {"outshine", 1},      {"overtake", 0}, {"surpass", 0}};
static const struct word_list words_rivalry = LIST(words_rivalry_items);

/* The place above the others; the value says that any noun may stand behind: "most sales". */
static const struct word phrases_places_items[] = {
    {"# 1", 0},    {"ahead", 0},      {"at the head", 0}, {"best", 0},
    {"first", 0},  {"highest", 0},    {"leading", 0},     {"most", 1},
    {"no . 1", 0}, {"number one", 0}, {"strongest", 0},   {"top", 0}};
static const struct word_list phrases_places = LIST(phrases_places_items);

/* Who holds it, or by what; the value says that it is rivalry without more words. */
static const struct word words_holders_items[] = {
    {"closer", 1}, {"earner", 1},    {"figures", 0}, {"numbers", 0},  {"one", 0},
    {"person", 0}, {"performer", 1}, {"place", 0},   {"producer", 1}, {"rank", 0},
    {"rep", 1},    {"results", 0},   {"revenue", 0}, {"sales", 0},    {"salesperson", 1},
    {"score", 0},  {"scorer", 1},    {"seller", 1}};
static const struct word_list words_holders = LIST(words_holders_items);

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

/** outsell, beat my colleagues */
static size_t contest_end(const struct seen *seen, size_t at)
{
    const struct word *verb = words_at(&words_rivalry, &seen->parts->tokens, at);

    if (verb == NULL) {
        return at;
    }
    size_t end = rival_end(seen, at + 1, verb->value == 1);
    bool is_alone = verb->value == 1 && !token_is_word(&seen->parts->tokens, at + 1);
    return end > at + 1 || is_alone ? end : at;
}

/** more than Ana, fewer complaints than my peers */
static size_t comparison_end(const struct seen *seen, size_t at)
{
    const struct tokens *tokens = &seen->parts->tokens;

    if (vague_read(tokens, at).vagueness == 0) {
        return at;
    }
    for (size_t i = at + 1; i < at + DEGREE_REACH; i++) {
        if (token_is(tokens, i, "than")) {
            size_t end = rival_end(seen, i + 1, true);
            return end > i + 1 ? end : at;
        }
        if (!token_is_word(tokens, i)) {
            break;
        }
    }
    return at;
}

/** top of the team, best performer in the office, number one among my peers */
static size_t place_end(const struct seen *seen, size_t at)
{
    static const char *const joins[] = {"of", "in", "on", "among", "amongst"};
    const struct tokens *tokens = &seen->parts->tokens;
    size_t taken;
    const struct word *place = phrases_find(&phrases_places, tokens, at, &taken);

    if (place == NULL) {
        return at;
    }
    const struct word *holder = words_at(&words_holders, tokens, at + taken);
    bool has_noun = holder != NULL || (place->value == 1 && token_is_word(tokens, at + taken));
    size_t join = at + taken + has_noun;
    for (size_t i = 0; i < sizeof(joins) / sizeof(joins[0]); i++) {
        size_t end = token_is(tokens, join, joins[i]) ? rival_end(seen, join + 1, false) : 0;
        if (end > join + 1) {
            return end;
        }
    }
    return holder != NULL && holder->value == 1 ? join : at;
}

static size_t rivalry_end(const struct seen *seen, size_t at)
{
    size_t end = contest_end(seen, at);

    end = end > at ? end : comparison_end(seen, at);
    end = end > at ? end : place_end(seen, at);
    return end > at ? end : at + tokens_match(&seen->parts->tokens, at, "employee of the month");
}

void judge_rivalry(const struct seen *seen)
{
    for (size_t at = 0; at < seen->parts->tokens.count; at++) {
        size_t end = rivalry_end(seen, at);
        if (end > at) {
            struct span words = tokens_span(&seen->parts->tokens, at, end);
            findings_add_words(seen->findings, "R5", words,
                               "compare with a figure of one's own: last quarter, a target, a "
                               "standard",
                               "sets colleagues against each other");
            return;
        }
    }
}
