/*
 * Choosing rules by id and by letter.
 */

#include "rule_choice.h"

#include <string.h>
#include <strings.h>

#include "base/text.h"
#include "smart/finding.h"

/** The rules that a word names: "S3" itself, "S" all of its criterion; none if it is no rule. */
static rule_set_t rules_named(const char *word)
{
    rule_set_t named = 0;

    for (size_t i = 0; lint_rules[i].id != NULL; i++) {
        const char *id = lint_rules[i].id;
        if (strcasecmp(id, word) == 0 || (word[1] == '\0' && strncasecmp(id, word, 1) == 0)) {
            named |= (rule_set_t)1 << i;
        }
    }
    return named;
}

static int report_unknown(struct context *context, const char *word)
{
    const char *ids[sizeof(rule_set_t) * 8];
    size_t count = 0;

    while (lint_rules[count].id != NULL) {
        ids[count] = lint_rules[count].id;
        count++;
    }
    const char *near = text_nearest(word, ids, count);
    return usage_error(context,
                       near ? arena_printf(context->arena, "did you mean '%s'?", near)
                            : "ids or letters of the goal linter: S1,M,T3; coach help rules",
                       "no rule '%s'", word);
}

static int read_list(struct context *context, given_t list, rule_set_t *set)
{
    *set = 0;
    while (*list) {
        size_t length = strcspn(list, ",");
        const char *word = arena_strndup(context->arena, list, length);
        rule_set_t named = *word ? rules_named(word) : 0;
        if (named == 0) {
            return report_unknown(context, word);
        }
        *set |= named;
        list += length + (list[length] == ',');
    }
    return DONE;
}

int rule_set_read(struct context *context, given_t rules, given_t no_rules, rule_set_t *set)
{
    rule_set_t without = 0;
    int code = DONE;

    *set = RULES_ALL;
    if (rules) {
        code = read_list(context, rules, set);
    }
    if (code == DONE && no_rules) {
        code = read_list(context, no_rules, &without);
    }
    *set &= ~without;
    return code;
}

bool rule_set_has(rule_set_t set, const char *rule)
{
    for (size_t i = 0; lint_rules[i].id != NULL; i++) {
        if (strcmp(lint_rules[i].id, rule) == 0) {
            return set >> i & 1;
        }
    }
    return true;
}

unsigned rule_set_criteria(rule_set_t set)
{
    unsigned criteria = 0;

    for (size_t i = 0; lint_rules[i].id != NULL; i++) {
        if (set >> i & 1 && lint_rules[i].severity == SEVERITY_ERROR) {
            criteria |= 1u << rule_criterion(lint_rules[i].id);
        }
    }
    return criteria;
}
