/*
 * Rules R1, R2, R3 and R6: what a goal serves, why, and what a skill is to move.
 *
 * A chain that breaks is told where it breaks and nowhere else; one that goes in a circle is told
 * to all that are in the circle.
 */

#include <stddef.h>

#include "smart/lint_goal.h"

static void check_chain(struct findings *findings, const struct chains *chains,
                        const struct link *link, struct place place)
{
    struct arena *arena = findings->arena;

    if (link->circles) {
        findings_add_place(
            findings, "R2", place,
            "let one of them serve an aim of the strategy, a goal of the team, or me",
            "what it serves leads back to it: %s", chain_text(arena, link));
        return;
    }
    if (link->kind != LINK_BROKEN) {
        return;
    }
    const char *near = chains_nearest(arena, chains, link);
    const char *help = "name a goal (PERSON/GOAL, team/GOAL), an aim of team.yaml, or me";
    if (near != NULL) {
        help = arena_printf(arena, "did you mean '%s'?", near);
    }
    findings_add_place(findings, "R2", place, help, "there is no '%s': the chain %s breaks",
                       link_name(link), chain_text(arena, link));
}

/** A skill is learned for something: a KPI that it moves, of another goal. */
static void check_skill(const struct lint *lint)
{
    const struct goal *goal = lint->goal;

    if (goal->moves != NULL && goal_is_named(goal, goal->moves)) {
        findings_add_place(lint->findings, "R6", goal_place(lint, offsetof(struct goal, moves)),
                           "name the KPI of another goal, which the skill is for",
                           "'%s' is this goal's own", goal->moves);
    } else if (goal->purpose == FOR_SKILL &&
               !field_given(&goal->marks, offsetof(struct goal, moves))) {
        findings_add_place(lint->findings, "R6", goal_place(lint, offsetof(struct goal, purpose)),
                           "say `moves:` with the KPI that shows it: PERSON/GOAL/KPI",
                           "it does not say which KPI the skill is to move");
    }
}

void lint_links(const struct lint *lint)
{
    const struct chains *chains = &lint->team->chains;
    const struct goal *goal = lint->goal;
    const struct link *link = chains_of_goal(chains, goal);
    struct findings *findings = lint->findings;
    bool says = field_given(&goal->marks, offsetof(struct goal, supports));

    if (!says && !field_given(&goal->marks, offsetof(struct goal, moves))) {
        findings_add_place(findings, "R1", goal_place(lint, offsetof(struct goal, supports)),
                           "say `supports:` with a goal of the team, an aim of team.yaml, or me",
                           "it does not say what it supports");
    }
    /* what it moves and is not there is complained of as any other name (D7) */
    if (says || link->kind != LINK_BROKEN) {
        check_chain(findings, chains, link,
                    goal_place(lint, says ? offsetof(struct goal, supports)
                                          : offsetof(struct goal, moves)));
    }
    check_skill(lint);
    if (lint->goal->why == NULL || *lint->goal->why == '\0') {
        findings_add_place(findings, "R3", goal_place(lint, offsetof(struct goal, why)),
                           "say `why:` it matters, in the words of those whom it concerns",
                           "it does not say why it matters");
    }
}

void lint_chain_of_aim(const struct lint_team *team, const struct aim *aim,
                       struct findings *findings)
{
    struct place place =
        mark_place(team->team->file, aim->where, &aim->marks, offsetof(struct aim, serves));

    check_chain(findings, &team->chains, chains_of_aim(&team->chains, aim), place);
}
