/*
 * coach pip open: the next step of the escalation path, through the gate.
 */

#include "pip/open.h"

#include <string.h>

#include "me.h"
#include "pip/pip.h"
#include "session/notation.h"
#include "team.h"

enum {
    STEP,
    START,
    DUE,
    TARGET,
    EXPECTATION,
    FACT,
    COACHING,
    SUPPORT,
    CONSEQUENCE,
    REVIEW,
    HR,
    HR_DATE,
    OVERRIDE,
    BY,
    NOTES,
};

static const struct option_spec options[] = {
    [STEP] = {"step", 0, "STEP", "verbal, written, pip or decision"},
    [START] = {"start", 0, "DATE", "the day on which it starts (today)"},
    [DUE] = {"due", 0, "DATE", "the day on which it ends: verbal 14-28 days, pip 30-60"},
    [TARGET] = {"target", 0, "KPI=N...", "a KPI, and the value that it is to have at the end"},
    [EXPECTATION] = {"expectation", 0, "TEXT", "what is expected by the end"},
    [FACT] = {"fact", 0, "FEEDBACK...", "feedback that it is about (what the gate cites)"},
    [COACHING] = {"coaching", 0, "NAME...", "a session with coaching (what the gate cites)"},
    [SUPPORT] = {"support", 0, "ITEM...", "what is promised to them: TEXT; by DATE; who"},
    [CONSEQUENCE] = {"consequence", 0, "TEXT", "what follows if it is not reached"},
    [REVIEW] = {"review", 0, "DATE", "the day on which both look at it together"},
    [HR] = {"hr", 0, "NAME", "who of HR was spoken to; wanted from written on"},
    [HR_DATE] = {"hr-date", 0, "DATE", "when they were (today)"},
    [OVERRIDE] = {"override", 0, "REASON", "why it cannot wait; on record, and counted"},
    [BY] = {"by", 0, "PERSON", "who opens it (whoever is at the keyboard)"},
    [NOTES] = {"notes", 0, "TEXT", "anything else"},
};

/* What was said */

static int read_day(struct context *context, int option, enum date_sense sense, day_t *day)
{
    const char *text = context->options[option];
    struct period period;

    if (!text) {
        return DONE;
    }
    if (!date_parse_words(text, strlen(text), context->today, sense, &period) ||
        period.first != period.last) {
        return usage_error(context, "write a date such as 2026-04-06, monday or +6w",
                           "'%s' is no single day", text);
    }
    *day = period.first;
    return DONE;
}

static int read_step(struct context *context, enum pip_step *step)
{
    const char *given = context->options[STEP];

    for (int i = 0; given && pip_step_words[i]; i++) {
        if (strcmp(pip_step_words[i], given) == 0) {
            *step = (enum pip_step)i;
            return DONE;
        }
    }
    return usage_error(context, "--step verbal, written, pip or decision",
                       given ? "'%s' is no step" : "which step%s?", given ? given : "");
}

static int read_days(struct context *context, struct opening *opening)
{
    int code;

    opening->start = context->today;
    opening->due = opening->review = DAY_NONE;
    opening->hr_date = context->today;
    code = read_day(context, START, DATE_PLAN, &opening->start);
    code = code == DONE ? read_day(context, DUE, DATE_PLAN, &opening->due) : code;
    code = code == DONE ? read_day(context, REVIEW, DATE_PLAN, &opening->review) : code;
    return code == DONE ? read_day(context, HR_DATE, DATE_FACT, &opening->hr_date) : code;
}

/** A step with bounds has an end, and keeps them; no override changes that. */
static int check_length(struct context *context, const struct opening *opening)
{
    struct pip_bounds bounds = pip_bounds_of(&opening->team->thresholds);
    const char *step = pip_step_words[opening->step];
    int least = (int)bounds.least[opening->step];
    int most = (int)bounds.most[opening->step];

    if (opening->due == DAY_NONE) {
        return most == 0 ? DONE
                         : usage_error(context, "--due DATE",
                                       "'%s' takes %d to %d days: until when?", step, least, most);
    }
    if (!pip_length_fits(&bounds, opening->step, opening->start, opening->due)) {
        char first[DATE_SIZE];
        char last[DATE_SIZE];
        return usage_error(context,
                           arena_printf(context->arena, "end it between %s and %s",
                                        date_format(opening->start + least, first),
                                        date_format(opening->start + most, last)),
                           "'%s' takes %d to %d days, and not %d", step, least, most,
                           (int)(opening->due - opening->start));
    }
    if (opening->due < opening->start) {
        return usage_error(context, NULL, "due before its start");
    }
    return DONE;
}

/** "stories/incomplete=0" */
static int read_target(struct context *context, const struct opening *opening, const char *text,
                       struct opening_target *target)
{
    const char *equals = strrchr(text, '=');
    struct decimal value;
    struct kpi_name name;
    int code;

    if (!equals || decimal_parse(equals + 1, strlen(equals + 1), &value) != DECIMAL_OK) {
        return usage_error(context, "write KPI=N, as in --target on-time/rate=80",
                           "'%s' has no number behind '='", text);
    }
    code = find_kpi(context, opening->team,
                    arena_strndup(context->arena, text, (size_t)(equals - text)), true, &name);
    if (code == DONE && !name.kpi) {
        return usage_error(context, "write GOAL/KPI=N", "'%s' is a goal, and not a KPI of it",
                           name.goal);
    }
    if (code == DONE) {
        target->kpi = arena_printf(context->arena, "%s/%s", name.goal, name.kpi);
        target->value = equals + 1;
    }
    return code;
}

static int read_targets(struct context *context, struct opening *opening)
{
    const struct texts *given = &context->lists[TARGET];
    int code = DONE;

    opening->targets = arena_array(context->arena, given->count, sizeof(*opening->targets));
    for (size_t i = 0; i < given->count && code == DONE; i++) {
        code = read_target(context, opening, given->items[i], &opening->targets[i]);
        opening->target_count++;
    }
    return code;
}

static int read_support(struct context *context, struct opening *opening)
{
    const struct texts *given = &context->lists[SUPPORT];
    struct notation_list list = {
        .context = context,
        .notation = &support_notation,
        .ids = arena_array(context->arena, given->count, sizeof(*list.ids)),
    };

    if (given->count > 0) {
        opening->support = node_list(context->arena, STYLE_BLOCK);
    }
    for (size_t i = 0; i < given->count; i++) {
        struct node *item = notation_read(&list, given->items[i]);
        if (!item) {
            return WRONG_USAGE; /* which was complained of */
        }
        node_add(opening->support, item);
    }
    return DONE;
}

/** Behind the last '/' of "jordan/2026-03-02". */
static const char *slug_in(const char *name)
{
    const char *slash = strrchr(name, '/');

    return slash ? slash + 1 : name;
}

/** The names that were given; they are theirs, whether the person is said or not. */
static int read_names(struct context *context, const struct opening *opening, int option,
                      enum file_kind kind, struct texts *names)
{
    const struct texts *given = &context->lists[option];
    int code = DONE;

    names->items = arena_array(context->arena, given->count, sizeof(*names->items));
    for (size_t i = 0; i < given->count && code == DONE; i++) {
        const char *name;
        code = find_record(
            context, kind, kind == FILE_FEEDBACK ? "feedback" : "session",
            arena_printf(context->arena, "%s/%s", opening->person->id, slug_in(given->items[i])),
            false, &name);
        if (code == DONE) {
            names->items[names->count++] = slug_in(name);
        }
    }
    return code;
}

static int find_opener(struct context *context, struct opening *opening)
{
    if (context->options[BY]) {
        return find_person(context, context->options[BY], true, &opening->by);
    }
    opening->by = me_known(context);
    if (!opening->by) {
        opening->by = team_coach(opening->team, opening->person->id);
    }
    return DONE;
}

static int read_opening(struct context *context, struct opening *opening)
{
    int code = pip_person(context, opening->team, true, &opening->person);

    code = code == DONE ? read_days(context, opening) : code;
    code = code == DONE ? check_length(context, opening) : code;
    code = code == DONE ? read_targets(context, opening) : code;
    code = code == DONE ? read_support(context, opening) : code;
    code = code == DONE ? read_names(context, opening, FACT, FILE_FEEDBACK, &opening->facts) : code;
    code = code == DONE ? read_names(context, opening, COACHING, FILE_SESSION, &opening->coaching)
                        : code;
    code = code == DONE ? find_opener(context, opening) : code;
    opening->expectation = context->options[EXPECTATION];
    opening->consequence = context->options[CONSEQUENCE];
    opening->hr = context->options[HR];
    opening->notes = context->options[NOTES];
    return code;
}

/* The gate */

/** The names of the files that the gate cites for a question. */
static struct texts cited(struct context *context, const struct gate_answer *answer)
{
    struct texts names = {arena_array(context->arena, answer->count, sizeof(*names.items)), 0};

    for (size_t i = 0; i < answer->count; i++) {
        const char *file = slug_in(answer->proofs[i].file);
        names.items[names.count++] = arena_strndup(context->arena, file, strcspn(file, "."));
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

/** The step that must have been before; false where it was not. */
static bool say_turn(const struct opening *opening, bool overridden)
{
    enum pip_step before;

    if (!pip_needs(opening->step, &before) ||
        pip_last_of(opening->person, before, opening->start)) {
        return true;
    }
    if (!overridden) {
        say("'%s' comes behind '%s', and there was none", pip_step_words[opening->step],
            pip_step_words[before]);
    }
    return false;
}

/**
 * Through the gate, as it stood on the day of the start. verbal is the coaching that it asks for,
 * and has none before it.
 */
static int pass_gate(struct context *context, struct opening *opening)
{
    const char *reason = context->options[OVERRIDE];
    day_t day = opening->start < context->today ? opening->start : context->today;
    struct gate gate;

    if (reason && !*reason) {
        return usage_error(context, NULL, "an override needs its reason");
    }
    if (!pip_is_formal(opening->step)) {
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
    opening->override = open && in_turn ? NULL : reason;
    if ((open && in_turn) || reason) {
        return DONE;
    }
    say("not opened; what is still to do: coach pip gate %s", opening->person->id);
    say("  where it cannot wait: --override \"REASON\", which is on record, and counted");
    return ANSWER_IS_NO;
}

static int check_hr(struct context *context, const struct opening *opening)
{
    if (!pip_is_formal(opening->step) || (opening->hr && *opening->hr)) {
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
    int code = read_step(context, &opening.step);

    code = code == DONE ? team_load_quietly(context, &team) : code;
    code = code == DONE ? read_opening(context, &opening) : code;
    code = code == DONE ? pass_gate(context, &opening) : code;
    code = code == DONE ? check_hr(context, &opening) : code;
    if (code != DONE) {
        return code;
    }
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
        "and its reason stays on record. No override makes a step shorter or longer.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = 1,
    .run = run,
};
