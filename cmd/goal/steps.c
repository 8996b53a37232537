/*
 * Figures in words: what `goal explain` shows. The formulas are those of lib/kpi.
 */

#include "goal/steps.h"

#include <stdarg.h>
#include <stddef.h>

#include "goal/reason.h"
#include "kpi/terms.h"

/** Where the steps go, and what they are about. */
struct writer {
    struct arena *arena;
    const struct score_row *row;
    struct bounds bounds;
    struct steps steps;
};

static struct step *add(struct writer *writer, const char *figure, const char *value,
                        const char *how, ...) __attribute__((format(printf, 4, 5)));

static struct step *add(struct writer *writer, const char *figure, const char *value,
                        const char *how, ...)
{
    struct steps *steps = &writer->steps;
    struct step *step;
    va_list args;

    steps->items = arena_grow(writer->arena, steps->items, &steps->capacity, steps->count,
                              sizeof(*steps->items));
    step = &steps->items[steps->count++];
    *step = (struct step){.figure = figure, .value = value && *value ? value : NULL};
    va_start(args, how);
    step->how = arena_vprintf(writer->arena, how, args);
    va_end(args);
    return step;
}

static const char *ratio_text(struct writer *writer, struct ratio ratio)
{
    char text[DECIMAL_SIZE];

    return arena_strdup(writer->arena, ratio_format(ratio, RATIO_PLACES, text));
}

static const char *value_text(struct writer *writer, struct ratio ratio)
{
    char text[DECIMAL_SIZE];

    return arena_strdup(writer->arena, value_format(writer->row->kpi, ratio, text));
}

static const char *decimal_text(struct writer *writer, struct decimal value)
{
    char text[DECIMAL_SIZE];

    return decimal_known(value) ? arena_strdup(writer->arena, decimal_format(value, text)) : "";
}

static const char *day_text(struct writer *writer, day_t day)
{
    char text[DATE_SIZE];

    return arena_strdup(writer->arena, date_format(day, text));
}

/* Inputs: what the file says, and where */

/** A term: from the field itself, or from the revision that replaced it later. */
static void add_input(struct writer *writer, const char *figure, const char *value,
                      struct place place, const struct revision *undone)
{
    struct step *step;

    if (undone) {
        place = mark_place(writer->row->goal->file, undone->where, &undone->marks,
                           offsetof(struct revision, was));
        step = add(writer, figure, value, "%s, until %s", *value ? "was" : "there was none",
                   day_text(writer, undone->date));
    } else if (*value) {
        step = add(writer, figure, value, "%s", "");
    } else {
        return;
    }
    step->file = place.file;
    step->line = place.line;
}

static struct place goal_field(const struct score_row *row, size_t field)
{
    return mark_place(row->goal->file, row->goal->where, &row->goal->marks, field);
}

static struct place kpi_field(const struct score_row *row, size_t field)
{
    return mark_place(row->goal->file, row->kpi->where, &row->kpi->marks, field);
}

static void add_days(struct writer *writer)
{
    const struct score_row *row = writer->row;
    struct goal_terms terms = goal_terms_on(row->goal, row->course.as_of);

    add_input(writer, "start", day_text(writer, terms.start),
              goal_field(row, offsetof(struct goal, start)), terms.start_undone);
    add_input(writer, "due", day_text(writer, terms.due),
              goal_field(row, offsetof(struct goal, due)), terms.due_undone);
}

static void add_values(struct writer *writer)
{
    const struct score_row *row = writer->row;
    struct kpi_terms terms = kpi_terms_on(row->goal, row->kpi, row->course.as_of);

    add_input(writer, "baseline", decimal_text(writer, terms.baseline),
              kpi_field(row, offsetof(struct kpi, baseline)), terms.baseline_undone);
    add_input(writer, "target", decimal_text(writer, terms.target),
              kpi_field(row, offsetof(struct kpi, target)), terms.target_undone);
    if (row->figures.direction != 0) {
        add(writer, "direction", row->figures.direction > 0 ? "1" : "-1", "target is %s baseline",
            row->figures.direction > 0 ? "above" : "below");
    }
}

static void add_inputs(struct writer *writer)
{
    const struct score_row *row = writer->row;

    add_days(writer);
    if (row->keep) {
        add_input(writer, "keep", row->keep, kpi_field(row, offsetof(struct kpi, keep)), NULL);
    } else {
        add_values(writer);
    }
}

static void add_readings(struct writer *writer)
{
    const struct score_row *row = writer->row;
    const struct kpi *kpi = row->kpi;
    const struct figures *figures = &row->figures;
    struct step *step;

    add(writer, "readings", decimal_text(writer, decimal_make((int64_t)figures->counted, 0)),
        "of %zu on file; those from start to the earlier of %s and due count", kpi->readings.count,
        row->course.closed ? "closing" : "as-of");
    if (!figures->latest) {
        return;
    }
    if (kpi->mean_days > 0) {
        step = add(writer, "actual", value_text(writer, figures->actual),
                   "mean of the readings in the %d days to %s", (int)kpi->mean_days,
                   day_text(writer, figures->actual_date));
    } else {
        step = add(writer, "actual", value_text(writer, figures->actual),
                   "reading of %s, the latest that counts", day_text(writer, figures->actual_date));
    }
    step->file = row->goal->file;
    step->line = where_line(figures->latest->where);
}

/* Figures of a KPI that goes from baseline to target */

static void add_distance(struct writer *writer)
{
    const struct score_row *row = writer->row;
    const struct figures *figures = &row->figures;
    const char *baseline = decimal_text(writer, row->course.baseline);
    const char *target = decimal_text(writer, row->course.target);
    const char *actual = figures->latest ? value_text(writer, figures->actual) : baseline;

    add(writer, "gap", value_text(writer, figures->gap),
        "(target - %s) x direction = (%s - %s) x %d", figures->latest ? "actual" : "baseline",
        target, actual, figures->direction);
    if (ratio_known(figures->progress)) {
        add(writer, "progress", ratio_text(writer, figures->progress),
            "(actual - baseline) / (target - baseline) = (%s - %s) / (%s - %s)", actual, baseline,
            target, baseline);
    }
}

static void add_expected(struct writer *writer)
{
    const struct score_row *row = writer->row;
    const struct figures *figures = &row->figures;
    const struct course *course = &row->course;

    if (!ratio_known(figures->expected)) {
        return;
    }
    if (row->kpi->checkpoints.count > 0) {
        add(writer, "expected", ratio_text(writer, figures->expected),
            "share of the way on %s along the line through baseline, %zu checkpoint%s and target",
            day_text(writer, figures->expected_day), row->kpi->checkpoints.count,
            row->kpi->checkpoints.count == 1 ? "" : "s");
    } else {
        add(writer, "expected", ratio_text(writer, figures->expected),
            "on %s, %d of the %d days from start to due have passed",
            day_text(writer, figures->expected_day), (int)(figures->expected_day - course->start),
            (int)(course->due - course->start));
    }
    if (ratio_known(figures->pace)) {
        add(writer, "pace", ratio_text(writer, figures->pace), "progress / expected = %s / %s",
            ratio_text(writer, figures->progress), ratio_text(writer, figures->expected));
    } else {
        add(writer, "pace", NULL, "shown where expected is at least %s",
            ratio_text(writer, writer->bounds.pace_from));
    }
}

static void add_trend(struct writer *writer)
{
    const struct score_row *row = writer->row;
    const struct trend *trend = &row->trend;

    if (trend->used == 0) {
        add(writer, "forecast", NULL, "needs %d readings that count", TREND_MIN);
        return;
    }
    add(writer, "forecast", ratio_text(writer, trend->forecast),
        "value at due on the line through the latest %zu readings (medians of slopes and "
        "intercepts), %s a day",
        trend->used, ratio_text(writer, trend->slope));
    if (trend->eta != DAY_NONE) {
        add(writer, "eta", day_text(writer, trend->eta),
            "the first day on which that line has reached the target");
    }
}

static void add_needed(struct writer *writer)
{
    const struct score_row *row = writer->row;

    if (ratio_known(row->figures.needed_per_week)) {
        add(writer, "needed_per_week", ratio_text(writer, row->figures.needed_per_week),
            "(target - actual) x 7 / days left = (%s - %s) x 7 / %d",
            decimal_text(writer, row->course.target), value_text(writer, row->figures.actual),
            (int)(row->course.due - row->course.as_of));
    }
}

/* Figures of a KPI that holds a line */

static void add_keep(struct writer *writer)
{
    const struct figures *figures = &writer->row->figures;

    if (!figures->latest) {
        return;
    }
    add(writer, "gap", value_text(writer, figures->gap), "distance of the actual to the range");
    add(writer, "progress", ratio_text(writer, figures->progress),
        "share of the %zu readings that are inside", figures->counted);
}

/* What stands beside the status */

static void add_status(struct writer *writer)
{
    const struct score_row *row = writer->row;
    const struct figures *figures = &row->figures;
    int32_t limit = writer->bounds.stale_days[row->kpi->every];
    bool counted = figures->actual_date != DAY_NONE;

    add(writer, "status", status_name(figures->status), "%s",
        status_reason(writer->arena, row, &writer->bounds));
    if (limit > 0) {
        day_t since = counted ? figures->actual_date : row->course.start;
        add(writer, "stale", figures->stale ? "yes" : "no",
            "%s %s; every %s, so after %d days, until due", counted ? "last reading" : "started",
            day_text(writer, since), cadence_words[row->kpi->every], (int)limit);
    }
    if (ratio_known(figures->score)) {
        add(writer, "score", ratio_text(writer, figures->score),
            "progress within 0 and 1, at the end");
    }
}

struct steps steps_of(struct context *context, const struct team *team, const struct score_row *row)
{
    struct writer writer = {
        .arena = context->arena, .row = row, .bounds = bounds_of(&team->thresholds)};

    add_inputs(&writer);
    add_readings(&writer);
    if (row->keep) {
        add_keep(&writer);
        add_status(&writer);
        return writer.steps;
    }
    add_distance(&writer);
    add_expected(&writer);
    add_status(&writer);
    add_trend(&writer);
    add_needed(&writer);
    return writer.steps;
}
