/*
 * coach goal agree: the three questions, and who agreed to which terms.
 */

#include <string.h>

#include "change.h"
#include "consent.h"
#include "goal/goal.h"
#include "kpi/terms.h"
#include "set_key.h"
#include "team.h"

struct agreeing {
    const char *name;
    const struct team *team;
    const struct goal *goal;
    struct pact pact;
    struct consent consent;
    /** Out. */
    bool added;
};

/** Whoever promises the support: the coach, where the person says what they need. */
static const char *promised_by(const struct agreeing *agreeing)
{
    const char *by = agreeing->consent.by;
    const char *person = agreeing->goal->person;

    return strcmp(by, person) != 0 ? by
                                   : team_coach_on(agreeing->team, person, agreeing->consent.day);
}

static bool is_promised(const struct goal *goal, const char *what)
{
    for (size_t i = 0; i < goal->support.count; i++) {
        if (goal->support.items[i].what && strcmp(goal->support.items[i].what, what) == 0) {
            return true;
        }
    }
    return false;
}

static enum store_result add_support(struct tree **tree, const struct agreeing *agreeing,
                                     struct diags *diags)
{
    const char *what = agreeing->consent.support;
    const char *who = promised_by(agreeing);
    struct arena *arena = (*tree)->arena;
    struct node *map;

    if (!what || is_promised(agreeing->goal, what)) {
        return STORE_OK;
    }
    map = node_map(arena, STYLE_FLOW);
    node_put(arena, map, "what", node_text(arena, what));
    if (who) {
        node_put(arena, map, "who", node_text(arena, who));
    }
    return append_item(tree, (*tree)->root, &goal_schema, "support", map, diags);
}

static enum store_result agree(void *data, struct tree **tree, struct diags *diags)
{
    struct agreeing *agreeing = data;
    enum store_result result = consent_add(tree, (*tree)->root, &goal_schema, &agreeing->consent,
                                           &agreeing->pact, &agreeing->added, diags);

    return result == STORE_OK ? add_support(tree, agreeing, diags) : result;
}

/** A no: nothing is written, and what to do next is said. */
static int say_no(const struct agreeing *agreeing)
{
    const char *name = agreeing->name;

    if (!agreeing->consent.clear) {
        say("%s: not agreed, since it is not clear yet", name);
        say("  what would make it so: coach goal check %s", name);
        say("  say it in other words: coach goal revise %s --statement TEXT --why REASON", name);
    } else {
        say("%s: not agreed, since it is not achievable yet", name);
        say("  what it takes: coach goal show %s", name);
        say("  agree on another target or day: coach goal revise %s --target N --due DATE "
            "--why REASON",
            name);
    }
    return ANSWER_IS_NO;
}

/** Load the team, and find the goal, which is NULL where its file cannot be read. */
static int find(struct context *context, struct team *team, struct agreeing *agreeing)
{
    int code = team_load_quietly(context, team);

    if (code == DONE) {
        code = find_goal(context, context->words[0], true, &agreeing->name);
    }
    if (code == DONE) {
        code = consent_begin(context, &agreeing->consent);
    }
    if (code == DONE) {
        agreeing->team = team;
        agreeing->goal = team_goal(team, agreeing->name);
    }
    return code;
}

/** What somebody agreed to first cannot be agreed to behind what they agreed to later. */
static int check_order(struct context *context, const struct agreeing *agreeing)
{
    const struct agreements *agreed = &agreeing->goal->agreed;
    char date[DATE_SIZE];

    for (size_t i = 0; i < agreed->count; i++) {
        const struct agreement *item = &agreed->items[i];
        if (item->by && strcmp(item->by, agreeing->consent.by) == 0 &&
            item->date > agreeing->consent.day) {
            return usage_error(context, NULL, "'%s' agreed on %s already, which is later", item->by,
                               date_format(item->date, date));
        }
    }
    return DONE;
}

/** What is agreed to, and the answers. */
static int ask(struct context *context, struct agreeing *agreeing)
{
    const struct goal *goal = agreeing->goal;
    bool own = strcmp(agreeing->consent.by, goal->person) == 0;

    if (goal_state_on(goal, agreeing->consent.day) == STATE_CLOSED) {
        say("%s: it is closed, and there is nothing to agree to", agreeing->name);
        return ANSWER_IS_NO;
    }
    agreeing->pact = goal_pact(context->arena, agreeing->team, goal, agreeing->consent.day);
    int code = consent_ask(context, &agreeing->pact, agreeing->name,
                           own ? "What support do you need? " : "What support do you promise? ",
                           &agreeing->consent);
    if (code != DONE) {
        return code;
    }
    return agreeing->consent.clear && agreeing->consent.achievable ? DONE : say_no(agreeing);
}

static void say_agreed(struct context *context, const struct agreeing *agreeing)
{
    struct goal goal;
    struct pact pact;

    if (!goal_reload(context, agreeing->name, &goal)) {
        return;
    }
    goal.person = agreeing->goal->person;
    pact = goal_pact(context->arena, agreeing->team, &goal, context->today);
    consent_say(context, &pact, &agreeing->consent, agreeing->name,
                arena_printf(context->arena, "coach goal agree %s", agreeing->name),
                agreeing->added);
}

static int run(struct context *context)
{
    struct agreeing agreeing = {.name = NULL};
    struct change change = {.schema = &goal_schema, .edit = agree, .data = &agreeing};
    struct team team;
    int code = find(context, &team, &agreeing);

    if (code == DONE && agreeing.goal) {
        code = check_order(context, &agreeing);
    }
    if (code == DONE && agreeing.goal) {
        code = ask(context, &agreeing);
    }
    if (code != DONE) {
        return code;
    }
    change.path = goal_path(context, agreeing.name);
    code = change_files(context, &change, 1, NULL);
    if (code == DONE && !context->dry_run) {
        say_agreed(context, &agreeing);
    }
    return code;
}

const struct command goal_agree = {
    .name = "agree",
    .arguments = "GOAL",
    .summary = "Agree to a goal: is it clear, is it achievable, what support do you need?",
    .about = "On a terminal the questions are asked; the options answer them. A no agrees to\n"
             "nothing, with exit status 1. What is kept is who agreed, the day, and a hash of\n"
             "statement, due date and targets: when one of them changes, coach check says so\n"
             "until it is agreed again.",
    .options = consent_options,
    .option_count = CONSENT_OPTIONS,
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};
