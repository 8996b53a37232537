/**
 * What only a pair may read must not be in the team's repository.
 */

#ifndef COACH_CMD_PRIVATE_H
#define COACH_CMD_PRIVATE_H

#include "cmd.h"

/**
 * Complain (D10) of every file below private/ that the repository around the team directory
 * tracks. Nothing is said where there is no git, or where the team keeps `private: here`.
 */
void check_private(struct context *context, const struct team *team);

/** True where private/ is elsewhere: what it holds is not known, rather than not there. */
bool private_is_elsewhere(const struct context *context, const struct team *team);

/** What is said of that, behind which stands what it means. */
#define PRIVATE_ELSEWHERE "private/ is not in this clone"

/**
 * team_load() for a verb that is about records which only the pair may read: where they are
 * elsewhere it says so, that nobody takes for an answer what is only not here.
 */
int private_load(struct context *context, struct team *team);

#endif
