/*
 * coach session edit: a session's file in the editor.
 */

#include "draft.h"
#include "model/schema.h"
#include "session/session.h"
#include "team.h"

static int run(struct context *context)
{
    const char *name;
    int code = team_open(context);

    if (code == DONE) {
        code = find_record(context, FILE_SESSION, "session", context->words[0], true, &name);
    }
    if (code != DONE) {
        return code;
    }
    return draft_edit(context, record_path(context, FILE_SESSION, name), &session_schema);
}

const struct command session_edit = {
    .name = "edit",
    .arguments = "SESSION",
    .summary = "Open a session's file in $VISUAL or $EDITOR.",
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};
