/**
 * Cells of rows that are about a task of a person, for the lists that have such rows.
 */

#ifndef COACH_CMD_TASK_CELLS_H
#define COACH_CMD_TASK_CELLS_H

#include "io/sheet.h"
#include "practice/task.h"

/** What such a row begins with: it is the first member of what a list adds. */
struct task_row {
    const struct team *team;
    const struct person *person;
    const struct task_file *file;
    struct task_state state;
};

/** The side that a column is about: its argument. */
enum { TASK_COACHEE, TASK_COACH };

/** The words that columns may have. */
#define TASK_SKILLS (task_skill_words + SKILL_NEW)
#define TASK_WILLS  (task_will_words + WILL_UNSURE)

struct cell task_person_cell(const void *row, const struct column *column);
struct cell task_id_cell(const void *row, const struct column *column);
struct cell task_what_cell(const void *row, const struct column *column);
struct cell task_file_cell(const void *row, const struct column *column);

/** What one side says on the day of the report, when they said it last, and what they see. */
struct cell task_skill_cell(const void *row, const struct column *column);
struct cell task_will_cell(const void *row, const struct column *column);
struct cell task_date_cell(const void *row, const struct column *column);
struct cell task_note_cell(const void *row, const struct column *column);

/** Who said it last on the coach's side. */
struct cell task_coach_cell(const void *row, const struct column *column);

/** Whether the two say different words. */
struct cell task_differs_cell(const void *row, const struct column *column);

/** The line of the task in its file. */
struct cell task_line_cell(const void *row, const struct column *column);

/** Who says a view of the coach's side: whoever coaches them now, where the file does not say. */
const char *task_coach_of(const struct task_row *row, const struct task_view *view);

bool task_row_is_private(const void *row);
struct cell task_private_cell(const void *row, const struct column *column);

#endif
