/**
 * Rounds of questions about one person, put to several others: who has answered, and what they say
 * together.
 *
 * Answers are feedback, and signed as all feedback is. A summary has them without names, once there
 * are so many that it is about what was seen and not about who said it.
 */

#ifndef COACH_PRACTICE_ROUND_H
#define COACH_PRACTICE_ROUND_H

#include "model/model.h"

/** Fewer people's answers make no summary. */
#define ROUND_FEWEST 3

/** What is asked: its own questions, else the usual three. */
struct texts round_questions(const struct round *round);

/** The day on which it was opened, as its name has it. */
day_t round_day(const struct round *round);

/** A round on a day. */
struct round_state {
    /** People who have answered, those who were not asked included. */
    size_t answered;
    /** Those who were asked and have not, in the order of the file. */
    struct texts waiting;
    /** The answers in an order that says nothing of who gave them: by kind, then by their words. */
    const struct feedback **answers;
    size_t answer_count;
};

/** What had been answered by a day; the lists are in the arena. */
struct round_state round_on(struct arena *arena, const struct person *person,
                            const struct round *round, day_t as_of);

/** The round of that name; NULL for none. */
const struct round *person_round(const struct person *person, const char *slug);

#endif
