/*
 * Figures in a sentence: about the number, in its own unit.
 */

#include <string.h>

#include "base/arena.h"
#include "kpi/figures.h"
#include "kpi/readings.h"

/* The decimal that a ratio is, if it is one of at most 15 places and 18 digits. */
static bool exact_decimal(struct ratio value, struct decimal *out)
{
    for (int32_t scale = 0; scale <= DECIMAL_DIGITS; scale++) {
        int64_t power = decimal_power(scale);
        if (power % value.den != 0) {
            continue;
        }
        int128_t units = (int128_t)value.num * (power / value.den);
        int128_t limit = decimal_power(18);
        if (units <= -limit || units >= limit) {
            return false;
        }
        *out = decimal_make((int64_t)units, scale);
        return true;
    }
    return false;
}

struct decimal value_decimal(const struct kpi *kpi, struct ratio value)
{
    struct decimal decimal;
    bool mean = kpi && kpi->mean_days > 0;
    if (!ratio_known(value)) {
        return DECIMAL_NONE;
    }
    if (!mean && exact_decimal(value, &decimal)) {
        return decimal;
    }
    return ratio_round(value, 4);
}

char *value_format(const struct kpi *kpi, struct ratio value, char out[DECIMAL_SIZE])
{
    struct decimal decimal = value_decimal(kpi, value);
    out[0] = '\0';
    return decimal_known(decimal) ? decimal_format(decimal, out) : out;
}

/* What stands behind a value: "%" at once, other units after a space. */
static const char *space_before_unit(const struct kpi *kpi)
{
    return !kpi->unit || !*kpi->unit || strcmp(kpi->unit, "%") == 0 ? "" : " ";
}

static const char *unit_of(const struct kpi *kpi)
{
    return kpi->unit ? kpi->unit : "";
}

/* "ended at 88", "achieved at 91%", "at 46 h" */
static const char *where_it_stands(struct arena *arena, const struct kpi *kpi,
                                   const struct figures *figures)
{
    char actual[DECIMAL_SIZE];
    value_format(kpi, figures->actual, actual);
    if (figures->status == STATUS_ENDED) {
        return arena_printf(arena, "ended at %s", actual);
    }
    return arena_printf(arena, "%s %s%s%s",
                        figures->status == STATUS_ACHIEVED ? "achieved at" : "at", actual,
                        space_before_unit(kpi), unit_of(kpi));
}

/* In whole percent; the whole way only for who has gone it. */
static int64_t percent_of_way(struct ratio progress)
{
    struct ratio percent = ratio_mul(progress, ratio_from_int(100));
    int64_t whole = ratio_round(percent, 0).units;
    return whole >= 100 && progress.num < progress.den ? 99 : whole;
}

static const char *why_no_way(const struct course *course)
{
    if (!decimal_known(course->baseline)) {
        return "no baseline yet";
    }
    return decimal_known(course->target) ? "baseline and target are the same" : "no target yet";
}

/* "92% of the way from 65 to 90" */
static const char *how_far(struct arena *arena, const struct course *course,
                           const struct figures *figures)
{
    char baseline[DECIMAL_SIZE];
    char target[DECIMAL_SIZE];
    if (!ratio_known(figures->progress)) {
        return why_no_way(course);
    }
    decimal_format(course->baseline, baseline);
    decimal_format(course->target, target);
    if (figures->progress.num < 0) {
        return arena_printf(arena, "farther from %s than the %s it started from", target, baseline);
    }
    return arena_printf(arena, "%lld%% of the way from %s to %s",
                        (long long)percent_of_way(figures->progress), baseline, target);
}

/* "at most 5", "inside 20..30 h" */
static const char *line_held(struct arena *arena, const struct kpi *kpi)
{
    char low[DECIMAL_SIZE];
    char high[DECIMAL_SIZE];
    const char *space = space_before_unit(kpi);
    const char *unit = unit_of(kpi);
    switch (kpi->keep.kind) {
    case KEEP_AT_LEAST:
        return arena_printf(arena, "at least %s%s%s", decimal_format(kpi->keep.low, low), space,
                            unit);
    case KEEP_AT_MOST:
        return arena_printf(arena, "at most %s%s%s", decimal_format(kpi->keep.high, high), space,
                            unit);
    default:
        return arena_printf(arena, "inside %s..%s%s%s", decimal_format(kpi->keep.low, low),
                            decimal_format(kpi->keep.high, high), space, unit);
    }
}

/* "4 of 6 readings inside 20..30 h" */
static const char *how_often(struct arena *arena, const struct kpi *kpi,
                             const struct figures *figures)
{
    if (!ratio_known(figures->progress)) {
        return "no line to hold yet";
    }
    int64_t counted = (int64_t)figures->counted;
    int64_t inside = figures->progress.num * (counted / figures->progress.den);
    return arena_printf(arena, "%lld of %lld %s %s", (long long)inside, (long long)counted,
                        counted == 1 ? "reading" : "readings", line_held(arena, kpi));
}

/* "2 of 4 milestones done" */
static char *milestones_in_words(struct arena *arena, const struct figures *figures)
{
    int64_t done = figures->actual.num;
    int64_t all = done + figures->gap.num;
    return arena_printf(arena, "%s%lld of %lld %s done",
                        figures->status == STATUS_ENDED ? "ended with " : "", (long long)done,
                        (long long)all, all == 1 ? "milestone" : "milestones");
}

static char *reading_in_words(struct arena *arena, const struct kpi *kpi,
                              const struct course *course, const struct figures *figures)
{
    const char *stands = where_it_stands(arena, kpi, figures);
    if (kpi->keep.kind != KEEP_NONE) {
        return arena_printf(arena, "%s: %s", stands, how_often(arena, kpi, figures));
    }
    if (figures->status == STATUS_ACHIEVED) {
        return arena_strdup(arena, stands);
    }
    return arena_printf(arena, "%s: %s", stands, how_far(arena, course, figures));
}

char *figures_in_words(struct arena *arena, const struct kpi *kpi, const struct course *course,
                       const struct figures *figures)
{
    char start[DATE_SIZE];
    if (!course_known(course)) {
        return arena_strdup(arena, "no start and due day yet");
    }
    if (figures->status == STATUS_UPCOMING) {
        return arena_printf(arena, "starts on %s", date_format(course->start, start));
    }
    if (!kpi) {
        return milestones_in_words(arena, figures);
    }
    if (figures->latest) {
        return reading_in_words(arena, kpi, course, figures);
    }
    return arena_strdup(arena, figures->status == STATUS_ENDED ? "ended without a reading"
                                                               : "no reading yet");
}
