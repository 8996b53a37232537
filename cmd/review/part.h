/** The parts of a review on their way into its file. */

#ifndef COACH_CMD_REVIEW_PART_H
#define COACH_CMD_REVIEW_PART_H

#include "behalf.h"
#include "review/review.h"
#include "yaml/tree.h"

/** What was typed for a part. */
struct new_part {
    const struct review *review;
    enum review_side side;
    /** The file that it goes into: the review's, or the one beside it, which has no place (where)
     * until it is made. */
    const struct review *file;
    /** Whose words they are. */
    struct behalf who;
    /** Their day was changed in the editor: it is written though the words are the same. */
    bool is_dated;
    /** By question; NULL where it is not answered, "" where what is on file is to go. */
    const char *answers[REVIEW_ANSWERS];
    /** Files that the answers rest on, from the team directory. */
    struct texts refs;
    /** Put these words in the place of others. */
    bool replace;
};

/** True if a question is answered, or a file is named. */
bool new_part_has_words(const struct new_part *part);

/** DONE if the day of the words is in the review's period or after it, else WRONG_USAGE, said. */
int new_part_check_day(struct context *context, const struct new_part *part);

/** The part in the editor, with its questions and what is on file; what comes back is in it. */
int part_ask(struct context *context, const char *readers, struct new_part *part);

/**
 * Write a part into the file of its review, which has all else as it was. Words that are there are
 * refused (C3) unless they are to be replaced. Prints the file where it differs afterwards.
 *
 * @return  an exit code
 */
int part_write(struct context *context, const struct new_part *part);

#endif
