/**
 * The parts of a preparation; within prep*.c only.
 */

#ifndef COACH_PRACTICE_PREP_PARTS_H
#define COACH_PRACTICE_PREP_PARTS_H

#include "practice/prep.h"

/** Add a row; the caller fills what it has beyond. */
struct prep_row *prep_add(struct prep *prep, enum prep_section section, const char *item,
                          const char *text);

/* prep_talks.c */
void prep_add_open(struct prep *prep);
void prep_add_last(struct prep *prep);

/* prep_figures.c */
void prep_add_moved(struct prep *prep);
void prep_add_stale(struct prep *prep);
void prep_add_habits(struct prep *prep);

/* prep_tasks.c */
void prep_add_tasks(struct prep *prep);

#endif
