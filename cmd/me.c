/*
 * From the environment and git's settings to a person of the team.
 */

#include "me.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "git.h"
#include "store/names.h"
#include "team.h"
#include "yaml/reader.h"

/** The email in a person's file; NULL where it cannot be read. */
static const char *email_of(struct context *context, const char *path)
{
    struct arena *arena = context->arena;
    struct file_text text;
    struct diags ignored;
    struct tree *tree;
    const struct node *email = NULL;

    diags_init(&ignored, arena);
    if (store_read(&context->store, arena, path, &text, &ignored) == STORE_OK) {
        tree = tree_read(arena, path, text.text, text.length, &ignored);
        email = tree ? node_find(tree->root, "email") : NULL;
    }
    return email ? email->text : NULL;
}

/** The people who have an address, counted; one of them. */
static size_t find_email(struct context *context, const char *email, const char **id)
{
    size_t count = 0;

    for (size_t i = 0; i < context->store.file_count; i++) {
        const struct file_entry *file = &context->store.files[i];
        const char *other = file->kind == FILE_PERSON ? email_of(context, file->path) : NULL;
        if (other && strcasecmp(other, email) == 0) {
            *id = file->person;
            count++;
        }
    }
    return count;
}

/** The id that is just this; NULL if nobody has it. */
static const char *find_id(struct context *context, const char *id)
{
    const char **names;
    size_t count = names_of_people(context->arena, &context->store, &names);

    for (size_t i = 0; i < count; i++) {
        if (strcmp(names[i], id) == 0) {
            return names[i];
        }
    }
    return NULL;
}

/**
 * Who coaches themselves need not say who they are: the only person of a team, unless git's address
 * is not theirs. NULL for none.
 */
static const char *only_person(struct context *context, const char *email)
{
    const char **names;
    const char *path;

    if (names_of_people(context->arena, &context->store, &names) != 1) {
        return NULL;
    }
    path = person_path(context, names[0]);
    return !email || !path || !email_of(context, path) ? names[0] : NULL;
}

/** The person; NULL, with the reason, where nobody is meant. */
static const char *look(struct context *context, const char **reason)
{
    const char *user = getenv("COACH_USER");
    const char *email;
    const char *id = NULL;
    size_t found;

    if (user && *user) {
        *reason = arena_printf(context->arena, "COACH_USER is '%s', and nobody has that id", user);
        return find_id(context, user);
    }
    email = git_setting(context, context->store.root, "user.email");
    id = only_person(context, email);
    if (id) {
        return id;
    }
    if (!email) {
        *reason = "who are you? neither COACH_USER nor git's user.email says";
        return NULL;
    }
    found = find_email(context, email, &id);
    *reason = arena_printf(context->arena, "git's user.email is '%s', and %s that email", email,
                           found == 0 ? "nobody has" : "several people have");
    return found == 1 ? id : NULL;
}

int me_find(struct context *context, const char *instead, const char **id)
{
    const char *reason;

    *id = look(context, &reason);
    return *id ? DONE : usage_error(context, instead, "%s", reason);
}

int me_if_told(struct context *context, const char *instead, const char **id)
{
    const char *user = getenv("COACH_USER");
    const char *reason;

    if (user && *user) {
        return me_find(context, instead, id);
    }
    *id = look(context, &reason);
    return DONE;
}

const char *me_known(struct context *context)
{
    const char *reason;

    return look(context, &reason);
}

int me_resolve(struct context *context, const char **name)
{
    size_t length = strlen(ME_WORD);
    const char *rest = *name + length;
    const char *id;
    int code;

    if (strncmp(*name, ME_WORD, length) != 0 || (*rest != '\0' && *rest != '/')) {
        return DONE;
    }
    code = me_find(context, ME_HOW, &id);
    if (code == DONE) {
        *name = arena_printf(context->arena, "%s%s", id, rest);
    }
    return code;
}
