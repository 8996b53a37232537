/*
 * coach review readiness: for each task who has it, who learns it, and what is open.
 */

#include "practice/readiness.h"

#include <string.h>

#include "list.h"
#include "person/task.h"
#include "private.h"
#include "review/review.h"
#include "task_cells.h"

enum { CAPACITY, TASK };

static const struct option_spec options[] = {
    [CAPACITY] = {"capacity", 0, NULL, "people needed and people there, a row a need"},
    [TASK] = {"task", 0, "TASK", "who could own this: those who said something of it, by name"},
};

/* A row a task */

struct ready_row {
    const struct ready_task *task;
    struct arena *arena;
    day_t as_of;
};

static const struct ready_task *task_of(const void *data)
{
    return ((const struct ready_row *)data)->task;
}

static struct cell count_cell(size_t count)
{
    return cell_number(decimal_make((int64_t)count, 0));
}

static struct cell id_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(task_of(data)->id);
}

static struct cell what_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(task_of(data)->what);
}

/** A figure of the need: missing where there is none. */
typedef size_t (*figure_fn)(const struct ready_task *task);

static struct cell need_cell(const void *data, figure_fn figure)
{
    const struct ready_task *task = task_of(data);

    return task->need ? count_cell(figure(task)) : cell_text(NULL);
}

static struct cell needed_cell(const void *data, const struct column *column)
{
    (void)column;
    return need_cell(data, ready_needed);
}

static struct cell open_cell(const void *data, const struct column *column)
{
    (void)column;
    return need_cell(data, ready_open);
}

static struct cell still_open_cell(const void *data, const struct column *column)
{
    (void)column;
    return need_cell(data, ready_still_open);
}

static struct cell by_cell(const void *data, const struct column *column)
{
    const struct need *need = task_of(data)->need;

    (void)column;
    return cell_date(need ? need->by : DAY_NONE);
}

static struct cell days_cell(const void *data, const struct column *column)
{
    const struct ready_row *row = data;
    const struct need *need = row->task->need;

    (void)column;
    return need && need->by != DAY_NONE ? cell_number(decimal_make(need->by - row->as_of, 0))
                                        : cell_text(NULL);
}

/** The names of those who have the part that is the argument; has is all who have it. */
static struct cell names_cell(const void *data, const struct column *column)
{
    const struct ready_row *row = data;
    enum ready_part part = (enum ready_part)column->argument;

    return cell_text(
        ready_names(row->arena, row->task, part, part == READY_HAS ? READY_TEACHES : part, NULL));
}

static struct cell have_cell(const void *data, const struct column *column)
{
    (void)column;
    return count_cell(ready_have(task_of(data)));
}

static struct cell part_count_cell(const void *data, const struct column *column)
{
    return count_cell(task_of(data)->parts[column->argument]);
}

static struct cell only_cell(const void *data, const struct column *column)
{
    const struct person *only = ready_only(task_of(data));

    (void)column;
    return cell_text(only ? only->id : NULL);
}

/** What people say of a task is theirs; a need of which nobody says anything is the team's. */
static bool is_private(const void *data)
{
    return task_of(data)->count > 0;
}

static struct cell private_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_bool(is_private(data));
}

static const struct column columns[] = {
    {"task", CELL_TEXT, SHOW_ALWAYS, .is_name = true, .get = id_cell},
    {"what", CELL_TEXT, SHOW_DATA, .get = what_cell},
    {"needed", CELL_NUMBER, SHOW_ALWAYS, .get = needed_cell},
    {"by", CELL_DATE, SHOW_ALWAYS, .spare = 1, .planned = true, .get = by_cell},
    {"has", CELL_TEXT, SHOW_ALWAYS, .get = names_cell, .argument = READY_HAS},
    {"teaches", CELL_TEXT, SHOW_DATA, .get = names_cell, .argument = READY_TEACHES},
    {"learns", CELL_TEXT, SHOW_ALWAYS, .get = names_cell, .argument = READY_LEARNS},
    {"differs", CELL_TEXT, SHOW_ALWAYS, .get = names_cell, .argument = READY_DIFFERS},
    {"open", CELL_NUMBER, SHOW_ALWAYS, .get = open_cell},
    {"hangs_on", CELL_TEXT, SHOW_ALWAYS, .is_person = true, .get = only_cell},
    {"private", CELL_BOOL, SHOW_ASKED, .get = private_cell},
};

static const struct column capacity_columns[] = {
    {"task", CELL_TEXT, SHOW_ALWAYS, .is_name = true, .get = id_cell},
    {"what", CELL_TEXT, SHOW_DATA, .get = what_cell},
    {"needed", CELL_NUMBER, SHOW_ALWAYS, .get = needed_cell},
    {"have", CELL_NUMBER, SHOW_ALWAYS, .get = have_cell},
    {"learn", CELL_NUMBER, SHOW_ALWAYS, .get = part_count_cell, .argument = READY_LEARNS},
    {"differ", CELL_NUMBER, SHOW_ALWAYS, .get = part_count_cell, .argument = READY_DIFFERS},
    {"open", CELL_NUMBER, SHOW_ALWAYS, .get = open_cell},
    {"still_open", CELL_NUMBER, SHOW_ALWAYS, .get = still_open_cell},
    {"by", CELL_DATE, SHOW_ALWAYS, .planned = true, .get = by_cell},
    {"days", CELL_NUMBER, SHOW_ALWAYS, .get = days_cell},
    {"private", CELL_BOOL, SHOW_ASKED, .get = private_cell},
};

static const char *const search[] = {"task", "what", NULL};

static int list_tasks(struct context *context, struct sheet *sheet, const struct team *team,
                      bool needs_only)
{
    struct ready_tasks tasks = readiness(context->arena, team, context->as_of);
    struct ready_row *rows = arena_array(context->arena, tasks.count, sizeof(*rows));

    for (size_t i = 0; i < tasks.count; i++) {
        if (!needs_only || tasks.items[i].need) {
            rows[sheet->row_count++] =
                (struct ready_row){&tasks.items[i], context->arena, context->as_of};
        }
    }
    sheet->rows = rows;
    return list_write(context, sheet,
                      needs_only ? "team.yaml has no needs yet: coach-files(5) tells of them"
                                 : "no tasks yet; begin with: coach person task add PERSON TASK");
}

/* A row for each who said something of one task */

struct who_row {
    struct task_row task;
    struct arena *arena;
    const struct ready_task *of;
    enum ready_part part;
};

static struct cell part_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(ready_part_words[((const struct who_row *)data)->part]);
}

/** Those who could teach it, for everybody who could not. */
static struct cell helpers_cell(const void *data, const struct column *column)
{
    const struct who_row *row = data;

    (void)column;
    return cell_text(row->part == READY_TEACHES ? NULL
                                                : ready_names(row->arena, row->of, READY_TEACHES,
                                                              READY_TEACHES, row->task.person));
}

#define OF_SKILL .get = task_skill_cell, .words = TASK_SKILLS
#define OF_WILL  .get = task_will_cell, .words = TASK_WILLS
#define COACH    .argument = TASK_COACH

static const struct column who_columns[] = {
    {"person", CELL_TEXT, SHOW_ALWAYS, .is_person = true, .get = task_person_cell},
    {"task", CELL_TEXT, SHOW_DATA, .is_name = true, .get = task_id_cell},
    {"part", CELL_TEXT, SHOW_ALWAYS, .get = part_cell, .words = ready_part_words + READY_LEARNS},
    {"skill", CELL_TEXT, SHOW_ALWAYS, OF_SKILL},
    {"will", CELL_TEXT, SHOW_ALWAYS, OF_WILL},
    {"date", CELL_DATE, SHOW_ALWAYS, .spare = 1, .get = task_date_cell},
    {"note", CELL_TEXT, SHOW_DATA, .get = task_note_cell},
    {"coach_skill", CELL_TEXT, SHOW_ALWAYS, OF_SKILL, COACH},
    {"coach_will", CELL_TEXT, SHOW_ALWAYS, OF_WILL, COACH},
    {"coach_date", CELL_DATE, SHOW_ALWAYS, .spare = 1, .get = task_date_cell, COACH},
    {"coach_by", CELL_TEXT, SHOW_DATA, .is_person = true, .get = task_coach_cell},
    {"coach_note", CELL_TEXT, SHOW_DATA, .get = task_note_cell, COACH},
    {"helpers", CELL_TEXT, SHOW_ALWAYS, .get = helpers_cell},
    {"private", CELL_BOOL, SHOW_ASKED, .get = task_private_cell},
    {"file", CELL_TEXT, SHOW_DATA, .get = task_file_cell},
    {"line", CELL_NUMBER, SHOW_DATA, .get = task_line_cell},
};

static int list_people(struct context *context, struct sheet *sheet, const struct team *team)
{
    struct task_names names = task_names_all(context, team, NULL);
    struct ready_tasks tasks = readiness(context->arena, team, context->as_of);
    struct task_name name;
    int code = task_name_known(context, &names, context->options[TASK], false, &name);
    struct who_row *rows = arena_array(context->arena, team->people.count, sizeof(*rows));

    for (size_t i = 0; i < tasks.count && code == DONE; i++) {
        const struct ready_task *task = &tasks.items[i];
        for (size_t j = 0; strcmp(task->id, name.id) == 0 && j < task->count; j++) {
            const struct ready_person *ready = &task->people[j];
            rows[sheet->row_count++] = (struct who_row){
                .task = {team, ready->person, task_file_of(ready->person), ready->state},
                .arena = context->arena,
                .of = task,
                .part = ready->part,
            };
        }
    }
    sheet->rows = rows;
    return code == DONE ? list_write(context, sheet, "nobody has said anything of it yet") : code;
}

/* Which of them */

/** The columns and what goes with them, by the options. */
static struct sheet sheet_of(struct context *context)
{
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .row_size = sizeof(struct ready_row),
        .search = search,
        .is_private = is_private,
    };

    if (context->options[CAPACITY]) {
        sheet.columns = capacity_columns;
        sheet.column_count = sizeof(capacity_columns) / sizeof(capacity_columns[0]);
    } else if (context->options[TASK]) {
        sheet.columns = who_columns;
        sheet.column_count = sizeof(who_columns) / sizeof(who_columns[0]);
        sheet.row_size = sizeof(struct who_row);
        sheet.search = NULL;
        sheet.is_private = task_row_is_private;
    }
    return sheet;
}

static int run(struct context *context)
{
    struct sheet sheet = sheet_of(context);
    struct team team;
    int code;

    if (context->options[CAPACITY] && context->options[TASK]) {
        return usage_error(context, "--capacity has a row a need, --task a row a person",
                           "--capacity and --task do not go together");
    }
    code = list_filter(context, &sheet);
    if (code == DONE) {
        code = private_load(context, &team);
    }
    if (code != DONE) {
        return code;
    }
    return context->options[TASK]
               ? list_people(context, &sheet, &team)
               : list_tasks(context, &sheet, &team, context->options[CAPACITY] != NULL);
}

const struct command review_readiness = {
    .name = "readiness",
    .arguments = "[FILTER...]",
    .summary = "For each task who has it, who learns it, and what is open.",
    .about = "From what people and their coaches say of tasks, and from needs in team.yaml. Where\n"
             "the two see it differently it counts for nothing: it is to be talked about first.\n"
             "What people say is private: it takes --private.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_LISTS,
    .words_max = -1,
    .run = run,
};
