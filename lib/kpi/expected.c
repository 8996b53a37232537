/*
 * The plan: a straight line from start to due, or through the checkpoints.
 */

#include "kpi/expected.h"

day_t expected_day(enum cadence every, day_t actual_date, const struct course *course,
                   const struct bounds *bounds)
{
    enum cadence patience = every == CADENCE_NONE ? CADENCE_MONTH : every;
    day_t day = course->as_of - bounds->stale_days[patience];
    if (day < actual_date) {
        day = actual_date;
    }
    if (day < course->start) {
        return course->start;
    }
    return day < course->due ? day : course->due;
}

struct point {
    day_t day;
    struct decimal value;
};

/* The ends of the piece of the plan that holds day: the nearest points on either side. */
static void find_piece(const struct checkpoints *checkpoints, day_t day, struct point *from,
                       struct point *to)
{
    for (size_t i = 0; i < checkpoints->count; i++) {
        const struct checkpoint *checkpoint = &checkpoints->items[i];
        struct point point = {checkpoint->date, checkpoint->value};
        if (!decimal_known(point.value)) {
            continue;
        }
        if (point.day <= day && point.day > from->day) {
            *from = point;
        } else if (point.day > day && point.day < to->day) {
            *to = point;
        }
    }
}

static struct ratio share_between(day_t from, day_t to, day_t day)
{
    return ratio_make(day - from, to - from);
}

/* Start and due belong to baseline and target, so a point is between them or does not matter. */
static struct ratio planned_value(const struct checkpoints *checkpoints,
                                  const struct course *course, day_t day)
{
    struct point from = {course->start, course->baseline};
    struct point to = {course->due, course->target};
    if (day >= course->due) {
        return ratio_from_decimal(course->target);
    }
    find_piece(checkpoints, day, &from, &to);
    struct ratio value = ratio_from_decimal(from.value);
    struct ratio rise = ratio_sub(ratio_from_decimal(to.value), value);
    return ratio_add(value, ratio_mul(rise, share_between(from.day, to.day, day)));
}

struct ratio expected_share(const struct checkpoints *checkpoints, const struct course *course,
                            day_t day)
{
    if (course->due == course->start) {
        return ratio_from_int(1);
    }
    if (checkpoints->count == 0) {
        return share_between(course->start, course->due, day);
    }
    if (!decimal_known(course->baseline) || !decimal_known(course->target)) {
        return RATIO_NONE;
    }
    struct ratio baseline = ratio_from_decimal(course->baseline);
    struct ratio way = ratio_sub(ratio_from_decimal(course->target), baseline);
    return ratio_div(ratio_sub(planned_value(checkpoints, course, day), baseline), way);
}
