/*
 * From where it was to where it is: figures of two days, side by side.
 */

#include "practice/moved.h"

#include <string.h>

#include "kpi/terms.h"

static int sign_of(struct ratio value)
{
    return !ratio_known(value) ? 0 : (value.num > 0) - (value.num < 0);
}

static void figures_on(const struct goal *goal, const struct kpi *kpi, const struct course *course,
                       const struct bounds *bounds, struct figures *out)
{
    if (kpi) {
        kpi_figures(kpi, course, bounds, out);
    } else {
        milestone_figures(&goal->milestones, course, bounds, out);
    }
}

/** How much nearer it came: to the target, or to the line that it holds. */
static int direction_of(const struct movement *movement, const struct figures *before)
{
    const struct kpi *kpi = movement->kpi;

    if (kpi && kpi->keep.kind != KEEP_NONE) {
        return sign_of(ratio_sub(before->gap, movement->now.gap));
    }
    return sign_of(ratio_sub(movement->to, movement->from)) * (kpi ? movement->now.direction : 1);
}

struct movement movement_of(const struct goal *goal, const struct kpi *kpi, day_t since,
                            day_t as_of, const struct bounds *bounds)
{
    struct movement movement = {.goal = goal, .kpi = kpi};
    struct course earlier = course_on(goal, kpi, since);
    struct figures before;

    movement.course = course_on(goal, kpi, as_of);
    figures_on(goal, kpi, &earlier, bounds, &before);
    figures_on(goal, kpi, &movement.course, bounds, &movement.now);
    movement.from = before.actual;
    movement.to = movement.now.actual;
    if (!ratio_known(movement.from) && kpi && decimal_known(movement.course.baseline)) {
        movement.from = ratio_from_decimal(movement.course.baseline);
    }
    if (!ratio_known(movement.from) && !kpi) {
        movement.from = ratio_from_int(0);
    }
    movement.direction = direction_of(&movement, &before);
    return movement;
}

struct movements movements_since(struct arena *arena, const struct goals *goals, day_t since,
                                 day_t as_of, const struct bounds *bounds)
{
    struct movements all = {NULL, 0};
    size_t room = goals->count;

    for (size_t i = 0; i < goals->count; i++) {
        room += goals->items[i].kpis.count;
    }
    all.items = arena_array(arena, room, sizeof(*all.items));
    for (size_t i = 0; i < goals->count; i++) {
        const struct goal *goal = &goals->items[i];
        if (goal_state_on(goal, as_of) != STATE_ACTIVE) {
            continue;
        }
        for (size_t j = 0; j < goal->kpis.count; j++) {
            all.items[all.count++] = movement_of(goal, &goal->kpis.items[j], since, as_of, bounds);
        }
        if (goal->milestones.count > 0) {
            all.items[all.count++] = movement_of(goal, NULL, since, as_of, bounds);
        }
    }
    return all;
}

/* In words */

char *value_with_unit(struct arena *arena, const struct kpi *kpi, struct ratio value)
{
    const char *unit = kpi && kpi->unit ? kpi->unit : "";
    char number[DECIMAL_SIZE];

    value_format(kpi, value, number);
    return arena_printf(arena, "%s%s%s", number,
                        !*number || !*unit || strcmp(unit, "%") == 0 ? "" : " ",
                        *number ? unit : "");
}

/** ", 20% to go", ", the target is met"; "" where there is none. */
static const char *rest_in_words(struct arena *arena, const struct movement *movement)
{
    struct ratio gap = movement->now.gap;
    bool keeps = movement->kpi->keep.kind != KEEP_NONE;

    if (!ratio_known(gap)) {
        return "";
    }
    if (gap.num > 0) {
        return arena_printf(arena, ", %s %s", value_with_unit(arena, movement->kpi, gap),
                            keeps ? "off the line" : "to go");
    }
    return keeps ? ", inside the line" : ", the target is met";
}

char *movement_in_words(struct arena *arena, const struct movement *movement)
{
    char from[DECIMAL_SIZE];
    const char *to = value_with_unit(arena, movement->kpi, movement->to);
    bool same = ratio_known(movement->from) && ratio_known(movement->to) &&
                ratio_compare(movement->from, movement->to) == 0;

    if (!*to) {
        return arena_strdup(arena, "no reading yet");
    }
    value_format(movement->kpi, movement->from, from);
    const char *way = same    ? arena_printf(arena, "still at %s", to)
                      : *from ? arena_printf(arena, "from %s to %s", from, to)
                              : arena_printf(arena, "at %s", to);
    return movement->kpi
               ? arena_printf(arena, "%s%s", way, rest_in_words(arena, movement))
               : arena_printf(arena, "%s of %zu done", way, movement->goal->milestones.count);
}
