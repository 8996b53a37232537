/*
 * Criterion T: by when, or how often.
 */

#include "rules/families.h"

static const struct rule rules[] = {
    {
        .id = "T1",
        .severity = SEVERITY_ERROR,
        .title = "no deadline and no recurrence",
        .about = "By when, or how often? A date, a window (within 12 weeks, this quarter), or a\n"
                 "rhythm (every Friday) makes a goal one that can be reached. The key due and a\n"
                 "habit say it as well as the statement does.",
        .wrong = "goal: Raise on-time delivery from 65% to 90%\n"
                 "state: draft",
        .right = "goal: Raise on-time delivery from 65% to 90% by 30 March 2026\n"
                 "state: draft",
    },
    {
        .id = "T2",
        .severity = SEVERITY_ERROR,
        .title = "soon, ASAP or ongoing in the place of a date",
        .about = "Soon is no day. Words such as soon, as soon as possible, eventually or ongoing\n"
                 "leave the date to whoever reads them. Name the day, even a rough one: it can\n"
                 "be moved openly. Beside a due, the word does no harm and is let pass.",
        .wrong = "goal: Raise on-time delivery from 65% to 90% as soon as possible\n"
                 "state: draft",
        .right = "goal: Raise on-time delivery from 65% to 90% by 30 March 2026\n"
                 "state: draft",
    },
    {
        .id = "T3",
        .severity = SEVERITY_WARNING,
        .title = "the statement's date is not due",
        .about = "The figures go by due, people by the statement. A month or a quarter agrees\n"
                 "with any day in it, and a window (within 12 weeks) with any day until its end;\n"
                 "a named day with itself alone. Names without a year, and windows, count from\n"
                 "start.",
        .wrong = "goal: Raise on-time delivery from 65% to 90% by June 2026\n"
                 "start: 2026-01-05\n"
                 "due: 2026-07-31",
        .right = "goal: Raise on-time delivery from 65% to 90% by June 2026\n"
                 "start: 2026-01-05\n"
                 "due: 2026-06-26",
    },
    {
        .id = "T4",
        .severity = SEVERITY_ERROR,
        .title = "due before start",
        .about = "Between start and due lies the time that the goal has. Where it ends before it\n"
                 "begins, one of the two dates is mistyped. Start and due may be the same day.",
        .wrong = "goal: Raise on-time delivery from 65% to 90%\n"
                 "start: 2026-03-30\n"
                 "due: 2026-01-05",
        .right = "goal: Raise on-time delivery from 65% to 90%\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30",
    },
    {
        .id = "T5",
        .severity = SEVERITY_WARNING,
        .title = "past due, and still open",
        .about = "The day has come and gone. Close the goal with what was learned (coach goal\n"
                 "close), whatever the figure: 92% of the way is worth saying. Or agree on\n"
                 "another day, and say why (coach goal revise).",
        .wrong = "goal: Raise on-time delivery from 65% to 90%\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-13",
        .right = "goal: Raise on-time delivery from 65% to 90%\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-13\n"
                 "state: closed\n"
                 "closed: 2026-03-16",
    },
    {
        .id = "T6",
        .severity = SEVERITY_WARNING,
        .title = "longer than a year without milestones",
        .about = "A year is long: what is due at its end is seldom begun at its start.\n"
                 "Milestones on the way, one a quarter, or a nearer goal that leads there, make\n"
                 "the first step one of this month.",
        .wrong = "goal: Raise on-time delivery from 65% to 90% by 30 June 2027\n"
                 "start: 2026-01-05\n"
                 "due: 2027-06-30",
        .right = "goal: Raise on-time delivery from 65% to 90% by 30 June 2027\n"
                 "start: 2026-01-05\n"
                 "due: 2027-06-30\n"
                 "milestones:\n"
                 "  - {id: half, what: Every second project on time, due: 2026-06-30}",
    },
};

const struct rule_family time_bound_rules = {rules, sizeof(rules) / sizeof(rules[0])};
