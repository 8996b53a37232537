/*
 * The tables of a person's tasks: skill and will, as the two of the pair see them.
 */

#include <stdint.h>

#include "model/scalars.h"
#include "model/schema.h"
#include "model/task.h"

#define COUNT(fields) (sizeof(fields) / sizeof(*(fields)))

static const struct field view_fields[] = {
    {.key = "by",
     .type = &type_id,
     .offset = offsetof(struct task_view, by),
     .doc = "On the coach's side the id of who said it; whoever coaches the person if left out."},
    {.key = "skill",
     .type = &type_skill,
     .offset = offsetof(struct task_view, skill),
     .doc = "new, learning, able or could teach; as said before if left out."},
    {.key = "will",
     .type = &type_will,
     .offset = offsetof(struct task_view, will),
     .doc = "unsure, willing or keen; as said before if left out."},
    {.key = "note",
     .type = &type_text,
     .offset = offsetof(struct task_view, note),
     .doc = "What they see that makes them say so."},
    {.key = "on_behalf",
     .type = &type_text,
     .offset = offsetof(struct task_view, on_behalf),
     .doc = "Why somebody else entered it for them."},
};

const struct schema task_view_schema = {
    .name = "view",
    .article = "a view of a task",
    .plural = "views",
    .doc = "What one of the two said of a task on a day.",
    .size = sizeof(struct task_view),
    .fields = view_fields,
    .field_count = COUNT(view_fields),
    .where_offset = offsetof(struct task_view, where),
    .marks_offset = offsetof(struct task_view, marks),
    .date_offset = offsetof(struct task_view, date),
};

static const struct field task_fields[] = {
    {.key = "id",
     .type = &type_id,
     .offset = offsetof(struct task, id),
     .required = true,
     .doc = "The task's name, which is the same for all who do it, and for the need in team.yaml."},
    {.key = "task",
     .type = &type_text,
     .offset = offsetof(struct task, what),
     .required = true,
     .doc = "What there is to do, in a few words."},
    {.key = "coachee",
     .kind = FIELD_DATED,
     .of = &task_view_schema,
     .offset = offsetof(struct task, coachee),
     .doc = "What the person themselves says, by day."},
    {.key = "coach",
     .kind = FIELD_DATED,
     .of = &task_view_schema,
     .offset = offsetof(struct task, coach),
     .doc = "What their coach says, by day."},
    {.key = "ended",
     .type = &type_date,
     .offset = offsetof(struct task, ended),
     .doc = "The day since which it is theirs no longer; hidden from then on unless asked for."},
};

const struct schema task_schema = {
    .name = "task",
    .article = "a task",
    .plural = "tasks",
    .doc = "A task of a person, with their skill and will for it as both sides see them.",
    .size = sizeof(struct task),
    .fields = task_fields,
    .field_count = COUNT(task_fields),
    .where_offset = offsetof(struct task, where),
    .marks_offset = offsetof(struct task, marks),
    .unique = "id",
};

static const struct field file_fields[] = {
    {.key = "tasks",
     .kind = FIELD_LIST,
     .of = &task_schema,
     .offset = offsetof(struct task_file, tasks),
     .required = true,
     .doc = "The person's tasks."},
    {.key = "notes",
     .type = &type_text,
     .offset = offsetof(struct task_file, notes),
     .doc = "Anything else."},
};

const struct schema task_file_schema = {
    .name = "tasks",
    .article = "a file of tasks",
    .plural = "files of tasks",
    .doc =
        "The tasks of one person, with skill and will in words by both sides; the pair's always.",
    .size = sizeof(struct task_file),
    .fields = file_fields,
    .field_count = COUNT(file_fields),
    .where_offset = offsetof(struct task_file, where),
    .marks_offset = offsetof(struct task_file, marks),
};
