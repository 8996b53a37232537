/*
 * Dates as statements put them: "the end of", "mid-", "this" and "next" around the names.
 */

#include "smart/dates.h"

#include <string.h>

#include "model/model.h"
#include "smart/numbers.h"

/** Which day of a period an expression picks. */
enum edge {
    EDGE_NONE,
    EDGE_END,
    EDGE_MIDDLE,
    EDGE_START,
};

static const struct word edge_items[] = {{"beginning of", EDGE_START},
                                         {"close of", EDGE_END},
                                         {"close of business", EDGE_NONE},
                                         {"early", EDGE_START},
                                         {"end", EDGE_END},
                                         {"end of", EDGE_END},
                                         {"end of day", EDGE_NONE},
                                         {"end of business", EDGE_NONE},
                                         {"end of business on", EDGE_NONE},
                                         {"end of day on", EDGE_NONE},
                                         {"end of play", EDGE_NONE},
                                         {"end of play on", EDGE_NONE},
                                         {"first day of", EDGE_START},
                                         {"last day of", EDGE_END},
                                         {"late", EDGE_END},
                                         {"mid", EDGE_MIDDLE},
                                         {"mid -", EDGE_MIDDLE},
                                         {"middle of", EDGE_MIDDLE},
                                         {"start of", EDGE_START},
                                         {"very end of", EDGE_END}};
static const struct word_list edges = WORD_LIST(edge_items);

static size_t skip_article(const struct tokens *tokens, size_t at)
{
    static const char *const articles[] = {"the", "our", "your", "my", "their", "this"};

    for (size_t i = 0; i < sizeof(articles) / sizeof(articles[0]); i++) {
        if (token_is(tokens, at, articles[i])) {
            return at + 1;
        }
    }
    return at;
}

/** this quarter, next month, the coming year, the year, next sprint */
static bool read_near(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                      struct date_phrase *out)
{
    bool starts_near = words_at(&words_nearness, tokens, at) != NULL;
    size_t near_at = starts_near ? at : skip_article(tokens, at);
    const struct word *near = words_at(&words_nearness, tokens, near_at);
    bool is_near = near != NULL;
    size_t name = near_at + is_near;
    /* "next April", "this Christmas" */
    if (is_near && near->value != NEAR_LAST && date_read_name(tokens, name, calendar, out)) {
        return true;
    }
    bool is_fiscal = words_at(&words_day_kinds, tokens, name) != NULL;
    name += is_fiscal;
    const struct word *stretch = words_at(&words_stretches, tokens, name);
    if (stretch == NULL || name == at || stretch->value < STRETCH_DAY ||
        (is_near && near->value == NEAR_LAST) || !token_is_lone(tokens, name)) {
        return false;
    }
    bool is_next = is_near && near->value == NEAR_NEXT;
    /* A fiscal year starts when it likes. */
    struct period period = is_fiscal ? PERIOD_NONE
                           : is_next ? period_after((enum stretch)stretch->value, calendar->now)
                                     : period_around((enum stretch)stretch->value, calendar->now);
    *out = (struct date_phrase){.period = period, .end = name + 1};
    return true;
}

/** week 2, week eight, month 6, treatment day 90, sprint 14: counted from the start */
static bool read_numbered(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                          struct date_phrase *out)
{
    at += words_at(&words_day_kinds, tokens, at) != NULL;
    const struct word *stretch = words_at(&words_stretches, tokens, at);
    struct number number;

    bool has_number = token_at(tokens, at + 1)->kind == TOKEN_NUMBER ||
                      words_at(&words_numbers, tokens, at + 1) != NULL;

    if (stretch == NULL || stretch->value < STRETCH_DAY || !has_number ||
        !number_read(tokens, at + 1, &number)) {
        return false;
    }
    bool is_quarter = stretch->value == STRETCH_QUARTER || stretch->value == STRETCH_HALF;
    day_t day = day_after(calendar->start, (enum stretch)stretch->value, number.value);
    *out = (struct date_phrase){.period = period_of_day(day), .end = number.end, .is_edge = true};
    if (is_quarter && number.value.scale == 0 && number.value.units <= 4) {
        out->period =
            period_next((enum stretch)stretch->value, (int)number.value.units, calendar->start);
    }
    return true;
}

/** six weeks from now, a year from today, 3 months after the start */
static bool read_distance(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                          struct date_phrase *out)
{
    static const char *const origins[] = {"from now",       "from today",  "from start",
                                          "from the start", "after start", "after the start"};
    bool is_one = token_is(tokens, at, "a") || token_is(tokens, at, "an");
    struct number number = {.value = {1, 0}, .end = at + 1};

    if (!is_one && !number_read(tokens, at, &number)) {
        return false;
    }
    const struct word *stretch = words_at(&words_stretches, tokens, number.end);
    if (stretch == NULL) {
        return false;
    }
    for (size_t i = 0; i < sizeof(origins) / sizeof(origins[0]); i++) {
        size_t taken = tokens_match(tokens, number.end + 1, origins[i]);
        if (taken > 0) {
            day_t from = i < 2 ? calendar->now : calendar->start;
            day_t day = day_after(from, (enum stretch)stretch->value, number.value);
            *out = (struct date_phrase){.period = period_of_day(day),
                                        .end = number.end + 1 + taken,
                                        .is_edge = true,
                                        .is_day = true};
            return true;
        }
    }
    return false;
}

/** "mid-june" and "mid-q3" are one word: the period behind the hyphen. */
static bool read_mid(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                     struct date_phrase *out)
{
    const struct token *token = token_at(tokens, at);
    struct token rest;
    struct tokens alone = {tokens->source, tokens->length, &rest, 1};

    if (token->kind != TOKEN_WORD || strncmp(token->text, "mid-", 4) != 0) {
        return false;
    }
    rest = token_of_word(token->text + 4, token->span);
    if (strcmp(rest.text, "year") == 0) {
        int year = day_to_civil(calendar->start).year;
        out->period = period_of(STRETCH_YEAR, year, 1);
    } else if (!date_read_name(&alone, 0, calendar, out)) {
        return false;
    }
    out->end = at + 1;
    return true;
}

static struct period middle_of(struct period period)
{
    if (period.last == DAY_NONE) {
        return period;
    }
    return period_of_day(period.first + (period.last - period.first) / 2);
}

static void apply_edge(struct date_phrase *out, enum edge edge)
{
    if (edge == EDGE_END) {
        out->period = period_of_day(out->period.last);
    } else if (edge == EDGE_MIDDLE) {
        out->period = middle_of(out->period);
    } else if (edge == EDGE_START) {
        out->period = period_of_day(out->period.first);
    }
    out->is_edge = out->is_edge || edge != EDGE_NONE;
}

/** "fiscal Q4", "FY Q2": a fiscal year starts when it likes. */
static bool read_fiscal(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                        struct date_phrase *out)
{
    bool is_fiscal = token_is(tokens, at, "fy") || token_is(tokens, at, "fiscal") ||
                     token_is(tokens, at, "financial");

    if (!is_fiscal || !date_read_name(tokens, at + 1, calendar, out)) {
        return false;
    }
    out->period = PERIOD_NONE;
    return true;
}

static bool read_plain(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                       struct date_phrase *out)
{
    if (read_fiscal(tokens, at, calendar, out)) {
        return true;
    }
    return date_read_name(tokens, at, calendar, out) ||
           date_read_name(tokens, skip_article(tokens, at), calendar, out) ||
           read_near(tokens, at, calendar, out) || read_numbered(tokens, at, calendar, out) ||
           read_distance(tokens, at, calendar, out);
}

/** "the quarter's end", "Q3 end", "the year end" */
static void read_end_behind(const struct tokens *tokens, struct date_phrase *out)
{
    size_t end = out->end +
                 (size_t)(token_is(tokens, out->end, "-") && token_is_glued(tokens, out->end + 1));

    if (token_is(tokens, end, "end") || token_is(tokens, end, "close")) {
        apply_edge(out, EDGE_END);
        out->end = end + 1;
    }
}

/** "year" in "end of year", "year end": the present one, without an article. */
static bool read_stretch(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                         struct date_phrase *out)
{
    static const char *const genitives[] = {"month's", "quarter's", "year's"};
    const struct word *stretch = words_at(&words_stretches, tokens, at);
    int value = stretch != NULL ? stretch->value : STRETCH_SECOND;

    for (int i = 0; i < 3; i++) {
        /* "year's end" */
        if (token_is(tokens, at, genitives[i]) && token_is(tokens, at + 1, "end")) {
            value = i == 0 ? STRETCH_MONTH : i == 1 ? STRETCH_QUARTER : STRETCH_YEAR;
        }
    }
    if (value < STRETCH_DAY) {
        return false;
    }
    *out = (struct date_phrase){.period = period_around((enum stretch)value, calendar->now),
                                .end = at + 1};
    return true;
}

/** the end of June, end Q2, early May, close of business on Friday */
static bool read_edge(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                      struct date_phrase *out)
{
    size_t taken;
    const struct word *edge = phrases_find(&edges, tokens, at, &taken);

    if (edge == NULL) {
        return false;
    }
    size_t behind = at + taken;
    behind += (size_t)token_is(tokens, behind, "of");
    if (!read_plain(tokens, behind, calendar, out) &&
        !read_stretch(tokens, behind, calendar, out)) {
        return false;
    }
    apply_edge(out, (enum edge)edge->value);
    return true;
}

/** The place of an ordinal: "first" 1, "15th" 15, "last" 5; 0 if it is none. */
static int ordinal_at(const struct tokens *tokens, size_t at, size_t *end)
{
    const struct word *ordinal = words_at(&words_ordinals, tokens, at);
    static const char *const endings[] = {"st", "nd", "rd", "th"};
    struct number number;

    *end = at + 1;
    if (ordinal != NULL) {
        return ordinal->value;
    }
    if (token_at(tokens, at)->kind != TOKEN_NUMBER || !number_read(tokens, at, &number) ||
        number.value.scale != 0 || number.value.units < 1 || number.value.units > 31 ||
        !token_is_glued(tokens, at + 1)) {
        return 0;
    }
    *end = at + 2;
    for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++) {
        if (token_is(tokens, at + 1, endings[i])) {
            return (int)number.value.units;
        }
    }
    return 0;
}

/** the third week of May, the last week of the quarter */
static bool read_week_of(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                         struct date_phrase *out)
{
    size_t end;
    int place = ordinal_at(tokens, at, &end);

    if (place == 0 || place > 5 || !token_is(tokens, end, "week") ||
        !token_is(tokens, end + 1, "of") || !read_plain(tokens, end + 2, calendar, out)) {
        return false;
    }
    if (out->period.last != DAY_NONE) {
        day_t first = place == 5 ? out->period.last - 6 : out->period.first + 7 * (place - 1);
        day_t last = first + 6 < out->period.last ? first + 6 : out->period.last;
        out->period = (struct period){first < last ? first : last, last};
    }
    out->is_edge = true;
    return true;
}

/** the 15th: of this month or the next */
static bool read_day_alone(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                           struct date_phrase *out)
{
    size_t end;
    int place = token_at(tokens, at)->kind == TOKEN_NUMBER ? ordinal_at(tokens, at, &end) : 0;

    bool is_adjective =
        place != 0 && token_is_word(tokens, end) && words_at(&words_grammar, tokens, end) == NULL;
    if (place == 0 || is_adjective || !token_is(tokens, at - 1, "the")) {
        return false;
    }
    struct civil now = day_to_civil(calendar->now);
    day_t day = day_from_civil(now.year, now.month, place);
    if (day == DAY_NONE || day < calendar->now) {
        struct civil next = day_to_civil(day_add_months(calendar->now - now.day + 1, 1));
        day = day_from_civil(next.year, next.month, place);
    }
    *out = (struct date_phrase){.period = period_of_day(day), .end = end, .is_day = true};
    return true;
}

/** 09/30, 15/6 behind "by": a date where it can be no fraction */
static bool read_short(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                       struct date_phrase *out)
{
    int numbers[2] = {0, 0};

    for (size_t i = 0; i < 2; i++) {
        const struct token *token = token_at(tokens, at + 2 * i);
        if (token->kind != TOKEN_NUMBER || token->span.length > 2) {
            return false;
        }
        for (const char *digit = token->text; *digit != '\0'; digit++) {
            numbers[i] = numbers[i] * 10 + (*digit - '0');
        }
    }
    bool is_glued = token_is(tokens, at + 1, "/") && token_is_glued(tokens, at + 1) &&
                    token_is_glued(tokens, at + 2) && !token_is(tokens, at + 3, "/");
    bool is_padded = tokens->source[token_at(tokens, at)->span.start] == '0';
    int month = numbers[1] > 12 ? numbers[0] : numbers[1];
    int day = numbers[1] > 12 ? numbers[1] : numbers[0];
    if (!is_glued || !token_is(tokens, at - 1, "by") || month < 1 || month > 12 || day < 1 ||
        day > 31 || (day <= 12 && !is_padded)) {
        return false;
    }
    struct period period = day > 12 ? period_next_day(month, day, calendar->start) : PERIOD_NONE;
    *out = (struct date_phrase){.period = period, .end = at + 3, .is_day = true};
    return true;
}

bool date_read(const struct tokens *tokens, size_t at, const struct calendar *calendar,
               struct date_phrase *out)
{
    size_t name = skip_article(tokens, at);

    if (read_short(tokens, at, calendar, out)) {
        return true;
    }

    if (read_week_of(tokens, name, calendar, out)) {
        return true;
    }

    if (read_mid(tokens, at, calendar, out)) {
        apply_edge(out, EDGE_MIDDLE);
        return true;
    }
    if (read_edge(tokens, name, calendar, out)) {
        return true;
    }
    if (token_is(tokens, name + 1, "end") && read_stretch(tokens, name, calendar, out)) {
        read_end_behind(tokens, out);
        return true;
    }
    if (!read_plain(tokens, at, calendar, out)) {
        return read_day_alone(tokens, name, calendar, out);
    }
    read_end_behind(tokens, out);
    return true;
}
