/*
 * coach pip close: what a step came to.
 */

#include "change.h"
#include "me.h"
#include "one_day.h"
#include "pip/pip.h"
#include "set_key.h"
#include "team.h"

enum { OUTCOME, DATE, LEARNED };

static const struct option_spec options[] = {
    [OUTCOME] = {"outcome", 0, "OUTCOME", "resolved, continue, reassign or separate"},
    [DATE] = {"date", 'd', "DATE", "the day on which it ended (today)"},
    [LEARNED] = {"learned", 0, "TEXT", "what both take along from it"},
};

struct closing {
    const char *outcome;
    const char *learned;
    char date[DATE_SIZE];
    bool date_given;
};

static enum store_result close_step(void *data, struct tree **tree, struct diags *diags)
{
    struct closing *closing = data;
    const char *help = "if it came to something else, edit the file";
    enum store_result result =
        set_text_once(tree, &pip_schema, "outcome", closing->outcome, help, diags);

    if (result == STORE_OK) {
        result =
            set_day_once(tree, &pip_schema, "closed", closing->date_given, closing->date, diags);
    }
    if (result == STORE_OK) {
        result = set_text_once(tree, &pip_schema, "learned", closing->learned, help, diags);
    }
    return result;
}

static int read_outcome(struct context *context, const char **outcome)
{
    static const struct pip_choice choice = {
        .words = pip_outcome_words + OUTCOME_RESOLVED,
        .noun = "outcome",
        .question = "what did it come to?",
        .help = "--outcome resolved, continue, reassign or separate",
    };
    size_t place = 0;
    int code = pip_choose(context, &choice, context->options[OUTCOME], &place);

    *outcome = choice.words[place];
    return code;
}

/** Whoever is at the keyboard coaches them. */
static int check_hand(struct context *context, const struct team *team, const struct person *person,
                      const struct pip *pip)
{
    const char *coach = team_coach(team, person->id);
    const char *help =
        arena_printf(context->arena, "it is closed by %s", coach ? coach : "whoever opened it");

    return pip_check_coach(context, team, person, pip, me_known(context), "closed", help);
}

static int run(struct context *context)
{
    struct closing closing = {.date_given = context->options[DATE] != NULL,
                              .learned = context->options[LEARNED]};
    struct change change = {.schema = &pip_schema, .edit = close_step, .data = &closing};
    const struct person *person = NULL;
    const struct pip *pip = NULL;
    struct team team;
    size_t changed = 0;
    day_t day;
    int code = read_outcome(context, &closing.outcome);

    code = code == DONE ? past_day(context, context->options[DATE], &day) : code;
    code = code == DONE ? team_load_quietly(context, &team) : code;
    code = code == DONE ? pip_step(context, &team, PIP_RUNNING, true, &person, &pip) : code;
    code = code == DONE ? check_hand(context, &team, person, pip) : code;
    if (code != DONE) {
        return code;
    }
    date_format(day, closing.date);
    change.path = pip->file;
    code = change_files(context, &change, 1, &changed);
    if (code == DONE && !context->dry_run) {
        say("%s: %s, %s on %s%s", person->id, pip_step_words[pip->step], closing.outcome,
            closing.date, changed > 0 ? "" : ", there already");
    }
    return code;
}

const struct command pip_close = {
    .name = "close",
    .arguments = "PERSON|STEP",
    .summary = "Close the step that is open, with what it came to.",
    .about =
        "STEP is one in particular, as in jordan/2026-04-06. What is noted of one that is over\n"
        "stays: where it is wrong, mend it with coach pip edit.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};
