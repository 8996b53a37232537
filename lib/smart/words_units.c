/*
 * The names of currencies and units.
 */

#include <string.h>

#include "smart/words.h"

static const struct word currency_items[] = {
    {"aed", 1}, {"ars", 1}, {"aud", 1}, {"bdt", 1}, {"bgn", 1}, {"brl", 1}, {"cad", 1}, {"chf", 1},
    {"clp", 1}, {"cny", 1}, {"cop", 1}, {"czk", 1}, {"dkk", 1}, {"egp", 1}, {"eur", 1}, {"gbp", 1},
    {"ghs", 1}, {"hkd", 1}, {"huf", 1}, {"idr", 1}, {"ils", 1}, {"inr", 1}, {"jpy", 1}, {"kes", 1},
    {"krw", 1}, {"ksh", 1}, {"kzt", 1}, {"le", 1},  {"mad", 1}, {"mxn", 1}, {"myr", 1}, {"ngn", 1},
    {"nok", 1}, {"nzd", 1}, {"pen", 1}, {"php", 1}, {"pkr", 1}, {"pln", 1}, {"qar", 1}, {"r", 1},
    {"rm", 1},  {"ron", 1}, {"rs", 1},  {"rub", 1}, {"sar", 1}, {"sek", 1}, {"sgd", 1}, {"thb", 1},
    {"try", 1}, {"tzs", 1}, {"uah", 1}, {"ugx", 1}, {"usd", 1}, {"vnd", 1}, {"xaf", 1}, {"xof", 1},
    {"zar", 1}, {"zmw", 1}};
static const struct word_list currencies = WORD_LIST(currency_items);

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
