/*
 * coach person task: what a person does, with skill and will as both sides see them.
 */

#include "person/task.h"

#include "draft.h"
#include "model/schema.h"
#include "team.h"

const char *const view_keys[VIEW_KEYS] = {"by", "skill", "will", "note", "on_behalf"};

static const struct command *const verbs[] = {&task_add, &task_list, &task_end, &task_edit, NULL};

const struct command person_task = {
    .name = "task",
    .summary = "Skill and will for their tasks, by both sides: add, list, end, edit.",
    .verbs = verbs,
};

static int edit(struct context *context)
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
    path = path_of_tasks(context->arena, id);
    if (!store_entry(&context->store, path)) {
        return usage_error(
            context, arena_printf(context->arena, "coach person task add %s TASK --skill WORD", id),
            "'%s' has no tasks yet", id);
    }
    return draft_edit(context, path, &task_file_schema);
}

const struct command task_edit = {
    .name = "edit",
    .arguments = "PERSON",
    .summary = "Open the file of a person's tasks in $VISUAL or $EDITOR.",
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = edit,
};
