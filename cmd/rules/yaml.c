/*
 * Family Y: the strict YAML that coach speaks.
 */

#include "rules/families.h"

static const struct rule rules[] = {
    {
        .id = "Y1",
        .severity = SEVERITY_ERROR,
        .title = "not YAML",
        .about = "The text cannot be read as YAML: a quote or bracket that is not closed, an\n"
                 "indentation that no line above has, a tab, or a colon where a text goes on.\n"
                 "Until it is mended, coach leaves the whole file out of its reports and does\n"
                 "not write to it. Put texts that have ': ' in them, or that start with a mark\n"
                 "such as @ or %, in quotes.",
        .wrong = "why: Two reasons: late projects cost us renewals, and sleep",
        .right = "why: \"Two reasons: late projects cost us renewals, and sleep\"",
    },
    {
        .id = "Y2",
        .severity = SEVERITY_ERROR,
        .title = "not UTF-8, or a character that no text needs",
        .about = "Team files are UTF-8, so that every editor, grep and git show the same\n"
                 "letters. A file in UTF-16 or Latin-1, a NUL, another control character or half\n"
                 "of a letter is refused at its very place. Let the editor save the file as\n"
                 "UTF-8: iconv -f latin1 -t utf-8 does it too.",
    },
    {
        .id = "Y3",
        .severity = SEVERITY_ERROR,
        .title = "a line end other than LF or CR LF",
        .about = "A carriage return alone, or one of Unicode's line separators, ends a line for\n"
                 "some YAML readers and not for others, and git takes none of them for one. End\n"
                 "lines with LF, or with CR LF as Windows does; coach keeps whichever of the two\n"
                 "a file has.",
    },
    {
        .id = "Y4",
        .severity = SEVERITY_ERROR,
        .title = "a second document, or a directive",
        .about = "A file is one record, and the record is named by the file's path. What stands\n"
                 "behind a second '---' would have no name. Put it into a file of its own. Lines\n"
                 "that start with % say nothing to coach: delete them.",
        .wrong = "goal: Raise on-time delivery from 65% to 90% by 30 March 2026\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30\n"
                 "---\n"
                 "goal: Reduce weekly work hours from 55 to 45 by 30 March 2026",
        .right = "goal: Raise on-time delivery from 65% to 90% by 30 March 2026\n"
                 "start: 2026-01-05\n"
                 "due: 2026-03-30",
    },
    {
        .id = "Y5",
        .severity = SEVERITY_ERROR,
        .title = "an anchor, an alias, a tag or a merge key",
        .about = "A value that is written elsewhere cannot be changed here without changing it\n"
                 "there, and types come from the key, not from a tag. So coach reads none of\n"
                 "&name, *name, !type and <<. Write the value out; if the mark is a part of the\n"
                 "text, put the text in quotes.",
        .wrong = "why: *every* late project costs us a renewal",
        .right = "why: \"*every* late project costs us a renewal\"",
    },
    {
        .id = "Y6",
        .severity = SEVERITY_ERROR,
        .title = "a key twice, or a key that is no plain word",
        .about = "Of two values under one key some YAML readers take the first, most take the\n"
                 "last, and neither tells. It often is what a merge by hand has left. Keep the\n"
                 "one that is meant. A key is a word or a date, not a list, a map, or a text\n"
                 "behind '?'.",
        .wrong = "why: Late projects cost us two renewals\n"
                 "supports: me\n"
                 "why: Two clients left",
        .right = "why: Late projects cost us two renewals\n"
                 "supports: me",
    },
    {
        .id = "Y7",
        .severity = SEVERITY_ERROR,
        .title = "too large, or too deep",
        .about = "A file has at most 4 MiB, and lists and maps lie at most 64 deep in one\n"
                 "another. No record that a person keeps comes near; a file that does is\n"
                 "damaged, or not of this team.",
    },
    {
        .id = "Y8",
        .severity = SEVERITY_ERROR,
        .title = "'#' without a space before it",
        .about = "A comment starts behind a space. Right behind a quote or bracket, some YAML\n"
                 "readers take '#' for a comment and others refuse the line. Put a space before\n"
                 "it.",
        .wrong = "why: \"Late projects cost us two renewals\"# from the autumn review",
        .right = "why: \"Late projects cost us two renewals\" # from the autumn review",
    },
    {
        .id = "Y9",
        .severity = SEVERITY_ERROR,
        .title = "a continued line that is not indented",
        .about = "A text in quotes, or a list in brackets, may go on over several lines, but\n"
                 "only if each of them is indented deeper than the key that it belongs to. Some\n"
                 "YAML readers let it pass without; others refuse the file, and a person takes\n"
                 "the line for a key.",
        .wrong = "why: \"Late projects cost us\n"
                 "two renewals last autumn\"",
        .right = "why: \"Late projects cost us\n"
                 "  two renewals last autumn\"",
    },
    {
        .id = "Y10",
        .severity = SEVERITY_ERROR,
        .title = "a conflict that git left",
        .about = "Two people changed the same lines, and git put both between markers for a\n"
                 "person to choose from. Keep what is right of both sides, delete the three\n"
                 "lines with the markers, and commit. Until then the file is left out of\n"
                 "reports, and nothing writes to it.",
        .wrong = "<<<<<<< HEAD\n"
                 "why: Late projects cost us two renewals\n"
                 "=======\n"
                 "why: Two clients left because of late projects\n"
                 ">>>>>>> ana",
        .right = "why: Two renewals were lost because of late projects",
    },
    {
        .id = "Y11",
        .severity = SEVERITY_ERROR,
        .title = "a change that would alter more than it must",
        .about = "A command edits only the lines that it has to. After each edit it reads the\n"
                 "new text and compares it with what was meant; here they differ, because of the\n"
                 "way in which the file is written, so nothing was changed. Make this one change\n"
                 "by hand: coach goal edit NAME.",
    },
};

const struct rule_family yaml_rules = {rules, sizeof(rules) / sizeof(rules[0])};
