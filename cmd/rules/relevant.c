/*
 * Criterion R: what it serves, and why.
 */

#include "rules/families.h"

static const struct rule rules[] = {
    {
        .id = "R1",
        .severity = SEVERITY_WARNING,
        .title = "supports nothing",
        .about = "A goal is worth the effort for what it serves. Name the goal of the team\n"
                 "(team/GOAL) or of a colleague that it helps, or an aim of the strategy in\n"
                 "team.yaml; a goal for oneself says me. A skill serves what it moves.",
        .wrong = "why: Late projects cost us two renewals last quarter",
        .right = "why: Late projects cost us two renewals last quarter\n"
                 "supports: me",
    },
    {
        .id = "R2",
        .severity = SEVERITY_ERROR,
        .title = "the chain of supports breaks, or goes in a circle",
        .about = "From a goal over what it supports, and what that supports in turn, one should\n"
                 "come to the strategy, or to me. Where a name on the way is of nothing that\n"
                 "there is, the chain breaks; where it comes back to itself, it leads nowhere.\n"
                 "It is said where the name stands, with the chain, and with the nearest name.",
        .wrong = "supports: team/reliable-delivery",
        .right = "supports: me",
    },
    {
        .id = "R3",
        .severity = SEVERITY_WARNING,
        .title = "no why",
        .about = "Why does it matter, and to whom? Somebody who knows the why can choose another\n"
                 "way when the first is blocked. One sentence is enough: what it costs today, or\n"
                 "what becomes possible.",
        .wrong = "supports: me",
        .right = "supports: me\n"
                 "why: Late projects cost us two renewals last quarter",
    },
    {
        .id = "R4",
        .severity = SEVERITY_WARNING,
        .title = "KPIs that pull against each other, or a tension that nobody holds",
        .about = "Two active KPIs that say the same measure (or, without one, have the same name\n"
                 "and unit) are to go opposite ways: whoever reaches the one takes from the\n"
                 "other. It is said at both. And where a KPI says what it pulls_against, the\n"
                 "other side needs a KPI that holds its line (keep), or speed is paid for with\n"
                 "quality.",
        .wrong = "# people/jordan/goals/stock.yaml\n"
                 "goal: Cut stock from 40 to 20 days by 30 March 2026\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30\n"
                 "kpis:\n"
                 "  - {id: stock, unit: days, baseline: 40, target: 20, measure: stock}\n"
                 "# people/jordan/goals/supply.yaml\n"
                 "goal: Raise stock from 40 to 60 days by 30 March 2026\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30\n"
                 "kpis:\n"
                 "  - {id: stock, unit: days, baseline: 40, target: 60, measure: stock}",
        .right =
            "# people/jordan/goals/stock.yaml\n"
            "goal: Cut stock from 40 to 20 days by 30 March 2026\n"
            "start: 2026-01-05\n"
            "due: 2026-03-30\n"
            "kpis:\n"
            "  - {id: stock, unit: days, baseline: 40, target: 20, pulls_against: jordan/supply}\n"
            "# people/jordan/goals/supply.yaml\n"
            "goal: Keep orders without a missing part at 98% or above until 30 March 2026\n"
            "start: 2026-01-05\n"
            "due: 2026-03-30\n"
            "kpis:\n"
            "  - {id: complete, unit: \"%\", keep: at-least 98}",
    },
    {
        .id = "R5",
        .severity = SEVERITY_WARNING,
        .title = "rivalry between colleagues",
        .about = "A goal that one can only reach where another does not turns colleagues into\n"
                 "opponents, and what they know is no longer shared. Name the figure to be\n"
                 "reached instead; last year's, or the one that the client needs, says more than\n"
                 "a place in a row.",
        .wrong = "goal: Outsell my colleagues with 20 contracts by 30 March 2026\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30",
        .right = "goal: Sign 20 contracts by 30 March 2026\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30",
    },
    {
        .id = "R6",
        .severity = SEVERITY_WARNING,
        .title = "a skill that moves nothing",
        .about = "A skill is learned for something. Name the KPI that will show it, of a goal of\n"
                 "the same person or of another one: `moves: PERSON/GOAL/KPI`. The tree, the page\n"
                 "of that goal and the development plan then show the two beside each other. A\n"
                 "goal is not moved by itself; what is learned for its own sake says personal.",
        .wrong = "for: skill\n"
                 "supports: me",
        .right = "for: personal\n"
                 "supports: me",
    },
};

const struct rule_family relevant_rules = {rules, sizeof(rules) / sizeof(rules[0])};
