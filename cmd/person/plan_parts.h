/**
 * How the parts of a coaching plan share their work: the plan being made, and the rows added to it.
 */

#ifndef COACH_CMD_PERSON_PLAN_PARTS_H
#define COACH_CMD_PERSON_PLAN_PARTS_H

#include "person/plan_rows.h"

/** A plan being made. */
struct plan {
    struct context *context;
    struct arena *arena;
    const struct team *team;
    const struct person *person;
    enum plan_kind kind;
    day_t as_of;
    const struct goal **goals;
    size_t goal_count;
    /** All of them, those too that plan_shows() leaves out. */
    const struct session **sessions;
    size_t session_count;
    struct plan_rows rows;
};

/** Add a row; of a section, about a name, both of which may go on into it. */
struct plan_row *plan_add(struct plan *plan, enum plan_section section, const char *name,
                          const char *item);

/** False for a session that lies below private/, unless --private is given. */
bool plan_shows(const struct plan *plan, const struct session *session);

/** Add what is missing, and the command that puts it there. */
void plan_add_missing(struct plan *plan, enum plan_section section, const char *name,
                      const char *what, const char *command);

/** Say where a row comes from. */
void plan_put_place(struct plan_row *row, const char *file, where_t where);

/** "on-time/rate"; the goal alone for an id that is NULL. */
const char *plan_name(const struct plan *plan, const struct goal *goal, const char *id);

/** The commands that open a goal in the editor, and that change a term of it. */
const char *plan_edit(const struct plan *plan, const struct goal *goal);
const char *plan_revise(const struct plan *plan, const struct goal *goal, const char *kpi,
                        const char *option);

/** The days of a section, from a row on, in their order; what is missing stands behind them. */
void plan_sort_days(struct plan *plan, size_t first);

/** Add a row of a section with its day; nothing for DAY_NONE. */
void plan_add_day(struct plan *plan, enum plan_section section, const char *name, const char *item,
                  day_t date, const char *file, where_t where);

/** The sections of the development plan; plan_development.c. */
void plan_add_development(struct plan *plan);

/** Action steps: milestones, and what was agreed in sessions. plan_steps.c, as what follows. */
void plan_add_steps(struct plan *plan);

/** Micro-habits, with their streaks and never the ticks. */
void plan_add_habits(struct plan *plan);

/** The days to come and gone, in their order. */
void plan_add_timeline(struct plan *plan);

#endif
