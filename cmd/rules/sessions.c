/*
 * Family G: sessions.
 */

#include "rules/families.h"

static const struct rule rules[] = {
    {
        .id = "G1",
        .severity = SEVERITY_WARNING,
        .title = "more than one focus",
        .about =
            "One talk moves one thing; with two, each gets half of it, and neither an action that\n"
            "holds. Keep the one that matters now. It is told by a list, by a ';' or by two aims\n"
            "in a sentence.",
        .wrong = "# private/people/jordan/sessions/2026-01-12.yaml\n"
                 "kind: grow\n"
                 "with: sam\n"
                 "focus: Fewer surprises in the sprint; shorter days\n"
                 "options:\n"
                 "  - A stand-up each morning\n"
                 "  - A list of open risks\n"
                 "  - Half a day without meetings\n"
                 "will:\n"
                 "  - {id: standup, what: Run the first stand-up, who: jordan, due: 2026-01-19}\n"
                 "support:\n"
                 "  - {id: room, what: Book the small room, who: sam, by: 2026-01-14}\n"
                 "next: 2026-01-26",
        .right = "# private/people/jordan/sessions/2026-01-12.yaml\n"
                 "kind: grow\n"
                 "with: sam\n"
                 "focus: Fewer surprises in the sprint's last week\n"
                 "options:\n"
                 "  - A stand-up each morning\n"
                 "  - A list of open risks\n"
                 "  - Half a day without meetings\n"
                 "will:\n"
                 "  - {id: standup, what: Run the first stand-up, who: jordan, due: 2026-01-19}\n"
                 "support:\n"
                 "  - {id: room, what: Book the small room, who: sam, by: 2026-01-14}\n"
                 "next: 2026-01-26",
    },
    {
        .id = "G2",
        .severity = SEVERITY_WARNING,
        .title = "no option, or no action, of the person's own",
        .about =
            "Who thought of it does it. Where every option came from the coach, or every action "
            "is\n"
            "theirs, it was advice, which has its place, but is no coaching. Ask \"what could you\n"
            "do?\" and wait. An option without `by` is the person's own.",
        .wrong = "# private/people/jordan/sessions/2026-01-12.yaml\n"
                 "kind: grow\n"
                 "with: sam\n"
                 "focus: Fewer surprises in the sprint's last week\n"
                 "options:\n"
                 "  - {what: A stand-up each morning, by: sam}\n"
                 "  - {what: A list of open risks, by: sam}\n"
                 "  - {what: Half a day without meetings, by: sam}\n"
                 "will:\n"
                 "  - {id: standup, what: Run the first stand-up, who: jordan, due: 2026-01-19}\n"
                 "support:\n"
                 "  - {id: room, what: Book the small room, who: sam, by: 2026-01-14}\n"
                 "next: 2026-01-26",
        .right = "# private/people/jordan/sessions/2026-01-12.yaml\n"
                 "kind: grow\n"
                 "with: sam\n"
                 "focus: Fewer surprises in the sprint's last week\n"
                 "options:\n"
                 "  - A stand-up each morning\n"
                 "  - A list of open risks\n"
                 "  - Half a day without meetings\n"
                 "will:\n"
                 "  - {id: standup, what: Run the first stand-up, who: jordan, due: 2026-01-19}\n"
                 "support:\n"
                 "  - {id: room, what: Book the small room, who: sam, by: 2026-01-14}\n"
                 "next: 2026-01-26",
    },
    {
        .id = "G3",
        .severity = SEVERITY_WARNING,
        .title = "an action without owner or date",
        .about =
            "What nobody owns, or what is due some day, is a wish. Write who does it and by which\n"
            "day; without, it is in nobody's list of open actions.",
        .wrong = "# private/people/jordan/sessions/2026-01-12.yaml\n"
                 "kind: grow\n"
                 "with: sam\n"
                 "focus: Fewer surprises in the sprint's last week\n"
                 "options:\n"
                 "  - A stand-up each morning\n"
                 "  - A list of open risks\n"
                 "  - Half a day without meetings\n"
                 "will:\n"
                 "  - {id: standup, what: Run the first stand-up, who: jordan}\n"
                 "support:\n"
                 "  - {id: room, what: Book the small room, who: sam, by: 2026-01-14}\n"
                 "next: 2026-01-26",
        .right = "# private/people/jordan/sessions/2026-01-12.yaml\n"
                 "kind: grow\n"
                 "with: sam\n"
                 "focus: Fewer surprises in the sprint's last week\n"
                 "options:\n"
                 "  - A stand-up each morning\n"
                 "  - A list of open risks\n"
                 "  - Half a day without meetings\n"
                 "will:\n"
                 "  - {id: standup, what: Run the first stand-up, who: jordan, due: 2026-01-19}\n"
                 "support:\n"
                 "  - {id: room, what: Book the small room, who: sam, by: 2026-01-14}\n"
                 "next: 2026-01-26",
    },
    {
        .id = "G4",
        .severity = SEVERITY_WARNING,
        .title = "no support from whoever held it",
        .about =
            "A talk in which only one side takes something along is an order. Ask what they need\n"
            "from you, promise what you can, and note it: it will be held against you, by\n"
            "`coach status`, until it is done.",
        .wrong = "# private/people/jordan/sessions/2026-01-12.yaml\n"
                 "kind: grow\n"
                 "with: sam\n"
                 "focus: Fewer surprises in the sprint's last week\n"
                 "options:\n"
                 "  - A stand-up each morning\n"
                 "  - A list of open risks\n"
                 "  - Half a day without meetings\n"
                 "will:\n"
                 "  - {id: standup, what: Run the first stand-up, who: jordan, due: 2026-01-19}\n"
                 "next: 2026-01-26",
        .right = "# private/people/jordan/sessions/2026-01-12.yaml\n"
                 "kind: grow\n"
                 "with: sam\n"
                 "focus: Fewer surprises in the sprint's last week\n"
                 "options:\n"
                 "  - A stand-up each morning\n"
                 "  - A list of open risks\n"
                 "  - Half a day without meetings\n"
                 "will:\n"
                 "  - {id: standup, what: Run the first stand-up, who: jordan, due: 2026-01-19}\n"
                 "support:\n"
                 "  - {id: room, what: Book the small room, who: sam, by: 2026-01-14}\n"
                 "next: 2026-01-26",
    },
    {
        .id = "G5",
        .severity = SEVERITY_WARNING,
        .title = "no date for the next talk",
        .about =
            "A date that both know is what makes an action happen before it. Agree on it before\n"
            "you part.",
        .wrong = "# private/people/jordan/sessions/2026-01-12.yaml\n"
                 "kind: grow\n"
                 "with: sam\n"
                 "focus: Fewer surprises in the sprint's last week\n"
                 "options:\n"
                 "  - A stand-up each morning\n"
                 "  - A list of open risks\n"
                 "  - Half a day without meetings\n"
                 "will:\n"
                 "  - {id: standup, what: Run the first stand-up, who: jordan, due: 2026-01-19}\n"
                 "support:\n"
                 "  - {id: room, what: Book the small room, who: sam, by: 2026-01-14}",
        .right = "# private/people/jordan/sessions/2026-01-12.yaml\n"
                 "kind: grow\n"
                 "with: sam\n"
                 "focus: Fewer surprises in the sprint's last week\n"
                 "options:\n"
                 "  - A stand-up each morning\n"
                 "  - A list of open risks\n"
                 "  - Half a day without meetings\n"
                 "will:\n"
                 "  - {id: standup, what: Run the first stand-up, who: jordan, due: 2026-01-19}\n"
                 "support:\n"
                 "  - {id: room, what: Book the small room, who: sam, by: 2026-01-14}\n"
                 "next: 2026-01-26",
    },
    {
        .id = "G6",
        .severity = SEVERITY_HINT,
        .title = "fewer than three options",
        .about =
            "One option is a decision that was made before, two are a dilemma. Ask \"and what\n"
            "else?\" once more; the third is where the thinking begins.",
        .wrong = "# private/people/jordan/sessions/2026-01-12.yaml\n"
                 "kind: grow\n"
                 "with: sam\n"
                 "focus: Fewer surprises in the sprint's last week\n"
                 "options:\n"
                 "  - A stand-up each morning\n"
                 "will:\n"
                 "  - {id: standup, what: Run the first stand-up, who: jordan, due: 2026-01-19}\n"
                 "support:\n"
                 "  - {id: room, what: Book the small room, who: sam, by: 2026-01-14}\n"
                 "next: 2026-01-26",
        .right = "# private/people/jordan/sessions/2026-01-12.yaml\n"
                 "kind: grow\n"
                 "with: sam\n"
                 "focus: Fewer surprises in the sprint's last week\n"
                 "options:\n"
                 "  - A stand-up each morning\n"
                 "  - A list of open risks\n"
                 "  - Half a day without meetings\n"
                 "will:\n"
                 "  - {id: standup, what: Run the first stand-up, who: jordan, due: 2026-01-19}\n"
                 "support:\n"
                 "  - {id: room, what: Book the small room, who: sam, by: 2026-01-14}\n"
                 "next: 2026-01-26",
    },
    {
        .id = "G7",
        .severity = SEVERITY_WARNING,
        .title = "a redirecting talk that never asked what is in the way",
        .about =
            "Without that question the talk repeats the feedback. What is in the way is often out\n"
            "of their hands, and then it is yours. Asked of GROW talks within a week of "
            "redirecting\n"
            "feedback by whoever holds them.",
        .wrong = "# private/people/jordan/sessions/2026-01-12.yaml\n"
                 "kind: grow\n"
                 "with: sam\n"
                 "focus: Fewer surprises in the sprint's last week\n"
                 "options:\n"
                 "  - A stand-up each morning\n"
                 "  - A list of open risks\n"
                 "  - Half a day without meetings\n"
                 "will:\n"
                 "  - {id: standup, what: Run the first stand-up, who: jordan, due: 2026-01-19}\n"
                 "support:\n"
                 "  - {id: room, what: Book the small room, who: sam, by: 2026-01-14}\n"
                 "next: 2026-01-26\n"
                 "# private/people/jordan/feedback/2026-01-09-sam.yaml\n"
                 "kind: redirecting\n"
                 "given: 2026-01-09\n"
                 "by: sam\n"
                 "situation: In Thursday's stand-up\n"
                 "behavior: You began to speak twice before Ana had ended\n"
                 "impact: She did not bring up her second point",
        .right = "# private/people/jordan/sessions/2026-01-12.yaml\n"
                 "kind: grow\n"
                 "with: sam\n"
                 "focus: Fewer surprises in the sprint's last week\n"
                 "reality: {in_the_way: The agenda has six points for ten minutes}\n"
                 "options:\n"
                 "  - A stand-up each morning\n"
                 "  - A list of open risks\n"
                 "  - Half a day without meetings\n"
                 "will:\n"
                 "  - {id: standup, what: Run the first stand-up, who: jordan, due: 2026-01-19}\n"
                 "support:\n"
                 "  - {id: room, what: Book the small room, who: sam, by: 2026-01-14}\n"
                 "next: 2026-01-26\n"
                 "# private/people/jordan/feedback/2026-01-09-sam.yaml\n"
                 "kind: redirecting\n"
                 "given: 2026-01-09\n"
                 "by: sam\n"
                 "situation: In Thursday's stand-up\n"
                 "behavior: You began to speak twice before Ana had ended\n"
                 "impact: She did not bring up her second point",
    },
};

const struct rule_family session_rules = {rules, sizeof(rules) / sizeof(rules[0])};
