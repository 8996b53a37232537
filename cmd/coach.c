/**
 * coach: performance coaching in plain text.
 *
 * The map. Each floor uses only those below it.
 *
 * - main(): the command line, one command, the diagnostics, the exit code
 *     - cmd/coach.c         (this file: the map, main, the table of commands)
 *     - cmd/cmd.h           (a command's table entry, the context of one run, exit codes)
 *     - cmd/options.[ch]    (reads the command line), option_groups.c (options that many share),
 *                             shared_options.[ch] (and what these do),
 *                             format.[ch] (formats by name)
 *     - cmd/command_path.[ch] (from `coach` to a noun's verb, and to that verb's own)
 *     - cmd/typed.[ch]      (what is typed must be UTF-8), one_day.[ch] (and a day one day)
 *     - cmd/usage.[ch]      (prints usages, from the same tables)
 *     - cmd/report.[ch]     (where a diagnostic is printed), excerpt.[ch] (its line and caret),
 *                             diag_list.[ch] (diagnostics as an answer: rows, gcc, github)
 *     - cmd/team.[ch]       (opens and loads the team)
 *     - cmd/find.[ch]       (what a name on the command line means)
 *     - cmd/named.[ch]      (loads what a name on the command line is about, and no more)
 *     - cmd/change.[ch]     (every change to a file: tried, then written, or shown with -n)
 *     - cmd/there.[ch]      (rows of new records against those that are there already)
 *     - cmd/draft.[ch]      (files in an editor, and the drafts that are kept)
 *     - cmd/list.[ch]       (how every list ends: filters, format, stdout),
 *                             unknown_ids.[ch] (ids in filters that nothing has)
 *     - cmd/score.[ch]      (rows of figures), score_columns.c; page.[ch] (labels and texts),
 *                             page_columns.c (texts side by side), task_cells.[ch] (cells of tasks)
 *     - cmd/behalf.[ch]     (whose words they are: one's own, or entered for somebody else)
 *     - cmd/consent.[ch]    (agreeing: who, the three questions, the line in the file),
 *                             agreed.[ch] (agreements on pages and in `check`)
 *     - cmd/me.[ch]         (who is at the keyboard), git.[ch] (what git says)
 *     - cmd/shell.[ch]      (names in commands that are shown to be copied)
 *     - cmd/rule.[ch]       (what each rule means, for `help ID`), rule_choice.[ch] (--rules S,T3),
 *                             rule_list.[ch] (all of them as rows)
 *     - cmd/topic.[ch]      (what `help` knows beside commands and rules), method.[ch] (the method
 *                             in one page), method_terms.[ch] (its terms)
 *     - cmd/silence.[ch]    (comments that silence what `check` found)
 *     - cmd/lint.[ch]       (the goal linter over the team's files), lint_lines.c (over statements)
 *
 * - one folder a noun, one file a verb; each reads from options to output
 *     - cmd/goal/           (add, list, show, check, record, tick, habit, gap, explain, tree,
 *                             kickstart, agree, revise, edit, close)
 *     - cmd/person/         (add, list, show, log, plan, contract, agree, edit, archive,
 *                             task with verbs of its own)
 *     - cmd/session/        (schedule, move, prep, log, list, show, action, followup, calendar,
 *                             roadmap, edit)
 *     - cmd/feedback/       (give, ask, list, show, balance, edit)
 *     - cmd/review/         (scorecard, coach, journal with verbs of its own, start, self, manager,
 *                             upward, list, show, report, edit, readiness)
 *     - cmd/pip/            (gate, open, agree, acknowledge, checkin, status, close, list, edit)
 *     - cmd/status.c (the morning page, and one's own)
 *     - cmd/init.c (init_leader.[ch]: whom it puts in) check.c schema.c help.c completion.c
 *
 * - cmd/io/: rows out and in
 *     - sheet.[ch]          (columns, cells, choice, sort), filter.c (person:jordan due.before:...)
 *     - table.c markdown.[ch] separated.c json.c   (the formats)
 *     - rows.[ch]           (CSV and JSON Lines in, with the place of every value)
 *     - diff.[ch] spark.[ch]
 *
 * - lib/store/: the team directory
 *     - find, list, load    (where the records are, and all of them read, in parallel)
 *     - record              (one of them by itself, bound and checked)
 *     - save, create        (where a file is saved), target (written beside, compared, renamed)
 *     - lock                (one writer at a time)
 *     - names               (exact beats prefix beats part)
 *
 * - lib/kpi/: the arithmetic, pure
 *     - figures             (gap, progress and all others of a KPI), expected (what the plan has)
 *     - status              (where pace and status are computed), keep, milestones
 *     - trend               (forecast and eta), rollup (from KPIs to the goal)
 *     - terms               (what was agreed on a day), thresholds, check (rules K)
 *
 * - lib/smart/: reading a goal's statement, and judging it, pure
 *     - tokens, parts       (words, times and amounts), statement (what `goal add` takes over)
 *     - judge               (rules S, M1, T1, T2, R5: the words alone)
 *     - lint                (statements, goals and aims), lint_*.c (the record's rules by subject)
 *     - chain, pulls        (what supports what, what measures the same: prepared once a team)
 *
 * - lib/practice/: what is done for a goal, and what people tell each other, pure
 *     - occasions           (what a habit's rhythm asks for, and what became of it)
 *     - habit               (streaks and shares, rules H), words
 *     - agenda              (what a day asks for); a block a file: agenda_recognise, _owed, _ask,
 *                             _own, and what two blocks share: _agree, _reviews, _rounds
 *     - standing            (what is in the way on a day, and what was promised)
 *     - journal             (the weeks of a journal, those without a word too)
 *     - review              (what a review asks, whose words it has, the evidence of a period),
 *                             review_page (its rows, the person first)
 *     - task                (skill and will on a day, the style beside it), task_words
 *     - readiness           (who has which task, and what is open)
 *     - kickstart           (the seven boxes of starting alone)
 *     - diary               (what has its day: the entries of a calendar)
 *     - prep                (what to have in mind before a talk), prep_*.c (its parts)
 *     - roadmap             (twelve weeks), roadmap_find.[ch] (where the records have them)
 *     - moved               (from where it was on a day to where it is), questions (what to ask)
 *     - session             (what a talk was on a day, what is open from it), session_lint (rules G),
 *                             session_followup (the note behind it)
 *     - agreement           (what was agreed, by whom, and whether it still is), agreement_lint
 *                             (rules N)
 *     - log                 (every dated event over all records), log_*.c by subject
 *     - feedback            (who gave what, and how soon), feedback_lint (rules F)
 *     - coach_figures       (how somebody coaches, and what is behind each figure), coach_figures_*.c
 *                             by subject
 *     - pip                 (steps of the escalation path on a day), pip_kpis (how far their KPIs
 *                             came), pip_lint (rules P)
 *     - gate                (what is still to do before the next step); gate_goals, gate_coach by
 *                             question
 *
 * - lib/model/: the records
 *     - model.h             (plain structs)
 *     - *_schema.c          (one table a record: every key, once)
 *     - bind                (tree to record by its table, rules D)
 *
 * - lib/yaml/: text to tree and back
 *     - reader              (text to a tree with byte ranges: plain first, else events)
 *     - plain               (what team files mostly are, without libyaml), plain_scan, plain_text
 *     - events              (all else, by libyaml's events), subset, complaint (rules Y)
 *     - splice              (edits that touch only what they must), writer, quote
 *     - locate              (where words of a value stand in the file, comments that silence)
 *
 * - lib/base/: arena, buffer, date, decimal, ratio, diag, text, parallel, sha256
 *
 * A run in one line: argv -> options_read() -> team_load() -> kpi_figures() -> sheet_write().
 */

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "cmd.h"
#include "commands.h"
#include "options.h"
#include "report.h"
#include "rule.h"
#include "usage.h"

#ifndef COACH_VERSION
#define COACH_VERSION "0"
#endif

const char coach_version[] = COACH_VERSION;

static const struct command *const commands[] = {
    &init_command,       &person_command,
    &goal_command,       &session_command,
    &feedback_command,   &review_command,
    &pip_command,        &status_command,
    &check_command,      &schema_command,
    &completion_command, &help_command,
    &version_command,    NULL,
};

const struct command root_command = {
    .name = "coach",
    .summary = "Performance coaching in plain text.",
    .verbs = commands,
    .about = "Goals, readings and conversations are YAML files in a directory that you keep in\n"
             "git. Begin with: coach init DIR",
};

/** Memory is gone: the one thing left to do is to say so. */
static void memory_exhausted(void)
{
    static const char message[] = "coach: out of memory\n";

    if (write(STDERR_FILENO, message, sizeof(message) - 1) < 0) {
        _exit(SYSTEM_ERROR);
    }
    _exit(SYSTEM_ERROR);
}

/** The only look at the clock: local time, or the day that COACH_TODAY says. False if it says no
 * day, or there is no time. */
static bool read_today(day_t *today)
{
    const char *pinned = getenv("COACH_TODAY");
    time_t now = time(NULL);
    struct tm local;

    *today = pinned && *pinned ? date_parse(pinned, strlen(pinned)) : DAY_NONE;
    if (*today != DAY_NONE) {
        return true;
    }
    if (localtime_r(&now, &local)) {
        *today = day_from_civil(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
    }
    return *today != DAY_NONE && !(pinned && *pinned);
}

/** NO_COLOR, then CLICOLOR_FORCE, then whether the stream is a terminal that knows colour. */
static bool wants_color(int fd)
{
    const char *no_color = getenv("NO_COLOR");
    const char *force = getenv("CLICOLOR_FORCE");
    const char *term = getenv("TERM");

    if (no_color && *no_color) {
        return false;
    }
    if (force && *force && strcmp(force, "0") != 0) {
        return true;
    }
    return isatty(fd) && term && strcmp(term, "dumb") != 0;
}

static void context_init(struct context *context, struct arena *arena)
{
    *context = (struct context){.arena = arena, .command = &root_command};
    context->store.fd = -1;
    diags_init(&context->diags, arena);
    context->sheet.color = wants_color(STDOUT_FILENO);
    context->color_stderr = wants_color(STDERR_FILENO);
    context->sheet.width = terminal_width(STDOUT_FILENO);
    context->today_known = read_today(&context->today);
    context->as_of = context->today;
}

/** What the command line may not do with this command. */
static int check_request(struct context *context)
{
    const struct command *command = context->command;
    int words = (int)context->word_count;

    if (command->verbs) {
        usage_write(&context->path, stderr);
        return WRONG_USAGE;
    }
    if (!context->today_known && !(command->flags & COMMAND_TIMELESS)) {
        say("coach: COACH_TODAY is not a date, YYYY-MM-DD");
        return WRONG_USAGE;
    }
    if (words < command->words_min) {
        return usage_error(context, NULL, "something is missing: %s", command->arguments);
    }
    if (command->words_max >= 0 && words > command->words_max) {
        return usage_error(context, "put quotes around a text of several words",
                           "what to do with '%s'?", context->words[command->words_max]);
    }
    return DONE;
}

static int run(struct context *context, int argc, char **argv)
{
    struct request request = {0};
    int code = options_read(context, argc, argv, &request);

    if (code != DONE) {
        return code;
    }
    if (request.help) {
        usage_write(&context->path, stdout);
        return DONE;
    }
    if (request.version) {
        return version_command.run(context);
    }
    code = check_request(context);
    return code == DONE ? context->command->run(context) : code;
}

/** Warnings that a report shows at most; `check` shows all. */
enum { WARNINGS_MAX = 20 };

/**
 * Keep what a report should say of the files: every error, and warnings that something was not
 * read. Hints, and what the arithmetic leaves out (K), are for `check`. Returns how many warnings
 * are beyond the most.
 */
static size_t keep_for_report(struct diags *diags)
{
    size_t kept = 0;
    size_t warnings = 0;

    for (size_t i = 0; i < diags->count; i++) {
        const struct diag *diag = &diags->items[i];
        if (diag->severity == SEVERITY_HINT ||
            (diag->severity == SEVERITY_WARNING && rule_subject(diag->rule) == RULE_FIGURE)) {
            continue;
        }
        warnings += diag->severity == SEVERITY_WARNING;
        if (diag->severity == SEVERITY_ERROR || warnings <= WARNINGS_MAX) {
            diags->items[kept++] = *diag;
        }
    }
    diags->count = kept;
    return warnings > WARNINGS_MAX ? warnings - WARNINGS_MAX : 0;
}

/** Print what was complained of. `check` has made its findings rows and left none. */
static int report(struct context *context, int code)
{
    size_t beyond;
    int found;

    diags_sort(&context->diags);
    fflush(stdout);
    beyond = keep_for_report(&context->diags);
    report_diags(context, &context->diags, SEVERITY_WARNING, &context->input, context->color_stderr,
                 stderr);
    if (beyond > 0) {
        say("and %zu more warnings; see them all with: coach check", beyond);
    }
    found = exit_of_diags(&context->diags);
    return found > code ? found : code;
}

/**
 * A standard stream that is closed leaves its number to the next file that is opened, and what is
 * said would end in that file. So the number is taken, by something that refuses to be used.
 */
static void hold_streams(void)
{
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++) {
        if (fcntl(fd, F_GETFD) < 0 &&
            open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) != fd) {
            _exit(SYSTEM_ERROR);
        }
    }
}

/** A full disk or a broken pipe shows only when the last bytes go out. */
static int close_stdout(int code)
{
    if (fflush(stdout) != 0 || ferror(stdout) || fclose(stdout) != 0) {
        say("coach: cannot write to standard output");
        return SYSTEM_ERROR;
    }
    return code;
}

int main(int argc, char **argv)
{
    struct arena arena;
    struct context context;
    int code;

    hold_streams();
    arena_init(&arena, memory_exhausted);
    context_init(&context, &arena);
    code = report(&context, run(&context, argc, argv));
    store_close(&context.store);
    arena_free(&arena);
    return close_stdout(code);
}
