/*
 * coach goal edit: a goal's file in the editor.
 */

#include "draft.h"
#include "goal/goal.h"
#include "model/schema.h"
#include "team.h"

static int run(struct context *context)
{
    const char *name;
    int code = team_open(context);

    if (code == DONE) {
        code = find_goal(context, context->words[0], true, &name);
    }
    if (code != DONE) {
        return code;
    }
    return draft_edit(context, goal_path(context, name), &goal_schema);
}

const struct command goal_edit = {
    .name = "edit",
    .arguments = "GOAL",
    .summary = "Open a goal's file in $VISUAL or $EDITOR.",
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};
