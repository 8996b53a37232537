/*
 * The KPIs of a step: where they were at its start, where they are, and whether they improved.
 */

#include <string.h>

#include "kpi/keep.h"
#include "kpi/terms.h"
#include "practice/moved.h"
#include "practice/pip.h"

/** The span of a step: what its KPIs are measured against. */
struct window {
    const struct team *team;
    day_t since;
    day_t due;
    day_t as_of;
    struct bounds bounds;
    struct pip_bounds limits;
};

/** The first reading since the start, by a day; NULL for none. */
static const struct reading *first_reading(const struct kpi *kpi, day_t since, day_t as_of)
{
    const struct reading *first = NULL;

    for (size_t i = 0; i < kpi->readings.count; i++) {
        const struct reading *reading = &kpi->readings.items[i];
        if (reading->date >= since && reading->date <= as_of && decimal_known(reading->value) &&
            (!first || reading->date < first->date)) {
            first = reading;
        }
    }
    return first;
}

/** Where it was at the start: read by then, else where the goal began, else what came first. */
static struct ratio value_at_start(const struct pip_kpi *one, const struct movement *start,
                                   const struct window *window)
{
    const struct reading *first;

    if (ratio_known(start->from)) {
        return start->from;
    }
    first = first_reading(one->kpi, window->since, window->as_of);
    return first ? ratio_from_decimal(first->value) : RATIO_NONE;
}

/** +1 where more is better, -1 where less is: by the KPI's own terms, else by those of the step. */
static int direction_of(const struct course *own, struct ratio from, struct decimal target)
{
    if (decimal_known(own->baseline) && decimal_known(own->target)) {
        return decimal_compare(own->target, own->baseline);
    }
    return ratio_known(from) && decimal_known(target)
               ? ratio_compare(ratio_from_decimal(target), from)
               : 0;
}

/** True where a value has still to go to get to the target. */
static bool is_short_of(struct ratio value, struct decimal target, int direction)
{
    return ratio_known(value) && decimal_known(target) &&
           ratio_compare(ratio_from_decimal(target), value) * direction > 0;
}

/** How far a value is from the line to hold, or short of the target. */
static struct ratio gap_of(const struct pip_kpi *one, struct ratio value)
{
    const struct keep *keep = &one->kpi->keep;

    if (keep->kind != KEEP_NONE) {
        return keep_known(keep) ? keep_distance(keep, value) : RATIO_NONE;
    }
    return ratio_sub(ratio_from_decimal(one->course.target), value);
}

/** (gap at the start - gap now) / gap at the start; none where there was no gap. */
static struct ratio share_closed(const struct pip_kpi *one)
{
    struct ratio before = gap_of(one, one->from);

    if (one->kpi->keep.kind == KEEP_NONE &&
        !is_short_of(one->from, one->course.target, one->direction)) {
        return RATIO_NONE;
    }
    return ratio_div(ratio_sub(before, gap_of(one, one->figures.actual)), before);
}

/** On its way by the plan of the step, not only too early to tell. */
static bool is_winning(const struct pip_kpi *one)
{
    const struct figures *figures = &one->figures;
    bool keeps = one->kpi->keep.kind != KEEP_NONE;

    return figures->winning == ANSWER_YES &&
           (keeps || (ratio_known(figures->progress) && figures->progress.num > 0));
}

/** At its target, or beyond it. */
static bool has_reached(const struct pip_kpi *one)
{
    return one->kpi->keep.kind == KEEP_NONE && ratio_known(one->figures.actual) &&
           decimal_known(one->course.target) && one->direction != 0 &&
           !is_short_of(one->figures.actual, one->course.target, one->direction);
}

/** The latest reading is also the first that says where it was: there is nothing to compare it to. */
static bool is_only_one(const struct pip_kpi *one, const struct movement *start,
                        const struct window *window)
{
    return !ratio_known(start->from) &&
           one->figures.latest == first_reading(one->kpi, window->since, window->as_of);
}

static enum answer has_improved(const struct pip_kpi *one, const struct movement *start,
                                const struct window *window)
{
    const struct reading *latest = one->figures.latest;

    if (!latest || latest->date <= window->since) {
        return ANSWER_UNKNOWN;
    }
    if (has_reached(one) || is_winning(one) ||
        (ratio_known(one->closed) && ratio_compare(one->closed, window->limits.improved) >= 0)) {
        return ANSWER_YES;
    }
    return is_only_one(one, start, window) ? ANSWER_UNKNOWN : ANSWER_NO;
}

/**
 * From where it was at the start of the step. Where that is no way to the target, since it had been
 * reached by then, from where the goal began; where that is none either, from nowhere.
 */
static void set_baseline(struct pip_kpi *one)
{
    struct course *course = &one->course;

    if (is_short_of(one->from, course->target, one->direction)) {
        course->baseline = ratio_round(one->from, 4);
    } else if (decimal_known(course->baseline) &&
               !is_short_of(ratio_from_decimal(course->baseline), course->target, one->direction)) {
        course->baseline = DECIMAL_NONE;
    }
}

/** Measured from the start of the step; a reading that came after its due counts as well. */
static void measure(struct pip_kpi *one, const struct window *window, const struct decimal *target)
{
    struct movement start =
        movement_of(one->goal, one->kpi, window->since, window->since, &window->bounds);
    struct course own = course_on(one->goal, one->kpi, window->as_of);

    one->from = value_at_start(one, &start, window);
    one->course = own;
    one->course.start = window->since;
    if (window->due != DAY_NONE) {
        one->course.due = window->due;
    }
    if (one->course.due < window->as_of) {
        one->course.due = window->as_of;
    }
    if (target) {
        one->course.target = *target;
    }
    one->direction = direction_of(&own, one->from, one->course.target);
    set_baseline(one);
    kpi_figures(one->kpi, &one->course, &window->bounds, &one->figures);
    one->closed = share_closed(one);
    one->improved = has_improved(one, &start, window);
}

static void add(struct pip_kpis *all, const struct window *window, const struct goal *goal,
                const struct kpi *kpi, const struct decimal *target)
{
    struct pip_kpi *one = &all->items[all->count++];

    one->goal = goal;
    one->kpi = kpi;
    measure(one, window, target);
}

/** The KPI that a target names: PERSON/GOAL/KPI, or the only one of PERSON/GOAL. */
static const struct kpi *target_kpi(const struct goal *goal, const char *name)
{
    const char *id = strrchr(name, '/') + 1;

    if (strlen(name) > strlen(goal->person) + 1 + strlen(goal->slug)) {
        return goal_kpi(goal, id);
    }
    return goal->kpis.count == 1 ? &goal->kpis.items[0] : NULL;
}

static const struct goal *target_goal(struct arena *arena, const struct team *team,
                                      const char *name)
{
    const char *first = strchr(name, '/');
    const char *second = first ? strchr(first + 1, '/') : NULL;

    return first ? team_goal(team,
                             second ? arena_strndup(arena, name, (size_t)(second - name)) : name)
                 : NULL;
}

static struct pip_kpis of_targets(struct arena *arena, const struct window *window,
                                  const struct pip *pip)
{
    struct pip_kpis all = {arena_array(arena, pip->targets.count, sizeof(*all.items)), 0};

    for (size_t i = 0; i < pip->targets.count; i++) {
        const struct pip_target *target = &pip->targets.items[i];
        const struct goal *goal =
            target->kpi ? target_goal(arena, window->team, target->kpi) : NULL;
        const struct kpi *kpi = goal ? target_kpi(goal, target->kpi) : NULL;
        if (kpi && decimal_known(target->value)) {
            add(&all, window, goal, kpi, &target->value);
        }
    }
    return all;
}

bool pip_goal_counts(const struct goal *goal, day_t as_of)
{
    bool personal = goal->purpose == FOR_PERSONAL ||
                    (goal->supports && strcmp(goal->supports, SUPPORTS_ME) == 0);

    return !personal && goal_state_on(goal, as_of) == STATE_ACTIVE;
}

static bool has_lag(const struct goal *goal)
{
    for (size_t i = 0; i < goal->kpis.count; i++) {
        if (goal->kpis.items[i].kind == KPI_LAG) {
            return true;
        }
    }
    return false;
}

static struct pip_kpis of_goals(struct arena *arena, const struct window *window,
                                const struct person *person)
{
    struct pip_kpis all = {NULL, 0};
    size_t room = 0;

    for (size_t i = 0; i < person->goals.count; i++) {
        room += person->goals.items[i].kpis.count;
    }
    all.items = arena_array(arena, room, sizeof(*all.items));
    for (size_t i = 0; i < person->goals.count; i++) {
        const struct goal *goal = &person->goals.items[i];
        bool lag_only = has_lag(goal);
        for (size_t j = 0; j < goal->kpis.count && pip_goal_counts(goal, window->as_of); j++) {
            const struct kpi *kpi = &goal->kpis.items[j];
            if (!lag_only || kpi->kind == KPI_LAG) {
                add(&all, window, goal, kpi, NULL);
            }
        }
    }
    return all;
}

struct pip_kpis pip_kpis_of(struct arena *arena, const struct team *team,
                            const struct person *person, const struct pip *pip, day_t since,
                            day_t as_of)
{
    struct window window = {
        .team = team,
        .since = pip ? pip->start : since,
        .due = pip ? pip->due : DAY_NONE,
        .as_of = as_of,
        .bounds = bounds_of(&team->thresholds),
        .limits = pip_bounds_of(&team->thresholds),
    };

    return pip && pip->targets.count > 0 ? of_targets(arena, &window, pip)
                                         : of_goals(arena, &window, person);
}

bool pip_kpi_is_backward(const struct pip_kpi *kpi)
{
    struct course own = course_on(kpi->goal, kpi->kpi, kpi->course.start);
    struct decimal target = kpi->course.target;

    return kpi->kpi->keep.kind == KEEP_NONE && decimal_known(target) &&
           decimal_known(own.baseline) && ratio_known(kpi->from) &&
           decimal_compare(target, own.baseline) * kpi->direction < 0 &&
           ratio_compare(ratio_from_decimal(target), kpi->from) * kpi->direction < 0;
}

char *pip_kpi_moved(struct arena *arena, const struct pip_kpi *kpi)
{
    const struct reading *latest = kpi->figures.latest;
    char date[DATE_SIZE];

    if (!latest) {
        return arena_printf(arena, "no reading since %s", date_format(kpi->course.start, date));
    }
    if (kpi->improved == ANSWER_UNKNOWN) {
        return arena_printf(arena, "%s on %s, no reading since",
                            value_with_unit(arena, kpi->kpi, kpi->figures.actual),
                            date_format(latest->date, date));
    }
    return arena_printf(arena, "%s -> %s", value_with_unit(arena, kpi->kpi, kpi->from),
                        value_with_unit(arena, kpi->kpi, kpi->figures.actual));
}

const char *pip_kpi_recognised(const struct pip_kpi *kpi)
{
    return ratio_known(kpi->closed) ? "it improved: recognise it" : "it held: recognise it";
}
