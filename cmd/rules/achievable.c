/*
 * Criterion A: whether it can be done by this person in this time.
 */

#include "rules/families.h"

static const struct rule rules[] = {
    {
        .id = "A1",
        .severity = SEVERITY_ERROR,
        .title = "a target beyond what the unit allows",
        .about = "A share of a whole is at most 100%, a count at least 0, a mark out of five at\n"
                 "most 5. Only shares are bounded by 100: growth may be larger, and so may the\n"
                 "part of a goal that was reached. The rule speaks where the KPI's name or\n"
                 "measure says that it is a share (rate, percentage, coverage) and nothing says\n"
                 "otherwise (growth, attainment, net, utilisation).",
        .wrong = "goal: Raise on-time delivery from 65% to 105% by 30 March 2026\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30\n"
                 "kpis:\n"
                 "  - id: rate\n"
                 "    name: On-time delivery rate\n"
                 "    unit: \"%\"\n"
                 "    baseline: 65\n"
                 "    target: 105\n"
                 "    source: weekly delivery report",
        .right = "goal: Raise sales from 80% to 125% of their goal by 30 March 2026\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30\n"
                 "kpis:\n"
                 "  - id: sales\n"
                 "    name: Goal attainment rate\n"
                 "    unit: \"%\"\n"
                 "    baseline: 80\n"
                 "    target: 125\n"
                 "    source: monthly sales report",
    },
    {
        .id = "A2",
        .severity = SEVERITY_HINT,
        .title = "the weeks left need a faster rate than the best so far",
        .about = "From here to the target the KPI has to move faster, each week, than it ever\n"
                 "did between two readings of this goal. That may be right, where something new\n"
                 "begins; otherwise it is the moment to ask what could be done otherwise, or to\n"
                 "move the target or the date openly, with coach goal revise. It wants at least\n"
                 "four readings, each other than the one before it.",
        .wrong = "kpis:\n"
                 "  - id: rate\n"
                 "    baseline: 65\n"
                 "    target: 90\n"
                 "    source: weekly delivery report\n"
                 "    readings:\n"
                 "      2026-02-27: 66\n"
                 "      2026-03-06: 68\n"
                 "      2026-03-13: 69\n"
                 "      2026-03-20: 71",
        .right = "kpis:\n"
                 "  - id: rate\n"
                 "    baseline: 65\n"
                 "    target: 90\n"
                 "    source: weekly delivery report\n"
                 "    readings:\n"
                 "      2026-02-27: 68\n"
                 "      2026-03-06: 75\n"
                 "      2026-03-13: 82\n"
                 "      2026-03-20: 88",
    },
    {
        .id = "A3",
        .severity = SEVERITY_HINT,
        .title = "no stretch: an earlier reading had already reached the target",
        .about = "Where it has been before, it need not be carried to by a goal. Perhaps the\n"
                 "target is meant to be higher; perhaps it was reached once, and the goal is to\n"
                 "hold it: then say keep. A reading from before the start counts here, and an\n"
                 "earlier one of a KPI that has since come back.",
        .wrong = "kpis:\n"
                 "  - id: rate\n"
                 "    baseline: 65\n"
                 "    target: 90\n"
                 "    source: weekly delivery report\n"
                 "    readings:\n"
                 "      2026-02-06: 91\n"
                 "      2026-02-13: 84",
        .right = "kpis:\n"
                 "  - id: rate\n"
                 "    baseline: 65\n"
                 "    target: 95\n"
                 "    source: weekly delivery report\n"
                 "    readings:\n"
                 "      2026-02-06: 91\n"
                 "      2026-02-13: 84",
    },
    {
        .id = "A4",
        .severity = SEVERITY_WARNING,
        .title = "more than three active goals, or three habits, at once for one person",
        .about = "Attention is what every goal is paid with. Three goals, and three habits that\n"
                 "are still to be formed, are what one person can carry beside the work itself.\n"
                 "A habit with automatic: DATE has become one, and is not counted any more;\n"
                 "neither are drafts, and goals that start later. It is said about the last that\n"
                 "was begun.",
        .wrong = "habits:\n"
                 "  - {id: plan, do: Plan the day, when: 09:00, every: workday}\n"
                 "  - {id: agenda, do: Write the agenda, when: the day before, every: each}\n"
                 "  - {id: update, do: Send the update, when: 16:00, every: friday}\n"
                 "  - {id: thanks, do: Thank somebody, when: after lunch, every: workday}",
        .right =
            "habits:\n"
            "  - {id: plan, do: Plan the day, when: 09:00, every: workday, automatic: 2026-02-09}\n"
            "  - {id: agenda, do: Write the agenda, when: the day before, every: each}\n"
            "  - {id: update, do: Send the update, when: 16:00, every: friday}\n"
            "  - {id: thanks, do: Thank somebody, when: after lunch, every: workday}",
    },
    {
        .id = "A5",
        .severity = SEVERITY_HINT,
        .title = "promised support is late",
        .about = "Whether the goal is achievable waits on the coach, or on whoever promised: the\n"
                 "course, the tool, the decision. It is the promise that is late, and not the\n"
                 "goal. When it is given, write done: with the day.",
        .wrong = "support:\n"
                 "  - {kind: training, what: Planning course, who: sam, by: 2026-02-01}",
        .right = "support:\n"
                 "  - {kind: training, what: Planning course, who: sam, by: 2026-02-01, done: "
                 "2026-01-28}",
    },
};

const struct rule_family achievable_rules = {rules, sizeof(rules) / sizeof(rules[0])};
