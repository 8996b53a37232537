/*
 * Recurrences: every Friday, weekly, twice a month, 3 times a week; and rates, which are the
 * measure itself: 4/month, to 45 per week.
 */

#include <string.h>

#include "base/date.h"
#include "smart/numbers.h"
#include "smart/times.h"

/** "after each client call" has no more tokens behind "after" than these. */
#define EACH_MAX 4
/** A talk of two, as it is cut into tokens. */
#define ONE_TO_ONE "1 : 1"
/** How far back the "to" or "from" of a rate may stand. */
#define RATE_REACH 7
/** How far back the verb of a measure may stand: "reduce the team's weekly hours". */
#define NAME_REACH 4

/** Behind a stretch, weekday or occasion; at itself if there is none. */
static size_t occasion_end(const struct tokens *tokens, size_t at, const char **per)
{
    const struct word *stretch = words_at(&words_stretches, tokens, at);
    const struct token *token = token_at(tokens, at);

    if (token->kind != TOKEN_WORD) {
        *per = "";
        return at + tokens_match(tokens, at, ONE_TO_ONE);
    }
    if (weekday_from_name(token->text, token->length) != 0) {
        *per = "week";
        size_t part = at + 1;
        return words_at(&words_occasions, tokens, part) != NULL ? part + 1 : part;
    }
    if (stretch != NULL) {
        *per = stretch->value == STRETCH_OTHER ? token->text
                                               : stretch_name((enum stretch)stretch->value);
        return at + 1;
    }
    *per = "";
    return words_at(&words_occasions, tokens, at) != NULL ? at + 1 : at;
}

bool is_weekday(const char *text)
{
    size_t length = strlen(text);
    bool is_plural = length > 6 && text[length - 1] == 's';

    return weekday_from_name(text, is_plural ? length - 1 : length) != 0;
}

/** "and Thursday", ", Wednesday" behind a weekday */
static size_t more_weekdays(const struct tokens *tokens, size_t at)
{
    for (int i = 0; i < 6; i++) {
        size_t name = at + (size_t)token_is(tokens, at, ",");
        name += (size_t)token_is(tokens, name, "and");
        const struct token *token = token_at(tokens, name);
        if (name == at || token->kind != TOKEN_WORD || !is_weekday(token->text)) {
            return at;
        }
        at = name + 1;
    }
    return at;
}

/** every Friday, each sprint, every two weeks, every other day */
static bool read_every(const struct tokens *tokens, size_t at, struct time_phrase *out)
{
    const char *per = "";
    struct number number;

    if (!token_is(tokens, at, "every") && !token_is(tokens, at, "each")) {
        return false;
    }
    size_t name = at + 1;
    if (token_is(tokens, name, "other") || token_is(tokens, name, "single") ||
        token_is(tokens, name, "second") || words_at(&words_day_kinds, tokens, name) != NULL) {
        name++;
    } else if (tokens_match(tokens, name, ONE_TO_ONE) == 0 && number_read(tokens, name, &number)) {
        name = number.end;
    }
    size_t end = occasion_end(tokens, name, &per);
    if (end == name) {
        return false;
    }
    time_found(out, TIME_RECURRENCE, PERIOD_NONE, more_weekdays(tokens, end));
    out->per = per;
    return true;
}

/** "every client call", whatever that is */
static bool read_each(const struct tokens *tokens, size_t at, struct time_phrase *out)
{
    size_t end = at + 1;

    if (!token_is(tokens, at, "every") && !token_is(tokens, at, "each")) {
        return false;
    }
    while (end < at + EACH_MAX && token_is_word(tokens, end) &&
           words_at(&words_grammar, tokens, end) == NULL) {
        end++;
    }
    return end > at + 1 && time_found(out, TIME_RECURRENCE, PERIOD_NONE, end);
}

/** "at the end of each month", "on every Friday", "by every Monday" */
static bool read_led(const struct tokens *tokens, size_t at, struct time_phrase *out)
{
    static const char *const leads[] = {"at the end of",
                                        "at the start of",
                                        "at the beginning of",
                                        "by the end of",
                                        "on",
                                        "in",
                                        "by",
                                        "before",
                                        "after",
                                        "during",
                                        "at"};

    for (size_t i = 0; i < sizeof(leads) / sizeof(leads[0]); i++) {
        size_t taken = tokens_match(tokens, at, leads[i]);
        if (taken > 0 && read_every(tokens, at + taken, out)) {
            return true;
        }
        /* Whatever something is done after or before again and again, recurs. */
        bool is_order = token_is(tokens, at, "after") || token_is(tokens, at, "before") ||
                        token_is(tokens, at, "during");
        if (taken > 0 && is_order && read_each(tokens, at + taken, out)) {
            return true;
        }
    }
    return false;
}

/** "to" or "from" in front of a number, or a bound: "to 45", "to less than 5", "< 10". */
static bool is_marker(const struct tokens *tokens, size_t at)
{
    struct number number;
    size_t taken;
    bool is_to =
        token_is(tokens, at, "to") || token_is(tokens, at, "from") || token_is(tokens, at, "->");

    if (!is_to) {
        return token_is(tokens, at, "<") || token_is(tokens, at, "under") ||
               token_is(tokens, at, "below");
    }
    return token_is_currency_sign(tokens, at + 1) || number_read(tokens, at + 1, &number) ||
           phrases_find(&phrases_before, tokens, at + 1, &taken) != NULL;
}

/** True if a change to or from stands shortly before, so that what is per week is measured. */
static bool is_measured(const struct tokens *tokens, size_t at)
{
    for (size_t i = at; i > 0 && at - i < RATE_REACH; i--) {
        if (is_marker(tokens, i - 1)) {
            return true;
        }
        if (token_starts_clause(tokens, i - 1) || token_is(tokens, i - 1, ",")) {
            return false;
        }
    }
    return false;
}

/** True if a count stands right before or with one noun between: "20 calls a week". */
static bool follows_count(const struct tokens *tokens, size_t at)
{
    for (size_t i = at; i > 0 && at - i < 4; i--) {
        const struct token *token = token_at(tokens, i - 1);
        int value;
        if (token->kind == TOKEN_NUMBER || token_is(tokens, i - 1, "once") ||
            token_is(tokens, i - 1, "twice") ||
            (token->kind == TOKEN_WORD && number_from_word(token->text, &value))) {
            return true;
        }
        if (token_is(tokens, i - 1, ",") || token_is(tokens, i - 1, "in")) {
            return false;
        }
    }
    return false;
}

/** per month, a week, /week, per 30 days */
static bool read_per(const struct tokens *tokens, size_t at, struct time_phrase *out)
{
    bool is_article = token_is(tokens, at, "a") || token_is(tokens, at, "an");
    bool is_slash = token_is(tokens, at, "/");
    const char *per = "";
    struct number number;

    if (!is_article && !is_slash && !token_is(tokens, at, "per")) {
        return false;
    }
    size_t name = at + 1;
    bool is_counted = token_is(tokens, at, "per") && number_read(tokens, name, &number);
    name = is_counted ? number.end : name;
    const struct word *stretch = words_at(&words_stretches, tokens, name);
    size_t end = occasion_end(tokens, name, &per);
    if (end == name ||
        ((is_article || is_slash) && (stretch == NULL || !follows_count(tokens, at)))) {
        return false;
    }
    bool is_rate = is_counted || (is_slash && is_measured(tokens, at)) || is_measured(tokens, at) ||
                   (stretch != NULL && stretch->value < STRETCH_DAY);
    time_found(out, is_rate ? TIME_RATE : TIME_RECURRENCE, PERIOD_NONE, end);
    out->per = per;
    return true;
}

/** once, twice, 3 times, 5x, three days before "a week" */
static size_t times_end(const struct tokens *tokens, size_t at)
{
    static const char *const counted[] = {"times",    "time",     "x",      "day",     "days",
                                          "evenings", "mornings", "nights", "sessions"};
    struct number number;

    if (token_is(tokens, at, "once") || token_is(tokens, at, "twice") ||
        token_is(tokens, at, "thrice")) {
        return at + 1;
    }
    if (!number_read(tokens, at, &number)) {
        return at;
    }
    for (size_t i = 0; i < sizeof(counted) / sizeof(counted[0]); i++) {
        if (token_is(tokens, number.end, counted[i])) {
            return number.end + 1;
        }
    }
    return at;
}

static bool read_times(const struct tokens *tokens, size_t at, struct time_phrase *out)
{
    size_t behind = times_end(tokens, at);
    const char *per = "";

    if (behind == at) {
        return false;
    }
    if (read_every(tokens, behind, out)) {
        return true;
    }
    const struct word *adverb = words_at(&words_adverbs_of_time, tokens, behind);
    bool is_per = token_is(tokens, behind, "a") || token_is(tokens, behind, "an") ||
                  token_is(tokens, behind, "per") || token_is(tokens, behind, "/");
    size_t end = is_per ? occasion_end(tokens, behind + 1, &per) : behind + (adverb != NULL);
    if (end == behind || (is_per && end == behind + 1)) {
        return false;
    }
    if (adverb != NULL) {
        per = stretch_name((enum stretch)adverb->value);
    }
    time_found(out, is_measured(tokens, at) ? TIME_RATE : TIME_RECURRENCE, PERIOD_NONE, end);
    out->per = per;
    return true;
}

/** True if the adverb is part of a measure's name: "increase daily sales". */
static bool names_measure(const struct tokens *tokens, size_t at)
{
    bool has_noun = token_is_word(tokens, at + 1) &&
                    words_at(&words_grammar, tokens, at + 1) == NULL &&
                    !token_starts_clause(tokens, at + 1);

    if (!has_noun) {
        return false;
    }
    for (size_t i = at; i > 0 && at - i < NAME_REACH; i--) {
        const struct word *verb = words_at(&words_verbs, tokens, i - 1);
        if (verb != NULL) {
            /* Meetings are held, too: "hold a weekly review". */
            return verb->value != VERB_ACT && strcmp(verb->text, "hold") != 0;
        }
        if (token_is(tokens, i - 1, "of") || token_starts_clause(tokens, i)) {
            return true;
        }
    }
    return at == 0;
}

/** weekly, quarterly */
static bool read_adverb(const struct tokens *tokens, size_t at, struct time_phrase *out)
{
    const struct word *adverb = words_at(&words_adverbs_of_time, tokens, at);

    if (adverb == NULL || !token_is_lone(tokens, at) || names_measure(tokens, at)) {
        return false;
    }
    /* "from weekly to daily" */
    bool is_way = token_is(tokens, at - 1, "from") ||
                  (token_is(tokens, at - 1, "to") && token_is(tokens, at - 3, "from"));
    time_found(out, is_way || is_measured(tokens, at) ? TIME_RATE : TIME_RECURRENCE, PERIOD_NONE,
               at + 1);
    out->per = stretch_name((enum stretch)adverb->value);
    return true;
}

/** weekdays, weeknights, evenings: parts of days and weeks that recur where they are plural */
static bool is_day_part(const struct tokens *tokens, size_t at)
{
    static const char *const parts[] = {"weekdays",   "weekends", "weeknights", "workdays",
                                        "evenings",   "mornings", "afternoons", "nights",
                                        "lunchtimes", "bedtimes", "mealtimes",  "paydays"};

    for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
        if (token_is(tokens, at, parts[i])) {
            return true;
        }
    }
    bool is_kind = words_at(&words_day_kinds, tokens, at - 1) != NULL;
    return is_kind && (token_is(tokens, at, "days") || token_is(tokens, at, "nights"));
}

/** on Wednesdays, weekdays, in the evenings, on school nights */
static bool read_days(const struct tokens *tokens, size_t at, struct time_phrase *out)
{
    bool is_led = token_is(tokens, at, "on") || token_is(tokens, at, "in") ||
                  token_is(tokens, at, "at") || token_is(tokens, at, "during");
    size_t name = at + is_led;

    name += (size_t)(is_led && token_is(tokens, name, "the"));
    name += (size_t)(is_led && words_at(&words_day_kinds, tokens, name) != NULL);
    const struct token *token = token_at(tokens, name);
    size_t length = token->kind == TOKEN_WORD ? strlen(token->text) : 0;
    bool is_plural = length >= 7 && token->text[length - 1] == 's' && is_weekday(token->text);
    bool is_part = is_day_part(tokens, name) && (is_led || strncmp(token->text, "week", 4) == 0);
    if (!is_plural && !is_part) {
        return false;
    }
    time_found(out, TIME_RECURRENCE, PERIOD_NONE, more_weekdays(tokens, name + 1));
    out->per = "week";
    return true;
}

/** Monday to Friday, Monday through Thursday */
static bool read_week(const struct tokens *tokens, size_t at, struct time_phrase *out)
{
    static const char *const joins[] = {"to", "through", "-", "till", "thru"};
    const struct token *from = token_at(tokens, at);
    const struct token *to = token_at(tokens, at + 2);

    if (from->kind != TOKEN_WORD || to->kind != TOKEN_WORD || !is_weekday(from->text) ||
        !is_weekday(to->text)) {
        return false;
    }
    for (size_t i = 0; i < sizeof(joins) / sizeof(joins[0]); i++) {
        if (token_is(tokens, at + 1, joins[i])) {
            time_found(out, TIME_RECURRENCE, PERIOD_NONE, at + 3);
            out->per = "week";
            return true;
        }
    }
    return false;
}

bool recurrence_read(const struct tokens *tokens, size_t at, struct time_phrase *out)
{
    return read_every(tokens, at, out) || read_led(tokens, at, out) ||
           read_times(tokens, at, out) || read_per(tokens, at, out) ||
           read_adverb(tokens, at, out) || read_week(tokens, at, out) || read_days(tokens, at, out);
}
