/*
 * Judging what is on file. A file is read a second time where something was found, to tell where
 * the words stand, and what its comments silence.
 */

#include "lint.h"

#include <stdlib.h>
#include <string.h>

#include "base/parallel.h"
#include "kpi/terms.h"
#include "yaml/locate.h"
#include "yaml/reader.h"

/* One file */

/** The words of a statement, where they stand; else the field. */
static struct place place_of(const struct tree *tree, const struct node *statement,
                             struct place otherwise, const struct finding *finding)
{
    if (finding->place.file) {
        return finding->place;
    }
    if (!statement) {
        return otherwise;
    }
    return node_text_place(tree, statement, finding->words.start, finding->words.length);
}

/** A comment may also stand where a statement of several lines begins. */
static bool is_silenced(const struct tree *tree, const struct node *statement,
                        const struct finding *finding, const struct place *place)
{
    if (!tree) {
        return false;
    }
    bool about_words = !finding->place.file && statement;

    return tree_ignores(tree, place->line, finding->rule) ||
           (about_words && tree_ignores(tree, (int)statement->line, finding->rule));
}

void lint_locate(const struct tree *tree, const struct node *statement, struct place place,
                 struct findings *findings, const struct rule_choice *rules, struct diags *found)
{
    size_t kept = 0;

    for (size_t i = 0; i < findings->count; i++) {
        const struct finding *finding = &findings->items[i];
        struct place at = place_of(tree, statement, place, finding);
        if (!rule_choice_has(rules, finding->rule) || is_silenced(tree, statement, finding, &at)) {
            continue;
        }
        diags_add(found, finding->severity, finding->rule, at, finding->help, "%s",
                  finding->message);
        findings->items[kept++] = *finding;
    }
    findings->count = kept;
}

/** The node of a goal's statement, if it is the one that was judged. */
static const struct node *statement_node(const struct tree *tree, const char *statement)
{
    const struct node *node = tree ? node_find(tree->root, "goal") : NULL;

    return statement && node_is(node, statement) ? node : NULL;
}

/* All goals */

struct worker {
    /** For what is needed while one goal is judged. */
    struct arena scratch;
    /** For what is found. */
    struct arena kept;
};

struct run {
    struct context *context;
    const struct lint_team *lint;
    const struct rule_choice *rules;
    struct judgements judgements;
    struct worker *workers;
};

static struct tree *read_again(const struct run *run, struct arena *arena, const char *file)
{
    struct file_text text;
    struct diags ignored;

    diags_init(&ignored, arena);
    if (store_read(&run->context->store, arena, file, &text, &ignored) != STORE_OK) {
        return NULL;
    }
    return tree_read(arena, file, text.text, text.length, &ignored);
}

/**
 * Judge the goal of a judgement.
 *
 * @scratch   for what is needed meanwhile
 */
static void judge_goal(const struct run *run, struct arena *scratch, struct judgement *judgement)
{
    const struct goal *goal = judgement->goal;
    struct findings findings;
    unsigned judged;

    findings_init(&findings, scratch);
    judged = lint_goal(run->lint, goal, &findings);
    if (findings.count > 0) {
        const struct tree *tree = read_again(run, scratch, goal->file);
        struct place place =
            mark_place(goal->file, goal->where, &goal->marks, offsetof(struct goal, statement));
        lint_locate(tree, statement_node(tree, judgement->statement), place, &findings, run->rules,
                    &judgement->found);
        diags_sort(&judgement->found);
    }
    judgement->judged = judged != 0;
    judgement->verdicts = verdicts_draw(&findings, judged & rule_choice_criteria(run->rules));
}

static void judge(void *data, size_t item, int number)
{
    struct run *run = data;
    struct worker *worker = &run->workers[number];
    struct judgement *judgement = &run->judgements.items[item];

    diags_init(&judgement->found, &worker->kept);
    judge_goal(run, &worker->scratch, judgement);
    arena_reset(&worker->scratch);
}

bool lint_is_smart(struct context *context, const struct team *team, const struct goal *goal,
                   day_t day)
{
    static const struct rule_choice all = {NULL, NULL};
    struct judgement judgement = {.goal = goal, .statement = goal_terms_on(goal, day).statement};
    struct arena scratch;

    arena_init(&scratch, context->arena->exhausted);
    diags_init(&judgement.found, &scratch);
    judge_goal(&(struct run){context, lint_team_make(&scratch, team, day), &all, {NULL, 0}, NULL},
               &scratch, &judgement);
    arena_free(&scratch);
    return judgement.judged && judgement.verdicts.smart == VERDICT_PASS;
}

static void add_goals(const struct context *context, const struct person *person,
                      const struct goals *goals, struct judgements *out)
{
    for (size_t i = 0; i < goals->count; i++) {
        const struct goal *goal = &goals->items[i];
        struct place place =
            mark_place(goal->file, goal->where, &goal->marks, offsetof(struct goal, statement));
        out->items[out->count++] = (struct judgement){
            .goal = goal,
            .person = person,
            .state = goal_state_on(goal, context->as_of),
            .file = goal->file,
            .line = place.line,
            .statement = goal_terms_on(goal, context->as_of).statement,
        };
    }
}

static int by_person_and_goal(const void *a, const void *b)
{
    const struct goal *left = ((const struct judgement *)a)->goal;
    const struct goal *right = ((const struct judgement *)b)->goal;
    int order = strcmp(left->person, right->person);

    return order ? order : strcmp(left->slug, right->slug);
}

static struct judgements all_goals(struct context *context, const struct team *team)
{
    size_t count = team->goals.count;
    struct judgements out = {NULL, 0};

    for (size_t i = 0; i < team->people.count; i++) {
        count += team->people.items[i].goals.count;
    }
    out.items = arena_array(context->arena, count, sizeof(*out.items));
    for (size_t i = 0; i < team->people.count; i++) {
        add_goals(context, &team->people.items[i], &team->people.items[i].goals, &out);
    }
    add_goals(context, NULL, &team->goals, &out);
    qsort(out.items, out.count, sizeof(*out.items), by_person_and_goal);
    return out;
}

struct judgements lint_goals(struct context *context, const struct team *team,
                             const struct lint_team *lint, const struct rule_choice *rules)
{
    struct run run = {
        .context = context,
        .lint = lint,
        .rules = rules,
        .judgements = all_goals(context, team),
    };
    int threads = parallel_threads(run.judgements.count);

    run.workers = arena_array(context->arena, (size_t)threads, sizeof(*run.workers));
    for (int i = 0; i < threads; i++) {
        arena_init(&run.workers[i].scratch, context->arena->exhausted);
        arena_init(&run.workers[i].kept, context->arena->exhausted);
    }
    parallel_for(run.judgements.count, threads, judge, &run);
    for (int i = 0; i < threads; i++) {
        arena_free(&run.workers[i].scratch);
        arena_adopt(context->arena, &run.workers[i].kept);
    }
    return run.judgements;
}

void lint_new_goal(const struct lint_team *lint, const struct goal *goal, const struct tree *tree,
                   struct diags *found)
{
    static const struct rule_choice all = {NULL, NULL};
    struct findings findings;

    findings_init(&findings, found->arena);
    lint_goal(lint, goal, &findings);
    lint_locate(tree, statement_node(tree, goal->statement), (struct place){.file = goal->file},
                &findings, &all, found);
}

/* The strategy */

/**
 * The scalar of an aim: that of the item whose id it has.
 *
 * @item   the item to begin with, since aims are in the order of the file; set to the next one
 */
static const struct node *aim_node(const struct node **item, const struct aim *aim)
{
    const struct node *text = NULL;
    bool found = false;

    for (; *item && !found; *item = (*item)->next) {
        const struct node *id = node_find(*item, "id");
        found = node_is(id, aim->id);
        text = found ? node_find(*item, "aim") : NULL;
    }
    return text && text->kind == NODE_SCALAR ? text : NULL;
}

void lint_strategy(struct context *context, const struct team *team, const struct lint_team *lint,
                   const struct rule_choice *rules, struct diags *found)
{
    struct run run = {.context = context};
    const struct tree *tree =
        team->strategy.count > 0 ? read_again(&run, context->arena, team->file) : NULL;
    const struct node *list = tree ? node_find(tree->root, "strategy") : NULL;
    const struct node *item = list ? list->first : NULL;

    for (size_t i = 0; i < team->strategy.count; i++) {
        const struct aim *aim = &team->strategy.items[i];
        struct place place =
            mark_place(team->file, aim->where, &aim->marks, offsetof(struct aim, aim));
        struct findings findings;
        findings_init(&findings, context->arena);
        lint_aim(lint, aim, &findings);
        lint_locate(tree, aim_node(&item, aim), place, &findings, rules, found);
    }
}
