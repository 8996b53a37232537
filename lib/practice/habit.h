/**
 * The figures of a habit: how long it has run, and how much of the last four weeks.
 *
 * They are the person's own tool. A streak counts completions only: a skip with a reason pauses
 * it, and neither extends nor ends it; a missed occasion ends it. Missing one occasion does little
 * harm to a habit, so that only the second in a row is worth a word.
 */

#ifndef COACH_PRACTICE_HABIT_H
#define COACH_PRACTICE_HABIT_H

#include "base/ratio.h"
#include "practice/occasions.h"

/** Days of the last four weeks. */
#define HABIT_DAYS 28
/** So many occasions missed in a row are worth a word to the person. */
#define HABIT_MISSES_SAID 2

struct habit_figures {
    /** It has occasions that can be counted in a row: all rhythms but `each`. */
    bool counts;
    /** Occasions (days, or weeks for n/week) done in a row, up to the last one. */
    int32_t streak;
    int32_t longest;
    /** Occasions missed in a row, up to the last one. */
    int32_t misses;
    /** The misses are worth a word: it was done before, and goes on. */
    bool word_due;
    /**
     * Done, and occasions that were not skipped, in the 28 days that end with the last day of the
     * course, pending ones left out. n/week: the four ISO weeks that end with that day's. `each`:
     * the sums of the tallies, a tick without one being 1/1.
     */
    struct tally recent;
    /** recent.done / recent.of; RATIO_NONE without occasions. */
    struct ratio share;
};

/** Compute the figures of a course; needs memory for a list of the ticks. */
struct habit_figures habit_figures(struct arena *arena, const struct habit *habit,
                                   const struct habit_course *course);

/** "streak 2, longest 5, 3 of 4 in the last four weeks"; no streak for `each`. */
char *habit_in_words(struct arena *arena, const struct habit_figures *figures);

/** "workday", "friday", "mon,thu", "3/week"; NULL for none. */
const char *rhythm_text(struct arena *arena, const struct rhythm *every);

/** The word at the second miss in a row, which is for the person only; NULL if none is due. */
const char *habit_word(const struct habit_figures *figures);

/**
 * Rules H, both hints, about the habits of a goal that is not closed:
 *
 *   H1  it takes over five minutes
 *   H2  no trigger: neither when nor where
 */
void habit_check(const struct goal *goal, struct diags *diags);

#endif
