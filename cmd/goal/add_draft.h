/**
 * A new goal as it will stand in its file: what is given, and what the statement says.
 */

#ifndef COACH_CMD_GOAL_ADD_DRAFT_H
#define COACH_CMD_GOAL_ADD_DRAFT_H

#include "goal/add.h"
#include "smart/statement.h"

struct draft_goal {
    const struct new_goal *given;
    /** "jordan/on-time" */
    const char *name;
    const char *slug;
    day_t start;
    day_t due;
    /** Of the KPI; NULL where there is none. */
    const char *kpi_id;
    const char *kpi_name;
    const char *unit;
    const char *baseline;
    const char *target;
    const char *keep;
    struct understanding understood;
    /** What was understood, as a file has it; NULL for nothing. */
    struct {
        const char *unit;
        const char *baseline;
        const char *target;
        const char *keep;
    } says;
};

/**
 * Bring together what becomes of a goal, of which a person and the texts are given.
 *
 * @taken   the full names of the goals that there are
 * @return  false, with diagnostics (C2, C3), if something is missing or cannot be taken
 */
bool draft_goal_make(struct context *context, const struct new_goal *goal, const char **taken,
                     size_t count, struct draft_goal *draft);

#endif
