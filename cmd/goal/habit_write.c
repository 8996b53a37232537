/*
 * A new habit in a goal's file, or another trigger, length or end of one.
 */

#include <string.h>

#include "base/text.h"
#include "change.h"
#include "goal/habit.h"
#include "model/scalars.h"
#include "named.h"
#include "set_key.h"
#include "smart/statement.h"
#include "team.h"

/** What was said, read. */
struct writing {
    struct context *context;
    /** "jordan/on-time" */
    const char *goal;
    /** The habit to change; NULL for a new one, whose id is found then. */
    const char *id;
    bool adds;
    const char *what;
    const char *when;
    const char *every;
    struct decimal minutes;
    char automatic[DATE_SIZE];
};

/* What was said */

/** Made ids end with the word in which they get this long. */
enum { ID_ENOUGH = 12 };

static int read_scalar(struct context *context, const struct scalar_type *type, const char *text,
                       void *out)
{
    struct refusal refusal;

    if (!scalar_parse(context->arena, type, text, strlen(text), out, &refusal)) {
        return usage_error(context, refusal.help, "'%s' %s", text, refusal.why);
    }
    return DONE;
}

static int read_automatic(struct context *context, char out[DATE_SIZE])
{
    const char *text = context->options[HABIT_AUTOMATIC];
    struct period day;

    if (!date_parse_words(text, strlen(text), context->today, DATE_FACT, &day) ||
        day.first != day.last) {
        return usage_error(context, "write a date such as 2026-03-27", "'%s' is no date", text);
    }
    date_format(day.first, out);
    return DONE;
}

/** What a new habit needs, and what an old one keeps. */
static int check_said(struct context *context, const struct writing *writing)
{
    if (!writing->adds) {
        bool fixed = writing->every || context->options[HABIT_ID];
        bool any = writing->when || decimal_known(writing->minutes) || *writing->automatic;
        return fixed || !any ? usage_error(context, "write --do TEXT --every RHYTHM to add a habit",
                                           "what is done is missing")
                             : DONE;
    }
    if (!*writing->what) {
        return usage_error(context, NULL, "--do needs a text");
    }
    if (!writing->every) {
        return usage_error(context, "add --every RHYTHM: day, workday, week, friday, 3/week, each",
                           "a habit needs its rhythm");
    }
    if (!writing->id) {
        return usage_error(context, "add --id ID", "no id can be made from '%s'", writing->what);
    }
    return DONE;
}

static int read_said(struct context *context, struct writing *writing)
{
    const char *minutes = context->options[HABIT_MINUTES];
    const char *id = context->options[HABIT_ID];
    struct rhythm rhythm;
    int code = DONE;

    writing->what = context->options[HABIT_DO];
    writing->when = context->options[HABIT_WHEN];
    writing->every = context->options[HABIT_EVERY];
    writing->adds = writing->what != NULL;
    if (writing->every) {
        code = read_scalar(context, &type_rhythm, writing->every, &rhythm);
    }
    if (code == DONE && minutes) {
        code = read_scalar(context, &type_quantity, minutes, &writing->minutes);
    }
    if (code == DONE && id) {
        code = read_scalar(context, &type_id, id, &writing->id);
    } else if (writing->adds) {
        writing->id = deed_id(context->arena, writing->what, ID_ENOUGH);
    }
    if (code == DONE && context->options[HABIT_AUTOMATIC]) {
        code = read_automatic(context, writing->automatic);
    }
    return code == DONE ? check_said(context, writing) : code;
}

/* Edits */

static const struct schema *habit_table(void)
{
    return schema_field(&goal_schema, "habits")->of;
}

static struct node *find_habit(const struct tree *tree, const char *id)
{
    return node_find_item(node_find(tree->root, "habits"), "id", id);
}

/** A habit that begins after its goal says since when. */
static bool begins_later(const struct tree *tree, day_t today)
{
    const struct node *start = node_find(tree->root, "start");
    day_t day = start && start->text ? date_parse(start->text, start->length) : DAY_NONE;

    return day != DAY_NONE && day < today;
}

static struct node *habit_node(const struct tree *tree, const struct writing *writing)
{
    struct arena *arena = tree->arena;
    struct node *map = node_map(arena, STYLE_BLOCK);
    char minutes[DECIMAL_SIZE];
    char today[DATE_SIZE];

    node_put_text(arena, map, "id", writing->id);
    node_put_text(arena, map, "do", writing->what);
    node_put_text(arena, map, "when", writing->when);
    if (decimal_known(writing->minutes)) {
        node_put(arena, map, "minutes",
                 node_plain(arena, decimal_format(writing->minutes, minutes)));
    }
    node_put_plain(arena, map, "every", writing->every);
    if (begins_later(tree, writing->context->today)) {
        node_put(arena, map, "since",
                 node_plain(arena, date_format(writing->context->today, today)));
    }
    if (*writing->automatic) {
        node_put_plain(arena, map, "automatic", writing->automatic);
    }
    return map;
}

static enum store_result add_habit(struct tree **tree, struct writing *writing, struct diags *diags)
{
    const struct node *there = find_habit(*tree, writing->id);

    if (there) {
        diags_add(diags, SEVERITY_ERROR, "C3", node_place(*tree, there),
                  "give the new one another with --id", "the goal has a habit '%s' already",
                  writing->id);
        return STORE_REFUSED;
    }
    return append_item(tree, (*tree)->root, &goal_schema, "habits", habit_node(*tree, writing),
                       diags);
}

/** One key of the habit, which is looked up again in each new tree. */
static enum store_result set_one(struct tree **tree, const struct writing *writing, const char *key,
                                 const struct node *value, struct diags *diags)
{
    struct node *habit = find_habit(*tree, writing->id);
    const struct node *there = node_find(habit, key);

    if (node_is(there, value->text)) {
        return STORE_OK;
    }
    return set_key(tree, habit, habit_table(), key, value, diags);
}

static enum store_result change_habit(struct tree **tree, const struct writing *writing,
                                      struct diags *diags)
{
    struct arena *arena = (*tree)->arena;
    enum store_result result = STORE_OK;
    char minutes[DECIMAL_SIZE];

    if (writing->when) {
        result = set_one(tree, writing, "when", node_text(arena, writing->when), diags);
    }
    if (result == STORE_OK && decimal_known(writing->minutes)) {
        result = set_one(tree, writing, "minutes",
                         node_plain(arena, decimal_format(writing->minutes, minutes)), diags);
    }
    if (result == STORE_OK && *writing->automatic) {
        result = set_one(tree, writing, "automatic", node_plain(arena, writing->automatic), diags);
    }
    return result;
}

/** A tree_edit_fn. */
static enum store_result edit_goal(void *data, struct tree **tree, struct diags *diags)
{
    struct writing *writing = data;

    if (writing->adds) {
        return add_habit(tree, writing, diags);
    }
    if (!find_habit(*tree, writing->id)) {
        diags_add(diags, SEVERITY_ERROR, "C2", (struct place){0}, "a milestone has no rhythm",
                  "%s has no habit '%s'", writing->goal, writing->id);
        return STORE_REFUSED;
    }
    return change_habit(tree, writing, diags);
}

/* The command */

static int find_name(struct context *context, struct writing *writing)
{
    struct team team;
    struct step_name name;
    int code = team_open(context);

    if (code == DONE && writing->adds) {
        return find_goal(context, context->words[0], true, &writing->goal);
    }
    if (code == DONE) {
        code = load_named(context, context->words[0], &team);
    }
    if (code == DONE) {
        code = find_step(context, &team, context->words[0], true, &name);
    }
    if (code == DONE && !name.step) {
        return usage_error(context, "write GOAL/HABIT, or --do TEXT to add one",
                           "which habit of %s?", name.goal);
    }
    if (code == DONE) {
        writing->goal = name.goal;
        writing->id = name.step;
    }
    return code;
}

/** The hints of `check`, at once: a habit is easiest to change on its first day. */
static void say_written(struct context *context, const struct writing *writing, bool changed)
{
    struct goal goal;
    struct diags hints;

    const char *what = writing->adds ? "added" : "changed";

    say("%s/%s: %s", writing->goal, writing->id, changed ? what : "nothing to change");
    if (!goal_reload(context, writing->goal, &goal)) {
        return;
    }
    for (size_t i = 0; i < goal.habits.count; i++) {
        const struct habit *habit = &goal.habits.items[i];
        if (habit->id && strcmp(habit->id, writing->id) == 0) {
            goal.habits = (struct habits){&goal.habits.items[i], 1};
            break;
        }
    }
    diags_init(&hints, context->arena);
    habit_check(&goal, &hints);
    for (size_t i = 0; i < hints.count; i++) {
        say("  hint: %s [%s]", hints.items[i].message, hints.items[i].rule);
        say("    = help: %s", hints.items[i].help);
    }
}

int habit_write(struct context *context)
{
    struct writing writing = {.context = context, .minutes = DECIMAL_NONE};
    struct change change = {.schema = &goal_schema, .edit = edit_goal, .data = &writing};
    size_t changed;
    int code = read_said(context, &writing);

    if (code == DONE) {
        code = find_name(context, &writing);
    }
    if (code != DONE) {
        return code;
    }
    change.path = goal_path(context, writing.goal);
    code = change_files(context, &change, 1, &changed);
    if (code == DONE && !context->dry_run) {
        say_written(context, &writing, changed > 0);
    }
    return code;
}
