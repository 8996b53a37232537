/*
 * Formats by name.
 */

#include "format.h"

#include <string.h>

#include "base/text.h"

struct special {
    const char *name;
    /** The flag of the commands that have it. */
    unsigned flag;
    const char *whose;
};

/** By enum special_format. */
static const struct special specials[] = {
    [SPECIAL_GCC] = {"gcc", COMMAND_DIAGNOSES, "it is for coach check and coach goal check"},
    [SPECIAL_GITHUB] = {"github", COMMAND_DIAGNOSES, "it is for coach check and coach goal check"},
    [SPECIAL_ICS] = {"ics", COMMAND_SCHEDULES, "it is for coach session calendar"},
};

int format_read(struct context *context, const char *name)
{
    size_t count = 0;

    context->special_format = SPECIAL_NONE;
    for (int i = SPECIAL_NONE + 1; i <= SPECIAL_ICS; i++) {
        if (strcmp(specials[i].name, name) == 0) {
            context->special_format = (enum special_format)i;
            return DONE;
        }
    }
    for (; format_names[count]; count++) {
        if (strcmp(format_names[count], name) == 0) {
            context->sheet.format = (enum format)count;
            return DONE;
        }
    }
    const char *near = text_nearest(name, format_names, count);
    return usage_error(context,
                       near ? arena_printf(context->arena, "did you mean '%s'?", near)
                            : "one of table, csv, tsv, json, jsonl, md",
                       "unknown format '%s'", name);
}

int format_check(struct context *context)
{
    const struct special *special = &specials[context->special_format];

    if (special->name && !(context->command->flags & special->flag)) {
        return usage_error(context, special->whose, "there is no format '%s' here", special->name);
    }
    return DONE;
}
