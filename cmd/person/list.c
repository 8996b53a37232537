/*
 * coach person list: who is on file, in order of id.
 */

#include <stddef.h>

#include "kpi/terms.h"
#include "list.h"
#include "person/person.h"
#include "practice/agreement.h"
#include "team.h"

struct person_row {
    const struct person *person;
    day_t as_of;
    /** Goals that are active on the day of the report. */
    size_t goals;
    /** How both stand to the contract. */
    enum standing contract;
};

static struct cell text_cell(const void *data, const struct column *column)
{
    const struct person_row *row = data;
    const char *const *text = (const void *)((const char *)row->person + column->argument);

    return cell_text(*text);
}

static struct cell date_cell(const void *data, const struct column *column)
{
    const struct person_row *row = data;
    const day_t *day = (const void *)((const char *)row->person + column->argument);

    return cell_date(*day);
}

static struct cell goals_cell(const void *data, const struct column *column)
{
    const struct person_row *row = data;

    (void)column;
    return cell_number(decimal_make((int64_t)row->goals, 0));
}

static struct cell contract_cell(const void *data, const struct column *column)
{
    const struct person_row *row = data;

    (void)column;
    return cell_text(standing_words[row->contract]);
}

static struct cell private_cell(const void *data, const struct column *column)
{
    const struct person_row *row = data;

    (void)column;
    return cell_bool(row->person->is_private);
}

#define AT(member) .argument = (int)offsetof(struct person, member)

static const struct column columns[] = {
    {"person", CELL_TEXT, SHOW_ALWAYS, .is_person = true, .is_name = true, .get = text_cell,
     AT(id)},
    {"name", CELL_TEXT, SHOW_ALWAYS, .is_name = true, .get = text_cell, AT(name)},
    {"role", CELL_TEXT, SHOW_ALWAYS, .get = text_cell, AT(role)},
    {"coach", CELL_TEXT, SHOW_ALWAYS, .is_person = true, .is_name = true, .get = text_cell,
     AT(coach)},
    {"email", CELL_TEXT, SHOW_DATA, .is_name = true, .get = text_cell, AT(email)},
    {"focus", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(focus)},
    {"joined", CELL_DATE, SHOW_DATA, .get = date_cell, AT(joined)},
    {"left", CELL_DATE, SHOW_DATA, .get = date_cell, AT(left)},
    {"active_goals", CELL_NUMBER, SHOW_ALWAYS, .get = goals_cell},
    {"contract", CELL_TEXT, SHOW_DATA, .get = contract_cell, .words = standing_words},
    {"private", CELL_BOOL, SHOW_ASKED, .get = private_cell},
};

static const char *const search[] = {"person", "name", "role", NULL};

static bool hidden(const void *data)
{
    const struct person_row *row = data;

    return person_has_left(row->person, row->as_of);
}

static bool is_private(const void *data)
{
    const struct person_row *row = data;

    return row->person->is_private;
}

static size_t active_goals(const struct person *person, day_t as_of, bool with_private)
{
    size_t count = 0;

    for (size_t i = 0; i < person->goals.count; i++) {
        const struct goal *goal = &person->goals.items[i];
        count += goal_state_on(goal, as_of) == STATE_ACTIVE && (with_private || !goal->is_private);
    }
    return count;
}

static int run(struct context *context)
{
    struct team team;
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .row_size = sizeof(struct person_row),
        .search = search,
        .hidden = hidden,
        .is_private = is_private,
    };
    struct person_row *rows;
    int code = list_filter(context, &sheet);

    if (code == DONE) {
        code = team_load(context, &team);
    }
    if (code != DONE) {
        return code;
    }
    bool with_private = list_shows_private(context, &sheet);
    rows = arena_array(context->arena, team.people.count, sizeof(*rows));
    for (size_t i = 0; i < team.people.count; i++) {
        const struct person *person = &team.people.items[i];
        struct pact pact = contract_pact(context->arena, &team, person, context->as_of);
        rows[i] = (struct person_row){person, context->as_of,
                                      active_goals(person, context->as_of, with_private),
                                      pact_standing(&pact)};
    }
    sheet.rows = rows;
    sheet.row_count = team.people.count;
    if (sheet_filters_by(&sheet, "left")) {
        sheet.hidden = NULL;
    }
    return list_write(context, &sheet, "nobody to show; add somebody with: coach person add NAME");
}

const struct command person_list = {
    .name = "list",
    .arguments = "[FILTER...]",
    .summary = "List the people, in order of id.",
    .flags = COMMAND_LISTS,
    .words_max = -1,
    .run = run,
};
