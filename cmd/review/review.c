/*
 * coach review: looking back and ahead together.
 */

#include "review/review.h"

#include "commands.h"
#include "review/journal.h"

static const struct command *const verbs[] = {
    &review_scorecard, &review_journal,   &review_start, &review_self,   &review_manager,
    &review_upward,    &review_list,      &review_show,  &review_report, &review_edit,
    &review_coach,     &review_readiness, NULL,
};

const struct command review_command = {
    .name = "review",
    .summary =
        "Look back and ahead together: scorecard, journal, start, self, manager, upward, show, "
        "report, list, edit, coach, readiness.",
    .verbs = verbs,
};
