/*
 * The way through the table of commands.
 */

#include "command_path.h"

#include <string.h>

#include "base/buffer.h"
#include "base/text.h"

const struct command *command_verb(const struct command *command, const char *name)
{
    for (const struct command *const *verb = command->verbs; verb && *verb; verb++) {
        if (strcmp((*verb)->name, name) == 0) {
            return *verb;
        }
    }
    return NULL;
}

const char *command_near(const struct command *command, const char *word)
{
    const char *names[64];
    size_t count = 0;

    for (const struct command *const *verb = command->verbs; verb && *verb && count < 64; verb++) {
        names[count++] = (*verb)->name;
    }
    return text_nearest(word, names, count);
}

const struct command *command_path_end(const struct command_path *path)
{
    return path->count > 0 ? path->items[path->count - 1] : &root_command;
}

bool command_path_enter(struct command_path *path, const char *name)
{
    const struct command *verb = command_verb(command_path_end(path), name);

    if (!verb || path->count == COMMAND_DEPTH) {
        return false;
    }
    path->items[path->count++] = verb;
    return true;
}

char *command_path_text(struct arena *arena, const struct command_path *path)
{
    struct buffer text;

    buffer_init(&text, arena);
    buffer_puts(&text, "coach");
    for (size_t i = 0; i < path->count; i++) {
        buffer_printf(&text, " %s", path->items[i]->name);
    }
    return buffer_text(&text);
}
