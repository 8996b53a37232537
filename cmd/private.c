/*
 * What lies below private/: whether it is here, and what git tracks of it.
 */

#include "private.h"

#include <string.h>
#include <unistd.h>

#include "git.h"
#include "team.h"

/** Paths below private/ that git tracks, each ended by NUL; empty where there is no repository. */
static struct buffer tracked_paths(struct context *context)
{
    char *root = arena_strdup(context->arena, context->store.root);
    char *argv[] = {"git", "-C", root, "ls-files", "-z", "--", "private", NULL};

    return git_output(context, argv);
}

bool private_is_elsewhere(const struct context *context, const struct team *team)
{
    return !team->private_here && faccessat(context->store.fd, "private", F_OK, 0) != 0;
}

int private_load(struct context *context, struct team *team)
{
    int code = team_load(context, team);

    if (code == DONE && private_is_elsewhere(context, team)) {
        say(PRIVATE_ELSEWHERE ": what only the pair may read is not counted here");
    }
    return code;
}

void check_private(struct context *context, const struct team *team)
{
    struct buffer paths;

    if (team->private_here || private_is_elsewhere(context, team)) {
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
