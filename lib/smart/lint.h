/**
 * The goal linter: is a goal specific, measurable, achievable, relevant and time-bound?
 *
 * Pure: statements and records in, findings and verdicts out. S, M and T are judged on the words
 * of the statement and, in a record, on its fields together; A and R need the record.
 *
 *   S1 error    names no action or outcome, only an aim
 *   S2 error    a vague word with nothing measured
 *   S3 hint     two goals in one statement
 *   M1 error    no measure: neither KPI nor amount nor plainly finished deliverable
 *   M2 warning  a KPI without baseline            M3 warning  a KPI without source
 *   M4 warning  a lag KPI that counts activity    M5 warning  its numbers are not the KPI's
 *   M6 hint     an outcome without any lead measure, milestone or habit
 *   A1 error    a target beyond what the unit allows
 *   A2 hint     the weeks left need a faster rate than the best so far
 *   A3 hint     no stretch: an earlier reading had already reached the target
 *   A4 warning  more than three active goals, or three habits, at once for one person
 *   A5 hint     promised support is late
 *   R1 warning  supports nothing                  R2 error    the chain of supports breaks or circles
 *   R3 warning  no why
 *   R4 warning  two KPIs pull in opposite directions, or a declared tension has no keep KPI
 *   R5 warning  rivalry between colleagues        R6 warning  a skill that moves nothing
 *   T1 error    no deadline and no recurrence     T2 error    "soon" and its like in its place
 *   T3 warning  the statement's date is not `due` T4 error    due before start
 *   T5 warning  past due and still open           T6 warning  longer than a year without milestones
 */

#ifndef COACH_SMART_LINT_H
#define COACH_SMART_LINT_H

#include "model/model.h"
#include "smart/finding.h"

/**
 * Judge a bare statement: CRITERIA_OF_WORDS.
 *
 * @length  bytes of the statement, which may hold anything and need not be NUL-terminated; it
 *          must outlive the findings
 * @as_of   what relative dates count from
 */
void lint_statement(const char *statement, size_t length, day_t as_of, struct findings *findings);

/**
 * A team prepared for judging its goals: what rules about several goals look up. It belongs to
 * the arena, and is only read from then on, so that goals may be judged in parallel.
 */
struct lint_team;

/** Prepare a team, which must outlive it, for the day. */
struct lint_team *lint_team_make(struct arena *arena, const struct team *team, day_t as_of);

/**
 * Judge a goal of the team on the day, by its terms of that day.
 *
 * Nothing is found about a goal that is closed on that day, whose person has left, or that lacks
 * its statement (D2). What is found about a draft are hints.
 *
 * @return  the criteria that were judged: CRITERIA_ALL, or 0
 */
unsigned lint_goal(const struct lint_team *lint, const struct goal *goal,
                   struct findings *findings);

/**
 * Judge an aim of the strategy by its words and its due, and its chain (R2). Aims are often
 * those of others, and far away: what is found about their words are hints.
 *
 * @return  the criteria that were judged
 */
unsigned lint_aim(const struct lint_team *lint, const struct aim *aim, struct findings *findings);

#endif
