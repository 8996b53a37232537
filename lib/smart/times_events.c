/*
 * Deadlines tied to what happens instead of a date: the audit, my 40th birthday, the end of the
 * project, discharge, age 65; and places left to be filled.
 */

#include <string.h>

#include "smart/numbers.h"
#include "smart/times.h"

/** "by [date]": a place left to be filled takes no more tokens than these. */
#define PLACEHOLDER_MAX 12
/** "the next three physics tests": a noun has no more words than these. */
#define NOUN_MAX 3
/** Words between a lead and its event: "before the next big product launch". */
#define EVENT_MAX 6

static bool is_grammar(const struct tokens *tokens, size_t at, enum grammar grammar)
{
    return words_has(&words_grammar, tokens, at, (int)grammar);
}

/** What ends the name of an event: "before the launch of ..." is named by "launch". */
static bool ends_name(const struct tokens *tokens, size_t at)
{
    return !token_is_word(tokens, at) || is_grammar(tokens, at, GRAMMAR_PREPOSITION) ||
           is_grammar(tokens, at, GRAMMAR_CONJUNCTION) || is_grammar(tokens, at, GRAMMAR_PRONOUN);
}

/** Adjectives that single out one event: "by annual review", "by next visit". */
static bool singles_out(const struct tokens *tokens, size_t at)
{
    return words_at(&words_nearness, tokens, at) != NULL ||
           words_at(&words_adverbs_of_time, tokens, at) != NULL ||
           token_is(tokens, at, "mid-year") || token_is(tokens, at, "final");
}

/** Behind "by", an event without an article is means as often: "by review", "by launch". */
static bool may_be_event(const struct tokens *tokens, size_t at, int lead)
{
    const struct word *event = words_at(&words_events, tokens, at);
    bool is_bare = event != NULL && (event->value & EVENT_BARE) != 0;
    bool has_article = is_grammar(tokens, at, GRAMMAR_POSSESSIVE) || token_is(tokens, at, "the") ||
                       token_is(tokens, at, "this");

    if ((lead & (LEAD_ON | LEAD_DURING)) != 0) {
        bool is_long = event != NULL && (event->value & EVENT_LONG) != 0;
        return is_bare || has_article || (is_long && (lead & LEAD_DURING) != 0);
    }
    return (lead & LEAD_BY) == 0 || is_bare || has_article || singles_out(tokens, at);
}

/** A season, "next" or "annual" makes "at the gala" one that is dated. */
static bool is_dated(const struct tokens *tokens, size_t at)
{
    const struct word *event = words_at(&words_events, tokens, at);
    size_t length = strlen(token_at(tokens, at)->text);
    bool is_season =
        event != NULL && (event->value & EVENT_BARE) != 0 && (event->value & EVENT_LONG) != 0;

    struct decimal count;
    const char *rest;
    return singles_out(tokens, at) || is_season ||
           (token_is_word(tokens, at) &&
            number_from_compound(token_at(tokens, at)->text, &count, &rest)) ||
           (token_is_word(tokens, at) && month_from_name(token_at(tokens, at)->text, length) != 0);
}

/** True if an event is of the kind that a lead asks for. */
static bool suits(const struct word *event, int lead, bool has_date)
{
    if ((lead & LEAD_DURING) != 0) {
        return (event->value & EVENT_LONG) != 0;
    }
    /* "at tryouts" is where as much as when. */
    bool is_plural = event->text[strlen(event->text) - 1] == 's';
    return (lead & LEAD_ON) == 0 || has_date || ((event->value & EVENT_BARE) != 0 && !is_plural);
}

/** my birthday, the next release, tryouts; at itself if it is no event that is known */
static size_t known_end(const struct tokens *tokens, size_t at, int lead)
{
    bool has_date = false;
    size_t month = at;
    size_t end = at;

    if (!may_be_event(tokens, at, lead)) {
        return at;
    }
    for (size_t i = at; i < at + EVENT_MAX; i++) {
        const struct word *event = words_at(&words_events, tokens, i);
        if (event != NULL && suits(event, lead, has_date)) {
            /* The last noun counts: "the spring gala". */
            end = i + 1;
        }
        has_date = has_date || is_dated(tokens, i);
        bool is_ordinal = token_at(tokens, i)->kind == TOKEN_NUMBER && token_is_word(tokens, i + 1);
        /* Means, not a deadline: "by running a retrospective". */
        bool is_verb = event == NULL && i == at && words_at(&words_verbs, tokens, i) != NULL;
        if (is_verb || (ends_name(tokens, i) && !is_ordinal)) {
            /* Whatever is in June is then: "at the June open house". */
            bool is_then = (lead & LEAD_ON) != 0 && month > at && i > month + 1;
            return is_then ? i : end;
        }
        bool is_month =
            token_is_word(tokens, i) &&
            month_from_name(token_at(tokens, i)->text, token_at(tokens, i)->length) != 0;
        month = is_month ? i : month;
    }
    return end;
}

/* Those before whom, not before which, something is done. */
static const struct word words_audience_items[] = {
    {"audience", 1}, {"board", 1},   {"boss", 1},       {"camera", 1},    {"class", 1},
    {"client", 1},   {"clients", 1}, {"colleagues", 1}, {"committee", 1}, {"council", 1},
    {"court", 1},    {"crowd", 1},   {"customer", 1},   {"customers", 1}, {"group", 1},
    {"judge", 1},    {"jury", 1},    {"manager", 1},    {"managers", 1},  {"others", 1},
    {"panel", 1},    {"parents", 1}, {"peers", 1},      {"public", 1},    {"teacher", 1},
    {"team", 1}};
static const struct word_list words_audience = WORD_LIST(words_audience_items);

/** "data collection starts": whatever it is that does; at itself if nothing such follows. */
static size_t happening_end(const struct tokens *tokens, size_t at)
{
    static const char *const verbs[] = {"starts", "begins",  "ends",     "opens",  "closes",
                                        "comes",  "arrives", "finishes", "resumes"};

    for (size_t end = at + 1; end < at + EVENT_MAX && !ends_name(tokens, end - 1); end++) {
        for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++) {
            if (token_is(tokens, end, verbs[i])) {
                return end + 1;
            }
        }
    }
    return at;
}

/** Behind "before the", "until our": anything that will happen; at itself if nothing follows. */
static size_t any_end(const struct tokens *tokens, size_t at)
{
    size_t end = at + 1;

    if (!token_is(tokens, at, "the") && !is_grammar(tokens, at, GRAMMAR_POSSESSIVE) &&
        words_at(&words_nearness, tokens, at) == NULL) {
        return words_at(&words_turns, tokens, at) != NULL ? at + 1 : happening_end(tokens, at);
    }
    while (end < at + EVENT_MAX && !ends_name(tokens, end)) {
        end++;
    }
    return end > at + 1 && words_at(&words_audience, tokens, end - 1) == NULL ? end : at;
}

/** "end of the workday", "close of the campaign", "completion of probation" */
static size_t edge_end(const struct tokens *tokens, size_t at, int lead)
{
    static const char *const edges[] = {
        "end of",   "last day of",   "first day of",    "start of", "beginning of",
        "close of", "conclusion of", "completion of",   "time of",  "day of",
        "date of",  "time",          "halfway point of"};
    size_t first =
        at + (size_t)(token_is(tokens, at, "the") || is_grammar(tokens, at, GRAMMAR_POSSESSIVE));

    for (size_t i = 0; i < sizeof(edges) / sizeof(edges[0]); i++) {
        size_t behind = first + tokens_match(tokens, first, edges[i]);
        if (behind == first) {
            continue;
        }
        /* "by the time we open" */
        if (token_is(tokens, first, "time") && !token_is(tokens, first + 1, "of")) {
            bool is_when = token_is(tokens, at, "the") && (lead & (LEAD_BY | LEAD_BEFORE)) != 0;
            return is_when ? behind : at;
        }
        size_t end = behind;
        while (end < behind + EVENT_MAX && !token_starts_clause(tokens, end) &&
               (token_at(tokens, end)->kind == TOKEN_NUMBER || !ends_name(tokens, end))) {
            end++;
        }
        size_t known = known_end(tokens, behind, LEAD_BEFORE);
        bool may_be_any =
            (lead & LEAD_ON) == 0 || first == at || token_is(tokens, first, "completion");
        end = known > behind ? known : may_be_any ? end : behind;
        return end > behind ? end : at;
    }
    return at;
}

/** age 40, the age of 65, I turn 30 */
static size_t age_end(const struct tokens *tokens, size_t at)
{
    static const char *const leads[] = {"the age of", "age",     "i turn",   "i am",     "i'm",
                                        "turning",    "we turn", "he turns", "she turns"};
    struct number number;

    for (size_t i = 0; i < sizeof(leads) / sizeof(leads[0]); i++) {
        size_t taken = tokens_match(tokens, at, leads[i]);
        if (taken > 0 && number_read(tokens, at + taken, &number)) {
            return number.end;
        }
    }
    return at;
}

/** xx/xx/xxxx, dd.mm.yyyy, ____ */
static size_t blank_end(const struct tokens *tokens, size_t at)
{
    static const char letters[] = "dmxy_";
    size_t end = at;

    for (; end < at + PLACEHOLDER_MAX; end++) {
        const struct token *token = token_at(tokens, end);
        bool is_joint = end > at && (token_is(tokens, end, "/") || token_is(tokens, end, ".") ||
                                     token_is(tokens, end, "-"));
        bool is_mark = token_is(tokens, end, "_") || token_is(tokens, end, "?");
        bool is_blank = is_mark || (token->kind == TOKEN_WORD && token->text[0] == token->text[1] &&
                                    token->text[strspn(token->text, letters)] == '\0');
        if ((!is_joint && !is_blank) || (end > at && !token_is_glued(tokens, end))) {
            break;
        }
    }
    return end;
}

size_t placeholder_end(const struct tokens *tokens, size_t at)
{
    static const struct {
        const char *open;
        const char *close;
    } brackets[] = {{"[", "]"}, {"<", ">"}, {"(", ")"}, {"{", "}"}};

    if (token_is(tokens, at, "tbd") || token_is(tokens, at, "tbc") || token_is(tokens, at, "tba")) {
        return at + 1;
    }
    for (size_t b = 0; b < sizeof(brackets) / sizeof(brackets[0]); b++) {
        if (!token_is(tokens, at, brackets[b].open)) {
            continue;
        }
        for (size_t i = at + 1; i < at + PLACEHOLDER_MAX; i++) {
            if (token_is(tokens, i, brackets[b].close)) {
                return i + 1;
            }
        }
    }
    return blank_end(tokens, at);
}

/** "their first day", "the second anniversary" */
static size_t ordinal_event_end(const struct tokens *tokens, size_t at)
{
    bool has_article = token_is(tokens, at, "the") || is_grammar(tokens, at, GRAMMAR_POSSESSIVE);
    bool is_ordinal =
        words_at(&words_days, tokens, at + 1) != NULL || token_is(tokens, at + 1, "last");
    const struct word *stretch = words_at(&words_stretches, tokens, at + 2);
    bool is_event = (stretch != NULL && stretch->value >= STRETCH_DAY) ||
                    token_is(tokens, at + 2, "anniversary");

    return has_article && is_ordinal && is_event ? at + 3 : at;
}

/** "reading week", "launch day", "opening night" */
static size_t day_name_end(const struct tokens *tokens, size_t at)
{
    static const char *const days[] = {"day", "week", "weekend", "night", "eve", "season"};
    bool has_name = token_is_word(tokens, at) && words_at(&words_grammar, tokens, at) == NULL &&
                    words_at(&words_nearness, tokens, at) == NULL;

    for (size_t i = 0; has_name && i < sizeof(days) / sizeof(days[0]); i++) {
        if (token_is(tokens, at + 1, days[i])) {
            return at + 2;
        }
    }
    return at;
}

/** "I retire", "we move house": what someone will do some time */
static size_t turn_end(const struct tokens *tokens, size_t at)
{
    static const char *const verbs[] = {"retire", "move",   "leave",  "graduate", "start",
                                        "finish", "launch", "marry",  "emigrate", "go",
                                        "return", "die",    "resign", "ship",     "open"};
    bool has_subject = is_grammar(tokens, at, GRAMMAR_PRONOUN);

    for (size_t i = 0; has_subject && i < sizeof(verbs) / sizeof(verbs[0]); i++) {
        if (token_is(tokens, at + 1, verbs[i])) {
            return at + 2;
        }
    }
    return at;
}

/** "release 5.2", "phase 2", "sprint 14" */
static size_t numbered_end(const struct tokens *tokens, size_t at)
{
    static const char *const names[] = {"release", "version", "sprint",    "phase",     "stage",
                                        "wave",    "round",   "milestone", "iteration", "increment",
                                        "build",   "gate",    "module",    "session",   "visit"};

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (token_is(tokens, at, names[i])) {
            const char *number = token_at(tokens, at + 1)->text;
            return number[0] >= '0' && number[0] <= '9' ? at + 2 : at;
        }
    }
    return at;
}

size_t occasions_end(const struct tokens *tokens, size_t at)
{
    size_t near_at =
        at + (size_t)(token_is(tokens, at, "the") || is_grammar(tokens, at, GRAMMAR_POSSESSIVE));
    struct number number;
    size_t end = at;

    if (!words_has(&words_nearness, tokens, near_at, NEAR_NEXT) ||
        !number_read(tokens, near_at + 1, &number)) {
        return at;
    }
    for (size_t i = number.end; i < number.end + NOUN_MAX && !ends_name(tokens, i); i++) {
        const struct token *token = token_at(tokens, i);
        if (token->length > 3 && token->text[token->length - 1] == 's') {
            end = i + 1;
        }
    }
    return end;
}

size_t event_end(const struct tokens *tokens, size_t at, int lead)
{
    size_t end = edge_end(tokens, at, lead);

    end = end > at ? end : known_end(tokens, at, lead);
    if (end == at && (lead & (LEAD_BY | LEAD_BEFORE)) != 0) {
        end = ordinal_event_end(tokens, at);
        end = end > at ? end : numbered_end(tokens, at);
        end = end > at ? end : day_name_end(tokens, at);
        end = end > at ? end : turn_end(tokens, at);
    }
    if (end == at && (lead & (LEAD_ON | LEAD_DURING)) == 0) {
        end = age_end(tokens, at);
    }
    /* "before the lease ends" goes on behind the lease. */
    size_t open_end = (lead & LEAD_OPEN) != 0 ? any_end(tokens, at) : at;
    return open_end > end ? open_end : end;
}
