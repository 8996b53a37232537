/*
 * coach goal tree: what serves what, from the strategy's aims down to each person's goals.
 */

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "goal/goal.h"
#include "kpi/rollup.h"
#include "kpi/terms.h"
#include "list.h"
#include "team.h"

/** An aim of the strategy or a goal. */
struct tree_row {
    /** "renewals", "jordan/on-time" */
    const char *name;
    const char *kind;
    const char *title;
    const char *owner;
    /** The name of what it serves; NULL for none. */
    const char *serves;
    day_t due;
    struct ratio progress;
    enum status status;
    /** 0 at a root. */
    int depth;
    /** The name with its branch in front: "│ └ jordan/on-time". */
    const char *branch;
    bool is_private;
    /** Stands in the tree already: a circle of `supports` is shown once. */
    bool placed;
};

struct forest {
    struct context *context;
    /** Goals of private/ are part of the tree. */
    bool with_private;
    struct tree_row *rows;
    size_t count;
    /** Rows by what they serve, those that serve nothing left out; in their own order. */
    struct tree_row **servants;
    size_t servant_count;
    /** Rows in the order of the tree. */
    struct tree_row **order;
    size_t placed;
};

static void add_aims(struct forest *forest, const struct team *team)
{
    for (size_t i = 0; i < team->strategy.count; i++) {
        const struct aim *aim = &team->strategy.items[i];
        forest->rows[forest->count++] = (struct tree_row){
            .name = aim->id ? aim->id : "",
            .kind = "aim",
            .title = aim->aim,
            .owner = aim->whose,
            .serves = aim->serves,
            .due = aim->due,
        };
    }
}

static void add_goals(struct forest *forest, const struct bounds *bounds,
                      const struct person *person, const struct goals *goals)
{
    struct context *context = forest->context;
    bool left = person && person->left != DAY_NONE && person->left <= context->as_of;

    for (size_t i = 0; i < goals->count; i++) {
        const struct goal *goal = &goals->items[i];
        struct goal_terms terms = goal_terms_on(goal, context->as_of);
        enum goal_state state = goal_state_on(goal, context->as_of);
        struct goal_figures figures;
        if (!context->all && (state != STATE_ACTIVE || left)) {
            continue;
        }
        goal_rollup(goal, context->as_of, bounds, &figures);
        forest->rows[forest->count++] = (struct tree_row){
            .name = arena_printf(context->arena, "%s/%s", goal->person, goal->slug),
            .kind = "goal",
            .title = terms.statement,
            .owner = goal->person,
            .serves = goal->supports,
            .due = terms.due,
            .progress = figures.progress,
            .status = figures.status,
            .is_private = goal->is_private,
        };
    }
}

static int by_served(const void *a, const void *b)
{
    const struct tree_row *left = *(struct tree_row *const *)a;
    const struct tree_row *right = *(struct tree_row *const *)b;
    int order = strcmp(left->serves, right->serves);

    /* pointers into one array: rows that serve the same keep their order */
    return order ? order : (left > right) - (left < right);
}

static void index_servants(struct forest *forest)
{
    for (size_t i = 0; i < forest->count; i++) {
        if (forest->rows[i].serves) {
            forest->servants[forest->servant_count++] = &forest->rows[i];
        }
    }
    qsort(forest->servants, forest->servant_count, sizeof(*forest->servants), by_served);
}

/** The first of those that serve a name; forest->servant_count if nothing does. */
static size_t first_servant(const struct forest *forest, const char *name)
{
    size_t low = 0;
    size_t high = forest->servant_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (strcmp(forest->servants[middle]->serves, name) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/** The next one from at on that serves the name and is not in the tree yet. NULL if none. */
static struct tree_row *next_servant(const struct forest *forest, const char *name, size_t *at)
{
    while (*at < forest->servant_count && strcmp(forest->servants[*at]->serves, name) == 0) {
        struct tree_row *row = forest->servants[(*at)++];
        if (!row->placed) {
            return row;
        }
    }
    return NULL;
}

/**
 * Place a row and, below it, all that serves it. Each row is placed once, so circles end.
 *
 * @stem   what stands in front of the branches of its children
 */
static void place(struct forest *forest, struct tree_row *row, int depth, const char *stem)
{
    struct arena *arena = forest->context->arena;
    size_t at = first_servant(forest, row->name);
    struct tree_row *child = next_servant(forest, row->name, &at);

    forest->order[forest->placed++] = row;
    row->placed = true;
    row->depth = depth;
    if (child == row) {
        child = next_servant(forest, row->name, &at);
    }
    while (child) {
        struct tree_row *next = next_servant(forest, row->name, &at);
        child->branch = arena_printf(arena, "%s%s %s", stem, next ? "├" : "└", child->name);
        place(forest, child, depth + 1, arena_printf(arena, "%s%s ", stem, next ? "│" : " "));
        child = next && !next->placed ? next : NULL;
    }
}

static void place_root(struct forest *forest, struct tree_row *row)
{
    row->branch = row->name;
    place(forest, row, 0, "");
}

static int by_name(const void *a, const void *b)
{
    const char *const *left = a;
    const char *const *right = b;

    return strcmp(*left, *right);
}

/** Rows that will not be shown come to stand apart: nothing hangs on them. */
static void set_private_apart(struct forest *forest)
{
    for (size_t i = 0; i < forest->count && !forest->with_private; i++) {
        struct tree_row *row = &forest->rows[i];
        if (row->is_private) {
            row->placed = true;
            row->branch = row->name;
            forest->order[forest->placed++] = row;
        }
    }
}

static size_t list_names(const struct forest *forest, const char **names)
{
    size_t count = 0;

    for (size_t i = 0; i < forest->count; i++) {
        if (!forest->rows[i].placed) {
            names[count++] = forest->rows[i].name;
        }
    }
    qsort(names, count, sizeof(*names), by_name);
    return count;
}

/** Roots first: rows that serve nothing, or nothing that is here. */
static void arrange(struct forest *forest)
{
    const char **names = arena_array(forest->context->arena, forest->count, sizeof(const char *));

    set_private_apart(forest);
    index_servants(forest);
    size_t count = list_names(forest, names);
    for (size_t i = 0; i < forest->count; i++) {
        struct tree_row *row = &forest->rows[i];
        bool is_root =
            !row->serves || !bsearch(&row->serves, names, count, sizeof(*names), by_name);
        if (is_root && !row->placed) {
            place_root(forest, row);
        }
    }
    /* what is left goes in circles: begin anywhere */
    for (size_t i = 0; i < forest->count; i++) {
        if (!forest->rows[i].placed) {
            place_root(forest, &forest->rows[i]);
        }
    }
}

static struct forest grow(struct context *context, const struct team *team, bool with_private)
{
    struct forest forest = {.context = context, .with_private = with_private};
    struct bounds bounds = bounds_of(&team->thresholds);
    size_t total = team->strategy.count + team->goals.count;

    for (size_t i = 0; i < team->people.count; i++) {
        total += team->people.items[i].goals.count;
    }
    forest.rows = arena_array(context->arena, total, sizeof(*forest.rows));
    forest.order = arena_array(context->arena, total, sizeof(struct tree_row *));
    forest.servants = arena_array(context->arena, total, sizeof(struct tree_row *));
    add_aims(&forest, team);
    add_goals(&forest, &bounds, NULL, &team->goals);
    for (size_t i = 0; i < team->people.count; i++) {
        add_goals(&forest, &bounds, &team->people.items[i], &team->people.items[i].goals);
    }
    arrange(&forest);
    return forest;
}

/* Rows */

static struct cell text_cell(const void *data, const struct column *column)
{
    const struct tree_row *const *row = data;
    const char *const *text = (const void *)((const char *)*row + column->argument);

    return cell_text(*text);
}

static struct cell depth_cell(const void *data, const struct column *column)
{
    const struct tree_row *const *row = data;

    (void)column;
    return cell_number(decimal_make((*row)->depth, 0));
}

static struct cell due_cell(const void *data, const struct column *column)
{
    const struct tree_row *const *row = data;

    (void)column;
    return cell_date((*row)->due);
}

static struct cell progress_cell(const void *data, const struct column *column)
{
    const struct tree_row *const *row = data;

    (void)column;
    return cell_ratio((*row)->progress);
}

static struct cell status_cell(const void *data, const struct column *column)
{
    const struct tree_row *const *row = data;
    const char *status = status_name((*row)->status);

    (void)column;
    return cell_text(*status ? status : NULL);
}

static struct cell private_cell(const void *data, const struct column *column)
{
    const struct tree_row *const *row = data;

    (void)column;
    return cell_bool((*row)->is_private);
}

#define AT(member) .argument = (int)offsetof(struct tree_row, member)

static const struct column columns[] = {
    {"depth", CELL_NUMBER, SHOW_DATA, .get = depth_cell},
    {"goal", CELL_TEXT, SHOW_PAGE, .is_name = true, .get = text_cell, AT(branch), .narrowest = 24},
    {"name", CELL_TEXT, SHOW_DATA, .is_name = true, .get = text_cell, AT(name)},
    {"kind", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(kind)},
    {"owner", CELL_TEXT, SHOW_ALWAYS, .get = text_cell, AT(owner)},
    {"serves", CELL_TEXT, SHOW_DATA, .is_name = true, .get = text_cell, AT(serves)},
    {"status", CELL_TEXT, SHOW_ALWAYS, .status = true, .get = status_cell, .words = status_words},
    {"progress", CELL_NUMBER, SHOW_ALWAYS, .spare = 2, .percent = true, .get = progress_cell},
    {"due", CELL_DATE, SHOW_ALWAYS, .spare = 1, .planned = true, .get = due_cell},
    {"title", CELL_TEXT, SHOW_ALWAYS, .get = text_cell, AT(title)},
    {"private", CELL_BOOL, SHOW_ASKED, .get = private_cell},
};

static const char *const search[] = {"name", "title", NULL};

static bool is_private(const void *data)
{
    const struct tree_row *const *row = data;

    return (*row)->is_private;
}

static int run(struct context *context)
{
    struct team team;
    struct forest forest;
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .row_size = sizeof(struct tree_row *),
        .search = search,
        .is_private = is_private,
    };
    int code = list_filter(context, &sheet);

    if (code == DONE) {
        code = team_load(context, &team);
    }
    if (code != DONE) {
        return code;
    }
    forest = grow(context, &team, list_shows_private(context, &sheet));
    sheet.rows = forest.order;
    sheet.row_count = forest.placed;
    return list_write(context, &sheet, "no aim and no goal to show");
}

const struct command goal_tree = {
    .name = "tree",
    .arguments = "[FILTER...]",
    .summary = "What serves what: the strategy's aims, the team's goals, each person's goals.",
    .flags = COMMAND_LISTS,
    .words_max = -1,
    .run = run,
};
