/*
 * Family E: the environment: files, the lock and the team directory.
 */

#include "rules/families.h"

static const struct rule rules[] = {
    {
        .id = "E1",
        .severity = SEVERITY_ERROR,
        .title = "a file cannot be read or written",
        .about = "The system said no: permissions, a full disk, a file that is not there, or one\n"
                 "that is read-only or has several hard links, which coach does not write to.\n"
                 "The file is as it was, unless the message says that the change is written and\n"
                 "may not survive a power cut.",
    },
    {
        .id = "E2",
        .severity = SEVERITY_ERROR,
        .title = "a file was changed meanwhile",
        .about = "Between reading and writing, an editor, git or a synchronising folder changed\n"
                 "the file. The command made its change anew on the new text once, and gave up\n"
                 "when it was changed again. What the other one wrote is there; run the command\n"
                 "once more.",
    },
    {
        .id = "E3",
        .severity = SEVERITY_ERROR,
        .title = "another coach is writing",
        .about = "One command at a time writes to a team directory: it holds the lock on\n"
                 ".coach/lock while it does. This one waited for five seconds. Try again when\n"
                 "the other is done. The lock ends with its process, so there is never one to be\n"
                 "removed by hand.",
    },
    {
        .id = "E4",
        .severity = SEVERITY_ERROR,
        .title = "no team directory",
        .about = "A team directory is the nearest one upward that holds team.yaml, as git finds\n"
                 "its own. Go into one, name one with -C DIR, or set COACH_DIR, which is then\n"
                 "the only place looked at. To make one: coach init NAME.",
    },
};

const struct rule_family file_rules = {rules, sizeof(rules) / sizeof(rules[0])};
