/*
 * coach check: every file, every finding, in one run.
 */

#include <string.h>

#include "agreed.h"
#include "base/buffer.h"
#include "commands.h"
#include "diag_list.h"
#include "feedback/judge.h"
#include "lint.h"
#include "path.h"
#include "pip/judge.h"
#include "practice/habit.h"
#include "private.h"
#include "report.h"
#include "rule.h"
#include "session/judge.h"
#include "silence.h"
#include "team.h"

/** The words, typed from the current directory, become paths in the team's. */
static int read_words(struct context *context)
{
    for (size_t i = 0; i < context->word_count; i++) {
        const char *path = path_in_team(context, context->words[i]);
        if (!path) {
            return usage_error(context, "name files or folders of the team",
                               "'%s' is not in the team directory", context->words[i]);
        }
        context->words[i] = arena_strdup(context->arena, path);
    }
    return DONE;
}

/** A path of the words: the file itself, or a directory that it lies in. */
static bool path_is_under(const char *path, const char *word)
{
    size_t length = strlen(word);

    if (length == 0) {
        return true;
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

enum { OPTION_RULES, OPTION_NO_RULES };

static const struct option_spec options[] = {
    [OPTION_RULES] = {"rules", 0, "S,T3", "only these rules, by id or by letter"},
    [OPTION_NO_RULES] = {"no-rules", 0, "S3,M", "without these rules"},
};

/* The goal linter */

/** The first finding that is not before a line of a file, in findings that are in order. */
static size_t find_line(const struct diags *diags, const struct place *place)
{
    size_t low = 0;
    size_t high = diags->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct place *at = &diags->items[middle].place;
        int order = strcmp(at->file, place->file);
        if (order < 0 || (order == 0 && at->line < place->line)) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/** The linter found the same on the same line. */
static bool is_said_twice(const struct diag *diag, const struct diags *linted)
{
    const char *same = rule_repeated_by(diag->rule);

    for (size_t i = same ? find_line(linted, &diag->place) : linted->count; i < linted->count;
         i++) {
        const struct diag *other = &linted->items[i];
        if (other->place.line != diag->place.line ||
            strcmp(other->place.file, diag->place.file) != 0) {
            return false;
        }
        if (strcmp(other->rule, same) == 0) {
            return true;
        }
    }
    return false;
}

static void add_hints(const struct goals *goals, struct diags *diags)
{
    for (size_t i = 0; i < goals->count; i++) {
        habit_check(&goals->items[i], diags);
    }
}

/** Hints about habits, which loading leaves to those who ask for them. */
static void check_habits(const struct team *team, struct diags *diags)
{
    add_hints(&team->goals, diags);
    for (size_t i = 0; i < team->people.count; i++) {
        add_hints(&team->people.items[i].goals, diags);
    }
}

/**
 * Judge the goals, the strategy, feedback, sessions, agreements and steps, and add what is found to what
 * loading found.
 */
static void add_linted(struct context *context, const struct team *team,
                       const struct rule_choice *rules)
{
    const struct lint_team *lint = lint_team_make(context->arena, team, context->as_of);
    struct judgements goals = lint_goals(context, team, lint, rules);
    struct diags linted;
    struct diags all;

    diags_init(&linted, context->arena);
    diags_init(&all, context->arena);
    lint_strategy(context, team, lint, rules, &linted);
    lint_feedback(context, team, rules, &linted);
    lint_sessions(context, team, rules, &linted);
    lint_agreed(context, team, rules, &linted);
    lint_pips(context, team, rules, &linted);
    for (size_t i = 0; i < goals.count; i++) {
        diags_append(&linted, &goals.items[i].found);
    }
    diags_sort(&linted);
    for (size_t i = 0; i < context->diags.count; i++) {
        struct diags one = {.items = context->diags.items + i, .count = 1};
        if (!is_said_twice(one.items, &linted)) {
            diags_append(&all, &one);
        }
    }
    diags_append(&all, &linted);
    context->diags = all;
}

/** True for what the system refused. */
static bool is_refusal(const struct diag *diag)
{
    return rule_subject(diag->rule) == RULE_SYSTEM;
}

/** A file of the team that cannot be read is a finding like any other. */
static int exit_of_findings(const struct diags *found)
{
    int code = DONE;

    for (size_t i = 0; i < found->count; i++) {
        const struct diag *diag = &found->items[i];
        if (diag->severity == SEVERITY_ERROR && is_refusal(diag) && !diag->place.file) {
            return SYSTEM_ERROR;
        }
        code = diag->severity == SEVERITY_ERROR ? ANSWER_IS_NO : code;
    }
    return code;
}

/** Keep the findings of the paths and rules that were named, and what the system refused. */
static struct diags choose(struct context *context, const struct rule_choice *rules)
{
    struct diags chosen;

    diags_init(&chosen, context->arena);
    for (size_t i = 0; i < context->diags.count; i++) {
        const struct diag *diag = &context->diags.items[i];
        bool speaks = is_refusal(diag) || rule_choice_has(rules, diag->rule);
        if (speaks && path_is_meant(context, diag->place.file)) {
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
            return usage_error(context, "name files or folders of the team", "no record in '%s'",
                               path_shown(context, context->words[w]));
        }
    }
    return DONE;
}

static void add_count(struct buffer *line, const char *between, size_t count, const char *what)
{
    buffer_printf(line, "%s%zu %s%s", between, count, what, count == 1 ? "" : "s");
}

static void say_summary(const struct context *context, const struct diags *diags)
{
    size_t hints = diags_count(diags, SEVERITY_HINT);
    struct buffer line;

    buffer_init(&line, context->arena);
    add_count(&line, "", count_files(context), "file");
    if (diags->count == 0) {
        buffer_puts(&line, ", nothing to mend");
    } else {
        add_count(&line, ": ", diags_count(diags, SEVERITY_ERROR), "error");
        add_count(&line, ", ", diags_count(diags, SEVERITY_WARNING), "warning");
    }
    if (hints > 0) {
        add_count(&line, ", ", hints, "hint");
    }
    say("%s", buffer_text(&line));
}

static int run(struct context *context)
{
    struct team team;
    struct diags found;
    struct rule_choice rules;
    int code = rule_choice_read(context, context->options[OPTION_RULES],
                                context->options[OPTION_NO_RULES], false, &rules);

    if (code == DONE) {
        code = team_open(context);
    }
    if (code == DONE) {
        code = read_words(context);
    }
    if (code == DONE) {
        code = team_load(context, &team);
    }
    if (code != DONE) {
        return code;
    }
    check_private(context, &team);
    check_habits(&team, &context->diags);
    add_linted(context, &team, &rules);
    found = choose(context, &rules);
    silence(context, &found);
    context->diags.count = 0;
    code = check_words(context, &found);
    if (code == DONE) {
        code = diag_list_write(context, &found, &context->input);
    }
    if (code == DONE && diag_list_is_page(context)) {
        say_summary(context, &found);
    }
    return code == DONE ? exit_of_findings(&found) : code;
}

const struct command check_command = {
    .name = "check",
    .arguments = "[PATH...]",
    .summary = "Check every file of the team; exit 1 if there is an error.",
    .about =
        "Paths are files or folders of the team directory. `coach help RULE` explains a\n"
        "finding by its id; `# coach: ignore RULE` on its line, or alone on the line above,\n"
        "silences it, errors of Y and D apart. --format gcc and github write a line each, for\n"
        "editors and for annotations.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_LISTS | COMMAND_DIAGNOSES,
    .words_max = -1,
    .run = run,
};
