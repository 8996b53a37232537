/*
 * Asking git what it tracks below private/.
 */

#include "private.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buffer.h"

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

/** Paths below private/ that git tracks, each ended by NUL; empty where there is no repository. */
static struct buffer tracked_paths(struct context *context)
{
    char *root = arena_strdup(context->arena, context->store.root);
    char *argv[] = {"git", "-C", root, "ls-files", "-z", "--", "private", NULL};
    struct buffer paths;
    char piece[4096];
    ssize_t length;
    int out;
    pid_t child = spawn_git(argv, &out);

    buffer_init(&paths, context->arena);
    if (child < 0) {
        return paths;
    }
    while ((length = read(out, piece, sizeof(piece))) > 0) {
        buffer_add(&paths, piece, (size_t)length);
    }
    close(out);
    while (waitpid(child, NULL, 0) < 0 && errno == EINTR) {
        continue;
    }
    return paths;
}

void check_private(struct context *context, const struct team *team)
{
    struct buffer paths;

    if (team->private_here || faccessat(context->store.fd, "private", F_OK, 0) != 0) {
        return;
    }
    paths = tracked_paths(context);
    for (size_t at = 0; at < paths.length; at += strlen(paths.text + at) + 1) {
        struct place place = {.file = paths.text + at};
        diags_add(&context->diags, SEVERITY_ERROR, "D10", place,
                  "git rm --cached it, and mind that its history still has it",
                  "the team's repository tracks what only a pair may read");
    }
}
