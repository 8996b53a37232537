/*
 * coach review edit: a review's file in the editor.
 */

#include "draft.h"
#include "model/schema.h"
#include "review/review.h"
#include "team.h"

static int run(struct context *context)
{
    const char *name;
    int code = team_open(context);

    if (code == DONE) {
        code = find_record(context, FILE_REVIEW, "review", context->words[0], true, &name);
    }
    return code == DONE
               ? draft_edit(context, record_path(context, FILE_REVIEW, name), &review_schema)
               : code;
}

const struct command review_edit = {
    .name = "edit",
    .arguments = "REVIEW",
    .summary = "Open a review's file in $VISUAL or $EDITOR.",
    .about = "REVIEW is a name such as jordan/2026-Q1, or a part of it that fits no other.",
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};
