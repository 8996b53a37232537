/*
 * From the environment and git's settings to a person of the team.
 */

#include "me.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "git.h"

/**
 * Who coaches themselves need not say who they are: the only person of a team, where nothing says
 * otherwise. NULL for none.
 */
static const struct person *only_person(const struct team *team, const char *email)
{
    const struct person *person = team->people.count == 1 ? &team->people.items[0] : NULL;

    return person && (!email || !person->email) ? person : NULL;
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
    email = git_setting(context, context->store.root, "user.email");
    if (only_person(team, email)) {
        *id = only_person(team, email)->id;
        return DONE;
    }
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
