/**
 * Rules F over the team's files: findings with their places, and what comments silence left out.
 */

#ifndef COACH_CMD_FEEDBACK_JUDGE_H
#define COACH_CMD_FEEDBACK_JUDGE_H

#include "cmd.h"
#include "rule_choice.h"
#include "yaml/tree.h"

/** Judge all feedback that was given by context->as_of to people who are still there. */
void lint_feedback(struct context *context, const struct team *team,
                   const struct rule_choice *rules, struct diags *found);

/** Judge one, whose file is read or is about to be written. */
void lint_feedback_file(const struct feedback *feedback, const struct tree *tree,
                        const struct rule_choice *rules, struct diags *found);

/** Say on stderr what is found in a file that was just made. */
void lint_feedback_path(struct context *context, const char *path);

#endif
