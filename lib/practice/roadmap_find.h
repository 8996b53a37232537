/**
 * Where the records have what the twelve weeks ask for; within roadmap*.c only.
 */

#ifndef COACH_PRACTICE_ROADMAP_FIND_H
#define COACH_PRACTICE_ROADMAP_FIND_H

#include "base/arena.h"
#include "model/model.h"

/** What is being looked at. */
struct look {
    struct arena *arena;
    const struct team *team;
    const struct person *person;
    size_t smart_goals;
    day_t as_of;
    /** From this day on what is found counts: somewhat before the first week. */
    day_t since;
    /** The week of the item, no later than as_of, and the first day of its phase. */
    day_t first;
    day_t last;
    day_t phase;
};

/** What was found: whether it is there, and since when. */
struct found {
    bool there;
    day_t day;
};

/* One for each step of the plan, which says what it is after */

struct found roadmap_find_kpi(const struct look *look);
struct found roadmap_find_baseline(const struct look *look);
struct found roadmap_find_first_talk(const struct look *look);
struct found roadmap_find_journal(const struct look *look);
struct found roadmap_find_round(const struct look *look);
struct found roadmap_find_smart(const struct look *look);
struct found roadmap_find_habits(const struct look *look);
struct found roadmap_find_tracker(const struct look *look);
struct found roadmap_find_talk(const struct look *look);
struct found roadmap_find_week_reading(const struct look *look);
struct found roadmap_find_practised(const struct look *look);
struct found roadmap_find_next_habit(const struct look *look);
struct found roadmap_find_stretch(const struct look *look);
struct found roadmap_find_practice(const struct look *look);
struct found roadmap_find_coach_feedback(const struct look *look);
struct found roadmap_find_review(const struct look *look);
struct found roadmap_find_wins(const struct look *look);
struct found roadmap_find_sustain(const struct look *look);
struct found roadmap_find_next_goal(const struct look *look);

#endif
