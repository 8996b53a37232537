/*
 * coach goal gap: what is still to go.
 */

#include <string.h>

#include "goal/goal.h"
#include "list.h"
#include "score.h"
#include "team.h"

/** Hidden as in the scorecard, and where the target is met. */
static bool met_or_hidden(const void *data)
{
    const struct score_row *row = data;

    return score_hidden(data) || row->figures.status == STATUS_ACHIEVED;
}

/** The scorecard's columns, with direction and score shown too. */
static const struct column *gap_columns(struct context *context)
{
    struct column *columns = arena_array(context->arena, score_column_count, sizeof(*columns));

    for (size_t i = 0; i < score_column_count; i++) {
        columns[i] = score_columns[i];
        if (columns[i].show == SHOW_ASKED &&
            (strcmp(columns[i].name, "direction") == 0 || strcmp(columns[i].name, "score") == 0)) {
            columns[i].show = SHOW_DATA;
        }
    }
    return columns;
}

static int run(struct context *context)
{
    struct team team;
    struct sheet sheet = {
        .arena = context->arena,
        .columns = gap_columns(context),
        .column_count = score_column_count,
        .row_size = sizeof(struct score_row),
        .search = score_search,
        .hidden = met_or_hidden,
        .is_private = score_is_private,
    };
    struct score_rows rows;
    int code = list_filter(context, &sheet);

    if (code == DONE) {
        code = team_load(context, &team);
    }
    if (code != DONE) {
        return code;
    }
    rows = score_team(context, &team, SCORE_TREND | SCORE_SPARK);
    sheet.rows = rows.items;
    sheet.row_count = rows.count;
    if (sheet_filters_by(&sheet, "status") || sheet_filters_by(&sheet, "state")) {
        sheet.hidden = NULL;
    }
    return list_write(context, &sheet, "nothing is left to go");
}

const struct command goal_gap = {
    .name = "gap",
    .arguments = "[FILTER...]",
    .summary = "What is still to go: every KPI that is not yet at its target.",
    .flags = COMMAND_LISTS,
    .words_max = -1,
    .run = run,
};
