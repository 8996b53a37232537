/**
 * A goal's habits on their way out and in.
 */

#ifndef COACH_CMD_GOAL_HABIT_H
#define COACH_CMD_GOAL_HABIT_H

#include "cmd.h"
#include "practice/habit.h"

/** One habit on a day. */
struct habit_row {
    const struct goal *goal;
    const struct habit *habit;
    struct habit_course course;
    struct habit_figures figures;
    /** "workday", "mon,thu", "3/week" */
    const char *every;
    /** The day since which it needs no more counting, if that has come. */
    day_t automatic;
};

/** The habit as it stands on context->as_of, which is over if it is before today. */
struct habit_row habit_row(struct context *context, const struct goal *goal,
                           const struct habit *habit);

/**
 * Print a month of a habit, a line a week: as a table, or in Markdown as a sheet to print, with a
 * box for each day that is still open.
 *
 * @first   the first day of the month
 */
void habit_month_write(struct context *context, const struct habit_row *row, day_t first);

/** What may be said of a habit on the command line, by index into the options. */
enum { HABIT_DO, HABIT_WHEN, HABIT_MINUTES, HABIT_EVERY, HABIT_ID, HABIT_AUTOMATIC, HABIT_SAID };

/** Add a habit to a goal, or change one. An exit code. */
int habit_write(struct context *context);

#endif
