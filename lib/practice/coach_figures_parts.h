/**
 * How somebody's coaching is counted: for the files coach_figures*.c only.
 */

#ifndef COACH_PRACTICE_COACH_FIGURES_PARTS_H
#define COACH_PRACTICE_COACH_FIGURES_PARTS_H

#include "practice/coach_figures.h"

/** The figures while they are counted. */
struct coach_count {
    struct arena *arena;
    const struct team *team;
    const char *coach;
    struct period period;
    day_t as_of;
    struct coach_figures *out;
};

/** True for the id of the person whose coaching is counted; id may be NULL. */
bool coach_is_coach(const struct coach_count *count, const char *id);

/** True for a day of the period that as_of has reached. */
bool coach_has_day(const struct coach_count *count, day_t day);

/** Add a piece that stands at a place. */
void coach_add(struct coach_count *count, enum coach_figure_id id, struct coach_piece piece,
               struct place place);

/** The same with 1 for one that counts, and 0. */
void coach_add_if(struct coach_count *count, enum coach_figure_id id, bool counts,
                  struct coach_piece piece, struct place place);

/** coach_figures_talks.c: sessions, held and not, and what belongs to each. */
void coach_count_talks(struct coach_count *count);

/** coach_figures_promises.c: what they said they would do. */
void coach_count_promises(struct coach_count *count);

/** coach_figures_words.c: what they gave, by the log book, and what was answered about them. */
void coach_count_given(struct coach_count *count);
void coach_count_answers(struct coach_count *count);

#endif
