/**
 * Skill and will: a person's tasks, as they and their coach see them.
 */

#ifndef COACH_MODEL_TASK_H
#define COACH_MODEL_TASK_H

#include <stdbool.h>
#include <stddef.h>

#include "model/common.h"

/** How much of a task somebody has, in words; in their order. */
enum skill { SKILL_UNSAID, SKILL_NEW, SKILL_LEARNING, SKILL_ABLE, SKILL_COULD_TEACH };
/** How they feel about doing it. */
enum will { WILL_UNSAID, WILL_UNSURE, WILL_WILLING, WILL_KEEN };

/** What one of the two said of a task on a day. */
struct task_view {
    day_t date;
    where_t where;
    struct marks marks;
    /** Who said it, on the coach's side; NULL is whoever coaches the person. */
    const char *by;
    enum skill skill;
    enum will will;
    const char *note;
    /** Why somebody else entered it; NULL where they did it themselves. */
    const char *on_behalf;
};

/** In order of date. */
struct task_views {
    struct task_view *items;
    size_t count;
};

/** A person's task, as they and their coach see it. */
struct task {
    where_t where;
    struct marks marks;
    /** The same as that of others who do it, and of the need in team.yaml. */
    const char *id;
    const char *what;
    struct task_views coachee;
    struct task_views coach;
    /** The day since which it is theirs no longer. */
    day_t ended;
};

struct tasks {
    struct task *items;
    size_t count;
};

/** The tasks of a person: tasks.yaml. */
struct task_file {
    where_t where;
    struct marks marks;
    /** "private/people/jordan/tasks.yaml" */
    const char *file;
    /** Lies below private/, where it belongs. */
    bool is_private;
    /** The id of the person whose tasks they are. */
    const char *person;
    struct tasks tasks;
    const char *notes;
};

struct task_files {
    struct task_file *items;
    size_t count;
};

/** The words of the files for the values of the enumerations, by value; NULL for what is not said. */
extern const char *const task_skill_words[];
extern const char *const task_will_words[];

#endif
