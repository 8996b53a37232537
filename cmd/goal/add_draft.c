/*
 * New goals: what is given and what the statement says, brought together.
 */

#include "goal/add_draft.h"

#include <string.h>

#include "base/text.h"
#include "model/scalars.h"
#include "store/names.h"

/** The type of each text, and the name of its option. Dates and ids are read on their own. */
static const struct {
    const char *option;
    const struct scalar_type *type;
} text_types[NEW_GOAL_TEXTS] = {
    [NEW_ID] = {"id", &type_id},
    [NEW_START] = {"start", NULL},
    [NEW_DUE] = {"due", NULL},
    [NEW_KPI] = {"kpi", &type_id},
    [NEW_NAME] = {"name", &type_text},
    [NEW_KIND] = {"kind", &type_kpi_kind},
    [NEW_UNIT] = {"unit", &type_text},
    [NEW_BASELINE] = {"baseline", &type_number},
    [NEW_TARGET] = {"target", &type_number},
    [NEW_KEEP] = {"keep", &type_keep},
    [NEW_EVERY] = {"every", &type_cadence},
    [NEW_SOURCE] = {"source", &type_text},
    [NEW_WHY] = {"why", &type_text},
    [NEW_SUPPORTS] = {"supports", &type_reference},
    [NEW_FOR] = {"for", &type_purpose},
    [NEW_MOVES] = {"moves", &type_reference},
    [NEW_PROPOSED_BY] = {"proposed-by", &type_id},
    [NEW_PARTNER] = {"partner", &type_text},
};

static bool complain(struct context *context, const struct new_goal *goal, const char *help,
                     const char *what, const char *text)
{
    diags_add(&context->diags, SEVERITY_ERROR, "C2", goal->place, help, what, text);
    return false;
}

/* What is given */

static bool check_texts(struct context *context, const struct new_goal *goal)
{
    bool good = true;

    for (int i = 0; i < NEW_GOAL_TEXTS; i++) {
        const char *text = goal->texts[i];
        const struct scalar_type *type = text_types[i].type;
        struct refusal refusal;
        if (!text || !type || type == &type_text) {
            continue;
        }
        if (!scalar_parse(context->arena, type, text, strlen(text),
                          arena_alloc(context->arena, type->size), &refusal)) {
            diags_add(&context->diags, SEVERITY_ERROR, "C2", goal->place, refusal.help,
                      "--%s: '%s' %s", text_types[i].option, text, refusal.why);
            good = false;
        }
    }
    return good;
}

/** A day given in words: the first of a period for a start, the last for a due. */
static bool read_day(struct context *context, const struct new_goal *goal, int which, day_t *day)
{
    const char *text = goal->texts[which];
    struct period period;

    if (!text) {
        return true;
    }
    if (!date_parse_words(text, strlen(text), context->today, DATE_PLAN, &period)) {
        return complain(context, goal, "write a date such as 2026-03-30 or +12w", "'%s' is no date",
                        text);
    }
    *day = which == NEW_START ? period.first : period.last;
    return true;
}

/* What the statement says */

static const char *number_text(struct arena *arena, struct decimal value)
{
    char text[DECIMAL_SIZE];

    return decimal_known(value) ? arena_strdup(arena, decimal_format(value, text)) : NULL;
}

/** What was understood, in the words of files. */
static void read_statement(struct context *context, struct draft_goal *draft)
{
    struct arena *arena = context->arena;
    struct understanding *understood = &draft->understood;

    *understood =
        statement_understand(arena, draft->given->statement, draft->start, context->today);
    draft->says.unit = *understood->unit ? understood->unit : NULL;
    draft->says.baseline = number_text(arena, understood->baseline);
    draft->says.target = number_text(arena, understood->target);
    draft->says.keep =
        keep_text(arena, &(struct keep){(enum keep_kind)understood->keep.kind, understood->keep.low,
                                        understood->keep.high});
}

/** "on-time delivery" as a name: "On-time delivery". */
static const char *name_of_measure(struct arena *arena, const char *measure)
{
    char *name = arena_strdup(arena, measure);

    if (name[0] >= 'a' && name[0] <= 'z') {
        name[0] = (char)(name[0] - 'a' + 'A');
    }
    return *name ? name : NULL;
}

static const char *first_of(const char *a, const char *b)
{
    return a ? a : b;
}

static void fill_kpi(struct context *context, struct draft_goal *draft)
{
    const char *const *texts = draft->given->texts;
    const struct understanding *understood = &draft->understood;
    struct arena *arena = context->arena;

    draft->keep = first_of(texts[NEW_KEEP], texts[NEW_TARGET] ? NULL : draft->says.keep);
    draft->baseline = texts[NEW_BASELINE];
    draft->target = texts[NEW_TARGET];
    if (!draft->keep) {
        draft->target = first_of(draft->target, draft->says.target);
    }
    if (!draft->keep && draft->target) {
        draft->baseline = first_of(draft->baseline, draft->says.baseline);
    }
    if (!draft->keep && !draft->target && !draft->baseline && !texts[NEW_KPI]) {
        return;
    }
    draft->unit = first_of(texts[NEW_UNIT], draft->says.unit);
    draft->kpi_id = first_of(texts[NEW_KPI], statement_kpi_id(arena, understood));
    draft->kpi_name = first_of(texts[NEW_NAME], name_of_measure(arena, understood->measure));
}

/* Its name */

static bool choose_name(struct context *context, struct draft_goal *draft, const char **taken,
                        size_t count)
{
    const struct new_goal *goal = draft->given;
    const char *id = goal->texts[NEW_ID];
    const char *slug = id ? id : statement_slug(context->arena, goal->statement);
    char *name;

    if (!slug) {
        return complain(context, goal, "give it one with --id",
                        "'%s' leaves nothing to make an id of", goal->statement);
    }
    name = arena_printf(context->arena, "%s/%s", goal->person, slug);
    for (size_t i = 0; id && i < count; i++) {
        if (strcmp(taken[i], name) == 0) {
            diags_add(&context->diags, SEVERITY_ERROR, "C3", goal->place, NULL,
                      "there is a '%s' already", name);
            return false;
        }
    }
    draft->name = id ? name : names_free_id(context->arena, name, taken, count);
    draft->slug = strchr(draft->name, '/') + 1;
    return true;
}

/** No day is known: the statement says none, or words that name none. */
static bool complain_of_due(struct context *context, const struct draft_goal *draft)
{
    const struct new_goal *goal = draft->given;
    struct span words = draft->understood.due_span;
    const char *help = "say it in the statement (\"by 30 March 2026\", \"within 12 weeks\"), give "
                       "--due DATE, or --draft";

    if (words.length == 0) {
        return complain(context, goal, help, "by when? '%s' does not say", goal->statement);
    }
    return complain(context, goal, help,
                    "by when? '%s' is no day of the calendar, or not one alone",
                    arena_strndup(context->arena, goal->statement + words.start, words.length));
}

bool draft_goal_make(struct context *context, const struct new_goal *goal, const char **taken,
                     size_t count, struct draft_goal *draft)
{
    bool good;

    *draft = (struct draft_goal){.given = goal, .start = context->today, .due = DAY_NONE};
    if (!goal->statement || !*goal->statement) {
        return complain(context, goal, NULL, "a goal needs its statement%s", "");
    }
    good = check_texts(context, goal);
    good &= read_day(context, goal, NEW_START, &draft->start);
    good &= read_day(context, goal, NEW_DUE, &draft->due);
    if (!good || !choose_name(context, draft, taken, count)) {
        return false;
    }
    read_statement(context, draft);
    if (draft->due == DAY_NONE) {
        draft->due = draft->understood.due;
    }
    if (draft->due == DAY_NONE && !goal->draft) {
        return complain_of_due(context, draft);
    }
    fill_kpi(context, draft);
    return true;
}
