/*
 * coach person task list: a row a task, as both see it; or all that was said of tasks, a row each.
 */

#include <stddef.h>

#include "list.h"
#include "person/task.h"
#include "team.h"

enum { LONG };

static const struct option_spec options[] = {
    [LONG] = {"long", 0, NULL, "one row for each time that something was said"},
};

/** A task, and in long lists what one side said of it. */
struct task_row {
    const struct team *team;
    const struct person *person;
    const struct task_file *file;
    struct task_state state;
    /** NULL in the list of tasks. */
    const struct task_view *view;
    bool of_coach;
    bool hidden;
    /** The day since which it is theirs no longer, once it has come. */
    day_t ended;
};

/* Cells of both lists */

static struct cell person_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(((const struct task_row *)data)->person->id);
}

static struct cell task_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(((const struct task_row *)data)->state.task->id);
}

static struct cell what_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(((const struct task_row *)data)->state.task->what);
}

static bool is_private(const void *data)
{
    return ((const struct task_row *)data)->file->is_private;
}

static struct cell private_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_bool(is_private(data));
}

static struct cell file_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(((const struct task_row *)data)->file->file);
}

static struct cell line_cell(const void *data, const struct column *column)
{
    const struct task_row *row = data;

    (void)column;
    return cell_number(
        decimal_make(where_line(row->view ? row->view->where : row->state.task->where), 0));
}

static bool hidden(const void *data)
{
    return ((const struct task_row *)data)->hidden;
}

/* Tasks */

/** The side that a column is about: its argument. */
enum { COACHEE, COACH };

static const struct task_said *said_of(const void *data, const struct column *column)
{
    const struct task_state *state = &((const struct task_row *)data)->state;

    return column->argument == COACH ? &state->coach : &state->coachee;
}

static struct cell skill_cell(const void *data, const struct column *column)
{
    return cell_text(task_skill_words[said_of(data, column)->skill]);
}

static struct cell will_cell(const void *data, const struct column *column)
{
    return cell_text(task_will_words[said_of(data, column)->will]);
}

static struct cell date_cell(const void *data, const struct column *column)
{
    const struct task_view *last = said_of(data, column)->last;

    return cell_date(last ? last->date : DAY_NONE);
}

static struct cell note_cell(const void *data, const struct column *column)
{
    const struct task_view *last = said_of(data, column)->last;

    return cell_text(last ? last->note : NULL);
}

/** Who said it, on the coach's side: whoever coaches them now, where the file does not say. */
static const char *coach_of(const struct task_row *row, const struct task_view *view)
{
    return view->by ? view->by : team_coach(row->team, row->person->id);
}

static struct cell coach_by_cell(const void *data, const struct column *column)
{
    const struct task_view *last = said_of(data, column)->last;

    return cell_text(last ? coach_of(data, last) : NULL);
}

static struct cell style_cell(const void *data, const struct column *column)
{
    const struct task_state *state = &((const struct task_row *)data)->state;

    return cell_text(coaching_words[column->argument == COACH ? state->coach_style : state->style]);
}

static struct cell differs_cell(const void *data, const struct column *column)
{
    const struct task_state *state = &((const struct task_row *)data)->state;

    (void)column;
    return cell_bool(state->skill_differs || state->will_differs);
}

static struct cell ended_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_date(((const struct task_row *)data)->ended);
}

#define SKILLS (task_skill_words + SKILL_NEW)
#define WILLS  (task_will_words + WILL_UNSURE)
#define STYLES (coaching_words + COACHING_DIRECT)

static const struct column task_columns[] = {
    {"person", CELL_TEXT, SHOW_ALWAYS, .is_person = true, .get = person_cell},
    {"task", CELL_TEXT, SHOW_ALWAYS, .is_name = true, .get = task_cell},
    {"what", CELL_TEXT, SHOW_DATA, .get = what_cell},
    {"skill", CELL_TEXT, SHOW_ALWAYS, .get = skill_cell, .words = SKILLS},
    {"will", CELL_TEXT, SHOW_ALWAYS, .get = will_cell, .words = WILLS},
    {"date", CELL_DATE, SHOW_ALWAYS, .spare = 1, .get = date_cell},
    {"note", CELL_TEXT, SHOW_DATA, .get = note_cell},
    {"coach_skill", CELL_TEXT, SHOW_ALWAYS, .get = skill_cell, .words = SKILLS, .argument = COACH},
    {"coach_will", CELL_TEXT, SHOW_ALWAYS, .get = will_cell, .words = WILLS, .argument = COACH},
    {"coach_date", CELL_DATE, SHOW_ALWAYS, .spare = 1, .get = date_cell, .argument = COACH},
    {"coach_by", CELL_TEXT, SHOW_DATA, .is_person = true, .get = coach_by_cell, .argument = COACH},
    {"coach_note", CELL_TEXT, SHOW_DATA, .get = note_cell, .argument = COACH},
    {"style", CELL_TEXT, SHOW_ALWAYS, .get = style_cell, .words = STYLES},
    {"coach_style", CELL_TEXT, SHOW_DATA, .get = style_cell, .words = STYLES, .argument = COACH},
    {"differs", CELL_BOOL, SHOW_DATA, .get = differs_cell},
    {"ended", CELL_DATE, SHOW_DATA, .get = ended_cell},
    {"private", CELL_BOOL, SHOW_ASKED, .get = private_cell},
    {"file", CELL_TEXT, SHOW_DATA, .get = file_cell},
    {"line", CELL_NUMBER, SHOW_DATA, .get = line_cell},
};

static const char *const task_search[] = {"person", "task", "what", "note", "coach_note", NULL};

/* What was said */

static const char *const side_words[] = {"coachee", "coach", NULL};

static struct cell side_cell(const void *data, const struct column *column)
{
    return cell_text(column->words[((const struct task_row *)data)->of_coach]);
}

static struct cell said_date_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_date(((const struct task_row *)data)->view->date);
}

static struct cell said_by_cell(const void *data, const struct column *column)
{
    const struct task_row *row = data;

    (void)column;
    return cell_text(row->of_coach ? coach_of(row, row->view) : row->person->id);
}

static struct cell said_skill_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(task_skill_words[((const struct task_row *)data)->view->skill]);
}

static struct cell said_will_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(task_will_words[((const struct task_row *)data)->view->will]);
}

static struct cell said_text_cell(const void *data, const struct column *column)
{
    const char *view = (const char *)((const struct task_row *)data)->view;

    return cell_text(*(const char *const *)(const void *)(view + column->argument));
}

#define AT(member) .argument = (int)offsetof(struct task_view, member)

static const struct column said_columns[] = {
    {"person", CELL_TEXT, SHOW_ALWAYS, .is_person = true, .get = person_cell},
    {"task", CELL_TEXT, SHOW_ALWAYS, .is_name = true, .get = task_cell},
    {"what", CELL_TEXT, SHOW_DATA, .get = what_cell},
    {"side", CELL_TEXT, SHOW_ALWAYS, .get = side_cell, .words = side_words},
    {"date", CELL_DATE, SHOW_ALWAYS, .get = said_date_cell},
    {"by", CELL_TEXT, SHOW_ALWAYS, .is_person = true, .get = said_by_cell},
    {"skill", CELL_TEXT, SHOW_ALWAYS, .get = said_skill_cell, .words = SKILLS},
    {"will", CELL_TEXT, SHOW_ALWAYS, .get = said_will_cell, .words = WILLS},
    {"note", CELL_TEXT, SHOW_ALWAYS, .get = said_text_cell, AT(note)},
    {"on_behalf", CELL_TEXT, SHOW_DATA, .get = said_text_cell, AT(on_behalf)},
    {"ended", CELL_DATE, SHOW_DATA, .get = ended_cell},
    {"private", CELL_BOOL, SHOW_ASKED, .get = private_cell},
    {"file", CELL_TEXT, SHOW_DATA, .get = file_cell},
    {"line", CELL_NUMBER, SHOW_DATA, .get = line_cell},
};

static const char *const said_search[] = {"person", "task", "what", "note", NULL};

/* Rows */

struct task_rows {
    struct arena *arena;
    struct task_row *items;
    size_t count;
    size_t capacity;
};

static void add_row(struct task_rows *rows, const struct task_row *row)
{
    rows->items =
        arena_grow(rows->arena, rows->items, &rows->capacity, rows->count, sizeof(*rows->items));
    rows->items[rows->count++] = *row;
}

static void add_views(struct task_rows *rows, const struct task_row *task, bool of_coach,
                      day_t as_of)
{
    const struct task_views *views =
        of_coach ? &task->state.task->coach : &task->state.task->coachee;
    struct task_row row = *task;

    row.of_coach = of_coach;
    for (size_t i = 0; i < views->count && views->items[i].date <= as_of; i++) {
        row.view = &views->items[i];
        add_row(rows, &row);
    }
}

static void add_person(struct task_rows *rows, const struct team *team, const struct person *person,
                       day_t as_of, bool is_long)
{
    const struct tasks *tasks = tasks_of(person);
    struct task_row row = {.team = team, .person = person, .file = task_file_of(person)};
    bool left = person->left != DAY_NONE && person->left <= as_of;

    for (size_t i = 0; i < tasks->count; i++) {
        const struct task *task = &tasks->items[i];
        if (!task_is_known(task, as_of)) {
            continue;
        }
        row.state = task_state(task, as_of);
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
    struct task_rows rows = {.arena = context->arena};
    struct team team;
    struct sheet sheet = {
        .arena = context->arena,
        .columns = is_long ? said_columns : task_columns,
        .column_count = is_long ? sizeof(said_columns) / sizeof(said_columns[0])
                                : sizeof(task_columns) / sizeof(task_columns[0]),
        .row_size = sizeof(struct task_row),
        .search = is_long ? said_search : task_search,
        .hidden = hidden,
        .is_private = is_private,
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
