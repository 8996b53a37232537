/**
 * Which of the goal linter's rules speak: --rules S,T --no-rules S3,M6.
 */

#ifndef COACH_CMD_RULE_CHOICE_H
#define COACH_CMD_RULE_CHOICE_H

#include "cmd.h"

/** Bit i: lint_rules[i] speaks. */
typedef unsigned long rule_set_t;

#define RULES_ALL (~(rule_set_t)0)

/**
 * Read the two options: ids, or letters for all rules of a criterion, with commas between.
 *
 * @rules      only these; NULL for all
 * @no_rules   and of those not these; NULL for none
 * @return     DONE or WRONG_USAGE
 */
int rule_set_read(struct context *context, given_t rules, given_t no_rules, rule_set_t *set);

bool rule_set_has(rule_set_t set, const char *rule);

/** The criteria that can still fail: those with an error among the rules that speak. */
unsigned rule_set_criteria(rule_set_t set);

#endif
