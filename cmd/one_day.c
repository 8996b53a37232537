/*
 * A day as it is typed.
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

int past_day(struct context *context, const char *text, day_t *day)
{
    int code = one_day(context, text, day);

    if (code == DONE && *day > context->today) {
        return usage_error(context, "note it once it has happened", "'%s' is still to come", text);
    }
    return code;
}
