/*
 * Deadlines: by, before, until a date, an event or an hour; and when something begins.
 */

#include "smart/dates.h"
#include "smart/times.h"

/** "by [date]": a place left to be filled takes no more tokens than these. */
#define PLACEHOLDER_MAX 12
/** Words between a lead and its event: "before the next big product launch". */
#define EVENT_MAX 5

static struct period due_on(day_t day)
{
    return period_of_day(day);
}

/** "before June" ends with May; before the end of June is by it. */
static struct period before(const struct date_phrase *date)
{
    if (date->period.last == DAY_NONE || (date->is_edge && !date->is_day)) {
        return date->period;
    }
    return due_on(date->period.first - 1);
}

/** [date], <date>, TBD: a deadline without its date */
static size_t placeholder_end(const struct tokens *tokens, size_t at)
{
    if (token_is(tokens, at, "tbd") || token_is(tokens, at, "tbc")) {
        return at + 1;
    }
    bool is_square = token_is(tokens, at, "[");
    if (!is_square && !token_is(tokens, at, "<")) {
        return at;
    }
    for (size_t i = at + 1; i < at + PLACEHOLDER_MAX; i++) {
        if (token_is(tokens, i, is_square ? "]" : ">")) {
            return i + 1;
        }
    }
    return at;
}

/** Behind "by", an event without an article is means as often: "by review", "by launch". */
static bool may_be_event(const struct tokens *tokens, size_t at, int lead)
{
    const struct word *event = words_at(&words_events, tokens, at);

    return (lead & LEAD_BY) == 0 || (event != NULL && event->value == EVENT_BARE) ||
           words_has(&words_grammar, tokens, at, GRAMMAR_POSSESSIVE) ||
           token_is(tokens, at, "the") || words_at(&words_nearness, tokens, at) != NULL;
}

/** my birthday, the next release, tryouts; at itself if it is no event */
static size_t event_end(const struct tokens *tokens, size_t at, int lead)
{
    if (!may_be_event(tokens, at, lead)) {
        return at;
    }
    for (size_t i = at; i < at + EVENT_MAX && token_is_word(tokens, i); i++) {
        const struct word *grammar = words_at(&words_grammar, tokens, i);
        if (words_at(&words_events, tokens, i) != NULL) {
            return i + 1;
        }
        /* Means, not a deadline: "by running a retrospective". */
        if (words_at(&words_verbs, tokens, i) != NULL ||
            (grammar != NULL &&
             (grammar->value == GRAMMAR_PREPOSITION || grammar->value == GRAMMAR_CONJUNCTION))) {
            return at;
        }
    }
    return at;
}

/** "end of the workday", "end of your shift", "start of the season" */
static size_t edge_of_event_end(const struct tokens *tokens, size_t at)
{
    static const char *const edges[] = {"the end of", "end of", "the start of", "start of",
                                        "the beginning of"};

    for (size_t i = 0; i < sizeof(edges) / sizeof(edges[0]); i++) {
        size_t taken = tokens_match(tokens, at, edges[i]);
        if (taken > 0) {
            size_t end = event_end(tokens, at + taken, LEAD_BEFORE);
            return end > at + taken ? end : at;
        }
    }
    return at;
}

/** What follows by, before or until. */
static bool read_due(const struct tokens *tokens, size_t at, int lead,
                     const struct calendar *calendar, struct time_phrase *out)
{
    struct date_phrase date;
    size_t end;

    if (date_read(tokens, at, calendar, &date)) {
        bool is_before = (lead & LEAD_BEFORE) != 0;
        return time_found(out, TIME_DEADLINE, is_before ? before(&date) : due_on(date.period.last),
                          date.end);
    }
    if (clock_read(tokens, at, &end)) {
        size_t on = end + (size_t)token_is(tokens, end, "on");
        if (date_read(tokens, on, calendar, &date) && date.is_day) {
            return time_found(out, TIME_DEADLINE, due_on(date.period.last), date.end);
        }
        return time_found(out, TIME_DEADLINE, PERIOD_NONE, end);
    }
    end = placeholder_end(tokens, at);
    end = end > at ? end : edge_of_event_end(tokens, at);
    end = end > at ? end : event_end(tokens, at, lead);
    return end > at && time_found(out, TIME_DEADLINE, PERIOD_NONE, end);
}

/** "from 1 March to 30 June", "between May and July": a window that ends with the second. */
static bool read_between(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                         struct time_phrase *out)
{
    static const char *const joins[] = {"to", "until", "through", "and", "-", "till"};
    struct date_phrase first;
    struct date_phrase last;

    if (!date_read(tokens, at, calendar, &first)) {
        return false;
    }
    for (size_t i = 0; i < sizeof(joins) / sizeof(joins[0]); i++) {
        if (token_is(tokens, first.end, joins[i]) &&
            date_read(tokens, first.end + 1, calendar, &last)) {
            struct period period = {first.period.first, last.period.last};
            return time_found(out, TIME_WINDOW, period, last.end);
        }
    }
    return time_found(out, TIME_START, first.period, first.end);
}

/** A date with nothing before it: "2026-03-30", "(Q3)", "Q3: ..."; names need such company. */
static bool read_bare(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                      struct time_phrase *out)
{
    struct date_phrase date;
    bool may_start = token_at(tokens, at)->kind == TOKEN_NUMBER ||
                     words_at(&words_period_ends, tokens, at) != NULL ||
                     token_is_capital(tokens, at);

    if (!may_start || !date_read_name(tokens, at, calendar, &date) || year_at(tokens, at) != 0) {
        return false;
    }
    bool is_alone = token_is(tokens, at - 1, "(") && token_is(tokens, date.end, ")");
    bool is_heading =
        at == 0 && (token_is(tokens, date.end, ":") || token_is(tokens, date.end, ","));
    if (date.end == at + 1 && !date.is_edge && !is_alone && !is_heading) {
        return false;
    }
    return time_found(out, date.is_day ? TIME_DEADLINE : TIME_WINDOW, date.period, date.end);
}

bool deadline_read(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                   struct time_phrase *out)
{
    struct date_phrase date;
    size_t taken;
    const struct word *lead = phrases_find(&phrases_leads, tokens, at, &taken);

    if (lead == NULL) {
        return read_bare(tokens, at, calendar, out);
    }
    size_t behind = at + taken;
    if (!token_is_lone(tokens, at)) {
        return false;
    }
    if ((lead->value & (LEAD_BY | LEAD_BEFORE)) != 0) {
        return read_due(tokens, behind, lead->value, calendar, out);
    }
    if ((lead->value & LEAD_BETWEEN) != 0) {
        return read_between(tokens, behind, calendar, out);
    }
    if ((lead->value & LEAD_START) != 0) {
        return date_read(tokens, behind, calendar, &date) &&
               time_found(out, TIME_START, date.period, date.end);
    }
    if ((lead->value & LEAD_ON) == 0 || !date_read(tokens, behind, calendar, &date)) {
        return false;
    }
    return (date.is_day || date.is_edge) &&
           time_found(out, TIME_DEADLINE, due_on(date.period.last), date.end);
}
