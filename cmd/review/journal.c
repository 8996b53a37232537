/*
 * coach review journal: three lines a week, by the person themselves.
 */

#include "review/journal.h"

static const struct command *const verbs[] = {&journal_add, &journal_list, &journal_show,
                                              &journal_edit, NULL};

const struct command review_journal = {
    .name = "journal",
    .summary = "Three lines a week: add, list, show, edit.",
    .verbs = verbs,
};
