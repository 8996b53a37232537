/*
 * Dates and periods that have a name: days, weekdays, months, quarters, halves, years, holidays.
 */

#include <string.h>

#include "model/model.h"
#include "smart/dates.h"
#include "smart/numbers.h"

typedef bool read_fn(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                     struct date_phrase *out);

bool date_found(struct date_phrase *out, struct period period, size_t end)
{
    *out = (struct date_phrase){.period = period,
                                .end = end,
                                .is_day = period.first == period.last && period.first != DAY_NONE};
    return true;
}

int year_at(const struct tokens *tokens, size_t at)
{
    int year = digits_four(tokens, at);

    if (year < 1990 || year > 2099 || token_is_currency_sign(tokens, at - 1)) {
        return 0;
    }
    /* "2050 units" and "2020%" count something. */
    enum token_kind next = token_at(tokens, at + 1)->kind;
    bool counts = next == TOKEN_NUMBER || token_is(tokens, at + 1, "%") ||
                  (next == TOKEN_WORD && words_at(&words_grammar, tokens, at + 1) == NULL &&
                   words_at(&words_verbs, tokens, at + 1) == NULL);
    return counts ? 0 : year;
}

/** A year behind a date, as in "June 2026", "30 March, 2026", "Q2 of 2026". */
static int year_behind(const struct tokens *tokens, size_t at, size_t *end)
{
    size_t year = at;

    if (token_is(tokens, at, ",") || token_is(tokens, at, "of")) {
        year++;
    }
    int number = digits_four(tokens, year);
    if (number < 1990 || number > 2199) {
        *end = at;
        return 0;
    }
    *end = year + 1;
    return number;
}

static int month_at(const struct tokens *tokens, size_t at)
{
    const struct token *token = token_at(tokens, at);

    return token->kind == TOKEN_WORD ? month_from_name(token->text, token->length) : 0;
}

/** The day of a month that a token is: 30, "thirtieth"; 0 if it is none. */
static int month_day_at(const struct tokens *tokens, size_t at)
{
    const struct word *word = words_at(&words_days, tokens, at);

    return word != NULL ? word->value : digits_small(tokens, at);
}

/** Behind "30", "30th" or "thirtieth"; at itself if there is no day of a month. */
static size_t ordinal_end(const struct tokens *tokens, size_t at)
{
    static const char *const endings[] = {"st", "nd", "rd", "th"};
    size_t end = at + 1;

    if (token_is_word(tokens, at)) {
        return words_at(&words_days, tokens, at) != NULL ? end : at;
    }

    if (digits_small(tokens, at) < 1 || digits_small(tokens, at) > 31) {
        return at;
    }
    for (int i = 0; i < 4; i++) {
        if (token_is(tokens, end, endings[i]) && token_is_glued(tokens, end)) {
            return end + 1;
        }
    }
    return end;
}

static bool day_found(struct date_phrase *out, int year, int month, int day, size_t end,
                      const struct calendar *calendar)
{
    struct period period = year == 0 ? period_next_day(month, day, calendar->start)
                                     : period_of_day(day_from_civil(year, month, day));

    return date_found(out, period, end);
}

/** 30 March 2026, 30th of March */
static bool read_day_month(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                           struct date_phrase *out)
{
    size_t end = ordinal_end(tokens, at);

    if (end == at) {
        return false;
    }
    end += token_is(tokens, end, "of");
    int month = month_at(tokens, end);
    if (month == 0) {
        return false;
    }
    end += 1 + (size_t)(token_is(tokens, end + 1, ".") && token_is_glued(tokens, end + 1) &&
                        digits_four(tokens, end + 2) != 0);
    int year = year_behind(tokens, end, &end);
    return day_found(out, year, month, month_day_at(tokens, at), end, calendar);
}

/** March 30, 2026; and June, June 2026, the month alone */
static bool read_month(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                       struct date_phrase *out)
{
    int month = month_at(tokens, at);
    size_t end = at + 1;

    if (month == 0) {
        return false;
    }
    end += token_is(tokens, end, ".") && token_is_glued(tokens, end);
    size_t day_end = ordinal_end(tokens, end);
    if (day_end > end && !token_is(tokens, day_end, "%")) {
        int day = digits_small(tokens, end);
        int year = year_behind(tokens, day_end, &day_end);
        return day_found(out, year, month, day, day_end, calendar);
    }
    int year = year_behind(tokens, at + 1, &end);
    return date_found(out,
                      year == 0 ? period_next(STRETCH_MONTH, month, calendar->start)
                                : period_of(STRETCH_MONTH, year, month),
                      end);
}

/** A quarter or half by its letter: q2, h1. */
static enum stretch lettered(const char *text, int *number)
{
    if ((text[0] == 'q' || text[0] == 'h') && text[1] >= '1' && text[1] <= '4' && text[2] == '\0') {
        *number = text[1] - '0';
        if (text[0] == 'q') {
            return STRETCH_QUARTER;
        }
        return *number <= 2 ? STRETCH_HALF : STRETCH_OTHER;
    }
    return STRETCH_OTHER;
}

static struct period numbered(enum stretch stretch, int number, int year,
                              const struct calendar *calendar)
{
    return year == 0 ? period_next(stretch, number, calendar->start)
                     : period_of(stretch, year, number);
}

/** Q2 2026, H1, Q3 of 2026, Q4'26 */
static bool read_lettered(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                          struct date_phrase *out)
{
    const struct token *token = token_at(tokens, at);
    int number = 0;
    size_t end;

    if (token->kind != TOKEN_WORD || !token_is_lone(tokens, at)) {
        return false;
    }
    enum stretch stretch = lettered(token->text, &number);
    if (stretch == STRETCH_OTHER) {
        return false;
    }
    int year = year_behind(tokens, at + 1, &end);
    return date_found(out, numbered(stretch, number, year, calendar), end);
}

/** second quarter of 2026, first half of the year, quarter 2 */
static bool read_ordinal(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                         struct date_phrase *out)
{
    const struct word *ordinal = words_at(&words_ordinals, tokens, at);
    /* "2nd" is a number with its ending. */
    size_t name = at + 1;
    int number = ordinal != NULL ? ordinal->value : 0;

    if (ordinal == NULL && digits_small(tokens, at) > 0 && ordinal_end(tokens, at) == at + 2) {
        number = digits_small(tokens, at);
        name = at + 2;
    }
    bool is_quarter = token_is(tokens, name, "quarter");
    /* "the last quarter" is past, but not that of a year. */
    bool is_past = token_is(tokens, at, "last") && !token_is(tokens, name + 1, "of");
    if (number == 0 || is_past || (!is_quarter && !token_is(tokens, name, "half"))) {
        return false;
    }
    size_t end = name + 1;
    int most = is_quarter ? 4 : 2;
    int year = year_behind(tokens, end, &end);
    size_t of = tokens_match(tokens, end, "of the year");
    of = of > 0 ? of : tokens_match(tokens, end, "of this year");
    number = number > most ? most : number;
    return date_found(out,
                      numbered(is_quarter ? STRETCH_QUARTER : STRETCH_HALF, number, year, calendar),
                      end + of);
}

static bool read_year(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                      struct date_phrase *out)
{
    int year = year_at(tokens, at);

    (void)calendar;
    return year != 0 && date_found(out, period_of(STRETCH_YEAR, year, 1), at + 1);
}

/** Friday, next Friday, Friday 30 March */
static bool read_weekday(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                         struct date_phrase *out)
{
    const struct word *near = words_at(&words_nearness, tokens, at);
    size_t name = at + (near != NULL);
    const struct token *token = token_at(tokens, name);

    if (token->kind != TOKEN_WORD || !token_is_lone(tokens, name) ||
        (near != NULL && near->value == NEAR_LAST)) {
        return false;
    }
    int weekday = weekday_from_name(token->text, strlen(token->text));
    if (weekday == 0) {
        return false;
    }
    size_t date = name + 1 + (size_t)token_is(tokens, name + 1, ",");
    if (read_day_month(tokens, date, calendar, out) ||
        (month_at(tokens, date) != 0 && read_month(tokens, date, calendar, out) && out->is_day)) {
        return true;
    }
    int ahead = (weekday - (int)day_weekday(calendar->now) + 7) % 7;
    return date_found(out, period_of_day(calendar->now + (ahead == 0 ? 7 : ahead)), name + 1);
}

/** fy26, fy2026 */
static bool is_fiscal_year(const char *text)
{
    size_t digits = strspn(text, "fy") == 2 ? strspn(text + 2, "0123456789") : 0;

    return (digits == 2 || digits == 4) && text[2 + digits] == '\0';
}

/** Christmas, today, tomorrow, EOY, year-end */
static bool read_word(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                      struct date_phrase *out)
{
    size_t taken;
    const struct word *holiday = phrases_find(&phrases_holidays, tokens, at, &taken);
    const struct word *end = words_at(&words_period_ends, tokens, at);

    if (holiday != NULL && holiday->value == 0) {
        return date_found(out, PERIOD_NONE, at + taken);
    }
    if (holiday != NULL) {
        return day_found(out, 0, holiday->value / 100, holiday->value % 100, at + taken, calendar);
    }
    if (token_is(tokens, at, "today") || token_is(tokens, at, "tonight") ||
        token_is(tokens, at, "now")) {
        return date_found(out, period_of_day(calendar->now), at + 1);
    }
    if (token_is(tokens, at, "tomorrow")) {
        return date_found(out, period_of_day(calendar->now + 1), at + 1);
    }
    /* A fiscal year starts when it likes. */
    bool is_fiscal = token_is_word(tokens, at) && is_fiscal_year(token_at(tokens, at)->text);
    if (end == NULL) {
        return is_fiscal && date_found(out, PERIOD_NONE, at + 1);
    }
    date_found(out, period_of_day(period_around((enum stretch)end->value, calendar->now).last),
               at + 1);
    out->is_edge = true;
    return true;
}

bool date_read_name(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                    struct date_phrase *out)
{
    static read_fn *const readers[] = {date_read_digits, read_day_month, read_month,
                                       read_lettered,    read_ordinal,   read_year,
                                       read_weekday,     read_word};

    for (size_t i = 0; i < sizeof(readers) / sizeof(readers[0]); i++) {
        if (readers[i](tokens, at, calendar, out)) {
            return true;
        }
    }
    return false;
}

bool date_is_no_day(const struct tokens *tokens, size_t at)
{
    /* From a leap year on, each day of a month comes without a year. */
    day_t start = day_from_civil(2024, 1, 1);
    struct calendar calendar = calendar_make(start, start);
    struct date_phrase date;

    if (read_day_month(tokens, at, &calendar, &date) || read_month(tokens, at, &calendar, &date)) {
        return date.period.last == DAY_NONE;
    }
    return digits_are_no_day(tokens, at, &calendar);
}
