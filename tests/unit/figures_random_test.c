/*
 * Random KPIs against a second, naive computation in floating point: every formula written down
 * once more, straight from coach-kpi(7), without a thought for speed or exactness.
 */

#include "kpi_fixture.h"

#include <math.h>

#include "kpi/trend.h"

#define ROUNDS 3000
/** Undefined, in the naive computation. */
#define NOTHING ((long double)NAN)

/** One random KPI on a random day. */
struct draw {
    struct kpi kpi;
    struct course course;
    struct reading readings[FIXTURE_READINGS];
    struct checkpoint checkpoints[4];
};

struct naive {
    long double actual, gap, progress, expected, pace, needed, score, slope, forecast, eta;
    enum status status;
    /** The status hangs on less than floating point can tell. */
    bool close;
    bool stale;
};

/* Random draws, the same in every run */

static uint64_t seed;

static int32_t draw_int(int32_t low, int32_t high)
{
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return low + (int32_t)((seed >> 33) % (uint64_t)(high - low + 1));
}

static struct decimal draw_value(void)
{
    return decimal_make(draw_int(-9999, 9999), draw_int(0, 3));
}

static void draw_readings(struct draw *draw)
{
    day_t date = draw->course.start - draw_int(0, 10);
    int count = draw_int(0, 3) == 0 ? draw_int(0, 3) : draw_int(4, 60);
    for (int i = 0; i < count; i++) {
        date += draw_int(1, 9);
        draw->readings[i] = (struct reading){.date = date, .value = draw_value()};
    }
    draw->kpi.readings = (struct readings){draw->readings, (size_t)count};
}

/* Up to three, in order of date, now and then outside the goal's days. */
static void draw_checkpoints(struct draw *draw)
{
    day_t date = draw->course.start - 5;
    size_t count = draw_int(0, 2) == 0 ? (size_t)draw_int(1, 3) : 0;
    for (size_t i = 0; i < count; i++) {
        date += draw_int(1, 60);
        draw->checkpoints[i] = (struct checkpoint){.date = date, .value = draw_value()};
    }
    draw->kpi.checkpoints = (struct checkpoints){draw->checkpoints, count};
}

static void draw_kpi(struct draw *draw)
{
    memset(draw, 0, sizeof *draw);
    draw->kpi = kpi_blank("rate");
    draw->course.start = day(START) + draw_int(-400, 400);
    draw->course.due = draw->course.start + (draw_int(0, 9) == 0 ? 0 : draw_int(1, 400));
    draw->course.as_of = draw->course.start + draw_int(-20, 450);
    draw->course.closed = draw_int(0, 9) == 0;
    draw->course.baseline = draw_value();
    draw->course.target = draw_value();
    draw->kpi.every = (enum cadence)draw_int(CADENCE_NONE, CADENCE_QUARTER);
    draw->kpi.mean_days = draw_int(0, 2) == 0 ? draw_int(1, 40) : 0;
    draw_readings(draw);
    draw_checkpoints(draw);
}

/* The naive computation */

static long double real(struct decimal value)
{
    return (long double)value.units / powl(10, value.scale);
}

static bool counts(const struct draw *draw, size_t i)
{
    day_t date = draw->readings[i].date;
    day_t last = draw->course.as_of < draw->course.due ? draw->course.as_of : draw->course.due;
    return date >= draw->course.start && date <= last;
}

/* The index behind the last reading that counts; 0 without. */
static size_t behind_last(const struct draw *draw)
{
    for (size_t i = draw->kpi.readings.count; i > 0; i--)
        if (counts(draw, i - 1))
            return i;
    return 0;
}

static long double naive_actual(const struct draw *draw, size_t behind)
{
    long double sum = 0;
    int count = 0;
    if (behind == 0)
        return NOTHING;
    if (draw->kpi.mean_days == 0)
        return real(draw->readings[behind - 1].value);
    for (size_t i = 0; i < behind; i++)
        if (counts(draw, i) &&
            draw->readings[i].date > draw->readings[behind - 1].date - draw->kpi.mean_days) {
            sum += real(draw->readings[i].value);
            count++;
        }
    return sum / count;
}

static day_t naive_day(const struct draw *draw, size_t behind)
{
    static const int limits[] = {45, 1, 10, 21, 45, 137};
    day_t day = draw->course.as_of - limits[draw->kpi.every];
    if (behind > 0 && draw->readings[behind - 1].date > day)
        day = draw->readings[behind - 1].date;
    if (day > draw->course.due)
        day = draw->course.due;
    return day < draw->course.start ? draw->course.start : day;
}

/* Walks the plan piece by piece until the one that holds day. */
static long double naive_expected(const struct draw *draw, day_t day)
{
    const struct course *course = &draw->course;
    long double from = real(course->baseline);
    long double way = real(course->target) - from;
    day_t since = course->start;
    if (course->due == course->start)
        return 1;
    for (size_t i = 0; i <= draw->kpi.checkpoints.count; i++) {
        bool last = i == draw->kpi.checkpoints.count;
        day_t until = last ? course->due : draw->checkpoints[i].date;
        long double to = real(last ? course->target : draw->checkpoints[i].value);
        if (!last && (until <= course->start || until >= course->due))
            continue;
        if (day <= until)
            return (from + (to - from) * (day - since) / (until - since) - real(course->baseline)) /
                   way;
        from = to;
        since = until;
    }
    return NOTHING;
}

static enum status naive_status(const struct draw *draw, struct naive *naive)
{
    long double behind = naive->expected - naive->progress;
    long double on_track = fmaxl(0.10L * naive->expected, 0.05L);
    long double at_risk = fmaxl(0.30L * naive->expected, 0.10L);
    naive->close = fabsl(behind - on_track) < 1e-9L || fabsl(behind - at_risk) < 1e-9L ||
                   fabsl(naive->progress - 1) < 1e-9L || fabsl(naive->expected - 0.15L) < 1e-9L;
    if (draw->course.as_of < draw->course.start)
        return STATUS_UPCOMING;
    if (naive->progress >= 1)
        return STATUS_ACHIEVED;
    if (draw->course.as_of > draw->course.due || draw->course.closed)
        return STATUS_ENDED;
    if (isnan(naive->progress))
        return STATUS_NO_DATA;
    if (behind <= on_track)
        return STATUS_ON_TRACK;
    return behind <= at_risk ? STATUS_AT_RISK : STATUS_OFF_TRACK;
}

static bool naive_stale(const struct draw *draw, size_t behind)
{
    static const int limits[] = {INT32_MAX, 1, 10, 21, 45, 137};
    day_t since = behind > 0 ? draw->readings[behind - 1].date : draw->course.start;
    return draw->course.as_of >= draw->course.start && draw->course.as_of <= draw->course.due &&
           !draw->course.closed && draw->course.as_of - since > limits[draw->kpi.every];
}

static int compare_reals(const void *a, const void *b)
{
    long double x = *(const long double *)a;
    long double y = *(const long double *)b;
    return (x > y) - (x < y);
}

static long double median(long double *values, size_t count)
{
    qsort(values, count, sizeof *values, compare_reals);
    return count % 2 == 1 ? values[count / 2] : (values[count / 2 - 1] + values[count / 2]) / 2;
}

static void naive_trend(const struct draw *draw, size_t behind, struct naive *naive)
{
    long double slopes[FIXTURE_READINGS * FIXTURE_READINGS / 2];
    long double intercepts[FIXTURE_READINGS];
    size_t pairs = 0;
    size_t first = behind > 26 ? behind - 26 : 0;
    while (first < behind && !counts(draw, first))
        first++;
    if (behind - first < 4)
        return;
    for (size_t i = first; i < behind; i++)
        for (size_t j = i + 1; j < behind; j++)
            slopes[pairs++] = (real(draw->readings[j].value) - real(draw->readings[i].value)) /
                              (draw->readings[j].date - draw->readings[i].date);
    naive->slope = median(slopes, pairs);
    for (size_t i = first; i < behind; i++)
        intercepts[i - first] = real(draw->readings[i].value) -
                                naive->slope * (draw->readings[i].date - draw->course.as_of);
    long double intercept = median(intercepts, behind - first);
    naive->forecast = intercept + naive->slope * (draw->course.due - draw->course.as_of);
    naive->eta = (real(draw->course.target) - intercept) / naive->slope;
}

static void compute(const struct draw *draw, struct naive *naive)
{
    const struct course *course = &draw->course;
    size_t behind = behind_last(draw);
    long double baseline = real(course->baseline);
    long double target = real(course->target);
    bool open = course->as_of < course->due && !course->closed;
    *naive = (struct naive){.slope = NOTHING, .forecast = NOTHING, .eta = NOTHING};
    naive->actual = naive_actual(draw, behind);
    naive->gap = fabsl(target - baseline);
    if (behind > 0)
        naive->gap = target > baseline ? target - naive->actual : naive->actual - target;
    naive->progress = (naive->actual - baseline) / (target - baseline);
    naive->expected = naive_expected(draw, naive_day(draw, behind));
    naive->pace = naive->expected >= 0.15L ? naive->progress / naive->expected : NOTHING;
    naive->status = naive_status(draw, naive);
    naive->stale = naive_stale(draw, behind);
    naive->needed = open && naive->progress < 1
                        ? (target - naive->actual) * 7 / (course->due - course->as_of)
                        : NOTHING;
    naive->score = NOTHING;
    if (behind > 0 && (course->as_of > course->due || course->closed))
        naive->score = fminl(fmaxl(naive->progress, 0), 1);
    naive_trend(draw, behind, naive);
}

/* The comparison */

static void same(int round, const char *figure, struct ratio exact, long double naive)
{
    if (ratio_known(exact) == isnan(naive))
        fail_msg("round %d: %s is defined in one only", round, figure);
    if (!ratio_known(exact))
        return;
    long double value = (long double)exact.num / (long double)exact.den;
    if (fabsl(value - naive) > 1e-9L * fmaxl(1, fabsl(naive)))
        fail_msg("round %d: %s is %.12Lg, not %.12Lg", round, figure, value, naive);
}

/* Whole days are compared where the line does not cross the target right at one. */
static void same_eta(int round, const struct draw *draw, const struct naive *naive, day_t eta)
{
    long double days = ceill(naive->eta);
    bool right_way = real(draw->course.target) > real(draw->course.baseline) ? naive->slope > 0
                                                                             : naive->slope < 0;
    bool expected = right_way && naive->progress < 1 && days > 0 && days <= 1826;
    if (!isnan(naive->eta) && fabsl(naive->eta - roundl(naive->eta)) < 1e-6L)
        return;
    if (eta != (expected ? draw->course.as_of + (day_t)days : DAY_NONE))
        fail_msg("round %d: eta is %d, not %Lg days ahead", round, (int)eta, days);
}

static void compare(int round, const struct draw *draw)
{
    struct bounds bounds = bounds_of(NULL);
    struct figures figures;
    struct trend trend;
    struct naive naive;
    compute(draw, &naive);
    kpi_figures(&draw->kpi, &draw->course, &bounds, &figures);
    kpi_trend(&draw->kpi, &draw->course, &figures, &trend);
    same(round, "actual", figures.actual, naive.actual);
    same(round, "gap", figures.gap, naive.gap);
    same(round, "progress", figures.progress, naive.progress);
    same(round, "expected", figures.expected, naive.expected);
    same(round, "score", figures.score, naive.score);
    same(round, "slope", trend.slope, naive.slope);
    same(round, "forecast", trend.forecast, naive.forecast);
    if (figures.stale != naive.stale)
        fail_msg("round %d: stale is %d", round, figures.stale);
    if (naive.close)
        return;
    same(round, "pace", figures.pace, naive.pace);
    same(round, "needed_per_week", figures.needed_per_week, naive.needed);
    if (figures.status != naive.status)
        fail_msg("round %d: status is %s, not %s", round, status_name(figures.status),
                 status_name(naive.status));
    same_eta(round, draw, &naive, trend.eta);
}

static void random_kpis(void **state)
{
    static struct draw draw;
    (void)state;
    seed = 20260105;
    for (int round = 0; round < ROUNDS; round++) {
        draw_kpi(&draw);
        if (decimal_compare(draw.course.baseline, draw.course.target) != 0)
            compare(round, &draw);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(random_kpis),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
