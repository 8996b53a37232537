/*
 * The gate: its questions, one after the other, over one log book.
 */

#include "practice/gate_parts.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "practice/standing.h"

const char *const gate_question_words[] = {"expectations", "feedback",     "coaching", "support",
                                           "documented",   "not-improved", NULL};

const char *const gate_question_texts[] = {
    "Were SMART expectations set and agreed?",
    "Was specific, timely feedback given?",
    "Was there GROW coaching, with room to own the solution?",
    "Were there weekly check-ins, and was support offered and delivered?",
    "Is it documented, with a follow-up on each talk?",
    "One condition: has performance not improved?",
    NULL,
};

/* What the questions share */

void gate_prove(struct gating *gating, enum gate_question question, struct gate_proof proof)
{
    struct gate_answer *answer = &gating->gate->answers[question];

    answer->proofs = arena_grow(gating->gate->arena, answer->proofs, &answer->capacity,
                                answer->count, sizeof(*answer->proofs));
    answer->proofs[answer->count++] = proof;
}

void gate_prove_event(struct gating *gating, enum gate_question question,
                      const struct log_event *event, const char *what)
{
    gate_prove(gating, question,
               (struct gate_proof){.date = event->date,
                                   .what = what,
                                   .file = event->file,
                                   .line = event->line,
                                   .is_private = event->is_private});
}

void gate_miss(struct gating *gating, enum gate_question question, const char *command,
               const char *format, ...)
{
    struct arena *arena = gating->gate->arena;
    struct gate_answer *answer = &gating->gate->answers[question];
    va_list args;

    answer->gaps = arena_grow(arena, answer->gaps, &answer->gap_capacity, answer->gap_count,
                              sizeof(*answer->gaps));
    va_start(args, format);
    answer->gaps[answer->gap_count++] =
        (struct gate_gap){arena_vprintf(arena, format, args), command};
    va_end(args);
}

const struct log_event *gate_next(const struct gating *gating, const struct log_event *event,
                                  enum log_kind kind, day_t since)
{
    const struct log_event *end = gating->log.events + gating->log.count;

    for (event = event ? event + 1 : gating->log.events; event < end; event++) {
        if (event->kind == kind && event->date >= since &&
            strcmp(event->person, gating->gate->person->id) == 0) {
            return event;
        }
    }
    return NULL;
}

/* The gate */

static int by_date(const void *a, const void *b)
{
    const struct gate_proof *left = a;
    const struct gate_proof *right = b;
    int order = (left->date > right->date) - (left->date < right->date);

    order = order != 0 ? order : strcmp(left->file, right->file);
    order = order != 0 ? order : (left->line > right->line) - (left->line < right->line);
    return order != 0 ? order : strcmp(left->what, right->what);
}

static void settle(struct gate *gate)
{
    gate->open = true;
    for (int i = 0; i < GATE_QUESTIONS; i++) {
        struct gate_answer *answer = &gate->answers[i];
        answer->yes = answer->gap_count == 0;
        gate->open &= answer->yes;
        if (answer->count > 1) {
            qsort(answer->proofs, answer->count, sizeof(*answer->proofs), by_date);
        }
    }
}

static void add_outside(struct gate *gate)
{
    const struct goals *goals = &gate->person->goals;

    gate->outside.items = arena_array(gate->arena, goals->count, sizeof(*gate->outside.items));
    for (size_t i = 0; i < goals->count; i++) {
        const char *text =
            pip_goal_counts(&goals->items[i], gate->as_of)
                ? barriers_outside(gate->arena, &goals->items[i], gate->since, gate->as_of)
                : NULL;
        if (text) {
            gate->outside.items[gate->outside.count++] = text;
        }
    }
}

/** The last step of coaching that goes on; writing something down begins no new count. */
static const struct pip *coaching_step(const struct person *person, day_t as_of)
{
    const struct pip *verbal = pip_last_of(person, STEP_VERBAL, as_of);
    const struct pip *plan = pip_last_of(person, STEP_PIP, as_of);

    return plan && (!verbal || plan->start >= verbal->start) ? plan : verbal;
}

struct gate gate_of(struct arena *arena, const struct team *team, const struct person *person,
                    day_t as_of)
{
    const struct pip *last = pip_last(person, as_of);
    const struct pip *coaching = coaching_step(person, as_of);
    struct pip_bounds bounds = pip_bounds_of(&team->thresholds);
    struct gate gate = {
        .arena = arena,
        .team = team,
        .person = person,
        .step = last && pip_goes_on(person, last, as_of) ? last : NULL,
        .coaching = coaching,
        .since = coaching ? coaching->start : as_of - bounds.span,
        .until = coaching ? pip_until(coaching, as_of) : as_of,
        .as_of = as_of,
    };
    struct gating gating = {&gate, log_make(arena, team, as_of, false)};

    gate.kpis = pip_kpis_of(arena, team, person, coaching, gate.since, as_of);
    gate_expectations(&gating);
    gate_feedback(&gating);
    gate_coaching(&gating);
    gate_support(&gating);
    gate_documented(&gating);
    gate_not_improved(&gating);
    add_outside(&gate);
    settle(&gate);
    return gate;
}
