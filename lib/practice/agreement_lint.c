/*
 * Rules N: what is no longer agreed, or not yet.
 */

#include <stddef.h>

#include "kpi/terms.h"
#include "practice/agreement.h"

/** What the findings are about. */
struct subject {
    const struct pact *pact;
    const char *file;
    /** Where the terms stand. */
    struct place place;
    /** The command that agrees to it. */
    const char *agree;
    struct findings *findings;
};

/** What was added last is only a hint. */
static void soften(struct findings *findings)
{
    findings->items[findings->count - 1].severity = SEVERITY_HINT;
}

static void check_changed(const struct subject *subject, const char *by)
{
    const struct agreement *latest = pact_latest(subject->pact, by);
    char date[DATE_SIZE];

    if (!latest || pact_holds(subject->pact, latest)) {
        return;
    }
    findings_add_place(
        subject->findings, "N1",
        mark_place(subject->file, latest->where, &latest->marks, offsetof(struct agreement, hash)),
        arena_printf(subject->findings->arena, "talk it over, then agree again: %s",
                     subject->agree),
        "it was changed since '%s' agreed to it on %s", by, date_format(latest->date, date));
}

static void check_agreed(const struct subject *subject)
{
    const struct pact *pact = subject->pact;
    struct arena *arena = subject->findings->arena;

    for (size_t i = 0; i < pact->party_count; i++) {
        check_changed(subject, pact->parties[i]);
    }
    if (pact_standing(pact) == STANDING_NO && pact->party_count > 1) {
        findings_add_place(subject->findings, "N2", subject->place,
                           arena_printf(arena, "talk it over, and agree to it: %s", subject->agree),
                           "not agreed yet by %s", pact_missing(arena, pact));
        soften(subject->findings);
    }
}

/** A term whose value was refused, which is complained of: nobody knows what it would have said. */
static bool is_refused(const struct goal *goal)
{
    bool refused = goal->due == DAY_NONE && has_mark(&goal->marks, offsetof(struct goal, due));

    for (size_t i = 0; i < goal->kpis.count; i++) {
        const struct kpi *kpi = &goal->kpis.items[i];
        refused |=
            !decimal_known(kpi->target) && has_mark(&kpi->marks, offsetof(struct kpi, target));
        refused |= kpi->keep.kind == KEEP_NONE && has_mark(&kpi->marks, offsetof(struct kpi, keep));
    }
    return refused;
}

void agreement_lint_goal(const struct pact *pact, const struct goal *goal,
                         struct findings *findings)
{
    struct subject subject = {
        .pact = pact,
        .file = goal->file,
        .place =
            mark_place(goal->file, goal->where, &goal->marks, offsetof(struct goal, statement)),
        .agree = arena_printf(findings->arena, "coach goal agree %s/%s", goal->person, goal->slug),
        .findings = findings,
    };

    if (goal_state_on(goal, pact->as_of) == STATE_ACTIVE && !is_refused(goal)) {
        check_agreed(&subject);
    }
}

/** A term of a step whose value was refused. */
static bool is_pip_refused(const struct pip *pip)
{
    bool refused = pip->due == DAY_NONE && has_mark(&pip->marks, offsetof(struct pip, due));

    for (size_t i = 0; i < pip->targets.count; i++) {
        refused |= !pip->targets.items[i].kpi || !decimal_known(pip->targets.items[i].value);
    }
    return refused;
}

void agreement_lint_pip(const struct pact *pact, const struct pip *pip, struct findings *findings)
{
    struct subject subject = {
        .pact = pact,
        .file = pip->file,
        .place = mark_place(pip->file, pip->where, &pip->marks, offsetof(struct pip, step)),
        .agree = arena_printf(findings->arena, "coach pip agree %s/%s", pip->person, pip->slug),
        .findings = findings,
    };

    if ((pip->closed == DAY_NONE || pip->closed > pact->as_of) && !is_pip_refused(pip)) {
        check_agreed(&subject);
    }
}

void agreement_lint_contract(const struct pact *pact, const struct person *person,
                             struct findings *findings)
{
    const struct contract *contract = &person->contract;
    struct subject subject = {
        .pact = pact,
        .file = person->file,
        .place = where_place(person->file, contract->where),
        .agree = arena_printf(findings->arena, "coach person agree %s", person->id),
        .findings = findings,
    };
    char date[DATE_SIZE];

    check_agreed(&subject);
    if (contract->review != DAY_NONE && contract->review < pact->as_of) {
        findings_add_place(findings, "N3",
                           mark_place(person->file, contract->where, &contract->marks,
                                      offsetof(struct contract, review)),
                           arena_printf(findings->arena,
                                        "does it still serve you both? coach person contract %s "
                                        "--review DATE",
                                        person->id),
                           "the contract was to be looked at again on %s",
                           date_format(contract->review, date));
        soften(findings);
    }
}
