/**
 * Rows of KPIs and their figures, written much as the table of coach-kpi(7) has them.
 */

#ifndef COACH_TESTS_KPI_ROWS_H
#define COACH_TESTS_KPI_ROWS_H

#include "kpi_fixture.h"

/** A KPI on a day and what must come out. */
struct row {
    const char *name;
    /** "65 -> 90", "? -> 90" where one is missing; "at-least 95", "at-most 5", "20..30" */
    const char *way;
    /** Words: a cadence, "closed", "start DAY", "due DAY", "mean DAYS", "by DAY VALUE". */
    const char *terms;
    const char *readings;
    const char *as_of;
    /** "gap 2, no pace, on-track". "stale" must be said where it is. */
    const char *expect;
};

struct row_kpi {
    struct kpi kpi;
    struct course course;
    struct reading readings[FIXTURE_READINGS];
    struct checkpoint checkpoints[8];
};

static inline void read_keep(struct row_kpi *out, const char *way)
{
    char low[32];
    char high[32];
    struct keep *keep = &out->kpi.keep;
    if (sscanf(way, "at-least %31s", low) == 1)
        *keep = (struct keep){KEEP_AT_LEAST, num(low), DECIMAL_NONE};
    else if (sscanf(way, "at-most %31s", high) == 1)
        *keep = (struct keep){KEEP_AT_MOST, DECIMAL_NONE, num(high)};
    else if (sscanf(way, "%31[0-9]..%31[0-9]", low, high) == 2)
        *keep = (struct keep){KEEP_RANGE, num(low), num(high)};
    else
        fail_msg("no way: '%s'", way);
}

static inline void read_way(struct row_kpi *out, const char *way)
{
    char from[32];
    char to[32];
    if (sscanf(way, "%31s -> %31s", from, to) != 2) {
        read_keep(out, way);
        return;
    }
    out->course.baseline = num(*from == '?' ? NULL : from);
    out->course.target = num(*to == '?' ? NULL : to);
}

static inline void read_terms(struct row_kpi *out, const char *terms)
{
    char text[256];
    char *rest = text;
    snprintf(text, sizeof text, "%s", terms);
    for (char *word; (word = strtok_r(rest, " ", &rest));) {
        if (cadence_from(word) != CADENCE_NONE) {
            out->kpi.every = cadence_from(word);
        } else if (strcmp(word, "closed") == 0) {
            out->course.closed = true;
        } else if (strcmp(word, "start") == 0) {
            out->course.start = day(strtok_r(rest, " ", &rest));
        } else if (strcmp(word, "due") == 0) {
            out->course.due = day(strtok_r(rest, " ", &rest));
        } else if (strcmp(word, "mean") == 0) {
            out->kpi.mean_days = atoi(strtok_r(rest, " ", &rest));
        } else if (strcmp(word, "by") == 0) {
            struct checkpoint *point = &out->checkpoints[out->kpi.checkpoints.count++];
            point->date = day(strtok_r(rest, " ", &rest));
            point->value = num(strtok_r(rest, " ", &rest));
        } else {
            fail_msg("no such term: '%s'", word);
        }
    }
}

static inline void row_kpi(const struct row *row, struct row_kpi *out)
{
    memset(out, 0, sizeof *out);
    out->kpi = kpi_blank("rate");
    out->course =
        (struct course){day(START), day(DUE), day(row->as_of), DECIMAL_NONE, DECIMAL_NONE, false};
    out->kpi.readings = readings_from(out->readings, row->readings);
    out->kpi.checkpoints.items = out->checkpoints;
    read_way(out, row->way);
    read_terms(out, row->terms);
}

static inline void check_ratio(const char *row, const char *figure, struct ratio actual,
                               const char *expected)
{
    char text[DECIMAL_SIZE];
    if (strcmp(ratio_format(actual, 4, text), expected) != 0)
        fail_msg("%s: %s is '%s', not '%s'", row, figure, text, expected);
}

static inline void check_day(const char *row, const char *figure, day_t actual,
                             const char *expected)
{
    char text[DATE_SIZE];
    if (strcmp(date_format(actual, text), expected) != 0)
        fail_msg("%s: %s is '%s', not '%s'", row, figure, text, expected);
}

/* One figure by its name; false if there is none of that name. */
static inline bool check_figure(const char *row, const struct figures *figures, const char *name,
                                const char *expected)
{
    const struct {
        const char *name;
        struct ratio value;
    } ratios[] = {
        {"actual", figures->actual},
        {"gap", figures->gap},
        {"progress", figures->progress},
        {"expected", figures->expected},
        {"pace", figures->pace},
        {"score", figures->score},
        {"needed", figures->needed_per_week},
    };
    for (size_t i = 0; i < sizeof ratios / sizeof *ratios; i++)
        if (strcmp(name, ratios[i].name) == 0) {
            check_ratio(row, name, ratios[i].value, expected);
            return true;
        }
    if (strcmp(name, "day") != 0)
        return false;
    check_day(row, name, figures->expected_day, expected);
    return true;
}

/* "gap 2", "no pace" or a status. */
static inline void check_item(const char *row, const struct figures *figures, const char *item)
{
    char name[32];
    char value[32];
    if (strncmp(item, "no ", 3) == 0) {
        if (!check_figure(row, figures, item + 3, ""))
            fail_msg("%s: no such figure: '%s'", row, item);
    } else if (sscanf(item, "%31s %31s", name, value) == 2) {
        if (!check_figure(row, figures, name, value))
            fail_msg("%s: no such figure: '%s'", row, item);
    } else if (strcmp(status_name(figures->status), item) != 0) {
        fail_msg("%s: status is '%s', not '%s'", row, status_name(figures->status), item);
    }
}

static inline void check_figures(const char *row, const struct figures *figures, const char *expect)
{
    char text[256];
    char *rest = text;
    bool stale = false;
    snprintf(text, sizeof text, "%s", expect);
    for (char *item; (item = strtok_r(rest, ",", &rest));) {
        item += *item == ' ';
        if (strcmp(item, "stale") == 0)
            stale = true;
        else
            check_item(row, figures, item);
    }
    if (figures->stale != stale)
        fail_msg("%s: stale is %d", row, figures->stale);
}

static inline void check_rows(const struct row *rows, size_t count)
{
    struct bounds bounds = bounds_of(NULL);
    for (size_t i = 0; i < count; i++) {
        struct row_kpi built;
        struct figures figures;
        row_kpi(&rows[i], &built);
        kpi_figures(&built.kpi, &built.course, &bounds, &figures);
        check_figures(rows[i].name, &figures, rows[i].expect);
    }
}

#define CHECK_ROWS(rows) check_rows(rows, sizeof(rows) / sizeof *(rows))

/* The readings of the examples in coach-kpi(7). */
#define ON_TIME                                                                                  \
    "2026-01-09 66, 2026-01-16 70, 2026-01-23 69, 2026-01-30 73, 2026-02-06 76, 2026-02-13 78, " \
    "2026-02-20 80, 2026-02-27 81, 2026-03-06 83, 2026-03-13 85, 2026-03-20 86, 2026-03-27 88"
#define HOURS                                                                                    \
    "2026-01-09 55, 2026-01-16 54, 2026-01-23 53, 2026-01-30 52, 2026-02-06 51, 2026-02-13 50, " \
    "2026-02-20 50, 2026-02-27 49, 2026-03-06 48, 2026-03-13 47, 2026-03-20 47, 2026-03-27 46"
#define RESPONSE                                                                                 \
    "2026-02-03 12, 2026-02-04 20, 2026-02-05 25, 2026-02-06 16, 2026-02-09 14, 2026-02-10 22, " \
    "2026-02-11 18, 2026-02-12 21, 2026-02-13 15, 2026-02-16 17"

#endif
