/*
 * Who has which task, who learns it, and what is open.
 */

#include "practice/readiness.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"

const char *const ready_part_words[] = {NULL, "learns", "differs", "has", "teaches", NULL};

enum ready_part ready_part(const struct task_state *state)
{
    enum skill own = state->coachee.skill;
    enum skill coach = state->coach.skill;
    bool has = skill_has_it(own) || skill_has_it(coach);
    bool grows = (own != SKILL_UNSAID && !skill_has_it(own)) ||
                 (coach != SKILL_UNSAID && !skill_has_it(coach));

    if (has && grows) {
        return READY_DIFFERS;
    }
    if (has) {
        return own == SKILL_COULD_TEACH || coach == SKILL_COULD_TEACH ? READY_TEACHES : READY_HAS;
    }
    return grows ? READY_LEARNS : READY_UNSAID;
}

/* Collecting: tasks while they are found, in the order of the files */

struct collection {
    struct arena *arena;
    const struct team *team;
    day_t as_of;
    struct ready_tasks tasks;
};

static struct ready_task *find(const struct ready_tasks *tasks, const char *id)
{
    for (size_t i = 0; i < tasks->count; i++) {
        if (strcmp(tasks->items[i].id, id) == 0) {
            return &tasks->items[i];
        }
    }
    return NULL;
}

static struct ready_task *find_or_add(struct collection *c, const char *id, const char *what)
{
    struct ready_task *task = find(&c->tasks, id);

    if (task) {
        return task;
    }
    task = &c->tasks.items[c->tasks.count++];
    *task = (struct ready_task){
        .id = id,
        .what = what ? what : id,
        .people = arena_array(c->arena, c->team->people.count, sizeof(*task->people)),
    };
    return task;
}

static void add_need(struct collection *c, const struct need *need)
{
    const char *id = need_id(c->arena, need);
    struct ready_task *task = id ? find_or_add(c, id, need->task) : NULL;

    /* of two needs of one task, the first holds */
    if (task && !task->need) {
        task->need = need;
    }
}

static void add_person(struct collection *c, const struct person *person)
{
    const struct tasks *tasks = tasks_of(person);
    bool left = person_has_left(person, c->as_of);

    for (size_t i = 0; i < tasks->count && !left; i++) {
        if (!task_is_open(&tasks->items[i], c->as_of)) {
            continue;
        }
        struct ready_task *task = find_or_add(c, tasks->items[i].id, tasks->items[i].what);
        struct ready_person *ready = &task->people[task->count++];
        ready->person = person;
        ready->state = task_state(&tasks->items[i], c->as_of);
        ready->part = ready_part(&ready->state);
        task->parts[ready->part]++;
    }
}

static int by_id(const void *a, const void *b)
{
    return strcmp(((const struct ready_task *)a)->id, ((const struct ready_task *)b)->id);
}

struct ready_tasks readiness(struct arena *arena, const struct team *team, day_t as_of)
{
    struct collection c = {.arena = arena, .team = team, .as_of = as_of};
    size_t room = team->needs.count;

    for (size_t i = 0; i < team->people.count; i++) {
        room += tasks_of(&team->people.items[i])->count;
    }
    c.tasks.items = arena_array(arena, room, sizeof(*c.tasks.items));
    for (size_t i = 0; i < team->needs.count; i++) {
        add_need(&c, &team->needs.items[i]);
    }
    for (size_t i = 0; i < team->people.count; i++) {
        add_person(&c, &team->people.items[i]);
    }
    if (c.tasks.count > 1) {
        qsort(c.tasks.items, c.tasks.count, sizeof(*c.tasks.items), by_id);
    }
    return c.tasks;
}

/* Figures of a task */

size_t ready_needed(const struct ready_task *task)
{
    if (!task->need) {
        return 0;
    }
    return decimal_known(task->need->people) ? (size_t)task->need->people.units : 1;
}

size_t ready_have(const struct ready_task *task)
{
    return task->parts[READY_HAS] + task->parts[READY_TEACHES];
}

static size_t lacking(size_t needed, size_t there)
{
    return needed > there ? needed - there : 0;
}

size_t ready_open(const struct ready_task *task)
{
    return lacking(ready_needed(task), ready_have(task));
}

size_t ready_still_open(const struct ready_task *task)
{
    return lacking(ready_open(task), task->parts[READY_LEARNS] + task->parts[READY_DIFFERS]);
}

const struct person *ready_only(const struct ready_task *task)
{
    const struct person *only = NULL;

    for (size_t i = 0; i < task->count; i++) {
        if (task->people[i].part < READY_HAS) {
            continue;
        }
        if (only) {
            return NULL;
        }
        only = task->people[i].person;
    }
    return only;
}

const char *ready_names(struct arena *arena, const struct ready_task *task, enum ready_part from,
                        enum ready_part to, const struct person *but)
{
    struct buffer names;

    buffer_init(&names, arena);
    for (size_t i = 0; i < task->count; i++) {
        const struct ready_person *ready = &task->people[i];
        if (ready->part >= from && ready->part <= to && ready->person != but) {
            buffer_printf(&names, "%s%s", names.length > 0 ? ", " : "", ready->person->id);
        }
    }
    return names.length > 0 ? buffer_text(&names) : NULL;
}
