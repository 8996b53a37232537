/*
 * Skill and will on a day, and the style beside them.
 */

#include "practice/task.h"

#include <string.h>

#include "base/text.h"

const char *const coaching_words[] = {NULL, "direct", "guide", "excite", "delegate", NULL};

bool skill_has_it(enum skill skill)
{
    return skill == SKILL_ABLE || skill == SKILL_COULD_TEACH;
}

enum coaching coaching_of(enum skill skill, enum will will)
{
    /* by whether they have it, then by whether they are willing */
    static const enum coaching styles[2][2] = {
        {COACHING_DIRECT, COACHING_GUIDE},
        {COACHING_EXCITE, COACHING_DELEGATE},
    };

    if (skill == SKILL_UNSAID || will == WILL_UNSAID) {
        return COACHING_UNKNOWN;
    }
    return styles[skill_has_it(skill)][will != WILL_UNSURE];
}

struct task_said task_said(const struct task_views *views, day_t as_of)
{
    struct task_said said = {SKILL_UNSAID, WILL_UNSAID, NULL};

    for (size_t i = 0; i < views->count && views->items[i].date <= as_of; i++) {
        const struct task_view *view = &views->items[i];
        said.skill = view->skill != SKILL_UNSAID ? view->skill : said.skill;
        said.will = view->will != WILL_UNSAID ? view->will : said.will;
        said.last = view;
    }
    return said;
}

static enum skill skill_or(enum skill first, enum skill second)
{
    return first != SKILL_UNSAID ? first : second;
}

static enum will will_or(enum will first, enum will second)
{
    return first != WILL_UNSAID ? first : second;
}

struct task_state task_state(const struct task *task, day_t as_of)
{
    struct task_said own = task_said(&task->coachee, as_of);
    struct task_said coach = task_said(&task->coach, as_of);

    return (struct task_state){
        .task = task,
        .coachee = own,
        .coach = coach,
        .style = coaching_of(skill_or(own.skill, coach.skill), will_or(own.will, coach.will)),
        .coach_style = coaching_of(skill_or(coach.skill, own.skill), will_or(coach.will, own.will)),
        .skill_differs =
            own.skill != SKILL_UNSAID && coach.skill != SKILL_UNSAID && own.skill != coach.skill,
        .will_differs =
            own.will != WILL_UNSAID && coach.will != WILL_UNSAID && own.will != coach.will,
    };
}

bool task_is_known(const struct task *task, day_t as_of)
{
    bool none = task->coachee.count == 0 && task->coach.count == 0;

    return none || (task->coachee.count > 0 && task->coachee.items[0].date <= as_of) ||
           (task->coach.count > 0 && task->coach.items[0].date <= as_of);
}

bool task_is_open(const struct task *task, day_t as_of)
{
    return task_is_known(task, as_of) && (task->ended == DAY_NONE || task->ended > as_of);
}

const struct task_file *task_file_of(const struct person *person)
{
    return person->task_files.count > 0 ? &person->task_files.items[0] : NULL;
}

const struct tasks *tasks_of(const struct person *person)
{
    static const struct tasks none = {NULL, 0};
    const struct task_file *file = task_file_of(person);

    return file ? &file->tasks : &none;
}

const char *need_id(struct arena *arena, const struct need *need)
{
    if (need->id) {
        return need->id;
    }
    return need->task ? text_to_id(arena, need->task) : NULL;
}

/* Checks */

static void check_view(const struct task_file *file, const struct task_view *view, bool own,
                       struct diags *diags)
{
    struct place place =
        mark_place(file->file, view->where, &view->marks, offsetof(struct task_view, by));

    if (own && view->by && strcmp(view->by, file->person) != 0) {
        diags_add(diags, SEVERITY_ERROR, "D11", place, "leave 'by' out, or write it below 'coach'",
                  "'coachee' is what %s says, not '%s'", file->person, view->by);
    }
    if (!has_mark(&view->marks, offsetof(struct task_view, skill)) &&
        !has_mark(&view->marks, offsetof(struct task_view, will))) {
        diags_add(diags, SEVERITY_ERROR, "D11", where_place(file->file, view->where),
                  "add one: {skill: learning, will: keen}", "it says neither 'skill' nor 'will'");
    }
}

static void check_views(const struct task_file *file, const struct task_views *views, bool own,
                        struct diags *diags)
{
    for (size_t i = 0; i < views->count; i++) {
        check_view(file, &views->items[i], own, diags);
    }
}

void tasks_check(const struct task_file *file, struct diags *diags)
{
    for (size_t i = 0; i < file->tasks.count; i++) {
        check_views(file, &file->tasks.items[i].coachee, true, diags);
        check_views(file, &file->tasks.items[i].coach, false, diags);
    }
}
