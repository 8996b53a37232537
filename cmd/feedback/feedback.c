/*
 * coach feedback: what people told each other, and when.
 */

#include "feedback/feedback.h"

#include "commands.h"

static const struct command *const verbs[] = {&feedback_give, &feedback_list, &feedback_show,
                                              &feedback_balance_verb, NULL};

const struct command feedback_command = {
    .name = "feedback",
    .summary = "Feedback by SBI or AIDA: give, list, show, balance.",
    .verbs = verbs,
};
