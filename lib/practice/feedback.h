/**
 * Feedback: whose view it is, how soon it came, what was given to whom, and whether its words say
 * what happened.
 *
 * Figures are about the givers and the time that they take. Of those whom it is given to there is
 * only when it was last, and by whom: nobody is counted by what others say.
 */

#ifndef COACH_PRACTICE_FEEDBACK_H
#define COACH_PRACTICE_FEEDBACK_H

#include "base/ratio.h"
#include "model/model.h"
#include "smart/finding.h"

/** Told by its keys: AIDA has an action, SBI a behavior. */
enum feedback_model { FEEDBACK_SBI, FEEDBACK_AIDA };

/** Where it comes from, as those who coach whom tell it. */
enum feedback_from { FROM_COACH, FROM_PEER, FROM_UPWARD };

extern const char *const feedback_model_words[];
extern const char *const feedback_from_words[];

/** AIDA if it has an action, else SBI. */
enum feedback_model feedback_model(const struct feedback *feedback);

/** From the person's coach, upward from somebody whom they coach, else from a peer. */
enum feedback_from feedback_from(const struct team *team, const struct feedback *feedback);

/** Days from the event to the feedback, known if both are; false otherwise. */
bool feedback_days(const struct feedback *feedback, int32_t *days);

/** The median of days, which it puts in order; of an even number the mean of the two in the middle.
 * RATIO_NONE for none. */
struct ratio feedback_median_days(int32_t *days, size_t count);

/* What was given */

/** What one person gave, up to a day. */
struct feedback_giver {
    const char *by;
    size_t reinforcing;
    size_t redirecting;
    /** The median of the days from the event to the feedback; RATIO_NONE where none are known. */
    struct ratio days;
    day_t last;
};

/** Everyone who gave something by a day, in order of id; the list is in the arena. */
struct feedback_giver *feedback_balance(struct arena *arena, const struct team *team, day_t as_of,
                                        size_t *count);

/** The last that a person was given by a day; NULL for none. */
const struct feedback *feedback_last(const struct person *person, day_t as_of);

/* Its words */

/** A text of feedback that is judged. */
struct feedback_part {
    const char *key;
    /** offsetof() the member */
    size_t offset;
};

/** situation, behavior, action, impact; behind the last one is one without key. */
extern const struct feedback_part feedback_parts[];

/** The text of a part; NULL if there is none. */
const char *feedback_text(const struct feedback *feedback, const struct feedback_part *part);

/**
 * Parts that do not fit together (D11): neither a behavior nor an action, or both; SBI without a
 * situation, redirecting AIDA without a desired outcome and an alternative; given before it
 * happened.
 */
void feedback_check(const struct feedback *feedback, struct diags *diags);

/**
 * Rules F about one text, all warnings; the spans of the findings are of that text:
 *
 *   F1  a judgement of character where a behavior belongs
 *   F2  "always", "never" and their like
 *   F3  the situation, or AIDA's action where there is none, has neither time nor place
 *
 * "was rude" of a client is no judgement of the person, and what stands in quotes was said.
 */
void feedback_lint_part(const struct feedback *feedback, const struct feedback_part *part,
                        struct findings *findings);

/** F4: given over a week after the event; about a field. */
void feedback_lint_days(const struct feedback *feedback, struct findings *findings);

#endif
