/*
 * Who leads a new team: the one who was named, or the one at the keyboard.
 */

#include "init_leader.h"

#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/text.h"
#include "git.h"
#include "model/scalars.h"
#include "store/names.h"
#include "yaml/writer.h"

int leader_of_name(struct context *context, const char *name, struct leader *leader)
{
    const char *id = name ? text_to_id(context->arena, name) : NULL;

    if (name && !id) {
        return usage_error(context, "add the manager later: coach person add NAME --id ID",
                           "'%s' leaves nothing to make an id of", name);
    }
    if (id && names_reserved(id)) {
        return usage_error(context, "add the manager later: coach person add NAME --id ID",
                           "'%s' would have the id '%s', which is nobody's own", name, id);
    }
    *leader = (struct leader){.id = id, .name = name};
    return DONE;
}

/* The one at the keyboard */

/** NULL for what is empty or no text. */
static const char *as_text(const char *text)
{
    size_t length = text ? strlen(text) : 0;

    return length > 0 && utf8_valid_length(text, length) == length ? text : NULL;
}

/** An address that person.yaml takes; NULL for any other. */
static const char *as_email(struct arena *arena, const char *text)
{
    const char *email;
    struct refusal refusal;

    return text && scalar_parse(arena, &type_email, text, strlen(text), &email, &refusal) ? text
                                                                                          : NULL;
}

static const char *login_name(void)
{
    const char *name = as_text(getenv("LOGNAME"));
    const struct passwd *entry = name ? NULL : getpwuid(getuid());

    return entry ? as_text(entry->pw_name) : name;
}

/** The id that a word makes; NULL if none, or one that is nobody's own. */
static const char *id_of(struct arena *arena, const char *word)
{
    const char *id = word ? text_to_id(arena, word) : NULL;

    return id && !names_reserved(id) ? id : NULL;
}

/** The id of a name, else of the part of the address before its '@'. */
static const char *id_of_git(struct arena *arena, const char *name, const char *email)
{
    const char *id = id_of(arena, name);

    return id || !email ? id : id_of(arena, arena_strndup(arena, email, strcspn(email, "@")));
}

int leader_at_keyboard(struct context *context, const char *dir, const char *name,
                       struct leader *leader)
{
    struct arena *arena = context->arena;
    const char *user = as_text(getenv("COACH_USER"));
    const char *email = as_email(arena, as_text(git_setting(context, dir, "user.email")));
    const char *called = name ? name : as_text(git_setting(context, dir, "user.name"));
    const char *id = user ? user : id_of_git(arena, called, email);

    if (user && (!text_is_id(user, strlen(user)) || names_reserved(user))) {
        return usage_error(context, "lower case letters, digits and '-', at most 64",
                           "COACH_USER is '%s', which is no id for a person", user);
    }
    if (!id) {
        const char *login = login_name();
        id = id_of(arena, login);
        called = called ? called : login;
        if (id) {
            say("neither COACH_USER nor git says who you are: you are '%s' here, as you log in",
                id);
        }
    }
    if (!id) {
        return usage_error(context, "say it: COACH_USER=ID coach init --me",
                           "neither COACH_USER nor git says who you are");
    }
    *leader = (struct leader){id, called ? called : id, email, true};
    return DONE;
}

/* Their file */

char *leader_file(struct arena *arena, const struct leader *leader)
{
    struct node *map = node_map(arena, STYLE_BLOCK);

    node_put_text(arena, map, "name", leader->name);
    node_put_text(arena, map, "email", leader->email);
    if (leader->own_coach) {
        node_put_text(arena, map, "coach", leader->id);
    }
    return write_file(arena, map);
}
