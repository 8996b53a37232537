/*
 * Family K: the arithmetic of KPIs.
 */

#include "rules/families.h"

static const struct rule rules[] = {
    {
        .id = "K1",
        .severity = SEVERITY_ERROR,
        .title = "the target equals the baseline",
        .about = "A KPI improves from its baseline to its target. Where both are the same there\n"
                 "is no way to go, and no share of it. To hold a value, say keep, which takes a\n"
                 "bound or a range and neither baseline nor target.",
        .wrong = "kpis:\n"
                 "  - id: satisfaction\n"
                 "    baseline: 90\n"
                 "    target: 90",
        .right = "kpis:\n"
                 "  - id: satisfaction\n"
                 "    keep: at-least 90",
    },
    {
        .id = "K2",
        .severity = SEVERITY_ERROR,
        .title = "neither target nor keep, or keep beside baseline or target",
        .about = "A KPI either moves to a target or holds a line. With neither there is nothing\n"
                 "to compare a reading with; with both, the two could say different things.\n"
                 "Remove keep if the value is to move, baseline and target if it is to stay.",
        .wrong = "kpis:\n"
                 "  - id: quality\n"
                 "    baseline: 93\n"
                 "    keep: at-least 95",
        .right = "kpis:\n"
                 "  - id: quality\n"
                 "    keep: at-least 95",
    },
    {
        .id = "K3",
        .severity = SEVERITY_WARNING,
        .title = "a reading that never counts",
        .about = "Figures use the readings from start to due. One dated before or after is kept\n"
                 "and shown, but it moves nothing: mostly a date is mistyped. What was known\n"
                 "before the start belongs into baseline; if the goal itself has moved, use\n"
                 "coach goal revise.",
        .wrong = "goal: Raise on-time delivery from 65% to 90% by 30 March 2026\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30\n"
                 "kpis:\n"
                 "  - id: rate\n"
                 "    baseline: 65\n"
                 "    target: 90\n"
                 "    readings:\n"
                 "      2025-01-09: 66",
        .right = "goal: Raise on-time delivery from 65% to 90% by 30 March 2026\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30\n"
                 "kpis:\n"
                 "  - id: rate\n"
                 "    baseline: 65\n"
                 "    target: 90\n"
                 "    readings:\n"
                 "      2026-01-09: 66",
    },
    {
        .id = "K4",
        .severity = SEVERITY_ERROR,
        .title = "values that need more than 18 digits between them",
        .about = "Values are kept exact, all those of a KPI with as many places behind the point\n"
                 "as the finest one has. Between the largest value and that place there is room\n"
                 "for 18 digits; no trend is drawn where they do not fit. Use a larger unit, or\n"
                 "round the fine ones.",
        .wrong = "kpis:\n"
                 "  - id: revenue\n"
                 "    unit: EUR\n"
                 "    baseline: 100000000000000.5\n"
                 "    target: 150000000000000\n"
                 "    readings:\n"
                 "      2026-01-09: 0.00001",
        .right = "kpis:\n"
                 "  - id: revenue\n"
                 "    unit: million EUR\n"
                 "    baseline: 100000000\n"
                 "    target: 150000000\n"
                 "    readings:\n"
                 "      2026-01-09: 100000250",
    },
    {
        .id = "K5",
        .severity = SEVERITY_ERROR,
        .title = "a checkpoint outside the goal's time",
        .about = "Checkpoints say which value is expected by which day between start and due;\n"
                 "they take the place of the straight line from baseline to target. Move the\n"
                 "checkpoint, or change the goal's dates with coach goal revise.",
        .wrong = "goal: Raise on-time delivery from 65% to 90% by 30 March 2026\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30\n"
                 "kpis:\n"
                 "  - id: rate\n"
                 "    baseline: 65\n"
                 "    target: 90\n"
                 "    checkpoints:\n"
                 "      2026-04-16: 75",
        .right = "goal: Raise on-time delivery from 65% to 90% by 30 March 2026\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30\n"
                 "kpis:\n"
                 "  - id: rate\n"
                 "    baseline: 65\n"
                 "    target: 90\n"
                 "    checkpoints:\n"
                 "      2026-02-16: 75",
    },
    {
        .id = "K6",
        .severity = SEVERITY_ERROR,
        .title = "the bounds of keep are the wrong way round",
        .about = "A range is LOW..HIGH, both of them inside. Between a larger number and a\n"
                 "smaller one there is no value that could hold the line. Swap them.",
        .wrong = "kpis:\n"
                 "  - id: length\n"
                 "    unit: min\n"
                 "    keep: 45..30",
        .right = "kpis:\n"
                 "  - id: length\n"
                 "    unit: min\n"
                 "    keep: 30..45",
    },
    {
        .id = "K7",
        .severity = SEVERITY_WARNING,
        .title = "no KPI has any weight",
        .about = "A goal's progress is the mean of its KPIs by weight, and weight 0 counts\n"
                 "nowhere. Where all are 0, the goal has neither progress nor status. Give at\n"
                 "least one a weight above 0, or leave weight out: it is 1 then.",
        .wrong = "kpis:\n"
                 "  - id: rate\n"
                 "    baseline: 65\n"
                 "    target: 90\n"
                 "    weight: 0",
        .right = "kpis:\n"
                 "  - id: rate\n"
                 "    baseline: 65\n"
                 "    target: 90",
    },
    {
        .id = "K8",
        .severity = SEVERITY_ERROR,
        .title = "due is before start",
        .about = "Between start and due lies the time in which readings count. Where it ends\n"
                 "before it begins, no figure can be computed. Start and due may be the same\n"
                 "day.",
        .wrong = "goal: Raise on-time delivery from 65% to 90% by 30 March 2026\n"
                 "start: 2026-03-30\n"
                 "due: 2026-01-05",
        .right = "goal: Raise on-time delivery from 65% to 90% by 30 March 2026\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30",
    },
    {
        .id = "K9",
        .severity = SEVERITY_ERROR,
        .title = "closed before it starts",
        .about = "A goal counts from its start until the day on which it is closed. Where that\n"
                 "day comes first it never counted. Mend the year, or take start out where the\n"
                 "goal was never begun.",
        .wrong = "goal: Raise on-time delivery from 65% to 90% by 30 March 2026\n"
                 "state: closed\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30\n"
                 "closed: 2025-03-27",
        .right = "goal: Raise on-time delivery from 65% to 90% by 30 March 2026\n"
                 "state: closed\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30\n"
                 "closed: 2026-03-27",
    },
};

const struct rule_family kpi_rules = {rules, sizeof(rules) / sizeof(rules[0])};
