/**
 * The occasions of a habit, one after the other: what its rhythm asks for, and what became of it.
 *
 * For day, workday and weekdays an occasion is a day; for week and n/week it is an ISO week. A
 * habit of `every: each` has none: its ticks say for themselves how many there were.
 *
 *   done      ticked. A week is done with n ticks, less what was skipped in it, and less where the
 *             goal has fewer days in that week.
 *   skipped   skipped with a reason: neither done nor missed, and no occasion in the share. A week
 *             is skipped if skips leave nothing to do and nothing was done.
 *   missed    neither, and over: a day with the day, a week with its Sunday.
 *   pending   neither, and not over yet.
 *
 * A tick on a day that is no occasion (a Saturday for `workday`) does neither good nor harm.
 */

#ifndef COACH_PRACTICE_OCCASIONS_H
#define COACH_PRACTICE_OCCASIONS_H

#include "base/arena.h"
#include "model/model.h"

/** The days among which a habit's occasions lie. */
struct habit_course {
    /** The first day: the habit's `since`, else the goal's start; or its first tick, if that is
     * earlier. DAY_NONE where there is none of them. */
    day_t first;
    /** The last day that is looked at: as-of, or when the habit ended before. */
    day_t last;
    /** The goal's last day, with which a week ends early; DAY_LAST for none. */
    day_t due;
    /** What was not done on the last day was missed. */
    bool last_over;
    /** The habit goes on: the goal is neither due nor closed, and the habit not automatic. */
    bool open;
};

/**
 * The course of a goal's habit, seen from a day: later ticks, closings and revisions do not count.
 *
 * @over   the as-of day is over, so that what was not done on it was missed
 *
 * The habit ends with the goal's due, when the goal is closed, or when it is automatic. The day
 * (or week) in which it is closed or automatic counts if it was done, and was not missed if not.
 */
struct habit_course habit_course_on(const struct goal *goal, const struct habit *habit, day_t as_of,
                                    bool over);

enum occasion_state {
    OCCASION_DONE,
    OCCASION_SKIPPED,
    OCCASION_MISSED,
    OCCASION_PENDING,
};

struct occasion {
    /** The day, or the Monday of the week. */
    day_t day;
    enum occasion_state state;
};

/** A walk over the occasions of a course. */
struct occasions {
    struct rhythm every;
    struct habit_course course;
    /** Those of the course, in order of date, one a day. */
    const struct tick **ticks;
    size_t tick_count;
    /** Where the walk is. */
    size_t tick;
    day_t day;
};

/** Begin a walk; the list of ticks is made in the arena. */
struct occasions occasions_begin(struct arena *arena, const struct habit *habit,
                                 const struct habit_course *course);

/** The next occasion; false at the end. */
bool occasions_next(struct occasions *walk, struct occasion *occasion);

/** True if a day is one on which the rhythm asks for something: any day for weeks and `each`. */
bool rhythm_has(const struct rhythm *every, day_t day);

/** True for a tick that is no skip and whose tally, if it has one, is not 0. */
bool tick_is_done(const struct tick *tick);

#endif
