/*
 * What the figures say since the last talk, and the streaks of the habits.
 */

#include "kpi/terms.h"
#include "practice/habit.h"
#include "practice/moved.h"
#include "practice/prep_parts.h"
#include "practice/session.h"

/** The day of the last talk; before all readings where there was none. */
static day_t since_of(const struct prep *prep)
{
    return prep->last ? session_day(prep->last, prep->as_of) : DAY_FIRST;
}

static struct movements movements_of(const struct prep *prep)
{
    struct bounds bounds = bounds_of(&prep->team->thresholds);

    return movements_since(prep->arena, &prep->person->goals, since_of(prep), prep->as_of, &bounds);
}

static const char *name_of(const struct prep *prep, const struct movement *movement)
{
    const struct kpi *kpi = movement->kpi;

    return arena_printf(prep->arena, "%s/%s", movement->goal->slug,
                        !kpi      ? "milestones"
                        : kpi->id ? kpi->id
                                  : "");
}

/** In words, with the note of a reading that is new. */
static const char *text_of(const struct prep *prep, const struct movement *movement)
{
    const struct reading *latest = movement->now.latest;
    const char *words = movement_in_words(prep->arena, movement);

    return latest && latest->note && latest->date > since_of(prep)
               ? arena_printf(prep->arena, "%s; %s", words, latest->note)
               : words;
}

void prep_add_moved(struct prep *prep)
{
    struct movements moved = movements_of(prep);

    for (size_t i = 0; i < moved.count; i++) {
        const struct movement *one = &moved.items[i];
        struct prep_row *row = prep_add(prep, PREP_MOVED, name_of(prep, one), text_of(prep, one));
        row->date = one->now.actual_date;
        row->from = value_decimal(one->kpi, one->from);
        row->to = value_decimal(one->kpi, one->to);
        row->file = one->goal->file;
        row->where = one->kpi ? one->kpi->where : one->goal->where;
    }
}

void prep_add_stale(struct prep *prep)
{
    struct movements moved = movements_of(prep);
    char date[DATE_SIZE];

    for (size_t i = 0; i < moved.count; i++) {
        const struct movement *one = &moved.items[i];
        day_t last = one->now.actual_date;
        if (!one->now.stale) {
            continue;
        }
        const char *text = last == DAY_NONE
                               ? arena_printf(prep->arena, "no reading since the start on %s",
                                              date_format(one->course.start, date))
                               : arena_printf(prep->arena, "last read on %s, %d days ago",
                                              date_format(last, date), (int)(prep->as_of - last));
        struct prep_row *row = prep_add(prep, PREP_STALE, name_of(prep, one), text);
        row->date = last;
        row->file = one->goal->file;
        row->where = one->kpi ? one->kpi->where : one->goal->where;
    }
}

static void add_habit(struct prep *prep, const struct goal *goal, const struct habit *habit)
{
    struct habit_course course = habit_course_on(goal, habit, prep->as_of, prep->over);
    struct habit_figures figures = habit_figures(prep->arena, habit, &course);
    const char *word = prep->side == PREP_COACHEE ? habit_word(&figures) : NULL;
    const char *what = habit->what ? habit->what : habit->id ? habit->id : "";
    const char *text =
        arena_printf(prep->arena, "%s: %s%s%s", what, habit_in_words(prep->arena, &figures),
                     word ? "; " : "", word ? word : "");
    struct prep_row *row =
        prep_add(prep, PREP_HABIT,
                 arena_printf(prep->arena, "%s/%s", goal->slug, habit->id ? habit->id : ""), text);

    row->file = goal->file;
    row->where = habit->where;
}

void prep_add_habits(struct prep *prep)
{
    for (size_t i = 0; i < prep->person->goals.count; i++) {
        const struct goal *goal = &prep->person->goals.items[i];
        for (size_t j = 0; j < goal->habits.count; j++) {
            const struct habit *habit = &goal->habits.items[j];
            bool counts = habit->since <= prep->as_of &&
                          (habit->automatic == DAY_NONE || habit->automatic > prep->as_of);
            if (goal_state_on(goal, prep->as_of) == STATE_ACTIVE && counts) {
                add_habit(prep, goal, habit);
            }
        }
    }
}
