/*
 * coach check: every file, every finding, in one run.
 */

#include <string.h>

#include "base/text.h"
#include "commands.h"
#include "list.h"
#include "private.h"
#include "report.h"
#include "team.h"

static struct cell file_cell(const void *row, const struct column *column)
{
    const struct diag *diag = row;

    (void)column;
    return cell_text(diag->place.file);
}

static struct cell number_or_none(int number)
{
    return number > 0 ? cell_number(decimal_make(number, 0)) : (struct cell){.kind = CELL_NONE};
}

static struct cell line_cell(const void *row, const struct column *column)
{
    const struct diag *diag = row;

    (void)column;
    return number_or_none(diag->place.line);
}

static struct cell column_cell(const void *row, const struct column *column)
{
    const struct diag *diag = row;

    (void)column;
    return number_or_none(diag->place.column);
}

static struct cell end_column_cell(const void *row, const struct column *column)
{
    const struct diag *diag = row;

    (void)column;
    return number_or_none(diag->place.end_column);
}

static struct cell severity_cell(const void *row, const struct column *column)
{
    const struct diag *diag = row;

    (void)column;
    return cell_text(severity_name(diag->severity));
}

static struct cell rule_cell(const void *row, const struct column *column)
{
    const struct diag *diag = row;

    (void)column;
    return cell_text(diag->rule);
}

static struct cell message_cell(const void *row, const struct column *column)
{
    const struct diag *diag = row;

    (void)column;
    return cell_text(diag->message);
}

static struct cell help_cell(const void *row, const struct column *column)
{
    const struct diag *diag = row;

    (void)column;
    return cell_text(diag->help);
}

static const struct column columns[] = {
    {"file", CELL_TEXT, SHOW_ALWAYS, .get = file_cell},
    {"line", CELL_NUMBER, SHOW_ALWAYS, .get = line_cell},
    {"column", CELL_NUMBER, SHOW_ALWAYS, .get = column_cell},
    {"end_column", CELL_NUMBER, SHOW_ALWAYS, .get = end_column_cell},
    {"severity", CELL_TEXT, SHOW_ALWAYS, .get = severity_cell},
    {"rule", CELL_TEXT, SHOW_ALWAYS, .get = rule_cell},
    {"message", CELL_TEXT, SHOW_ALWAYS, .get = message_cell},
    {"help", CELL_TEXT, SHOW_ALWAYS, .get = help_cell},
};

/** A path of the words: the file itself, or a directory that it lies in. */
static bool path_is_under(const char *path, const char *word)
{
    size_t length = strlen(word);

    while (length > 0 && word[length - 1] == '/') {
        length--;
    }
    return strncmp(path, word, length) == 0 && (path[length] == '\0' || path[length] == '/');
}

/** True for every path if none was named. */
static bool path_is_meant(const struct context *context, const char *path)
{
    for (size_t i = 0; path && i < context->word_count; i++) {
        if (path_is_under(path, context->words[i])) {
            return true;
        }
    }
    return context->word_count == 0;
}

/** Keep the findings of the paths that were named. */
static struct diags choose(struct context *context)
{
    struct diags chosen;

    diags_init(&chosen, context->arena);
    for (size_t i = 0; i < context->diags.count; i++) {
        if (path_is_meant(context, context->diags.items[i].place.file)) {
            struct diags one = {.items = context->diags.items + i, .count = 1};
            diags_append(&chosen, &one);
        }
    }
    diags_sort(&chosen);
    return chosen;
}

static size_t count_files(const struct context *context)
{
    size_t count = 0;

    for (size_t i = 0; i < context->store.file_count; i++) {
        count += path_is_meant(context, context->store.files[i].path);
    }
    return count;
}

/** Each path that was named must lead to a record or to a finding. */
static int check_words(struct context *context, const struct diags *found)
{
    for (size_t w = 0; w < context->word_count; w++) {
        bool known = false;
        for (size_t i = 0; i < context->store.file_count && !known; i++) {
            known = path_is_under(context->store.files[i].path, context->words[w]);
        }
        for (size_t i = 0; i < found->count && !known; i++) {
            known = path_is_under(found->items[i].place.file, context->words[w]);
        }
        if (!known) {
            return usage_error(context, "paths are those of the team directory: people/ana",
                               "no record in '%s'", context->words[w]);
        }
    }
    return DONE;
}

static void say_summary(const struct context *context, const struct diags *diags)
{
    size_t errors = diags_count(diags, SEVERITY_ERROR);
    size_t warnings = diags_count(diags, SEVERITY_WARNING);
    size_t files = count_files(context);

    if (diags->count == 0) {
        say("%zu file%s, nothing to mend", files, files == 1 ? "" : "s");
        return;
    }
    say("%zu file%s: %zu error%s, %zu warning%s", files, files == 1 ? "" : "s", errors,
        errors == 1 ? "" : "s", warnings, warnings == 1 ? "" : "s");
}

static int write_findings(struct context *context, const struct diags *found)
{
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .rows = found->items,
        .row_size = sizeof(struct diag),
        .row_count = found->count,
    };

    if (context->sheet.format == FORMAT_TABLE && !context->sheet.columns) {
        report_diags(context, found, SEVERITY_HINT, &context->input, context->sheet.color, stdout);
        say_summary(context, found);
        return DONE;
    }
    return list_write(context, &sheet, NULL);
}

static int run(struct context *context)
{
    struct team team;
    struct diags found;
    int code = team_load(context, &team);

    if (code != DONE) {
        return code;
    }
    check_private(context, &team);
    found = choose(context);
    context->diags.count = 0;
    code = check_words(context, &found);
    if (code == DONE) {
        code = write_findings(context, &found);
    }
    if (code == DONE && diags_count(&found, SEVERITY_ERROR) > 0) {
        code = exit_of_diags(&found) == SYSTEM_ERROR ? SYSTEM_ERROR : ANSWER_IS_NO;
    }
    return code;
}

const struct command check_command = {
    .name = "check",
    .arguments = "[PATH...]",
    .summary = "Check every file of the team; exit 1 if there is an error.",
    .about =
        "Paths are those of the team directory, files or folders. `coach help RULE` explains a\n"
        "finding by its id.",
    .flags = COMMAND_LISTS,
    .words_max = -1,
    .run = run,
};
