/*
 * Family D: the keys, values and references of records.
 */

#include "rules/families.h"

static const struct rule rules[] = {
    {
        .id = "D1",
        .severity = SEVERITY_ERROR,
        .title = "an unknown key",
        .about = "A mistyped key would be silently without effect, so every key must be known;\n"
                 "the nearest known one is suggested. coach-files(5) lists them all. Keys that\n"
                 "start with x- are yours: coach reads past them and keeps them where they are.",
        .wrong = "matter_to_me: I want to run the launch team",
        .right = "matters_to_me: I want to run the launch team\n"
                 "x-board: LAUNCH-218",
    },
    {
        .id = "D2",
        .severity = SEVERITY_ERROR,
        .title = "a required key is missing, or has no value",
        .about = "Without this key the record cannot be understood, or nothing can be computed\n"
                 "from it. A goal needs its statement, and start and due while it is active. A\n"
                 "KPI, milestone, habit or aim needs an id; without one it is left out.",
        .wrong = "goal: Raise on-time delivery from 65% to 90% by 30 March 2026\n"
                 "start: 2026-01-05",
        .right = "goal: Raise on-time delivery from 65% to 90% by 30 March 2026\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30",
    },
    {
        .id = "D3",
        .severity = SEVERITY_ERROR,
        .title = "a value that the key does not take",
        .about = "Types come from the key: a date is YYYY-MM-DD and a day of the calendar, a\n"
                 "number is digits with a point, and both stand without quotes. Ids are small\n"
                 "letters, digits and '-'. The value is left out of every figure until it is\n"
                 "mended.",
        .wrong = "kpis:\n"
                 "  - id: rate\n"
                 "    baseline: 65,5\n"
                 "    target: 90",
        .right = "kpis:\n"
                 "  - id: rate\n"
                 "    baseline: 65.5\n"
                 "    target: 90",
    },
    {
        .id = "D4",
        .severity = SEVERITY_ERROR,
        .title = "a list, a map or a text in the place of another",
        .about = "The key takes another shape than the one that is there. A list has an item on\n"
                 "each line, starting with '- '; a map has 'key: value' on each line; readings\n"
                 "are a map from date to value.",
        .wrong = "barriers: Priorities change within the month",
        .right = "barriers:\n"
                 "  - what: Priorities change within the month",
    },
    {
        .id = "D5",
        .severity = SEVERITY_ERROR,
        .title = "an id or a date twice in one list",
        .about = "Commands, links and merges find an item by its id, and a tick by its date: two\n"
                 "of the same name cannot be told apart. The first one counts. Give the second\n"
                 "another id, or keep one of them.",
        .wrong = "milestones:\n"
                 "  - {id: form, what: The form is one page}\n"
                 "  - {id: form, what: The form is in the portal}",
        .right = "milestones:\n"
                 "  - {id: form, what: The form is one page}\n"
                 "  - {id: portal, what: The form is in the portal}",
    },
    {
        .id = "D6",
        .severity = SEVERITY_WARNING,
        .title = "a date out of order",
        .about = "Readings and checkpoints stand in order of date. The figures come out right in\n"
                 "any order, but people look for the latest one at the end, and new ones are put\n"
                 "in by their date. Move the line up.",
        .wrong = "kpis:\n"
                 "  - id: rate\n"
                 "    target: 90\n"
                 "    readings:\n"
                 "      2026-01-16: 70\n"
                 "      2026-01-09: 66",
        .right = "kpis:\n"
                 "  - id: rate\n"
                 "    target: 90\n"
                 "    readings:\n"
                 "      2026-01-09: 66\n"
                 "      2026-01-16: 70",
    },
    {
        .id = "D7",
        .severity = SEVERITY_ERROR,
        .title = "a reference to nobody or nothing",
        .about = "Records name people by id, goals as PERSON/GOAL or team/GOAL, KPIs as\n"
                 "PERSON/GOAL/KPI. What is named here does not exist: mistyped, renamed, or not\n"
                 "yet added. The nearest name is suggested where one is near.",
        .wrong = "proposed_by: jordna",
        .right = "proposed_by: jordan",
    },
    {
        .id = "D8",
        .severity = SEVERITY_ERROR,
        .title = "a file that does not belong where it lies",
        .about = "A record's path is its name, so goals lie in people/ID/goals/ID.yaml, and ids\n"
                 "are small letters, digits and '-'. Feedback and sessions with one person lie\n"
                 "below private/ unless they say share: team; feedback is named by its day and\n"
                 "its giver, a session by its day. What lies elsewhere is not read, and would be\n"
                 "missed without a word. Rename or move it. Symbolic links are not followed:\n"
                 "put the file itself in place. Where a stray file can do no harm, this is a\n"
                 "warning.",
        .wrong = "people/jordan/goals/On Time.yaml",
        .right = "people/jordan/goals/on-time.yaml",
    },
    {
        .id = "D9",
        .severity = SEVERITY_WARNING,
        .title = "written by a newer coach",
        .about = "team.yaml says a version of the format that this program does not know. It\n"
                 "reads what it knows, takes unknown keys for warnings, and refuses to write, so\n"
                 "that nothing of the newer format is lost. Install a newer coach.",
        .wrong = "coach: 2\n"
                 "team: Acme Launch Team",
        .right = "coach: 1\n"
                 "team: Acme Launch Team",
    },
    {
        .id = "D10",
        .severity = SEVERITY_ERROR,
        .title = "a private record that the team's repository tracks",
        .about = "What lies below private/ is for the pair: sessions, feedback, reviews. Git\n"
                 "keeps it out of the repository around the team directory only where .gitignore\n"
                 "names it, and what was committed once is read by everyone who clones, for\n"
                 "good. Take it out with git rm --cached, and mind that git does not forget; or\n"
                 "say private: here in team.yaml where one repository is meant to hold all.",
    },
    {
        .id = "D11",
        .severity = SEVERITY_ERROR,
        .title = "a record whose parts do not fit together",
        .about = "Feedback has one of two forms: situation, behavior and impact (SBI), or action,\n"
                 "impact, desired outcome and alternative action (AIDA), whose last two are for\n"
                 "what should go otherwise. It has a behavior or an action, not both; and it is\n"
                 "given on the day of the event or later. A session of several people says who\n"
                 "takes part; one that was skipped says why; none is both planned and held, and\n"
                 "no action both done and dropped. The partners of a goal are others than the\n"
                 "person whose goal it is, and the targets of a step of the escalation path are\n"
                 "on goals of its person, or of the team. What is said of a task has a skill or\n"
                 "a will, and below 'coachee' it is the person who says it. A part of a review is\n"
                 "in the words of its own side, or says with on_behalf why somebody else entered\n"
                 "it; what is answered about a coach is never that coach's. The bounds of a step\n"
                 "in team.yaml leave it at least one length.",
        .wrong = "# private/people/jordan/feedback/2026-01-16-sam.yaml\n"
                 "kind: reinforcing\n"
                 "given: 2026-01-16\n"
                 "by: sam\n"
                 "behavior: You named the open risk before the client asked\n"
                 "impact: They moved the date with us, not against us",
        .right = "# private/people/jordan/feedback/2026-01-16-sam.yaml\n"
                 "kind: reinforcing\n"
                 "given: 2026-01-16\n"
                 "by: sam\n"
                 "situation: At Thursday's call with the client\n"
                 "behavior: You named the open risk before they asked\n"
                 "impact: They moved the date with us, not against us",
    },
};

const struct rule_family record_rules = {rules, sizeof(rules) / sizeof(rules[0])};
