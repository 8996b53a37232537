/*
 * Judging statements, one a line. The threads take the lines as they come, each with memory of
 * its own that is emptied after every line; what is kept is the verdict, and what was found.
 */

#include <string.h>

#include "base/ignore.h"
#include "base/parallel.h"
#include "base/text.h"
#include "lint.h"

/** A statement, and where it stands. */
struct line {
    /** The line, without its end. */
    const char *text;
    size_t length;
    /** The statement within: from..to, without blanks and comment around it. */
    size_t from;
    size_t to;
    int number;
    /** A comment line right above; NULL if there is none. */
    const char *above;
    size_t above_length;
};

struct lines {
    struct line *items;
    size_t count;
};

struct worker {
    struct arena scratch;
    struct arena kept;
};

struct run {
    const struct context *context;
    const struct input *input;
    const struct rule_choice *rules;
    /** What can be told from words, and by these rules. */
    unsigned criteria;
    bool quiet;
    struct lines lines;
    struct judgements judgements;
    struct worker *workers;
};

/* Lines */

static bool is_blank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r';
}

/** Cut what stands around the statement off: blanks, and a comment to the linter. */
static void trim(struct line *line)
{
    line->from = 0;
    line->to = ignore_find(line->text, line->length);
    while (line->from < line->to && is_blank(line->text[line->from])) {
        line->from++;
    }
    while (line->to > line->from && is_blank(line->text[line->to - 1])) {
        line->to--;
    }
}

/** "# like this"; "#1 in sales" is a statement. */
static bool is_comment(const struct line *line)
{
    const char *text = line->text + line->from;
    size_t length = line->to - line->from;

    return length > 0 && text[0] == '#' && (length == 1 || is_blank(text[1]));
}

static struct lines read_lines(struct arena *arena, const struct input *input)
{
    struct lines lines = {NULL, 0};
    size_t capacity = 0;
    struct line above = {.text = NULL};
    bool has_bom = input->length >= 3 && memcmp(input->text, "\xef\xbb\xbf", 3) == 0;
    const char *at = input->text + (has_bom ? 3 : 0);
    const char *end = input->text + input->length;

    for (int number = 1; at < end; number++) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        struct line line = {.text = at, .number = number};
        line.length = (size_t)((stop ? stop : end) - at);
        line.above = above.text;
        line.above_length = above.length;
        trim(&line);
        bool is_empty = line.from == line.to;
        if (!is_empty && !is_comment(&line)) {
            lines.items =
                arena_grow(arena, lines.items, &capacity, lines.count, sizeof(*lines.items));
            lines.items[lines.count++] = line;
        }
        above = is_empty && line.length > 0 ? line : (struct line){.text = NULL};
        at = stop ? stop + 1 : end;
    }
    return lines;
}

/* One statement */

static bool is_silenced(const struct line *line, const char *rule)
{
    size_t at = ignore_find(line->text, line->length);
    size_t above = line->above ? ignore_find(line->above, line->above_length) : 0;

    return (at < line->length && ignore_names(line->text + at, line->length - at, rule)) ||
           (above < line->above_length &&
            ignore_names(line->above + above, line->above_length - above, rule));
}

/** Drop what is not to speak. */
static void choose(const struct run *run, const struct line *line, struct findings *findings)
{
    size_t kept = 0;

    for (size_t i = 0; i < findings->count; i++) {
        const char *rule = findings->items[i].rule;
        if (rule_choice_has(run->rules, rule) && !is_silenced(line, rule)) {
            findings->items[kept++] = findings->items[i];
        }
    }
    findings->count = kept;
}

static struct place place_of(const struct run *run, const struct line *line, struct span words)
{
    size_t from = line->from + words.start;
    int column = (int)utf8_count(line->text, from) + 1;
    int length = (int)utf8_count(line->text + from, words.length);

    return (struct place){run->input->file, line->number, column, length > 0 ? column + length : 0};
}

static void judge(void *data, size_t item, int number)
{
    struct run *run = data;
    struct worker *worker = &run->workers[number];
    const struct line *line = &run->lines.items[item];
    struct judgement *judgement = &run->judgements.items[item];
    const char *statement = line->text + line->from;
    size_t length = line->to - line->from;
    struct findings findings;

    findings_init(&findings, &worker->scratch);
    lint_statement(statement, length, run->context->as_of, &findings);
    choose(run, line, &findings);
    *judgement = (struct judgement){
        .judged = true,
        .file = run->input->file,
        .line = line->number,
        .statement = arena_strndup(&worker->kept, statement, length),
        .verdicts = verdicts_draw(&findings, run->criteria),
    };
    diags_init(&judgement->found, &worker->kept);
    for (size_t i = 0; i < findings.count && !run->quiet; i++) {
        const struct finding *finding = &findings.items[i];
        diags_add(&judgement->found, finding->severity, finding->rule,
                  place_of(run, line, finding->words), finding->help, "%s", finding->message);
    }
    diags_sort(&judgement->found);
    arena_reset(&worker->scratch);
}

/* All of them */

struct judgements lint_lines(struct context *context, const struct input *input,
                             const struct rule_choice *rules, bool quiet)
{
    struct run run = {
        .context = context,
        .input = input,
        .rules = rules,
        .criteria = CRITERIA_OF_WORDS & rule_choice_criteria(rules),
        .quiet = quiet,
        .lines = read_lines(context->arena, input),
    };
    int threads = parallel_threads(run.lines.count);

    run.judgements.count = run.lines.count;
    run.judgements.items =
        arena_array(context->arena, run.lines.count, sizeof(*run.judgements.items));
    run.workers = arena_array(context->arena, (size_t)threads, sizeof(*run.workers));
    for (int i = 0; i < threads; i++) {
        arena_init(&run.workers[i].scratch, context->arena->exhausted);
        arena_init(&run.workers[i].kept, context->arena->exhausted);
    }
    parallel_for(run.lines.count, threads, judge, &run);
    for (int i = 0; i < threads; i++) {
        arena_free(&run.workers[i].scratch);
        arena_adopt(context->arena, &run.workers[i].kept);
    }
    return run.judgements;
}
