/*
 * The figures of a KPI, in the order in which they build on each other.
 */

#include "kpi/figures.h"

#include "kpi/expected.h"
#include "kpi/keep.h"
#include "kpi/readings.h"
#include "kpi/status.h"
#include "kpi/terms.h"

/* A closed goal stays as it stood on the day of its closing. */
static day_t last_day(const struct goal *goal, bool closed, day_t as_of)
{
    return closed && goal->closed != DAY_NONE && goal->closed < as_of ? goal->closed : as_of;
}

struct course course_on(const struct goal *goal, const struct kpi *kpi, day_t as_of)
{
    bool closed = goal_state_on(goal, as_of) == STATE_CLOSED;
    as_of = last_day(goal, closed, as_of);
    struct goal_terms goal_terms = goal_terms_on(goal, as_of);
    struct kpi_terms terms = {.baseline = DECIMAL_NONE, .target = DECIMAL_NONE};
    if (kpi) {
        terms = kpi_terms_on(goal, kpi, as_of);
    }
    return (struct course){
        .start = goal_terms.start,
        .due = goal_terms.due,
        .as_of = as_of,
        .baseline = terms.baseline,
        .target = terms.target,
        .closed = closed,
    };
}

static int direction_of(const struct course *course)
{
    if (!decimal_known(course->baseline) || !decimal_known(course->target)) {
        return 0;
    }
    int order = decimal_compare(course->target, course->baseline);
    return (order > 0) - (order < 0);
}

static void take_actual(const struct kpi *kpi, const struct course *course, struct figures *out)
{
    const struct reading *latest;
    if (readings_latest(kpi, course, &latest, 1) == 0) {
        return;
    }
    out->latest = latest;
    out->actual_date = latest->date;
    out->counted = readings_counted(kpi, course);
    out->actual = readings_actual(kpi, course, latest);
}

/* How far the KPI has come from baseline to target; nothing to say where there is no way. */
static void measure_way(const struct course *course, struct figures *out)
{
    if (out->direction == 0) {
        return;
    }
    struct ratio baseline = ratio_from_decimal(course->baseline);
    struct ratio target = ratio_from_decimal(course->target);
    struct ratio at = out->latest ? out->actual : baseline;
    out->gap = ratio_mul(ratio_sub(target, at), ratio_from_int(out->direction));
    out->progress = ratio_div(ratio_sub(out->actual, baseline), ratio_sub(target, baseline));
}

/* What it takes a week to be at target when due. */
static struct ratio needed(const struct course *course, const struct figures *figures)
{
    if (course->closed || course->as_of >= course->due || !ratio_known(figures->progress) ||
        figures->progress.num >= figures->progress.den) {
        return RATIO_NONE;
    }
    struct ratio change = ratio_sub(ratio_from_decimal(course->target), figures->actual);
    return ratio_mul(change, ratio_make(7, course->due - course->as_of));
}

static void way_figures(const struct kpi *kpi, const struct course *course,
                        const struct bounds *bounds, struct figures *out)
{
    measure_way(course, out);
    out->expected_day = expected_day(kpi->every, out->actual_date, course, bounds);
    out->expected = expected_share(&kpi->checkpoints, course, out->expected_day);
    out->pace = pace_of(out->progress, out->expected, bounds);
    out->status = status_of(course, out->progress, out->expected, bounds);
    out->needed_per_week = needed(course, out);
}

static bool is_stale(enum cadence every, const struct course *course, day_t actual_date,
                     const struct bounds *bounds)
{
    if (every == CADENCE_NONE || course->closed || course->as_of < course->start ||
        course->as_of > course->due) {
        return false;
    }
    day_t since = actual_date == DAY_NONE ? course->start : actual_date;
    return course->as_of - since > bounds->stale_days[every];
}

void kpi_figures(const struct kpi *kpi, const struct course *course, const struct bounds *bounds,
                 struct figures *out)
{
    bool keeps = kpi->keep.kind != KEEP_NONE;
    *out = figures_unknown();
    out->direction = keeps ? 0 : direction_of(course);
    out->status = STATUS_NO_DATA;
    if (!course_known(course)) {
        return;
    }
    take_actual(kpi, course, out);
    if (keeps) {
        keep_figures(kpi, course, out);
    } else {
        way_figures(kpi, course, bounds, out);
    }
    out->stale = is_stale(kpi->every, course, out->actual_date, bounds);
    out->winning = status_winning(out->status);
    out->score = score_of(course, out->progress);
}
