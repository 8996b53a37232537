/*
 * coach goal list: one row a goal.
 */

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "goal/goal.h"
#include "kpi/figures.h"
#include "kpi/rollup.h"
#include "kpi/terms.h"
#include "list.h"
#include "practice/agreement.h"
#include "team.h"

struct goal_row {
    const struct person *person;
    const struct goal *goal;
    struct goal_terms terms;
    struct goal_figures figures;
    enum goal_state state;
    day_t closed;
    enum standing agreed;
    const char *partners;
    bool person_left;
};

static struct cell goal_text_cell(const void *data, const struct column *column)
{
    const struct goal_row *row = data;
    const char *const *text = (const void *)((const char *)row->goal + column->argument);

    return cell_text(*text);
}

static struct cell date_cell(const void *data, const struct column *column)
{
    const day_t *day = (const void *)((const char *)data + column->argument);

    return cell_date(*day);
}

static struct cell ratio_cell(const void *data, const struct column *column)
{
    const struct ratio *ratio = (const void *)((const char *)data + column->argument);

    return cell_ratio(*ratio);
}

static struct cell statement_cell(const void *data, const struct column *column)
{
    const struct goal_row *row = data;

    (void)column;
    return cell_text(row->terms.statement);
}

static struct cell status_cell(const void *data, const struct column *column)
{
    const struct goal_row *row = data;
    const char *name = status_name(row->figures.status);

    (void)column;
    return cell_text(*name ? name : NULL);
}

static struct cell state_cell(const void *data, const struct column *column)
{
    const struct goal_row *row = data;

    (void)column;
    return cell_text(goal_state_words[row->state]);
}

static struct cell for_cell(const void *data, const struct column *column)
{
    const struct goal_row *row = data;

    (void)column;
    return cell_text(goal_purpose_words[row->goal->purpose]);
}

static struct cell commitment_cell(const void *data, const struct column *column)
{
    const struct goal_row *row = data;

    (void)column;
    return cell_text(commitment_words[row->goal->commitment]);
}

static struct cell stale_cell(const void *data, const struct column *column)
{
    const struct goal_row *row = data;

    (void)column;
    return cell_bool(row->figures.stale);
}

static struct cell private_cell(const void *data, const struct column *column)
{
    const struct goal_row *row = data;

    (void)column;
    return cell_bool(row->goal->is_private);
}

static struct cell agreed_cell(const void *data, const struct column *column)
{
    const struct goal_row *row = data;

    (void)column;
    return cell_text(standing_words[row->agreed]);
}

static struct cell partner_cell(const void *data, const struct column *column)
{
    const struct goal_row *row = data;

    (void)column;
    return cell_text(row->partners);
}

/** A filter by a partner means each goal that they are one of the partners of. */
static bool has_partner(const void *data, const char *value)
{
    return goal_partner(((const struct goal_row *)data)->goal, value) != NULL;
}

static struct cell success_cell(const void *data, const struct column *column)
{
    const struct goal_row *row = data;

    (void)column;
    return row->figures.success == ANSWER_UNKNOWN ? (struct cell){.kind = CELL_NONE}
                                                  : cell_bool(row->figures.success == ANSWER_YES);
}

#define GOAL(member) .argument = (int)offsetof(struct goal, member)
#define ROW(member)  .argument = (int)offsetof(struct goal_row, member)

static const struct column columns[] = {
    {"person", CELL_TEXT, SHOW_ALWAYS, .is_person = true, .is_name = true, .get = goal_text_cell,
     GOAL(person)},
    {"goal", CELL_TEXT, SHOW_ALWAYS, .noun = "goal", .is_name = true, .get = goal_text_cell,
     GOAL(slug)},
    {"statement", CELL_TEXT, SHOW_ALWAYS, .get = statement_cell},
    {"state", CELL_TEXT, SHOW_DATA, .get = state_cell, .words = goal_state_words},
    {"for", CELL_TEXT, SHOW_DATA, .get = for_cell, .words = goal_purpose_words},
    {"commitment", CELL_TEXT, SHOW_DATA, .get = commitment_cell, .words = commitment_words},
    {"supports", CELL_TEXT, SHOW_DATA, .get = goal_text_cell, GOAL(supports)},
    {"moves", CELL_TEXT, SHOW_DATA, .is_name = true, .get = goal_text_cell, GOAL(moves)},
    {"partner", CELL_TEXT, SHOW_DATA, .is_person = true, .is_name = true, .has = has_partner,
     .get = partner_cell},
    {"start", CELL_DATE, SHOW_DATA, .get = date_cell, ROW(terms.start)},
    {"due", CELL_DATE, SHOW_ALWAYS, .planned = true, .get = date_cell, ROW(terms.due)},
    {"closed", CELL_DATE, SHOW_DATA, .get = date_cell, ROW(closed)},
    {"progress", CELL_NUMBER, SHOW_ALWAYS, .percent = true, .get = ratio_cell,
     ROW(figures.progress)},
    {"status", CELL_TEXT, SHOW_ALWAYS, .status = true, .get = status_cell, .words = status_words},
    {"stale", CELL_BOOL, SHOW_DATA, .get = stale_cell},
    {"score", CELL_NUMBER, SHOW_DATA, .get = ratio_cell, ROW(figures.score)},
    {"success", CELL_BOOL, SHOW_DATA, .get = success_cell},
    {"agreed", CELL_TEXT, SHOW_DATA, .get = agreed_cell, .words = standing_words},
    {"private", CELL_BOOL, SHOW_ASKED, .get = private_cell},
};

static const char *const search[] = {"person", "goal", "statement", NULL};

static bool hidden(const void *data)
{
    const struct goal_row *row = data;

    return row->state != STATE_ACTIVE || row->person_left;
}

static bool is_private(const void *data)
{
    const struct goal_row *row = data;

    return row->goal->is_private;
}

static void add_goals(struct context *context, const struct team *team, const struct bounds *bounds,
                      const struct person *person, const struct goals *goals, struct goal_row *rows,
                      size_t *count)
{
    for (size_t i = 0; i < goals->count; i++) {
        const struct goal *goal = &goals->items[i];
        struct goal_row *row = &rows[(*count)++];
        row->person = person;
        row->goal = goal;
        row->terms = goal_terms_on(goal, context->as_of);
        row->state = goal_state_on(goal, context->as_of);
        row->closed = goal->closed <= context->as_of ? goal->closed : DAY_NONE;
        struct pact pact = goal_pact(context->arena, team, goal, context->as_of);
        row->agreed = pact_standing(&pact);
        row->partners = goal_partners_text(context->arena, goal);
        row->person_left = person_has_left(person, context->as_of);
        goal_rollup(goal, context->as_of, bounds, &row->figures);
    }
}

static int by_person_and_goal(const void *a, const void *b)
{
    const struct goal_row *left = a;
    const struct goal_row *right = b;
    int order = strcmp(left->goal->person, right->goal->person);

    return order ? order : strcmp(left->goal->slug, right->goal->slug);
}

static struct goal_row *goal_rows(struct context *context, const struct team *team, size_t *count)
{
    struct bounds bounds = bounds_of(&team->thresholds);
    size_t total = team->goals.count;
    struct goal_row *rows;

    for (size_t i = 0; i < team->people.count; i++) {
        total += team->people.items[i].goals.count;
    }
    rows = arena_array(context->arena, total, sizeof(*rows));
    *count = 0;
    for (size_t i = 0; i < team->people.count; i++) {
        const struct person *person = &team->people.items[i];
        add_goals(context, team, &bounds, person, &person->goals, rows, count);
    }
    add_goals(context, team, &bounds, NULL, &team->goals, rows, count);
    qsort(rows, *count, sizeof(*rows), by_person_and_goal);
    return rows;
}

static int run(struct context *context)
{
    struct team team;
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .row_size = sizeof(struct goal_row),
        .search = search,
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
    sheet.rows = goal_rows(context, &team, &sheet.row_count);
    if (sheet_filters_by(&sheet, "state") || sheet_filters_by(&sheet, "closed")) {
        sheet.hidden = NULL;
    }
    return list_write(context, &sheet, "no goal to show; add one with: coach goal add");
}

const struct command goal_list = {
    .name = "list",
    .arguments = "[FILTER...]",
    .summary = "List the goals with progress and status.",
    .about =
        "Filters: person:jordan status:off-track due.before:2026-04-01 state:closed, or plain\n"
        "words.",
    .flags = COMMAND_LISTS,
    .words_max = -1,
    .run = run,
};
