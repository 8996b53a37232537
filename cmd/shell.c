/*
 * Words of shell commands, quoted where the shell would read them in its own way.
 */

#include "shell.h"

#include <string.h>

#include "base/buffer.h"

/** What no shell takes for more than it is, anywhere in a word. */
static const char plain[] = "abcdefghijklmnopqrstuvwxyz"
                            "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                            "0123456789_-./,:@%+";

const char *shell_path(struct arena *arena, const char *path)
{
    const char *before = path[0] == '-' ? "./" : "";
    struct buffer word;

    if (*path && path[strspn(path, plain)] == '\0') {
        return arena_printf(arena, "%s%s", before, path);
    }
    buffer_init(&word, arena);
    buffer_printf(&word, "'%s", before);
    for (; *path; path++) {
        if (*path == '\'') {
            buffer_puts(&word, "'\\''");
        } else {
            buffer_putc(&word, *path);
        }
    }
    buffer_putc(&word, '\'');
    return buffer_text(&word);
}
