/*
 * What a habit's rhythm asks for, day by day or week by week.
 */

#include "practice/occasions.h"

#include <stdlib.h>

#include "kpi/terms.h"

/* The course */

static day_t earliest_tick(const struct ticks *ticks)
{
    day_t earliest = DAY_NONE;

    for (size_t i = 0; i < ticks->count; i++) {
        day_t date = ticks->items[i].date;
        if (date != DAY_NONE && (earliest == DAY_NONE || date < earliest)) {
            earliest = date;
        }
    }
    return earliest;
}

/** The earlier of two days, either of which may be DAY_NONE. */
static day_t earlier(day_t a, day_t b)
{
    if (a == DAY_NONE || b == DAY_NONE) {
        return a == DAY_NONE ? b : a;
    }
    return a < b ? a : b;
}

struct habit_course habit_course_on(const struct goal *goal, const struct habit *habit, day_t as_of,
                                    bool over)
{
    struct goal_terms terms = goal_terms_on(goal, as_of);
    day_t begin = habit->since != DAY_NONE ? habit->since : terms.start;
    day_t closed = goal->state == STATE_CLOSED ? goal->closed : DAY_NONE;
    day_t stop = earlier(habit->automatic, closed);
    struct habit_course course = {.first = earlier(begin, earliest_tick(&habit->ticks)),
                                  .last = as_of,
                                  .due = terms.due != DAY_NONE ? terms.due : DAY_LAST};

    course.last = earlier(earlier(as_of, stop), course.due);
    course.last_over = course.last != stop && (course.last < as_of || over);
    course.open = course.last == as_of && course.last != stop;
    return course;
}

/* The walk */

bool tick_is_done(const struct tick *tick)
{
    return !tick->skip && (tick->count.of == 0 || tick->count.done > 0);
}

bool rhythm_has(const struct rhythm *every, day_t day)
{
    switch (every->kind) {
    case RHYTHM_WORKDAY: return day_weekday(day) <= FRIDAY;
    case RHYTHM_WEEKDAYS: return every->weekdays >> (day_weekday(day) - MONDAY) & 1;
    default: return true;
    }
}

/** By date; two of one date in the order of the file. */
static int by_date(const void *a, const void *b)
{
    const struct tick *left = *(const struct tick *const *)a;
    const struct tick *right = *(const struct tick *const *)b;

    if (left->date != right->date) {
        return left->date < right->date ? -1 : 1;
    }
    return (left > right) - (left < right);
}

/** The ticks of the course in order; of two on one day the first counts. */
static void take_ticks(struct occasions *walk, struct arena *arena, const struct ticks *ticks)
{
    size_t kept = 0;

    walk->ticks = arena_array(arena, ticks->count, sizeof(*walk->ticks));
    for (size_t i = 0; i < ticks->count; i++) {
        const struct tick *tick = &ticks->items[i];
        if (tick->date != DAY_NONE && tick->date <= walk->course.last) {
            walk->ticks[walk->tick_count++] = tick;
        }
    }
    if (walk->tick_count > 1) {
        qsort(walk->ticks, walk->tick_count, sizeof(*walk->ticks), by_date);
    }
    for (size_t i = 0; i < walk->tick_count; i++) {
        if (kept == 0 || walk->ticks[i]->date != walk->ticks[kept - 1]->date) {
            walk->ticks[kept++] = walk->ticks[i];
        }
    }
    walk->tick_count = kept;
}

struct occasions occasions_begin(struct arena *arena, const struct habit *habit,
                                 const struct habit_course *course)
{
    struct occasions walk = {.every = habit->every, .course = *course, .day = course->first};

    take_ticks(&walk, arena, &habit->ticks);
    return walk;
}

/** How often it was done, and skipped, from the walk's day to another. */
static void count_ticks(struct occasions *walk, day_t last, int *done, int *skipped)
{
    *done = *skipped = 0;
    for (; walk->tick < walk->tick_count && walk->ticks[walk->tick]->date <= last; walk->tick++) {
        const struct tick *tick = walk->ticks[walk->tick];
        if (tick->date >= walk->day) {
            *done += tick_is_done(tick);
            *skipped += tick->skip != NULL;
        }
    }
}

/** What became of an occasion that ends on a day and needs so many ticks. */
static enum occasion_state state_of(struct occasions *walk, day_t last, int needed)
{
    const struct habit_course *course = &walk->course;
    int done;
    int skipped;

    count_ticks(walk, last, &done, &skipped);
    if (done > 0 && done >= needed - skipped) {
        return OCCASION_DONE;
    }
    if (skipped >= needed) {
        return OCCASION_SKIPPED;
    }
    bool over = last < course->last || (last == course->last && course->last_over);
    return over ? OCCASION_MISSED : OCCASION_PENDING;
}

static void take_week(struct occasions *walk, struct occasion *occasion)
{
    day_t monday = day_week_start(walk->day);
    day_t last = earlier(monday + 6, walk->course.due);
    int days = (int)(last - walk->day + 1);
    int times = walk->every.times;

    occasion->day = monday;
    occasion->state = state_of(walk, last, times < days ? times : days);
    walk->day = monday + 7;
}

bool occasions_next(struct occasions *walk, struct occasion *occasion)
{
    day_t last = walk->course.last;

    if (walk->every.kind == RHYTHM_NONE || walk->every.kind == RHYTHM_EACH ||
        walk->course.first == DAY_NONE) {
        return false;
    }
    while (walk->day <= last && !rhythm_has(&walk->every, walk->day)) {
        walk->day++;
    }
    if (walk->day > last) {
        return false;
    }
    if (walk->every.kind == RHYTHM_TIMES_A_WEEK) {
        take_week(walk, occasion);
        return true;
    }
    occasion->day = walk->day;
    occasion->state = state_of(walk, walk->day, 1);
    walk->day++;
    return true;
}
