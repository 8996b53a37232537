/*
 * Texts as they are typed.
 */

#include "typed.h"

#include <string.h>

#include "base/text.h"

static bool names_file(const char *argument)
{
    return strstr(argument, "FILE") || strstr(argument, "DIR") || strstr(argument, "PATH");
}

int check_typed(struct context *context, const char *what, const char *text)
{
    size_t length = strlen(text);

    if (utf8_valid_length(text, length) == length) {
        return DONE;
    }
    return usage_error(context, "set the terminal to UTF-8", "the %s is not UTF-8", what);
}

int check_typed_value(struct context *context, const struct option_spec *spec, const char *value)
{
    return names_file(spec->argument) ? DONE : check_typed(context, spec->name, value);
}

int check_typed_word(struct context *context, const struct command *command, const char *word)
{
    const char *name = command->arguments ? command->arguments : "WORD";

    /* the last name stands for all words from there on */
    for (size_t index = context->word_count; index > 0 && strchr(name, ' '); index--) {
        name = strchr(name, ' ') + 1;
    }
    name += strspn(name, "[");
    if (names_file(name)) {
        return DONE;
    }
    size_t length = strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    return check_typed(context, text_fold(context->arena, name, length), word);
}
