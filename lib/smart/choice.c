/*
 * Choosing among amounts and times: the first goal of the statement, its ends before its means.
 */

#include "smart/choice.h"

#include <string.h>

#include "model/model.h"

/** A window of no more days than these is a service level where another time is named. */
#define SHORT_WINDOW 10

/** Behind what a gerund stands for means: "by holding". */
static bool is_means(const struct tokens *tokens, size_t at)
{
    const struct token *next = token_at(tokens, at + 1);
    size_t length = next->kind == TOKEN_WORD ? strlen(next->text) : 0;
    bool is_gerund = length > 4 && strcmp(next->text + length - 3, "ing") == 0;

    return (token_is(tokens, at, "by") || token_is(tokens, at, "through") ||
            token_is(tokens, at, "via")) &&
           is_gerund;
}

/** The token at which the first goal with an amount ends. */
static size_t goal_end(const struct parts *parts)
{
    size_t next = 0;
    bool has_amount = false;

    for (size_t at = 0; at < parts->tokens.count; at++) {
        while (next < parts->amounts.count && parts->amounts.items[next].number_first <= at) {
            enum amount_role role = parts->amounts.items[next].role;
            bool is_all = parts->amounts.items[next].form == AMOUNT_ALL;
            has_amount = has_amount || (role != AMOUNT_NAME && role != AMOUNT_LENGTH &&
                                        role != AMOUNT_BESIDE && !is_all);
            next++;
        }
        bool is_end = goal_starts(&parts->tokens, at) || is_means(&parts->tokens, at);
        if (at > 0 && is_end && has_amount) {
            return at;
        }
    }
    return parts->tokens.count;
}

/** The token at which the means start, if they stand behind the goal. */
static size_t means_start(const struct parts *parts)
{
    for (size_t at = 1; at < parts->tokens.count; at++) {
        if (is_means(&parts->tokens, at)) {
            return at;
        }
    }
    return parts->tokens.count;
}

/** The first amount of a role before a token. */
static const struct amount *first_of(const struct amounts *amounts, enum amount_role role,
                                     size_t end)
{
    for (size_t i = 0; i < amounts->count && amounts->items[i].number_first < end; i++) {
        const struct amount *amount = &amounts->items[i];
        if (amount->role == role && amount->form != AMOUNT_ALL) {
            return amount;
        }
    }
    return NULL;
}

/** True if the amount is what a verb like "keep" holds: "keep it under 2%", "hold 95%". */
static bool is_kept(const struct parts *parts, const struct amount *amount)
{
    const struct tokens *tokens = &parts->tokens;
    const struct word *verb = amount_verb(tokens, amount->first);

    if (verb == NULL || verb->value != VERB_KEEP) {
        return false;
    }
    /* Meetings are held, too. */
    bool is_bounded = amount->bound != BOUND_NONE || decimal_known(amount->high) ||
                      token_is(tokens, amount->first - 1, "at");
    bool needs_bound = strncmp(verb->text, "hold", 4) == 0 || strcmp(verb->text, "retain") == 0;
    return is_bounded || !needs_bound;
}

static bool falls(const struct parts *parts, const struct amount *change)
{
    const struct tokens *tokens = &parts->tokens;
    const struct word *noun = words_at(&words_changes, tokens, change->number_end);

    if (noun == NULL) {
        noun = words_at(&words_comparatives, tokens, change->number_end);
    }
    const struct word *verb = noun != NULL ? noun : amount_verb(tokens, change->number_first);
    return verb != NULL && verb->value == VERB_FALL;
}

/** "from 1:30 to 1:10": times of the day, or minutes and seconds, which no KPI counts. */
static bool is_of_clocks(const struct parts *parts)
{
    const struct time_phrase *times = parts->times.items;

    for (size_t i = 0; i + 1 < parts->times.count; i++) {
        if (times[i].kind == TIME_CLOCK && times[i + 1].kind == TIME_CLOCK &&
            token_is(&parts->tokens, times[i].first - 1, "from") &&
            token_is(&parts->tokens, times[i].end, "to") &&
            times[i].end + 1 == times[i + 1].first) {
            return true;
        }
    }
    return false;
}

struct choice choice_make(const struct parts *parts)
{
    const struct amounts *amounts = &parts->amounts;
    struct choice choice = {NULL, NULL, NULL, NULL, false};
    size_t means = means_start(parts);
    size_t end = goal_end(parts);

    if (is_of_clocks(parts)) {
        return choice; /* any other number is not what goes there */
    }
    end = end < means ? end : means;
    const struct amount *plain = first_of(amounts, AMOUNT_PLAIN, end);
    choice.target = first_of(amounts, AMOUNT_TO, end);
    choice.change = choice.target == NULL ? first_of(amounts, AMOUNT_BY, end) : NULL;
    const struct amount *candidate = choice.target != NULL ? choice.target : plain;
    bool has_way = first_of(amounts, AMOUNT_FROM, end) != NULL && choice.target != NULL;
    if (!has_way && choice.change == NULL && candidate != NULL && is_kept(parts, candidate)) {
        return (struct choice){.keep = candidate};
    }
    if (choice.change != NULL) {
        choice.falls = falls(parts, choice.change);
    } else if (choice.target == NULL) {
        choice.target = plain;
    }
    choice.baseline = first_of(amounts, AMOUNT_FROM, end);
    return choice;
}

const struct amount *choice_main(const struct choice *choice)
{
    const struct amount *main = choice->keep != NULL ? choice->keep : choice->target;

    main = main != NULL ? main : choice->change;
    if (choice->baseline != NULL && (main == NULL || choice->baseline < main)) {
        return choice->baseline;
    }
    return main;
}

static bool is_short(const struct time_phrase *time)
{
    return time->kind == TIME_WINDOW && time->period.last != DAY_NONE &&
           time->period.last - time->period.first <= SHORT_WINDOW;
}

const struct time_phrase *choice_due(const struct parts *parts)
{
    const struct time_phrase *found = NULL;

    for (size_t i = 0; i < parts->times.count; i++) {
        const struct time_phrase *time = &parts->times.items[i];
        bool is_due = (time->kind == TIME_DEADLINE || time->kind == TIME_WINDOW) &&
                      time->period.last != DAY_NONE;
        if (is_due && (found == NULL || (is_short(found) && time->kind == TIME_DEADLINE))) {
            found = time;
        }
    }
    return found;
}

const struct time_phrase *choice_no_due(const struct parts *parts)
{
    for (size_t i = 0; i < parts->times.count; i++) {
        const struct time_phrase *time = &parts->times.items[i];
        if (time->kind == TIME_DEADLINE || time->kind == TIME_WINDOW || time->kind == TIME_VAGUE) {
            return time;
        }
    }
    return NULL;
}
