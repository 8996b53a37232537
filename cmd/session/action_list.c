/*
 * coach session action list: one row for an action, or for support that was promised.
 */

#include <stddef.h>

#include "list.h"
#include "practice/session.h"
#include "session/action.h"
#include "team.h"

static const char *const what_words[] = {"action", "support", NULL};

/** A text of the action at one offset, of the promise at another; NO_TEXT where it has none. */
enum { NO_TEXT = -1 };

static const void *field(const struct action_row *row, int of_action, int of_promise)
{
    if (row->action) {
        return (const char *)row->action + of_action;
    }
    return of_promise == NO_TEXT ? NULL : (const char *)row->promise + of_promise;
}

static const char *person_of(const struct action_row *row)
{
    return row->goal ? row->goal->person : row->session->person;
}

static struct cell person_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(person_of(data));
}

static struct cell session_cell(const void *data, const struct column *column)
{
    const struct action_row *row = data;

    (void)column;
    return cell_text(row->session ? row->session->slug : NULL);
}

static struct cell goal_cell(const void *data, const struct column *column)
{
    const struct action_row *row = data;

    (void)column;
    return cell_text(row->goal ? row->goal->slug : NULL);
}

static struct cell file_cell(const void *data, const struct column *column)
{
    const struct action_row *row = data;

    (void)column;
    return cell_text(row->goal ? row->goal->file : row->session->file);
}

static struct cell id_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(action_id(data));
}

static struct cell what_cell(const void *data, const struct column *column)
{
    const struct action_row *row = data;

    (void)column;
    return cell_text(row->action ? row->action->what : row->promise->what);
}

static struct cell kind_cell(const void *data, const struct column *column)
{
    return cell_text(column->words[((const struct action_row *)data)->action ? 0 : 1]);
}

static const char *who(const struct action_row *row)
{
    if (row->goal) {
        return row->promise->who;
    }
    return row->action ? action_who(row->session, row->action)
                       : promise_who(row->team, row->session, row->promise);
}

static struct cell who_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(who(data));
}

static struct cell due_cell(const void *data, const struct column *column)
{
    const struct action_row *row = data;

    (void)column;
    return cell_date(row->action ? row->action->due : row->promise->by);
}

static enum action_state state(const struct action_row *row)
{
    if (row->action) {
        return action_state_on(row->action, row->as_of);
    }
    return row->promise->done != DAY_NONE && row->promise->done <= row->as_of ? ACTION_DONE
                                                                              : ACTION_OPEN;
}

static struct cell state_cell(const void *data, const struct column *column)
{
    return cell_text(column->words[state(data)]);
}

static struct cell late_cell(const void *data, const struct column *column)
{
    const struct action_row *row = data;
    day_t due = row->action ? row->action->due : row->promise->by;

    (void)column;
    return cell_bool(state(row) == ACTION_OPEN && due != DAY_NONE && due < row->as_of);
}

/** A date of what has happened, known on the day. */
static struct cell fact_cell(const void *data, const struct column *column)
{
    const struct action_row *row = data;
    bool is_done = column->argument == (int)offsetof(struct action, done);
    const day_t *day =
        field(row, column->argument, is_done ? (int)offsetof(struct promise, done) : NO_TEXT);

    return cell_date(day && *day <= row->as_of ? *day : DAY_NONE);
}

/** A text that an action alone has. */
static struct cell text_cell(const void *data, const struct column *column)
{
    const char *const *text = field(data, column->argument, NO_TEXT);

    return cell_text(text ? *text : NULL);
}

/** What is said of how it ended, known once it has. */
static struct cell ending_cell(const void *data, const struct column *column)
{
    return state(data) == ACTION_OPEN ? cell_text(NULL) : text_cell(data, column);
}

static struct cell confidence_cell(const void *data, const struct column *column)
{
    const struct action_row *row = data;

    (void)column;
    return cell_number(row->action ? row->action->confidence : DECIMAL_NONE);
}

static struct cell line_cell(const void *data, const struct column *column)
{
    const struct action_row *row = data;

    (void)column;
    return cell_number(
        decimal_make(where_line(row->action ? row->action->where : row->promise->where), 0));
}

static bool is_private(const void *data)
{
    const struct action_row *row = data;

    return row->goal ? row->goal->is_private : row->session->is_private;
}

static struct cell private_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_bool(is_private(data));
}

#define AT(member) .argument = (int)offsetof(struct action, member)

static const struct column columns[] = {
    {"person", CELL_TEXT, SHOW_ALWAYS, .get = person_cell, .is_name = true},
    {"session", CELL_TEXT, SHOW_ALWAYS, .get = session_cell, .is_name = true},
    {"action", CELL_TEXT, SHOW_ALWAYS, .get = id_cell, .is_name = true},
    {"kind", CELL_TEXT, SHOW_DATA, .get = kind_cell, .words = what_words},
    {"who", CELL_TEXT, SHOW_ALWAYS, .get = who_cell, .spare = 1},
    {"due", CELL_DATE, SHOW_ALWAYS, .get = due_cell, .planned = true},
    {"state", CELL_TEXT, SHOW_ALWAYS, .get = state_cell, .words = action_state_words, .spare = 2},
    {"late", CELL_BOOL, SHOW_DATA, .get = late_cell},
    {"what", CELL_TEXT, SHOW_ALWAYS, .get = what_cell},
    {"how", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(how)},
    {"confidence", CELL_NUMBER, SHOW_DATA, .get = confidence_cell},
    {"expect", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(expect)},
    {"done", CELL_DATE, SHOW_DATA, .get = fact_cell, AT(done)},
    {"learned", CELL_TEXT, SHOW_DATA, .get = ending_cell, AT(learned)},
    {"skipped", CELL_DATE, SHOW_DATA, .get = fact_cell, AT(skipped)},
    {"why", CELL_TEXT, SHOW_DATA, .get = ending_cell, AT(why)},
    {"goal", CELL_TEXT, SHOW_DATA, .get = goal_cell, .is_name = true},
    {"private", CELL_BOOL, SHOW_ASKED, .get = private_cell},
    {"file", CELL_TEXT, SHOW_DATA, .get = file_cell},
    {"line", CELL_NUMBER, SHOW_DATA, .get = line_cell},
};

static const char *const search[] = {"person", "session", "goal", "action", "who", "what", NULL};

static bool has_left(const void *data)
{
    const struct action_row *row = data;
    const struct person *person = team_person(row->team, person_of(row));

    return person_has_left(person, row->as_of);
}

static bool is_over(const void *data)
{
    return has_left(data) || state(data) != ACTION_OPEN;
}

static int run(struct context *context)
{
    struct team team;
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .row_size = sizeof(struct action_row),
        .search = search,
        .hidden = is_over,
        .is_private = is_private,
    };
    int code = list_filter(context, &sheet);

    if (code == DONE) {
        code = team_load(context, &team);
    }
    if (code != DONE) {
        return code;
    }
    if (sheet_filters_by(&sheet, "state") || sheet_filters_by(&sheet, "done") ||
        sheet_filters_by(&sheet, "skipped")) {
        sheet.hidden = has_left;
    }
    struct action_rows rows = actions_all(context->arena, &team, context->as_of);
    sheet.rows = rows.items;
    sheet.row_count = rows.count;
    return list_write(context, &sheet, "nothing is open");
}

const struct command action_list = {
    .name = "list",
    .arguments = "[FILTER...]",
    .summary = "List actions and promises that are open; with --all, the others too.",
    .flags = COMMAND_LISTS,
    .words_max = -1,
    .run = run,
};
