/*
 * The Theil-Sen line, exact.
 *
 * All values are brought to one scale, so that slopes are whole numbers over days and can be
 * compared by cross multiplication. With values below 10^18 and days below 2^22 everything on
 * the way stays below 2^110:
 *
 *   slope       rise / run                 rise < 2^61, run < 2^22
 *   median      rise / run                 rise < 2^84, run < 2^45 (of two slopes)
 *   intercept   (value x run - rise x day) / run        < 2^107
 */

#include "kpi/trend.h"

#include "kpi/readings.h"

/** Five years, the farthest that an eta looks ahead. */
#define ETA_DAYS  1826
#define MAX_PAIRS (TREND_MAX * (TREND_MAX - 1) / 2)
/** Slopes that are looked at to guess the median. */
#define SAMPLE 5

/** The readings, newest first: values in units of 10^-scale, days since start. */
struct points {
    size_t count;
    int64_t value[TREND_MAX];
    int32_t day[TREND_MAX];
    int64_t target;
    int32_t scale;
};

struct slope {
    int64_t rise;
    /** days, > 0 */
    int32_t run;
};

struct slopes {
    int count;
    int64_t rise[MAX_PAIRS];
    int32_t run[MAX_PAIRS];
};

/** value(day) = (twice_intercept + 2 x rise x day) / (2 x run), in units of the points. */
struct line {
    int128_t rise;
    int128_t run;
    int128_t twice_intercept;
};

static int32_t finest_scale(const struct reading *const *readings, size_t count,
                            struct decimal target)
{
    int32_t scale = target.scale;
    for (size_t i = 0; i < count; i++) {
        if (readings[i]->value.scale > scale) {
            scale = readings[i]->value.scale;
        }
    }
    return scale;
}

/* False where the values do not fit one scale (K4). */
static bool lay_points(const struct kpi *kpi, const struct course *course, struct points *points)
{
    const struct reading *latest[TREND_MAX];
    points->count = readings_latest(kpi, course, latest, TREND_MAX);
    points->scale = finest_scale(latest, points->count, course->target);
    if (!decimal_rescale(course->target, points->scale, &points->target)) {
        return false;
    }
    for (size_t i = 0; i < points->count; i++) {
        points->day[i] = latest[i]->date - course->start;
        if (!decimal_rescale(latest[i]->value, points->scale, &points->value[i])) {
            return false;
        }
    }
    return true;
}

/* Two readings of one day, which no sound file has, are no pair. */
static void lay_slopes(const struct points *points, struct slopes *slopes)
{
    slopes->count = 0;
    for (size_t newer = 0; newer < points->count; newer++) {
        for (size_t older = newer + 1; older < points->count; older++) {
            int32_t run = points->day[newer] - points->day[older];
            slopes->rise[slopes->count] = points->value[newer] - points->value[older];
            slopes->run[slopes->count] = run;
            slopes->count += run > 0;
        }
    }
}

static struct slope slope_of(const struct slopes *slopes, int i)
{
    return (struct slope){slopes->rise[i], slopes->run[i]};
}

static bool less(struct slope a, struct slope b)
{
    return (int128_t)a.rise * b.run < (int128_t)b.rise * a.run;
}

/*
 * Moves those of the slopes first..end-1 that are below the pivot, or not above it, to the front.
 * Returns where they end. Which ones are is as good as chance, so nothing is branched on it.
 */
static int gather(struct slopes *slopes, int first, int end, struct slope pivot, bool equal_too)
{
    int to = first;
    for (int i = first; i < end; i++) {
        struct slope slope = slope_of(slopes, i);
        slopes->rise[i] = slopes->rise[to];
        slopes->run[i] = slopes->run[to];
        slopes->rise[to] = slope.rise;
        slopes->run[to] = slope.run;
        to += equal_too ? !less(pivot, slope) : less(slope, pivot);
    }
    return to;
}

/* A slope whose place among first..end-1 is near at: that of a sample, sorted. */
static struct slope guess(const struct slopes *slopes, int first, int end, int at)
{
    struct slope sorted[SAMPLE];
    int count = end - first;
    int size = count < SAMPLE ? count : SAMPLE;
    for (int i = 0; i < size; i++) {
        struct slope slope = slope_of(slopes, first + i * count / size);
        int place = i;
        for (; place > 0 && less(slope, sorted[place - 1]); place--) {
            sorted[place] = sorted[place - 1];
        }
        sorted[place] = slope;
    }
    return sorted[(at - first) * size / count];
}

/* The slope at its place in order; afterwards none behind it is smaller. */
static struct slope select_slope(struct slopes *slopes, int at)
{
    int first = 0;
    int end = slopes->count;
    for (;;) {
        struct slope pivot = guess(slopes, first, end, at);
        int below = gather(slopes, first, end, pivot, false);
        if (at < below) {
            end = below;
            continue;
        }
        first = gather(slopes, below, end, pivot, true);
        if (at < first) {
            return pivot;
        }
    }
}

/* The smallest of the slopes from first on. */
static struct slope least(const struct slopes *slopes, int first)
{
    struct slope found = slope_of(slopes, first);
    for (int i = first + 1; i < slopes->count; i++) {
        if (less(slope_of(slopes, i), found)) {
            found = slope_of(slopes, i);
        }
    }
    return found;
}

static void median_slope(struct slopes *slopes, struct line *line)
{
    int middle = (slopes->count - 1) / 2;
    struct slope low = select_slope(slopes, middle);
    line->rise = low.rise;
    line->run = low.run;
    if (slopes->count % 2 == 1) {
        return;
    }
    struct slope high = least(slopes, middle + 1);
    line->rise = (int128_t)low.rise * high.run + (int128_t)high.rise * low.run;
    line->run = 2 * (int128_t)low.run * high.run;
}

static void median_intercept(const struct points *points, struct line *line)
{
    int128_t sorted[TREND_MAX];
    size_t count = points->count;
    for (size_t i = 0; i < count; i++) {
        int128_t intercept = points->value[i] * line->run - line->rise * points->day[i];
        size_t at = i;
        for (; at > 0 && sorted[at - 1] > intercept; at--) {
            sorted[at] = sorted[at - 1];
        }
        sorted[at] = intercept;
    }
    line->twice_intercept = sorted[(count - 1) / 2] + sorted[count / 2];
}

/* False where all readings are of one day. */
static bool lay_line(const struct points *points, struct line *line)
{
    struct slopes slopes;
    lay_slopes(points, &slopes);
    if (slopes.count == 0) {
        return false;
    }
    median_slope(&slopes, line);
    median_intercept(points, line);
    return true;
}

static struct ratio value_on(const struct points *points, const struct line *line, int32_t day)
{
    int128_t value = line->twice_intercept + 2 * line->rise * day;
    return ratio_make(value, 2 * line->run * decimal_power(points->scale));
}

/* rise x day >= target - intercept, where the line goes the right way at all. */
static day_t reached_on(const struct points *points, const struct line *line,
                        const struct course *course, int direction)
{
    int128_t climb = 2 * line->rise * direction;
    if (climb <= 0) {
        return DAY_NONE;
    }
    int128_t to_go = (2 * (int128_t)points->target * line->run - line->twice_intercept) * direction;
    int128_t day = course->start + int128_ceil_div(to_go, climb);
    if (day <= course->as_of || day > (int128_t)course->as_of + ETA_DAYS) {
        return DAY_NONE;
    }
    return (day_t)day;
}

void kpi_trend(const struct kpi *kpi, const struct course *course, const struct figures *figures,
               struct trend *out)
{
    struct points points;
    struct line line;
    *out = (struct trend){.eta = DAY_NONE};
    if (figures->direction == 0 || figures->counted < TREND_MIN) {
        return;
    }
    if (!lay_points(kpi, course, &points) || !lay_line(&points, &line)) {
        return;
    }
    out->used = points.count;
    out->slope = ratio_make(line.rise, line.run * decimal_power(points.scale));
    out->forecast = value_on(&points, &line, course->due - course->start);
    if (figures->progress.num < figures->progress.den) {
        out->eta = reached_on(&points, &line, course, figures->direction);
    }
}
