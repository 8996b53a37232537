/*
 * coach goal check: is a goal specific, measurable, achievable, relevant and time-bound?
 *
 * Goals of the team, or bare statements from stdin or a file. Findings are diagnostics; CSV, TSV
 * and Markdown, and every format with --verdicts, have a row for each goal instead.
 */

#include <string.h>
#include <sys/stat.h>

#include "base/buffer.h"
#include "diag_list.h"
#include "goal/goal.h"
#include "goal/verdicts.h"
#include "input.h"
#include "lint.h"
#include "list.h"
#include "path.h"
#include "report.h"
#include "team.h"

enum { OPTION_RULES, OPTION_NO_RULES, OPTION_VERDICTS };

static const struct option_spec options[] = {
    [OPTION_RULES] = {"rules", 0, "S,T3", "only these rules, by id or by letter"},
    [OPTION_NO_RULES] = {"no-rules", 0, "S3,M", "without these rules"},
    [OPTION_VERDICTS] = {"verdicts", 0, NULL, "a row for each goal, in every format"},
};

/** True if each goal is a row; else each finding is one. */
static bool wants_verdicts(const struct context *context)
{
    enum format format = context->sheet.format;

    if (context->special_format != SPECIAL_NONE) {
        return false;
    }
    return context->options[OPTION_VERDICTS] || format == FORMAT_CSV || format == FORMAT_TSV ||
           format == FORMAT_MD;
}

/* The answer */

/** What is to be shown: rows, and all that was found about them. */
struct answer {
    struct sheet sheet;
    struct diags found;
    /** An error was found: the answer is no. */
    bool fails;
    /** Goals below private/ that were not asked for. */
    size_t withheld;
};

static void say_count(struct buffer *line, const char *between, size_t count, const char *what)
{
    buffer_printf(line, "%s%zu %s%s", between, count, what, count == 1 ? "" : "s");
}

static void say_summary(struct context *context, const struct answer *answer, const char *what)
{
    struct buffer line;

    buffer_init(&line, context->arena);
    say_count(&line, "", answer->sheet.row_count, what);
    say_count(&line, ": ", diags_count(&answer->found, SEVERITY_ERROR), "error");
    say_count(&line, ", ", diags_count(&answer->found, SEVERITY_WARNING), "warning");
    say_count(&line, ", ", diags_count(&answer->found, SEVERITY_HINT), "hint");
    say("%s", buffer_text(&line));
}

/* Statements */

/** True if findings are written one by one, and not as the rows of one list. */
static bool has_lines(const struct context *context)
{
    return diag_list_is_page(context) || context->special_format != SPECIAL_NONE;
}

/** Judge one text. Where its lines are shown that is done at once, while it is at hand. */
static void add_statements(struct context *context, const struct rule_choice *rules,
                           struct answer *answer)
{
    bool verdicts = wants_verdicts(context);
    struct judgements lines = lint_lines(context, &context->input, rules, verdicts);
    size_t before = answer->sheet.row_count;
    struct judgement *rows =
        arena_extend(context->arena, (void *)answer->sheet.rows, before * sizeof(*rows),
                     (before + lines.count) * sizeof(*rows));
    struct diags found;

    diags_init(&found, context->arena);
    for (size_t i = 0; i < lines.count; i++) {
        rows[before + i] = lines.items[i];
        answer->fails = answer->fails || lines.items[i].verdicts.smart == VERDICT_FAIL;
        diags_append(&found, &lines.items[i].found);
    }
    answer->sheet.rows = rows;
    answer->sheet.row_count += lines.count;
    diags_append(&answer->found, &found);
    if (!verdicts && has_lines(context)) {
        diag_list_write(context, &found, &context->input);
    }
}

static int check_statements(struct context *context, const struct rule_choice *rules)
{
    struct answer answer = {.sheet = verdict_sheet(context, false)};
    int code = DONE;

    diags_init(&answer.found, context->arena);
    for (size_t i = 0; i < context->word_count; i++) {
        if (!input_read(context, context->words[i])) {
            return DONE;
        }
        add_statements(context, rules, &answer);
    }
    if (wants_verdicts(context)) {
        code = list_write(context, &answer.sheet, "no statement to check");
    } else if (!has_lines(context)) {
        code = diag_list_write(context, &answer.found, &context->input);
    } else if (diag_list_is_page(context)) {
        say_summary(context, &answer, "statement");
    }
    return code == DONE && answer.fails ? ANSWER_IS_NO : code;
}

/* Goals */

/** The words of the command: files of goals, any of which is meant, and filters. */
struct words {
    const char **paths;
    size_t path_count;
    char **filters;
    size_t filter_count;
};

/** True for the ending of a record's file. */
static bool is_record(const char *word)
{
    size_t length = strlen(word);

    return length > 5 && strcmp(word + length - 5, ".yaml") == 0 && !strchr(word, ':');
}

static bool is_listed(const struct context *context, const char *path)
{
    for (size_t i = 0; i < context->store.file_count; i++) {
        if (strcmp(context->store.files[i].path, path) == 0) {
            return true;
        }
    }
    return false;
}

static int read_words(struct context *context, struct words *words)
{
    *words = (struct words){
        .paths = arena_array(context->arena, context->word_count, sizeof(*words->paths)),
        .filters = arena_array(context->arena, context->word_count, sizeof(*words->filters)),
    };
    for (size_t i = 0; i < context->word_count; i++) {
        char *word = context->words[i];
        const char *path = is_record(word) ? path_in_team(context, word) : NULL;
        if (!is_record(word)) {
            words->filters[words->filter_count++] = word;
        } else if (path && is_listed(context, path)) {
            words->paths[words->path_count++] = path;
        } else {
            return usage_error(context, "name files of goals, as they are from here",
                               "no goal in '%s'", word);
        }
    }
    return DONE;
}

static bool is_meant(const struct words *words, const struct judgement *judgement)
{
    for (size_t i = 0; i < words->path_count; i++) {
        if (strcmp(words->paths[i], judgement->file) == 0) {
            return true;
        }
    }
    return words->path_count == 0;
}

/** True for a goal below private/ that is not asked for: by its file, by filter, by --private. */
static bool is_withheld(const struct context *context, const struct words *words,
                        const struct sheet *sheet, const struct judgement *judgement)
{
    return judgement->goal->is_private && words->path_count == 0 &&
           !list_shows_private(context, sheet);
}

/** The rows that are meant, and what was found about them. */
static void choose_goals(struct context *context, const struct words *words,
                         const struct judgements *goals, struct answer *answer)
{
    struct sheet *sheet = &answer->sheet;
    struct judgement *chosen;
    const void **rows;

    sheet->rows = goals->items;
    sheet->row_count = goals->count;
    if (context->all || words->path_count > 0 || sheet_filters_by(sheet, "state")) {
        sheet->hidden = NULL;
    }
    size_t count = sheet_choose(sheet, &rows);
    chosen = arena_array(context->arena, count, sizeof(*chosen));
    sheet->row_count = 0;
    for (size_t i = 0; i < count; i++) {
        const struct judgement *judgement = rows[i];
        if (is_withheld(context, words, sheet, judgement)) {
            answer->withheld++;
        } else if (is_meant(words, judgement)) {
            chosen[sheet->row_count++] = *judgement;
            diags_append(&answer->found, &judgement->found);
        }
    }
    sheet->rows = chosen;
    sheet->filter_count = 0;
    sheet->hidden = NULL;
    answer->fails = diags_count(&answer->found, SEVERITY_ERROR) > 0;
}

/** What loading complained of is said beside the answer: here it counts as a no. */
static int report_files(struct context *context)
{
    int code = exit_of_diags(&context->diags);

    diags_sort(&context->diags);
    report_diags(context, &context->diags, SEVERITY_ERROR, &context->input, context->color_stderr,
                 stderr);
    context->diags.count = 0;
    return code == UNREADABLE ? ANSWER_IS_NO : code;
}

static int write_goals(struct context *context, const struct answer *answer)
{
    static const char nothing[] = "no goal to check; add one with: coach goal add";

    bool is_page = diag_list_is_page(context);
    int code;

    if (wants_verdicts(context)) {
        bool is_empty = answer->sheet.row_count == 0 && answer->withheld == 0;
        is_page = context->sheet.format == FORMAT_TABLE;
        code = list_write(context, &answer->sheet, is_empty ? nothing : NULL);
    } else {
        code = diag_list_write(context, &answer->found, &context->input);
        if (code == DONE && is_page) {
            say_summary(context, answer, "goal");
        }
    }
    if (code == DONE && is_page) {
        list_say_private(answer->withheld);
    }
    return code;
}

static int check_goals(struct context *context, const struct rule_choice *rules)
{
    struct answer answer = {.sheet = verdict_sheet(context, true)};
    struct words words;
    struct team team;
    int code = team_load(context, &team);

    if (code == DONE) {
        code = read_words(context, &words);
    }
    if (code == DONE) {
        code = list_read_filters(context, &answer.sheet, words.filters, words.filter_count);
    }
    if (code != DONE) {
        return code;
    }
    const struct lint_team *lint = lint_team_make(context->arena, &team, context->as_of);
    struct judgements goals = lint_goals(context, &team, lint, rules);
    diags_init(&answer.found, context->arena);
    choose_goals(context, &words, &goals, &answer);
    code = write_goals(context, &answer);
    if (code == DONE && answer.fails) {
        code = ANSWER_IS_NO;
    }
    int unread = report_files(context);
    return unread > code ? unread : code;
}

/* Which of the two */

/** The end of a name that a file has: ".txt". */
static bool has_ending(const char *word)
{
    const char *dot = strrchr(word, '.');
    size_t letters = dot ? strspn(dot + 1, "abcdefghijklmnopqrstuvwxyz") : 0;

    return dot && dot > word && letters > 0 && letters < 6 && !dot[1 + letters] &&
           !strchr(word, ':');
}

/** "-", or a text file, also one that should be there: statements. Records are goals. */
static bool is_text(const char *word)
{
    struct stat status;

    if (strcmp(word, "-") == 0) {
        return true;
    }
    return !is_record(word) &&
           (has_ending(word) || (stat(word, &status) == 0 && !S_ISDIR(status.st_mode)));
}

static int run(struct context *context)
{
    size_t texts = 0;
    struct rule_choice rules;
    int code = rule_choice_read(context, context->options[OPTION_RULES],
                                context->options[OPTION_NO_RULES], true, &rules);

    for (size_t i = 0; i < context->word_count; i++) {
        texts += is_text(context->words[i]);
    }
    if (code != DONE) {
        return code;
    }
    if (texts > 0 && texts < context->word_count) {
        return usage_error(context, "check goals by filters, or statements by - and files",
                           "files of statements and filters do not go together");
    }
    return texts > 0 ? check_statements(context, &rules) : check_goals(context, &rules);
}

const struct command goal_check = {
    .name = "check",
    .arguments = "[FILTER...|FILE...|-]",
    .summary = "Judge goals, or statements one a line: are they SMART? Exit 1 if one is not.",
    .about =
        "Filters choose among the goals of the team: person:jordan, or plain words. - and FILE\n"
        "are statements, one a line; blank lines and lines that start with '# ' are left out.\n"
        "A finding has its place, what it is about, and how to mend it; csv, tsv, md and\n"
        "--verdicts have a row for each goal instead. --format gcc and github write a line for\n"
        "each finding. `# coach: ignore S2` on its line, or alone on the line above, silences one.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_LISTS | COMMAND_DIAGNOSES,
    .words_max = -1,
    .run = run,
};
