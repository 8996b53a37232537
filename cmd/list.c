/*
 * From a sheet to stdout.
 */

#include "list.h"

int list_filter(struct context *context, struct sheet *sheet)
{
    struct sheet_error error;

    if (!sheet_filter(sheet, context->words, context->word_count, context->today, &error)) {
        return usage_error(context, error.help, "%s", error.message);
    }
    return DONE;
}

int list_write(struct context *context, const struct sheet *sheet, const char *nothing)
{
    struct sheet_error error;
    struct sheet shown = *sheet;
    size_t rows = 0;

    if (context->all) {
        shown.hidden = NULL;
    }
    if (!sheet_write(&shown, &context->sheet, stdout, &rows, &error)) {
        return usage_error(context, error.help, "%s", error.message);
    }
    if (rows == 0 && nothing && context->sheet.format == FORMAT_TABLE) {
        say("%s", context->word_count > 0 ? "nothing matches" : nothing);
    }
    return DONE;
}
