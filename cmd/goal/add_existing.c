/*
 * New goals in rows against those on file: what is there already is not added again.
 */

#include <string.h>

#include "existing.h"
#include "goal/add.h"
#include "smart/statement.h"
#include "team.h"

/** Where each text of a row stands in a goal's file; no key: it is not compared. */
static const struct given keys[NEW_GOAL_TEXTS] = {
    [NEW_START] = {.key = "start"},
    [NEW_DUE] = {.key = "due"},
    [NEW_KPI] = {.key = "id", .of_kpi = true},
    [NEW_NAME] = {.key = "name", .of_kpi = true},
    [NEW_KIND] = {.key = "kind", .of_kpi = true, .absent = "lag"},
    [NEW_UNIT] = {.key = "unit", .of_kpi = true},
    [NEW_BASELINE] = {.key = "baseline", .of_kpi = true, .is_number = true},
    [NEW_TARGET] = {.key = "target", .of_kpi = true, .is_number = true},
    [NEW_KEEP] = {.key = "keep", .of_kpi = true},
    [NEW_EVERY] = {.key = "every", .of_kpi = true},
    [NEW_SOURCE] = {.key = "source", .of_kpi = true},
    [NEW_WHY] = {.key = "why"},
    [NEW_SUPPORTS] = {.key = "supports"},
    [NEW_FOR] = {.key = "for", .absent = "performance"},
    [NEW_MOVES] = {.key = "moves"},
    [NEW_PROPOSED_BY] = {.key = "proposed_by"},
};

/** A day as the file has it; a text that is no day as it is. */
static const char *day_text(const struct context *context, const char *text, bool is_start)
{
    struct period period;
    char date[DATE_SIZE];

    if (!date_parse_words(text, strlen(text), context->today, DATE_PLAN, &period)) {
        return text;
    }
    return arena_strdup(context->arena, date_format(is_start ? period.first : period.last, date));
}

/** What the row says, the statement first. */
static struct given *values_of(const struct context *context, const struct new_goal *goal,
                               size_t *count)
{
    struct given *values = arena_array(context->arena, NEW_GOAL_TEXTS + 3, sizeof(*values));

    *count = 0;
    values[(*count)++] = (struct given){.key = "goal", .text = goal->statement};
    values[(*count)++] = (struct given){.key = "state", .text = goal->draft ? "draft" : NULL};
    values[(*count)++] =
        (struct given){.key = "commitment", .text = goal->stretch ? "stretch" : NULL};
    for (int i = 0; i < NEW_GOAL_TEXTS; i++) {
        struct given *value = &values[*count];
        if (keys[i].key) {
            *value = keys[i];
            value->text = goal->texts[i];
            if (value->text && (i == NEW_START || i == NEW_DUE)) {
                value->text = day_text(context, value->text, i == NEW_START);
            }
            ++*count;
        }
    }
    return values;
}

static struct wanted wanted_of(const struct context *context, const struct new_goal *goal)
{
    const char *id = goal->texts[NEW_ID];
    const char *slug = id ? id : statement_slug(context->arena, goal->statement);
    struct wanted wanted = {
        .is_given = id != NULL, .kpi_id = goal->texts[NEW_KPI], .place = goal->place};

    wanted.name = slug ? arena_printf(context->arena, "%s/%s", goal->person, slug) : NULL;
    wanted.values = values_of(context, goal, &wanted.count);
    return wanted;
}

size_t new_goals_not_there(struct context *context, struct new_goal *goals, size_t count)
{
    struct wanted *wanted = arena_array(context->arena, count, sizeof(*wanted));
    size_t kept = 0;

    for (size_t i = 0; i < count; i++) {
        struct new_goal goal = goals[i];
        enum settled there = IS_NEW;
        if (goal.person && goal.statement && *goal.statement) {
            wanted[i] = wanted_of(context, &goal);
        }
        if (wanted[i].name) {
            there = settle_row(context, wanted, i, goal_path);
            goal.texts[NEW_ID] = wanted[i].name ? strchr(wanted[i].name, '/') + 1 : NULL;
        }
        if (there == IS_OTHER) {
            goal.person = NULL;
        }
        if (there != IS_THERE) {
            goals[kept++] = goal;
        }
    }
    return kept;
}
