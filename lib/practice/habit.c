/*
 * The figures of a habit, from its occasions.
 */

#include "practice/habit.h"

/** The first day of the last four weeks; for n/week the Monday of the first of four ISO weeks. */
static day_t recent_from(const struct rhythm *every, day_t last)
{
    return every->kind == RHYTHM_TIMES_A_WEEK ? day_week_start(last) - HABIT_DAYS + 7
                                              : last - HABIT_DAYS + 1;
}

static void add_occasion(struct habit_figures *figures, const struct occasion *occasion,
                         bool recent)
{
    bool done = occasion->state == OCCASION_DONE;

    if (!done && occasion->state != OCCASION_MISSED) {
        return;
    }
    figures->streak = done ? figures->streak + 1 : 0;
    figures->misses = done ? 0 : figures->misses + 1;
    if (figures->streak > figures->longest) {
        figures->longest = figures->streak;
    }
    figures->recent.done += recent && done;
    figures->recent.of += recent;
}

/** The tallies of `every: each`. */
static void add_tallies(struct habit_figures *figures, const struct occasions *walk, day_t from)
{
    for (size_t i = 0; i < walk->tick_count; i++) {
        const struct tick *tick = walk->ticks[i];
        if (tick->date >= from && !tick->skip) {
            bool bare = tick->count.of == 0;
            figures->recent.done += bare ? 1 : tick->count.done;
            figures->recent.of += bare ? 1 : tick->count.of;
        }
    }
}

struct habit_figures habit_figures(struct arena *arena, const struct habit *habit,
                                   const struct habit_course *course)
{
    struct occasions walk = occasions_begin(arena, habit, course);
    day_t from = recent_from(&habit->every, course->last);
    struct habit_figures figures = {.counts = habit->every.kind != RHYTHM_EACH &&
                                              habit->every.kind != RHYTHM_NONE};
    struct occasion occasion;

    while (occasions_next(&walk, &occasion)) {
        add_occasion(&figures, &occasion, occasion.day >= from);
    }
    if (habit->every.kind == RHYTHM_EACH) {
        add_tallies(&figures, &walk, from);
    }
    figures.word_due = course->open && figures.longest > 0 && figures.misses >= HABIT_MISSES_SAID;
    figures.share = ratio_make(figures.recent.done, figures.recent.of);
    return figures;
}

/* Rules H */

enum { MINUTES_MAX = 5 };

static void check_minutes(const struct goal *goal, const struct habit *habit, struct diags *diags)
{
    char minutes[DECIMAL_SIZE];

    if (!decimal_known(habit->minutes) ||
        decimal_compare(habit->minutes, decimal_make(MINUTES_MAX, 0)) <= 0) {
        return;
    }
    diags_add(diags, SEVERITY_HINT, "H1",
              mark_place(goal->file, habit->where, &habit->marks, offsetof(struct habit, minutes)),
              "begin with the part of it that takes five minutes; what is small is done on any day",
              "'%s' takes %s minutes, more than %d", habit->id ? habit->id : "",
              decimal_format(habit->minutes, minutes), MINUTES_MAX);
}

static void check_trigger(const struct goal *goal, const struct habit *habit, struct diags *diags)
{
    if (habit->when && *habit->when) {
        return;
    }
    diags_add(diags, SEVERITY_HINT, "H2",
              mark_place(goal->file, habit->where, &habit->marks, offsetof(struct habit, what)),
              "add 'when:' with the time, the place, or what it follows",
              "'%s' has no trigger: neither when nor where", habit->id ? habit->id : "");
}

void habit_check(const struct goal *goal, struct diags *diags)
{
    for (size_t i = 0; goal->state != STATE_CLOSED && i < goal->habits.count; i++) {
        const struct habit *habit = &goal->habits.items[i];
        if (habit->automatic == DAY_NONE) {
            check_minutes(goal, habit, diags);
            check_trigger(goal, habit, diags);
        }
    }
}
