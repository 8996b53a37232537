/*
 * coach pip edit: the file of a step in the editor.
 */

#include "draft.h"
#include "model/schema.h"
#include "pip/pip.h"
#include "team.h"

static int run(struct context *context)
{
    const char *name;
    int code = team_open(context);

    if (code == DONE) {
        code = find_record(context, FILE_PIP, "step", context->words[0], true, &name);
    }
    return code == DONE ? draft_edit(context, record_path(context, FILE_PIP, name), &pip_schema)
                        : code;
}

const struct command pip_edit = {
    .name = "edit",
    .arguments = "STEP",
    .summary = "Open the file of a step in $VISUAL or $EDITOR.",
    .about = "STEP is a name such as jordan/2026-04-06, or a part of it that fits no other.",
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};
