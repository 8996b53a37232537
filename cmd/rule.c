/*
 * All families of rules, and finding one by its id.
 */

#include "rule.h"

#include <string.h>
#include <strings.h>

#include "base/text.h"
#include "rules/families.h"

/** In the order in which a file meets them: its text, its keys, its figures, what they say; then
 * the rest. */
static const struct rule_family *const families[] = {
    &yaml_rules,       &record_rules,   &kpi_rules,        &specific_rules,  &measurable_rules,
    &achievable_rules, &relevant_rules, &time_bound_rules, &agreement_rules, &habit_rules,
    &session_rules,    &feedback_rules, &pip_rules,        &file_rules,      &input_rules,
};

enum { FAMILY_COUNT = sizeof(families) / sizeof(families[0]) };

const struct rule *rule_find(const char *id)
{
    for (size_t i = 0; i < FAMILY_COUNT; i++) {
        for (size_t j = 0; j < families[i]->count; j++) {
            if (strcasecmp(families[i]->rules[j].id, id) == 0) {
                return &families[i]->rules[j];
            }
        }
    }
    return NULL;
}

const struct rule *rules_all(struct arena *arena, size_t *count)
{
    struct rule *all;
    size_t filled = 0;

    *count = 0;
    for (size_t i = 0; i < FAMILY_COUNT; i++) {
        *count += families[i]->count;
    }
    all = arena_array(arena, *count, sizeof(*all));
    for (size_t i = 0; i < FAMILY_COUNT; i++) {
        memcpy(all + filled, families[i]->rules, families[i]->count * sizeof(*all));
        filled += families[i]->count;
    }
    return all;
}

/** The first row that an id begins with counts. */
static const struct {
    const char *id;
    enum rule_subject subject;
} subjects[] = {
    {"E4", RULE_NO_TEAM}, {"E", RULE_SYSTEM}, {"C3", RULE_CONFLICT},
    {"C", RULE_INPUT},    {"Y", RULE_FILE},   {"D8", RULE_FILE},
    {"D9", RULE_NEWER},   {"D", RULE_FIELD},  {"K", RULE_FIGURE},
};

enum rule_subject rule_subject(const char *id)
{
    for (size_t i = 0; i < sizeof(subjects) / sizeof(subjects[0]); i++) {
        if (text_starts_with(id, subjects[i].id)) {
            return subjects[i].subject;
        }
    }
    return RULE_WORDS;
}

const char *rule_repeated_by(const char *id)
{
    /* due before start; an aim that serves nothing */
    static const char *const repeated[][2] = {{"K8", "T4"}, {"D7", "R2"}};

    for (size_t i = 0; i < sizeof(repeated) / sizeof(repeated[0]); i++) {
        if (strcmp(id, repeated[i][0]) == 0) {
            return repeated[i][1];
        }
    }
    return NULL;
}
