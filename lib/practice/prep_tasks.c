/*
 * A preparation: skill and will for the person's tasks, as both see them.
 */

#include "practice/prep_parts.h"
#include "practice/task.h"

/** A line on a task: what somebody says of it, with who that is, or what follows from both. */
static void add_line(struct prep *prep, const struct task *task, const char *text,
                     const struct task_said *said, const char *who)
{
    const struct task_file *file = task_file_of(prep->person);
    const struct task_view *last = said ? said->last : NULL;

    if (!text) {
        return;
    }
    struct prep_row *row = prep_add(prep, PREP_TASK, task->id, text);
    row->file = file->file;
    row->where = last ? last->where : task->where;
    row->date = last ? last->date : DAY_NONE;
    row->who = who;
}

static void add_task(struct prep *prep, const struct task *task)
{
    bool of_coach = prep->side == PREP_COACH;
    struct task_words words = {prep->arena, prep->team, prep->person,
                               of_coach ? TASK_READ_BY_COACH : TASK_READ_BY_COACHEE, prep->as_of};
    struct task_state state = task_state(task, prep->as_of);
    const char *coach = team_coach_on(prep->team, prep->person->id, prep->as_of);
    const struct task_view *last = state.coach.last;

    add_line(prep, task, said_by_coachee(&words, &state), &state.coachee, prep->person->id);
    add_line(prep, task, said_by_coach(&words, &state), &state.coach,
             last && last->by ? last->by : coach);
    add_line(prep, task, task_question(&words, &state), NULL, NULL);
    if (of_coach && task_style(&words, &state)) {
        add_line(prep, task,
                 arena_printf(prep->arena, "style you might use: %s", task_style(&words, &state)),
                 NULL, NULL);
    }
}

void prep_add_tasks(struct prep *prep)
{
    const struct tasks *tasks = tasks_of(prep->person);

    for (size_t i = 0; i < tasks->count; i++) {
        if (task_is_open(&tasks->items[i], prep->as_of)) {
            add_task(prep, &tasks->items[i]);
        }
    }
}
