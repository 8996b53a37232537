/*
 * Deadlines: by, before, until a date, an event or an hour; and when something begins.
 */

#include "smart/dates.h"
#include "smart/numbers.h"
#include "smart/times.h"

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
    /* "year-end bonuses" */
    if (date.end == at + 1 && words_at(&words_period_ends, tokens, at) != NULL &&
        token_is_word(tokens, date.end) && words_at(&words_grammar, tokens, date.end) == NULL) {
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

/** on Friday, on day 90, at 6 months, at discharge, at the next meeting */
static bool read_on(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                    struct time_phrase *out)
{
    struct date_phrase date;
    struct number number;

    if (date_read(tokens, at, calendar, &date) && (date.is_day || date.is_edge)) {
        return time_found(out, TIME_DEADLINE, due_on(date.period.last), date.end);
    }
    if (token_is(tokens, at - 1, "at") && number_read(tokens, at, &number)) {
        const struct word *stretch = words_at(&words_stretches, tokens, number.end);
        if (stretch == NULL || stretch->value < STRETCH_DAY || stretch->value == STRETCH_OTHER) {
            return false;
        }
        day_t day = day_after(calendar->start, (enum stretch)stretch->value, number.value);
        return time_found(out, TIME_DEADLINE, due_on(day), number.end + 1);
    }
    size_t end = event_end(tokens, at, LEAD_ON);
    end = end > at ? end : occasions_end(tokens, at);
    return end > at && time_found(out, TIME_DEADLINE, PERIOD_NONE, end);
}

/** today, tomorrow, this afternoon; but "today: 40" is a baseline */
static bool read_soon(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                      struct time_phrase *out)
{
    static const char *const parts[] = {"morning", "afternoon", "evening", "night"};
    bool is_day = token_is(tokens, at, "today") || token_is(tokens, at, "tonight") ||
                  token_is(tokens, at, "tomorrow");
    size_t taken;

    if (is_day) {
        bool is_now = phrases_find(&phrases_markers, tokens, at, &taken) != NULL &&
                      (taken > 1 || token_at(tokens, at + 1)->kind == TOKEN_NUMBER);
        bool is_compared = token_is(tokens, at - 1, "than") || token_is(tokens, at - 1, "from") ||
                           token_is(tokens, at - 1, "of") || token_is(tokens, at + 1, "'s");
        day_t day = calendar->now + (token_is(tokens, at, "tomorrow") ? 1 : 0);
        return !is_now && !is_compared &&
               time_found(out, TIME_DEADLINE, period_of_day(day), at + 1);
    }
    for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
        if (token_is(tokens, at, "this") && token_is(tokens, at + 1, parts[i])) {
            return time_found(out, TIME_DEADLINE, period_of_day(calendar->now), at + 2);
        }
    }
    return false;
}

bool deadline_read(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                   struct time_phrase *out)
{
    struct date_phrase date;
    size_t taken;
    const struct word *lead = phrases_find(&phrases_leads, tokens, at, &taken);

    size_t occasions = token_is(tokens, at, "of") ? occasions_end(tokens, at + 1) : at;
    if (occasions > at + 1) {
        return time_found(out, TIME_DEADLINE, PERIOD_NONE, occasions);
    }
    if (lead == NULL) {
        return read_soon(tokens, at, calendar, out) || read_bare(tokens, at, calendar, out);
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
    return (lead->value & LEAD_ON) != 0 && read_on(tokens, behind, calendar, out);
}
