/*
 * New goals: what is given and what the statement says, brought together, checked and written.
 */

#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/text.h"
#include "change.h"
#include "goal/add.h"
#include "model/scalars.h"
#include "model/schema.h"
#include "smart/statement.h"
#include "store/names.h"
#include "team.h"
#include "yaml/writer.h"

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
    [NEW_PROPOSED_BY] = {"proposed-by", &type_id},
};

/** A goal as it will stand in its file. */
struct draft_goal {
    const struct new_goal *given;
    /** "jordan/on-time" */
    const char *name;
    const char *slug;
    day_t start;
    day_t due;
    /** Of the KPI; NULL where there is none. */
    const char *kpi_id;
    const char *kpi_name;
    const char *unit;
    const char *baseline;
    const char *target;
    const char *keep;
    struct understanding understood;
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

static const char *keep_of_words(struct arena *arena, const struct keep_words *words)
{
    char low[DECIMAL_SIZE];
    char high[DECIMAL_SIZE];

    switch (words->kind) {
    case KEEP_AT_LEAST: return arena_printf(arena, "at-least %s", decimal_format(words->low, low));
    case KEEP_AT_MOST: return arena_printf(arena, "at-most %s", decimal_format(words->high, high));
    case KEEP_RANGE:
        return arena_printf(arena, "%s..%s", decimal_format(words->low, low),
                            decimal_format(words->high, high));
    default: return NULL;
    }
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
    const struct new_goal *goal = draft->given;
    const struct understanding *understood = &draft->understood;
    struct arena *arena = context->arena;

    draft->keep =
        first_of(goal->texts[NEW_KEEP],
                 goal->texts[NEW_TARGET] ? NULL : keep_of_words(arena, &understood->keep));
    if (!draft->keep) {
        draft->baseline =
            first_of(goal->texts[NEW_BASELINE], number_text(arena, understood->baseline));
        draft->target = first_of(goal->texts[NEW_TARGET], number_text(arena, understood->target));
    } else {
        draft->baseline = goal->texts[NEW_BASELINE];
        draft->target = goal->texts[NEW_TARGET];
    }
    if (!draft->keep && !draft->target) {
        draft->baseline = goal->texts[NEW_BASELINE];
    }
    if (!draft->keep && !draft->target && !draft->baseline && !goal->texts[NEW_KPI]) {
        return;
    }
    draft->unit = first_of(goal->texts[NEW_UNIT], *understood->unit ? understood->unit : NULL);
    draft->kpi_id = first_of(goal->texts[NEW_KPI], statement_kpi_id(arena, understood));
    draft->kpi_name = first_of(goal->texts[NEW_NAME], name_of_measure(arena, understood->measure));
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

static bool prepare(struct context *context, const struct new_goal *goal, const char **taken,
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
    draft->understood =
        statement_understand(context->arena, goal->statement, draft->start, context->today);
    if (draft->due == DAY_NONE) {
        draft->due = draft->understood.due;
    }
    if (draft->due == DAY_NONE && !goal->draft) {
        return complain(context, goal,
                        "say it in the statement (\"by 30 March 2026\", \"within 12 weeks\"), give "
                        "--due DATE, or --draft",
                        "by when? '%s' does not say", goal->statement);
    }
    fill_kpi(context, draft);
    return true;
}

/* The file */

static void put_text(struct arena *arena, struct node *map, const char *key, const char *text)
{
    if (text) {
        node_put(arena, map, key, node_text(arena, text));
    }
}

static void put_plain(struct arena *arena, struct node *map, const char *key, const char *text)
{
    if (text) {
        node_put(arena, map, key, node_plain(arena, text));
    }
}

static void put_day(struct arena *arena, struct node *map, const char *key, day_t day)
{
    char text[DATE_SIZE];

    if (day != DAY_NONE) {
        node_put(arena, map, key, node_plain(arena, date_format(day, text)));
    }
}

static struct node *kpi_map(struct arena *arena, const struct draft_goal *draft)
{
    const char *const *texts = draft->given->texts;
    struct node *map = node_map(arena, STYLE_BLOCK);

    put_text(arena, map, "id", draft->kpi_id);
    put_text(arena, map, "name", draft->kpi_name);
    put_plain(arena, map, "kind", texts[NEW_KIND]);
    put_text(arena, map, "unit", draft->unit);
    put_plain(arena, map, "baseline", draft->baseline);
    put_plain(arena, map, "target", draft->target);
    put_text(arena, map, "keep", draft->keep);
    put_text(arena, map, "source", texts[NEW_SOURCE]);
    put_plain(arena, map, "every", texts[NEW_EVERY]);
    return map;
}

static char *file_text(struct arena *arena, const struct draft_goal *draft)
{
    const struct new_goal *given = draft->given;
    struct node *map = node_map(arena, STYLE_BLOCK);
    struct node *kpis;

    put_text(arena, map, "goal", given->statement);
    put_text(arena, map, "why", given->texts[NEW_WHY]);
    put_text(arena, map, "supports", given->texts[NEW_SUPPORTS]);
    put_plain(arena, map, "for", given->texts[NEW_FOR]);
    put_text(arena, map, "proposed_by", given->texts[NEW_PROPOSED_BY]);
    put_plain(arena, map, "state", given->draft ? "draft" : NULL);
    put_plain(arena, map, "commitment", given->stretch ? "stretch" : NULL);
    put_day(arena, map, "start", draft->start);
    put_day(arena, map, "due", draft->due);
    if (draft->kpi_id) {
        kpis = node_list(arena, STYLE_BLOCK);
        node_add(kpis, kpi_map(arena, draft));
        node_put(arena, map, "kpis", kpis);
    }
    return write_file(arena, map);
}

/* What is said about it */

static void add_understood(struct buffer *line, const char *label, const char *text)
{
    if (text) {
        buffer_printf(line, "%s%s %s", line->length > 0 ? ", " : "", label, text);
    }
}

static void say_goal(struct context *context, const struct draft_goal *draft)
{
    const struct understanding *understood = &draft->understood;
    struct arena *arena = context->arena;
    struct buffer line;
    char date[DATE_SIZE];

    say("%s: %s", draft->name, draft->given->statement);
    buffer_init(&line, arena);
    add_understood(&line, "baseline", number_text(arena, understood->baseline));
    add_understood(&line, "target", number_text(arena, understood->target));
    add_understood(&line, "keep", keep_of_words(arena, &understood->keep));
    add_understood(&line, "unit", *understood->unit ? understood->unit : NULL);
    if (understood->due != DAY_NONE) {
        add_understood(&line, "due", date_format(understood->due, date));
        buffer_printf(&line, " (\"%.*s\")", (int)understood->due_span.length,
                      draft->given->statement + understood->due_span.start);
    }
    if (line.length > 0) {
        say("  understood: %s", buffer_text(&line));
    }
    if (draft->kpi_id) {
        say("  kpi: %s/%s", draft->name, draft->kpi_id);
    } else {
        say("  no KPI yet: say from where to where, or give --baseline and --target");
    }
}

/** The files of goals that are all as they should be; false if one is not. */
static bool make_files(struct context *context, const struct new_goal *goals, size_t count,
                       struct draft_goal *drafts, struct goal_file *files)
{
    const char **listed;
    size_t taken_count = names_of_goals(context->arena, &context->store, &listed);
    const char **taken = arena_array(context->arena, taken_count + count, sizeof(*taken));
    bool good = true;

    for (size_t i = 0; i < taken_count; i++) {
        taken[i] = listed[i];
    }
    for (size_t i = 0; i < count; i++) {
        if (!goals[i].person || !prepare(context, &goals[i], taken, taken_count, &drafts[i])) {
            good = false;
            continue;
        }
        taken[taken_count++] = drafts[i].name;
        files[i].path = path_of_goal(context->arena, goals[i].person, drafts[i].slug);
        files[i].text = file_text(context->arena, &drafts[i]);
        good &= goal_file_read(context, &goals[i], drafts[i].slug, &files[i]);
    }
    return good;
}

/** --strict: show what the linter finds, and leave it at that. */
static int refuse_strictly(struct context *context, const struct goal_file *files, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        goal_file_report(context, &files[i]);
    }
    say("nothing is written: --strict wants goals without an error of the goal linter");
    return ANSWER_IS_NO;
}

int new_goals_write(struct context *context, const struct new_goal *goals, size_t count,
                    bool strict)
{
    struct draft_goal *drafts = arena_array(context->arena, count, sizeof(*drafts));
    struct goal_file *files = arena_array(context->arena, count, sizeof(*files));
    struct change *changes = arena_array(context->arena, count, sizeof(*changes));
    int code;

    if (!make_files(context, goals, count, drafts, files)) {
        return DONE;
    }
    if (!goal_files_lint(context, files, count) && strict) {
        return refuse_strictly(context, files, count);
    }
    for (size_t i = 0; i < count; i++) {
        changes[i] = (struct change){.path = files[i].path,
                                     .schema = &goal_schema,
                                     .text = files[i].text,
                                     .place = goals[i].place};
    }
    code = change_files(context, changes, count, NULL);
    for (size_t i = 0; i < count && code == DONE; i++) {
        say_goal(context, &drafts[i]);
        goal_file_report(context, &files[i]);
        if (!context->dry_run) {
            printf("%s\n", drafts[i].name);
        }
    }
    return code;
}
