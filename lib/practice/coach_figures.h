/**
 * How somebody coaches, in figures: what they held, kept, gave and learned in a period.
 *
 * Each figure stands with the pieces of the record that it was counted from, so that it can be
 * counted once more by hand. They are about what was done, one by one: nothing adds them up.
 */

#ifndef COACH_PRACTICE_COACH_FIGURES_H
#define COACH_PRACTICE_COACH_FIGURES_H

#include "base/ratio.h"
#include "model/model.h"

enum coach_figure_id {
    COACH_ON_TIME,
    COACH_HELD,
    COACH_MOVED,
    COACH_SKIPPED,
    COACH_NOT_NOTED,
    COACH_PREPARED,
    COACH_FOLLOWUPS,
    COACH_PROMISES,
    COACH_DAYS,
    COACH_REINFORCING,
    COACH_REDIRECTING,
    COACH_OVERRIDES,
    COACH_LEARNED,
    COACH_ROUND,
    COACH_UPWARD,
};
#define COACH_FIGURES 15

/** How a figure comes out of its pieces. */
enum coach_sum {
    /** The pieces that count, of all pieces. */
    SUM_OF_ALL,
    /** The median of the pieces. */
    SUM_MEDIAN,
    /** None: the words are what there is to read. */
    SUM_WORDS,
    /** The pieces that count, of those that a summary takes, ROUND_FEWEST. */
    SUM_OF_FEWEST,
};

/** What a figure is, on every page and in the manual. */
struct coach_term {
    /** "sessions_on_time" */
    const char *key;
    /** Of the value, in the plural: "sessions". */
    const char *unit;
    enum coach_sum sum;
    /** The formula, in words. */
    const char *how;
};

/** By enum coach_figure_id. */
extern const struct coach_term coach_terms[COACH_FIGURES];

/** A piece of the record behind a figure. */
struct coach_piece {
    /** Whose record it is in: a person's id, or TEAM_ID. */
    const char *person;
    day_t date;
    /** 1 where it counts and 0 where it does not; of SUM_MEDIAN the days; absent of SUM_WORDS. */
    struct decimal value;
    /** What became of it: "held", "skipped", "kept"; NULL where there is nothing to say. */
    const char *state;
    /** Its words: what was promised, why it was moved, what was learned. NULL of answers about the
     * coach, which are read where they are. */
    const char *what;
    const char *file;
    int line;
    bool is_private;
};

struct coach_figure {
    /** RATIO_NONE where there is nothing to count. */
    struct ratio value;
    /** Out of how many; RATIO_NONE of SUM_MEDIAN and SUM_WORDS. */
    struct ratio of;
    /** In order of date, person, file and line. */
    struct coach_piece *pieces;
    size_t count;
    size_t capacity;
};

/** Reviews with an upward part about somebody's coaching, those of one person together. */
struct coach_answers {
    const struct review **items;
    size_t count;
    size_t capacity;
};

struct coach_figures {
    /** The id of the person whose work it is. */
    const char *coach;
    /** The id of whoever coaches them; NULL for nobody. */
    const char *coached_by;
    struct period period;
    day_t as_of;
    /** By enum coach_figure_id. */
    struct coach_figure figures[COACH_FIGURES];
    /** The 360 round about them that is counted; NULL for none. */
    const struct round *round;
    /** Behind COACH_UPWARD. */
    struct coach_answers upward;
};

/**
 * The figures of a person's coaching in a period, as known on a day. What lies in the period is
 * said by the `how` of each term. Everything is in the arena.
 *
 * @coach  the id of a person, who need not coach anybody
 */
struct coach_figures coach_figures_of(struct arena *arena, const struct team *team,
                                      const char *coach, struct period period, day_t as_of);

/**
 * True where a figure is to be recognised: at least half of what it is out of, or feedback within
 * a week, or any that was reinforcing.
 */
bool coach_is_recognised(const struct coach_figures *coaching, enum coach_figure_id id);

/** True for a piece that is owed: a promise or a note that is late, a talk that is not noted. */
bool coach_is_owed(enum coach_figure_id id, const struct coach_piece *piece);

/**
 * What was answered to a question of the upward parts, without names and in order of the words;
 * empty while fewer than ROUND_FEWEST people have answered that one.
 */
struct texts coach_upward_words(struct arena *arena, const struct coach_figures *coaching,
                                size_t question);

#endif
