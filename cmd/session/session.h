/**
 * The verbs of `coach session`, a file each.
 */

#ifndef COACH_CMD_SESSION_SESSION_H
#define COACH_CMD_SESSION_SESSION_H

#include "cmd.h"

extern const struct command session_schedule;
extern const struct command session_move;
extern const struct command session_prep;
extern const struct command session_log;
extern const struct command session_list;
extern const struct command session_show;
extern const struct command session_action;
extern const struct command session_followup;
extern const struct command session_calendar;
extern const struct command session_roadmap;
extern const struct command session_edit;

/**
 * The session that a word means: "jordan/2026-01-12", or a part of it that fits no other.
 *
 * @session   out: NULL where its file could not be read, of which the diagnostics tell
 * @return    DONE or an exit code
 */
int find_session(struct context *context, const struct team *team, const char *word, bool say_name,
                 const struct session **session);

/** The session as the only row of `session list`, in the format asked for. An exit code. */
int session_list_one(struct context *context, const struct team *team,
                     const struct session *session);

/** Say why the file of the session that a word means cannot be read; returns UNREADABLE. */
int session_unreadable(struct context *context, const char *word);

#endif
