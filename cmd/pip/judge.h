/**
 * Judging the steps of the escalation path, in `check`.
 */

#ifndef COACH_CMD_PIP_JUDGE_H
#define COACH_CMD_PIP_JUDGE_H

#include "cmd.h"
#include "rule_choice.h"
#include "yaml/tree.h"

/**
 * Judge the steps of those who have not left, by rules P, and whether they are still agreed, by
 * rules N.
 *
 * @found   added to
 */
void lint_pips(struct context *context, const struct team *team, const struct rule_choice *rules,
               struct diags *found);

/** Say on stderr what a step that was written just now still lacks (P5). */
void lint_pip_say(struct context *context, const struct team *team, const struct person *person,
                  const char *file, struct tree *tree);

#endif
