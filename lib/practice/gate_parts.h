/**
 * How the questions of the gate share their work. For practice/gate*.c only.
 */

#ifndef COACH_PRACTICE_GATE_PARTS_H
#define COACH_PRACTICE_GATE_PARTS_H

#include "practice/gate.h"

/** A gate while it is judged. */
struct gating {
    struct gate *gate;
    /** The log book up to the day. */
    struct log log;
};

/** Add what proves something. */
void gate_prove(struct gating *gating, enum gate_question question, struct gate_proof proof);

/** The same of an event of the log book, told in these words. */
void gate_prove_event(struct gating *gating, enum gate_question question,
                      const struct log_event *event, const char *what);

/** Add what is missing, and the command that begins with it. */
void gate_miss(struct gating *gating, enum gate_question question, const char *command,
               const char *format, ...) __attribute__((format(printf, 4, 5)));

/** The events of a kind, of the person alone, from a day on; NULL behind the last one. */
const struct log_event *gate_next(const struct gating *gating, const struct log_event *event,
                                  enum log_kind kind, day_t since);

/** gate_coach.c: feedback, coaching, support, documented. */
void gate_feedback(struct gating *gating);
void gate_coaching(struct gating *gating);
void gate_support(struct gating *gating);
void gate_documented(struct gating *gating);

/** gate_goals.c: expectations, and the condition. */
void gate_expectations(struct gating *gating);
void gate_not_improved(struct gating *gating);

#endif
