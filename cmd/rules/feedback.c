/*
 * Family F: feedback.
 */

#include "rules/families.h"

static const struct rule rules[] = {
    {
        .id = "F1",
        .severity = SEVERITY_WARNING,
        .title = "a judgement of character where a behavior belongs",
        .about = "A word that judges a person says nothing that they could do otherwise, and what\n"
                 "follows is about the word. Say what a camera would have recorded: what was done\n"
                 "or said. What stands in double quotes was said by somebody, and passes; so does\n"
                 "what is told of a client or a caller.",
        .wrong = "# private/people/jordan/feedback/2026-01-16-sam.yaml\n"
                 "kind: redirecting\n"
                 "given: 2026-01-16\n"
                 "by: sam\n"
                 "situation: In Thursday's stand-up\n"
                 "behavior: You were rude to Ana\n"
                 "impact: She did not bring up her second point",
        .right = "# private/people/jordan/feedback/2026-01-16-sam.yaml\n"
                 "kind: redirecting\n"
                 "given: 2026-01-16\n"
                 "by: sam\n"
                 "situation: In Thursday's stand-up\n"
                 "behavior: You began to speak twice before Ana had ended\n"
                 "impact: She did not bring up her second point",
    },
    {
        .id = "F2",
        .severity = SEVERITY_WARNING,
        .title = "\"always\", \"never\" and their like",
        .about = "One occasion that did not go so is enough to refute it, and the talk is about\n"
                 "that one. Tell of this time, or count: in two of the last three stand-ups.",
        .wrong = "# private/people/jordan/feedback/2026-01-16-sam.yaml\n"
                 "kind: redirecting\n"
                 "given: 2026-01-16\n"
                 "by: sam\n"
                 "situation: In Thursday's stand-up\n"
                 "behavior: You never let Ana end\n"
                 "impact: She did not bring up her second point",
        .right = "# private/people/jordan/feedback/2026-01-16-sam.yaml\n"
                 "kind: redirecting\n"
                 "given: 2026-01-16\n"
                 "by: sam\n"
                 "situation: In Thursday's stand-up\n"
                 "behavior: You began to speak twice before Ana had ended\n"
                 "impact: She did not bring up her second point",
    },
    {
        .id = "F3",
        .severity = SEVERITY_WARNING,
        .title = "a situation without time or place",
        .about =
            "Both must think of the same moment, or each thinks of another. A day, a place, or\n"
            "a named occasion will do: a sprint, a meeting, a ticket. AIDA has it in the\n"
            "action.",
        .wrong = "# private/people/jordan/feedback/2026-01-16-sam.yaml\n"
                 "kind: reinforcing\n"
                 "given: 2026-01-16\n"
                 "by: sam\n"
                 "situation: Lately, in meetings\n"
                 "behavior: You sent the agenda the day before\n"
                 "impact: We ended ten minutes early",
        .right = "# private/people/jordan/feedback/2026-01-16-sam.yaml\n"
                 "kind: reinforcing\n"
                 "given: 2026-01-16\n"
                 "by: sam\n"
                 "situation: For the sprint review on Thursday\n"
                 "behavior: You sent the agenda the day before\n"
                 "impact: We ended ten minutes early",
    },
    {
        .id = "F4",
        .severity = SEVERITY_WARNING,
        .title = "feedback given over a week after the event",
        .about = "After a week each remembers it in another way, and what could have been done\n"
                 "otherwise is past. It is still worth saying; the next one within days.",
        .wrong = "# private/people/jordan/feedback/2026-01-26-sam.yaml\n"
                 "kind: reinforcing\n"
                 "happened: 2026-01-08\n"
                 "given: 2026-01-26\n"
                 "by: sam\n"
                 "situation: For the sprint review on the 8th\n"
                 "behavior: You sent the agenda the day before\n"
                 "impact: We ended ten minutes early",
        .right = "# private/people/jordan/feedback/2026-01-09-sam.yaml\n"
                 "kind: reinforcing\n"
                 "happened: 2026-01-08\n"
                 "given: 2026-01-09\n"
                 "by: sam\n"
                 "situation: For the sprint review on the 8th\n"
                 "behavior: You sent the agenda the day before\n"
                 "impact: We ended ten minutes early",
    },
};

const struct rule_family feedback_rules = {rules, sizeof(rules) / sizeof(rules[0])};
