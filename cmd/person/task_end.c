/*
 * coach person task end: a task that is somebody's no longer.
 */

#include <string.h>

#include "change.h"
#include "model/schema.h"
#include "one_day.h"
#include "person/task.h"
#include "set_key.h"
#include "team.h"

enum { DATE };

static const struct option_spec options[] = {
    [DATE] = {"date", 'd', "DATE", "the day since which it is not theirs (today)"},
};

struct ending {
    const char *id;
    char date[DATE_SIZE];
    /** The day was said, not just today. */
    bool given;
};

/** A tree_edit_fn: the day, unless one is noted. */
static enum store_result edit_file(void *data, struct tree **tree, struct diags *diags)
{
    struct ending *ending = data;
    struct node *task = node_find_item(node_find((*tree)->root, "tasks"), "id", ending->id);
    const struct node *there = node_find(task, "ended");

    if (!task) {
        diags_add(diags, SEVERITY_ERROR, "C2", (struct place){.file = (*tree)->file}, NULL,
                  "'%s' is gone", ending->id);
        return STORE_REFUSED;
    }
    if (!there || node_is_null(there)) {
        return set_key(tree, task, &task_schema, "ended", node_plain((*tree)->arena, ending->date),
                       diags);
    }
    if (ending->given && !node_is(there, ending->date)) {
        diags_add(diags, SEVERITY_ERROR, "C3", node_place(*tree, there),
                  "if that day is wrong, edit the file", "'ended' is %s already", there->text);
        return STORE_REFUSED;
    }
    memcpy(ending->date, there->text, there->length < DATE_SIZE ? there->length + 1 : 0);
    return STORE_OK;
}

/** The tasks that a person has on file, which are the only ones that can end. */
static int find_task(struct context *context, const struct team *team, const char *person,
                     struct task_name *out)
{
    struct task_names all = task_names_all(context, team, person);
    const struct person *record = team_person(team, person);
    struct task_names own = {all.items, record ? tasks_of(record)->count : 0};

    return task_name_known(context, &own, context->words[1], true, out);
}

static int run(struct context *context)
{
    struct ending ending = {.given = context->options[DATE] != NULL};
    struct task_name task;
    struct team team;
    const char *person;
    day_t day;
    int code = past_day(context, context->options[DATE], &day);

    if (code == DONE) {
        code = team_load_quietly(context, &team);
    }
    if (code == DONE) {
        code = find_person(context, context->words[0], true, &person);
    }
    if (code == DONE) {
        code = find_task(context, &team, person, &task);
    }
    if (code != DONE) {
        return code;
    }
    ending.id = task.id;
    date_format(day, ending.date);
    struct change change = {.path = path_of_tasks(context->arena, person),
                            .schema = &task_file_schema,
                            .edit = edit_file,
                            .data = &ending};
    code = change_files(context, &change, 1, NULL);
    if (code == DONE && context->diags.count == 0 && !context->dry_run) {
        say("%s/%s ended on %s; lists show it with --all", person, task.id, ending.date);
    }
    return code;
}

const struct command task_end = {
    .name = "end",
    .arguments = "PERSON TASK",
    .summary = "Note that a task is theirs no longer; what was said of it stays.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_WRITES,
    .words_min = 2,
    .words_max = 2,
    .run = run,
};
