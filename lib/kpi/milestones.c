/*
 * A goal's milestones, taken together: so many done of so many, against so many due.
 */

#include "kpi/readings.h"
#include "kpi/status.h"

/* A milestone without a day of its own is due with the goal. */
static bool is_due(const struct milestone *milestone, const struct course *course)
{
    day_t due = milestone->due == DAY_NONE ? course->due : milestone->due;
    return due <= course->as_of;
}

static void count_done(const struct milestones *milestones, const struct course *course,
                       struct figures *out)
{
    for (size_t i = 0; i < milestones->count; i++) {
        day_t done = milestones->items[i].done;
        if (done == DAY_NONE || done > course->as_of) {
            continue;
        }
        out->counted++;
        if (done > out->actual_date) {
            out->actual_date = done;
        }
    }
}

static int64_t count_due(const struct milestones *milestones, const struct course *course)
{
    int64_t due = 0;
    for (size_t i = 0; i < milestones->count; i++) {
        due += is_due(&milestones->items[i], course);
    }
    return due;
}

void milestone_figures(const struct milestones *milestones, const struct course *course,
                       const struct bounds *bounds, struct figures *out)
{
    int64_t all = (int64_t)milestones->count;
    *out = figures_unknown();
    out->direction = 1;
    out->status = STATUS_NO_DATA;
    if (!course_known(course)) {
        return;
    }
    count_done(milestones, course, out);
    int64_t done = (int64_t)out->counted;
    out->actual = ratio_from_int(done);
    out->gap = ratio_from_int(all - done);
    out->progress = ratio_make(done, all);
    out->expected_day = course->as_of;
    out->expected = ratio_make(count_due(milestones, course), all);
    out->pace = pace_of(out->progress, out->expected, bounds);
    out->status = status_of(course, out->progress, out->expected, bounds);
    out->winning = status_winning(out->status);
    out->score = score_of(course, out->progress);
}
