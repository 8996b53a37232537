/** The verbs of `coach review`, and what those of reviews share. */

#ifndef COACH_CMD_REVIEW_H
#define COACH_CMD_REVIEW_H

#include "cmd.h"
#include "practice/review.h"

extern const struct command review_scorecard;
extern const struct command review_list;
extern const struct command review_start;
extern const struct command review_self;
extern const struct command review_manager;
extern const struct command review_upward;
extern const struct command review_show;
extern const struct command review_report;
extern const struct command review_coach;
extern const struct command review_readiness;
extern const struct command review_edit;

/** A review as the command line names it. */
struct review_name {
    const struct person *person;
    /** NULL where it is not on file, or could not be read. */
    const struct review *review;
    /** "2026-Q1"; NULL where none was named, and the person has none. */
    const char *period;
};

/**
 * The review that is meant: "jordan/2026-Q1", or a person and --period, else their last one.
 *
 * @period     the option as given; NULL for none
 * @say_name   say what the person resolved to, for verbs that write
 * @return     DONE, or an exit code after saying why
 */
int review_find(struct context *context, const struct team *team, const char *period, bool say_name,
                struct review_name *name);

/** The quarter of today, "2026-Q1": what a period looks like. */
char *quarter_now(struct context *context);

/** Say that there is no such review, and how one begins, or that its file cannot be read. */
int review_missing(struct context *context, const struct review_name *name);

#endif
