/*
 * The words that belong to amounts: bounds, markers, units, currencies.
 */

#include <string.h>

#include "base/text.h"
#include "smart/words.h"

#define LIST(items)                               \
    {                                             \
        items, sizeof(items) / sizeof((items)[0]) \
    }

static const struct word phrases_before_items[] = {{"(", BOUND_NONE},
                                                   {"+", BOUND_NONE},
                                                   {"<", BOUND_AT_MOST},
                                                   {"<=", BOUND_AT_MOST},
                                                   {">", BOUND_AT_LEAST},
                                                   {">=", BOUND_AT_LEAST},
                                                   {"a", BOUND_NONE},
                                                   {"a maximum of", BOUND_AT_MOST},
                                                   {"a minimum of", BOUND_AT_LEAST},
                                                   {"a total of", BOUND_NONE},
                                                   {"about", BOUND_NONE},
                                                   {"above", BOUND_AT_LEAST},
                                                   {"additional", BOUND_NONE},
                                                   {"almost", BOUND_NONE},
                                                   {"an", BOUND_NONE},
                                                   {"an additional", BOUND_NONE},
                                                   {"an average of", BOUND_NONE},
                                                   {"another", BOUND_NONE},
                                                   {"approximately", BOUND_NONE},
                                                   {"around", BOUND_NONE},
                                                   {"as few as", BOUND_NONE},
                                                   {"as many as", BOUND_NONE},
                                                   {"at least", BOUND_AT_LEAST},
                                                   {"at most", BOUND_AT_MOST},
                                                   {"at or above", BOUND_AT_LEAST},
                                                   {"at or below", BOUND_AT_MOST},
                                                   {"average", BOUND_NONE},
                                                   {"average of", BOUND_NONE},
                                                   {"below", BOUND_AT_MOST},
                                                   {"beneath", BOUND_AT_MOST},
                                                   {"better than", BOUND_AT_LEAST},
                                                   {"beyond", BOUND_AT_LEAST},
                                                   {"circa", BOUND_NONE},
                                                   {"current", BOUND_NONE},
                                                   {"equal to or above", BOUND_AT_LEAST},
                                                   {"estimated", BOUND_NONE},
                                                   {"exactly", BOUND_NONE},
                                                   {"exceed", BOUND_AT_LEAST},
                                                   {"exceeding", BOUND_AT_LEAST},
                                                   {"exceeds", BOUND_AT_LEAST},
                                                   {"fewer than", BOUND_AT_MOST},
                                                   {"further", BOUND_NONE},
                                                   {"greater than", BOUND_AT_LEAST},
                                                   {"higher than", BOUND_AT_LEAST},
                                                   {"its", BOUND_NONE},
                                                   {"just", BOUND_NONE},
                                                   {"last year's", BOUND_NONE},
                                                   {"less than", BOUND_AT_MOST},
                                                   {"level", BOUND_NONE},
                                                   {"level of", BOUND_NONE},
                                                   {"longer than", BOUND_AT_LEAST},
                                                   {"lower than", BOUND_AT_MOST},
                                                   {"max", BOUND_AT_MOST},
                                                   {"maximum", BOUND_AT_MOST},
                                                   {"maximum of", BOUND_AT_MOST},
                                                   {"min", BOUND_AT_LEAST},
                                                   {"minimum", BOUND_AT_LEAST},
                                                   {"minimum of", BOUND_AT_LEAST},
                                                   {"more than", BOUND_AT_LEAST},
                                                   {"nearly", BOUND_NONE},
                                                   {"never above", BOUND_AT_MOST},
                                                   {"never below", BOUND_AT_LEAST},
                                                   {"never exceed", BOUND_AT_MOST},
                                                   {"never over", BOUND_AT_MOST},
                                                   {"no fewer than", BOUND_AT_LEAST},
                                                   {"no greater than", BOUND_AT_MOST},
                                                   {"no higher than", BOUND_AT_MOST},
                                                   {"no later than", BOUND_AT_MOST},
                                                   {"no less than", BOUND_AT_LEAST},
                                                   {"no longer than", BOUND_AT_MOST},
                                                   {"no more than", BOUND_AT_MOST},
                                                   {"not above", BOUND_AT_MOST},
                                                   {"not below", BOUND_AT_LEAST},
                                                   {"not exceed", BOUND_AT_MOST},
                                                   {"not exceeding", BOUND_AT_MOST},
                                                   {"not fewer than", BOUND_AT_LEAST},
                                                   {"not less than", BOUND_AT_LEAST},
                                                   {"not more than", BOUND_AT_MOST},
                                                   {"not over", BOUND_AT_MOST},
                                                   {"not to exceed", BOUND_AT_MOST},
                                                   {"not under", BOUND_AT_LEAST},
                                                   {"only", BOUND_NONE},
                                                   {"original", BOUND_NONE},
                                                   {"our", BOUND_NONE},
                                                   {"over", BOUND_AT_LEAST},
                                                   {"rate of", BOUND_NONE},
                                                   {"rating of", BOUND_NONE},
                                                   {"roughly", BOUND_NONE},
                                                   {"score of", BOUND_NONE},
                                                   {"shorter than", BOUND_AT_MOST},
                                                   {"some", BOUND_NONE},
                                                   {"the", BOUND_NONE},
                                                   {"today's", BOUND_NONE},
                                                   {"total of", BOUND_NONE},
                                                   {"under", BOUND_AT_MOST},
                                                   {"up to", BOUND_AT_MOST},
                                                   {"upwards of", BOUND_AT_LEAST},
                                                   {"within", BOUND_AT_MOST},
                                                   {"~", BOUND_NONE}};
const struct word_list phrases_before = LIST(phrases_before_items);

static const struct word phrases_behind_items[] = {
    {"+", BOUND_AT_LEAST},         {"and above", BOUND_AT_LEAST}, {"and below", BOUND_AT_MOST},
    {"and up", BOUND_AT_LEAST},    {"at least", BOUND_AT_LEAST},  {"at most", BOUND_AT_MOST},
    {"max", BOUND_AT_MOST},        {"maximum", BOUND_AT_MOST},    {"minimum", BOUND_AT_LEAST},
    {"or above", BOUND_AT_LEAST},  {"or below", BOUND_AT_MOST},   {"or better", BOUND_AT_LEAST},
    {"or faster", BOUND_AT_MOST},  {"or fewer", BOUND_AT_MOST},   {"or greater", BOUND_AT_LEAST},
    {"or higher", BOUND_AT_LEAST}, {"or less", BOUND_AT_MOST},    {"or longer", BOUND_AT_LEAST},
    {"or lower", BOUND_AT_MOST},   {"or more", BOUND_AT_LEAST},   {"or over", BOUND_AT_LEAST},
    {"or shorter", BOUND_AT_MOST}, {"or under", BOUND_AT_MOST},   {"or up", BOUND_AT_LEAST},
    {"tops", BOUND_AT_MOST}};
const struct word_list phrases_behind = LIST(phrases_behind_items);

static const struct word phrases_markers_items[] = {{"->", MARKER_TO},
                                                    {"baseline", MARKER_NOW},
                                                    {"baseline :", MARKER_NOW},
                                                    {"baseline =", MARKER_NOW},
                                                    {"baseline is", MARKER_NOW},
                                                    {"baseline of", MARKER_NOW},
                                                    {"by", MARKER_BY},
                                                    {"compared to", MARKER_NOW},
                                                    {"compared with", MARKER_NOW},
                                                    {"current :", MARKER_NOW},
                                                    {"current is", MARKER_NOW},
                                                    {"currently", MARKER_NOW},
                                                    {"currently :", MARKER_NOW},
                                                    {"currently at", MARKER_NOW},
                                                    {"currently is", MARKER_NOW},
                                                    {"down from", MARKER_NOW},
                                                    {"down to", MARKER_TO},
                                                    {"from", MARKER_FROM},
                                                    {"goal of", MARKER_TO},
                                                    {"instead of", MARKER_NOW},
                                                    {"into", MARKER_TO},
                                                    {"now", MARKER_NOW},
                                                    {"now :", MARKER_NOW},
                                                    {"now at", MARKER_NOW},
                                                    {"starting at", MARKER_NOW},
                                                    {"starting from", MARKER_NOW},
                                                    {"target", MARKER_TO},
                                                    {"target :", MARKER_TO},
                                                    {"target is", MARKER_TO},
                                                    {"target of", MARKER_TO},
                                                    {"to", MARKER_TO},
                                                    {"to be", MARKER_TO},
                                                    {"to reach", MARKER_TO},
                                                    {"today", MARKER_NOW},
                                                    {"today :", MARKER_NOW},
                                                    {"today at", MARKER_NOW},
                                                    {"today is", MARKER_NOW},
                                                    {"today it is", MARKER_NOW},
                                                    {"towards", MARKER_TO},
                                                    {"up from", MARKER_NOW},
                                                    {"up to reach", MARKER_TO},
                                                    {"versus", MARKER_NOW},
                                                    {"vs", MARKER_NOW},
                                                    {"was", MARKER_NOW}};
const struct word_list phrases_markers = LIST(phrases_markers_items);

static const struct word currency_items[] = {
    {"aed", 1}, {"ars", 1}, {"aud", 1}, {"bdt", 1}, {"bgn", 1}, {"brl", 1}, {"cad", 1}, {"chf", 1},
    {"clp", 1}, {"cny", 1}, {"cop", 1}, {"czk", 1}, {"dkk", 1}, {"egp", 1}, {"eur", 1}, {"gbp", 1},
    {"ghs", 1}, {"hkd", 1}, {"huf", 1}, {"idr", 1}, {"ils", 1}, {"inr", 1}, {"jpy", 1}, {"kes", 1},
    {"krw", 1}, {"ksh", 1}, {"kzt", 1}, {"le", 1},  {"mad", 1}, {"mxn", 1}, {"myr", 1}, {"ngn", 1},
    {"nok", 1}, {"nzd", 1}, {"pen", 1}, {"php", 1}, {"pkr", 1}, {"pln", 1}, {"qar", 1}, {"r", 1},
    {"rm", 1},  {"ron", 1}, {"rs", 1},  {"rub", 1}, {"sar", 1}, {"sek", 1}, {"sgd", 1}, {"thb", 1},
    {"try", 1}, {"tzs", 1}, {"uah", 1}, {"ugx", 1}, {"usd", 1}, {"vnd", 1}, {"xaf", 1}, {"xof", 1},
    {"zar", 1}, {"zmw", 1}};
static const struct word_list currencies = LIST(currency_items);

/* Sorted as the lists of words are. */
static const struct {
    const char *text;
    const char *unit;
} units[] = {{"bps", "bps"},
             {"d", "days"},
             {"day", "days"},
             {"days", "days"},
             {"dollar", "dollars"},
             {"dollars", "dollars"},
             {"euro", "euros"},
             {"euros", "euros"},
             {"fps", "fps"},
             {"fte", "FTE"},
             {"ftes", "FTE"},
             {"g", "g"},
             {"gb", "GB"},
             {"gram", "g"},
             {"grams", "g"},
             {"h", "h"},
             {"hour", "h"},
             {"hours", "h"},
             {"hr", "h"},
             {"hrs", "h"},
             {"kb", "kB"},
             {"kg", "kg"},
             {"kgs", "kg"},
             {"kilo", "kg"},
             {"kilogram", "kg"},
             {"kilograms", "kg"},
             {"kilometer", "km"},
             {"kilometers", "km"},
             {"kilometre", "km"},
             {"kilometres", "km"},
             {"kilos", "kg"},
             {"km", "km"},
             {"kwh", "kWh"},
             {"lb", "lb"},
             {"lbs", "lb"},
             {"liter", "l"},
             {"liters", "l"},
             {"litre", "l"},
             {"litres", "l"},
             {"m", "m"},
             {"mb", "MB"},
             {"meter", "m"},
             {"meters", "m"},
             {"metre", "m"},
             {"metres", "m"},
             {"mi", "miles"},
             {"mile", "miles"},
             {"miles", "miles"},
             {"millisecond", "ms"},
             {"milliseconds", "ms"},
             {"min", "min"},
             {"mins", "min"},
             {"minute", "min"},
             {"minutes", "min"},
             {"mo", "months"},
             {"month", "months"},
             {"months", "months"},
             {"mph", "mph"},
             {"ms", "ms"},
             {"msec", "ms"},
             {"page", "pages"},
             {"pages", "pages"},
             {"pct", "%"},
             {"percent", "%"},
             {"point", "points"},
             {"points", "points"},
             {"pounds", "pounds"},
             {"pp", "points"},
             {"ppt", "points"},
             {"pts", "points"},
             {"quarters", "quarters"},
             {"rps", "rps"},
             {"s", "s"},
             {"sec", "s"},
             {"second", "s"},
             {"seconds", "s"},
             {"secs", "s"},
             {"star", "stars"},
             {"stars", "stars"},
             {"steps", "steps"},
             {"tb", "TB"},
             {"time", "times"},
             {"times", "times"},
             {"tonne", "t"},
             {"tonnes", "t"},
             {"week", "weeks"},
             {"weeks", "weeks"},
             {"wk", "weeks"},
             {"wks", "weeks"},
             {"word", "words"},
             {"words", "words"},
             {"workday", "days"},
             {"workdays", "days"},
             {"wpm", "wpm"},
             {"x", "times"},
             {"year", "years"},
             {"years", "years"},
             {"yr", "years"},
             {"yrs", "years"}};

static const char *const signs[] = {"$", "€", "£", "¥", "₦", "₹", "₸", "₩", "₽", "₺",
                                    "₱", "₫", "₴", "₪", "₡", "₵", "฿", "¢", "₲",   "₾"};

bool words_is_currency(const char *text, size_t length)
{
    char code[4] = "";

    if (length == 0 || length >= sizeof(code)) {
        return false;
    }
    for (size_t i = 0; i < length; i++) {
        code[i] = text[i] >= 'A' && text[i] <= 'Z' ? (char)(text[i] - 'A' + 'a') : text[i];
    }
    return words_find(&currencies, code) != NULL;
}

bool token_is_currency_sign(const struct tokens *tokens, size_t index)
{
    const struct token *token = token_at(tokens, index);

    if (token->kind != TOKEN_SYMBOL) {
        return false;
    }
    for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
        if (strcmp(token->text, signs[i]) == 0) {
            return true;
        }
    }
    return false;
}

const char *words_unit(const char *text)
{
    size_t low = 0;
    size_t high = sizeof(units) / sizeof(units[0]);

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strcmp(text, units[middle].text);
        if (order == 0) {
            return units[middle].unit;
        }
        if (order < 0) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return NULL;
}
