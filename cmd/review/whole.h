/** The page of a review, in Markdown and for the window. */

#ifndef COACH_CMD_REVIEW_WHOLE_H
#define COACH_CMD_REVIEW_WHOLE_H

#include "review/review.h"

/** A review to be written out. */
struct whole_review {
    const struct team *team;
    const struct person *person;
    const struct review *review;
    struct review_rows rows;
};

/** Load the team, and the review that the words mean. An exit code; no review where it is not. */
int whole_review_load(struct context *context, const char *period, struct team *team,
                      struct whole_review *page);

/** "Review of 2026-Q1: Jordan Reyes" */
char *review_title(struct arena *arena, const struct whole_review *page);

/** "2026-01-01 to 2026-03-31" */
char *review_days(struct arena *arena, const struct whole_review *page);

/** "Self: jordan, 2026-03-27", "Manager: sam": above a part. */
char *review_part_title(struct arena *arena, const struct whole_review *page,
                        enum review_side side);

/** The first row of a section; NULL where it has none, as a part in which nothing is answered. */
const struct review_row *review_first_row(const struct whole_review *page,
                                          enum review_section section);

/** The heading of a section that is no part. */
extern const char *const review_section_titles[REVIEW_SECTIONS];

/** What is said of a section without rows; NULL to leave it out. */
extern const char *const review_section_empty[REVIEW_SECTIONS];

/** All of it as Markdown, to stdout. */
void review_write_markdown(struct context *context, const struct whole_review *page);

#endif
