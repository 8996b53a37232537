/**
 * The figures of a KPI on a day. The formulas are those of coach-kpi(7).
 *
 * Pure: records in, figures out. Every figure is exact; what is undefined is RATIO_NONE,
 * DAY_NONE or the enum's first value.
 */

#ifndef COACH_KPI_FIGURES_H
#define COACH_KPI_FIGURES_H

#include "base/ratio.h"
#include "kpi/thresholds.h"
#include "model/goal.h"

/** In the order in which the worst member gives a goal its status, worst first. */
enum status {
    STATUS_NONE,
    STATUS_OFF_TRACK,
    STATUS_ENDED,
    STATUS_AT_RISK,
    STATUS_NO_DATA,
    STATUS_ON_TRACK,
    STATUS_UPCOMING,
    STATUS_ACHIEVED,
};
#define STATUS_COUNT 8

enum answer { ANSWER_UNKNOWN, ANSWER_NO, ANSWER_YES };

/** What a KPI is measured against on a day: the goal's and the KPI's terms of that day. */
struct course {
    day_t start;
    day_t due;
    /** The day asked for, or that of the goal's closing if it is earlier. */
    day_t as_of;
    struct decimal baseline;
    struct decimal target;
    /** The goal is closed on that day: it goes no further. */
    bool closed;
};

struct figures {
    /** +1 up, -1 down, 0 unknown or keep. */
    int direction;
    /** The latest reading that counts, or the mean that `actual` asks for: of the readings in the
     * days that end on the latest one. In the KPI's unit. */
    struct ratio actual;
    /** The date of the latest reading that counts. */
    day_t actual_date;
    /** The latest reading that counts; NULL if none. Its note stands beside the figure. */
    const struct reading *latest;
    /** Readings that count, or milestones done. */
    size_t counted;
    /** What is still to go, in the KPI's unit; negative when the target is passed. */
    struct ratio gap;
    /** Share of the way from baseline to target, never clamped. */
    struct ratio progress;
    /** Share of the time that has passed on expected_day, 0..1; of the value where checkpoints
     * say so, and then beyond 0..1 where they are. See kpi/expected.h. */
    struct ratio expected;
    /** The later of the reading's date and as-of minus the stale limit, within start..due.
     * Milestones: as-of. Keep KPIs: DAY_NONE. */
    day_t expected_day;
    /** progress / expected, where expected is large enough. */
    struct ratio pace;
    enum status status;
    enum answer winning;
    bool stale;
    /** Per week, signed, in the KPI's unit, to be at target when due. RATIO_NONE once achieved or
     * closed, from due on, and without progress. */
    struct ratio needed_per_week;
    /** Progress clamped to 0..1, once due has passed or the goal is closed. */
    struct ratio score;
};

/** The terms of a goal and one of its KPIs on a day. kpi may be NULL (milestones). */
struct course course_on(const struct goal *goal, const struct kpi *kpi, day_t as_of);

/**
 * All figures of a KPI. Where start or due is missing, or due is before start, nothing counts:
 * the status is no-data and every other figure but the direction undefined. A keep KPI has no
 * direction, expected, pace and needed; its gap is the distance of actual to its range.
 */
void kpi_figures(const struct kpi *kpi, const struct course *course, const struct bounds *bounds,
                 struct figures *out);

/**
 * The figures of a goal's milestones taken together, as one lead member: actual and counted are
 * those done, gap those to go. A milestone without a day of its own is due with the goal. Needs
 * at least one.
 */
void milestone_figures(const struct milestones *milestones, const struct course *course,
                       const struct bounds *bounds, struct figures *out);

/** "on-track", "at-risk" ...; "" for STATUS_NONE. */
const char *status_name(enum status status);

/** The names of all statuses but STATUS_NONE, in the order of the enum, NULL-terminated. */
extern const char *const status_words[];

/**
 * A value in the KPI's unit as output shows it: what was read, and what is left to go, exactly;
 * a mean rounded to 4 places. DECIMAL_NONE for RATIO_NONE. kpi is NULL for milestones.
 */
struct decimal value_decimal(const struct kpi *kpi, struct ratio value);

/** The same as text, "" for RATIO_NONE. Returns out. */
char *value_format(const struct kpi *kpi, struct ratio value, char out[DECIMAL_SIZE]);

/**
 * One sentence on where the KPI stands: "ended at 88: 92% of the way from 65 to 90". kpi is NULL
 * for milestones.
 */
char *figures_in_words(struct arena *arena, const struct kpi *kpi, const struct course *course,
                       const struct figures *figures);

#endif
