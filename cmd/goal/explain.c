/*
 * coach goal explain: every figure of a KPI with its inputs, their lines, the formula and the
 * thresholds.
 */

#include <stddef.h>
#include <string.h>

#include "base/text.h"
#include "goal/goal.h"
#include "goal/steps.h"
#include "list.h"
#include "page.h"
#include "team.h"

static struct cell text_cell(const void *row, const struct column *column)
{
    const char *const *text = (const void *)((const char *)row + column->argument);

    return cell_text(*text && **text ? *text : NULL);
}

/** A number where it is one: dates, statuses and the line of a keep KPI are texts. */
static struct cell value_cell(const void *row, const struct column *column)
{
    const char *text = ((const struct step *)row)->value;
    struct decimal number;

    (void)column;
    if (text && decimal_parse(text, strlen(text), &number) == DECIMAL_OK) {
        return cell_number(number);
    }
    return cell_text(text);
}

static struct cell line_cell(const void *data, const struct column *column)
{
    const struct step *step = data;

    (void)column;
    return step->line > 0 ? cell_number(decimal_make(step->line, 0))
                          : (struct cell){.kind = CELL_NONE};
}

#define AT(member) .argument = (int)offsetof(struct step, member)

static const struct column columns[] = {
    {"figure", CELL_TEXT, SHOW_ALWAYS, .get = text_cell, AT(figure)},
    {"value", CELL_TEXT, SHOW_ALWAYS, .get = value_cell},
    {"how", CELL_TEXT, SHOW_ALWAYS, .get = text_cell, AT(how)},
    {"file", CELL_TEXT, SHOW_DATA, .get = text_cell, AT(file)},
    {"line", CELL_NUMBER, SHOW_ALWAYS, .get = line_cell},
};

static int write_rows(struct context *context, const struct steps *steps)
{
    static const char *const search[] = {"figure", NULL};
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .rows = steps->items,
        .row_size = sizeof(struct step),
        .row_count = steps->count,
        .search = search,
    };

    return list_write(context, &sheet, NULL);
}

enum { FIGURE_WIDTH = 18, VALUE_WIDTH_MAX = 24 };

/** One figure a paragraph: name, value, and how it came about, wrapped. */
static void write_page(struct context *context, const struct score_row *row,
                       const struct steps *steps)
{
    struct arena *arena = context->arena;
    size_t value_width = 0;
    char as_of[DATE_SIZE];

    for (size_t i = 0; i < steps->count; i++) {
        const char *value = steps->items[i].value;
        size_t width = value ? text_width(value, strlen(value)) : 0;
        value_width = width > value_width && width <= VALUE_WIDTH_MAX ? width : value_width;
    }
    struct page page = page_begin(context, FIGURE_WIDTH + value_width + 2);
    page_title(&page, arena_printf(arena, "%s/%s/%s as of %s", row->goal->person, row->goal->slug,
                                   row->kpi->id, date_format(context->as_of, as_of)));
    printf("%s\n\n", row->goal->file);
    for (size_t i = 0; i < steps->count; i++) {
        const struct step *step = &steps->items[i];
        const char *value = step->value ? step->value : "";
        char *label = arena_printf(arena, "%-*s%s", FIGURE_WIDTH, step->figure, value);
        char *how = step->line > 0 ? arena_printf(arena, "line %d%s%s", step->line,
                                                  *step->how ? ": " : "", step->how)
                                   : arena_strdup(arena, step->how);
        page_field(&page, label, how);
    }
}

static const struct score_row *find_row(const struct score_rows *rows, const char *kpi)
{
    for (size_t i = 0; i < rows->count; i++) {
        const struct score_row *row = &rows->items[i];
        if (row->kpi && (!kpi || (row->kpi->id && strcmp(row->kpi->id, kpi) == 0))) {
            return row;
        }
    }
    return NULL;
}

static int run(struct context *context)
{
    struct team team;
    struct kpi_name name;
    const struct goal *goal;
    const struct score_row *row;
    int code = team_load(context, &team);

    if (code == DONE) {
        code = find_kpi(context, &team, context->words[0], false, &name);
    }
    if (code != DONE) {
        return code;
    }
    goal = team_goal(&team, name.goal);
    if (!goal) {
        return DONE;
    }
    if (!name.kpi && goal->kpis.count > 1) {
        return usage_error(context,
                           arena_printf(context->arena, "for example: coach goal explain %s/%s",
                                        name.goal, goal->kpis.items[0].id),
                           "%s has several KPIs: say which", name.goal);
    }
    struct score_rows rows = score_goal(context, &team, goal, SCORE_TREND);
    row = find_row(&rows, name.kpi);
    if (!row) {
        return usage_error(context, "a goal is explained by its KPIs", "%s has no KPI", name.goal);
    }
    struct steps steps = steps_of(context, &team, row);
    if (context->sheet.format != FORMAT_TABLE || context->sheet.columns) {
        return write_rows(context, &steps);
    }
    write_page(context, row, &steps);
    return DONE;
}

const struct command goal_explain = {
    .name = "explain",
    .arguments = "GOAL[/KPI]",
    .summary = "How each figure of a KPI came about: inputs, lines, formula, thresholds.",
    .flags = COMMAND_LISTS,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};
