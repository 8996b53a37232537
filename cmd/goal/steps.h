/**
 * The steps from a KPI's file to its figures, in words.
 */

#ifndef COACH_CMD_GOAL_STEPS_H
#define COACH_CMD_GOAL_STEPS_H

#include "score.h"

/** One figure: "pace", "0.9541", "progress / expected = 0.92 / 0.9643". */
struct step {
    const char *figure;
    /** NULL where undefined. */
    const char *value;
    /** Formula or source; never NULL. */
    const char *how;
    /** Where an input stands; line 0 for what is computed. */
    const char *file;
    int line;
};

struct steps {
    struct step *items;
    size_t count;
    size_t capacity;
};

/** All steps of a KPI's row, trend included, in the order in which they build on each other. */
struct steps steps_of(struct context *context, const struct team *team,
                      const struct score_row *row);

#endif
