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

/** Days for the parts, once the period is over and the review is started. */
#define REVIEW_DAYS 14

/** The day by which the parts are owed. */
day_t review_due(const struct review *review);

/**
 * The person whose words a part holds: theirs, or of REVIEW_MANAGER whoever coaches them on a
 * day; NULL where that is nobody known.
 */
const char *review_writer(const struct team *team, const char *person, enum review_side side,
                          day_t day);

/**
 * The id of whoever coached a person in the period of a review, whom its upward part is about: the
 * one whose words the manager's part holds, as known on a day; else who started it, if that was
 * somebody else; else who coaches them today. NULL where that is nobody known.
 */
const char *review_coached_by(const struct team *team, const struct person *person,
                              const struct review *review, day_t as_of);

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

/* The page */

enum review_section {
    REVIEW_PERSON,
    /** The parts, in the order of enum review_side. */
    REVIEW_PART_SELF,
    REVIEW_PART_MANAGER,
    REVIEW_PART_UPWARD,
    REVIEW_KPI,
    /** What was learned of goals that were closed. */
    REVIEW_GOAL,
    REVIEW_EVIDENCE,
};
#define REVIEW_SECTIONS 7

extern const char *const review_section_words[];

struct review_row {
    enum review_section section;
    /** "motivators", "well", "on-time/rate", "session". */
    const char *item;
    /** Of an answer: what was asked. */
    const char *ask;
    const char *text;
    /** Whose words they are, or are to be. */
    const char *who;
    day_t date;
    const char *file;
};

struct review_rows {
    struct review_row *items;
    size_t count;
    size_t capacity;
};

/** The item of a part that is not yet written, of one that is not for these readers, of whose words
 * it is, and of its references. */
#define REVIEW_ITEM_MISSING "missing"
#define REVIEW_ITEM_PRIVATE "private"
#define REVIEW_ITEM_BEHALF  "on_behalf"
#define REVIEW_ITEM_REFS    "refs"

/** Who looks at a review, and when. */
struct review_view {
    day_t as_of;
    /** Of a review that the team reads: also what lies below private/, which is what is answered
     * about the coach, and the goals there. Of a pair's review that is there anyway. */
    bool with_private;
    /** private/ is not at hand: that nothing is answered about the coach is not claimed. */
    bool private_unknown;
};

/**
 * The page of a review as it stood on a day, in order of section: the person first, the parts, then
 * the figures of the KPIs of the period, on its last day or on as_of. A part that is not written
 * has one row, which says so.
 */
struct review_rows review_page(struct arena *arena, const struct team *team,
                               const struct person *person, const struct review *review,
                               const struct review_view *view);

/** A person's review of a period by its name; NULL for none. */
const struct review *person_review(const struct person *person, const char *slug);

/** The last one that was there on a day: the latest period; NULL for none. */
const struct review *review_last(const struct person *person, day_t as_of);

/** True for a review that had been started by a day; false for the file beside one. */
bool review_is_there(const struct review *review, day_t as_of);

/**
 * The file that has a part, or would: the review itself; of what is answered about the coach, where
 * the team reads the review, the file beside it in private/, or NULL where there is none.
 */
const struct review *review_keeping(const struct person *person, const struct review *review,
                                    enum review_side side);

/** A part that had been written by a day; NULL where it had not. */
const struct review_part *review_part_on(const struct person *person, const struct review *review,
                                         enum review_side side, day_t as_of);

#endif
