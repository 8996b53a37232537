/**
 * A review: what a period has to show, and the parts that the two write.
 */

#ifndef COACH_MODEL_REVIEW_H
#define COACH_MODEL_REVIEW_H

#include <stdbool.h>
#include <stddef.h>

#include "model/common.h"

/** What a review has to show: an event of its period. */
struct evidence {
    where_t where;
    struct marks marks;
    day_t date;
    /** As the log book has it: "session", "feedback". */
    const char *kind;
    /** Who did it, gave it, agreed to it; NULL where the record does not say. */
    const char *by;
    /** Of readings: PERSON/GOAL/KPI. */
    const char *kpi;
    const char *what;
    const char *file;
};

struct evidences {
    struct evidence *items;
    size_t count;
};

/** The parts of a review, each written by one of the two: practice/review.h has the questions. */
enum review_side { REVIEW_SELF, REVIEW_MANAGER, REVIEW_UPWARD };
#define REVIEW_SIDES 3

/** The most questions of a part. */
#define REVIEW_ANSWERS 6

struct review_part {
    /** 0 where it is not written. */
    where_t where;
    struct marks marks;
    const char *by;
    day_t date;
    /** Why somebody else entered it. */
    const char *on_behalf;
    /** In the order of the questions; NULL where one is not answered. */
    const char *answers[REVIEW_ANSWERS];
    /** Files that the answers rest on. */
    struct texts refs;
};

/** At the end of the name of a file that stands beside a review: 2026-Q1-upward. */
#define REVIEW_ASIDE "-upward"

/** Looking back on a period, both ways. Words and references: there is no mark in it. */
struct review {
    where_t where;
    struct marks marks;
    /** "private/people/jordan/reviews/2026-Q1.yaml" */
    const char *file;
    /** Lies below private/. */
    bool is_private;
    /** The id of the person whose it is. */
    const char *person;
    /** The period, as the file is named: 2026-Q1, 2026-03, 2026-W03, 2026; with REVIEW_ASIDE what is
     * answered about the coach beside a review that the team reads, and nothing else. */
    const char *slug;
    /** The day on which its evidence was gathered first, and who did. */
    day_t started;
    const char *by;
    struct evidences evidence;
    /** By enum review_side. */
    struct review_part parts[REVIEW_SIDES];
    enum share share;
    const char *notes;
};

struct reviews {
    struct review *items;
    size_t count;
};

/** How much of the name of a review's file is its period: all of "2026-Q1-upward" but the end. */
size_t review_period_length(const char *slug, size_t length);

/** True for a file that has only what is answered about the coach, beside the review itself. */
bool review_is_aside(const struct review *review);

#endif
