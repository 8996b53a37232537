/*
 * coach help: usages, what a rule or a term of the method means, and topics.
 */

#include <string.h>

#include "command_path.h"
#include "commands.h"
#include "method.h"
#include "rule.h"
#include "topic.h"
#include "usage.h"

/* Rules */

/** An example, each line indented. */
static void write_example(const char *heading, const char *text)
{
    if (!text) {
        return;
    }
    printf("\n%s\n", heading);
    while (*text) {
        size_t length = strcspn(text, "\n");
        printf("    %.*s\n", (int)length, text);
        text += length + (text[length] == '\n');
    }
}

static int write_rule(const struct rule *rule)
{
    printf("%s (%s): %s\n\n%s\n", rule->id, severity_name(rule->severity), rule->title,
           rule->about);
    write_example("speaks here", rule->wrong);
    write_example("passes", rule->right);
    return DONE;
}

/* Commands */

static int report_unknown(struct context *context, const struct command *among, const char *word)
{
    const char *near = command_near(among, word);

    near = near || among != &root_command ? near : topic_near(word);
    return usage_error(context,
                       near ? arena_printf(context->arena, "did you mean '%s'?", near)
                            : "coach help lists commands and topics, coach help rules the rules",
                       "no help on '%s'", word);
}

/** All words as one: "skill and will". */
static const char *phrase_of(const struct context *context)
{
    const char *phrase = context->word_count > 0 ? context->words[0] : "";

    for (size_t i = 1; i < context->word_count; i++) {
        phrase = arena_printf(context->arena, "%s %s", phrase, context->words[i]);
    }
    return phrase;
}

/** A command wins over a term of its name. */
static int run(struct context *context)
{
    struct command_path path = {.count = 0};
    const char *phrase = phrase_of(context);
    size_t known = 0;

    if (topic_find(phrase)) {
        return topic_write(context, topic_find(phrase));
    }
    if (rule_find(phrase)) {
        return write_rule(rule_find(phrase));
    }
    while (known < context->word_count && command_path_enter(&path, context->words[known])) {
        known++;
    }
    if (known == context->word_count) {
        usage_write(&path, stdout);
        return DONE;
    }
    return method_write_term(context, phrase)
               ? DONE
               : report_unknown(context, command_path_end(&path), context->words[known]);
}

const struct command help_command = {
    .name = "help",
    .arguments = "[COMMAND [VERB...] | RULE | TERM | TOPIC]",
    .summary = "Show the usage of a command, what a rule or a term means, or a topic.",
    .flags = COMMAND_LISTS | COMMAND_TIMELESS,
    .words_max = COMMAND_DEPTH,
    .run = run,
};
