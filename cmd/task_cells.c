/*
 * Cells of rows that are about a task of a person.
 */

#include "task_cells.h"

static const struct task_row *row_of(const void *row)
{
    return row;
}

static const struct task_said *said_of(const void *row, const struct column *column)
{
    const struct task_state *state = &row_of(row)->state;

    return column->argument == TASK_COACH ? &state->coach : &state->coachee;
}

struct cell task_person_cell(const void *row, const struct column *column)
{
    (void)column;
    return cell_text(row_of(row)->person->id);
}

struct cell task_id_cell(const void *row, const struct column *column)
{
    (void)column;
    return cell_text(row_of(row)->state.task->id);
}

struct cell task_what_cell(const void *row, const struct column *column)
{
    (void)column;
    return cell_text(row_of(row)->state.task->what);
}

struct cell task_file_cell(const void *row, const struct column *column)
{
    (void)column;
    return cell_text(row_of(row)->file->file);
}

struct cell task_skill_cell(const void *row, const struct column *column)
{
    return cell_text(task_skill_words[said_of(row, column)->skill]);
}

struct cell task_will_cell(const void *row, const struct column *column)
{
    return cell_text(task_will_words[said_of(row, column)->will]);
}

struct cell task_date_cell(const void *row, const struct column *column)
{
    const struct task_view *last = said_of(row, column)->last;

    return cell_date(last ? last->date : DAY_NONE);
}

struct cell task_note_cell(const void *row, const struct column *column)
{
    const struct task_view *last = said_of(row, column)->last;

    return cell_text(last ? last->note : NULL);
}

const char *task_coach_of(const struct task_row *row, const struct task_view *view)
{
    return view->by ? view->by : team_coach_on(row->team, row->person->id, view->date);
}

struct cell task_coach_cell(const void *row, const struct column *column)
{
    const struct task_view *last = row_of(row)->state.coach.last;

    (void)column;
    return cell_text(last ? task_coach_of(row, last) : NULL);
}

struct cell task_differs_cell(const void *row, const struct column *column)
{
    const struct task_state *state = &row_of(row)->state;

    (void)column;
    return cell_bool(state->skill_differs || state->will_differs);
}

struct cell task_line_cell(const void *row, const struct column *column)
{
    (void)column;
    return cell_number(decimal_make(where_line(row_of(row)->state.task->where), 0));
}

bool task_row_is_private(const void *row)
{
    return row_of(row)->file->is_private;
}

struct cell task_private_cell(const void *row, const struct column *column)
{
    (void)column;
    return cell_bool(task_row_is_private(row));
}
