/*
 * Figures of coaching: feedback that was given, steps that were opened past the gate, and what was
 * answered about the coach.
 */

#include <stddef.h>
#include <string.h>

#include "practice/coach_figures_parts.h"
#include "practice/feedback.h"
#include "practice/log.h"
#include "practice/review.h"
#include "practice/round.h"

/* What they gave */

static void add_feedback(struct coach_count *count, const struct log_event *event)
{
    const struct feedback *feedback = event->item;
    struct place place = {.file = event->file, .line = event->line};
    struct coach_piece piece = {
        .person = event->person,
        .date = event->date,
        .state = feedback_kind_words[feedback->kind],
        .is_private = event->is_private,
    };
    int32_t days;

    coach_add_if(count, COACH_REINFORCING, feedback->kind == FEEDBACK_REINFORCING, piece, place);
    coach_add_if(count, COACH_REDIRECTING, feedback->kind == FEEDBACK_REDIRECTING, piece, place);
    if (feedback_days(feedback, &days)) {
        piece.value = decimal_make(days, 0);
        coach_add(count, COACH_DAYS, piece, place);
    }
}

/**
 * A step that they opened: of the day on which they went past the gate, else of its start. A step
 * without a gate in its way counts too, in what the figure is out of.
 */
static void add_step(struct coach_count *count, const struct log_event *event)
{
    const struct pip *pip = event->pip;
    bool is_override = pip->override.where != 0;
    struct coach_piece piece = {
        .person = event->person,
        .date = event->date,
        .state = pip_step_words[pip->step],
        .what = is_override ? pip->override.reason : NULL,
        .is_private = event->is_private,
    };

    if (event->kind == LOG_STEP_OVERRIDE || !is_override || pip->override.date == DAY_NONE) {
        coach_add_if(count, COACH_OVERRIDES, is_override, piece,
                     (struct place){.file = event->file, .line = event->line});
    }
}

void coach_count_given(struct coach_count *count)
{
    struct log log = log_make(count->arena, count->team, count->as_of, false);

    for (size_t i = 0; i < log.count; i++) {
        const struct log_event *event = &log.events[i];
        if (!coach_is_coach(count, event->by) || !coach_has_day(count, event->date)) {
            continue;
        }
        switch (event->kind) {
        case LOG_FEEDBACK: add_feedback(count, event); break;
        case LOG_STEP_STARTED:
        case LOG_STEP_OVERRIDE: add_step(count, event); break;
        default: break;
        }
    }
}

/* What was answered about them */

static const struct round *last_round(const struct coach_count *count, const struct person *person)
{
    const struct round *last = NULL;

    for (size_t i = 0; i < person->rounds.count; i++) {
        if (coach_has_day(count, round_day(&person->rounds.items[i]))) {
            last = &person->rounds.items[i];
        }
    }
    return last;
}

/** True if the giver of an answer gave an earlier one of the list. */
static bool is_again(const struct round_state *state, size_t at)
{
    for (size_t i = 0; i < at; i++) {
        if (strcmp(state->answers[i]->by, state->answers[at]->by) == 0) {
            return true;
        }
    }
    return false;
}

/** The round itself is a piece too: nobody may have answered it. */
static void add_round(struct coach_count *count, const struct person *person,
                      const struct round *round)
{
    struct round_state state = round_on(count->arena, person, round, count->as_of);
    struct coach_piece piece = {
        .person = person->id,
        .date = round_day(round),
        .state = "asked",
        .is_private = round->is_private,
    };

    count->out->round = round;
    coach_add_if(count, COACH_ROUND, false, piece, where_place(round->file, round->where));
    for (size_t i = 0; i < state.answer_count; i++) {
        const struct feedback *answer = state.answers[i];
        piece.date = answer->given;
        piece.state = "answered";
        piece.is_private = answer->is_private;
        coach_add_if(count, COACH_ROUND, !is_again(&state, i), piece,
                     where_place(answer->file, answer->where));
    }
}

/** What is answered about the coach; what they answered about themselves is none. */
static const struct review_part *upward_part(const struct coach_count *count,
                                             const struct person *person,
                                             const struct review *review)
{
    const struct review_part *part = review_part_on(person, review, REVIEW_UPWARD, count->as_of);

    return part && !coach_is_coach(count, part->by) ? part : NULL;
}

static void add_upward(struct coach_count *count, const struct person *person,
                       const struct review *review, bool *answered)
{
    const struct review_part *part = upward_part(count, person, review);
    const struct review *file = part ? review_keeping(person, review, REVIEW_UPWARD) : review;
    struct coach_answers *upward = &count->out->upward;
    struct coach_piece piece = {
        .person = person->id,
        .date = part ? part->date : review->started,
        .state = part ? "answered" : "open",
        .is_private = file->is_private,
    };

    coach_add_if(count, COACH_UPWARD, part && !*answered, piece,
                 where_place(file->file, part ? part->where : review->where));
    if (part) {
        upward->items = arena_grow(count->arena, upward->items, &upward->capacity, upward->count,
                                   sizeof(const struct review *));
        upward->items[upward->count++] = file;
        *answered = true;
    }
}

/** Their reviews while this coach had them; several of one person are one person's answer. */
static void add_reviews(struct coach_count *count, const struct person *person)
{
    bool answered = false;

    for (size_t i = 0; i < person->reviews.count; i++) {
        const struct review *review = &person->reviews.items[i];
        day_t last = review_period(review).last;
        if (last >= count->period.first && last <= count->period.last &&
            review_is_there(review, count->as_of) &&
            coach_is_coach(count, review_coached_by(count->team, person, review, count->as_of))) {
            add_upward(count, person, review, &answered);
        }
    }
}

void coach_count_answers(struct coach_count *count)
{
    const struct people *people = &count->team->people;

    for (size_t i = 0; i < people->count; i++) {
        const struct person *person = &people->items[i];
        bool is_coach = coach_is_coach(count, person->id);
        const struct round *round = is_coach ? last_round(count, person) : NULL;
        if (round) {
            add_round(count, person, round);
        } else if (!is_coach) {
            add_reviews(count, person);
        }
    }
}
