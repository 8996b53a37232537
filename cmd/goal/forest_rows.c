/*
 * From the records to the rows of the tree.
 */

#include <string.h>

#include "goal/forest.h"
#include "kpi/terms.h"
#include "practice/development.h"
#include "smart/chain.h"
#include "smart/lint.h"

const char *const tree_level_words[] = {"strategy", "team", "person", "development", NULL};
const char *const tree_chain_words[] = {"whole", "nothing", "broken", "circle", "unread", NULL};

/** What all rows are judged and linked by. */
struct filler {
    struct forest *forest;
    struct bounds bounds;
    struct chains chains;
    /** NULL where no verdicts are wanted. */
    struct lint_team *lint;
    /** For what is needed while one row is judged. */
    struct arena scratch;
};

static void write_letters(struct tree_row *row)
{
    static const char letters[] = "SMART";

    for (int i = 0; i < CRITERION_COUNT; i++) {
        switch (row->verdicts.criteria[i]) {
        case VERDICT_UNKNOWN: row->holds[i] = '?'; break;
        case VERDICT_PASS: row->holds[i] = letters[i]; break;
        case VERDICT_FAIL: row->holds[i] = '-'; break;
        }
    }
}

static void judge(struct filler *filler, struct tree_row *row)
{
    struct findings findings;
    unsigned judged;

    if (!filler->lint) {
        return;
    }
    findings_init(&findings, &filler->scratch);
    judged = row->aim ? lint_aim(filler->lint, row->aim, &findings)
                      : lint_goal(filler->lint, row->goal, &findings);
    row->verdicts = verdicts_draw(&findings, judged);
    if (judged != 0) {
        write_letters(row);
    }
    arena_reset(&filler->scratch);
}

static enum tree_chain chain_of(const struct link *link)
{
    if (link->circles) {
        return CHAIN_CIRCLE;
    }
    switch (link->kind) {
    case LINK_NONE: return link->aim ? CHAIN_WHOLE : CHAIN_NOTHING;
    case LINK_BROKEN: return CHAIN_BROKEN;
    case LINK_UNREAD: return CHAIN_UNREAD;
    case LINK_ME:
    case LINK_TO: break;
    }
    return CHAIN_WHOLE;
}

static const char *chain_note(struct arena *arena, const struct link *link, enum tree_chain chain)
{
    switch (chain) {
    case CHAIN_NOTHING: return "supports nothing yet";
    case CHAIN_BROKEN: return arena_printf(arena, "there is no '%s'", link_name(link));
    case CHAIN_CIRCLE: return arena_printf(arena, "in a circle: %s", chain_text(arena, link));
    case CHAIN_UNREAD: return arena_printf(arena, "'%s' could not be read", link_name(link));
    case CHAIN_WHOLE: break;
    }
    return NULL;
}

static void link_row(struct filler *filler, struct tree_row *row, const struct link *link)
{
    row->chain = chain_of(link);
    row->note = chain_note(filler->forest->context->arena, link, row->chain);
}

static void add_aims(struct filler *filler)
{
    struct forest *forest = filler->forest;
    const struct aims *aims = &forest->team->strategy;

    for (size_t i = 0; i < aims->count; i++) {
        const struct aim *aim = &aims->items[i];
        struct tree_row *row = &forest->rows[forest->count++];
        *row = (struct tree_row){
            .aim = aim,
            .name = aim->id ? aim->id : "",
            .level = LEVEL_STRATEGY,
            .title = aim->aim,
            .owner = aim->whose,
            .serves = aim->serves,
            .due = aim->due,
        };
        link_row(filler, row, chains_of_aim(&filler->chains, aim));
        judge(filler, row);
    }
}

/** "moves jordan/hours/hours: from 53 to 47 h, 2 h to go" */
static const char *moves_note(struct filler *filler, const struct goal *goal)
{
    struct arena *arena = filler->forest->context->arena;
    day_t as_of = filler->forest->context->as_of;
    struct moved_target target = moved_target_of(arena, filler->forest->team, goal);
    const char *words =
        moved_in_words(arena, goal, &target, as_of, &filler->bounds, filler->forest->with_private);

    if (!target.goal) {
        return arena_printf(arena, "there is no '%s'", goal->moves);
    }
    return arena_printf(arena, "moves %s%s%s", goal->moves, words ? ": " : "", words ? words : "");
}

static enum tree_level level_of(const struct goal *goal)
{
    if (goal->purpose == FOR_SKILL || goal->moves) {
        return LEVEL_DEVELOPMENT;
    }
    return strcmp(goal->person, TEAM_ID) == 0 ? LEVEL_TEAM : LEVEL_PERSON;
}

static void add_goal(struct filler *filler, const struct goal *goal)
{
    struct forest *forest = filler->forest;
    struct arena *arena = forest->context->arena;
    day_t as_of = forest->context->as_of;
    struct goal_terms terms = goal_terms_on(goal, as_of);
    struct goal_figures figures;
    struct tree_row *row = &forest->rows[forest->count++];

    goal_rollup(goal, as_of, &filler->bounds, &figures);
    *row = (struct tree_row){
        .goal = goal,
        .name = arena_printf(arena, "%s/%s", goal->person, goal->slug),
        .level = level_of(goal),
        .title = terms.statement,
        .owner = goal->person,
        .partners = goal_partners_text(arena, goal),
        .serves = goal->supports,
        .moves = goal->moves,
        .due = terms.due,
        .progress = figures.progress,
        .status = figures.status,
        .is_private = goal->is_private,
    };
    link_row(filler, row, chains_of_goal(&filler->chains, goal));
    if (goal->moves && row->chain == CHAIN_WHOLE) {
        row->note = moves_note(filler, goal);
    }
    judge(filler, row);
}

static void add_goals(struct filler *filler, const struct person *person, const struct goals *goals)
{
    struct context *context = filler->forest->context;
    bool left = person_has_left(person, context->as_of);

    for (size_t i = 0; i < goals->count; i++) {
        const struct goal *goal = &goals->items[i];
        bool active = goal_state_on(goal, context->as_of) == STATE_ACTIVE;
        if (context->all || (active && !left)) {
            add_goal(filler, goal);
        }
    }
}

void forest_fill(struct forest *forest)
{
    struct arena *arena = forest->context->arena;
    const struct team *team = forest->team;
    size_t total = team->strategy.count + team->goals.count;
    struct filler filler = {
        .forest = forest,
        .bounds = bounds_of(&team->thresholds),
        .chains = chains_make(arena, team),
    };

    for (size_t i = 0; i < team->people.count; i++) {
        total += team->people.items[i].goals.count;
    }
    forest->rows = arena_array(arena, total, sizeof(*forest->rows));
    forest->order = arena_array(arena, total, sizeof(*forest->order));
    if (forest->with_verdicts) {
        filler.lint = lint_team_make(arena, team, forest->context->as_of);
    }
    arena_init(&filler.scratch, arena->exhausted);
    add_aims(&filler);
    add_goals(&filler, NULL, &team->goals);
    for (size_t i = 0; i < team->people.count; i++) {
        add_goals(&filler, &team->people.items[i], &team->people.items[i].goals);
    }
    arena_free(&filler.scratch);
}
