/**
 * How the rules about records share their work: the team, prepared, and the goal at hand. Each
 * file of rules has one subject.
 */

#ifndef COACH_SMART_LINT_GOAL_H
#define COACH_SMART_LINT_GOAL_H

#include "kpi/terms.h"
#include "kpi/thresholds.h"
#include "smart/chain.h"
#include "smart/lint.h"
#include "smart/parts.h"
#include "smart/pulls.h"

/** What one person has to carry on the day. */
struct load {
    /** Active goals that have started, and their habits that still need counting. */
    size_t goals;
    size_t habits;
    /** Those that came last, which the findings are about. */
    const struct goal *last_goal;
    const struct goal *last_habits;
};

struct lint_team {
    const struct team *team;
    day_t as_of;
    struct bounds bounds;
    struct chains chains;
    struct pulls pulls;
    /** By index of the person. */
    struct load *loads;
};

/** A goal while it is judged. */
struct lint {
    const struct lint_team *team;
    const struct goal *goal;
    /** NULL for goals of the team. */
    const struct person *person;
    day_t as_of;
    /** The terms and the state of the day, and the statement of the day taken apart. */
    struct goal_terms terms;
    enum goal_state state;
    struct parts parts;
    struct findings *findings;
};

/** M2, M3, M4, M6: lint_measures.c */
void lint_measures(const struct lint *lint);

/** M5: lint_numbers.c */
void lint_numbers(const struct lint *lint);

/** A1: lint_limits.c */
void lint_limits(const struct lint *lint);

/** A2, A3: lint_pace.c */
void lint_pace(const struct lint *lint);

/** A4, A5: lint_load.c */
void lint_load(const struct lint *lint);

/** How much each person of a team has to carry; lint_load.c. The list is in the arena. */
struct load *loads_make(struct arena *arena, const struct team *team, day_t as_of);

/** R1, R2, R3, R6: lint_links.c */
void lint_links(const struct lint *lint);

/** R2 of an aim: lint_links.c */
void lint_chain_of_aim(const struct lint_team *team, const struct aim *aim,
                       struct findings *findings);

/** R4: lint_pulls.c */
void lint_pulls(const struct lint *lint);

/** T3, T4, T5, T6: lint_times.c */
void lint_times(const struct lint *lint);

/** The place of a field of the goal, and of one of its KPIs: offsetof() the member. */
struct place goal_place(const struct lint *lint, size_t field);
struct place kpi_place(const struct lint *lint, const struct kpi *kpi, size_t field);

/** True if the file has a field, though its value may have been refused. */
bool field_given(const struct marks *marks, size_t field);

/** "jordan/on-time"; in the findings' arena. */
const char *goal_name(const struct lint *lint);

/** What a KPI is called where it is spoken of: its name, else its id. */
const char *kpi_title(const struct kpi *kpi);

/** An id as words: "calls-made" is "calls made". */
const char *id_spoken(struct arena *arena, const char *id);

/** +1 where a KPI is to rise from baseline to target, -1 to fall; 0 where it cannot be told. */
int terms_direction(const struct kpi_terms *terms);

#endif
