/*
 * coach goal revise: change a target or a date honestly, with the reason and the old value kept.
 */

#include <string.h>

#include "change.h"
#include "goal/goal.h"
#include "model/scalars.h"
#include "named.h"
#include "practice/agreement.h"
#include "set_key.h"
#include "team.h"
#include "yaml/splice.h"

enum { STATEMENT, START, DUE, BASELINE, TARGET, WHY };

static const struct option_spec options[] = {
    [STATEMENT] = {"statement", 0, "TEXT", "the new statement"},
    [START] = {"start", 0, "DATE", "the new first day"},
    [DUE] = {"due", 0, "DATE", "the new last day"},
    [BASELINE] = {"baseline", 0, "NUMBER", "the KPI's new baseline"},
    [TARGET] = {"target", 0, "NUMBER", "the KPI's new target"},
    [WHY] = {"why", 0, "TEXT", "the reason; always needed"},
};

/** What an option changes: a key of the goal or of a KPI. */
struct term {
    const char *key;
    bool of_kpi;
    const struct scalar_type *type;
};

static const struct term terms[] = {
    [STATEMENT] = {"goal", false, &type_text}, [START] = {"start", false, &type_date},
    [DUE] = {"due", false, &type_date},        [BASELINE] = {"baseline", true, &type_number},
    [TARGET] = {"target", true, &type_number},
};

enum { TERM_COUNT = sizeof(terms) / sizeof(terms[0]) };

struct revising {
    struct context *context;
    const char *goal;
    /** NULL: the goal's only KPI */
    const char *kpi;
    /** By option; NULL where nothing changes. */
    const char *now[TERM_COUNT];
    const char *why;
    char today[DATE_SIZE];
    /** Out: how many changed. */
    size_t changed;
};

/** The KPI's map, or NULL after a diagnostic. */
static struct node *kpi_node(const struct tree *tree, const struct revising *revising,
                             struct diags *diags)
{
    struct node *kpis = node_find(tree->root, "kpis");

    if (!revising->kpi && kpis && kpis->count == 1) {
        return kpis->first;
    }
    struct node *kpi = revising->kpi ? node_find_item(kpis, "id", revising->kpi) : NULL;
    if (kpi) {
        return kpi;
    }
    diags_add(diags, SEVERITY_ERROR, "C2", (struct place){.file = NULL},
              "name it: coach goal revise GOAL/KPI", "which KPI of %s is meant?", revising->goal);
    return NULL;
}

/** One revision as its list keeps it. */
static struct node *revision_node(struct arena *arena, const struct revising *revising,
                                  const char *key, const char *was, const char *now)
{
    struct node *map = node_map(arena, STYLE_FLOW);

    node_put_plain(arena, map, "date", revising->today);
    node_put_text(arena, map, "key", key);
    node_put_text(arena, map, "was", was);
    node_put_text(arena, map, "now", now);
    node_put_text(arena, map, "why", revising->why);
    return map;
}

static enum store_result revise_term(struct tree **tree, struct revising *revising, int which,
                                     struct diags *diags)
{
    const struct term *term = &terms[which];
    struct arena *arena = (*tree)->arena;
    struct node *map = (*tree)->root;
    const struct schema *schema = &goal_schema;
    const char *now = revising->now[which];
    const char *key = term->key;
    enum store_result result;

    if (term->of_kpi) {
        map = kpi_node(*tree, revising, diags);
        schema = schema_field(&goal_schema, "kpis")->of;
        if (!map) {
            return STORE_REFUSED;
        }
        key = arena_printf(arena, "%s/%s", node_find(map, "id")->text, term->key);
    }
    const struct node *there = node_find(map, term->key);
    const char *was = there && there->text ? arena_strdup(arena, there->text) : "";
    if (strcmp(was, now) == 0) {
        return STORE_OK;
    }
    revising->changed++;
    result = set_key(tree, map, schema, term->key,
                     which == STATEMENT ? node_text(arena, now) : node_plain(arena, now), diags);
    if (result != STORE_OK) {
        return result;
    }
    return append_item(tree, (*tree)->root, &goal_schema, "revised",
                       revision_node(arena, revising, key, was, now), diags);
}

static enum store_result revise_goal(void *data, struct tree **tree, struct diags *diags)
{
    struct revising *revising = data;
    enum store_result result = STORE_OK;

    revising->changed = 0;
    for (int i = 0; i < TERM_COUNT && result == STORE_OK; i++) {
        if (revising->now[i]) {
            result = revise_term(tree, revising, i, diags);
        }
    }
    return result;
}

/** Dates may be given in words; numbers and dates must be right. */
static int read_terms(struct context *context, struct revising *revising)
{
    bool any = false;

    for (int i = 0; i < TERM_COUNT; i++) {
        const char *text = context->options[i];
        struct period period;
        struct refusal refusal;
        char date[DATE_SIZE];
        struct decimal number;
        if (!text) {
            continue;
        }
        any = true;
        revising->now[i] = text;
        if (terms[i].type == &type_date) {
            if (!date_parse_words(text, strlen(text), context->today, DATE_PLAN, &period)) {
                return usage_error(context, "write a date such as 2026-03-30", "'%s' is no date",
                                   text);
            }
            date_format(i == START ? period.first : period.last, date);
            revising->now[i] = arena_strdup(context->arena, date);
        } else if (terms[i].type == &type_number &&
                   !scalar_parse(context->arena, &type_number, text, strlen(text), &number,
                                 &refusal)) {
            return usage_error(context, refusal.help, "'%s' %s", text, refusal.why);
        }
    }
    if (!any) {
        return usage_error(context, NULL, "nothing to revise: give --due, --target or another");
    }
    return DONE;
}

/** Say who agreed to other terms than there are now. */
static void say_agreed(struct context *context, const char *name)
{
    static const struct team nobody;
    struct goal goal;
    struct pact pact;
    const char *who = NULL;

    if (!goal_reload(context, name, &goal)) {
        return;
    }
    goal.person = TEAM_ID;
    pact = goal_pact(context->arena, &nobody, &goal, context->today);
    for (size_t i = 0; i < goal.agreed.count; i++) {
        const struct agreement *agreement = &goal.agreed.items[i];
        if (agreement->by && pact_latest(&pact, agreement->by) == agreement &&
            !pact_holds(&pact, agreement)) {
            who = who ? arena_printf(context->arena, "%s, %s", who, agreement->by) : agreement->by;
        }
    }
    if (who) {
        say("  %s agreed to it as it was; agree again: coach goal agree %s", who, name);
    }
}

static int run(struct context *context)
{
    struct revising revising = {.context = context, .why = context->options[WHY]};
    struct change change = {.schema = &goal_schema, .edit = revise_goal, .data = &revising};
    struct kpi_name name;
    struct team team;
    int code;

    if (!revising.why || !*revising.why) {
        return usage_error(context, "add --why \"REASON\": it stays beside the old value",
                           "a revision needs its reason");
    }
    code = read_terms(context, &revising);
    if (code == DONE) {
        code = load_named(context, context->words[0], &team);
    }
    if (code == DONE) {
        code = find_kpi(context, &team, context->words[0], true, &name);
    }
    if (code != DONE) {
        return code;
    }
    revising.goal = name.goal;
    revising.kpi = name.kpi;
    date_format(context->today, revising.today);
    change.path = goal_path(context, name.goal);
    code = change_files(context, &change, 1, NULL);
    if (code == DONE && !context->dry_run) {
        say("%s: %s", name.goal, revising.changed ? "revised" : "nothing to change");
        say_agreed(context, name.goal);
    }
    return code;
}

const struct command goal_revise = {
    .name = "revise",
    .arguments = "GOAL[/KPI]",
    .summary = "Change a target or a date, keeping the old value and the reason.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};
