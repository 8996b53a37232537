/**
 * Which rules speak: --rules S,T3 --no-rules S3,M.
 */

#ifndef COACH_CMD_RULE_CHOICE_H
#define COACH_CMD_RULE_CHOICE_H

#include "cmd.h"

/** Ids, or letters for whole families, with commas between. */
struct rule_choice {
    /** Only these; NULL for all. */
    const char *only;
    /** And of those not these; NULL for none. */
    const char *without;
};

/**
 * Read the two options: each word must name a rule.
 *
 * @linter  only rules of the goal linter may be named
 * @return  DONE or WRONG_USAGE
 */
int rule_choice_read(struct context *context, given_t only, given_t without, bool linter,
                     struct rule_choice *choice);

/** True if a rule is among those chosen. */
bool rule_choice_has(const struct rule_choice *choice, const char *rule);

/** The criteria of the goal linter that can still fail: those with an error among the rules. */
unsigned rule_choice_criteria(const struct rule_choice *choice);

#endif
