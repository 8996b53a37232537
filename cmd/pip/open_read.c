/*
 * coach pip open: what is said of a step on the command line.
 */

#include <string.h>

#include "base/text.h"
#include "me.h"
#include "one_day.h"
#include "pip/open.h"
#include "pip/pip.h"
#include "practice/moved.h"
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

_Static_assert(NOTES + 1 == OPENING_OPTIONS, "each option has its place");

const struct option_spec opening_options[OPENING_OPTIONS] = {
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

int opening_read_step(struct context *context, enum pip_step *step)
{
    static const struct pip_choice choice = {
        .words = pip_step_words,
        .noun = "step",
        .question = "which step?",
        .help = "--step verbal, written, pip or decision",
    };
    size_t place = 0;
    int code = pip_choose(context, &choice, context->options[STEP], &place);

    *step = (enum pip_step)place;
    return code;
}

static int read_days(struct context *context, struct opening *opening)
{
    int code;

    opening->start = context->today;
    opening->due = opening->review = DAY_NONE;
    code = read_day(context, START, DATE_PLAN, &opening->start);
    code = code == DONE ? read_day(context, DUE, DATE_PLAN, &opening->due) : code;
    code = code == DONE ? read_day(context, REVIEW, DATE_PLAN, &opening->review) : code;
    return code == DONE ? past_day(context, context->options[HR_DATE], &opening->hr_date) : code;
}

/** Both look at it while it goes on, and HR is spoken to before it starts. */
static int check_days(struct context *context, const struct opening *opening)
{
    char start[DATE_SIZE];

    if (opening->review != DAY_NONE && opening->review < opening->start) {
        return usage_error(context, "--review DATE", "a review before its start");
    }
    if (context->options[HR] && opening->hr_date > opening->start) {
        return usage_error(context, "say on which day they were spoken to: --hr-date DATE",
                           "HR is spoken to before a step starts, and this one starts on %s",
                           date_format(opening->start, start));
    }
    return DONE;
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

/** True for a goal of their own, and of the team. */
static bool works_on(const struct person *person, const char *goal)
{
    size_t owner = strcspn(goal, "/");

    return text_equals(goal, owner, person->id) || text_equals(goal, owner, TEAM_ID);
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
    if (code == DONE && !works_on(opening->person, name.goal)) {
        return usage_error(context, "name a KPI of their own goals, or of the team's",
                           "'%s' is no goal of %s", name.goal, opening->person->id);
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

/** None is behind where its KPI stands. */
static int check_way(struct context *context, const struct opening *opening)
{
    struct arena *arena = context->arena;
    struct pip pip = {.start = opening->start, .due = opening->due};

    pip.targets.items = arena_array(arena, opening->target_count, sizeof(*pip.targets.items));
    for (size_t i = 0; i < opening->target_count; i++) {
        const char *value = opening->targets[i].value;
        struct pip_target *target = &pip.targets.items[pip.targets.count++];
        target->kpi = opening->targets[i].kpi;
        decimal_parse(value, strlen(value), &target->value);
    }
    struct pip_kpis kpis =
        pip_kpis_of(arena, opening->team, opening->person, &pip, pip.start, context->today);

    for (size_t i = 0; i < kpis.count && pip.targets.count > 0; i++) {
        const struct pip_kpi *one = &kpis.items[i];
        if (pip_kpi_is_backward(one)) {
            return usage_error(
                context, "agree on a value on its way to the target of the goal",
                "a target of %s points the wrong way: '%s/%s' stands at %s",
                value_with_unit(arena, one->kpi, ratio_from_decimal(one->course.target)),
                one->goal->slug, one->kpi->id, value_with_unit(arena, one->kpi, one->from));
        }
    }
    return DONE;
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
    const char *coach = team_coach_on(opening->team, opening->person->id, context->today);
    int code = DONE;

    opening->by = me_known(context);
    if (context->options[BY]) {
        code = find_person(context, context->options[BY], true, &opening->by);
    }
    if (!opening->by) {
        opening->by = coach;
    }
    if (code != DONE) {
        return code;
    }
    return pip_check_coach(context, opening->team, opening->person, NULL, opening->by, "opened",
                           coach ? arena_printf(context->arena, "--by %s", coach) : "--by PERSON");
}

int opening_read(struct context *context, struct opening *opening)
{
    int code = pip_person(context, opening->team, true, &opening->person);

    code = code == DONE ? read_days(context, opening) : code;
    code = code == DONE ? check_length(context, opening) : code;
    code = code == DONE ? check_days(context, opening) : code;
    code = code == DONE ? read_targets(context, opening) : code;
    code = code == DONE ? check_way(context, opening) : code;
    code = code == DONE ? read_support(context, opening) : code;
    code = code == DONE ? read_names(context, opening, FACT, FILE_FEEDBACK, &opening->facts) : code;
    code = code == DONE ? read_names(context, opening, COACHING, FILE_SESSION, &opening->coaching)
                        : code;
    code = code == DONE ? find_opener(context, opening) : code;
    opening->expectation = context->options[EXPECTATION];
    opening->consequence = context->options[CONSEQUENCE];
    opening->hr = context->options[HR];
    opening->override = context->options[OVERRIDE];
    opening->notes = context->options[NOTES];
    return code;
}
