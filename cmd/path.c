/*
 * Paths as they are typed and shown.
 */

#include "path.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/text.h"

/** The rest of an absolute path below a directory, "" for itself; NULL if it is not below. */
static const char *below(const char *path, const char *directory)
{
    size_t length = strlen(directory);

    if (length > 0 && directory[length - 1] == '/') {
        length--;
    }
    if (strncmp(path, directory, length) != 0) {
        return NULL;
    }
    return path[length] == '\0' ? path + length : path[length] == '/' ? path + length + 1 : NULL;
}

static const char *real_path(const struct context *context, const char *path)
{
    char *real = realpath(path, NULL);
    const char *copy = real ? arena_strdup(context->arena, real) : NULL;

    free(real);
    return copy;
}

void path_find_here(struct context *context)
{
    const char *root = real_path(context, context->store.root);
    const char *current = real_path(context, ".");

    context->here = root && current ? below(current, root) : NULL;
}

/** The length of the folders that two paths have in common, with the slash behind them. */
static size_t common_folders(const char *folder, const char *file)
{
    size_t common = 0;

    for (size_t i = 0;; i++) {
        bool ends = folder[i] == '\0' || folder[i] == '/';
        if (ends && i > 0 && file[i] == '/') {
            common = i + 1;
        }
        if (folder[i] == '\0' || folder[i] != file[i]) {
            return common;
        }
    }
}

const char *path_shown(const struct context *context, const char *file)
{
    const char *here = context->here;
    const char *root = context->store.root;
    struct buffer path;

    if (!root || (here && !*here)) {
        return file;
    }
    if (!here) {
        return arena_printf(context->arena, "%s%s%s", root,
                            root[strlen(root) - 1] == '/' ? "" : "/", file);
    }
    size_t common = common_folders(here, file);
    buffer_init(&path, context->arena);
    for (const char *rest = here + (common < strlen(here) ? common : strlen(here)); *rest;) {
        buffer_puts(&path, "../");
        rest += strcspn(rest, "/");
        rest += *rest == '/';
    }
    buffer_puts(&path, file + common);
    return buffer_text(&path);
}

static void drop_name(struct buffer *path)
{
    const char *slash = path->length > 0 ? strrchr(path->text, '/') : NULL;

    if (slash) {
        path->length = (size_t)(slash - path->text);
        path->text[path->length] = '\0';
    }
}

/** Add the names of a path to an absolute one, "." and ".." understood. */
static void add_names(struct buffer *out, const char *path)
{
    while (*path) {
        size_t length = strcspn(path, "/");
        if (text_equals(path, length, "..")) {
            drop_name(out);
        } else if (length > 0 && !text_equals(path, length, ".")) {
            buffer_putc(out, '/');
            buffer_add(out, path, length);
        }
        path += length + (path[length] == '/');
    }
}

const char *path_in_team(const struct context *context, const char *typed)
{
    const char *root = real_path(context, context->store.root);
    const char *current = real_path(context, ".");
    struct buffer path;

    if (!root || !current) {
        return NULL;
    }
    buffer_init(&path, context->arena);
    if (typed[0] != '/') {
        add_names(&path, current);
    }
    add_names(&path, typed);
    return below(buffer_text(&path), root);
}
