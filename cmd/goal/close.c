/*
 * coach goal close: a goal is over; what was learned stays.
 */

#include <string.h>

#include "change.h"
#include "goal/goal.h"
#include "goal/kept.h"
#include "one_day.h"
#include "set_key.h"
#include "team.h"
#include "yaml/splice.h"

enum { DATE, LEARNED, WINS, SUSTAIN, NEXT, KEEP, UNTIL, REPLACE };

static const struct option_spec options[] = {
    [DATE] = {"date", 'd', "DATE", "the day on which it was closed (today)"},
    [LEARNED] = {"learned", 0, "TEXT", "what was learned"},
    [WINS] = {"wins", 0, "TEXT", "the last look back: what was won"},
    [SUSTAIN] = {"sustain", 0, "TEXT", "what is to stay as it is now, and how"},
    [NEXT] = {"next", 0, "TEXT", "what comes next"},
    [KEEP] = {"keep", 0, "RANGE", "leave a goal that keeps a KPI: 'at-least 88', 'rate:20..30'"},
    [UNTIL] = {"until", 0, "DATE", "how long that is kept (13 weeks)"},
    [REPLACE] = {"replace", 0, NULL, "put these texts in the place of those on file"},
};

/** The options that are keys of the goal as they are. */
static const int texts[] = {LEARNED, WINS, SUSTAIN, NEXT};

struct closing {
    const struct context *context;
    char date[DATE_SIZE];
    bool date_given;
};

/** One text of the last look back; another one that is there stays, unless it is to be replaced. */
static enum store_result set_text(const struct closing *closing, struct tree **tree, int option,
                                  struct diags *diags)
{
    const char *key = options[option].name;
    const char *text = closing->context->options[option];

    if (text && closing->context->options[REPLACE]) {
        return set_key(tree, (*tree)->root, &goal_schema, key, node_text((*tree)->arena, text),
                       diags);
    }
    return set_text_once(tree, &goal_schema, key, text,
                         "say --replace to put this text in its place", diags);
}

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
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]) && result == STORE_OK; i++) {
        result = set_text(closing, tree, texts[i], diags);
    }
    return result;
}

/** The last day of what a date means. */
static int last_day(struct context *context, const char *text, day_t *day)
{
    struct period period;

    if (!date_parse_words(text, strlen(text), context->today, DATE_PLAN, &period)) {
        return usage_error(context, "write a date such as 2026-06-30", "'%s' is no date", text);
    }
    *day = period.last;
    return DONE;
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

/** The goal that keeps what was reached, where one is asked for: the change that makes it. */
static int plan_kept(struct context *context, const char *name, day_t closed, struct kept *kept)
{
    const char *until = context->options[UNTIL];
    int code = DONE;

    *kept = (struct kept){.from = closed, .until = closed + KEPT_DAYS};
    if (until && !context->options[KEEP]) {
        return usage_error(context, "--keep RANGE", "what is kept until '%s'?", until);
    }
    if (until) {
        code = last_day(context, until, &kept->until);
    }
    return code == DONE && context->options[KEEP]
               ? kept_make(context, name, context->options[KEEP], kept)
               : code;
}

static int close_files(struct context *context, const char *name, struct closing *closing,
                       const struct kept *kept)
{
    struct change changes[] = {
        {.path = goal_path(context, name),
         .schema = &goal_schema,
         .edit = close_goal,
         .data = closing},
        {.path = kept->path, .schema = &goal_schema, .text = kept->text},
    };
    size_t changed;
    int code = change_files(context, changes, kept->path ? 2 : 1, &changed);

    if (code == DONE && !context->dry_run) {
        say_closed(context, name, closing->date, changed > 0);
        kept_say(kept);
    }
    return code;
}

static int run(struct context *context)
{
    const char *on = context->options[DATE];
    struct closing closing = {.context = context, .date_given = on != NULL};
    struct kept kept;
    const char *name;
    day_t day;
    int code = one_day(context, on, &day);

    if (code == DONE) {
        code = team_open(context);
    }
    if (code == DONE) {
        code = find_goal(context, context->words[0], true, &name);
    }
    if (code == DONE) {
        code = plan_kept(context, name, day, &kept);
    }
    if (code != DONE) {
        return code;
    }
    date_format(day, closing.date);
    return close_files(context, name, &closing, &kept);
}

const struct command goal_close = {
    .name = "close",
    .arguments = "GOAL",
    .summary = "Close a goal on a day; it stays on file.",
    .about =
        "What was reached is kept by a goal of its own, which --keep makes: it has the KPI with\n"
        "a line to hold, and the closed one stays as it ended.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};
