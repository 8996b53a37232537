/*
 * From the environment and git's settings to a person of the team.
 */

#include "me.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "git.h"

/** git's user.email, where the team directory is; NULL for none. */
static const char *git_email(struct context *context)
{
    char *root = arena_strdup(context->arena, context->store.root);
    char *argv[] = {"git", "-C", root, "config", "user.email", NULL};
    struct buffer text = git_output(context, argv);
    size_t length = text.length;

    while (length > 0 && strchr("\r\n ", text.text[length - 1])) {
        length--;
    }
    return length > 0 ? arena_strndup(context->arena, text.text, length) : NULL;
}

/** The people who have an address, counted; one of them. */
static size_t find_email(const struct team *team, const char *email, const char **id)
{
    size_t count = 0;

    for (size_t i = 0; i < team->people.count; i++) {
        const struct person *person = &team->people.items[i];
        if (person->email && strcasecmp(person->email, email) == 0) {
            *id = person->id;
            count++;
        }
    }
    return count;
}

int me_find(struct context *context, const struct team *team, const char *instead, const char **id)
{
    const char *user = getenv("COACH_USER");
    const char *email;
    size_t found;

    if (user && *user) {
        const struct person *person = team_person(team, user);
        *id = person ? person->id : NULL;
        return person ? DONE
                      : usage_error(context, instead, "COACH_USER is '%s', and nobody has that id",
                                    user);
    }
    email = git_email(context);
    if (!email) {
        return usage_error(context, instead,
                           "who are you? neither COACH_USER nor git's user.email says");
    }
    found = find_email(team, email, id);
    if (found != 1) {
        return usage_error(context, instead,
                           found == 0
                               ? "git's user.email is '%s', and nobody has that email"
                               : "git's user.email is '%s', and several people have that email",
                           email);
    }
    return DONE;
}
