/** The verbs of `coach person task`, and what is said of tasks on its way into files. */

#ifndef COACH_CMD_PERSON_TASK_H
#define COACH_CMD_PERSON_TASK_H

#include "cmd.h"
#include "model/schema.h"
#include "practice/task.h"

extern const struct command person_task;
extern const struct command task_add;
extern const struct command task_list;
extern const struct command task_end;
extern const struct command task_edit;

/** The keys of a view that are typed, in the order of the file. */
enum view_key {
    VIEW_BY,
    VIEW_SKILL,
    VIEW_WILL,
    VIEW_NOTE,
    VIEW_ON_BEHALF,
    VIEW_KEYS,
};

/** Their names. */
extern const char *const view_keys[VIEW_KEYS];

/** A task by its id and its words. */
struct task_name {
    const char *id;
    const char *what;
    /** Nobody in the team has it, and no need names it. */
    bool is_new;
};

/** What one side says of a task, on its way into a file. */
struct new_view {
    /** An id that is on file. */
    const char *person;
    struct task_name task;
    bool of_coach;
    /** Who says it: the person, or the coach. */
    const char *by;
    char date[DATE_SIZE];
    /** By enum view_key, as the file has them; NULL where not given, "" to be filled in. */
    const char *values[VIEW_KEYS];
    /** The row that it came from; no file for the command line. */
    struct place place;
    /** Somebody else says it than enters it, and no reason is given: only what is there passes. */
    bool needs_reason;
};

/** Every task of a team by its id: of the people, and of the needs. */
struct task_names {
    struct task_name *items;
    size_t count;
};

/** All of them; those of one person come first, and each id once. person may be NULL. */
struct task_names task_names_all(struct context *context, const struct team *team,
                                 const char *person);

/** The one with this id, or with these words, case and accents aside; NULL for none. */
const struct task_name *task_names_find(struct arena *arena, const struct task_names *names,
                                        const char *word);

/**
 * The task that a word means: an id or the words of one that is known, the beginning of an id, or
 * words for a new one. What looks like a mistyped one is refused.
 *
 * @id       the id that a new one is to have, which makes it new; NULL for one made of its words
 * @return   DONE, or WRONG_USAGE after saying why
 */
int task_name_find(struct context *context, const struct task_names *names, const char *word,
                   const char *id, struct task_name *out);

/** The same among those that are known: anything else is refused.
 *
 * @say_name  say what the word resolved to, for verbs that write
 */
int task_name_known(struct context *context, const struct task_names *names, const char *word,
                    bool say_name, struct task_name *out);

/** Words for a new task, and its id, made of them where none is given. NULL, or why they are not
 * enough. */
const char *task_name_new(struct context *context, const char *what, const char *id,
                          struct task_name *out);

/** The side of a pair on which somebody speaks on a day; false where they are neither of the two. */
bool task_side_of(const struct team *team, const char *person, const char *by, day_t day,
                  bool *of_coach);

/** Read skill and will as typed: "could-teach" will do. NULL, or why it will not do with help. */
const char *task_word(struct arena *arena, const struct scalar_type *type, const char *text,
                      const char **word, const char **help);

/** What became of views. */
struct views_written {
    size_t written;
    size_t unchanged;
    size_t files;
};

/**
 * Write views, into new files or below what was said before. What is on file of that side and day
 * with other words is refused (C3) unless it is to be replaced. The views are sorted by person.
 *
 * @return  an exit code
 */
int views_write(struct context *context, struct new_view *views, size_t count, bool replace,
                struct views_written *written);

/** The text of a file that has one view, which is to be filled in as the task is where it is not
 * known. */
const char *view_template_new(struct arena *arena, const struct new_view *view);

/** A file's text with a view in it that is to be filled in; as it is where there is one of that side
 * and day, or none can be put in. */
const char *view_template(struct context *context, const struct file_text *before,
                          const struct new_view *view);

/** Take rows of views in from a file of rows. An exit code. */
int task_add_rows(struct context *context, const struct team *team, const char *file, bool replace);

#endif
