/*
 * coach goal tree: what serves what, from the strategy's aims down to each person's goals.
 */

#include <stddef.h>
#include <string.h>

#include "base/text.h"
#include "goal/forest.h"
#include "goal/goal.h"
#include "list.h"
#include "store/names.h"
#include "team.h"

enum { OF };

static const struct option_spec options[] = {
    [OF] = {"of", 0, "GOAL", "one branch: what a goal or an aim serves, and what hangs on it"},
};

/* Cells */

static const struct tree_row *row_of(const void *data)
{
    return *(const struct tree_row *const *)data;
}

static struct cell text_cell(const void *data, const struct column *column)
{
    const char *const *text = (const void *)((const char *)row_of(data) + column->argument);

    return cell_text(*text);
}

static struct cell depth_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_number(decimal_make(row_of(data)->depth, 0));
}

static struct cell kind_cell(const void *data, const struct column *column)
{
    return cell_text(column->words[row_of(data)->goal ? 1 : 0]);
}

static struct cell level_cell(const void *data, const struct column *column)
{
    return cell_text(column->words[row_of(data)->level]);
}

static struct cell parent_cell(const void *data, const struct column *column)
{
    const struct tree_row *parent = row_of(data)->parent;

    (void)column;
    return cell_text(parent ? parent->name : NULL);
}

static struct cell chain_cell(const void *data, const struct column *column)
{
    return cell_text(column->words[row_of(data)->chain]);
}

static struct cell due_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_date(row_of(data)->due);
}

static struct cell progress_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_ratio(row_of(data)->progress);
}

static struct cell status_cell(const void *data, const struct column *column)
{
    const char *status = status_name(row_of(data)->status);

    (void)column;
    return cell_text(*status ? status : NULL);
}

static struct cell verdict_cell(const void *data, const struct column *column)
{
    return cell_text(verdict_name(row_of(data)->verdicts.criteria[column->argument]));
}

static struct cell smart_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(verdict_name(row_of(data)->verdicts.smart));
}

static struct cell holds_cell(const void *data, const struct column *column)
{
    const char *holds = row_of(data)->holds;

    (void)column;
    return cell_text(*holds ? holds : NULL);
}

/** The title, and in front of it what the place in the tree does not say. */
static struct cell statement_cell(const void *data, const struct column *column)
{
    const struct tree_row *row = row_of(data);

    (void)column;
    return cell_text(row->noted ? row->noted : row->title);
}

/** A filter by a partner means each goal that they are one of the partners of. */
static bool has_partner(const void *data, const char *value)
{
    return row_of(data)->goal && goal_partner(row_of(data)->goal, value) != NULL;
}

static struct cell private_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_bool(row_of(data)->is_private);
}

/* Columns */

#define AT(member) .get = text_cell, .argument = (int)offsetof(struct tree_row, member)

#define VERDICT(name, criterion)                                                                  \
    {                                                                                             \
        name, CELL_TEXT, SHOW_DATA, .get = verdict_cell, .words = verdicts, .argument = criterion \
    }

static const char *const kinds[] = {"aim", "goal", NULL};
static const char *const verdicts[] = {"pass", "fail", "unknown", NULL};

static const struct column columns[] = {
    {"depth", CELL_NUMBER, SHOW_DATA, .get = depth_cell},
    {"goal", CELL_TEXT, SHOW_PAGE, .is_name = true, AT(branch), .narrowest = 24},
    {"name", CELL_TEXT, SHOW_DATA, .is_name = true, AT(name)},
    {"kind", CELL_TEXT, SHOW_DATA, .get = kind_cell, .words = kinds},
    {"level", CELL_TEXT, SHOW_DATA, .get = level_cell, .words = tree_level_words},
    {"parent", CELL_TEXT, SHOW_DATA, .is_name = true, .get = parent_cell},
    {"owner", CELL_TEXT, SHOW_ALWAYS, AT(owner)},
    {"partner", CELL_TEXT, SHOW_ALWAYS, .is_person = true, .spare = 4, .has = has_partner,
     AT(partners)},
    {"serves", CELL_TEXT, SHOW_DATA, .is_name = true, AT(serves)},
    {"moves", CELL_TEXT, SHOW_DATA, .is_name = true, AT(moves)},
    {"chain", CELL_TEXT, SHOW_DATA, .get = chain_cell, .words = tree_chain_words},
    {"status", CELL_TEXT, SHOW_ALWAYS, .status = true, .get = status_cell, .words = status_words},
    {"progress", CELL_NUMBER, SHOW_ALWAYS, .spare = 2, .percent = true, .get = progress_cell},
    VERDICT("specific", SPECIFIC),
    VERDICT("measurable", MEASURABLE),
    VERDICT("achievable", ACHIEVABLE),
    VERDICT("relevant", RELEVANT),
    VERDICT("time_bound", TIME_BOUND),
    {"smart", CELL_TEXT, SHOW_DATA, .get = smart_cell, .words = verdicts},
    {"holds", CELL_TEXT, SHOW_PAGE, .is_name = true, .spare = 3, .get = holds_cell},
    {"due", CELL_DATE, SHOW_ALWAYS, .spare = 1, .planned = true, .get = due_cell},
    {"note", CELL_TEXT, SHOW_DATA, AT(note)},
    {"title", CELL_TEXT, SHOW_DATA, AT(title)},
    {"statement", CELL_TEXT, SHOW_PAGE, .get = statement_cell},
    {"private", CELL_BOOL, SHOW_ASKED, .get = private_cell},
};
enum { COLUMNS = sizeof(columns) / sizeof(columns[0]) };

/** The columns that verdicts are in. */
static const char *const judged[] = {"specific",   "measurable", "achievable", "relevant",
                                     "time_bound", "smart",      "holds",      NULL};

static const char *const search[] = {"name", "title", NULL};

static bool is_private(const void *data)
{
    return row_of(data)->is_private;
}

/* The command */

/** The name of the aim or goal whose branch is asked for; NULL for none. */
static int find_branch(struct context *context, const struct team *team, const char **name)
{
    const char *word = context->options[OF];
    const char **goals;
    size_t count = names_of_goals(context->arena, &context->store, &goals);
    const char **names = arena_array(context->arena, count + team->strategy.count, sizeof(*names));

    *name = NULL;
    if (!word) {
        return DONE;
    }
    for (size_t i = 0; i < count; i++) {
        names[i] = goals[i];
    }
    for (size_t i = 0; i < team->strategy.count; i++) {
        if (team->strategy.items[i].id) {
            names[count++] = team->strategy.items[i].id;
        }
    }
    return find_among(context, "goal or aim", word, names, count, false, name);
}

/** Where no goal has a partner, a page needs no column for them. */
static void spare_partners(const struct forest *forest, struct column *all)
{
    for (size_t i = 0; i < forest->placed; i++) {
        if (forest->order[i]->partners) {
            return;
        }
    }
    for (size_t i = 0; i < COLUMNS; i++) {
        if (strcmp(all[i].name, "partner") == 0) {
            all[i].show = SHOW_DATA;
        }
    }
}

static bool needs_verdicts(const struct context *context, const struct sheet *sheet)
{
    for (size_t i = 0; judged[i]; i++) {
        if (sheet_needs(sheet, &context->sheet, judged[i])) {
            return true;
        }
    }
    return false;
}

static int run(struct context *context)
{
    struct team team;
    const char *of = NULL;
    struct column *own = arena_array(context->arena, COLUMNS, sizeof(*own));
    struct sheet sheet = {
        .arena = context->arena,
        .columns = own,
        .column_count = COLUMNS,
        .row_size = sizeof(struct tree_row *),
        .search = search,
        .is_private = is_private,
    };
    memcpy(own, columns, sizeof(columns));
    int code = list_filter(context, &sheet);

    if (code == DONE) {
        code = team_load(context, &team);
    }
    if (code == DONE) {
        code = find_branch(context, &team, &of);
    }
    if (code != DONE) {
        return code;
    }
    struct forest forest = {.context = context,
                            .team = &team,
                            .with_private = list_shows_private(context, &sheet),
                            .with_verdicts = needs_verdicts(context, &sheet)};
    forest_fill(&forest);
    if (!forest_arrange(&forest, of)) {
        return usage_error(context, "see those with: --all, --private",
                           "'%s' is closed, a draft, private, or of somebody who left", of);
    }
    spare_partners(&forest, own);
    sheet.rows = forest.order;
    sheet.row_count = forest.placed;
    return list_write(context, &sheet, "no aim and no goal to show");
}

const struct command goal_tree = {
    .name = "tree",
    .arguments = "[FILTER...]",
    .summary = "What serves what: the strategy's aims, the team's goals, each person's goals.",
    .about =
        "A skill stands beneath the goal whose KPI it moves. What holds of it are the letters\n"
        "of SMART: - where one does not, ? where it cannot be told.\n"
        "Filters: owner:jordan partner:ana level:development chain:nothing smart:fail.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_LISTS,
    .words_max = -1,
    .run = run,
};
