/*
 * The rules as rows.
 */

#include "rule_list.h"

#include "list.h"
#include "rule.h"

static struct cell id_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(((const struct rule *)data)->id);
}

static struct cell severity_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(severity_name(((const struct rule *)data)->severity));
}

static struct cell title_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(((const struct rule *)data)->title);
}

static const struct column columns[] = {
    {"rule", CELL_TEXT, SHOW_ALWAYS, .get = id_cell},
    {"severity", CELL_TEXT, SHOW_ALWAYS, .get = severity_cell},
    {"says", CELL_TEXT, SHOW_ALWAYS, .get = title_cell},
};

int rule_list_write(struct context *context)
{
    size_t count;
    const struct rule *rules = rules_all(context->arena, &count);
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .rows = rules,
        .row_size = sizeof(struct rule),
        .row_count = count,
    };

    return list_write(context, &sheet, NULL);
}
