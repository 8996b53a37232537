/*
 * Keep KPIs: the share of readings inside, and what the last two say.
 */

#include "kpi/keep.h"

#include "kpi/readings.h"

static bool has_low(const struct keep *keep)
{
    return keep->kind == KEEP_AT_LEAST || keep->kind == KEEP_RANGE;
}

static bool has_high(const struct keep *keep)
{
    return keep->kind == KEEP_AT_MOST || keep->kind == KEEP_RANGE;
}

bool keep_known(const struct keep *keep)
{
    return keep->kind != KEEP_NONE && (!has_low(keep) || decimal_known(keep->low)) &&
           (!has_high(keep) || decimal_known(keep->high));
}

bool keep_holds(const struct keep *keep, struct decimal value)
{
    return !(has_low(keep) && decimal_compare(value, keep->low) < 0) &&
           !(has_high(keep) && decimal_compare(value, keep->high) > 0);
}

struct ratio keep_distance(const struct keep *keep, struct ratio actual)
{
    struct ratio zero = ratio_from_int(0);
    if (!ratio_known(actual)) {
        return RATIO_NONE;
    }
    if (has_low(keep)) {
        struct ratio below = ratio_sub(ratio_from_decimal(keep->low), actual);
        if (ratio_compare(below, zero) > 0) {
            return below;
        }
    }
    if (has_high(keep)) {
        return ratio_max(ratio_sub(actual, ratio_from_decimal(keep->high)), zero);
    }
    return zero;
}

static struct ratio share_inside(const struct kpi *kpi, const struct course *course, size_t counted)
{
    int64_t inside = 0;
    for (size_t i = 0; i < kpi->readings.count; i++) {
        const struct reading *reading = &kpi->readings.items[i];
        inside += reading_counts(reading, course) && keep_holds(&kpi->keep, reading->value);
    }
    return ratio_make(inside, (int64_t)counted);
}

static enum status status_of_keep(const struct kpi *kpi, const struct course *course)
{
    const struct reading *last[2];
    size_t count = readings_latest(kpi, course, last, 2);
    bool inside = count > 0 && keep_holds(&kpi->keep, last[0]->value);
    if (course->as_of < course->start) {
        return STATUS_UPCOMING;
    }
    if (course->as_of > course->due || course->closed) {
        return inside ? STATUS_ACHIEVED : STATUS_ENDED;
    }
    if (count == 0) {
        return STATUS_NO_DATA;
    }
    if (inside) {
        return STATUS_ON_TRACK;
    }
    bool again = count == 2 && !keep_holds(&kpi->keep, last[1]->value);
    return again ? STATUS_OFF_TRACK : STATUS_AT_RISK;
}

void keep_figures(const struct kpi *kpi, const struct course *course, struct figures *figures)
{
    if (!keep_known(&kpi->keep)) {
        figures->status = STATUS_NO_DATA;
        return;
    }
    figures->gap = keep_distance(&kpi->keep, figures->actual);
    figures->progress = share_inside(kpi, course, figures->counted);
    figures->status = status_of_keep(kpi, course);
}
