/*
 * coach feedback edit: the file of feedback, or of a round, in the editor.
 */

#include "draft.h"
#include "feedback/feedback.h"
#include "feedback/judge.h"
#include "model/schema.h"
#include "team.h"

static int run(struct context *context)
{
    static const enum file_kind kinds[] = {FILE_FEEDBACK, FILE_ROUND};
    const char *name;
    const char *path;
    int code = team_open(context);

    if (code == DONE) {
        code = find_either(context, kinds, 2, "feedback", context->words[0], true, &name);
    }
    if (code != DONE) {
        return code;
    }
    path = record_path(context, FILE_ROUND, name);
    if (path) {
        return draft_edit(context, path, &round_schema);
    }
    path = record_path(context, FILE_FEEDBACK, name);
    code = draft_edit(context, path, &feedback_schema);
    if (code == DONE) {
        lint_feedback_path(context, path);
    }
    return code;
}

const struct command feedback_edit = {
    .name = "edit",
    .arguments = "FEEDBACK",
    .summary = "Open the file of feedback, or of a round, in $VISUAL or $EDITOR.",
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};
