/*
 * coach review self, manager, upward: each writes one part of a review, in the words of whoever it
 * is the part of.
 */

#include "review/part.h"

#include <string.h>

#include "draft.h"
#include "me.h"
#include "model/schema.h"
#include "path.h"
#include "practice/round.h"
#include "team.h"

/** The options that all parts have; behind them come the questions, in their order. */
enum { PERIOD, REF, BY, ON_BEHALF, DATE, REPLACE, ANSWERS };

#define PART_OPTIONS                                                                    \
    [PERIOD] = {"period", 0, "PERIOD", "the review, such as 2026-Q1 (the last one)"},   \
    [REF] = {"ref", 0, "FILE...", "a record that the answers rest on"},                 \
    [BY] = {"by", 0, "PERSON", "whose words they are (whoever is at the keyboard)"},    \
    [ON_BEHALF] = {"on-behalf", 0, "REASON", "why they are entered for somebody else"}, \
    [DATE] = {"date", 'd', "DATE", "the day on which it was said (today)"},             \
    [REPLACE] = {"replace", 0, NULL, "put these words in the place of those on file"}

/* An option's name is its question's key; its text says what to type where the question asks. */

static const struct option_spec self_options[] = {
    PART_OPTIONS,
    [ANSWERS] = {"well", 0, "TEXT", "what went well, and what brought it about"},
    [ANSWERS + 1] = {"strengths", 0, "TEXT", "the strengths that it took"},
    [ANSWERS + 2] = {"hard", 0, "TEXT", "what was hard"},
    [ANSWERS + 3] = {"outside", 0, "TEXT", "what came from outside, beyond your control"},
    [ANSWERS + 4] = {"values", 0, "TEXT", "where you acted by what matters to you"},
    [ANSWERS + 5] = {"hindsight", 0, "TEXT", "what you would do otherwise now"},
};

static const struct option_spec manager_options[] = {
    PART_OPTIONS,
    [ANSWERS] = {"commitment", 0, "TEXT", "what showed commitment to what was agreed"},
    [ANSWERS + 1] = {"willingness", 0, "TEXT", "what showed willingness to learn"},
    [ANSWERS + 2] = {"goal-setting", 0, "TEXT", "how goals were set, and kept in sight"},
};

static const struct option_spec upward_options[] = {
    PART_OPTIONS,
    [ANSWERS] = {"progress", 0, "TEXT", "whether your coach helps you to progress"},
    [ANSWERS + 1] = {"obstacles", 0, "TEXT", "whether your coach helps you to overcome obstacles"},
    [ANSWERS + 2] = {"skills", 0, "TEXT", "whether your coach helps you to build skills"},
};

/* What was typed */

/** A record that was named, from here or from the team directory. */
static int read_ref(struct context *context, const char *typed, const char **path)
{
    const char *here = path_in_team(context, typed);

    *path = here && store_entry(&context->store, here) ? here : typed;
    return store_entry(&context->store, *path)
               ? DONE
               : usage_error(context, "name a file of the team, such as those in the evidence",
                             "there is no record '%s'", typed);
}

static int read_options(struct context *context, struct new_part *part)
{
    const struct texts *refs = &context->lists[REF];
    struct review_question questions[REVIEW_ANSWERS];
    size_t count = review_questions(part->side, questions);
    int code = DONE;

    for (size_t i = 0; i < count; i++) {
        const char *text = context->options[ANSWERS + i];
        part->answers[i] = text && *text ? text : NULL;
    }
    part->refs.items = arena_array(context->arena, refs->count, sizeof(*part->refs.items));
    for (size_t i = 0; i < refs->count && code == DONE; i++) {
        code = read_ref(context, refs->items[i], &part->refs.items[part->refs.count++]);
    }
    part->replace = context->options[REPLACE] != NULL;
    return code;
}

/* Whose part it is */

/** Nobody writes another's part, other than on their behalf. */
static int check_writer(struct context *context, const struct team *team,
                        const struct new_part *part)
{
    const char *person = part->review->person;
    const char *writer = review_writer(team, person, part->side, part->who.day);
    const char *by = part->who.by;

    if (writer && strcmp(writer, by) == 0) {
        return DONE;
    }
    if (!writer) {
        return usage_error(
            context,
            arena_printf(context->arena, "name one: `coach:` in '%s'",
                         person_path(context, person)),
            "the part '%s' is in the words of whoever coaches '%s', and nobody is named",
            review_side_words[part->side], person);
    }
    return usage_error(context,
                       arena_printf(context->arena,
                                    "where it is entered for %s: --by %s --on-behalf \"REASON\"",
                                    writer, writer),
                       "the part '%s' is in the words of '%s', and this is '%s'",
                       review_side_words[part->side], writer, by);
}

/** The id of whoever the answers about the coaching are about. */
static const char *subject_of(const struct team *team, const struct new_part *part)
{
    const struct person *person = team_person(team, part->review->person);

    return review_coached_by(team, person, part->review, part->who.day);
}

/** What is answered about a coach is not entered by that coach, nor by nobody knows whom. */
static int check_subject(struct context *context, const struct team *team,
                         const struct new_part *part)
{
    const char *subject = subject_of(team, part);
    const char *me;
    int code;

    if (part->side != REVIEW_UPWARD || !part->who.on_behalf || !subject) {
        return DONE;
    }
    code = me_find(context, ME_HOW, &me);
    return code != DONE || strcmp(me, subject) != 0
               ? code
               : usage_error(context,
                             arena_printf(context->arena,
                                          "%s writes it, or has somebody else than %s enter it",
                                          part->who.by, me),
                             "the part 'upward' is about '%s', who does not enter it for '%s'", me,
                             part->who.by);
}

int new_part_check_day(struct context *context, const struct new_part *part)
{
    struct period period = review_period(part->review);
    char date[DATE_SIZE];

    return part->who.day >= period.first
               ? DONE
               : usage_error(context, NULL, "%s is before %s began",
                             date_format(part->who.day, date), part->review->slug);
}

/** Who will read what a person answers about their coaching; NULL for the other parts. */
static const char *readers_of(struct context *context, const struct team *team,
                              const struct new_part *part)
{
    const char *coach = subject_of(team, part);

    if (part->side != REVIEW_UPWARD) {
        return NULL;
    }
    return arena_printf(context->arena,
                        "read by %s%swhoever has private/; put together with others' only where "
                        "%d or more have answered",
                        coach ? team_name_of(team, coach) : "",
                        coach ? ", whom it is about, and " : "", ROUND_FEWEST);
}

/** The file that a part goes into; what is said about the coach is for the pair alone. */
static const struct review *file_for(struct context *context, const struct review_name *name,
                                     enum review_side side)
{
    const struct review *there = review_keeping(name->person, name->review, side);
    struct review *fresh;

    if (there) {
        return there;
    }
    fresh = arena_alloc(context->arena, sizeof(*fresh));
    schema_defaults(&review_schema, fresh);
    fresh->person = name->person->id;
    fresh->slug = arena_printf(context->arena, "%s" REVIEW_ASIDE, name->review->slug);
    fresh->file = path_of_record(context->arena, FILE_REVIEW, name->person->id, fresh->slug, true);
    fresh->is_private = true;
    return fresh;
}

/* Writing */

static int write_part(struct context *context, const char *readers, struct new_part *part)
{
    struct review_question questions[REVIEW_ANSWERS];

    if (new_part_has_words(part)) {
        if (readers) {
            say("%s", readers);
        }
        return part_write(context, part);
    }
    if (!context->dry_run && draft_possible()) {
        return part_ask(context, readers, part);
    }
    if (readers) {
        say("%s", readers);
    }
    review_questions(part->side, questions);
    return usage_error(context, NULL, "what is there to say? the first question is: %s",
                       questions[0].ask);
}

/** The review, and whose words go into it. */
static int find_part(struct context *context, const struct team *team, struct new_part *part)
{
    static const struct behalf_options who = {BY, ON_BEHALF, DATE, "the part is", "reviews"};
    struct review_name name;
    int code = review_find(context, team, context->options[PERIOD], true, &name);

    if (code == DONE && !name.review) {
        code = review_missing(context, &name);
    }
    if (code != DONE) {
        return code;
    }
    part->review = name.review;
    part->file = file_for(context, &name, part->side);
    return behalf_find(context, &who, &part->who);
}

static int run(struct context *context, enum review_side side)
{
    struct new_part part = {.side = side};
    struct team team;
    int code = team_load_quietly(context, &team);

    if (code == DONE) {
        code = find_part(context, &team, &part);
    }
    if (code == DONE) {
        code = check_writer(context, &team, &part);
    }
    if (code == DONE) {
        code = check_subject(context, &team, &part);
    }
    if (code == DONE) {
        code = new_part_check_day(context, &part);
    }
    if (code == DONE) {
        code = read_options(context, &part);
    }
    return code == DONE ? write_part(context, readers_of(context, &team, &part), &part) : code;
}

static int run_self(struct context *context)
{
    return run(context, REVIEW_SELF);
}

static int run_manager(struct context *context)
{
    return run(context, REVIEW_MANAGER);
}

static int run_upward(struct context *context)
{
    return run(context, REVIEW_UPWARD);
}

const struct command review_self = {
    .name = "self",
    .arguments = "PERSON[/PERIOD]",
    .summary = "Write the person's own part of a review; prints the file.",
    .about =
        "Without texts, on a terminal, the editor opens with the questions of this part alone.\n"
        "It is theirs: nobody else writes it, other than with --by and --on-behalf.",
    .options = self_options,
    .option_count = sizeof(self_options) / sizeof(self_options[0]),
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run_self,
};

const struct command review_manager = {
    .name = "manager",
    .arguments = "PERSON[/PERIOD]",
    .summary = "Write the part of whoever coaches the person; prints the file.",
    .about =
        "Without texts, on a terminal, the editor opens with the questions of this part alone.\n"
        "Words and references: there is no mark to give.",
    .options = manager_options,
    .option_count = sizeof(manager_options) / sizeof(manager_options[0]),
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run_manager,
};

const struct command review_upward = {
    .name = "upward",
    .arguments = "PERSON[/PERIOD]",
    .summary = "Write what the person answers about their coaching; prints the file.",
    .about =
        "It says first who will read it. Without texts, on a terminal, the editor opens with the\n"
        "questions of this part alone.",
    .options = upward_options,
    .option_count = sizeof(upward_options) / sizeof(upward_options[0]),
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run_upward,
};
