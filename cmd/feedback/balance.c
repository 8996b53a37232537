/*
 * coach feedback balance: what each giver gave, or when each person was last given any.
 */

#include "feedback/feedback.h"
#include "list.h"
#include "practice/feedback.h"
#include "team.h"

enum { PEOPLE };

static const struct option_spec options[] = {
    [PEOPLE] = {"people", 0, NULL, "a row a person: when they were last given any, and by whom"},
};

/* Givers */

static struct cell giver_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(((const struct feedback_giver *)data)->by);
}

static struct cell reinforcing_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_number(
        decimal_make((int64_t)((const struct feedback_giver *)data)->reinforcing, 0));
}

static struct cell redirecting_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_number(
        decimal_make((int64_t)((const struct feedback_giver *)data)->redirecting, 0));
}

static struct cell median_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_ratio(((const struct feedback_giver *)data)->days);
}

static struct cell last_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_date(((const struct feedback_giver *)data)->last);
}

static const struct column giver_columns[] = {
    {"by", CELL_TEXT, SHOW_ALWAYS, .is_person = true, .get = giver_cell},
    {"reinforcing", CELL_NUMBER, SHOW_ALWAYS, .get = reinforcing_cell},
    {"redirecting", CELL_NUMBER, SHOW_ALWAYS, .get = redirecting_cell},
    {"median_days", CELL_NUMBER, SHOW_ALWAYS, .get = median_cell},
    {"last", CELL_DATE, SHOW_ALWAYS, .get = last_cell},
};

/* People */

struct person_row {
    const struct person *person;
    /** NULL for none */
    const struct feedback *last;
    day_t as_of;
};

static struct cell person_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(((const struct person_row *)data)->person->id);
}

static struct cell given_cell(const void *data, const struct column *column)
{
    const struct person_row *row = data;

    (void)column;
    return cell_date(row->last ? row->last->given : DAY_NONE);
}

static struct cell by_cell(const void *data, const struct column *column)
{
    const struct person_row *row = data;

    (void)column;
    return cell_text(row->last ? row->last->by : NULL);
}

static struct cell ago_cell(const void *data, const struct column *column)
{
    const struct person_row *row = data;

    (void)column;
    return row->last ? cell_number(decimal_make(row->as_of - row->last->given, 0))
                     : cell_text(NULL);
}

static const struct column person_columns[] = {
    {"person", CELL_TEXT, SHOW_ALWAYS, .is_person = true, .get = person_cell},
    {"last", CELL_DATE, SHOW_ALWAYS, .get = given_cell},
    {"by", CELL_TEXT, SHOW_ALWAYS, .is_person = true, .get = by_cell},
    {"days_ago", CELL_NUMBER, SHOW_ALWAYS, .get = ago_cell},
};

static bool has_left(const void *data)
{
    const struct person_row *row = data;

    return person_has_left(row->person, row->as_of);
}

static struct person_row *all_people(const struct context *context, const struct team *team)
{
    struct person_row *rows = arena_array(context->arena, team->people.count, sizeof(*rows));

    for (size_t i = 0; i < team->people.count; i++) {
        const struct person *person = &team->people.items[i];
        rows[i] =
            (struct person_row){person, feedback_last(person, context->as_of), context->as_of};
    }
    return rows;
}

static struct sheet sheet_of(const struct context *context, bool people)
{
    struct sheet sheet = {.arena = context->arena};

    sheet.columns = people ? person_columns : giver_columns;
    sheet.column_count = people ? sizeof(person_columns) / sizeof(person_columns[0])
                                : sizeof(giver_columns) / sizeof(giver_columns[0]);
    sheet.row_size = people ? sizeof(struct person_row) : sizeof(struct feedback_giver);
    sheet.hidden = people ? has_left : NULL;
    return sheet;
}

static int run(struct context *context)
{
    bool people = context->options[PEOPLE] != NULL;
    struct sheet sheet = sheet_of(context, people);
    struct team team;
    int code = team_load(context, &team);

    if (code == DONE) {
        code = list_filter(context, &sheet);
    }
    if (code != DONE) {
        return code;
    }
    if (people) {
        sheet.rows = all_people(context, &team);
        sheet.row_count = team.people.count;
    } else {
        sheet.rows = feedback_balance(context->arena, &team, context->as_of, &sheet.row_count);
    }
    return list_write(context, &sheet,
                      "no feedback yet; give some with: coach feedback give PERSON");
}

const struct command feedback_balance_verb = {
    .name = "balance",
    .arguments = "[FILTER...]",
    .summary = "What each giver gave, reinforcing and redirecting, and how soon after the event.",
    .about = "Givers are counted, in order of id. Of the people whom it is given to there is only\n"
             "when it was last, and by whom: --people.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_LISTS,
    .words_max = -1,
    .run = run,
};
