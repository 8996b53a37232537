/*
 * coach review: looking back and ahead together.
 */

#include "review/review.h"

#include "commands.h"

static const struct command *const verbs[] = {&review_scorecard, NULL};

const struct command review_command = {
    .name = "review",
    .summary = "Look back and ahead together: scorecard.",
    .verbs = verbs,
};
