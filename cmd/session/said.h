/**
 * What is said of a session, on the command line or in a row, on its way into a file: a new one,
 * or that of the session that was planned.
 */

#ifndef COACH_CMD_SESSION_SAID_H
#define COACH_CMD_SESSION_SAID_H

#include "cmd.h"
#include "session/notation.h"

/** The keys of a file that are said, in its order; the options of `log` have the same. */
enum said_key {
    SAID_KIND,
    SAID_AT,
    SAID_WITH,
    SAID_GOALS,
    SAID_FOCUS,
    SAID_MINUTES,
    SAID_PREPARED_COACH,
    SAID_PREPARED_COACHEE,
    SAID_GOAL,
    SAID_NOW,
    SAID_TRIED,
    SAID_IN_THE_WAY,
    SAID_OPTIONS,
    SAID_WILL,
    SAID_SUPPORT,
    SAID_GOING,
    SAID_BLOCKERS,
    SAID_TASK,
    SAID_OUTCOME,
    SAID_WHY_YOU,
    SAID_AUTHORITY,
    SAID_RESOURCES,
    SAID_CHECKPOINTS,
    SAID_COACH_LEARNED,
    SAID_NEXT,
    SAID_FOLLOWUP_SENT,
    SAID_SHARE,
    SAID_NOTES,
    SAID_KEYS,
};

/** Their names as columns of rows, NULL-terminated. */
extern const char *const said_columns[];

struct said {
    /** An id that is on file, or TEAM_ID. */
    const char *person;
    /** The day on which it was held, or for which it is planned. */
    day_t date;
    /** It is to come: state `planned`. */
    bool is_plan;
    /** Only that somebody prepared for `planned`, which is still to come, or not noted yet. */
    bool is_preparation;
    /** The planned session that it fills; NULL for a new file. */
    const struct session *planned;
    /** By enum said_key: what was given, as typed; ids are those on file. */
    struct texts values[SAID_KEYS];
    /** The row it came from; no file for the command line. */
    struct place place;
};

/** The last value of a key; NULL if there is none. */
const char *said_text(const struct said *said, enum said_key key);

/** True if it tells of the talk, not only when and with whom it was. */
bool said_tells(const struct said *said);

/** True if all that it tells is when somebody prepared. */
bool said_prepares(const struct said *said);

/** A list of one text; of none for NULL. */
struct texts said_one(struct arena *arena, const char *text);

/** A kind that is not said is that of the planned session, else GROW. */
void said_settle_kind(struct arena *arena, struct said *said);

/** The split of "a,b" into its ids. */
struct texts said_split(struct arena *arena, const char *list);

/** The keys of the file; NULL after complaints. */
struct node *said_map(struct context *context, const struct said *said);

/** The session that was planned for that day with these people, of that kind if one is said. */
const struct session *said_find_planned(const struct team *team, const struct said *said);

/** The name of a new file, "2026-01-12" or "2026-01-12-2". */
char *said_slug(struct arena *arena, const struct said *said, const char *const *taken,
                size_t count);

/** Its path, by who may read it. */
char *said_path(struct context *context, const struct team *team, const struct said *said,
                const char *slug);

#endif
