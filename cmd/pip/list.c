/*
 * coach pip list: one row a step of the escalation path.
 */

#include "list.h"

#include <stddef.h>

#include "pip/pip.h"
#include "practice/agreement.h"
#include "practice/pip.h"
#include "private.h"

struct pip_row {
    struct arena *arena;
    const struct team *team;
    const struct person *person;
    /** As it was known on the day. */
    struct pip pip;
    enum pip_state state;
    day_t as_of;
};

static const struct pip *pip_of(const void *data)
{
    return &((const struct pip_row *)data)->pip;
}

static struct cell text_cell(const void *data, const struct column *column)
{
    const char *const *text = (const void *)((const char *)pip_of(data) + column->argument);

    return cell_text(*text);
}

static struct cell date_cell(const void *data, const struct column *column)
{
    const day_t *day = (const void *)((const char *)pip_of(data) + column->argument);

    return cell_date(*day);
}

static struct cell step_cell(const void *data, const struct column *column)
{
    return cell_text(column->words[pip_of(data)->step]);
}

static struct cell state_cell(const void *data, const struct column *column)
{
    return cell_text(column->words[((const struct pip_row *)data)->state]);
}

static struct cell outcome_cell(const void *data, const struct column *column)
{
    enum pip_outcome outcome = pip_of(data)->outcome;

    return cell_text(outcome == OUTCOME_NONE ? NULL : column->words[outcome - OUTCOME_RESOLVED]);
}

static struct cell days_left_cell(const void *data, const struct column *column)
{
    const struct pip_row *row = data;
    bool runs = row->state == PIP_OPEN && row->pip.due != DAY_NONE;

    (void)column;
    return runs ? cell_number(decimal_make(row->pip.due - row->as_of, 0)) : cell_text(NULL);
}

static struct cell agreed_cell(const void *data, const struct column *column)
{
    const struct pip_row *row = data;
    struct pact pact = pip_pact(row->arena, row->team, &row->pip, row->as_of);
    enum standing standing = pact_standing(&pact);

    return cell_text(standing == STANDING_NONE ? NULL : column->words[standing]);
}

#define AT(member) .argument = (int)offsetof(struct pip, member)

static const struct column columns[] = {
    {"person", CELL_TEXT, SHOW_ALWAYS, .is_person = true, .get = text_cell, AT(person)},
    {"pip", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(slug)},
    {"step", CELL_TEXT, SHOW_ALWAYS, .get = step_cell, .words = pip_step_words},
    {"state", CELL_TEXT, SHOW_ALWAYS, .get = state_cell, .words = pip_state_words},
    {"start", CELL_DATE, SHOW_ALWAYS, .get = date_cell, AT(start)},
    {"due", CELL_DATE, SHOW_ALWAYS, .planned = true, .get = date_cell, AT(due)},
    {"days_left", CELL_NUMBER, SHOW_ALWAYS, .get = days_left_cell, .spare = 1},
    {"agreed", CELL_TEXT, SHOW_ALWAYS, .get = agreed_cell, .words = standing_words, .spare = 2},
    {"outcome", CELL_TEXT, SHOW_ALWAYS, .get = outcome_cell,
     .words = pip_outcome_words + OUTCOME_RESOLVED},
    {"override", CELL_TEXT, SHOW_ALWAYS, .get = text_cell, AT(override.reason)},
    {"by", CELL_TEXT, SHOW_DATA, .is_person = true, .get = text_cell, AT(by)},
    {"hr", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(hr.who)},
    {"hr_date", CELL_DATE, SHOW_DATA, .get = date_cell, AT(hr.date)},
    {"review", CELL_DATE, SHOW_DATA, .planned = true, .get = date_cell, AT(review)},
    {"acknowledged", CELL_DATE, SHOW_DATA, .get = date_cell, AT(acknowledged)},
    {"acknowledged_on_behalf", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(acknowledged_on_behalf)},
    {"closed", CELL_DATE, SHOW_DATA, .get = date_cell, AT(closed)},
    {"expectation", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(expectation)},
    {"consequence", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(consequence)},
    {"learned", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(learned)},
    {"file", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(file)},
};

static const char *const search[] = {"person", "step", "expectation", NULL};

/** Those that are over, and of people who left. */
static bool hidden(const void *data)
{
    const struct pip_row *row = data;
    bool left = person_has_left(row->person, row->as_of);

    return left || row->state == PIP_CLOSED || row->state == PIP_FOLLOWED;
}

static struct pip_row *all_rows(struct context *context, const struct team *team, size_t *count)
{
    struct pip_row *rows;
    size_t room = 0;

    for (size_t i = 0; i < team->people.count; i++) {
        room += team->people.items[i].pips.count;
    }
    rows = arena_array(context->arena, room, sizeof(*rows));
    *count = 0;
    for (size_t i = 0; i < team->people.count; i++) {
        const struct person *person = &team->people.items[i];
        for (size_t j = 0; j < person->pips.count; j++) {
            const struct pip *pip = &person->pips.items[j];
            enum pip_state state = pip_state_on(person, pip, context->as_of);
            rows[(*count)++] = (struct pip_row){.arena = context->arena,
                                                .team = team,
                                                .person = person,
                                                .pip = pip_known(pip, context->as_of),
                                                .state = state,
                                                .as_of = context->as_of};
        }
    }
    return rows;
}

static int run(struct context *context)
{
    struct team team;
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .row_size = sizeof(struct pip_row),
        .search = search,
        .hidden = hidden,
    };
    int code = list_filter(context, &sheet);

    code = code == DONE ? private_load(context, &team) : code;
    if (code != DONE) {
        return code;
    }
    sheet.rows = all_rows(context, &team, &sheet.row_count);
    if (sheet_filters_by(&sheet, "state") || sheet_filters_by(&sheet, "outcome") ||
        sheet_filters_by(&sheet, "closed")) {
        sheet.hidden = NULL;
    }
    return list_write(context, &sheet, "no step is open");
}

const struct command pip_list = {
    .name = "list",
    .arguments = "[FILTER...]",
    .summary = "List the steps that are open or planned, in order of person and start.",
    .about = "Steps are the pair's, and asked for by this very command: --private is not needed.",
    .flags = COMMAND_LISTS,
    .words_max = -1,
    .run = run,
};
