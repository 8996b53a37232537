/*
 * Reading --by, --on-behalf and --date.
 */

#include "behalf.h"

#include <string.h>

#include "base/text.h"
#include "find.h"
#include "me.h"
#include "one_day.h"

static bool same(const char *a, const char *b)
{
    return a && b && strcmp(a, b) == 0;
}

/** Somebody who is named: oneself, or somebody else for a reason. */
static int find_named(struct context *context, const struct behalf_options *options,
                      struct behalf *behalf)
{
    const char *help = arena_printf(context->arena,
                                    "say why you enter it for them, which is shown wherever %s: "
                                    "--on-behalf \"REASON\"",
                                    options->shown);
    const char *me;
    int code = find_person(context, context->options[options->by], true, &behalf->by);

    if (code != DONE) {
        return code;
    }
    if (!behalf->on_behalf) {
        code = me_find(context, help, &me);
        return code != DONE || same(me, behalf->by)
                   ? code
                   : usage_error(context, help, "you are '%s', and nobody %s for somebody else", me,
                                 options->does);
    }
    if (same(me_known(context), behalf->by)) {
        return usage_error(context, "leave out --on-behalf", "you are '%s' yourself", behalf->by);
    }
    return DONE;
}

int behalf_find(struct context *context, const struct behalf_options *options,
                struct behalf *behalf)
{
    const char *reason = context->options[options->on_behalf];
    int code = past_day(context, context->options[options->date], &behalf->day);

    behalf->on_behalf = reason;
    if (code != DONE) {
        return code;
    }
    if (reason && text_is_blank(reason)) {
        return usage_error(context, NULL, "on whose behalf needs its reason");
    }
    if (context->options[options->by]) {
        return find_named(context, options, behalf);
    }
    if (reason) {
        return usage_error(context, "--by PERSON", "on whose behalf?");
    }
    return me_find(context, ME_HOW, &behalf->by);
}
