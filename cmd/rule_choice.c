/*
 * Choosing rules by id and by letter.
 */

#include "rule_choice.h"

#include <string.h>
#include <strings.h>

#include "base/text.h"
#include "rule.h"
#include "smart/finding.h"

/** True if a word names a rule: "S3" itself, "S" all of its family. */
static bool names(const char *word, size_t length, const char *rule)
{
    return (length == 1 || length == strlen(rule)) && strncasecmp(word, rule, length) == 0;
}

static bool lists(const char *list, const char *rule)
{
    while (*list) {
        size_t length = strcspn(list, ",");
        if (names(list, length, rule)) {
            return true;
        }
        list += length + (list[length] == ',');
    }
    return false;
}

bool rule_choice_has(const struct rule_choice *choice, const char *rule)
{
    return (!choice->only || lists(choice->only, rule)) &&
           !(choice->without && lists(choice->without, rule));
}

unsigned rule_choice_criteria(const struct rule_choice *choice)
{
    unsigned criteria = 0;

    for (const struct lint_rule *rule = lint_rules; rule->id; rule++) {
        if (rule->severity == SEVERITY_ERROR && rule_choice_has(choice, rule->id)) {
            criteria |= 1u << rule_criterion(rule->id);
        }
    }
    return criteria;
}

/* Reading */

/** The ids of the rules that may be named. */
static const char **known_ids(struct arena *arena, bool linter, size_t *count)
{
    size_t all;
    const struct rule *rules = rules_all(arena, &all);
    const char **ids = arena_array(arena, all, sizeof(*ids));

    *count = 0;
    for (size_t i = 0; i < all; i++) {
        if (!linter || strchr("SMART", rules[i].id[0])) {
            ids[(*count)++] = rules[i].id;
        }
    }
    return ids;
}

static int check_word(struct context *context, const char *word, const char **ids, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (*word && names(word, strlen(word), ids[i])) {
            return DONE;
        }
    }
    const char *near = text_nearest(word, ids, count);
    return usage_error(context,
                       near ? arena_printf(context->arena, "did you mean '%s'?", near)
                            : "ids, or letters of families, with commas: see coach help rules",
                       "no rule '%s'", word);
}

static int check_list(struct context *context, given_t list, const char **ids, size_t count)
{
    int code = DONE;

    for (bool more = list != NULL; more && code == DONE;) {
        size_t length = strcspn(list, ",");
        code = check_word(context, arena_strndup(context->arena, list, length), ids, count);
        more = list[length] == ',';
        list += length + more;
    }
    return code;
}

int rule_choice_read(struct context *context, given_t only, given_t without, bool linter,
                     struct rule_choice *choice)
{
    size_t count;
    const char **ids = known_ids(context->arena, linter, &count);
    int code = check_list(context, only, ids, count);

    *choice = (struct rule_choice){only, without};
    return code == DONE ? check_list(context, without, ids, count) : code;
}
