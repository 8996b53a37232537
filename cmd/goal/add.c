/*
 * coach goal add: a goal's file, from a statement and what it says.
 *
 * Amounts, unit and date are read out of the statement where no option gives them, and what was
 * understood is said, so that nobody has to guess.
 */

#include "goal/add.h"

#include <string.h>

#include "base/text.h"
#include "draft.h"
#include "goal/goal.h"
#include "input.h"
#include "me.h"
#include "model/schema.h"
#include "store/names.h"
#include "team.h"

enum {
    OPTION_ID,
    OPTION_START,
    OPTION_DUE,
    OPTION_KPI,
    OPTION_NAME,
    OPTION_KIND,
    OPTION_UNIT,
    OPTION_BASELINE,
    OPTION_TARGET,
    OPTION_KEEP,
    OPTION_EVERY,
    OPTION_SOURCE,
    OPTION_WHY,
    OPTION_SUPPORTS,
    OPTION_FOR,
    OPTION_MOVES,
    OPTION_PROPOSED_BY,
    OPTION_PARTNER,
    OPTION_STRETCH,
    OPTION_DRAFT,
    OPTION_STRICT,
    OPTION_FROM,
};

static const struct option_spec options[] = {
    [OPTION_ID] = {"id", 0, "ID", "the goal's id, if not made from the statement"},
    [OPTION_START] = {"start", 0, "DATE", "the first day (today)"},
    [OPTION_DUE] = {"due", 0, "DATE", "the last day, if the statement does not say"},
    [OPTION_KPI] = {"kpi", 0, "ID", "the KPI's id"},
    [OPTION_NAME] = {"name", 0, "TEXT", "the KPI's name"},
    [OPTION_KIND] = {"kind", 0, "KIND", "lag, the outcome (default), or lead, what moves it"},
    [OPTION_UNIT] = {"unit", 0, "UNIT", "the KPI's unit: %, h, EUR"},
    [OPTION_BASELINE] = {"baseline", 0, "NUMBER", "where the KPI starts"},
    [OPTION_TARGET] = {"target", 0, "NUMBER", "where it is to go"},
    [OPTION_KEEP] = {"keep", 0, "RANGE", "the line it holds: 'at-least 95', 'at-most 5', 20..30"},
    [OPTION_EVERY] = {"every", 0, "CADENCE", "how often it is read: day, week, 2w, month, quarter"},
    [OPTION_SOURCE] = {"source", 0, "TEXT", "where its values come from"},
    [OPTION_WHY] = {"why", 0, "TEXT", "why the goal matters"},
    [OPTION_SUPPORTS] = {"supports", 0, "GOAL", "what it serves: a goal, an aim, or me"},
    [OPTION_FOR] = {"for", 0, "PURPOSE", "performance (default), skill or personal"},
    [OPTION_MOVES] = {"moves", 0, "KPI", "for a skill: the KPI that it moves, PERSON/GOAL/KPI"},
    [OPTION_PROPOSED_BY] = {"proposed-by", 0, "PERSON",
                            "whose proposal it is (whoever is at the keyboard)"},
    [OPTION_PARTNER] = {"partner", 0, "PERSON", "who works on it, too; several with commas"},
    [OPTION_STRETCH] = {"stretch", 0, NULL, "a stretch goal: 0.7 is a success"},
    [OPTION_DRAFT] = {"draft", 0, NULL, "a draft, which needs no dates"},
    [OPTION_STRICT] = {"strict", 0, NULL, "write nothing that the goal linter has an error for"},
    [OPTION_FROM] = {"from", 0, "FILE",
                     "rows of person,statement and any option's name; - for stdin"},
};

/**
 * The columns of rows: the person, the statement, then the options by name, in their order. In
 * what `goal list` writes, the id is called goal.
 */
static const char *const row_names[] = {
    "person", "statement", "id",          "start",   "due",   "kpi",    "name",       "kind",
    "unit",   "baseline",  "target",      "keep",    "every", "source", "why",        "supports",
    "for",    "moves",     "proposed_by", "partner", "goal",  "state",  "commitment", NULL,
};
enum {
    ROW_PERSON,
    ROW_STATEMENT,
    ROW_OPTIONS,
    ROW_GOAL = ROW_OPTIONS + NEW_GOAL_TEXTS,
    ROW_STATE,
    ROW_COMMITMENT,
    ROWS_NEEDED = 2,
};
static const char *const row_others[] = {"closed",  "progress", "status", "stale",   "score",
                                         "success", "agreed",   "team",   "private", NULL};
static const struct row_columns row_columns = {row_names, ROWS_NEEDED, row_others};

static struct new_goal goal_of_options(struct context *context, const char *person,
                                       const char *statement)
{
    struct new_goal goal = {.person = person, .statement = statement};

    for (int i = 0; i < NEW_GOAL_TEXTS; i++) {
        goal.texts[i] = context->options[OPTION_ID + i];
    }
    goal.stretch = context->options[OPTION_STRETCH] != NULL;
    goal.draft = context->options[OPTION_DRAFT] != NULL;
    return goal;
}

/**
 * --proposed-by, else whoever is at the keyboard: where that is known, and where others could have
 * proposed it.
 */
static int find_proposer(struct context *context, const char **id)
{
    const char **names;

    *id = context->options[OPTION_PROPOSED_BY];
    if (*id) {
        return me_resolve(context, id);
    }
    if (names_of_people(context->arena, &context->store, &names) > 1) {
        *id = me_known(context);
    }
    return DONE;
}

/** --partner: people by their ids, or parts of them. */
static int find_partners(struct context *context, const char **list)
{
    struct texts ids = {NULL, 0};
    int code = DONE;

    *list = NULL;
    if (context->options[OPTION_PARTNER]) {
        code = find_people(context, context->options[OPTION_PARTNER], &ids);
    }
    for (size_t i = 0; i < ids.count; i++) {
        *list = *list ? arena_printf(context->arena, "%s,%s", *list, ids.items[i]) : ids.items[i];
    }
    return code;
}

/** Whoever proposed it must be on file. */
static void check_proposer(struct context *context, struct new_goal *goal)
{
    const char *id = goal->texts[NEW_PROPOSED_BY];

    if (id && !check_person_id(context, id, goal->place)) {
        goal->person = NULL;
    }
}

/** One of two words, or nothing: true for the second. */
static bool read_choice(struct context *context, const struct row_value *value,
                        const char *const words[2], struct new_goal *goal)
{
    const char *text = value->text;

    if (!text || !*text || strcmp(text, words[0]) == 0) {
        return false;
    }
    if (strcmp(text, words[1]) != 0) {
        diags_add(&context->diags, SEVERITY_ERROR, "C2", value->place, NULL,
                  "a goal is added as %s or %s, not as '%s'", words[0], words[1], text);
        goal->person = NULL;
    }
    return true;
}

/** The id: in a column id, or in one called goal, "on-time" or "jordan/on-time". */
static void read_id(struct context *context, const struct row *row, struct new_goal *goal)
{
    const struct row_value *value = &row->values[ROW_GOAL];
    const char *name = value->text && *value->text ? value->text : NULL;
    const char *slash = name ? strchr(name, '/') : NULL;
    const char *id = slash ? slash + 1 : name;
    const char *given = goal->texts[NEW_ID];
    bool other_person = slash && goal->person &&
                        (strncmp(name, goal->person, (size_t)(slash - name)) != 0 ||
                         goal->person[slash - name] != '\0');

    if (other_person || (given && id && strcmp(given, id) != 0)) {
        diags_add(&context->diags, SEVERITY_ERROR, "C2", value->place, "leave one of them out",
                  other_person ? "'%s' is not a goal of '%s'" : "'%s' is not the id '%s'", name,
                  other_person ? goal->person : given);
        goal->person = NULL;
    }
    goal->texts[NEW_ID] = given ? given : id;
}

static struct new_goal goal_of_row(struct context *context, const struct row *row)
{
    const struct row_value *person = &row->values[ROW_PERSON];
    const char *name = person->text ? person->text : "";
    struct new_goal goal = goal_of_options(context, name, row->values[ROW_STATEMENT].text);

    goal.place = row->place;
    for (int i = 0; i < NEW_GOAL_TEXTS; i++) {
        const char *text = row->values[ROW_OPTIONS + i].text;
        goal.texts[i] = text && *text ? text : goal.texts[i];
    }
    read_id(context, row, &goal);
    goal.draft |= read_choice(context, &row->values[ROW_STATE],
                              (const char *const[]){"active", "draft"}, &goal);
    goal.stretch |= read_choice(context, &row->values[ROW_COMMITMENT],
                                (const char *const[]){"committed", "stretch"}, &goal);
    if (strcmp(name, TEAM_ID) != 0 && !check_person_id(context, name, person->place)) {
        goal.person = NULL;
    }
    check_proposer(context, &goal);
    return goal;
}

static int add_rows(struct context *context)
{
    struct rows rows;
    struct new_goal *goals;
    size_t count;
    int code;

    if (!input_rows(context, context->options[OPTION_FROM], &row_columns, &rows)) {
        return DONE;
    }
    goals = arena_array(context->arena, rows.count, sizeof(*goals));
    for (size_t i = 0; i < rows.count; i++) {
        goals[i] = goal_of_row(context, &rows.items[i]);
    }
    count = new_goals_not_there(context, goals, rows.count);
    code = new_goals_write(context, goals, count, context->options[OPTION_STRICT] != NULL);
    if (code == DONE && !context->dry_run && count < rows.count &&
        diags_count(&context->diags, SEVERITY_ERROR) == 0) {
        say("%zu added, %zu there already", count, rows.count - count);
    }
    return code;
}

/** The template that opens when no statement is given on a terminal. */
static int add_in_editor(struct context *context, const char *person, const char *proposer)
{
    const char **taken;
    size_t count = names_of_goals(context->arena, &context->store, &taken);
    char start[DATE_SIZE];
    char due[DATE_SIZE];
    const char *given = context->options[OPTION_ID];
    char *name = names_free_id(
        context->arena, arena_printf(context->arena, "%s/%s", person, given ? given : "goal"),
        taken, count);
    const char *slug = strchr(name, '/') + 1;
    char *template = arena_printf(
        context->arena,
        "# What will be done or changed, from where to where, and by when?\n"
        "goal: \n"
        "# Why does it matter, to the team and to the person?\n"
        "why: \n"
        "# What does it serve: a goal such as team/reliable-delivery, an aim, or me?\n"
        "supports: \n"
        "%s%s%s"
        "start: %s\n"
        "due: %s\n"
        "kpis:\n"
        "  - id: rate\n"
        "    name: \n"
        "    unit: \"%%\"\n"
        "    baseline: \n"
        "    target: \n"
        "    # Where do the values come from, and how often: day, week, 2w, month, quarter?\n"
        "    source: \n"
        "    every: week\n",
        proposer ? "proposed_by: " : "", proposer ? proposer : "", proposer ? "\n" : "",
        date_format(context->today, start), date_format(context->today + 84, due));
    bool made;
    int code = draft_new(context, path_of_goal(context->arena, person, slug), &goal_schema,
                         template, &made);

    if (made) {
        goal_lint_written(context, name);
        printf("%s\n", name);
    }
    return code;
}

static int run(struct context *context)
{
    const char *person = TEAM_ID;
    const char *proposer;
    const char *partners = NULL;
    struct new_goal goal;
    int code = team_open(context);

    if (code != DONE) {
        return code;
    }
    if (context->options[OPTION_FROM]) {
        if (context->word_count > 0) {
            return usage_error(context, NULL, "rows say for themselves what they are about");
        }
        return add_rows(context);
    }
    if (context->word_count == 0) {
        return usage_error(context, NULL, "whose goal? give a person, or team");
    }
    if (strcmp(context->words[0], TEAM_ID) != 0) {
        code = find_person(context, context->words[0], true, &person);
    }
    if (code == DONE) {
        code = find_proposer(context, &proposer);
    }
    if (code == DONE) {
        code = find_partners(context, &partners);
    }
    if (code != DONE) {
        return code;
    }
    if (context->word_count == 1) {
        if (!context->dry_run && draft_possible()) {
            return add_in_editor(context, person, proposer);
        }
        return usage_error(context, NULL, "what is the goal? give its statement in quotes");
    }
    goal = goal_of_options(context, person, context->words[1]);
    goal.texts[NEW_PROPOSED_BY] = proposer;
    goal.texts[NEW_PARTNER] = partners;
    check_proposer(context, &goal);
    return new_goals_write(context, &goal, 1, context->options[OPTION_STRICT] != NULL);
}

const struct command goal_add = {
    .name = "add",
    .arguments = "PERSON STATEMENT",
    .summary = "Add a goal; says what it read out of the statement, prints the goal's name.",
    .about = "The statement may say it all: \"Increase on-time delivery from 65% to 90% within 12\n"
             "weeks\". Options win over the statement, and stand in for what rows leave out.\n"
             "PERSON is team for goals of the team. What the goal linter finds is said, see coach\n"
             "goal check.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_WRITES,
    .words_max = 2,
    .run = run,
};
