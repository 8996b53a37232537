/*
 * coach person edit: a person's file in the editor.
 */

#include "draft.h"
#include "model/schema.h"
#include "person/person.h"
#include "team.h"

static int run(struct context *context)
{
    const char *id;
    const char *path;
    int code = team_open(context);

    if (code == DONE) {
        code = find_person(context, context->words[0], true, &id);
    }
    if (code != DONE) {
        return code;
    }
    path = person_path(context, id);
    /* that there is none is complained of */
    return path ? draft_edit(context, path, &person_schema) : UNREADABLE;
}

const struct command person_edit = {
    .name = "edit",
    .arguments = "PERSON",
    .summary = "Open a person's file in $VISUAL or $EDITOR.",
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};
