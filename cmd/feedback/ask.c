/*
 * coach feedback ask: a round of questions about one person, and the notes that put them.
 */

#include <stdio.h>
#include <string.h>

#include "change.h"
#include "feedback/feedback.h"
#include "feedback/round.h"
#include "me.h"
#include "model/schema.h"
#include "practice/round.h"
#include "team.h"
#include "yaml/writer.h"

enum { OF, DUE, GOAL, QUESTIONS, BY, SHARE, NOTES };

static const struct option_spec options[] = {
    [OF] = {"of", 0, "PERSON,...", "who is asked: three people or more"},
    [DUE] = {"due", 0, "DATE", "the day by which answers are wished for"},
    [GOAL] = {"goal", 0, "GOAL", "the goal that it is about"},
    [QUESTIONS] = {"questions", 0, "TEXT", "what is asked, a question a line (the usual three)"},
    [BY] = {"by", 0, "PERSON", "who asks (whoever is at the keyboard)"},
    [SHARE] = {"share", 0, "WHO", "team, if everyone may read it; or pair"},
    [NOTES] = {"notes", 0, "TEXT", "anything else"},
};

static int read_due(struct context *context, day_t *due)
{
    const char *text = context->options[DUE];
    struct period period = {DAY_NONE, DAY_NONE};

    if (text && !date_parse_words(text, strlen(text), context->today, DATE_PLAN, &period)) {
        return usage_error(context, "write a date such as 2026-03-16, or +2w", "'%s' is no date",
                           text);
    }
    *due = period.last;
    return DONE;
}

static int read_asked(struct context *context, struct round *round)
{
    int code;

    if (!context->options[OF]) {
        return usage_error(context, "name them with commas between: --of ana,sam,zoe",
                           "who is asked?");
    }
    code = find_people(context, context->options[OF], &round->asked);
    for (size_t i = 0; code == DONE && i < round->asked.count; i++) {
        if (strcmp(round->asked.items[i], round->person) == 0) {
            code = usage_error(context, "a round asks others", "'%s' is asked about themselves",
                               round->person);
        }
    }
    return code;
}

/** The lines of --questions, or the usual ones: what was asked stands in the file. */
static struct texts read_questions(struct context *context)
{
    const char *text = context->options[QUESTIONS] ? context->options[QUESTIONS] : "";
    struct texts questions = {.count = 0};
    size_t capacity = 0;

    while (*text) {
        size_t length = strcspn(text, "\n");
        if (length > 0) {
            questions.items = arena_grow(context->arena, questions.items, &capacity,
                                         questions.count, sizeof(*questions.items));
            questions.items[questions.count++] = arena_strndup(context->arena, text, length);
        }
        text += length + (text[length] == '\n');
    }
    return questions.count > 0 ? questions : round_questions(&(struct round){.file = NULL});
}

static int read_round(struct context *context, struct round *round)
{
    int code = find_person(context, context->words[0], true, &round->person);

    if (code == DONE) {
        code = read_asked(context, round);
    }
    if (code == DONE) {
        code = context->options[BY] ? find_person(context, context->options[BY], true, &round->by)
                                    : me_find(context, "say who asks: --by PERSON", &round->by);
    }
    if (code == DONE && context->options[GOAL]) {
        code = find_goal(context, context->options[GOAL], true, &round->goal);
    }
    round->questions = read_questions(context);
    return code == DONE ? read_due(context, &round->due) : code;
}

/* The file */

static struct node *list_of(struct arena *arena, enum node_style style, const struct texts *texts)
{
    struct node *list = node_list(arena, style);

    for (size_t i = 0; i < texts->count; i++) {
        node_add(list, node_text(arena, texts->items[i]));
    }
    return list;
}

static char *file_text(struct context *context, const struct round *round)
{
    struct arena *arena = context->arena;
    struct node *map = node_map(arena, STYLE_BLOCK);
    char due[DATE_SIZE];

    node_put(arena, map, "by", node_text(arena, round->by));
    node_put(arena, map, "asked", list_of(arena, STYLE_FLOW, &round->asked));
    if (round->due != DAY_NONE) {
        node_put(arena, map, "due", node_plain(arena, date_format(round->due, due)));
    }
    node_put(arena, map, "questions", list_of(arena, STYLE_BLOCK, &round->questions));
    if (round->goal) {
        node_put(arena, map, "goal", node_text(arena, round->goal));
    }
    if (context->options[SHARE]) {
        node_put(arena, map, "share", node_text(arena, context->options[SHARE]));
    }
    if (context->options[NOTES]) {
        node_put(arena, map, "notes", node_text(arena, context->options[NOTES]));
    }
    return write_file(arena, map);
}

static bool has_text(struct context *context, const char *path, const char *text)
{
    struct file_text file;

    return store_read(&context->store, context->arena, path, &file, &context->diags) == STORE_OK &&
           file.length == strlen(text) && memcmp(file.text, text, file.length) == 0;
}

/**
 * Name the round by the day, with a number where there is another one, and say where it will lie.
 * True if it is there already, word for word.
 */
static bool place_round(struct context *context, const struct team *team, const char *text,
                        struct round *round)
{
    struct arena *arena = context->arena;
    char today[DATE_SIZE];

    date_format(context->today, today);
    for (unsigned number = 1;; number++) {
        round->slug =
            number == 1 ? arena_strdup(arena, today) : arena_printf(arena, "%s-%u", today, number);
        round->file = record_path(context, FILE_ROUND,
                                  arena_printf(arena, "%s/%s", round->person, round->slug));
        if (!round->file) {
            round->file = new_record_path(context, team, FILE_ROUND, round->person, round->slug,
                                          context->options[SHARE]);
            return false;
        }
        if (has_text(context, round->file, text)) {
            return true;
        }
    }
}

static int open_round(struct context *context, const struct team *team, struct round *round)
{
    char *text = file_text(context, round);
    bool is_there = place_round(context, team, text, round);
    struct change change = {.path = round->file, .schema = &round_schema, .text = text};
    int code = is_there ? DONE : change_files(context, &change, 1, NULL);

    if (code == DONE && !context->dry_run) {
        say("%s%s", round->file, is_there ? " is there already" : "");
    }
    if (code == DONE && round->asked.count < ROUND_FEWEST) {
        say("a summary takes the answers of %d; %zu %s asked", ROUND_FEWEST, round->asked.count,
            round->asked.count == 1 ? "is" : "are");
    }
    return code;
}

static int run(struct context *context)
{
    struct round round = {.person = NULL};
    struct team team;
    int code = team_load_quietly(context, &team);

    if (code == DONE) {
        code = read_round(context, &round);
    }
    if (code == DONE) {
        code = open_round(context, &team, &round);
    }
    if (code == DONE && !context->dry_run) {
        round_notes(context, &team, &round);
    }
    return code;
}

const struct command feedback_ask = {
    .name = "ask",
    .arguments = "PERSON",
    .summary = "Open a round of questions about a person; prints the notes to send.",
    .about =
        "Each of those who are asked gets a note with the questions and the command that answers\n"
        "them. Answers are feedback, signed as all feedback is, and the note says so; `feedback\n"
        "show PERSON/DATE` has what three or more of them say together, without names.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};
