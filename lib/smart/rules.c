/*
 * The rules of the goal linter, how grave each is, and the criterion that it belongs to.
 */

#include "smart/finding.h"

const struct lint_rule lint_rules[] = {
    {"S1", SEVERITY_ERROR},   {"S2", SEVERITY_ERROR},   {"S3", SEVERITY_HINT},
    {"M1", SEVERITY_ERROR},   {"M2", SEVERITY_WARNING}, {"M3", SEVERITY_WARNING},
    {"M4", SEVERITY_WARNING}, {"M5", SEVERITY_WARNING}, {"M6", SEVERITY_HINT},
    {"A1", SEVERITY_ERROR},   {"A2", SEVERITY_HINT},    {"A3", SEVERITY_HINT},
    {"A4", SEVERITY_WARNING}, {"A5", SEVERITY_HINT},    {"R1", SEVERITY_WARNING},
    {"R2", SEVERITY_ERROR},   {"R3", SEVERITY_WARNING}, {"R4", SEVERITY_WARNING},
    {"R5", SEVERITY_WARNING}, {"R6", SEVERITY_WARNING}, {"T1", SEVERITY_ERROR},
    {"T2", SEVERITY_ERROR},   {"T3", SEVERITY_WARNING}, {"T4", SEVERITY_ERROR},
    {"T5", SEVERITY_WARNING}, {"T6", SEVERITY_WARNING}, {NULL, SEVERITY_ERROR},
};

static const struct {
    char letter;
    const char *name;
} criteria[CRITERION_COUNT] = {
    [SPECIFIC] = {'S', "specific"},     [MEASURABLE] = {'M', "measurable"},
    [ACHIEVABLE] = {'A', "achievable"}, [RELEVANT] = {'R', "relevant"},
    [TIME_BOUND] = {'T', "time_bound"},
};

enum criterion rule_criterion(const char *rule)
{
    int c = SPECIFIC;

    while (c < TIME_BOUND && criteria[c].letter != rule[0]) {
        c++;
    }
    return (enum criterion)c;
}

const char *criterion_name(enum criterion criterion)
{
    return criteria[criterion].name;
}
