/*
 * coach pip open: the next step of the escalation path, through the gate.
 */

#include "pip/open.h"

#include <string.h>

#include "base/text.h"
#include "pip/pip.h"
#include "team.h"

/** The names of the files that answer a question of the gate. */
static struct texts cited(struct context *context, const struct gate_answer *answer)
{
    struct texts names = {arena_array(context->arena, answer->count, sizeof(*names.items)), 0};

    for (size_t i = 0; i < answer->count; i++) {
        const char *file = strrchr(answer->proofs[i].file, '/') + 1;
        if (!answer->proofs[i].is_beside) {
            names.items[names.count++] = arena_strndup(context->arena, file, strcspn(file, "."));
        }
    }
    return names;
}

/** What of the gate speaks against the step; false where something does. */
static bool say_gate(const struct gate *gate, bool overridden)
{
    for (int i = 0; i < GATE_QUESTIONS && !overridden; i++) {
        const struct gate_answer *answer = &gate->answers[i];
        for (size_t j = 0; j < answer->gap_count; j++) {
            say("%s: %s", gate_question_words[i], answer->gaps[j].what);
        }
    }
    return gate->open;
}

/**
 * The day until which a written step leaves them time: a plan does not begin before. DAY_NONE where
 * it says no such day, or is closed, and for other steps.
 */
static day_t time_left(const struct opening *opening, const struct pip *pip)
{
    if (pip->step != STEP_WRITTEN ||
        pip_state_on(opening->person, pip, opening->start) == PIP_CLOSED) {
        return DAY_NONE;
    }
    return pip->due != DAY_NONE ? pip->due : pip->review;
}

/** The step that must have been before, and is over; false where it was not. */
static bool say_turn(const struct opening *opening, bool overridden)
{
    const struct pip *last;
    enum pip_step before;
    char date[DATE_SIZE];

    if (!pip_needs(opening->step, &before)) {
        return true;
    }
    last = pip_last_of(opening->person, before, opening->start);
    day_t until = last ? time_left(opening, last) : DAY_NONE;
    if (last && (until == DAY_NONE || until <= opening->start)) {
        return true;
    }
    if (last && !overridden) {
        say("the %s step runs until %s", pip_step_words[before], date_format(until, date));
    } else if (!overridden) {
        say("'%s' comes behind '%s', and there is none to go on from",
            pip_step_words[opening->step], pip_step_words[before]);
    }
    return false;
}

/** What cannot be read may be what improved: no override helps, and mending it is short. */
static int check_read(struct context *context, const struct opening *opening,
                      const struct diags *found)
{
    struct diags unread = pip_unread(context, found, opening->person);

    if (unread.count == 0 || !pip_is_formal(opening->step)) {
        return DONE;
    }
    diags_append(&context->diags, &unread);
    say("not opened: what cannot be read comes first, %s", unread.items[0].place.file);
    return UNREADABLE;
}

/**
 * Through the gate, as it stood on the day of the start. verbal is the coaching that it asks for,
 * and has none before it.
 */
static int pass_gate(struct context *context, struct opening *opening)
{
    const char *reason = opening->override;
    day_t day = opening->start < context->today ? opening->start : context->today;
    struct gate gate;

    if (reason && text_is_blank(reason)) {
        return usage_error(context, NULL, "an override needs its reason");
    }
    if (!pip_is_formal(opening->step)) {
        if (reason) {
            say("verbal has no gate before it: no override is noted");
        }
        opening->override = NULL;
        return DONE;
    }
    gate = gate_of(context->arena, opening->team, opening->person, day);
    bool open = say_gate(&gate, reason != NULL);
    bool in_turn = say_turn(opening, reason != NULL);

    if (opening->facts.count == 0) {
        opening->facts = cited(context, &gate.answers[GATE_FEEDBACK]);
    }
    if (opening->coaching.count == 0) {
        opening->coaching = cited(context, &gate.answers[GATE_COACHING]);
    }
    if (reason && open && in_turn) {
        say("the gate is open: no override is noted");
        opening->override = NULL;
    }
    if ((open && in_turn) || reason) {
        return DONE;
    }
    say("not opened; what is still to do: coach pip gate %s", opening->person->id);
    say("  where it cannot wait: --override \"REASON\", which is on record, and counted");
    return ANSWER_IS_NO;
}

static int check_hr(struct context *context, const struct opening *opening)
{
    if (!pip_is_formal(opening->step) || (opening->hr && !text_is_blank(opening->hr))) {
        return DONE;
    }
    return usage_error(context, "--hr NAME --hr-date DATE", "talk to HR first: to whom, and when?");
}

/** The step that goes on until the new one starts. */
static void say_followed(const struct opening *opening)
{
    const struct pip *open = pip_open_on(opening->person, opening->start);

    if (open) {
        say("%s/%s, %s, is open until then; close it with: coach pip close %s --outcome OUTCOME",
            opening->person->id, open->slug, pip_step_words[open->step], opening->person->id);
    }
}

static int run(struct context *context)
{
    struct team team;
    struct opening opening = {.team = &team};
    struct diags found;
    int code = opening_read_step(context, &opening.step);

    code = code == DONE ? team_load_aside(context, &team, &found) : code;
    code = code == DONE ? opening_read(context, &opening) : code;
    code = code == DONE ? check_read(context, &opening, &found) : code;
    code = code == DONE ? pass_gate(context, &opening) : code;
    code = code == DONE ? check_hr(context, &opening) : code;
    if (code != DONE) {
        return code;
    }
    say_has_left(context, &team, opening.person->id);
    say_followed(&opening);
    return opening_write(context, &opening);
}

const struct command pip_open = {
    .name = "open",
    .arguments = "PERSON",
    .summary = "Open a step of the escalation path, through the gate; prints the file written.",
    .about =
        "verbal is focused coaching, and open to all. written, pip and decision open where\n"
        "the gate does, one after the other, and with HR; --override opens them all the same,\n"
        "and its reason stays on record. No override makes a step shorter or longer.\n"
        "Without an expectation, on a terminal, the editor opens with the questions.",
    .options = opening_options,
    .option_count = OPENING_OPTIONS,
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};
