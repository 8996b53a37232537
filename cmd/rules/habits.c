/*
 * Family H: habits.
 */

#include "rules/families.h"

static const struct rule rules[] = {
    {
        .id = "H1",
        .severity = SEVERITY_HINT,
        .title = "a habit of more than five minutes",
        .about = "What takes five minutes can be done on any day, the full ones too, and it is\n"
                 "the repeating that makes a habit. Begin with the first five minutes of it, and\n"
                 "let it grow. A longer one that works is fine: this is a hint, and a habit with\n"
                 "automatic: DATE is not spoken of.",
        .wrong = "habits:\n"
                 "  - id: plan-first\n"
                 "    do: Plan the day's top three tasks with the team's board open\n"
                 "    when: 09:00, at my desk, before mail\n"
                 "    minutes: 15\n"
                 "    every: workday",
        .right = "habits:\n"
                 "  - id: plan-first\n"
                 "    do: Write down the day's top three tasks\n"
                 "    when: 09:00, at my desk, before mail\n"
                 "    minutes: 5\n"
                 "    every: workday",
    },
    {
        .id = "H2",
        .severity = SEVERITY_HINT,
        .title = "a habit without a trigger",
        .about = "A habit that hangs on a time, a place, or on something that is done anyway,\n"
                 "needs nobody to think of it. Say in when: what it follows.",
        .wrong = "habits:\n"
                 "  - id: plan-first\n"
                 "    do: Write down the day's top three tasks\n"
                 "    every: workday",
        .right = "habits:\n"
                 "  - id: plan-first\n"
                 "    do: Write down the day's top three tasks\n"
                 "    when: 09:00, at my desk, before mail\n"
                 "    every: workday",
    },
};

const struct rule_family habit_rules = {rules, sizeof(rules) / sizeof(rules[0])};
