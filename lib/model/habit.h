/**
 * A habit of a goal: its rhythm and its ticks.
 */

#ifndef COACH_MODEL_HABIT_H
#define COACH_MODEL_HABIT_H

#include <stddef.h>
#include <stdint.h>

#include "model/common.h"

enum rhythm_kind {
    RHYTHM_NONE,
    /** every day */
    RHYTHM_DAY,
    /** Monday to Friday */
    RHYTHM_WORKDAY,
    /** some days of the week, see weekdays */
    RHYTHM_WEEKDAYS,
    /** so many times a week, see times; `week` is once */
    RHYTHM_TIMES_A_WEEK,
    /** whenever the occasion comes; ticks count 4/5 */
    RHYTHM_EACH,
};

/** `every:` of a habit. */
struct rhythm {
    enum rhythm_kind kind;
    /** bit 0 = Monday .. bit 6 = Sunday */
    uint8_t weekdays;
    uint8_t times;
};

/** `4/5`: done so often out of so many occasions. */
struct tally {
    int32_t done;
    int32_t of;
};

/** A habit done on a day, or skipped with a reason. */
struct tick {
    day_t date;
    where_t where;
    /** Why it was skipped; NULL where it was done. */
    const char *skip;
    /** of is 0 unless the habit is `every: each`. */
    struct tally count;
};

struct ticks {
    struct tick *items;
    size_t count;
};

struct habit {
    where_t where;
    struct marks marks;
    const char *id;
    const char *what;
    /** The trigger: when and where. */
    const char *when;
    struct decimal minutes;
    struct rhythm every;
    /** The day from which it counts, where that is not the goal's start. */
    day_t since;
    /** The day since which it needs no more counting. */
    day_t automatic;
    struct ticks ticks;
};

struct habits {
    struct habit *items;
    size_t count;
};

#endif
