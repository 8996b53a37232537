/*
 * coach goal close: a goal is over; what was learned stays.
 */

#include <string.h>

#include "change.h"
#include "goal/goal.h"
#include "one_day.h"
#include "set_key.h"
#include "team.h"
#include "yaml/splice.h"

enum { DATE, LEARNED };

static const struct option_spec options[] = {
    [DATE] = {"date", 'd', "DATE", "the day on which it was closed (today)"},
    [LEARNED] = {"learned", 0, "TEXT", "what was learned"},
};

struct closing {
    char date[DATE_SIZE];
    bool date_given;
    const char *learned;
};

static enum store_result close_goal(void *data, struct tree **tree, struct diags *diags)
{
    struct closing *closing = data;
    struct arena *arena = (*tree)->arena;
    enum store_result result;

    result =
        set_key(tree, (*tree)->root, &goal_schema, "state", node_plain(arena, "closed"), diags);
    if (result == STORE_OK) {
        result =
            set_day_once(tree, &goal_schema, "closed", closing->date_given, closing->date, diags);
    }
    if (result == STORE_OK && closing->learned) {
        result = set_key(tree, (*tree)->root, &goal_schema, "learned",
                         node_text(arena, closing->learned), diags);
    }
    return result;
}

static void say_closed(const struct context *context, const char *name, const char *date,
                       bool changed)
{
    if (date_parse(date, strlen(date)) > context->today) {
        say("%s will be closed on %s%s", name, date, changed ? "" : ", there already");
    } else {
        say("%s closed on %s%s; lists show it with --all", name, date,
            changed ? "" : ", there already");
    }
}

static int run(struct context *context)
{
    day_t day;
    const char *on = context->options[DATE];
    const char *name;
    struct closing closing = {.date_given = on != NULL, .learned = context->options[LEARNED]};
    struct change change = {.schema = &goal_schema, .edit = close_goal, .data = &closing};
    size_t changed;
    int code = one_day(context, on, &day);

    if (code == DONE) {
        code = team_open(context);
    }
    if (code == DONE) {
        code = find_goal(context, context->words[0], true, &name);
    }
    if (code != DONE) {
        return code;
    }
    date_format(day, closing.date);
    change.path = goal_path(context, name);
    code = change_files(context, &change, 1, &changed);
    if (code == DONE && !context->dry_run) {
        say_closed(context, name, closing.date, changed > 0);
    }
    return code;
}

const struct command goal_close = {
    .name = "close",
    .arguments = "GOAL",
    .summary = "Close a goal on a day; it stays on file.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};
