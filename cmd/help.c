/*
 * coach help: usages, and what a rule means.
 */

#include <string.h>

#include "command_path.h"
#include "commands.h"
#include "list.h"
#include "rule.h"
#include "usage.h"

/* Rules */

static struct cell id_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(((const struct rule *)data)->id);
}

static struct cell severity_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(severity_name(((const struct rule *)data)->severity));
}

static struct cell title_cell(const void *data, const struct column *column)
{
    (void)column;
    return cell_text(((const struct rule *)data)->title);
}

static const struct column columns[] = {
    {"rule", CELL_TEXT, SHOW_ALWAYS, .get = id_cell},
    {"severity", CELL_TEXT, SHOW_ALWAYS, .get = severity_cell},
    {"says", CELL_TEXT, SHOW_ALWAYS, .get = title_cell},
};

static int list_rules(struct context *context)
{
    size_t count;
    const struct rule *rules = rules_all(context->arena, &count);
    struct sheet sheet = {
        .arena = context->arena,
        .columns = columns,
        .column_count = sizeof(columns) / sizeof(columns[0]),
        .rows = rules,
        .row_size = sizeof(struct rule),
        .row_count = count,
    };

    return list_write(context, &sheet, NULL);
}

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

    return usage_error(context,
                       near ? arena_printf(context->arena, "did you mean '%s'?", near)
                            : "coach help lists the commands, coach help rules the rules",
                       "no help on '%s'", word);
}

static int run(struct context *context)
{
    struct command_path path = {.count = 0};

    if (context->word_count == 1 && strcmp(context->words[0], "rules") == 0) {
        return list_rules(context);
    }
    if (context->word_count == 1 && rule_find(context->words[0])) {
        return write_rule(rule_find(context->words[0]));
    }
    for (size_t i = 0; i < context->word_count; i++) {
        if (!command_path_enter(&path, context->words[i])) {
            return report_unknown(context, command_path_end(&path), context->words[i]);
        }
    }
    usage_write(&path, stdout);
    return DONE;
}

const struct command help_command = {
    .name = "help",
    .arguments = "[COMMAND [VERB...] | RULE | rules]",
    .summary = "Show the usage of a command, or what a rule means.",
    .flags = COMMAND_LISTS | COMMAND_TIMELESS,
    .words_max = COMMAND_DEPTH,
    .run = run,
};
