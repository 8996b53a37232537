/**
 * The person whom `coach init` puts into a new team directory.
 */

#ifndef COACH_CMD_INIT_LEADER_H
#define COACH_CMD_INIT_LEADER_H

#include "cmd.h"

struct leader {
    /** NULL: nobody is put into it. */
    const char *id;
    const char *name;
    /** NULL for none. */
    const char *email;
    /** Coaches themselves. */
    bool own_coach;
};

/**
 * The manager by the name that was typed; NULL for none.
 *
 * @return  DONE, or WRONG_USAGE after saying why the name leads to no id
 */
int leader_of_name(struct context *context, const char *name, struct leader *leader);

/**
 * Whoever is at the keyboard, as their own coach: by the name that was typed (NULL for none), else
 * by COACH_USER, git's user.name and user.email where the directory is, else by the login name,
 * which is said.
 *
 * @return  DONE, or WRONG_USAGE after saying that nobody can be made of them
 */
int leader_at_keyboard(struct context *context, const char *dir, const char *name,
                       struct leader *leader);

/** The text of their person.yaml. */
char *leader_file(struct arena *arena, const struct leader *leader);

#endif
