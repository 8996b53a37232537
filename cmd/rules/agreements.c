/*
 * Family N: what was agreed. N as in not yet, and no longer: A and C are taken.
 */

#include "rules/families.h"

static const struct rule rules[] = {
    {
        .id = "N1",
        .severity = SEVERITY_ERROR,
        .title = "changed since somebody agreed to it",
        .about =
            "An agreement keeps a hash of what was agreed to: statement, due date and targets\n"
            "of a goal, all of a contract. They are no longer what they were, so that one\n"
            "of the two may not know. Talk it over and agree again, or change them back.\n"
            "coach goal revise keeps the value that was, and the reason.",
        .wrong = "agreed:\n"
                 "  - {by: jordan, date: 2026-01-05, hash: 0a1b2c3d}",
        .right = "agreed:\n"
                 "  - {by: jordan, date: 2026-01-05, hash: b1d0fba4}",
    },
    {
        .id = "N2",
        .severity = SEVERITY_HINT,
        .title = "not agreed yet by the person and their coach",
        .about = "A goal that one has set for the other is a wish. The person and the coach (the\n"
                 "manager, for those without) each agree: is it clear, is it achievable, what\n"
                 "support is needed? Drafts, closed goals and personal ones are left alone.",
        .wrong = "# people/sam/person.yaml\n"
                 "name: Sam\n"
                 "contract:\n"
                 "  purpose: Lead the launch in autumn\n"
                 "  review: 2026-06-26\n"
                 "  agreed:\n"
                 "    - {by: sam, date: 2026-03-20, hash: 73d1b8bf}",
        .right = "# people/sam/person.yaml\n"
                 "name: Sam\n"
                 "contract:\n"
                 "  purpose: Lead the launch in autumn\n"
                 "  review: 2026-06-26\n"
                 "  agreed:\n"
                 "    - {by: sam, date: 2026-03-20, hash: 73d1b8bf}\n"
                 "    - {by: jordan, date: 2026-03-20, hash: 73d1b8bf}",
    },
    {
        .id = "N3",
        .severity = SEVERITY_HINT,
        .title = "a contract past its review date",
        .about = "What helped in spring need not help in autumn. Ask each other what to keep and\n"
                 "what to change, write it down, and set the next day; then both agree again.",
        .wrong = "# people/sam/person.yaml\n"
                 "name: Sam\n"
                 "contract:\n"
                 "  purpose: Lead the launch in autumn\n"
                 "  review: 2026-03-20\n"
                 "  agreed:\n"
                 "    - {by: sam, date: 2026-01-05, hash: 700c41c2}\n"
                 "    - {by: jordan, date: 2026-01-05, hash: 700c41c2}",
        .right = "# people/sam/person.yaml\n"
                 "name: Sam\n"
                 "contract:\n"
                 "  purpose: Lead the launch in autumn\n"
                 "  review: 2026-06-26\n"
                 "  agreed:\n"
                 "    - {by: sam, date: 2026-03-20, hash: 73d1b8bf}\n"
                 "    - {by: jordan, date: 2026-03-20, hash: 73d1b8bf}",
    },
};

const struct rule_family agreement_rules = {rules, sizeof(rules) / sizeof(rules[0])};
