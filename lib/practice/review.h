/**
 * Reviews: the questions of the parts, and the evidence that the log book has for a period.
 */

#ifndef COACH_PRACTICE_REVIEW_H
#define COACH_PRACTICE_REVIEW_H

#include "base/arena.h"
#include "model/model.h"

/** "self", "manager", "upward": by enum review_side, and the keys in the file. */
extern const char *const review_side_words[];

/** A question of a part. */
struct review_question {
    /** "goal_setting" */
    const char *key;
    /** As it is asked. */
    const char *ask;
};

/** A part's questions, in order; how many there are. */
size_t review_questions(enum review_side side, struct review_question questions[REVIEW_ANSWERS]);

/** The days of the period that a review is about, by its name. */
struct period review_period(const struct review *review);

/**
 * The person whose words a part holds: theirs, or of REVIEW_MANAGER whoever coaches them; NULL
 * where that is nobody known.
 */
const char *review_writer(const struct team *team, const char *person, enum review_side side);

/**
 * What a person's period has to show, from the log book, in order of date. The readings of a KPI
 * are one piece: from the first to the last of the period. Of the journal there is what others may
 * quote, of rounds that they were held, and not the single answers.
 *
 * @period      its days; what is later than as_of is left out
 * @is_private  the review lies below private/; else only what the team reads is in it
 */
struct evidences review_evidence(struct arena *arena, const struct team *team, const char *person,
                                 struct period period, day_t as_of, bool is_private);

/** A person's review of a period by its name; NULL for none. */
const struct review *person_review(const struct person *person, const char *slug);

/** The last one that was there on a day: the latest period; NULL for none. */
const struct review *review_last(const struct person *person, day_t as_of);

/** True for a part that has been written by a day. */
bool review_part_is_written(const struct review_part *part, day_t as_of);

#endif
