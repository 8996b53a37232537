/*
 * coach review: looking back and ahead together.
 */

#include "review/review.h"

#include "commands.h"
#include "review/journal.h"

static const struct command *const verbs[] = {&review_scorecard, &review_journal, NULL};

const struct command review_command = {
    .name = "review",
    .summary = "Look back and ahead together: scorecard, journal.",
    .verbs = verbs,
};
