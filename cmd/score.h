/**
 * Rows of figures: one for each KPI, and one for a goal's milestones. The scorecard, the gaps and
 * a goal's page are made of the same rows.
 */

#ifndef COACH_CMD_SCORE_H
#define COACH_CMD_SCORE_H

#include "cmd.h"
#include "kpi/figures.h"
#include "kpi/trend.h"

struct score_row {
    /** NULL for goals of the team. */
    const struct person *person;
    const struct goal *goal;
    /** NULL for the row of the milestones. */
    const struct kpi *kpi;
    /** The goal's state on the day of the report. */
    enum goal_state state;
    /** The day asked for: what is dated later is hidden. */
    day_t as_of;
    struct course course;
    struct figures figures;
    struct trend trend;
    /** "at-least 95"; NULL if it is no keep KPI. */
    const char *keep;
    /** Active barriers beyond the person's control, "; " between them; NULL for none. */
    const char *outside;
    /** A sparkline of the readings. */
    const char *spark;
};

struct score_rows {
    struct score_row *items;
    size_t count;
};

/** What to compute beyond the figures. */
enum score_extras {
    SCORE_TREND = 1,
    SCORE_SPARK = 2,
};

/** The rows of a team on context->as_of, sorted by person, goal, KPI. */
struct score_rows score_team(struct context *context, const struct team *team, unsigned extras);

/** The rows of one goal, in the order of its file, the milestones last. */
struct score_rows score_goal(struct context *context, const struct team *team,
                             const struct goal *goal, unsigned extras);

/** Sort the rows of one goal by their ids. */
void score_sort(struct score_rows *rows);

/** The id of the row's KPI, "milestones" for theirs. */
const char *score_id(const struct score_row *row);

/** True for goals that are closed or drafts, and for people who left. */
bool score_hidden(const void *row);

/** True for goals that lie below private/. */
bool score_is_private(const void *row);

/** The columns of DESIGN's scorecard, in order, without the weeks. */
extern const struct column score_columns[];
extern const size_t score_column_count;
/** The columns that plain filter words are looked for in. */
extern const char *const score_search[];

#endif
