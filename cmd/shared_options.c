/*
 * The options that every command, every list or every writing verb takes: what they do.
 */

#include "shared_options.h"

#include <string.h>
#include <unistd.h>

#include "format.h"

static int set_color(struct context *context, const char *value)
{
    if (strcmp(value, "always") == 0 || strcmp(value, "never") == 0) {
        context->sheet.color = context->color_stderr = value[0] == 'a';
    } else if (strcmp(value, "auto") != 0) {
        return usage_error(context, "one of auto, always, never", "unknown value '%s' for --color",
                           value);
    }
    return DONE;
}

static int set_as_of(struct context *context, const char *value)
{
    struct period period;

    if (!date_parse_words(value, strlen(value), context->today, DATE_FACT, &period)) {
        return usage_error(context, "write a date such as 2026-03-27 or yesterday",
                           "'%s' is no date", value);
    }
    context->as_of = period.last;
    return DONE;
}

static int change_directory(struct context *context, const char *value)
{
    return chdir(value) == 0 ? DONE : say_errno(context, "go to", value);
}

/** Those that take no value. */
static void set_flag(struct context *context, struct request *request, const char *name)
{
    context->all |= strcmp(name, "all") == 0;
    context->with_private |= strcmp(name, "private") == 0;
    context->dry_run |= strcmp(name, "dry-run") == 0;
    context->sheet.no_header |= strcmp(name, "no-header") == 0;
    context->sheet.no_guard |= strcmp(name, "no-guard") == 0;
    context->sheet.bom |= strcmp(name, "bom") == 0;
    request->help |= strcmp(name, "help") == 0;
    request->version |= strcmp(name, "version") == 0;
}

int shared_option_take(struct context *context, struct request *request,
                       const struct option_spec *spec, const char *value)
{
    const char *name = spec->name ? spec->name : "";

    if (spec->letter == 'C') {
        return change_directory(context, value);
    }
    if (strcmp(name, "as-of") == 0) {
        return set_as_of(context, value);
    }
    if (strcmp(name, "format") == 0) {
        return format_read(context, value);
    }
    if (strcmp(name, "color") == 0) {
        return set_color(context, value);
    }
    if (strcmp(name, "columns") == 0) {
        context->sheet.columns = value;
    } else if (strcmp(name, "sort") == 0) {
        context->sheet.sort = value;
    } else {
        set_flag(context, request, name);
    }
    return DONE;
}

int shared_options_check(struct context *context, unsigned long long given)
{
    const struct command *command = context->command;

    for (size_t i = 0; i < option_group_count(global_options); i++) {
        const struct option_spec *spec = &global_options[i];
        if (given >> i & 1 && option_refused(command, spec)) {
            return usage_error(context,
                               strcmp(spec->name, "as-of") == 0
                                   ? "it is for reports; give the date of what you write"
                                   : "it is for commands that list rows",
                               "there is no --%s here", spec->name);
        }
    }
    return format_check(context);
}
