/*
 * Criterion M: how both will know that it is done.
 */

#include "rules/families.h"

static const struct rule rules[] = {
    {
        .id = "M1",
        .severity = SEVERITY_ERROR,
        .title = "no measure: neither KPI nor amount nor plainly finished deliverable",
        .about = "How will both of you know that it is done? A KPI with a target or a line to\n"
                 "keep, an amount in the statement, or a thing that is plainly there or not (a\n"
                 "page published, an exam passed) is a measure. So is a deed that recurs: each\n"
                 "Friday one sees whether it is done.",
        .wrong = "goal: Understand our clients by 30 March 2026\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30",
        .right = "goal: Interview 12 clients by 30 March 2026\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30",
    },
    {
        .id = "M2",
        .severity = SEVERITY_WARNING,
        .title = "a KPI without baseline",
        .about = "Without the value at the start there is no way from here to there: gap and\n"
                 "progress stay empty, the status is no-data. Measure once before the goal\n"
                 "starts, if only roughly, and say so in the source. To hold a value rather than\n"
                 "to move it, say keep, which needs no baseline.",
        .wrong = "kpis:\n"
                 "  - id: rate\n"
                 "    unit: \"%\"\n"
                 "    target: 90\n"
                 "    source: weekly delivery report",
        .right = "kpis:\n"
                 "  - id: rate\n"
                 "    unit: \"%\"\n"
                 "    baseline: 65\n"
                 "    target: 90\n"
                 "    source: weekly delivery report",
    },
    {
        .id = "M3",
        .severity = SEVERITY_WARNING,
        .title = "a KPI without source",
        .about = "Where the values come from decides what they mean. A source that both know (a\n"
                 "report, a count on Friday evening, a survey and its question) keeps a talk\n"
                 "about the figure from being a talk about how it was taken.",
        .wrong = "kpis:\n"
                 "  - id: rate\n"
                 "    baseline: 65\n"
                 "    target: 90",
        .right = "kpis:\n"
                 "  - id: rate\n"
                 "    baseline: 65\n"
                 "    target: 90\n"
                 "    source: weekly delivery report",
    },
    {
        .id = "M4",
        .severity = SEVERITY_WARNING,
        .title = "a lag KPI that counts activity, not outcome",
        .about = "Calls made, meetings held, posts published and hours of training are what\n"
                 "somebody does. They may well lead to an outcome, and then they are a lead KPI\n"
                 "(kind: lead) beside the outcome that they are done for. Hours worked, defects,\n"
                 "and the time until an answer are outcomes here, and so is whatever there is to\n"
                 "be less of. The rule goes by the KPI's name, and looks only at what is to\n"
                 "grow.",
        .wrong = "goal: Win 8 new clients by 30 March 2026\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30\n"
                 "kpis:\n"
                 "  - id: calls\n"
                 "    name: Sales calls made\n"
                 "    baseline: 10\n"
                 "    target: 40\n"
                 "    source: telephone log",
        .right = "goal: Win 8 new clients by 30 March 2026\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30\n"
                 "kpis:\n"
                 "  - id: clients\n"
                 "    name: New clients\n"
                 "    baseline: 0\n"
                 "    target: 8\n"
                 "    source: signed contracts\n"
                 "  - id: calls\n"
                 "    name: Sales calls made\n"
                 "    kind: lead\n"
                 "    baseline: 10\n"
                 "    target: 40\n"
                 "    source: telephone log",
    },
    {
        .id = "M5",
        .severity = SEVERITY_WARNING,
        .title = "the statement's numbers are not the KPI's",
        .about =
            "The statement is what was agreed in words, the KPI what is counted. Where they\n"
            "differ, one of the two was changed and the other forgotten. Compared are where\n"
            "the goal starts, where it goes, and by how much (by 50% agrees with 12 -> 6),\n"
            "and only with a KPI in the same unit; numbers of the means, durations and\n"
            "dates are not. One KPI that agrees is enough. A verb that says up beside numbers\n"
            "that go down is told, too.",
        .wrong = "goal: Reduce project misunderstandings by 50% by 30 March 2026\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30\n"
                 "kpis:\n"
                 "  - id: count\n"
                 "    name: Project misunderstandings\n"
                 "    unit: /month\n"
                 "    baseline: 12\n"
                 "    target: 8\n"
                 "    source: rework log",
        .right = "goal: Reduce project misunderstandings by 50% by 30 March 2026\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30\n"
                 "kpis:\n"
                 "  - id: count\n"
                 "    name: Project misunderstandings\n"
                 "    unit: /month\n"
                 "    baseline: 12\n"
                 "    target: 6\n"
                 "    source: rework log",
    },
    {
        .id = "M6",
        .severity = SEVERITY_HINT,
        .title = "an outcome without any lead measure, milestone or habit",
        .about = "An outcome shows late, when there is little left to be done about it. What\n"
                 "moves it shows each week: a habit, a milestone, a KPI of kind lead. With one\n"
                 "of them, the talk is about what to do next, and not about the figure.",
        .wrong = "kpis:\n"
                 "  - id: rate\n"
                 "    baseline: 65\n"
                 "    target: 90\n"
                 "    source: weekly delivery report",
        .right = "kpis:\n"
                 "  - id: rate\n"
                 "    baseline: 65\n"
                 "    target: 90\n"
                 "    source: weekly delivery report\n"
                 "habits:\n"
                 "  - id: plan-first\n"
                 "    do: Choose the three tasks of the day\n"
                 "    when: 09:00, at my desk, before mail\n"
                 "    minutes: 5\n"
                 "    every: workday",
    },
};

const struct rule_family measurable_rules = {rules, sizeof(rules) / sizeof(rules[0])};
