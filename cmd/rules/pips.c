/*
 * Family P: the escalation path.
 */

#include "rules/families.h"

/* Files that several examples need beside the step itself. */

#define FACT                                                 \
    "# private/people/jordan/feedback/2026-03-12-sam.yaml\n" \
    "kind: redirecting\n"                                    \
    "happened: 2026-03-11\n"                                 \
    "given: 2026-03-12\n"                                    \
    "by: sam\n"                                              \
    "situation: At the demo of sprint 5 on Wednesday\n"      \
    "behavior: You showed two of five stories\n"             \
    "impact: The client moved the launch by a week\n"

#define TALK                                                                                    \
    "# private/people/jordan/sessions/2026-03-09.yaml\n"                                        \
    "kind: grow\n"                                                                              \
    "with: sam\n"                                                                               \
    "focus: Smaller stories\n"                                                                  \
    "options:\n"                                                                                \
    "  - Split what takes over two days\n"                                                      \
    "  - Pull one story at a time\n"                                                            \
    "  - Ask for the open points at refinement\n"                                               \
    "will:\n"                                                                                   \
    "  - {id: split, what: Split the two largest stories, who: jordan, due: 2026-03-13, done: " \
    "2026-03-13}\n"                                                                             \
    "support:\n"                                                                                \
    "  - {id: pair, what: Pair on the first, who: sam, by: 2026-03-11, done: 2026-03-11}\n"     \
    "next: 2026-03-16\n"

#define GOAL                                                                                   \
    "# people/jordan/goals/on-time.yaml\n"                                                     \
    "goal: Raise on-time delivery from 65% to 90% by 30 June 2026\n"                           \
    "why: Late projects cost us a renewal\n"                                                   \
    "supports: me\n"                                                                           \
    "start: 2026-01-05\n"                                                                      \
    "due: 2026-06-30\n"                                                                        \
    "kpis:\n"                                                                                  \
    "  - {id: rate, kind: lag, unit: \"%\", baseline: 65, target: 90, source: weekly report, " \
    "every: week}\n"                                                                           \
    "milestones:\n"                                                                            \
    "  - {id: standup, what: Daily stand-up running, due: 2026-01-19}\n"

#define VERBAL                                          \
    "# private/people/jordan/support/2026-02-16.yaml\n" \
    "step: verbal\n"                                    \
    "start: 2026-02-16\n"                               \
    "due: 2026-03-13\n"

static const struct rule rules[] = {
    {
        .id = "P1",
        .severity = SEVERITY_ERROR,
        .title = "shorter or longer than its bounds",
        .about =
            "Two weeks are the least in which coaching can show, and four the most that it should "
            "go on\n"
            "without a look at what comes of it. A plan takes a month or two. The days are those\n"
            "between start and due; team.yaml may have others, at thresholds, steps.",
        .wrong = "# private/people/jordan/support/2026-03-16.yaml\n"
                 "step: verbal\n"
                 "start: 2026-03-16\n"
                 "due: 2026-03-29",
        .right = "# private/people/jordan/support/2026-03-16.yaml\n"
                 "step: verbal\n"
                 "start: 2026-03-16\n"
                 "due: 2026-03-30",
    },
    {
        .id = "P2",
        .severity = SEVERITY_ERROR,
        .title = "written or later, and HR was not spoken to before",
        .about = "From here on it touches how and whether somebody works here. HR knows what is "
                 "fair, what\n"
                 "is lawful, and what else could help: talk to them before the person hears of it.",
        .wrong = "# private/people/jordan/support/2026-03-16.yaml\n"
                 "step: written\n"
                 "start: 2026-03-16\n"
                 "expectation: Stories reach the end of their sprint\n"
                 "facts: [2026-03-12-sam]\n"
                 "coaching: [2026-03-09]\n"
                 "support:\n"
                 "  - {id: review, what: Review each story by noon, who: sam, by: 2026-04-30}\n"
                 "consequence: A plan with targets\n"
                 "review: 2026-04-06\n" FACT TALK VERBAL,
        .right = "# private/people/jordan/support/2026-03-16.yaml\n"
                 "step: written\n"
                 "start: 2026-03-16\n"
                 "expectation: Stories reach the end of their sprint\n"
                 "facts: [2026-03-12-sam]\n"
                 "coaching: [2026-03-09]\n"
                 "support:\n"
                 "  - {id: review, what: Review each story by noon, who: sam, by: 2026-04-30}\n"
                 "consequence: A plan with targets\n"
                 "review: 2026-04-06\n"
                 "hr: {who: Pat Lee, date: 2026-03-13}\n" FACT TALK VERBAL,
    },
    {
        .id = "P3",
        .severity = SEVERITY_ERROR,
        .title = "a step ahead of its turn",
        .about =
            "verbal comes before written, written before pip, pip before decision, so that nobody "
            "is\n"
            "taken by surprise. Where it could not wait, the file says why; that is read, and "
            "counted,\n"
            "on the coach's side.",
        .wrong = "# private/people/jordan/support/2026-03-16.yaml\n"
                 "step: decision\n"
                 "start: 2026-03-16\n"
                 "hr: {who: Pat Lee, date: 2026-03-13}",
        .right = "# private/people/jordan/support/2026-03-16.yaml\n"
                 "step: decision\n"
                 "start: 2026-03-16\n"
                 "hr: {who: Pat Lee, date: 2026-03-13}\n"
                 "override: {reason: The team closes in April, date: 2026-03-13}",
    },
    {
        .id = "P4",
        .severity = SEVERITY_WARNING,
        .title = "a plan without coaching in it",
        .about = "A plan that nobody talks about for ten days is paper. Its weekly check-in asks "
                 "how it is\n"
                 "going and what is in the way, and keeps what was promised. Any session counts.",
        .wrong = "# private/people/jordan/support/2026-03-16.yaml\n"
                 "step: pip\n"
                 "start: 2026-03-16\n"
                 "due: 2026-04-20\n"
                 "targets:\n"
                 "  - {kpi: jordan/on-time/rate, value: 80}\n"
                 "expectation: Stories reach the end of their sprint\n"
                 "facts: [2026-03-12-sam]\n"
                 "coaching: [2026-03-09]\n"
                 "support:\n"
                 "  - {id: review, what: Review each story by noon, who: sam, by: 2026-04-30}\n"
                 "hr: {who: Pat Lee, date: 2026-03-13}\n"
                 "override: {reason: The launch is in May, date: 2026-03-13}\n" FACT TALK GOAL,
        .right = "# private/people/jordan/support/2026-03-16.yaml\n"
                 "step: pip\n"
                 "start: 2026-03-16\n"
                 "due: 2026-04-20\n"
                 "targets:\n"
                 "  - {kpi: jordan/on-time/rate, value: 80}\n"
                 "expectation: Stories reach the end of their sprint\n"
                 "facts: [2026-03-12-sam]\n"
                 "coaching: [2026-03-09]\n"
                 "support:\n"
                 "  - {id: review, what: Review each story by noon, who: sam, by: 2026-04-30}\n"
                 "hr: {who: Pat Lee, date: 2026-03-13}\n"
                 "override: {reason: The launch is in May, date: 2026-03-13}\n" FACT TALK GOAL
                 "# private/people/jordan/sessions/2026-03-20.yaml\n"
                 "kind: checkin\n"
                 "with: sam\n"
                 "going: One story at a time works\n"
                 "blockers: Reviews wait for a day\n"
                 "next: 2026-03-27",
    },
    {
        .id = "P5",
        .severity = SEVERITY_WARNING,
        .title = "a step that leaves open what it asks for, or what was done before it",
        .about =
            "The person must be able to read what is expected by when, what it is about, what was\n"
            "tried together, which help they get on the way, and what follows: nobody is taken by\n"
            "surprise. A plan has targets that both can measure, on the way of their KPIs.\n"
            "coach pip open fills in what the gate cites.",
        .wrong = "# private/people/jordan/support/2026-03-16.yaml\n"
                 "step: written\n"
                 "start: 2026-03-16\n"
                 "hr: {who: Pat Lee, date: 2026-03-13}\n" VERBAL,
        .right = "# private/people/jordan/support/2026-03-16.yaml\n"
                 "step: written\n"
                 "start: 2026-03-16\n"
                 "expectation: Stories reach the end of their sprint\n"
                 "facts: [2026-03-12-sam]\n"
                 "coaching: [2026-03-09]\n"
                 "support:\n"
                 "  - {id: review, what: Review each story by noon, who: sam, by: 2026-04-30}\n"
                 "consequence: A plan with targets\n"
                 "review: 2026-04-06\n"
                 "hr: {who: Pat Lee, date: 2026-03-13}\n" FACT TALK VERBAL,
    },
    {
        .id = "P6",
        .severity = SEVERITY_HINT,
        .title = "past its due, and still open",
        .about =
            "The day has come on which both wanted to know what it came to. Look at the figures\n"
            "together, say what helped, and close it.",
        .wrong = "# private/people/jordan/support/2026-03-02.yaml\n"
                 "step: verbal\n"
                 "start: 2026-03-02\n"
                 "due: 2026-03-20",
        .right = "# private/people/jordan/support/2026-03-02.yaml\n"
                 "step: verbal\n"
                 "start: 2026-03-02\n"
                 "due: 2026-03-20\n"
                 "outcome: resolved\n"
                 "closed: 2026-03-20",
    },
};

const struct rule_family pip_rules = {rules, sizeof(rules) / sizeof(rules[0])};
