/*
 * coach goal tree: what serves what, from the strategy's aims down to each person's goals.
 */

#include <stddef.h>
#include <string.h>

#include "base/buffer.h"
#include "goal/goal.h"
#include "goal_line.h"
#include "kpi/rollup.h"
#include "kpi/terms.h"
#include "list.h"
#include "page.h"
#include "team.h"

/** An aim of the strategy or a goal. */
struct tree_row {
    /** "q1-trust", "jordan/on-time" */
    const char *name;
    const char *kind;
    const char *title;
    const char *owner;
    /** The name of what it serves; NULL for none. */
    const char *serves;
    day_t due;
    struct ratio progress;
    enum status status;
    enum goal_state state;
    /** 0 at the root. */
    int depth;
    /** Stands in the tree already: a circle of `supports` is shown once. */
    bool placed;
};

struct forest {
    struct context *context;
    struct tree_row *rows;
    size_t count;
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
            .state = state,
        };
    }
}

static const struct tree_row *find_row(const struct forest *forest, const char *name)
{
    for (size_t i = 0; name && i < forest->count; i++) {
        if (strcmp(forest->rows[i].name, name) == 0) {
            return &forest->rows[i];
        }
    }
    return NULL;
}

/** Place a row and, below it, all that serves it. Each row is placed once, so circles end. */
static void place(struct forest *forest, struct tree_row *row, int depth)
{
    row->placed = true;
    row->depth = depth;
    forest->order[forest->placed++] = row;
    for (size_t i = 0; i < forest->count; i++) {
        struct tree_row *other = &forest->rows[i];
        if (!other->placed && other->serves && strcmp(other->serves, row->name) == 0) {
            place(forest, other, depth + 1);
        }
    }
}

static void arrange(struct forest *forest)
{
    for (size_t i = 0; i < forest->count; i++) {
        struct tree_row *row = &forest->rows[i];
        if (!row->placed && !find_row(forest, row->serves)) {
            place(forest, row, 0);
        }
    }
    /* what is left goes in circles: begin anywhere */
    for (size_t i = 0; i < forest->count; i++) {
        if (!forest->rows[i].placed) {
            place(forest, &forest->rows[i], 0);
        }
    }
}

static struct forest grow(struct context *context, const struct team *team)
{
    struct forest forest = {.context = context};
    struct bounds bounds = bounds_of(&team->thresholds);
    size_t total = team->strategy.count + team->goals.count;

    for (size_t i = 0; i < team->people.count; i++) {
        total += team->people.items[i].goals.count;
    }
    forest.rows = arena_array(context->arena, total, sizeof(*forest.rows));
    forest.order = arena_array(context->arena, total, sizeof(struct tree_row *));
    add_aims(&forest, team);
    add_goals(&forest, &bounds, NULL, &team->goals);
    for (size_t i = 0; i < team->people.count; i++) {
        add_goals(&forest, &bounds, &team->people.items[i], &team->people.items[i].goals);
    }
    arrange(&forest);
    return forest;
}

/* The page */

static void write_row(const struct page *page, const struct tree_row *row)
{
    struct arena *arena = page->context->arena;
    const char *status = status_name(row->status);
    struct buffer line;
    char due[DATE_SIZE];

    buffer_init(&line, arena);
    buffer_fill(&line, ' ', (size_t)(2 * row->depth));
    buffer_puts(&line, row->depth > 0 ? "└ " : "");
    buffer_puts(&line, row->name);
    printf("%s", buffer_text(&line));
    if (strcmp(row->kind, "aim") == 0 && row->owner) {
        printf(" (%s)", row->owner);
    }
    if (*status) {
        printf("  %s%s%s %s", page_status_color(page, status), status, page_reset(page),
               percent_text(arena, row->progress));
    }
    if (row->due != DAY_NONE) {
        printf("  due %s", date_format(row->due, due));
    }
    if (row->serves && row->depth == 0 && strcmp(row->serves, SUPPORTS_ME) != 0) {
        printf("  serves '%s', which is not here", row->serves);
    }
    putchar('\n');
    struct page inner = {page->context, (size_t)(2 * row->depth) + (row->depth > 0 ? 4 : 2),
                         page->width};
    page_field(&inner, "", row->title);
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

#define AT(member) .argument = (int)offsetof(struct tree_row, member)

static const struct column columns[] = {
    {"depth", CELL_NUMBER, SHOW_ALWAYS, .get = depth_cell},
    {"name", CELL_TEXT, SHOW_ALWAYS, .get = text_cell, AT(name)},
    {"kind", CELL_TEXT, SHOW_ALWAYS, .get = text_cell, AT(kind)},
    {"owner", CELL_TEXT, SHOW_ALWAYS, .get = text_cell, AT(owner)},
    {"serves", CELL_TEXT, SHOW_ALWAYS, .get = text_cell, AT(serves)},
    {"due", CELL_DATE, SHOW_ALWAYS, .planned = true, .get = due_cell},
    {"progress", CELL_NUMBER, SHOW_ALWAYS, .percent = true, .get = progress_cell},
    {"status", CELL_TEXT, SHOW_ALWAYS, .status = true, .get = status_cell},
    {"title", CELL_TEXT, SHOW_ALWAYS, .get = text_cell, AT(title)},
};

static const char *const search[] = {"name", "title", NULL};

static bool is_page(const struct context *context)
{
    return context->sheet.format == FORMAT_TABLE && !context->sheet.columns &&
           !context->sheet.sort && context->word_count == 0;
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
    };
    int code = team_load(context, &team);

    if (code == DONE) {
        code = list_filter(context, &sheet);
    }
    if (code != DONE) {
        return code;
    }
    forest = grow(context, &team);
    if (is_page(context)) {
        struct page page = page_begin(context, 0);
        for (size_t i = 0; i < forest.placed; i++) {
            write_row(&page, forest.order[i]);
        }
        return DONE;
    }
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
