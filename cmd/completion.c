/*
 * coach completion: scripts for the shells, which ask this same command for candidates.
 */

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "command_path.h"
#include "commands.h"
#include "options.h"
#include "store/names.h"
#include "team.h"
#include "topic.h"

/* The shells' scripts. `coach completion words -- WORD...` prints candidates for the last word. */

static const char bash_script[] =
    "_coach() {\n"
    "  local IFS=$'\\n'\n"
    "  COMPREPLY=($(coach completion words -- \"${COMP_WORDS[@]:1:COMP_CWORD}\" 2>/dev/null))\n"
    "}\n"
    "complete -o default -F _coach coach\n";

static const char zsh_script[] =
    "#compdef coach\n"
    "_coach() {\n"
    "  local -a candidates\n"
    "  candidates=(${(f)\"$(coach completion words -- \"${(@)words[2,CURRENT]}\" 2>/dev/null)\"})\n"
    "  if (( $#candidates )); then compadd -- $candidates; else _files; fi\n"
    "}\n"
    "if [[ $funcstack[1] == _coach ]]; then _coach; else compdef _coach coach; fi\n";

static const char fish_script[] = "function __coach_words\n"
                                  "  set -l words (commandline -opc) (commandline -ct)\n"
                                  "  coach completion words -- $words[2..-1] 2>/dev/null\n"
                                  "end\n"
                                  "complete -c coach -a '(__coach_words)'\n";

static const struct {
    const char *shell;
    const char *script;
} scripts[] = {{"bash", bash_script}, {"zsh", zsh_script}, {"fish", fish_script}};

/* Candidates */

static void offer(const char *begun, const char *candidate)
{
    if (text_starts_with(candidate, begun)) {
        printf("%s\n", candidate);
    }
}

static void offer_options(struct context *context, const char *begun,
                          const struct option_spec *group, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (group[i].name) {
            offer(begun, arena_printf(context->arena, "--%s", group[i].name));
        }
    }
}

static void offer_all_options(struct context *context, const struct command *command,
                              const char *begun)
{
    offer_options(context, begun, command->options, command->option_count);
    if (command->flags & COMMAND_WRITES) {
        offer_options(context, begun, write_options, option_group_count(write_options));
    }
    if (command->flags & COMMAND_LISTS) {
        offer_options(context, begun, list_options, option_group_count(list_options));
    }
    offer_options(context, begun, global_options, option_group_count(global_options));
}

/** People or goals, as arguments name them in a usage. Silent outside a team directory. */
static void offer_names(struct context *context, const char *arguments, const char *begun)
{
    const char **names = NULL;
    size_t count = 0;

    arguments += arguments[0] == '[';
    if (team_open(context) == DONE && text_starts_with(arguments, "PERSON")) {
        count = names_of_people(context->arena, &context->store, &names);
    } else if (context->store.root && text_starts_with(arguments, "GOAL")) {
        count = names_of_goals(context->arena, &context->store, &names);
    }
    context->diags.count = 0;
    for (size_t i = 0; i < count; i++) {
        offer(begun, names[i]);
    }
}

/** What an option of a group takes, as its usage names it; NULL for a flag, and for none. */
static const char *value_of(const struct option_spec *group, size_t count, const char *option)
{
    for (size_t i = 0; i < count; i++) {
        const struct option_spec *spec = &group[i];
        bool is_long =
            spec->name && text_starts_with(option, "--") && strcmp(option + 2, spec->name) == 0;
        bool is_short =
            spec->letter && option[0] == '-' && option[1] == spec->letter && option[2] == '\0';
        if (is_long || is_short) {
            return spec->argument;
        }
    }
    return NULL;
}

/** The same of all options of a command. */
static const char *value_wanted(const struct command *command, const char *option)
{
    const char *wanted = value_of(command->options, command->option_count, option);

    if (!wanted && command->flags & COMMAND_LISTS) {
        wanted = value_of(list_options, option_group_count(list_options), option);
    }
    return wanted ? wanted : value_of(global_options, option_group_count(global_options), option);
}

/** The command that the words before the last one lead to. */
static const struct command *command_of_words(char *const *words, size_t count)
{
    struct command_path path = {.count = 0};

    for (size_t i = 0; i < count; i++) {
        command_path_enter(&path, words[i]);
    }
    return command_path_end(&path);
}

static void offer_verbs(const struct command *command, const char *begun)
{
    for (const struct command *const *verb = command->verbs; verb && *verb; verb++) {
        offer(begun, (*verb)->name);
    }
}

/** What `help` knows behind these words: commands, then their verbs; topics at first. */
static void offer_help(char *const *words, size_t count, const char *begun)
{
    offer_verbs(command_of_words(words, count), begun);
    for (const struct topic *topic = topics; topic->name && count == 0; topic++) {
        offer(begun, topic->name);
    }
}

static int offer_words(struct context *context)
{
    const char *begun = context->word_count > 1 ? context->words[context->word_count - 1] : "";
    size_t before = context->word_count > 1 ? context->word_count - 2 : 0;
    const struct command *command = command_of_words(context->words + 1, before);
    const char *wanted = before > 0 ? value_wanted(command, context->words[before]) : NULL;

    if (wanted) {
        offer_names(context, wanted, begun);
    } else if (begun[0] == '-') {
        offer_all_options(context, command, begun);
    } else if (command->verbs) {
        offer_verbs(command, begun);
    } else if (command == &help_command) {
        offer_help(context->words + 2, before - 1, begun);
    } else {
        offer_names(context, command->arguments ? command->arguments : "", begun);
    }
    return DONE;
}

static int run(struct context *context)
{
    const char *shell = context->words[0];

    if (strcmp(shell, "words") == 0) {
        return offer_words(context);
    }
    for (size_t i = 0; i < sizeof(scripts) / sizeof(scripts[0]); i++) {
        if (strcmp(scripts[i].shell, shell) == 0) {
            fputs(scripts[i].script, stdout);
            return DONE;
        }
    }
    return usage_error(context, "one of bash, zsh, fish", "no completion for '%s'", shell);
}

const struct command completion_command = {
    .name = "completion",
    .arguments = "SHELL",
    .summary = "Print a completion script for bash, zsh or fish.",
    .about = "In ~/.bashrc:  source <(coach completion bash)\n"
             "In ~/.zshrc:   source <(coach completion zsh)\n"
             "For fish:      coach completion fish > ~/.config/fish/completions/coach.fish",
    .words_min = 1,
    .words_max = -1,
    .flags = COMMAND_TIMELESS,
    .run = run,
};
