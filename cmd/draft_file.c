/*
 * A draft's own file: made, written, read.
 */

#include "draft_file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buffer.h"

/* Drafts of one file that are kept, before someone has to look at them */
#define DRAFTS_MAX 100

/** Open a directory, made where it is missing; -1 with errno. A symlink would lead outside. */
static int open_folder(int parent, const char *name)
{
    if (mkdirat(parent, name, 0777) != 0 && errno != EEXIST) {
        return -1;
    }
    return openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

static int open_drafts(int root)
{
    int parent = open_folder(root, ".coach");
    int drafts = parent < 0 ? -1 : open_folder(parent, "drafts");
    int error = errno;

    if (parent >= 0) {
        close(parent);
    }
    errno = error;
    return drafts;
}

/** "people-jordan-person.yaml", and from the second on "people-jordan-person-2.yaml" */
static char *draft_name(struct arena *arena, const char *path, int number)
{
    int stem = (int)(strlen(path) - strlen(".yaml"));
    char *name = number == 1 ? arena_strdup(arena, path)
                             : arena_printf(arena, "%.*s-%d.yaml", stem, path, number);

    for (char *at = name; *at; at++) {
        *at = *at == '/' ? '-' : *at;
    }
    return name;
}

/** Make an empty file of the first name that is free; -1 with errno. */
static int make_free(struct context *context, int folder, const char *path, const char **file)
{
    for (int number = 1; number <= DRAFTS_MAX; number++) {
        const char *name = draft_name(context->arena, path, number);
        int fd = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

        *file = arena_printf(context->arena, "%s/.coach/drafts/%s", context->store.root, name);
        if (fd >= 0 || errno != EEXIST) {
            return fd;
        }
        say("coach: an earlier draft is kept in %s", *file);
    }
    errno = EEXIST;
    return -1;
}

static bool write_and_close(int fd, const char *text, size_t length)
{
    while (length > 0) {
        ssize_t count = write(fd, text, length);

        if (count < 0 && errno != EINTR) {
            int error = errno;
            close(fd);
            errno = error;
            return false;
        }
        if (count > 0) {
            text += count;
            length -= (size_t)count;
        }
    }
    return close(fd) == 0;
}

int draft_file_make(struct context *context, const char *path, const char *text, size_t length,
                    const char **file)
{
    int folder = open_drafts(context->store.fd);
    int fd = -1;
    int error;

    *file = arena_printf(context->arena, "%s/.coach/drafts", context->store.root);
    if (folder >= 0) {
        fd = make_free(context, folder, path, file);
        error = errno;
        close(folder);
        errno = error;
    }
    if (fd < 0) {
        return say_errno(context, "make", *file);
    }
    if (!write_and_close(fd, text, length)) {
        int code = say_errno(context, "write", *file);
        /* it has nothing of the person's yet */
        unlink(*file);
        return code;
    }
    return DONE;
}

int draft_file_read(struct context *context, const char *file, struct file_text *out)
{
    struct buffer text;
    char piece[16384];
    size_t length;
    FILE *stream = fopen(file, "re");

    if (!stream) {
        return say_errno(context, "read", file);
    }
    buffer_init(&text, context->arena);
    while ((length = fread(piece, 1, sizeof(piece), stream)) > 0) {
        buffer_add(&text, piece, length);
    }
    if (ferror(stream)) {
        int code = say_errno(context, "read", file);
        fclose(stream);
        return code;
    }
    fclose(stream);
    *out = (struct file_text){.text = buffer_text(&text), .length = text.length};
    return DONE;
}
