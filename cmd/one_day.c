/*
 * Days as they are typed.
 */

#include "one_day.h"

#include <string.h>

int one_day(struct context *context, const char *text, day_t *day)
{
    struct period period = {context->today, context->today};

    if (text && !date_parse_words(text, strlen(text), context->today, DATE_FACT, &period)) {
        return usage_error(context, "write a date such as 2026-03-27 or yesterday",
                           "'%s' is no date", text);
    }
    if (period.first != period.last) {
        return usage_error(context, "write a single day", "'%s' is several days", text);
    }
    *day = period.first;
    return DONE;
}

/** One side of FROM..TO; an empty one leaves days as they are. */
static bool read_side(const struct context *context, const char *text, size_t length,
                      struct period *days)
{
    return length == 0 || date_parse_words(text, length, context->today, DATE_FACT, days);
}

int some_days(struct context *context, const char *text, struct period *days)
{
    const char *dots = strstr(text, "..");
    const char *to = dots && strlen(text) > 2 ? dots + 2 : text;
    struct period first = {DAY_FIRST, DAY_LAST};
    struct period last = {DAY_FIRST, DAY_LAST};

    if (!*text ||
        !read_side(context, text, to == text ? strlen(text) : (size_t)(dots - text), &first) ||
        !read_side(context, to, strlen(to), &last)) {
        return usage_error(context, "write 2026-Q1, 2026-03, 2026-W03 or FROM..TO",
                           "'%s' is no period", text);
    }
    if (first.first > last.last) {
        return usage_error(context, NULL, "'%s' ends before it begins", text);
    }
    *days = (struct period){first.first, last.last};
    return DONE;
}

int past_day(struct context *context, const char *text, day_t *day)
{
    int code = one_day(context, text, day);

    if (code == DONE && *day > context->today) {
        return usage_error(context, "note it once it has happened", "'%s' is still to come", text);
    }
    return code;
}
