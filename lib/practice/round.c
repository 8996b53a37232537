/*
 * Rounds of questions, and their answers.
 */

#include "practice/round.h"

#include <stdlib.h>
#include <string.h>

static const char *usual[] = {
    "What should go on as it is, and what does it lead to?",
    "What would you like to see done otherwise, and what would that change?",
    "Which moment shows it best: when and where was it, and what was done?",
};

struct texts round_questions(const struct round *round)
{
    if (round->questions.count > 0) {
        return round->questions;
    }
    return (struct texts){usual, sizeof(usual) / sizeof(usual[0])};
}

day_t round_day(const struct round *round)
{
    return date_parse(round->slug, sizeof("2026-03-02") - 1);
}

const struct round *person_round(const struct person *person, const char *slug)
{
    for (size_t i = 0; i < person->rounds.count; i++) {
        if (strcmp(person->rounds.items[i].slug, slug) == 0) {
            return &person->rounds.items[i];
        }
    }
    return NULL;
}

/* Answers */

static int compare_texts(const char *a, const char *b)
{
    return strcmp(a ? a : "", b ? b : "");
}

static int by_words(const void *a, const void *b)
{
    const struct feedback *left = *(const struct feedback *const *)a;
    const struct feedback *right = *(const struct feedback *const *)b;
    int order = (int)left->kind - (int)right->kind;

    if (order == 0) {
        order = compare_texts(left->situation, right->situation);
    }
    if (order == 0) {
        order = compare_texts(left->action ? left->action : left->behavior,
                              right->action ? right->action : right->behavior);
    }
    return order != 0 ? order : compare_texts(left->impact, right->impact);
}

static bool is_answer(const struct feedback *feedback, const struct round *round, day_t as_of)
{
    return feedback->round && feedback->by && strcmp(feedback->round, round->slug) == 0 &&
           (feedback->given == DAY_NONE || feedback->given <= as_of);
}

static bool has_answered(const struct round_state *state, size_t count, const char *id)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(state->answers[i]->by, id) == 0) {
            return true;
        }
    }
    return false;
}

struct round_state round_on(struct arena *arena, const struct person *person,
                            const struct round *round, day_t as_of)
{
    struct round_state state = {
        .answers = arena_array(arena, person->feedback.count, sizeof(*state.answers)),
        .waiting.items = arena_array(arena, round->asked.count, sizeof(*state.waiting.items)),
    };

    for (size_t i = 0; i < person->feedback.count; i++) {
        const struct feedback *feedback = &person->feedback.items[i];
        if (is_answer(feedback, round, as_of)) {
            state.answered += !has_answered(&state, state.answer_count, feedback->by);
            state.answers[state.answer_count++] = feedback;
        }
    }
    for (size_t i = 0; i < round->asked.count; i++) {
        if (!has_answered(&state, state.answer_count, round->asked.items[i])) {
            state.waiting.items[state.waiting.count++] = round->asked.items[i];
        }
    }
    if (state.answer_count > 1) {
        qsort(state.answers, state.answer_count, sizeof(*state.answers), by_words);
    }
    return state;
}
