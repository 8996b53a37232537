/*
 * From a sheet to stdout.
 */

#include "list.h"

#include <string.h>

#include "io/filter.h"
#include "me.h"
#include "team.h"
#include "unknown_ids.h"

/** In filters on people `me` is whoever is at the keyboard. */
static int fill_in_me(struct context *context, const struct filter *filter)
{
    int code = DONE;

    for (size_t i = 0; filter->column && filter->column->is_person && i < filter->wanted_count;
         i++) {
        struct wanted *wanted = &filter->wanted[i];
        if (strcmp(wanted->text, ME_WORD) != 0) {
            continue;
        }
        code = team_open(context);
        if (code == DONE) {
            code = me_resolve(context, &wanted->text);
        }
        if (code != DONE) {
            break;
        }
    }
    return code;
}

int list_read_filters(struct context *context, struct sheet *sheet, char *const *words,
                      size_t count)
{
    struct sheet_error error;
    int code = DONE;

    if (!sheet_filter(sheet, words, count, context->today, &error)) {
        return usage_error(context, error.help, "%s", error.message);
    }
    for (size_t i = 0; i < sheet->filter_count && code == DONE; i++) {
        code = fill_in_me(context, &sheet->filters[i]);
    }
    return code;
}

int list_filter(struct context *context, struct sheet *sheet)
{
    struct sheet_error error;
    int code = list_read_filters(context, sheet, context->words, context->word_count);

    if (code == DONE && !sheet_check(sheet, &context->sheet, &error)) {
        return usage_error(context, error.help, "%s", error.message);
    }
    return code;
}

bool list_shows_private(const struct context *context, const struct sheet *sheet)
{
    return context->with_private || sheet_filters_by(sheet, "private");
}

void list_say_private(size_t count)
{
    if (count > 0) {
        say("%zu private row%s left out; see %s with --private", count,
            count == 1 ? " is" : "s are", count == 1 ? "it" : "them");
    }
}

/** What a person who looks at the table may miss. */
static void say_left_out(struct context *context, const struct sheet *sheet,
                         const struct sheet_counts *counts, const char *nothing)
{
    bool says_nothing = context->word_count > 0 || counts->private_rows == 0;

    if (counts->written == 0 && nothing && says_nothing && !say_unknown_ids(context, sheet)) {
        say("%s", context->word_count > 0 ? "nothing matches" : nothing);
    }
    if (counts->written == 0 && nothing && counts->hidden > 0) {
        say("%zu row%s hidden; see %s with --all", counts->hidden,
            counts->hidden == 1 ? " is" : "s are", counts->hidden == 1 ? "it" : "them");
    }
    list_say_private(counts->private_rows);
}

int list_write(struct context *context, const struct sheet *sheet, const char *nothing)
{
    struct sheet_error error;
    struct sheet shown = *sheet;
    struct sheet_counts counts;

    if (context->all) {
        shown.hidden = NULL;
    }
    if (list_shows_private(context, sheet)) {
        shown.is_private = NULL;
    }
    if (!sheet_write(&shown, &context->sheet, stdout, &counts, &error)) {
        return usage_error(context, error.help, "%s", error.message);
    }
    if (context->sheet.format == FORMAT_TABLE) {
        say_left_out(context, sheet, &counts, nothing);
    }
    return DONE;
}

int list_write_one(struct context *context, const struct sheet *sheet, const void *row)
{
    struct sheet one = *sheet;
    struct sheet_error error;

    one.rows = row;
    one.row_count = 1;
    one.hidden = NULL;
    one.is_private = NULL;
    if (!sheet_check(&one, &context->sheet, &error)) {
        return usage_error(context, error.help, "%s", error.message);
    }
    return list_write(context, &one, NULL);
}
