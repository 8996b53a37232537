/*
 * M1: does the statement say how much, or name something of which one can see whether it is done?
 */

#include <string.h>

#include "smart/seen.h"

/* Levels that are reached or not, without a number. */
static const struct word phrases_levels_items[] = {
    {"above grade level", 1},  {"at grade level", 1}, {"break even", 1},      {"break-even", 1},
    {"first place", 1},        {"free from", 1},      {"free of", 1},         {"full marks", 1},
    {"gold medal", 1},         {"intact", 1},         {"on grade level", 1},  {"or above", 1},
    {"or better", 1},          {"or higher", 1},      {"own body weight", 1}, {"own bodyweight", 1},
    {"perfect attendance", 1}, {"perfect score", 1},  {"straight a's", 1},    {"straight as", 1},
    {"top decile", 1},         {"top half", 1},       {"top quarter", 1},     {"top quartile", 1}};
static const struct word_list phrases_levels = WORD_LIST(phrases_levels_items);

/** A year says when, whatever else the number may be. */
static bool is_year(const struct amount *amount)
{
    return amount->form == AMOUNT_COUNT && amount->unit[0] == '\0' && amount->value.scale == 0 &&
           amount->value.units >= 1990 && amount->value.units <= 2099 &&
           amount->bound == BOUND_NONE;
}

/** A plain number behind a name belongs to it: Windows 11, Algebra 2; but not behind NPS. */
static bool is_behind_name(const struct tokens *tokens, const struct amount *amount)
{
    size_t name = amount->number_first - 1;
    const struct span *span = &token_at(tokens, name)->span;

    if (amount->role != AMOUNT_PLAIN || amount->form != AMOUNT_COUNT ||
        amount->bound != BOUND_NONE || amount->unit[0] != '\0' || amount->first == 0 ||
        !token_is_capital(tokens, name) || token_starts_clause(tokens, name)) {
        return false;
    }
    char last = tokens->source[span->start + span->length - 1];
    return !(last >= 'A' && last <= 'Z');
}

/** "the top 10", "level 3" where one is to get there */
static bool is_rank(const struct tokens *tokens, const struct clause *main,
                    const struct amount *amount)
{
    static const char *const ranks[] = {"top", "level", "grade", "band", "stage", "number"};
    bool may_rank = main->deed == DEED_LIGHT || main->deed == DEED_FINISH ||
                    main->deed == DEED_ACTIVITY || main->deed == DEED_STATE;

    for (size_t i = 0; may_rank && i < sizeof(ranks) / sizeof(ranks[0]); i++) {
        if (token_is(tokens, amount->number_first - 1, ranks[i])) {
            return !token_is(tokens, amount->number_first - 1, "number") || amount->value.units > 1;
        }
    }
    return false;
}

/** "a 4:1 ratio", "available 24/7"; a one-to-one is a meeting. */
static bool is_proportion(const struct tokens *tokens, const struct amount *amount)
{
    size_t join = amount->number_first + 1;

    return (token_is(tokens, join, ":") && amount->value.units != 1) || token_is(tokens, join, "/");
}

/** The number of the statement in a list: "1. Ship it", "Goal 2: ...". */
static bool is_item_number(const struct tokens *tokens, const struct amount *amount)
{
    size_t behind = amount->number_end;
    bool is_first =
        amount->number_first == 0 ||
        (amount->number_first == 1 && (token_is(tokens, 0, "#") || token_is(tokens, 0, "(")));

    return is_first && (token_is(tokens, behind, ".") || token_is(tokens, behind, ")") ||
                        token_is(tokens, behind, ":") || token_is(tokens, behind, "-"));
}

static bool counts(const struct seen *seen, const struct amount *amount)
{
    const struct tokens *tokens = &seen->parts->tokens;
    bool is_aim = seen->main->deed == DEED_AIM || seen->main->deed == DEED_VAGUE;

    if (amount->role == AMOUNT_NAME) {
        return is_rank(tokens, seen->main, amount) || is_proportion(tokens, amount);
    }
    /* "improve 7-day retention": the length belongs to the name. */
    if (amount->role == AMOUNT_LENGTH && is_aim) {
        size_t hyphen = amount->number_first + 1;
        return !token_is(tokens, hyphen, "-") &&
               strchr(token_at(tokens, amount->number_first)->text, '-') == NULL;
    }
    return amount->form != AMOUNT_ALL && amount->role != AMOUNT_BESIDE &&
           !is_item_number(tokens, amount) && !is_year(amount) && !is_behind_name(tokens, amount);
}

/** A mark: "an A in maths", "a B or higher", "grade C" */
static bool is_mark(const struct tokens *tokens, size_t at)
{
    const struct token *token = token_at(tokens, at);
    bool is_letter = token->kind == TOKEN_WORD && token->span.length == 1 &&
                     token->text[0] >= 'a' && token->text[0] <= 'e' && token_is_capital(tokens, at);

    /* "from D to B" */
    bool is_way = token_is(tokens, at - 1, "from") ||
                  (token_is(tokens, at - 1, "to") && token_is(tokens, at - 3, "from"));

    return is_letter && at > 0 &&
           (is_way || token_is(tokens, at - 1, "a") || token_is(tokens, at - 1, "an") ||
            token_is(tokens, at - 1, "grade") || token_is(tokens, at + 1, "+") ||
            token_is(tokens, at - 1, "grades"));
}

/** debt-free, error-free */
static bool is_free(const struct tokens *tokens, size_t at)
{
    const char *word = token_at(tokens, at)->text;
    size_t length = strlen(word);

    if (length > 5 && strcmp(word + length - 5, "-free") == 0) {
        return strcmp(word, "stress-free") != 0 && strcmp(word, "hassle-free") != 0;
    }
    return (token_is(tokens, at, "debt") || token_is(tokens, at, "smoke")) &&
           token_is(tokens, at + 1, "free");
}

static bool is_level(const struct tokens *tokens, size_t at)
{
    size_t taken;

    return token_is_word(tokens, at) && (is_mark(tokens, at) || is_free(tokens, at) ||
                                         phrases_find(&phrases_levels, tokens, at, &taken) != NULL);
}

/** "from weekly to daily": a rate without a number */
static bool names_rate(const struct parts *parts, size_t first, size_t end)
{
    for (size_t i = 0; i < parts->times.count && parts->times.items[i].first < end; i++) {
        if (parts->times.items[i].first >= first && parts->times.items[i].kind == TIME_RATE) {
            return true;
        }
    }
    return false;
}

/** "12345": a number of nothing, not even of a word. */
static bool is_bare(const struct tokens *tokens)
{
    for (size_t i = 0; i < tokens->count; i++) {
        if (token_is_word(tokens, i) && words_at(&words_numbers, tokens, i) == NULL) {
            return false;
        }
    }
    return true;
}

bool seen_measure(const struct seen *seen, size_t first, size_t end)
{
    const struct amounts *amounts = &seen->parts->amounts;

    if (is_bare(&seen->parts->tokens)) {
        return false;
    }

    for (size_t i = 0; i < amounts->count && amounts->items[i].number_first < end; i++) {
        if (amounts->items[i].number_first >= first && counts(seen, &amounts->items[i])) {
            return true;
        }
    }
    for (size_t i = first; i < end; i++) {
        if (is_level(&seen->parts->tokens, i)) {
            return true;
        }
    }
    return names_rate(seen->parts, first, end);
}

static const struct mend mends[] = {
    {DEED_AIM, "say from where to where: ", " from ... to ..."},
    {DEED_VAGUE, "say from where to where: ", " from ... to ..."},
    {DEED_ACTIVITY, "say how much or how often: ", " ... times a week"},
    {DEED_LIGHT, "say how many, or which one, so that all see when it is done: ", ""},
    {DEED_FINISH, "say how many, or which one, so that all see when it is done: ", ""},
    {DEED_STOP, "say down to what number, or from which day on not at all: ", ""},
    {DEED_NONE, "name a count, a share, a rating or a rhythm that would show: ", ""},
};

void judge_measurable(const struct seen *seen)
{
    if (seen->known->measured || seen->is_measured || seen->is_done_or_not) {
        return;
    }
    findings_add_words(seen->findings, "M1", seen->phrase, seen_mend(seen, mends),
                       "says neither how much nor what will be there when it is done");
}
