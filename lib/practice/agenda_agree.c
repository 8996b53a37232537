/*
 * What is to be agreed on: goals, contracts and steps of the escalation path that one of the two
 * has not agreed to as they are.
 */

#include <string.h>

#include "kpi/terms.h"
#include "practice/agenda_parts.h"
#include "practice/agreement.h"
#include "practice/pip.h"

/** Whether somebody is asked for their agreement. */
static bool is_asked(const struct pact *pact, const char *id)
{
    for (size_t i = 0; i < pact->party_count; i++) {
        if (strcmp(pact->parties[i], id) == 0) {
            return true;
        }
    }
    return false;
}

/** What is open for one person, or for anybody if who is NULL; NULL for nothing. */
static const char *what_is_open(const struct agenda_plan *plan, const struct pact *pact,
                                const char *who, const char *name)
{
    const char *missing = pact_missing(plan->arena, pact);
    enum standing standing = who ? STANDING_NONE : pact_standing(pact);

    if (who && is_asked(pact, who)) {
        standing = pact_standing_of(pact, who);
    }
    if (standing == STANDING_CHANGED) {
        return arena_printf(plan->arena, "changed since it was agreed: %s", name);
    }
    if (standing == STANDING_NO) {
        return who ? arena_printf(plan->arena, "not agreed yet: %s", name)
                   : arena_printf(plan->arena, "not agreed yet by %s: %s", missing, name);
    }
    return NULL;
}

static void add(struct agenda_plan *plan, enum agenda_block block, const struct person *person,
                const char *what, const char *command, const char *file, where_t where)
{
    if (what) {
        agenda_add(plan, (struct agenda_item){.block = block,
                                              .person = person->id,
                                              .what = what,
                                              .command = command,
                                              .due = DAY_NONE,
                                              .file = file,
                                              .where = where});
    }
}

/** A step of the escalation path, also one that starts later: it is agreed on before. */
static void add_pip(struct agenda_plan *plan, enum agenda_block block, const struct person *person,
                    const struct pip *pip, const char *who)
{
    struct pact pact = pip_pact(plan->arena, plan->team, pip, plan->as_of);
    const char *name =
        arena_printf(plan->arena, "the %s of %s", pip_step_words[pip->step], pip->slug);

    add(plan, block, person, what_is_open(plan, &pact, who, name),
        arena_printf(plan->arena, "coach pip agree %s/%s", person->id, pip->slug), pip->file,
        pip->where);
}

static void add_all(struct agenda_plan *plan, enum agenda_block block, const struct person *person,
                    const char *who)
{
    for (size_t i = 0; i < person->goals.count; i++) {
        const struct goal *goal = &person->goals.items[i];
        if (goal_state_on(goal, plan->as_of) == STATE_ACTIVE) {
            struct pact pact = goal_pact(plan->arena, plan->team, goal, plan->as_of);
            const char *name = agenda_goal_name(plan, goal, NULL);
            add(plan, block, person, what_is_open(plan, &pact, who, goal->slug),
                arena_printf(plan->arena, "coach goal agree %s", name), goal->file, goal->where);
        }
    }
    for (size_t i = 0; i < person->pips.count; i++) {
        const struct pip *pip = &person->pips.items[i];
        enum pip_state state = pip_state_on(person, pip, plan->as_of);
        if (state == PIP_OPEN || state == PIP_PLANNED) {
            add_pip(plan, block, person, pip, who);
        }
    }
    if (person->contract.where) {
        struct pact pact = contract_pact(plan->arena, plan->team, person, plan->as_of);
        add(plan, block, person, what_is_open(plan, &pact, who, "the coaching contract"),
            arena_printf(plan->arena, "coach person agree %s", person->id), person->file,
            person->contract.where);
    }
}

void agenda_add_agreements(struct agenda_plan *plan, const struct person *person)
{
    add_all(plan, AGENDA_OWED, person, plan->scope->viewer);
}

void agenda_add_own_agreements(struct agenda_plan *plan, const struct person *person)
{
    add_all(plan, AGENDA_AGREEMENT, person, person->id);
}
