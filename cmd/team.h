/**
 * Getting at the team: open its directory, load it; find.h has what a name means.
 *
 * Each function returns DONE or an exit code; what there is to say is in context->diags or was
 * said.
 */

#ifndef COACH_CMD_TEAM_H
#define COACH_CMD_TEAM_H

#include "cmd.h"
#include "find.h"

/** Open the team directory (COACH_DIR, else the nearest upward) and list its files. */
int team_open(struct context *context);

/**
 * Open and load everything. Files that cannot be read are left out and complained of; the
 * exit code at the end says so.
 */
int team_load(struct context *context, struct team *team);

/** The same for verbs that write, which complain only of the files that they are about. */
int team_load_quietly(struct context *context, struct team *team);

/** The same, and what was found amiss for the caller to choose from. */
int team_load_aside(struct context *context, struct team *team, struct diags *found);

/** Load one goal anew, without its team. False if its file cannot be read as it is. */
bool goal_reload(struct context *context, const char *name, struct goal *goal);

/** The path of a person's record, in whichever tree it lies; NULL if there is none. */
const char *person_path(const struct context *context, const char *id);

/** The path of the file of PERSON/SLUG, in whichever tree it lies; NULL if it is not listed. */
const char *record_path(const struct context *context, enum file_kind kind, const char *name);
const char *goal_path(const struct context *context, const char *name);

/**
 * The path of a new record, by who may read it.
 *
 * @share  as the record says it; NULL for the team's default
 */
char *new_record_path(struct context *context, const struct team *team, enum file_kind kind,
                      const char *person, const char *slug, const char *share);

/** The team directory that a path lies in, which need not be there yet; NULL if none. */
const char *team_above(struct context *context, const char *path);

/** Say so, where something is planned for, or given to, somebody who has left. */
void say_has_left(const struct context *context, const struct team *team, const char *person);

#endif
