/*
 * coach session schedule: one talk, a row of them, or a planning cycle.
 */

#include <stdlib.h>
#include <string.h>

#include "practice/session.h"
#include "session/session.h"
#include "session/write.h"
#include "team.h"

enum { DATE, AT, KIND, EVERY, COUNT, CYCLE, EACH, WITH, ABOUT, FOCUS, MINUTES, SHARE };

static const struct option_spec options[] = {
    [DATE] = {"date", 'd', "DATE", "the day, or the first one"},
    [AT] = {"at", 0, "HH:MM", "when it begins"},
    [KIND] = {"kind", 0, "KIND", "grow, laser, checkin, kickoff, review, delegation, practice"},
    [EVERY] = {"every", 0, "STEP", "again and again: week, 2w, month, 10d"},
    [COUNT] = {"count", 0, "N", "so many of them"},
    [CYCLE] = {"cycle", 0, "CYCLE", "planning: kick-off, one-to-ones, wrap-up"},
    [EACH] = {"each", 0, NULL, "of several people: with each of them alone"},
    [WITH] = {"with", 0, "PERSON", "who holds it, if that is not their coach"},
    [ABOUT] = {"about", 0, "GOAL", "the goal that it is about"},
    [FOCUS] = {"focus", 0, "TEXT", "what it is about, in a few words"},
    [MINUTES] = {"minutes", 0, "N", "how long it takes"},
    [SHARE] = {"share", 0, "WHO", "team, if everyone may read it; or pair"},
};

/** Sessions at most in one go: two a week over a year. */
enum { COUNT_MAX = 104 };

/** Between kick-off and wrap-up twelve weeks later. */
enum { CYCLE_COUNT = 5 };
static const char cycle_step[] = "2w";

/** What is to be planned. */
struct plan {
    struct context *context;
    const char **people;
    size_t people_count;
    day_t first;
    const char *step;
    size_t count;
    struct said *said;
    size_t said_count;
};

/** A step as "2w": days, weeks, months. */
static char *read_step(struct context *context, const char *text)
{
    static const struct {
        const char *word;
        const char *step;
    } words[] = {{"day", "1d"}, {"week", "1w"}, {"month", "1m"}, {"quarter", "3m"}};
    size_t digits = strspn(text, "0123456789");

    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        if (strcmp(words[i].word, text) == 0) {
            return arena_strdup(context->arena, words[i].step);
        }
    }
    if (digits > 0 && digits < 4 && text[digits] && strchr("dwm", text[digits]) &&
        !text[digits + 1] && strtol(text, NULL, 10) > 0) {
        return arena_strdup(context->arena, text);
    }
    return NULL;
}

/** So many steps behind the first day; counted from there, so that a month's end stays one. */
static day_t day_at(const struct plan *plan, size_t index)
{
    struct period period = {plan->first, plan->first};

    if (index > 0) {
        char *words =
            arena_printf(plan->context->arena, "+%ld%c", strtol(plan->step, NULL, 10) * (long)index,
                         plan->step[strlen(plan->step) - 1]);
        date_parse_words(words, strlen(words), plan->first, DATE_PLAN, &period);
    }
    return period.first;
}

/** Plan one; owner is NULL for all together. */
static void add(struct plan *plan, const char *owner, enum session_kind kind, size_t index)
{
    struct context *context = plan->context;
    struct said *said = &plan->said[plan->said_count++];
    const char *named = context->options[KIND];
    struct texts all = {plan->people, plan->people_count};

    *said = (struct said){
        .person = owner ? owner : TEAM_ID, .date = day_at(plan, index), .is_plan = true};
    said->values[SAID_KIND] = said_one(
        context->arena, named && !context->options[CYCLE] ? named : session_kind_words[kind]);
    said->values[SAID_AT] = said_one(context->arena, context->options[AT]);
    said->values[SAID_WITH] = owner ? said_one(context->arena, context->options[WITH]) : all;
    said->values[SAID_GOALS] = said_one(context->arena, context->options[ABOUT]);
    said->values[SAID_FOCUS] = said_one(context->arena, context->options[FOCUS]);
    said->values[SAID_MINUTES] = said_one(context->arena, context->options[MINUTES]);
    said->values[SAID_SHARE] = said_one(context->arena, context->options[SHARE]);
}

/** One for each of them, or one with all. */
static void add_for(struct plan *plan, bool each, enum session_kind kind, size_t index)
{
    if (!each && plan->people_count > 1) {
        add(plan, NULL, kind, index);
        return;
    }
    for (size_t i = 0; i < plan->people_count; i++) {
        add(plan, plan->people[i], kind, index);
    }
}

static void make_plan(struct plan *plan)
{
    const struct context *context = plan->context;
    bool each = context->options[EACH] != NULL;

    plan->said =
        arena_array(context->arena, (plan->count + 2) * plan->people_count, sizeof(*plan->said));
    if (!context->options[CYCLE]) {
        for (size_t i = 0; i < plan->count; i++) {
            add_for(plan, each, SESSION_GROW, i);
        }
        return;
    }
    add_for(plan, each, SESSION_KICKOFF, 0);
    for (size_t i = 1; i <= plan->count; i++) {
        add_for(plan, true, SESSION_GROW, i);
    }
    add_for(plan, each, SESSION_REVIEW, plan->count + 1);
}

/* What was asked for */

static int read_people(struct plan *plan)
{
    struct context *context = plan->context;
    int code = DONE;

    for (size_t w = 0; w < context->word_count && code == DONE; w++) {
        struct texts words = said_split(context->arena, context->words[w]);
        const char **people =
            arena_array(context->arena, plan->people_count + words.count, sizeof(*people));
        for (size_t i = 0; i < plan->people_count; i++) {
            people[i] = plan->people[i];
        }
        plan->people = people;
        for (size_t i = 0; i < words.count && code == DONE; i++) {
            bool known = false;
            code = find_person(context, words.items[i], true, &people[plan->people_count]);
            for (size_t j = 0; code == DONE && j < plan->people_count; j++) {
                known |= strcmp(people[j], people[plan->people_count]) == 0;
            }
            plan->people_count += code == DONE && !known;
        }
    }
    return code;
}

static int read_first(struct plan *plan)
{
    struct context *context = plan->context;
    const char *text = context->options[DATE];
    struct period period;

    if (!text) {
        return usage_error(context, "add --date DATE: 2026-01-12, monday, +1w", "when is it?");
    }
    if (!date_parse_words(text, strlen(text), context->today, DATE_PLAN, &period) ||
        period.first != period.last) {
        return usage_error(context, "write a date such as 2026-01-12, monday or +1w",
                           "'%s' is no single day", text);
    }
    plan->first = period.first;
    return DONE;
}

static int read_repeats(struct plan *plan)
{
    struct context *context = plan->context;
    const char *every = context->options[EVERY];
    const char *count = context->options[COUNT];
    const char *cycle = context->options[CYCLE];
    char *end;
    long number = count ? strtol(count, &end, 10) : cycle ? CYCLE_COUNT : 1;

    if (cycle && strcmp(cycle, "planning") != 0) {
        return usage_error(context, "there is one: planning", "unknown cycle '%s'", cycle);
    }
    if (cycle && context->options[KIND]) {
        return usage_error(context, "leave out --kind", "the sessions of a cycle have their kinds");
    }
    if (!cycle && !count != !every) {
        return usage_error(context, "--every 2w --count 6",
                           every ? "how many of them? add --count" : "how often? add --every");
    }
    if (count && (*end || number < 1 || number > COUNT_MAX)) {
        return usage_error(context, arena_printf(context->arena, "from 1 to %d", COUNT_MAX),
                           "'%s' is no number of sessions", count);
    }
    plan->step = read_step(context, every ? every : cycle_step);
    if (!plan->step) {
        return usage_error(context, "write week, 2w, month or 10d", "'%s' is no step", every);
    }
    plan->count = (size_t)number;
    return DONE;
}

/** The names behind options, in full. */
static int read_names(struct context *context, const struct team *team)
{
    int code = DONE;
    struct kpi_name name;

    if (context->options[WITH]) {
        code = find_person(context, context->options[WITH], true, &context->options[WITH]);
    }
    if (code == DONE && context->options[ABOUT]) {
        code = find_kpi(context, team, context->options[ABOUT], true, &name);
        if (code == DONE) {
            context->options[ABOUT] =
                name.kpi ? arena_printf(context->arena, "%s/%s", name.goal, name.kpi) : name.goal;
        }
    }
    return code;
}

static int run(struct context *context)
{
    struct team team;
    struct plan plan = {.context = context};
    int code = team_load_quietly(context, &team);

    if (code != DONE) {
        return code;
    }
    code = read_people(&plan);
    code = code == DONE ? read_first(&plan) : code;
    code = code == DONE ? read_repeats(&plan) : code;
    code = code == DONE ? read_names(context, &team) : code;
    if (code != DONE) {
        return code;
    }
    for (size_t i = 0; i < plan.people_count; i++) {
        say_has_left(context, &team, plan.people[i]);
    }
    make_plan(&plan);
    return said_write(context, &team, plan.said, plan.said_count, false);
}

const struct command session_schedule = {
    .name = "schedule",
    .arguments = "PERSON...",
    .summary = "Plan a session, or many; prints the files made.",
    .about =
        "With several people it is one session of all of them, unless --each. A planning cycle\n"
        "is a kick-off, five one-to-ones every two weeks, and a wrap-up; with several people\n"
        "the first and the last are held with all of them.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .flags = COMMAND_WRITES,
    .words_min = 1,
    .words_max = -1,
    .run = run,
};
