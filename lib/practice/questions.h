/**
 * What to ask in a talk, by its kind and phase: the questions that coach brings, and the team's.
 */

#ifndef COACH_PRACTICE_QUESTIONS_H
#define COACH_PRACTICE_QUESTIONS_H

#include "base/arena.h"
#include "model/model.h"

/** Every talk may begin with it. */
extern const char question_opening[];

/**
 * The questions of a kind of session in the order of GROW, the team's behind coach's own; those of
 * no phase come last. The list is in the arena.
 */
struct question *questions_of(struct arena *arena, const struct team *team, enum session_kind kind,
                              size_t *count);

#endif
