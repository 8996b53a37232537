/*
 * The command line, read by getopt_long() in the order in which it is written.
 *
 * Options may follow words and words options, whatever POSIXLY_CORRECT says: the leading '-' of
 * the short options makes getopt return words as they come (as code 1). The table of options
 * grows when the command is known. What getopt would let pass is refused here: abbreviated long
 * options, and "-5", which is a value.
 */

#include "options.h"

#include <getopt.h>
#include <string.h>

#include "base/text.h"
#include "command_path.h"
#include "shared_options.h"
#include "typed.h"
#include "usage.h"

/** `coach --version`, which is not worth a line in every usage. */
static const struct option_spec version_option[] = {{"version", 0, NULL, NULL}, {0}};

enum { GROUPS = 5, LONGS_MAX = OPTIONS_MAX + 32, FIRST_CODE = 1000 };

/** Everything that getopt needs, and what each of its codes stands for. */
struct parser {
    struct context *context;
    struct request *request;
    const struct option_spec *specs[LONGS_MAX];
    /** Index into the command's own options, or -1. */
    int own[LONGS_MAX];
    size_t count;
    struct option longs[LONGS_MAX + 1];
    char shorts[3 * LONGS_MAX + 16];
    /** Which of the global options were given: bit by index, since they come first. */
    unsigned long long given;
    /** Set once an error was reported. */
    int error;
};

static void add_group(struct parser *parser, const struct option_spec *group, size_t count,
                      bool own)
{
    for (size_t i = 0; i < count && parser->count < LONGS_MAX; i++) {
        parser->own[parser->count] = own ? (int)i : -1;
        parser->specs[parser->count++] = &group[i];
    }
}

/** Give getopt the long and short options in parser->specs. */
static void fill_tables(struct parser *parser)
{
    char *shorts = parser->shorts;
    size_t longs = 0;

    *shorts++ = '-';
    *shorts++ = ':';
    for (size_t i = 0; i < parser->count; i++) {
        const struct option_spec *spec = parser->specs[i];
        if (spec->name) {
            parser->longs[longs++] =
                (struct option){spec->name, spec->argument ? required_argument : no_argument, NULL,
                                FIRST_CODE + (int)i};
        }
        if (spec->letter) {
            *shorts++ = spec->letter;
            if (spec->argument) {
                *shorts++ = ':';
            }
        }
    }
    *shorts = '\0';
    parser->longs[longs] = (struct option){0};
}

/** Take the options that go with the command named so far. */
static void use_tables(struct parser *parser)
{
    const struct command *command = parser->context->command;

    parser->count = 0;
    add_group(parser, global_options, option_group_count(global_options), false);
    add_group(parser, version_option, 1, false);
    if (command->flags & COMMAND_LISTS) {
        add_group(parser, list_options, option_group_count(list_options), false);
    }
    if (command->flags & COMMAND_WRITES) {
        add_group(parser, write_options, option_group_count(write_options), false);
    }
    add_group(parser, command->options, command->option_count, true);
    fill_tables(parser);
}

/** "-5" and "-.5" are values: no option is a digit. */
static bool is_negative_number(const char *arg)
{
    const char *rest = arg + 1;

    if (arg[0] != '-') {
        return false;
    }
    if (*rest == '.') {
        rest++;
    }
    return *rest >= '0' && *rest <= '9';
}

static void report_unknown_option(struct parser *parser, const char *arg)
{
    struct context *context = parser->context;
    const char *names[LONGS_MAX];
    size_t count = 0;
    size_t length = strcspn(arg, "=");
    char *typed = arena_strndup(context->arena, arg, length);
    const char *near;
    char *help = NULL;

    for (size_t i = 0; i < parser->count; i++) {
        if (parser->specs[i]->name) {
            names[count++] = parser->specs[i]->name;
        }
    }
    near = text_starts_with(typed, "--") ? text_nearest(typed + 2, names, count) : NULL;
    if (near) {
        help = arena_printf(context->arena, "did you mean '--%s'?", near);
    }
    parser->error = usage_error(context, help, "unknown option '%s'", typed);
}

static void report_unknown_command(struct parser *parser, const char *word)
{
    struct context *context = parser->context;
    const char *near = command_near(context->command, word);

    parser->error =
        usage_error(context, near ? arena_printf(context->arena, "did you mean '%s'?", near) : NULL,
                    "unknown %s '%s'", context->path.count == 0 ? "command" : "verb", word);
}

/** A word: the name of a command or verb while one is still wanted, else the command's own. */
static void take_word(struct parser *parser, char *word)
{
    struct context *context = parser->context;

    if (!context->command->verbs) {
        parser->error = check_typed_word(context, context->command, word);
        context->words[context->word_count++] = word;
        return;
    }
    if (command_path_enter(&context->path, word)) {
        context->command = command_path_end(&context->path);
        use_tables(parser);
        return;
    }
    parser->error = check_typed(context, context->path.count == 0 ? "command" : "verb", word);
    if (!parser->error) {
        report_unknown_command(parser, word);
    }
}

static bool is_repeatable(const struct option_spec *spec)
{
    size_t length = spec->argument ? strlen(spec->argument) : 0;

    return length > 3 && strcmp(spec->argument + length - 3, "...") == 0;
}

/** Keep one more value of an option that may be given several times. */
static void add_value(struct context *context, int own, const char *value)
{
    struct texts *list = &context->lists[own];
    const char **items = arena_array(context->arena, list->count + 1, sizeof(*items));

    for (size_t i = 0; i < list->count; i++) {
        items[i] = list->items[i];
    }
    items[list->count] = value;
    *list = (struct texts){items, list->count + 1};
}

static void take_option(struct parser *parser, size_t index, char *value)
{
    int own = parser->own[index];
    const struct option_spec *spec = parser->specs[index];

    if (value && (parser->error = check_typed_value(parser->context, spec, value)) != DONE) {
        return;
    }
    if (own >= 0) {
        parser->context->options[own] = value ? value : "";
        if (is_repeatable(spec)) {
            add_value(parser->context, own, value);
        }
    } else {
        parser->given |= 1ull << index;
        parser->error = shared_option_take(parser->context, parser->request, spec, value);
    }
}

/** The index of a short option; parser->count if there is none. */
static size_t find_letter(const struct parser *parser, int letter)
{
    size_t i = 0;

    while (i < parser->count && parser->specs[i]->letter != letter) {
        i++;
    }
    return i;
}

/** True if a long option was written in full, as getopt does not insist. */
static bool written_in_full(const char *arg, const char *name)
{
    size_t length = strcspn(arg, "=");

    return length == strlen(name) + 2 && strncmp(arg + 2, name, length - 2) == 0;
}

/** What getopt could not make sense of. */
static void report_option(struct parser *parser, int code, const char *arg)
{
    struct context *context = parser->context;

    if (code == ':') {
        parser->error = usage_error(context, NULL, "option '%s' needs a value", arg);
    } else if (optopt >= FIRST_CODE) {
        parser->error =
            usage_error(context, NULL, "option '%.*s' takes no value", (int)strcspn(arg, "="), arg);
    } else if (optopt && arg[1] != '-') {
        parser->error = usage_error(context, NULL, "unknown option '-%c'", optopt);
    } else {
        report_unknown_option(parser, arg);
    }
}

static void take_code(struct parser *parser, int code, const char *arg)
{
    if (code == 1) {
        take_word(parser, optarg);
    } else if (code == '?' || code == ':') {
        report_option(parser, code, arg);
    } else if (code >= FIRST_CODE) {
        size_t index = (size_t)(code - FIRST_CODE);
        if (written_in_full(arg, parser->specs[index]->name)) {
            take_option(parser, index, optarg);
        } else {
            report_unknown_option(parser, arg);
        }
    } else {
        take_option(parser, find_letter(parser, code), optarg);
    }
}

int options_read(struct context *context, int argc, char **argv, struct request *request)
{
    struct parser parser = {.context = context, .request = request};

    context->words = arena_array(context->arena, (size_t)argc + 1, sizeof(char *));
    context->command = &root_command;
    context->path.count = 0;
    use_tables(&parser);
    opterr = 0;
    optind = 1;
    while (!parser.error && optind < argc) {
        char *arg = argv[optind];
        if (is_negative_number(arg)) {
            take_word(&parser, arg);
            optind++;
            continue;
        }
        int code = getopt_long(argc, argv, parser.shorts, parser.longs, NULL);
        if (code == -1) {
            break;
        }
        take_code(&parser, code, arg);
    }
    while (!parser.error && optind < argc) {
        take_word(&parser, argv[optind++]);
    }
    return parser.error ? parser.error : shared_options_check(context, parser.given);
}
