/*
 * The gate: what was expected and agreed, and whether the figures moved.
 */

#include <string.h>

#include "kpi/terms.h"
#include "practice/agreement.h"
#include "practice/gate_parts.h"
#include "practice/standing.h"
#include "smart/finding.h"

/* Were SMART expectations set and agreed? */

static const char *name_of(struct arena *arena, const struct goal *goal)
{
    return arena_printf(arena, "%s/%s", goal->person, goal->slug);
}

/** What keeps a goal from being SMART; NULL for one that is. */
static const char *unclear(struct gating *gating, const struct lint_team *lint,
                           const struct goal *goal)
{
    struct findings findings;
    unsigned judged;

    findings_init(&findings, gating->gate->arena);
    judged = lint_goal(lint, goal, &findings);
    if (verdicts_draw(&findings, judged).smart == VERDICT_PASS) {
        return NULL;
    }
    for (size_t i = 0; i < findings.count; i++) {
        if (findings.items[i].severity == SEVERITY_ERROR) {
            return findings.items[i].message;
        }
    }
    return "it cannot be judged";
}

/** The agreements that hold, of those who are asked; what is the place of the record, and its name. */
static void prove_agreed(struct gating *gating, const struct pact *pact,
                         const struct gate_proof *record)
{
    struct arena *arena = gating->gate->arena;

    for (size_t i = 0; i < pact->party_count; i++) {
        const struct agreement *agreed = pact_latest(pact, pact->parties[i]);
        if (agreed && pact_holds(pact, agreed)) {
            struct gate_proof proof = *record;
            proof.date = agreed->date;
            proof.what = arena_printf(arena, "'%s' agreed to %s%s%s", agreed->by, record->what,
                                      agreed->on_behalf ? ", on their behalf: " : "",
                                      agreed->on_behalf ? agreed->on_behalf : "");
            proof.line = where_line(agreed->where);
            gate_prove(gating, GATE_EXPECTATIONS, proof);
        }
    }
}

static void judge_goal(struct gating *gating, const struct lint_team *lint, const struct goal *goal)
{
    struct gate *gate = gating->gate;
    struct pact pact = goal_pact(gate->arena, gate->team, goal, gate->as_of);
    const char *name = name_of(gate->arena, goal);
    const char *why = unclear(gating, lint, goal);
    const char *missing = pact_missing(gate->arena, &pact);

    if (why) {
        gate_miss(gating, GATE_EXPECTATIONS, arena_printf(gate->arena, "coach goal check %s", name),
                  "%s is not SMART yet: %s", name, why);
    }
    if (missing) {
        gate_miss(gating, GATE_EXPECTATIONS, arena_printf(gate->arena, "coach goal agree %s", name),
                  "%s, as it stands, is not agreed by %s", name, missing);
    }
    prove_agreed(
        gating, &pact,
        &(struct gate_proof){.what = name, .file = goal->file, .is_private = goal->is_private});
}

/** What a step asks for, its targets are to be agreed like those of a goal. */
static void judge_targets(struct gating *gating, const struct pip *pip)
{
    struct gate *gate = gating->gate;
    struct pact pact = pip_pact(gate->arena, gate->team, pip, gate->as_of);
    const char *missing = pact_missing(gate->arena, &pact);
    const char *name =
        arena_printf(gate->arena, "the targets of %s/%s", gate->person->id, pip->slug);

    if (missing) {
        gate_miss(gating, GATE_EXPECTATIONS,
                  arena_printf(gate->arena, "coach pip agree %s/%s", gate->person->id, pip->slug),
                  "%s, as they stand, are not agreed by %s", name, missing);
    }
    prove_agreed(
        gating, &pact,
        &(struct gate_proof){.what = name, .file = pip->file, .is_private = pip->is_private});
}

/** True if a step with targets is about other goals. */
static bool is_left_out(const struct gate *gate, const struct goal *goal)
{
    for (size_t i = 0; i < gate->kpis.count; i++) {
        if (gate->kpis.items[i].goal == goal) {
            return false;
        }
    }
    return gate->coaching && gate->coaching->targets.count > 0;
}

/** Why there is no goal to judge: the first that would be, but is the person's own. */
static void miss_goal(struct gating *gating)
{
    struct gate *gate = gating->gate;
    const char *own = NULL;

    for (size_t i = 0; i < gate->person->goals.count && !own; i++) {
        const struct goal *goal = &gate->person->goals.items[i];
        if (goal_state_on(goal, gate->as_of) == STATE_ACTIVE &&
            !pip_goal_counts(goal, gate->as_of)) {
            own = name_of(gate->arena, goal);
        }
    }
    gate_miss(gating, GATE_EXPECTATIONS,
              arena_printf(gate->arena, "coach goal add %s", gate->person->id), "%s%s",
              own ? own : "no goal is active that says what is expected",
              own ? " is a personal goal, which the path is not about" : "");
}

void gate_expectations(struct gating *gating)
{
    struct gate *gate = gating->gate;
    const struct lint_team *lint = lint_team_make(gate->arena, gate->team, gate->as_of);
    size_t judged = 0;

    for (size_t i = 0; i < gate->person->goals.count; i++) {
        const struct goal *goal = &gate->person->goals.items[i];
        if (pip_goal_counts(goal, gate->as_of) && !is_left_out(gate, goal)) {
            judge_goal(gating, lint, goal);
            judged++;
        }
    }
    if (judged == 0) {
        miss_goal(gating);
    }
    if (gate->coaching && gate->coaching->targets.count > 0) {
        judge_targets(gating, gate->coaching);
    }
}

/* Performance has not improved */

/** "Incomplete stories: 3 -> 2, target 0" */
static const char *figures_words(struct arena *arena, const struct pip_kpi *one)
{
    char number[DECIMAL_SIZE];
    const char *name = one->kpi->name ? one->kpi->name : one->kpi->id;
    const char *moved = pip_kpi_moved(arena, one);

    if (one->kpi->keep.kind != KEEP_NONE) {
        return arena_printf(arena, "%s: %s, keep %s", name, moved,
                            keep_text(arena, &one->kpi->keep));
    }
    if (!decimal_known(one->course.target)) {
        return arena_printf(arena, "%s: %s", name, moved);
    }
    return arena_printf(arena, "%s: %s, target %s", name, moved,
                        decimal_format(one->course.target, number));
}

static void prove_figures(struct gating *gating, const struct pip_kpi *one)
{
    const struct reading *latest = one->figures.latest;

    gate_prove(gating, GATE_NOT_IMPROVED,
               (struct gate_proof){
                   .date = latest ? latest->date : DAY_NONE,
                   .what = figures_words(gating->gate->arena, one),
                   .outside = barriers_outside(gating->gate->arena, one->goal, gating->gate->since,
                                               gating->gate->as_of),
                   .file = one->goal->file,
                   .line = where_line(latest ? latest->where : one->kpi->where),
                   .is_private = one->goal->is_private,
               });
}

enum gate_condition gate_condition(const struct gate *gate)
{
    bool holds = gate->answers[GATE_NOT_IMPROVED].gap_count == 0;
    bool improved = false;
    bool recognised = false;
    bool stuck = false;

    for (size_t i = 0; i < gate->kpis.count; i++) {
        const struct pip_kpi *one = &gate->kpis.items[i];
        improved |= one->improved == ANSWER_YES && ratio_known(one->closed);
        recognised |= one->improved == ANSWER_YES;
        stuck |= one->improved == ANSWER_NO;
    }
    if (holds) {
        return improved ? CONDITION_IN_PART : CONDITION_HOLDS;
    }
    return recognised && !stuck ? CONDITION_IMPROVED : CONDITION_UNKNOWN;
}

/** A KPI of which nobody can tell is asked for, whatever the others say. */
static void miss_reading(struct gating *gating, const struct pip_kpi *one)
{
    struct arena *arena = gating->gate->arena;

    gate_miss(gating, GATE_NOT_IMPROVED,
              arena_printf(arena, "coach goal record %s/%s VALUE", name_of(arena, one->goal),
                           one->kpi->id),
              "%s", figures_words(arena, one));
}

static void recognise(struct gating *gating, const struct pip_kpi *one)
{
    struct arena *arena = gating->gate->arena;

    gate_miss(gating, GATE_NOT_IMPROVED,
              arena_printf(arena, "coach feedback give %s --goal %s", gating->gate->person->id,
                           name_of(arena, one->goal)),
              "%s (%s)", pip_kpi_recognised(one), figures_words(arena, one));
}

/** Where all moved there is something to recognise first; where some did, people weigh it. */
void gate_not_improved(struct gating *gating)
{
    const struct pip_kpis *kpis = &gating->gate->kpis;
    bool stuck = false;

    for (size_t i = 0; i < kpis->count; i++) {
        prove_figures(gating, &kpis->items[i]);
        stuck |= kpis->items[i].improved == ANSWER_NO;
    }
    for (size_t i = 0; i < kpis->count; i++) {
        const struct pip_kpi *one = &kpis->items[i];
        if (one->improved == ANSWER_UNKNOWN) {
            miss_reading(gating, one);
        } else if (one->improved == ANSWER_YES && !stuck) {
            recognise(gating, one);
        }
    }
    if (kpis->count == 0) {
        gate_miss(gating, GATE_NOT_IMPROVED,
                  arena_printf(gating->gate->arena, "coach goal list person:%s",
                               gating->gate->person->id),
                  "there is no KPI that could tell");
    }
}
