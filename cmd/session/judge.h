/**
 * Rules G over the team's files: findings with their places, and what comments silence left out.
 */

#ifndef COACH_CMD_SESSION_JUDGE_H
#define COACH_CMD_SESSION_JUDGE_H

#include "cmd.h"
#include "rule_choice.h"
#include "yaml/tree.h"

/** Judge all sessions that were held by context->as_of with people who are still there. */
void lint_sessions(struct context *context, const struct team *team,
                   const struct rule_choice *rules, struct diags *found);

/**
 * Say on stderr what is found in one of the team, whose file is read or is about to be written.
 * Returns how much that is.
 */
size_t lint_session_say(struct context *context, const struct team *team,
                        const struct session *session, const struct tree *tree);

/** Say on stderr what one rule finds in a session of the team, whose file is read once more. */
void lint_session_say_rule(struct context *context, const struct team *team,
                           const struct session *session, const char *rule);

#endif
