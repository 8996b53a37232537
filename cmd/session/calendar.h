/**
 * Entries of a calendar on their way out.
 */

#ifndef COACH_CMD_SESSION_CALENDAR_H
#define COACH_CMD_SESSION_CALENDAR_H

#include "cmd.h"
#include "practice/diary.h"

/** What an entry is called: "Check-in: Jordan and Sam", a habit, "Due: " and a statement. */
char *entry_title(struct arena *arena, const struct team *team, const struct diary_entry *entry);

/** Write entries to stdout as RFC 5545 has them. */
void calendar_write(struct context *context, const struct team *team,
                    const struct diary_entry *const *entries, size_t count);

#endif
