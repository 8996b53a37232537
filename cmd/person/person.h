/** The verbs of `coach person`. */

#ifndef COACH_CMD_PERSON_H
#define COACH_CMD_PERSON_H

#include "cmd.h"
#include "page.h"

extern const struct command person_add;
extern const struct command person_list;
extern const struct command person_show;
extern const struct command person_log;
extern const struct command person_plan;
extern const struct command person_contract;
extern const struct command person_agree;
extern const struct command person_edit;
extern const struct command person_archive;

/** The contract of a person who has one, and who agreed to it. */
void contract_lines(const struct page *page, const struct team *team, const struct person *person);

#endif
