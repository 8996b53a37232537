/*
 * Running git for what it says.
 */

#include "git.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/** Run git with its output on a pipe and its complaints nowhere. -1 if it cannot be run. */
static pid_t spawn_git(char *const argv[], int *out)
{
    posix_spawn_file_actions_t actions;
    int ends[2];
    pid_t child = -1;

    if (pipe(ends) != 0) {
        return -1;
    }
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    if (posix_spawnp(&child, "git", &actions, NULL, argv, environ) != 0) {
        child = -1;
    }
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    *out = ends[0];
    if (child < 0) {
        close(ends[0]);
    }
    return child;
}

struct buffer git_output(struct context *context, char *const argv[])
{
    struct buffer text;
    char piece[4096];
    ssize_t length;
    int out;
    pid_t child = spawn_git(argv, &out);

    buffer_init(&text, context->arena);
    if (child < 0) {
        return text;
    }
    while ((length = read(out, piece, sizeof(piece))) > 0) {
        buffer_add(&text, piece, (size_t)length);
    }
    close(out);
    while (waitpid(child, NULL, 0) < 0 && errno == EINTR) {
        continue;
    }
    return text;
}

const char *git_setting(struct context *context, const char *dir, const char *key)
{
    const char *in = access(dir, X_OK) == 0 ? dir : ".";
    char *argv[] = {
        "git", "-C", arena_strdup(context->arena, in), "config", arena_strdup(context->arena, key),
        NULL};
    struct buffer text = git_output(context, argv);
    size_t length = text.length;

    while (length > 0 && strchr("\r\n ", text.text[length - 1])) {
        length--;
    }
    return length > 0 ? arena_strndup(context->arena, text.text, length) : NULL;
}
