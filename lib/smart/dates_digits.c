/*
 * Dates in digits: 2026-03-30, 30/03/2026, 30.03.2026, W45.
 */

#include <stdlib.h>
#include <string.h>

#include "smart/dates.h"

int digits_small(const struct tokens *tokens, size_t at)
{
    const struct token *token = token_at(tokens, at);

    if (token->kind != TOKEN_NUMBER || token->span.length > 2) {
        return 0;
    }
    return token->text[1] == '\0' ? token->text[0] - '0'
                                  : (token->text[0] - '0') * 10 + (token->text[1] - '0');
}

int digits_four(const struct tokens *tokens, size_t at)
{
    const struct token *token = token_at(tokens, at);
    int number = 0;

    if (token->kind != TOKEN_NUMBER || token->span.length != 4 || strlen(token->text) != 4) {
        return 0;
    }
    for (int i = 0; i < 4; i++) {
        if (token->text[i] < '0' || token->text[i] > '9') {
            return 0;
        }
        number = number * 10 + (token->text[i] - '0');
    }
    return number;
}

/** 2026-13-01, 2026-06-31, 2026-366: meant as a day, and none. 2026-27 is a fiscal year. */
static bool is_iso_of_no_day(const struct tokens *tokens, size_t at)
{
    const struct token *behind = token_at(tokens, at + 2);

    return digits_four(tokens, at) != 0 && token_is(tokens, at + 1, "-") &&
           token_is_glued(tokens, at + 1) && token_is_glued(tokens, at + 2) &&
           behind->kind == TOKEN_NUMBER &&
           (behind->span.length > 2 ||
            (token_is(tokens, at + 3, "-") && token_is_glued(tokens, at + 3)));
}

/** 2026-03-30, 2026-03, 2026-W12, 2026-Q1, as the command line takes them */
static bool read_iso(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                     struct date_phrase *out)
{
    struct period period;

    if (digits_four(tokens, at) == 0 || !token_is(tokens, at + 1, "-") ||
        !token_is_glued(tokens, at + 1) || !token_is_glued(tokens, at + 2)) {
        return false;
    }
    bool is_long = token_is(tokens, at + 3, "-") && token_is_glued(tokens, at + 3) &&
                   token_is_glued(tokens, at + 4);
    size_t end = at + (is_long ? 5 : 3);
    struct span span = tokens_span(tokens, at, end);
    if (!date_parse_words(tokens->source + span.start, span.length, calendar->start, DATE_PLAN,
                          &period)) {
        return is_iso_of_no_day(tokens, at) && date_found(out, PERIOD_NONE, end);
    }
    return date_found(out, period, end);
}

/** 30/03/2026, 3/31/2026; 03/04/2026 is a date, but nobody can say which */
static bool read_slashed(const struct tokens *tokens, size_t at, struct date_phrase *out)
{
    int first = digits_small(tokens, at);
    int second = digits_small(tokens, at + 2);
    int year = digits_four(tokens, at + 4);

    if (first == 0 || second == 0 || year == 0 || !token_is(tokens, at + 1, "/") ||
        !token_is(tokens, at + 3, "/") || !token_is_glued(tokens, at + 4)) {
        return false;
    }
    day_t day = DAY_NONE;
    if (first > 12 || first == second) {
        day = day_from_civil(year, second, first);
    } else if (second > 12) {
        day = day_from_civil(year, first, second);
    }
    return date_found(out, period_of_day(day), at + 5);
}

/** The number of an ISO week that a token or two name: W45, CW45, "calendar week 45"; 0 for none. */
static int week_at(const struct tokens *tokens, size_t at, size_t *end)
{
    const struct token *token = token_at(tokens, at);
    size_t letters = token->kind == TOKEN_WORD ? strcspn(token->text, "0123456789") : 0;
    bool is_word =
        tokens_match(tokens, at, "calendar week") > 0 || tokens_match(tokens, at, "iso week") > 0;
    int number = is_word ? digits_small(tokens, at + 2) : 0;

    *end = at + (is_word ? 3 : 1);
    if ((letters == 1 && token->text[0] == 'w') ||
        (letters == 2 && (token->text[0] == 'c' || token->text[0] == 'k') &&
         token->text[1] == 'w')) {
        const char *digits = token->text + letters;
        size_t count = strspn(digits, "0123456789");
        number = count >= 1 && count <= 2 && digits[count] == '\0' ? atoi(digits) : 0;
    }
    return number <= 53 ? number : 0;
}

/** The Monday of a week of a year: 4 January is always in the first. DAY_NONE if it has none. */
static day_t week_start(int year, int week)
{
    day_t fourth = day_from_civil(year, 1, 4);
    int in_year;
    int in_week;

    /* The year behind the last one of the calendar. */
    if (fourth == DAY_NONE) {
        return DAY_NONE;
    }
    day_t monday = day_week_start(fourth) + 7 * (week - 1);
    day_iso_week(monday, &in_year, &in_week);
    return in_year == year && in_week == week ? monday : DAY_NONE;
}

/** W45, calendar week 45 of 2026; without a year the next one that is not over at the start. */
static bool read_week(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                      struct date_phrase *out)
{
    size_t end;
    int week = week_at(tokens, at, &end);
    int year;
    int unused;

    if (week == 0) {
        return false;
    }
    size_t behind = end + (size_t)(token_is(tokens, end, "of") || token_is(tokens, end, ","));
    day_iso_week(calendar->start, &year, &unused);
    bool has_year = digits_four(tokens, behind) != 0;
    day_t monday = week_start(has_year ? digits_four(tokens, behind) : year, week);
    if (!has_year && (monday == DAY_NONE || monday + 6 < calendar->start)) {
        monday = week_start(year + 1, week);
    }
    struct period period = monday == DAY_NONE ? PERIOD_NONE : (struct period){monday, monday + 6};
    return date_found(out, period, has_year ? behind + 1 : end);
}

/** Two digits at text; -1 if they are none. */
static int two_digits(const char *text)
{
    if (text[0] < '0' || text[0] > '9' || text[1] < '0' || text[1] > '9') {
        return -1;
    }
    return (text[0] - '0') * 10 + (text[1] - '0');
}

/** 30.03.2026 */
static bool read_dotted(const struct tokens *tokens, size_t at, struct date_phrase *out)
{
    const struct token *token = token_at(tokens, at);
    const char *text = token->text;

    if (token->kind != TOKEN_WORD || strlen(text) != 10 || text[2] != '.' || text[5] != '.') {
        return false;
    }
    int year = two_digits(text + 6) * 100 + two_digits(text + 8);
    return date_found(
        out, period_of_day(day_from_civil(year, two_digits(text + 3), two_digits(text))), at + 1);
}

bool date_read_digits(const struct tokens *tokens, size_t at, const struct calendar *calendar,
                      struct date_phrase *out)
{
    return read_iso(tokens, at, calendar, out) || read_slashed(tokens, at, out) ||
           read_dotted(tokens, at, out) || read_week(tokens, at, calendar, out);
}

bool digits_are_no_day(const struct tokens *tokens, size_t at, const struct calendar *calendar)
{
    struct date_phrase date;

    if (read_iso(tokens, at, calendar, &date) || read_dotted(tokens, at, &date)) {
        return date.period.last == DAY_NONE;
    }
    return read_slashed(tokens, at, &date) && date.period.last == DAY_NONE &&
           (digits_small(tokens, at) > 12 || digits_small(tokens, at + 2) > 12);
}
