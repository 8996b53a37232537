/*
 * Family C: what is typed on the command line, or stands in rows.
 */

#include "rules/families.h"

static const struct rule rules[] = {
    {
        .id = "C1",
        .severity = SEVERITY_ERROR,
        .title = "rows that are neither CSV nor JSON",
        .about = "Rows are CSV with a header (commas or semicolons), lines with tabs, an array of\n"
                 "JSON objects, or one such object a line. In CSV, a text that has the separator,\n"
                 "a quote or a line end in it stands in quotes, and a quote within it is written\n"
                 "twice; between tabs, \\t, \\n, \\r and \\\\ stand for what cannot be there.\n"
                 "Nothing was written: all rows are checked first.",
        .wrong = "goal,date,value,note\n"
                 "jordan/on-time,2026-03-30,89,late by a day, by a supplier",
        .right = "goal,date,value,note\n"
                 "jordan/on-time,2026-03-30,89,\"late by a day, by a supplier\"",
    },
    {
        .id = "C2",
        .severity = SEVERITY_ERROR,
        .title = "a name or value that cannot be taken",
        .about = "Something that was typed, or stands in a row, names nothing that is on file,\n"
                 "or is no value of its kind. Rows need full names, PERSON/GOAL, so that a goal\n"
                 "added later cannot change what they mean; numbers have a point, and dates are\n"
                 "YYYY-MM-DD. Nothing was written: all rows are checked first.",
        .wrong = "goal,date,value\n"
                 "jordan/on-tme,2026-03-30,89",
        .right = "goal,date,value\n"
                 "jordan/on-time,2026-03-30,89",
    },
    {
        .id = "C3",
        .severity = SEVERITY_ERROR,
        .title = "at odds with what is on file",
        .about = "The record has another value for that date, or an id is taken. The same value\n"
                 "on the same date is no change, so an import can be repeated; another one might\n"
                 "be a slip, and nothing was written. Say --replace where the new value is to\n"
                 "stand.",
        .wrong = "coach goal record jordan/on-time 87 --date 2026-03-27",
        .right = "coach goal record jordan/on-time 87 --date 2026-03-27 --replace",
    },
};

const struct rule_family input_rules = {rules, sizeof(rules) / sizeof(rules[0])};
