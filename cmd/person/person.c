/*
 * coach person: the people you coach.
 */

#include "person/person.h"

#include "commands.h"
#include "person/task.h"

static const struct command *const verbs[] = {
    &person_add,   &person_list, &person_show, &person_log,     &person_plan, &person_contract,
    &person_agree, &person_task, &person_edit, &person_archive, NULL};

const struct command person_command = {
    .name = "person",
    .summary =
        "The people you coach: add, list, show, log, plan, contract, agree, task, edit, archive.",
    .verbs = verbs,
};
