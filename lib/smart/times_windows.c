/*
 * Windows: within so many weeks, over the next quarter, this year; and the durations that look
 * like them but are what is measured: within two hours, in under an hour, for 30 minutes.
 */

#include "model/model.h"
#include "smart/dates.h"
#include "smart/numbers.h"
#include "smart/times.h"

/** Words between a lead and its number. */
#define FILLERS_MAX 6
/** A service level takes no more days than these. */
#define SERVICE_DAYS     5
#define SERVICE_WORKDAYS 15

/** What stands between a lead and the stretch: "in the next about six". */
struct stretch_phrase {
    struct decimal count;
    enum stretch stretch;
    /** The token behind the stretch. */
    size_t end;
    /** A number or "a" stands before it. */
    bool is_counted;
    /** "next", "coming"; "last", "past"; "under", "less than" */
    bool is_next;
    bool is_past;
    bool is_bounded;
    /** Business or working days. */
    bool is_workdays;
    /** A fiscal year starts when it likes; "a few" weeks end when they like. */
    bool is_open;
};

/** Skip what may stand before the number. */
static size_t read_fillers(const struct tokens *tokens, size_t at, struct stretch_phrase *phrase)
{
    static const char *const plain[] = {
        "the",  "about", "approximately", "around", "roughly",   "another",   "only",
        "just", "my",    "our",           "of",     "at",        "each",      "his",
        "her",  "their", "your",          "rest",   "remainder", "remaining", "whole",
        "new"};

    for (int i = 0; i < FILLERS_MAX; i++) {
        const struct word *near = words_at(&words_nearness, tokens, at);
        size_t taken;
        const struct word *bound = phrases_find(&phrases_before, tokens, at, &taken);
        if (near != NULL || token_is(tokens, at, "first")) {
            phrase->is_next = phrase->is_next || near == NULL || near->value == NEAR_NEXT;
            phrase->is_past = phrase->is_past || (near != NULL && near->value == NEAR_LAST);
            at++;
        } else if (bound != NULL && bound->value != BOUND_NONE) {
            phrase->is_bounded = true;
            at += taken;
        } else {
            bool is_plain = false;
            for (size_t k = 0; k < sizeof(plain) / sizeof(plain[0]); k++) {
                is_plain = is_plain || token_is(tokens, at, plain[k]);
            }
            if (!is_plain) {
                break;
            }
            at++;
        }
    }
    return at;
}

/** "a year's time", "two months' time" */
static bool read_genitive(const struct tokens *tokens, size_t at, struct stretch_phrase *phrase)
{
    static const struct {
        const char *text;
        enum stretch stretch;
    } genitives[] = {{"day's", STRETCH_DAY},
                     {"week's", STRETCH_WEEK},
                     {"month's", STRETCH_MONTH},
                     {"year's", STRETCH_YEAR}};

    for (size_t i = 0; i < sizeof(genitives) / sizeof(genitives[0]); i++) {
        if (token_is(tokens, at, genitives[i].text) && token_is(tokens, at + 1, "time")) {
            phrase->stretch = genitives[i].stretch;
            phrase->end = at + 2;
            return true;
        }
    }
    return false;
}

/** The stretch behind the number, with its adjectives: "30 consecutive days", "90-day". */
static bool read_unit(const struct tokens *tokens, size_t at, struct stretch_phrase *phrase)
{
    at += (size_t)(token_is(tokens, at, "-") && token_is_glued(tokens, at));
    while (words_at(&words_day_kinds, tokens, at) != NULL) {
        phrase->is_open = phrase->is_open || token_is(tokens, at, "fiscal") ||
                          token_is(tokens, at, "financial") || token_is(tokens, at, "school");
        phrase->is_workdays = phrase->is_workdays || token_is(tokens, at, "business") ||
                              token_is(tokens, at, "working");
        at++;
    }
    const struct word *stretch = words_at(&words_stretches, tokens, at);
    if (stretch == NULL) {
        return read_genitive(tokens, at, phrase);
    }
    phrase->stretch = (enum stretch)stretch->value;
    phrase->end = at + 1;
    return true;
}

/** "few", "couple of": so many, or more. */
static bool read_few(const struct tokens *tokens, size_t at, struct stretch_phrase *phrase)
{
    if (token_is(tokens, at, "few") || token_is(tokens, at, "several")) {
        phrase->is_open = true;
        return read_unit(tokens, at + 1, phrase);
    }
    phrase->count = (struct decimal){2, 0};
    return token_is(tokens, at, "couple") &&
           read_unit(tokens, at + 1 + (size_t)token_is(tokens, at + 1, "of"), phrase);
}

/** "six-month", "half-year" as one word */
static bool read_compound(const struct tokens *tokens, size_t at, struct stretch_phrase *phrase)
{
    const char *rest;

    if (!token_is_word(tokens, at) ||
        !number_from_compound(token_at(tokens, at)->text, &phrase->count, &rest)) {
        return false;
    }
    const struct word *stretch = words_find(&words_stretches, rest);
    if (stretch == NULL) {
        return false;
    }
    phrase->stretch = (enum stretch)stretch->value;
    phrase->end = at + 1;
    phrase->is_counted = true;
    return true;
}

/** "12 to 18 months", "6-8 weeks": over by the latter. */
static void read_upper(const struct tokens *tokens, struct number *number)
{
    struct number upper;
    bool is_join = token_is(tokens, number->end, "to") || token_is(tokens, number->end, "or") ||
                   token_is(tokens, number->end, "-");

    if (is_join && number_read(tokens, number->end + 1, &upper)) {
        *number = upper;
    }
}

static bool read_stretch(const struct tokens *tokens, size_t at, struct stretch_phrase *phrase)
{
    struct number number;

    size_t first = at;

    *phrase = (struct stretch_phrase){.count = {1, 0}};
    at = read_fillers(tokens, at, phrase);
    bool has_article = token_is(tokens, at, "a") || token_is(tokens, at, "an");
    /* "over a 12-week period" */
    size_t behind = at + has_article;
    if (read_compound(tokens, behind, phrase)) {
        return true;
    }
    if (read_few(tokens, behind, phrase)) {
        phrase->is_counted = true;
        return true;
    }
    phrase->count = (struct decimal){1, 0};
    if (number_read(tokens, at, &number) || number_read(tokens, behind, &number)) {
        read_upper(tokens, &number);
        phrase->count = number.value;
        phrase->is_counted = true;
        return !decimal_known(number.of) && read_unit(tokens, number.end, phrase);
    }
    phrase->is_counted = has_article;
    /* "month over month" is no window. */
    return behind > first && read_unit(tokens, behind, phrase);
}

/** Hours that are no service level: within two hours of surgery; in care, within 24 hours. */
static bool is_short_window(const struct tokens *tokens, size_t at,
                            const struct stretch_phrase *phrase)
{
    bool is_relative =
        token_is(tokens, phrase->end, "of") || token_is(tokens, phrase->end, "after");
    bool is_hours = phrase->stretch == STRETCH_HOUR;

    return phrase->is_counted && !phrase->is_bounded &&
           (is_hours || phrase->stretch == STRETCH_MINUTE) && !follows_service(tokens, at) &&
           (token_is(tokens, at - 1, "within") || token_is(tokens, at - 1, "in")) &&
           (is_relative || (is_hours && is_care(tokens, at)));
}

static bool is_service(const struct tokens *tokens, size_t at, const struct stretch_phrase *phrase)
{
    int64_t count = phrase->count.scale == 0 ? phrase->count.units : 0;

    if (phrase->stretch < STRETCH_DAY || (phrase->is_bounded && phrase->is_counted)) {
        return true;
    }
    if (phrase->stretch != STRETCH_DAY || !phrase->is_counted) {
        return false;
    }
    if (phrase->is_workdays && count <= SERVICE_WORKDAYS) {
        return true;
    }
    return count <= SERVICE_DAYS && follows_service(tokens, at);
}

/** "within 60 days of their start date": a window, but not from the goal's start. */
static size_t relative_end(const struct tokens *tokens, size_t at, bool *from_start)
{
    static const char *const starts[] = {"of start",   "of the start",  "of today",
                                         "from now",   "from today",    "of kick-off",
                                         "of kickoff", "from the start"};

    *from_start = true;
    for (size_t i = 0; i < sizeof(starts) / sizeof(starts[0]); i++) {
        size_t taken = tokens_match(tokens, at, starts[i]);
        if (taken > 0) {
            return at + taken;
        }
    }
    *from_start = !token_is(tokens, at, "of") && !token_is(tokens, at, "after") &&
                  !token_is(tokens, at, "before");
    return at;
}

static struct period window_of(const struct stretch_phrase *phrase, bool from_start,
                               const struct calendar *calendar)
{
    struct decimal one = {1, 0};
    day_t last;

    if (!from_start || phrase->is_open) {
        return PERIOD_NONE;
    }
    if (!phrase->is_counted && !phrase->is_next) {
        return period_around(phrase->stretch, calendar->now);
    }
    if (phrase->is_next && decimal_compare(phrase->count, one) == 0) {
        last = day_after_next(calendar->start, phrase->stretch);
    } else {
        last = day_after(calendar->start, phrase->stretch, phrase->count);
    }
    return last == DAY_NONE ? PERIOD_NONE : (struct period){calendar->start, last};
}

/** "spring"; "fall" falls where nothing else does: "in the fall", "next fall". */
static bool is_season(const struct tokens *tokens, size_t at)
{
    static const char *const seasons[] = {"spring", "summer", "autumn", "winter"};
    size_t name = at + (size_t)token_is(tokens, at, "the");
    bool is_near = name > at || words_at(&words_nearness, tokens, at - 1) != NULL;

    for (size_t i = 0; i < sizeof(seasons) / sizeof(seasons[0]); i++) {
        if (token_is(tokens, at, seasons[i])) {
            return true;
        }
    }
    return is_near && token_is(tokens, name, "fall") && !token_is(tokens, name + 1, "in") &&
           !token_is(tokens, name + 1, "of");
}

/** What follows within, in, over, for. */
static bool read_within(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                        int lead, struct time_phrase *out)
{
    struct stretch_phrase phrase;
    struct date_phrase date;
    bool from_start;

    if (date_read(tokens, at, calendar, &date) && !words_at(&words_nearness, tokens, at + 1)) {
        return time_found(out, TIME_WINDOW, date.period, date.end);
    }
    if (token_is(tokens, at - 1, "in") && is_season(tokens, at)) {
        return time_found(out, TIME_WINDOW, PERIOD_NONE, at + 1);
    }
    if (!read_stretch(tokens, at, &phrase)) {
        size_t end = (lead & LEAD_DURING) != 0 ? event_end(tokens, at, LEAD_DURING) : at;
        end = end > at ? end : occasions_end(tokens, at);
        return end > at && time_found(out, TIME_WINDOW, PERIOD_NONE, end);
    }
    if (is_short_window(tokens, at, &phrase)) {
        return time_found(out, TIME_WINDOW, PERIOD_NONE, phrase.end);
    }
    if (phrase.is_past) {
        return time_found(out, TIME_PAST, PERIOD_NONE, phrase.end);
    }
    if (is_service(tokens, at, &phrase)) {
        return time_found(out, TIME_DURATION, PERIOD_NONE, phrase.end);
    }
    size_t end = relative_end(tokens, phrase.end, &from_start);
    return time_found(out, TIME_WINDOW, window_of(&phrase, from_start, calendar), end);
}

/** "all summer", "the whole month", "the entire season" */
static bool read_whole(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                       struct time_phrase *out)
{
    size_t word = at + (size_t)token_is(tokens, at, "the");
    bool is_whole = token_is(tokens, word, "all") || token_is(tokens, word, "whole") ||
                    token_is(tokens, word, "entire") || token_is(tokens, word, "full");
    const struct word *stretch = words_at(&words_stretches, tokens, word + 1);

    if (!is_whole || stretch == NULL || stretch->value < STRETCH_WEEK ||
        (word == at && !token_is(tokens, at, "all"))) {
        return false;
    }
    struct period period = period_around((enum stretch)stretch->value, calendar->now);
    return time_found(out, TIME_WINDOW, period, word + 2);
}

/** Without a lead: this quarter, next month; the last two sprints */
static bool read_near(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                      struct time_phrase *out)
{
    size_t near_at = at + (size_t)token_is(tokens, at, "the");
    const struct word *near = words_at(&words_nearness, tokens, near_at);
    struct stretch_phrase phrase;
    struct date_phrase date;

    if (near == NULL || !token_is_lone(tokens, at)) {
        return read_whole(tokens, at, calendar, out);
    }
    if (near->value != NEAR_LAST && is_season(tokens, near_at + 1)) {
        return time_found(out, TIME_WINDOW, PERIOD_NONE, near_at + 2);
    }
    if (date_read(tokens, at, calendar, &date)) {
        return time_found(out, TIME_WINDOW, date.period, date.end);
    }
    if (!read_stretch(tokens, at, &phrase) || phrase.stretch < STRETCH_DAY) {
        return false;
    }
    /* "the next day" is when each is done. */
    bool is_each = phrase.stretch == STRETCH_DAY && !phrase.is_counted && !phrase.is_past;
    enum time_kind kind = phrase.is_past ? TIME_PAST : is_each ? TIME_DURATION : TIME_WINDOW;
    struct period period = phrase.is_past ? PERIOD_NONE : window_of(&phrase, true, calendar);
    return time_found(out, kind, period, phrase.end);
}

/** three months in a row, two quarters running */
static bool read_row(const struct tokens *tokens, size_t at, struct time_phrase *out)
{
    struct stretch_phrase phrase;

    if (!read_stretch(tokens, at, &phrase) || !phrase.is_counted || phrase.stretch < STRETCH_DAY) {
        return false;
    }
    size_t taken = tokens_match(tokens, phrase.end, "in a row");
    taken = taken > 0 ? taken : tokens_match(tokens, phrase.end, "running");
    return taken > 0 && time_found(out, TIME_WINDOW, PERIOD_NONE, phrase.end + taken);
}

bool window_read(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                 struct time_phrase *out)
{
    size_t taken;
    const struct word *lead = phrases_find(&phrases_leads, tokens, at, &taken);
    struct stretch_phrase phrase;
    struct date_phrase date;

    if (lead != NULL && (lead->value & LEAD_WITHIN) != 0 && token_is_lone(tokens, at)) {
        return read_within(tokens, at + taken, calendar, lead->value, out);
    }
    /* "you have one hour to" */
    bool is_given = token_is(tokens, at, "have") && read_stretch(tokens, at + 1, &phrase);
    if (is_given && phrase.is_counted && token_is(tokens, phrase.end, "to")) {
        return time_found(out, TIME_WINDOW, window_of(&phrase, true, calendar), phrase.end);
    }
    const struct word *rate = phrases_find(&phrases_rates, tokens, at, &taken);
    if (rate != NULL) {
        return time_found(out, TIME_WINDOW, PERIOD_NONE, at + taken);
    }
    if (token_is(tokens, at - 1, "(") && read_stretch(tokens, at, &phrase) && phrase.is_counted &&
        phrase.stretch >= STRETCH_DAY && token_is(tokens, phrase.end, ")")) {
        return time_found(out, TIME_WINDOW, window_of(&phrase, true, calendar), phrase.end);
    }
    if (token_at(tokens, at)->kind == TOKEN_NUMBER || token_is_word(tokens, at)) {
        /* "six weeks from now" needs no lead. */
        bool is_number = token_at(tokens, at)->kind == TOKEN_NUMBER ||
                         words_at(&words_numbers, tokens, at) != NULL;
        if (is_number && date_read(tokens, at, calendar, &date) && date.is_edge && date.is_day) {
            return time_found(out, TIME_WINDOW, date.period, date.end);
        }
        return read_row(tokens, at, out) || read_near(tokens, at, calendar, out);
    }
    return false;
}
