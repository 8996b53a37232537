/*
 * coach feedback: what people told each other, and when.
 */

#include "feedback/feedback.h"

#include "commands.h"

static const struct command *const verbs[] = {
    &feedback_give, &feedback_ask, &feedback_list, &feedback_show, &feedback_balance_verb,
    &feedback_edit, NULL};

const struct command feedback_command = {
    .name = "feedback",
    .summary = "Feedback by SBI or AIDA: give, ask, list, show, balance, edit.",
    .verbs = verbs,
};
