/*
 * Rules A4 and A5: how much is asked of one person at once, and what the person still waits for.
 */

#include <stddef.h>

#include "smart/lint_goal.h"

/** So many goals and so many habits at once are enough. */
#define AT_ONCE_MAX 3

/* All people */

static bool later(const struct goal *goal, const struct goal *than)
{
    return than == NULL || goal->start >= than->start;
}

/** A habit needs counting until it is automatic. */
static bool is_counted(const struct habit *habit, day_t as_of)
{
    return habit->automatic == DAY_NONE || habit->automatic > as_of;
}

static void add_goal(struct load *load, const struct goal *goal, day_t as_of)
{
    struct goal_terms terms = goal_terms_on(goal, as_of);
    size_t habits = 0;

    if (goal_state_on(goal, as_of) != STATE_ACTIVE || terms.start > as_of) {
        return;
    }
    load->goals++;
    if (later(goal, load->last_goal)) {
        load->last_goal = goal;
    }
    for (size_t i = 0; i < goal->habits.count; i++) {
        habits += is_counted(&goal->habits.items[i], as_of);
    }
    load->habits += habits;
    if (habits > 0 && later(goal, load->last_habits)) {
        load->last_habits = goal;
    }
}

struct load *loads_make(struct arena *arena, const struct team *team, day_t as_of)
{
    struct load *loads = arena_array(arena, team->people.count, sizeof(*loads));

    for (size_t i = 0; i < team->people.count; i++) {
        const struct goals *goals = &team->people.items[i].goals;
        for (size_t j = 0; j < goals->count; j++) {
            add_goal(&loads[i], &goals->items[j], as_of);
        }
    }
    return loads;
}

/* One goal */

/** The last of a goal's habits that needs counting. */
static const struct habit *last_habit(const struct goal *goal, day_t as_of)
{
    size_t i = goal->habits.count;

    while (i > 1 && !is_counted(&goal->habits.items[i - 1], as_of)) {
        i--;
    }
    return &goal->habits.items[i - 1];
}

/** Of all that one person has, the last that was begun is spoken about. */
static void check_load(const struct lint *lint)
{
    const struct load *load = &lint->team->loads[lint->person - lint->team->team->people.items];
    const struct goal *goal = lint->goal;

    if (load->goals > AT_ONCE_MAX && load->last_goal == goal) {
        findings_add_place(lint->findings, "A4", goal_place(lint, offsetof(struct goal, statement)),
                           "keep the three that matter most; close the others, or start them later",
                           "%zu goals of %s are active at once, more than %d", load->goals,
                           goal->person, AT_ONCE_MAX);
    }
    if (load->habits > AT_ONCE_MAX && load->last_habits == goal) {
        findings_add_place(lint->findings, "A4",
                           where_place(goal->file, last_habit(goal, lint->as_of)->where),
                           "begin the next one when one has become `automatic`",
                           "%zu habits of %s are to be formed at once, more than %d", load->habits,
                           goal->person, AT_ONCE_MAX);
    }
}

static bool is_late(const struct support *support, day_t as_of)
{
    bool done = support->done != DAY_NONE && support->done <= as_of;

    return support->by != DAY_NONE && support->by < as_of && !done;
}

static const char *what_of(const struct support *support)
{
    if (support->what != NULL) {
        return support->what;
    }
    return support->kind != NULL ? support->kind : "support";
}

static void check_support(const struct lint *lint)
{
    const struct goal *goal = lint->goal;
    struct arena *arena = lint->findings->arena;
    char by[DATE_SIZE];

    for (size_t i = 0; i < goal->support.count; i++) {
        const struct support *support = &goal->support.items[i];
        if (!is_late(support, lint->as_of)) {
            continue;
        }
        const char *help =
            support->who == NULL
                ? "give it, and write `done:` with the day; or agree on another"
                : arena_printf(arena,
                               "it waits on %s: when it is given, write `done:` with the day",
                               support->who);
        findings_add_place(
            lint->findings, "A5",
            mark_place(goal->file, support->where, &support->marks, offsetof(struct support, by)),
            help, "'%s' was promised by %s, and the goal may hang on it", what_of(support),
            date_format(support->by, by));
    }
}

void lint_load(const struct lint *lint)
{
    if (lint->person != NULL) {
        check_load(lint);
    }
    check_support(lint);
}
