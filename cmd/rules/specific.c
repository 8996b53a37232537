/*
 * Criterion S: what will be done or changed.
 */

#include "rules/families.h"

static const struct rule rules[] = {
    {
        .id = "S1",
        .severity = SEVERITY_ERROR,
        .title = "names no action or outcome, only an aim",
        .about = "Two readers should picture the same thing. A verb such as improve, manage or\n"
                 "be, with something as broad as communication or leadership behind it, leaves\n"
                 "open what anybody would do on Monday. Say what will be done or changed: who\n"
                 "will notice it, in what, how often. A number, a named thing that is delivered,\n"
                 "or a KPI in the record settles it.",
        .wrong = "goal: Improve communication\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30",
        .right = "goal: Send a written update to all stakeholders every Friday\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30",
    },
    {
        .id = "S2",
        .severity = SEVERITY_ERROR,
        .title = "a vague word, and nothing is measured",
        .about = "Better than what? Words such as better, faster, more, optimise or effective\n"
                 "can be agreed upon by people who mean different things. Put the figure in\n"
                 "their place: from where to where. Beside a number, or in the record of a KPI\n"
                 "with a target, such words do no harm and are let pass.",
        .wrong = "goal: Answer clients faster by 30 March 2026\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30",
        .right = "goal: Answer clients within 4 hours instead of 18 by 30 March 2026\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30",
    },
    {
        .id = "S3",
        .severity = SEVERITY_HINT,
        .title = "two goals in one statement",
        .about = "One of them may be reached and the other not: then the statement is neither.\n"
                 "Each goal in a file of its own has its own KPI, its own date and its own end.\n"
                 "The help offers the split. It is a hint: where the second part guards the\n"
                 "first (sell more, without more returns), keep them together.",
        .wrong =
            "goal: Raise on-time delivery to 90% and cut weekly work hours to 45 by 30 March 2026\n"
            "start: 2026-01-05\n"
            "due: 2026-03-30",
        .right = "goal: Raise on-time delivery to 90% by 30 March 2026\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30",
    },
};

const struct rule_family specific_rules = {rules, sizeof(rules) / sizeof(rules[0])};
