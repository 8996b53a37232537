/*
 * The options that commands share: everywhere, where rows are listed, where files are written.
 */

#include <string.h>

#include "options.h"

const struct option_spec global_options[] = {
    {NULL, 'C', "DIR", "run as if started in DIR"},
    {"as-of", 0, "DATE", "report as of DATE: later facts are left out"},
    {"format", 0, "FORMAT", "table, csv, tsv, json, jsonl or md"},
    {"color", 0, "WHEN", "auto, always or never"},
    {"help", 'h', NULL, "show this usage"},
    {0},
};

const struct option_spec list_options[] = {
    {"columns", 0, "A,B", "show these columns"},
    {"sort", 0, "A,-B", "sort by A, then by B downwards"},
    {"all", 'a', NULL, "also what is closed, drafts, and people who left"},
    {"private", 0, NULL, "also what lies below private/"},
    {"no-header", 0, NULL, "leave out the header row"},
    {"no-guard", 0, NULL, "do not guard text that a spreadsheet would run"},
    {"bom", 0, NULL, "begin with a byte order mark, for Excel"},
    {0},
};

const struct option_spec write_options[] = {
    {"dry-run", 'n', NULL, "print the change as a diff, write nothing"},
    {0},
};

size_t option_group_count(const struct option_spec *group)
{
    size_t count = 0;

    while (group[count].name || group[count].letter) {
        count++;
    }
    return count;
}

bool option_refused(const struct command *command, const struct option_spec *spec)
{
    if (command->verbs || !spec->name) {
        return false;
    }
    bool lists = command->flags & COMMAND_LISTS;

    /* what does both refuses --as-of itself, where it writes */
    return (command->flags & COMMAND_WRITES && !lists && strcmp(spec->name, "as-of") == 0) ||
           (!lists && strcmp(spec->name, "format") == 0);
}
