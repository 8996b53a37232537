/**
 * The tables of rules, a family each.
 */

#ifndef COACH_CMD_RULES_FAMILIES_H
#define COACH_CMD_RULES_FAMILIES_H

#include "rule.h"

struct rule_family {
    const struct rule *rules;
    size_t count;
};

/** Y: the YAML that coach speaks. */
extern const struct rule_family yaml_rules;
/** D: the keys, values and references of records. */
extern const struct rule_family record_rules;
/** K: the arithmetic of KPIs. */
extern const struct rule_family kpi_rules;
/** H: habits. */
extern const struct rule_family habit_rules;
/** F: feedback. */
extern const struct rule_family feedback_rules;
/** G: sessions. */
extern const struct rule_family session_rules;
/** P: the escalation path. */
extern const struct rule_family pip_rules;
/** N: what was agreed. */
extern const struct rule_family agreement_rules;
/** The goal linter, S, M, A, R and T: a family for each criterion. */
extern const struct rule_family specific_rules;
extern const struct rule_family measurable_rules;
extern const struct rule_family achievable_rules;
extern const struct rule_family relevant_rules;
extern const struct rule_family time_bound_rules;
/** E: the environment: files and the lock. */
extern const struct rule_family file_rules;
/** C: what is typed, or stands in rows. */
extern const struct rule_family input_rules;

#endif
