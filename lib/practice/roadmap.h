/**
 * Twelve weeks in five phases: what belongs into each of them, and what of it is in the records.
 */

#ifndef COACH_PRACTICE_ROADMAP_H
#define COACH_PRACTICE_ROADMAP_H

#include "base/arena.h"
#include "model/model.h"

#define ROADMAP_WEEKS  12
#define ROADMAP_PHASES 5

struct roadmap_phase {
    const char *name;
    /** 1..12, both included */
    int first;
    int last;
};

extern const struct roadmap_phase roadmap_phases[ROADMAP_PHASES];

/** What belongs into a week. */
enum roadmap_step {
    /* Discovery and Baseline */
    ROADMAP_KPI,
    ROADMAP_BASELINE,
    ROADMAP_FIRST_TALK,
    ROADMAP_JOURNAL,
    ROADMAP_ROUND,
    /* Goal Setting and Habit Design */
    ROADMAP_SMART,
    ROADMAP_HABITS,
    ROADMAP_TRACKER,
    /* Implementation and Iteration: each week anew */
    ROADMAP_TALK,
    ROADMAP_READING,
    ROADMAP_PRACTISED,
    ROADMAP_NEXT_HABIT,
    /* Skill Deepening and Stretch */
    ROADMAP_STRETCH,
    ROADMAP_PRACTICE,
    ROADMAP_FEEDBACK,
    /* Review and Sustainability Plan */
    ROADMAP_REVIEW,
    ROADMAP_WINS,
    ROADMAP_SUSTAIN,
    ROADMAP_NEXT_GOAL,
};

enum roadmap_state {
    /** In the records. */
    ROADMAP_DONE,
    /** Not in the records, and its week has begun. */
    ROADMAP_OPEN,
    /** Its week is yet to come. */
    ROADMAP_AHEAD,
};

extern const char *const roadmap_state_words[];

struct roadmap_item {
    enum roadmap_step step;
    /** 1..12 */
    int week;
    /** "baseline" */
    const char *name;
    /** "where each KPI stands today" */
    const char *what;
    enum roadmap_state state;
    /** The day on which it was done, where the record has one; else DAY_NONE. */
    day_t day;
};

struct roadmap {
    day_t start;
    /** The week of the day, from 1 on; 0 before the start, more than 12 behind the end. */
    int week;
    struct roadmap_item *items;
    size_t count;
};

/** The start of a person's first goal that is no draft; DAY_NONE for none. */
day_t roadmap_start(const struct person *person, day_t as_of);

/** The phase of a week, 0..4; of those before and behind, the first and the last one. */
int roadmap_phase_of(int week);

/** The first day of a week. */
day_t roadmap_week_start(const struct roadmap *roadmap, int week);

/**
 * The twelve weeks of a person on a day; the items are in the arena, in order of week.
 *
 * @smart_goals   how many of the person's goals pass as SMART
 */
struct roadmap roadmap_of(struct arena *arena, const struct team *team, const struct person *person,
                          day_t start, size_t smart_goals, day_t as_of);

#endif
