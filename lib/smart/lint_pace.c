/*
 * Rules A2 and A3: what the readings say about the target: farther than they have ever moved, or
 * where they have been before.
 */

#include <stddef.h>

#include "base/ratio.h"
#include "kpi/figures.h"
#include "kpi/readings.h"
#include "smart/lint_goal.h"

/** A pace can be told from so many readings, each other than the one before it. */
#define READINGS_MIN 4
#define RATE_PLACES  2

/** A KPI that goes a way, on the day. */
struct way {
    const struct lint *lint;
    const struct kpi *kpi;
    struct course course;
    struct figures figures;
};

/** The change a week from one reading to the next, towards the target. */
static struct ratio rate_between(const struct way *way, const struct reading *from,
                                 const struct reading *to)
{
    struct ratio change = ratio_sub(ratio_from_decimal(to->value), ratio_from_decimal(from->value));

    return ratio_mul(change, ratio_make(7 * way->figures.direction, to->date - from->date));
}

/** The best rate so far; RATIO_NONE where there are too few readings to tell. */
static struct ratio best_rate(const struct way *way)
{
    const struct reading *last = NULL;
    struct ratio best = RATIO_NONE;
    size_t differing = 0;

    for (size_t i = 0; i < way->kpi->readings.count; i++) {
        const struct reading *reading = &way->kpi->readings.items[i];
        if (!reading_counts(reading, &way->course) ||
            (last != NULL && reading->date <= last->date)) {
            continue;
        }
        differing += last == NULL || decimal_compare(last->value, reading->value) != 0;
        if (last != NULL) {
            struct ratio rate = rate_between(way, last, reading);
            best = ratio_known(best) ? ratio_max(best, rate) : rate;
        }
        last = reading;
    }
    return differing < READINGS_MIN ? RATIO_NONE : best;
}

static void check_rate(const struct way *way)
{
    const struct lint *lint = way->lint;
    struct arena *arena = lint->findings->arena;
    struct ratio sign = ratio_from_int(way->figures.direction);
    struct ratio best = best_rate(way);
    char needed[DECIMAL_SIZE];
    char so_far[DECIMAL_SIZE];
    char due[DATE_SIZE];

    if (!ratio_known(best) || !ratio_known(way->figures.needed_per_week) ||
        ratio_compare(ratio_mul(way->figures.needed_per_week, sign), best) <= 0) {
        return;
    }
    const char *help =
        arena_printf(arena, "what could be done otherwise? or move it openly: coach goal revise %s",
                     goal_name(lint));
    findings_add_place(
        lint->findings, "A2", kpi_place(lint, way->kpi, offsetof(struct kpi, target)), help,
        "'%s' needs %s a week until %s; the best between two readings was %s", kpi_title(way->kpi),
        ratio_format(way->figures.needed_per_week, RATE_PLACES, needed),
        date_format(way->course.due, due),
        ratio_format(ratio_mul(best, sign), RATE_PLACES, so_far));
}

static bool reaches(const struct way *way, const struct reading *reading)
{
    return decimal_known(reading->value) &&
           decimal_compare(reading->value, way->course.target) * way->figures.direction >= 0;
}

/**
 * The first reading that was at the target: from before the start, or else an earlier one of a
 * KPI that is no longer there.
 */
static const struct reading *reached_before(const struct way *way)
{
    for (size_t i = 0; i < way->kpi->readings.count; i++) {
        const struct reading *reading = &way->kpi->readings.items[i];
        bool is_early = reading->date < way->course.start && reading->date <= way->course.as_of;
        bool is_lost =
            reading_counts(reading, &way->course) && way->figures.status != STATUS_ACHIEVED;
        if ((is_early || is_lost) && reaches(way, reading)) {
            return reading;
        }
    }
    return NULL;
}

static void check_stretch(const struct way *way)
{
    const struct lint *lint = way->lint;
    const struct reading *reading = reached_before(way);
    char value[DECIMAL_SIZE];
    char date[DATE_SIZE];

    if (reading != NULL) {
        findings_add_place(lint->findings, "A3",
                           kpi_place(lint, way->kpi, offsetof(struct kpi, target)),
                           "set it higher, or hold what was reached with `keep`",
                           "no stretch: '%s' was at %s on %s already", kpi_title(way->kpi),
                           decimal_format(reading->value, value), date_format(reading->date, date));
    }
}

void lint_pace(const struct lint *lint)
{
    for (size_t i = 0; i < lint->goal->kpis.count; i++) {
        const struct kpi *kpi = &lint->goal->kpis.items[i];
        struct way way = {lint, kpi, course_on(lint->goal, kpi, lint->as_of), {0}};
        if (kpi->keep.kind != KEEP_NONE || !course_known(&way.course) ||
            lint->as_of > way.course.due) {
            continue;
        }
        kpi_figures(kpi, &way.course, &lint->team->bounds, &way.figures);
        if (way.figures.direction != 0) {
            check_rate(&way);
            check_stretch(&way);
        }
    }
}
