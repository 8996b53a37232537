/**
 * Partners: the goals of others that somebody works on, too.
 */

#ifndef COACH_PRACTICE_PARTNER_H
#define COACH_PRACTICE_PARTNER_H

#include "base/arena.h"
#include "kpi/thresholds.h"
#include "model/model.h"

/** A goal of somebody else, or of the team. */
struct partnership {
    const struct goal *goal;
    const struct partner *partner;
};

struct partnerships {
    struct partnership *items;
    size_t count;
};

/**
 * Those of a person: goals of the team, then those of others in order of their names, that are
 * active on a day, and whose owners have not left.
 *
 * @with_private   those too that lie below private/
 */
struct partnerships partnerships_of(struct arena *arena, const struct team *team,
                                    const char *person, day_t as_of, bool with_private);

/** "Cut my week to 45 hours (on-track 80%): Takes the Fridays" */
char *partnership_in_words(struct arena *arena, const struct partnership *partnership, day_t as_of,
                           const struct bounds *bounds);

#endif
