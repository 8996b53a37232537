/**
 * How the blocks of an agenda share their work. Each is a file.
 */

#ifndef COACH_PRACTICE_AGENDA_PARTS_H
#define COACH_PRACTICE_AGENDA_PARTS_H

#include "kpi/thresholds.h"
#include "practice/agenda.h"

/** An agenda being made. */
struct agenda_plan {
    struct arena *arena;
    const struct agenda_scope *scope;
    const struct team *team;
    day_t as_of;
    struct bounds bounds;
    struct agenda agenda;
    size_t capacity;
};

/** A plan with nothing in it yet. */
struct agenda_plan agenda_begin(struct arena *arena, const struct agenda_scope *scope);

/** Append an item as it is: its texts must live as long as the arena. */
void agenda_add(struct agenda_plan *plan, struct agenda_item item);

/** "jordan/on-time", and with a part of it "jordan/on-time/rate"; part may be NULL. */
const char *agenda_goal_name(const struct agenda_plan *plan, const struct goal *goal,
                             const char *part);

/** A KPI's name, else its id. */
const char *agenda_kpi_title(const struct kpi *kpi);

/** True if this is the one who looks, or if nobody in particular does. */
bool agenda_is_viewer(const struct agenda_plan *plan, const char *id);

/** True if it is the viewer, or somebody who coaches themselves: nobody gives themselves feedback. */
bool agenda_is_alone(const struct agenda_plan *plan, const struct person *person);

/** agenda_recognise.c: what a person is to be recognised for. */
void agenda_add_recognitions(struct agenda_plan *plan, const struct person *person);

/** agenda_owed.c: what was promised, whoever it was promised to, and said in sessions; sessions to
 * prepare, to note and to follow up. */
void agenda_add_promises(struct agenda_plan *plan);
void agenda_add_sessions(struct agenda_plan *plan);
/** The talk and the feedback that a person waits for. */
void agenda_add_owed(struct agenda_plan *plan, const struct person *person);

/** agenda_pips.c: what a step of the escalation path asks of whoever coaches: this week's check-in,
 * the day on which both look at it, its end. */
void agenda_add_step(struct agenda_plan *plan, const struct person *person);
/** The same step on the person's own page: its days and targets, what they were promised and wait
 * for, this week's check-in, and that it is to be read. */
void agenda_add_own_step(struct agenda_plan *plan, const struct person *person);

/** agenda_rounds.c: feedback that somebody is asked for, about one person or (NULL) anybody; nothing
 * where who is NULL. */
void agenda_add_rounds(struct agenda_plan *plan, const struct person *about, const char *who,
                       enum agenda_block block);

/** agenda_reviews.c: the parts of a person's reviews that are not written: their coach's; their own. */
void agenda_add_reviews(struct agenda_plan *plan, const struct person *person);
void agenda_add_own_reviews(struct agenda_plan *plan, const struct person *person);

/** agenda_agree.c: what the viewer has not agreed to as it is; and the person. */
void agenda_add_agreements(struct agenda_plan *plan, const struct person *person);
void agenda_add_own_agreements(struct agenda_plan *plan, const struct person *person);

/** agenda_ask.c: what to ask a person about; barriers beyond their control alone, or the rest. */
void agenda_add_outside(struct agenda_plan *plan, const struct person *person);
void agenda_add_questions(struct agenda_plan *plan, const struct person *person);

#endif
