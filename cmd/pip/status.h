/**
 * Where a step stands, as rows: what status_rows.c gathers and status.c shows.
 */

#ifndef COACH_CMD_PIP_STATUS_H
#define COACH_CMD_PIP_STATUS_H

#include "practice/pip.h"
#include "practice/standing.h"

/** In the order in which they are shown: what the coach has to give stands before the figures. */
enum status_section {
    ABOUT_STEP,
    ABOUT_REVIEW,
    ABOUT_PROMISE,
    ABOUT_CHECKINS,
    ABOUT_OUTSIDE,
    ABOUT_TARGET,
};

/** "step", "review" ..., NULL-terminated. */
extern const char *const status_section_words[];

struct status_row {
    enum status_section section;
    const char *person;
    /** The step, a promise, a goal, a KPI: by its name. */
    const char *item;
    /** In words. */
    const char *text;
    day_t date;
    /** A promise; NULL for none. */
    const struct pledge *pledge;
    /** Of the step; NONE elsewhere, as the next ones. */
    struct decimal days_left;
    /** Check-ins; whole weeks, and those without one. */
    struct decimal held;
    struct decimal weeks;
    struct decimal missed;
    /** A KPI, and what is in the way of its goal beyond the person's control; NULL for none. */
    const struct pip_kpi *kpi;
    const char *outside;
    const char *file;
    int line;
};

struct status_rows {
    struct status_row *items;
    size_t count;
};

/**
 * Where a step stands on a day: what was promised for it as on that day, all else as on the last
 * day of the step where it is over by then. The rows are in order of section, and live in the
 * arena.
 */
struct status_rows status_rows_of(struct arena *arena, const struct team *team,
                                  const struct person *person, const struct pip *pip, day_t as_of);

#endif
