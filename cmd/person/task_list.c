/*
 * coach person task list: a row a task, as both see it; or all that was said of tasks, a row each.
 */

#include <stddef.h>

#include "list.h"
#include "person/task.h"
#include "task_cells.h"
#include "team.h"

enum { LONG };

static const struct option_spec options[] = {
    [LONG] = {"long", 0, NULL, "one row for each time that something was said"},
};

/** A task, and in long lists what one side said of it. */
struct list_row {
    struct task_row task;
    /** NULL in the list of tasks. */
    const struct task_view *view;
    bool of_coach;
    bool hidden;
    /** The day since which it is theirs no longer, once it has come. */
    day_t ended;
};

static struct cell ended_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_date(((const struct list_row *)data)->ended);
}

static bool hidden(const void *data)
{
    return ((const struct list_row *)data)->hidden;
}

/* Tasks */

static struct cell style_cell(const void *data, const struct column *column)
{
    const struct task_state *state = &((const struct task_row *)data)->state;

    return cell_text(
        coaching_words[column->argument == TASK_COACH ? state->coach_style : state->style]);
}

#define STYLES   (coaching_words + COACHING_DIRECT)
#define OF_SKILL .get = task_skill_cell, .words = TASK_SKILLS
#define OF_WILL  .get = task_will_cell, .words = TASK_WILLS
#define OF_STYLE .get = style_cell, .words = STYLES
#define COACH    .argument = TASK_COACH

static const struct column task_columns[] = {
    {"person", CELL_TEXT, SHOW_ALWAYS, .is_person = true, .get = task_person_cell},
    {"task", CELL_TEXT, SHOW_ALWAYS, .is_name = true, .get = task_id_cell},
    {"what", CELL_TEXT, SHOW_DATA, .get = task_what_cell},
    {"skill", CELL_TEXT, SHOW_ALWAYS, OF_SKILL},
    {"will", CELL_TEXT, SHOW_ALWAYS, OF_WILL},
    {"date", CELL_DATE, SHOW_ALWAYS, .spare = 1, .get = task_date_cell},
    {"note", CELL_TEXT, SHOW_DATA, .get = task_note_cell},
    {"coach_skill", CELL_TEXT, SHOW_ALWAYS, OF_SKILL, COACH},
    {"coach_will", CELL_TEXT, SHOW_ALWAYS, OF_WILL, COACH},
    {"coach_date", CELL_DATE, SHOW_ALWAYS, .spare = 1, .get = task_date_cell, COACH},
    {"coach_by", CELL_TEXT, SHOW_DATA, .is_person = true, .get = task_coach_cell},
    {"coach_note", CELL_TEXT, SHOW_DATA, .get = task_note_cell, COACH},
    {"style", CELL_TEXT, SHOW_ALWAYS, OF_STYLE},
    {"coach_style", CELL_TEXT, SHOW_DATA, OF_STYLE, COACH},
    {"differs", CELL_BOOL, SHOW_DATA, .get = task_differs_cell},
    {"ended", CELL_DATE, SHOW_DATA, .get = ended_cell},
    {"private", CELL_BOOL, SHOW_ASKED, .get = task_private_cell},
    {"file", CELL_TEXT, SHOW_DATA, .get = task_file_cell},
    {"line", CELL_NUMBER, SHOW_DATA, .get = task_line_cell},
};

static const char *const task_search[] = {"person", "task", "what", "note", "coach_note", NULL};

/* What was said */

static const char *const side_words[] = {"coachee", "coach", NULL};

static struct cell side_cell(const void *data, const struct column *column)
{
    return cell_text(column->words[((const struct list_row *)data)->of_coach]);
}

static struct cell said_date_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_date(((const struct list_row *)data)->view->date);
}

static struct cell said_by_cell(const void *data, const struct column *column)
{
    const struct list_row *row = data;

    (void)column;
    return cell_text(row->of_coach ? task_coach_of(&row->task, row->view) : row->task.person->id);
}

static struct cell said_skill_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(task_skill_words[((const struct list_row *)data)->view->skill]);
}

static struct cell said_will_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(task_will_words[((const struct list_row *)data)->view->will]);
}

static struct cell said_text_cell(const void *data, const struct column *column)
{
    const char *view = (const char *)((const struct list_row *)data)->view;

    return cell_text(*(const char *const *)(const void *)(view + column->argument));
}

static struct cell said_line_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_number(decimal_make(where_line(((const struct list_row *)data)->view->where), 0));
}

#define AT(member) .argument = (int)offsetof(struct task_view, member)

static const struct column said_columns[] = {
    {"person", CELL_TEXT, SHOW_ALWAYS, .is_person = true, .get = task_person_cell},
    {"task", CELL_TEXT, SHOW_ALWAYS, .is_name = true, .get = task_id_cell},
    {"what", CELL_TEXT, SHOW_DATA, .get = task_what_cell},
    {"side", CELL_TEXT, SHOW_ALWAYS, .get = side_cell, .words = side_words},
    {"date", CELL_DATE, SHOW_ALWAYS, .get = said_date_cell},
    {"by", CELL_TEXT, SHOW_ALWAYS, .is_person = true, .get = said_by_cell},
    {"skill", CELL_TEXT, SHOW_ALWAYS, .get = said_skill_cell, .words = TASK_SKILLS},
    {"will", CELL_TEXT, SHOW_ALWAYS, .get = said_will_cell, .words = TASK_WILLS},
    {"note", CELL_TEXT, SHOW_ALWAYS, .get = said_text_cell, AT(note)},
    {"on_behalf", CELL_TEXT, SHOW_DATA, .get = said_text_cell, AT(on_behalf)},
    {"ended", CELL_DATE, SHOW_DATA, .get = ended_cell},
    {"private", CELL_BOOL, SHOW_ASKED, .get = task_private_cell},
    {"file", CELL_TEXT, SHOW_DATA, .get = task_file_cell},
    {"line", CELL_NUMBER, SHOW_DATA, .get = said_line_cell},
};

static const char *const said_search[] = {"person", "task", "what", "note", NULL};

/* Rows */

struct list_rows {
    struct arena *arena;
    struct list_row *items;
    size_t count;
    size_t capacity;
};

static void add_row(struct list_rows *rows, const struct list_row *row)
{
    rows->items =
        arena_grow(rows->arena, rows->items, &rows->capacity, rows->count, sizeof(*rows->items));
    rows->items[rows->count++] = *row;
}

static void add_views(struct list_rows *rows, const struct list_row *task, bool of_coach,
                      day_t as_of)
{
    const struct task_views *views =
        of_coach ? &task->task.state.task->coach : &task->task.state.task->coachee;
    struct list_row row = *task;

    row.of_coach = of_coach;
    for (size_t i = 0; i < views->count && views->items[i].date <= as_of; i++) {
        row.view = &views->items[i];
        add_row(rows, &row);
    }
}

static void add_person(struct list_rows *rows, const struct team *team, const struct person *person,
                       day_t as_of, bool is_long)
{
    const struct tasks *tasks = tasks_of(person);
    struct list_row row = {.task = {.team = team, .person = person, .file = task_file_of(person)}};
    bool left = person_has_left(person, as_of);

    for (size_t i = 0; i < tasks->count; i++) {
        const struct task *task = &tasks->items[i];
        if (!task_is_known(task, as_of)) {
            continue;
        }
        row.task.state = task_state(task, as_of);
        row.hidden = left || !task_is_open(task, as_of);
        row.ended = task_is_open(task, as_of) ? DAY_NONE : task->ended;
        if (is_long) {
            add_views(rows, &row, false, as_of);
            add_views(rows, &row, true, as_of);
        } else {
            add_row(rows, &row);
        }
    }
}

static int run(struct context *context)
{
    bool is_long = context->options[LONG] != NULL;
    struct list_rows rows = {.arena = context->arena};
    struct team team;
    struct sheet sheet = {
        .arena = context->arena,
        .columns = is_long ? said_columns : task_columns,
        .column_count = is_long ? sizeof(said_columns) / sizeof(said_columns[0])
                                : sizeof(task_columns) / sizeof(task_columns[0]),
        .row_size = sizeof(struct list_row),
        .search = is_long ? said_search : task_search,
        .hidden = hidden,
        .is_private = task_row_is_private,
    };
    int code = list_filter(context, &sheet);

    if (code == DONE) {
        code = team_load(context, &team);
    }
    if (code != DONE) {
        return code;
    }
    for (size_t i = 0; i < team.people.count; i++) {
        add_person(&rows, &team, &team.people.items[i], context->as_of, is_long);
    }
    if (sheet_filters_by(&sheet, "ended")) {
        sheet.hidden = NULL;
    }
    sheet.rows = rows.items;
    sheet.row_count = rows.count;
    return list_write(context, &sheet,
                      "no tasks yet; begin with: coach person task add PERSON TASK");
}

const struct command task_list = {
    .name = "list",
    .arguments = "[FILTER...]",
    .summary = "List tasks with skill and will as both see them; all are private.",
    .about = "The style is one that the coach might use: by the person's own words, with the\n"
             "coach's where they have not said one. differs:true has those to talk about.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_LISTS,
    .words_max = -1,
    .run = run,
};
